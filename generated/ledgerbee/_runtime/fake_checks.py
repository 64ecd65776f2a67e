"""What is wrong with a value, by its type: as strict as an API is with requests."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import msgspec
from msgspec import inspect

from .decode import convert
from .inspection import bare, described, extras_of, given_fields, is_read_only
from .unions import OneOf


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong with a request."""

    property: str
    """Where: names and places in lists, with dots between."""
    rule: str
    text: str


def problems(value: Any, type_: Any) -> tuple[Problem, ...]:
    """Return what is wrong with `value`, as JSON has it, as one of `type_`.

    More than decoding asks for: properties and enumerated values that `type_` does not
    name are wrong, and so is a text where a number travels as one.
    """
    return tuple(_problems(value, described(type_), ""))


def _problems(value: Any, info: inspect.Type, at: str) -> Iterator[Problem]:
    info, extra = bare(info)
    match info:
        case inspect.StructType():
            yield from _struct(value, info, at)
        case inspect.ListType(item_type=item):
            if not isinstance(value, list):
                yield _wrong(at, "isArray", "an array")
                return
            for place, one in enumerate(value):
                yield from _problems(one, item, _below(at, place))
        case inspect.DictType(value_type=inner):
            if not isinstance(value, dict):
                yield _wrong(at, "isObject", "an object")
                return
            for name, one in value.items():
                yield from _problems(one, inner, _below(at, name))
        case inspect.UnionType(types=types):
            found = [tuple(_problems(value, one, at)) for one in types]
            yield from _fewest(found)
        case inspect.CustomType(cls=cls) if isinstance(cls, OneOf):
            yield from _variant(value, cls, at)
        case _:
            yield from _scalar(value, info, extra.get("wire") == "string", at)


def _struct(value: Any, info: inspect.StructType, at: str) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield _wrong(at, "isObject", "an object")
        return
    extras = extras_of(info)
    fields = {one.encode_name: one for one in given_fields(info) if one is not extras}
    for name, field in fields.items():
        place = _below(at, name)
        if name in value:
            yield from _problems(value[name], field.type, place)
        elif field.required and not is_read_only(info, field):
            yield Problem(property=place, rule="isDefined", text=f"{place} is missing")
    others = [name for name in value if name not in fields]
    for name in others if extras is None else ():
        place = _below(at, name)
        text = f"property {name} should not exist"
        yield Problem(property=place, rule="whitelistValidation", text=text)


def _variant(value: Any, union: OneOf, at: str) -> Iterator[Problem]:
    if union.discriminator and isinstance(value, dict):
        said = value.get(union.discriminator)
        if isinstance(said, str) and said in union.mapping:
            yield from _problems(value, described(union.mapping[said]), at)
            return
    found = [tuple(_problems(value, described(one), at)) for one in union.variants]
    yield from _fewest(found)


def _fewest(found: list[tuple[Problem, ...]]) -> tuple[Problem, ...]:
    """Return the problems of the alternative that was likely meant."""
    deepest = [
        max((one.property.count(".") for one in some), default=0) for some in found
    ]
    ranked = sorted(
        range(len(found)),
        key=lambda at: (bool(found[at]), -deepest[at], len(found[at])),
    )
    return found[ranked[0]] if ranked else ()


def _scalar(
    value: Any, info: inspect.Type, is_text: bool, at: str
) -> Iterator[Problem]:
    match info:
        case inspect.AnyType() | inspect.RawType():
            return
        case inspect.NoneType():
            if value is not None:
                yield _wrong(at, "isNull", "null")
        case inspect.EnumType(cls=cls):
            known = [member.value for member in cls]
            if value not in known:
                yield _wrong(at, "isEnum", f"one of {', '.join(map(str, known))}")
        case inspect.DecimalType() if is_text:
            if not (isinstance(value, str) and _is_number(value)):
                yield _wrong(at, "isDecimal", "a decimal string")
        case inspect.DecimalType() | inspect.FloatType():
            if isinstance(value, bool) or not isinstance(value, int | Decimal):
                yield _wrong(at, "isNumber", "a number")
        case inspect.IntType():
            if isinstance(value, bool) or not isinstance(value, int):
                yield _wrong(at, "isInt", "a whole number")
        case inspect.BoolType():
            if not isinstance(value, bool):
                yield _wrong(at, "isBoolean", "a boolean")
        case inspect.StrType():
            if not isinstance(value, str):
                yield _wrong(at, "isString", "a string")
        case inspect.DateType():
            if not _converts(value, datetime.date):
                yield _wrong(at, "isDateString", "a date, as 2026-01-15")
        case inspect.DateTimeType():
            if not _converts(value, datetime.datetime):
                yield _wrong(at, "isDateString", "a date-time")
        case inspect.BytesType():
            if not _converts(value, bytes):
                yield _wrong(at, "isBase64", "a file in base64")
        case _:
            return


def _is_number(text: str) -> bool:
    digits = text.removeprefix("-").replace(".", "", 1)
    return digits.isascii() and digits.isdigit()


def _converts(value: Any, type_: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        convert(value, type_, exact=True)
    except msgspec.ValidationError:
        return False
    return True


def _below(at: str, name: str | int) -> str:
    return f"{at}.{name}" if at else str(name)


def _wrong(at: str, rule: str, wanted: str) -> Problem:
    place = at or "the body"
    return Problem(property=at, rule=rule, text=f"{place} must be {wanted}")
