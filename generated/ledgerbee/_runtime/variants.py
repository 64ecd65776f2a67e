"""Which variant of a union a value is, where JSON alone does not tell."""

import datetime
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol

import msgspec
from msgspec import inspect

from .inspection import bare, described, extras_of
from .unions import OneOf
from .unknown import Unknown, UnknownVariant, notice, noticing

_NAMED = 3
"""As many variants are named in an error."""
_EXPECTED = "Expected a variant of"
_ABSENT = 4
_OTHER = 8


class Convert(Protocol):
    """Returns a value, as it comes from JSON, as one of a type."""

    def __call__(self, value: Any, type_: Any, *, exact: bool = False) -> Any: ...


@dataclass(frozen=True, slots=True)
class Picked:
    """A value of a union on its way through msgspec, which asks of it once more."""

    value: Any


@dataclass(frozen=True, slots=True)
class _Tried:
    """What came of a value as one of a union; `value` keeps its identity its own."""

    value: Any
    outcome: Picked | msgspec.ValidationError
    found: list[Unknown]


_tried: ContextVar[dict[tuple[int, int], _Tried] | None] = ContextVar(
    "tried", default=None
)


def pick(union: OneOf, value: Any, convert: Convert) -> Picked:
    """Return `value` as that variant of `union` which it fits best.

    Each value is tried once, however many variants of the unions around it are: else
    that would take longer by a factor with each level.

    Raises:
        msgspec.ValidationError: if it fits none; the text says what is wrong with it as
            the one that it is most like.
    """
    tried = _tried.get()
    if tried is None:
        token = _tried.set({})
        try:
            return pick(union, value, convert)
        finally:
            _tried.reset(token)
    key = id(value), id(union)
    if key not in tried:
        outcome: Picked | msgspec.ValidationError
        with noticing() as found:
            try:
                outcome = _fitting(union, value, convert)
            except msgspec.ValidationError as error:
                outcome = error
        tried[key] = _Tried(value, outcome, found)
    known = tried[key]
    if isinstance(known.outcome, msgspec.ValidationError):
        raise type(known.outcome)(str(known.outcome))
    for one in known.found:
        notice(one.kind, one.owner, one.name, one.value)
    return known.outcome


def _fitting(union: OneOf, value: Any, convert: Convert) -> Picked:
    if union.discriminator and isinstance(value, dict):
        chosen = value.get(union.discriminator)
        if isinstance(chosen, str) and chosen in union.mapping:
            return Picked(convert(value, union.mapping[chosen]))
        if isinstance(chosen, str) and union.mapping:
            # A variant newer than this client: what is known of all, or as it came.
            notice("variant", union.__name__, chosen, value)
            return Picked(_unknown(union, value, convert))
    misfits: list[msgspec.ValidationError] = []
    ranked = sorted(union.variants, key=lambda one: _misfit(value, described(one)))
    for variant in ranked:
        try:
            with noticing() as found:
                converted = convert(value, variant, exact=True)
        except msgspec.ValidationError as error:
            misfits.append(error)
            continue
        # Only of the one it is: the others know less.
        for one in found:
            notice(one.kind, one.owner, one.name, one.value)
        return Picked(converted)
    raise _closest(union, ranked, misfits)


def _unknown(union: OneOf, value: dict[str, Any], convert: Convert) -> Any:
    if union.otherwise is not None:
        try:
            return convert(value, union.otherwise)
        except msgspec.ValidationError:
            pass
    return UnknownVariant(value)


def _closest(
    union: OneOf, ranked: list[Any], misfits: list[msgspec.ValidationError]
) -> msgspec.ValidationError:
    """Return what to raise: what is wrong with the value as what it is most like."""
    if misfits and str(misfits[0]).startswith(_EXPECTED):
        # It lies in a union within, which says more.
        return misfits[0]
    names = [_name(one) for one in ranked]
    listed = ", ".join(f"`{name}`" for name in names[:_NAMED])
    listed += f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    # Its place, if it has one, is the end of the text.
    reason = str(misfits[0]) if misfits else "it has none"
    error = type(misfits[0]) if misfits else msgspec.ValidationError
    return error(
        f"{_EXPECTED} `{union.__name__}` ({listed}); it is no "
        f"`{names[0] if names else ''}`: {reason}"
    )


def _name(variant: Any) -> str:
    return str(getattr(variant, "__name__", variant))


def _misfit(value: Any, info: inspect.Type) -> int:
    """Count what `info` does not name: the less, the likelier it is what was meant."""
    info, extra = bare(info)
    if (known := extra.get("known")) is not None:
        return 0 if value in known and type(value) is type(known[0]) else _OTHER
    match info, value:
        case inspect.DecimalType(), str():
            # msgspec takes texts for decimals, which here are told apart.
            return 0 if extra.get("wire") == "string" else 3
        case inspect.StructType(), dict():
            return _misfit_of_object(value, info)
        case inspect.ListType(item_type=item), list():
            return max((_misfit(one, item) for one in value), default=0)
        case inspect.TupleType(item_types=items), list():
            if len(items) != len(value):
                return _OTHER
            return sum(map(_misfit, value, items))
        case inspect.UnionType(types=types), _:
            return min(_misfit(value, one) for one in types)
        case inspect.EnumType(cls=cls), str():
            return 0 if value in [member.value for member in cls] else _ABSENT
        case inspect.DateType() | inspect.DateTimeType(), str():
            return 0 if _is_moment(value) else _ABSENT
        case inspect.StrType(), str():
            # A text fits any text; dates and enums say more.
            return 1
        case inspect.IntType(), int() if not isinstance(value, bool):
            return 0
        case inspect.FloatType(), _ if not isinstance(value, str | bool | list | dict):
            return 1
        case (
            inspect.StructType()
            | inspect.ListType()
            | inspect.TupleType()
            | inspect.DictType()
            | inspect.StrType()
            | inspect.IntType()
            | inspect.BoolType()
            | inspect.EnumType(),
            _,
        ):
            return 0 if _is_kind(value, info) else _OTHER
        case _:
            return 0


def _misfit_of_object(value: dict[str, Any], info: inspect.StructType) -> int:
    extras = extras_of(info)
    fields = {one.encode_name: one for one in info.fields if one is not extras}
    missing = sum(
        _ABSENT for name, one in fields.items() if one.required and name not in value
    )
    unknown = 1 if extras else 2
    return missing + sum(
        _misfit(one, fields[name].type) if name in fields else unknown
        for name, one in value.items()
    )


def _is_kind(value: Any, info: inspect.Type) -> bool:
    match info:
        case inspect.DictType():
            return isinstance(value, dict)
        case inspect.BoolType():
            return isinstance(value, bool)
        case _:
            return False


def _is_moment(text: str) -> bool:
    try:
        datetime.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
