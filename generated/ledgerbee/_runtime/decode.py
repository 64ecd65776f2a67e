"""JSON as values of the models: exact decimals, and every property kept."""

import functools
import re
from decimal import Decimal
from typing import Any

import msgspec
from msgspec import inspect

from .inspection import bare, described, extras_of, needs_gathering, values_of
from .unions import OneOf

_NO_NUMBER = re.compile(rb'"\s*[+-]?(?:s?nan\d*|inf(?:inity)?)\s*"', re.IGNORECASE)
"""Texts that msgspec would take for a decimal, and that are no amount."""


def decode(data: bytes, type_: Any) -> Any:
    """Return the JSON text `data` as a value of `type_`.

    Numbers where `type_` says nothing of them are `Decimal`, if not whole.

    Raises:
        msgspec.DecodeError: if `data` is no JSON, or (as its subclass
            msgspec.ValidationError) if it is no value of `type_`.
    """
    if needs_gathering(described(type_)):
        value = convert(_decoder(Any).decode(data), type_)
    else:
        value = _decoder(type_).decode(data)
    if _NO_NUMBER.search(data):
        _check_finite(msgspec.to_builtins(value, builtin_types=(Decimal,)))
    return value


def _check_finite(value: Any) -> None:
    match value:
        case Decimal() if not value.is_finite():
            raise msgspec.ValidationError(f"Expected a finite number, got `{value}`")
        case dict():
            for one in value.values():
                _check_finite(one)
        case list():
            for one in value:
                _check_finite(one)


def convert(value: Any, type_: Any) -> Any:
    """Return `value`, as it comes from JSON, as a value of `type_`.

    Raises:
        msgspec.ValidationError: if it is none.
    """
    info = described(type_)
    gathered = _gathered(value, info) if needs_gathering(info) else value
    return msgspec.convert(gathered, type_, dec_hook=_hook)


@functools.cache
def _decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(type_, dec_hook=_hook, float_hook=Decimal)


def _hook(type_: type, value: Any) -> Any:
    if isinstance(type_, OneOf):
        return _picked(type_, value)
    raise NotImplementedError(f"`{type_.__name__}` cannot be decoded")


def _picked(union: OneOf, value: Any) -> Any:
    """Return `value` as that variant of `union` which it fits best."""
    if union.discriminator and isinstance(value, dict):
        chosen = value.get(union.discriminator)
        if isinstance(chosen, str) and chosen in union.mapping:
            return convert(value, union.mapping[chosen])
        if isinstance(chosen, str) and union.mapping:
            # A variant newer than this client: kept as it came.
            return value
    fitting: list[tuple[int, Any]] = []
    for variant in union.variants:
        try:
            converted = convert(value, variant)
        except msgspec.ValidationError:
            continue
        fitting.append((_misfit(value, described(variant)), converted))
    if not fitting:
        raise msgspec.ValidationError(f"Expected a variant of `{union.__name__}`")
    return min(fitting, key=lambda one: one[0])[1]


def _misfit(value: Any, info: inspect.Type) -> int:
    """Count what `info` does not name: the less, the likelier it is what was meant."""
    info, extra = bare(info)
    match info, value:
        case inspect.DecimalType(), str():
            # msgspec takes texts for decimals, which here are told apart.
            return 0 if extra.get("wire") == "string" else 3
        case inspect.StructType(), dict():
            known = {field.encode_name: field.type for field in info.fields}
            return sum(
                _misfit(one, known[name]) if name in known else 2
                for name, one in value.items()
            )
        case inspect.ListType(item_type=item), list():
            return max((_misfit(one, item) for one in value), default=0)
        case inspect.UnionType(types=types), _:
            return min(_misfit(value, one) for one in types)
        case inspect.EnumType(cls=cls), str():
            return 0 if value in [member.value for member in cls] else 2
        case inspect.StrType(), _:
            # A text fits any text; dates and enums say more.
            return 1
        case _:
            return 0


def _gathered(value: Any, info: inspect.Type) -> Any:
    """Return `value` with the properties that no field names in their own field."""
    info, _ = bare(info)
    match info, value:
        case inspect.StructType(), dict():
            extras = extras_of(info)
            own = {
                field.encode_name: _gathered(value[field.encode_name], field.type)
                for field in info.fields
                if field is not extras and field.encode_name in value
            }
            if extras:
                inner = values_of(extras.type)
                others = {
                    name: _gathered(one, inner)
                    for name, one in value.items()
                    if name not in own
                }
                own[extras.encode_name] = others
            return own
        case inspect.ListType(item_type=item), list():
            return [_gathered(one, item) for one in value]
        case inspect.DictType(value_type=inner), dict():
            return {name: _gathered(one, inner) for name, one in value.items()}
        case inspect.UnionType(types=types), _:
            for one in types:
                if isinstance(bare(one)[0], _shape(value)):
                    return _gathered(value, one)
            return value
        case _:
            return value


def _shape(value: Any) -> tuple[type[inspect.Type], ...]:
    if isinstance(value, dict):
        return (inspect.StructType, inspect.DictType)
    if isinstance(value, list):
        return (inspect.ListType,)
    return ()
