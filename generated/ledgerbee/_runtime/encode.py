"""Values given by callers as JSON: wire names, exact numbers, no surprises."""

import datetime
import uuid
from collections.abc import Iterable, Mapping, Sequence
from contextvars import ContextVar
from decimal import Decimal
from enum import Enum
from typing import Any, TypeGuard, cast

import msgspec
from msgspec import UNSET, inspect

from .files import is_file
from .inspection import (
    bare,
    described,
    extras_of,
    given_fields,
    is_read_only,
    no_field,
    struct_fields,
)
from .scalars import MisfitError, digits, expected, finite, kind, moment, scalar
from .unions import OneOf
from .unknown import UnknownVariant, kept


def to_wire(value: Any, type_: Any, *, whole: bool = False) -> Any:
    """Return `value`, given for `type_`, as what `json_text` writes.

    Models and dicts (by attribute or by wire name) become dicts by wire name, without
    what is `UNSET`; a `Decimal` keeps each digit it has; files stay as they are given.
    What a model has from an answer alone is left out, unless it is to be `whole`; who
    names it in a dict means it.

    Raises:
        TypeError: if `value` is not one for `type_`; the text names the place in it.
    """
    token = _whole.set(whole)
    try:
        return _wire(value, described(type_))
    except MisfitError as misfit:
        raise TypeError(str(misfit)) from None
    finally:
        _whole.reset(token)


def json_text(wired: Any) -> bytes:
    """Return what `to_wire` made as JSON; bytes are base64 (RFC 4648, section 4).

    Raises:
        TypeError: if it holds a file that is not given as bytes.
    """
    return msgspec.json.encode(wired, enc_hook=_refuse)


def _refuse(value: Any) -> Any:
    raise TypeError(f"{kind(value)} cannot be sent as JSON; give the file's bytes")


def plain(value: Any) -> Any:
    """Return `value` as JSON where nothing is said of its type."""
    match value:
        case None | bool() | str() | int():
            return value.value if isinstance(value, Enum) else value
        case float():
            return finite(value)
        case Decimal():
            return msgspec.Raw(digits(value).encode())
        case datetime.datetime():
            return moment(value)
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
            raise MisfitError(f"{kind(value)} cannot be sent as JSON")


_tried: ContextVar[dict[tuple[int, int], tuple[Any, Any]] | None] = ContextVar(
    "tried", default=None
)
"""Values of unions with what they came to, while one is written."""


_whole: ContextVar[bool] = ContextVar("whole", default=False)
"""Whether models are written with what requests do not have."""


def _at(place: str | int, write: Any, *arguments: Any) -> Any:
    """Return what `write` makes of `arguments`; a misfit is told to be at `place`."""
    try:
        return write(*arguments)
    except MisfitError as misfit:
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
                raise expected("a list", value)
            return [_at(place, _wire, one, item) for place, one in enumerate(value)]
        case inspect.DictType(value_type=inner):
            if not isinstance(value, Mapping):
                raise expected("a mapping", value)
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
            raise expected("None", value)
        case inspect.TupleType(item_types=several):
            if not _is_sequence(value) or len(value) != len(several):
                raise expected(f"a tuple of {len(several)}", value)
            pairs = zip(value, several, strict=True)
            return [_at(at, _wire, *pair) for at, pair in enumerate(pairs)]
        case (
            inspect.DateType() | inspect.DateTimeType() | inspect.BytesType()
        ) if _whole.get() and isinstance(value, str):
            # It came so, and is kept as it came.
            return value
        case _:
            return scalar(value, info, extra)


def _struct(value: Any, info: inspect.StructType) -> dict[str, Any]:
    unknown: Mapping[str, Any] = {}
    is_whole = _whole.get()
    fields = info.fields if is_whole else given_fields(info)
    if isinstance(value, msgspec.Struct):
        if not isinstance(value, info.cls):
            raise expected(f"a `{info.cls.__name__}` or a dict", value)
        given = {
            field.name: getattr(value, field.name)
            for field in info.fields
            if is_whole or not is_read_only(info, field)
        }
        unknown = kept(value)
    elif isinstance(value, Mapping):
        given = dict(value)
    else:
        raise expected(f"a `{info.cls.__name__}` or a dict", value)
    extras = extras_of(info)
    if extras is None:
        names = {name for one in fields for name in (one.name, one.encode_name)}
        for name in given:
            if name not in names:
                raise MisfitError(no_field(info.cls, str(name)))
    written: dict[str, Any] = {}
    for field in fields:
        if field is extras:
            continue
        one = given.pop(field.name, UNSET)
        if one is UNSET:
            one = given.pop(field.encode_name, UNSET)
        if one is not UNSET:
            written[field.encode_name] = _at(field.name, _wire, one, field.type)
        elif field.required and (is_whole or not is_read_only(info, field)):
            raise MisfitError(f"`{field.name}` is missing")
    if extras is not None:
        return {**written, **_others(given, extras, written)}
    for name, one in given.items():
        if one is not UNSET:
            # By its attribute and by its wire name, and who knows which was meant.
            raise MisfitError(f"`{name}` is given twice")
    return {**written, **plain(unknown)}


def _others(
    given: dict[str, Any], extras: inspect.Field, written: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the properties that are no fields: those of `extras`, then the rest."""
    held = given.pop(extras.name, UNSET)
    others = {} if held is UNSET else _at(extras.name, _wire, held, extras.type)
    for name, value in {**others, **_wire(given, extras.type)}.items():
        if name in written:
            raise MisfitError(f"`{name}` is given twice")
        others[name] = value
    return cast(dict[str, Any], others)


def _alternative(value: Any, types: Iterable[inspect.Type]) -> Any:
    """Return `value` as the first of `types` that takes it."""
    offered = [one for one in types if not isinstance(one, inspect.NoneType)]
    if value is None:
        if any(isinstance(one, inspect.NoneType) for one in types):
            return None
        raise expected("a value", value)
    misfits: list[MisfitError] = []
    for one in offered:
        try:
            return _wire(value, one)
        except MisfitError as misfit:
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
        except MisfitError as misfit:
            tried[key] = value, misfit
    _, outcome = tried[key]
    if isinstance(outcome, MisfitError):
        again = MisfitError(outcome.reason)
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
    misfits: list[MisfitError] = []
    for variant in union.variants:
        try:
            return _wire(value, described(variant))
        except MisfitError as misfit:
            misfits.append(misfit)
    raise _closest(misfits)


def _closest(misfits: list[MisfitError]) -> MisfitError:
    """Return the misfit that lies deepest: it is of the variant that was meant."""
    return max(misfits, key=lambda misfit: misfit.way.count(".") + bool(misfit.way))


def _key(name: Any) -> str:
    if isinstance(name, str):
        return name.value if isinstance(name, Enum) else name
    raise expected("text as a key", name)


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    text = isinstance(value, str | bytes | bytearray | memoryview)
    return isinstance(value, Sequence) and not text
