"""Values given by callers as JSON: wire names, exact numbers, no surprises."""

import datetime
import math
import uuid
from collections.abc import Iterable, Mapping, Sequence
from contextvars import ContextVar
from decimal import Decimal
from enum import Enum
from typing import Any, TypeGuard, cast

import msgspec
from msgspec import UNSET, inspect

from .files import is_file
from .inspection import bare, described, extras_of, no_field, struct_fields
from .unions import OneOf
from .unknown import UnknownVariant, kept


def to_wire(value: Any, type_: Any) -> Any:
    """Return `value`, given for `type_`, as what `json_text` writes.

    Models and dicts (by attribute or by wire name) become dicts by wire name, without
    what is `UNSET`; a `Decimal` keeps each digit it has; files stay as they are given.

    Raises:
        TypeError: if `value` is not one for `type_`; the text names the place in it.
    """
    try:
        return _wire(value, described(type_))
    except _MisfitError as misfit:
        raise TypeError(str(misfit)) from None


def json_text(wired: Any) -> bytes:
    """Return what `to_wire` made as JSON; bytes are base64 (RFC 4648, section 4).

    Raises:
        TypeError: if it holds a file that is not given as bytes.
    """
    return msgspec.json.encode(wired, enc_hook=_refuse)


def _refuse(value: Any) -> Any:
    raise TypeError(f"{_kind(value)} cannot be sent as JSON; give the file's bytes")


def plain(value: Any) -> Any:
    """Return `value` as JSON where nothing is said of its type."""
    match value:
        case None | bool() | str() | int():
            return value.value if isinstance(value, Enum) else value
        case float():
            return _finite(value)
        case Decimal():
            return msgspec.Raw(_digits(value).encode())
        case datetime.datetime():
            return _moment(value)
        case datetime.date():
            return value.isoformat()
        case uuid.UUID():
            return str(value)
        case msgspec.Struct():
            return _struct(value, struct_fields(value))
        case _ if is_file(value):
            return value
        case Mapping():
            return {
                _key(name): _at(name, plain, one)
                for name, one in value.items()
                if one is not UNSET
            }
        case _ if _is_sequence(value):
            return [_at(place, plain, one) for place, one in enumerate(value)]
        case _:
            raise _MisfitError(f"{_kind(value)} cannot be sent as JSON")


_tried: ContextVar[dict[tuple[int, int], tuple[Any, Any]] | None] = ContextVar(
    "tried", default=None
)
"""Values of unions with what they came to, while one is written."""


class _MisfitError(TypeError):
    """A value that does not fit, with the way to it."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.way = ""

    def __str__(self) -> str:
        return f"`{self.way.lstrip('.')}`: {self.reason}" if self.way else self.reason


def _at(place: str | int, write: Any, *arguments: Any) -> Any:
    """Return what `write` makes of `arguments`; a misfit is told to be at `place`."""
    try:
        return write(*arguments)
    except _MisfitError as misfit:
        own = f"[{place}]" if isinstance(place, int) else f".{place}"
        misfit.way = own + misfit.way
        raise


def _wire(value: Any, info: inspect.Type) -> Any:
    info, extra = bare(info)
    match info:
        case inspect.StructType():
            return _struct(value, info)
        case inspect.ListType(item_type=item):
            if not _is_sequence(value):
                raise _expected("a list", value)
            return [_at(place, _wire, one, item) for place, one in enumerate(value)]
        case inspect.DictType(value_type=inner):
            if not isinstance(value, Mapping):
                raise _expected("a mapping", value)
            return {
                _key(name): _at(name, _wire, one, inner)
                for name, one in value.items()
                if one is not UNSET
            }
        case inspect.UnionType(types=types):
            return _alternative(value, types)
        case inspect.CustomType(cls=cls) if isinstance(cls, OneOf):
            return _variant(value, cls)
        case inspect.AnyType():
            return plain(value)
        case inspect.NoneType():
            if value is None:
                return None
            raise _expected("None", value)
        case _:
            return _scalar(value, info, extra)


def _scalar(value: Any, info: inspect.Type, extra: Mapping[str, Any]) -> Any:
    match info:
        case inspect.DecimalType():
            return _decimal(value, as_text=extra.get("wire") == "string")
        case inspect.StrType() | inspect.EnumType():
            if isinstance(value, str):
                return value.value if isinstance(value, Enum) else value
            if isinstance(value, uuid.UUID):
                return str(value)
            raise _expected("text", value)
        case inspect.BoolType():
            if isinstance(value, bool):
                return value
            raise _expected("True or False", value)
        case inspect.IntType():
            if isinstance(value, int) and not isinstance(value, bool):
                return value
            raise _expected("an int", value)
        case inspect.FloatType():
            if isinstance(value, Decimal):
                return msgspec.Raw(_digits(value).encode())
            if isinstance(value, int | float) and not isinstance(value, bool):
                return _finite(value)
            raise _expected("a number", value)
        case inspect.DateTimeType():
            if isinstance(value, datetime.datetime):
                return _moment(value)
            if isinstance(value, str):
                return _moment_text(value)
            raise _expected("a datetime", value)
        case inspect.DateType():
            if isinstance(value, datetime.datetime):
                raise _MisfitError(
                    "a date was expected, not a datetime; give its `.date()`"
                )
            if isinstance(value, datetime.date):
                return value.isoformat()
            if isinstance(value, str):
                return _date_text(value)
            raise _expected("a date", value)
        case inspect.BytesType():
            if is_file(value):
                return value
            raise _expected("bytes", value)
        case _:
            return plain(value)


def _struct(value: Any, info: inspect.StructType) -> dict[str, Any]:
    unknown: Mapping[str, Any] = {}
    if isinstance(value, msgspec.Struct):
        if not isinstance(value, info.cls):
            raise _expected(f"a `{info.cls.__name__}` or a dict", value)
        given = {field.name: getattr(value, field.name) for field in info.fields}
        unknown = kept(value)
    elif isinstance(value, Mapping):
        given = dict(value)
    else:
        raise _expected(f"a `{info.cls.__name__}` or a dict", value)
    extras = extras_of(info)
    if extras is None:
        names = {name for one in info.fields for name in (one.name, one.encode_name)}
        for name in given:
            if name not in names:
                raise _MisfitError(no_field(info.cls, str(name)))
    written: dict[str, Any] = {}
    for field in info.fields:
        if field is extras:
            continue
        one = given.pop(field.name, UNSET)
        if one is UNSET:
            one = given.pop(field.encode_name, UNSET)
        if one is not UNSET:
            written[field.encode_name] = _at(field.name, _wire, one, field.type)
        elif field.required:
            raise _MisfitError(f"`{field.name}` is missing")
    if extras is not None:
        return {**written, **_others(given, extras, written)}
    for name, one in given.items():
        if one is not UNSET:
            # By its attribute and by its wire name, and who knows which was meant.
            raise _MisfitError(f"`{name}` is given twice")
    return {**written, **plain(unknown)}


def _others(
    given: dict[str, Any], extras: inspect.Field, written: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the properties that are no fields: those of `extras`, then the rest."""
    held = given.pop(extras.name, UNSET)
    others = {} if held is UNSET else _at(extras.name, _wire, held, extras.type)
    for name, value in {**others, **_wire(given, extras.type)}.items():
        if name in written:
            raise _MisfitError(f"`{name}` is given twice")
        others[name] = value
    return cast(dict[str, Any], others)


def _alternative(value: Any, types: Iterable[inspect.Type]) -> Any:
    """Return `value` as the first of `types` that takes it."""
    offered = [one for one in types if not isinstance(one, inspect.NoneType)]
    if value is None:
        if any(isinstance(one, inspect.NoneType) for one in types):
            return None
        raise _expected("a value", value)
    misfits: list[_MisfitError] = []
    for one in offered:
        try:
            return _wire(value, one)
        except _MisfitError as misfit:
            misfits.append(misfit)
    raise misfits[0] if len(misfits) == 1 else _closest(misfits)


def _variant(value: Any, union: OneOf) -> Any:
    """Return `value` as the variant of `union` it is, or names, or is taken by."""
    if isinstance(value, UnknownVariant):
        return plain(value)
    tried = _tried.get()
    if tried is None:
        token = _tried.set({})
        try:
            return _variant(value, union)
        finally:
            _tried.reset(token)
    # Each value is tried once, however many variants of the unions around it are.
    key = id(value), id(union)
    if key not in tried:
        try:
            tried[key] = value, _written(value, union)
        except _MisfitError as misfit:
            tried[key] = value, misfit
    _, outcome = tried[key]
    if isinstance(outcome, _MisfitError):
        again = _MisfitError(outcome.reason)
        again.way = outcome.way
        raise again
    return outcome


def _written(value: Any, union: OneOf) -> Any:
    if isinstance(value, Mapping) and union.discriminator:
        for variant in dict.fromkeys(union.mapping.values()):
            info, _ = bare(described(variant))
            if not isinstance(info, inspect.StructType):
                continue
            for field in info.fields:
                if field.encode_name == union.discriminator:
                    said = value.get(field.name, value.get(field.encode_name))
                    if said is not None and union.mapping.get(said) is variant:
                        return _struct(value, info)
    misfits: list[_MisfitError] = []
    for variant in union.variants:
        try:
            return _wire(value, described(variant))
        except _MisfitError as misfit:
            misfits.append(misfit)
    raise _closest(misfits)


def _closest(misfits: list[_MisfitError]) -> _MisfitError:
    """Return the misfit that lies deepest: it is of the variant that was meant."""
    return max(misfits, key=lambda misfit: misfit.way.count(".") + bool(misfit.way))


def _decimal(value: Any, *, as_text: bool) -> Any:
    if isinstance(value, float):
        raise _MisfitError(
            f'a float cannot hold an exact amount; give Decimal("{value!r}") or an int'
        )
    if isinstance(value, bool) or not isinstance(value, Decimal | int):
        raise _expected("a Decimal or an int", value)
    digits = _digits(Decimal(value))
    return digits if as_text else msgspec.Raw(digits.encode())


def _digits(value: Decimal) -> str:
    if not value.is_finite():
        raise _MisfitError(f"{value} is not a finite number")
    return format(value, "f")


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise _MisfitError(f"{value} is not a finite number")
    return value


def _moment(value: datetime.datetime) -> str:
    """Write a date-time as RFC 3339 wants it: with its offset from UTC."""
    if value.utcoffset() is None:
        raise _MisfitError(
            "the datetime has no time zone; give one, as in "
            "`datetime.now(timezone.utc)`"
        )
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def _moment_text(text: str) -> str:
    """Return `text` if it is a date-time of RFC 3339, section 5.6."""
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or len(text) <= len("2026-01-15"):
        raise _MisfitError(f"{text!r} is no date-time, as 2026-01-15T09:30:00Z")
    if moment.utcoffset() is None:
        raise _MisfitError(f"{text!r} has no time zone; add `Z` if it is in UTC")
    return text


def _date_text(text: str) -> str:
    """Return `text` if it is a full-date of RFC 3339, section 5.6."""
    try:
        is_date = datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        is_date = False
    if not is_date:
        raise _MisfitError(f"{text!r} is no date, as 2026-01-15")
    return text


def _key(name: Any) -> str:
    if isinstance(name, str):
        return name.value if isinstance(name, Enum) else name
    raise _expected("text as a key", name)


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    text = isinstance(value, str | bytes | bytearray | memoryview)
    return isinstance(value, Sequence) and not text


def _expected(what: str, value: Any) -> _MisfitError:
    if value is None:
        return _MisfitError(
            f"{what} was expected, not None; leave it out to send nothing"
        )
    return _MisfitError(f"{what} was expected, not {_kind(value)}")


def _kind(value: Any) -> str:
    return f"a value of type `{type(value).__name__}`"
