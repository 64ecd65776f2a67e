"""JSON as values of the models: exact decimals, and every property kept."""

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeAlias

import msgspec
from msgspec import inspect

from .inspection import bare, described, extras_of, needs_gathering, values_of
from .unions import OneOf
from .unknown import keep, notice, noticing

_NO_NUMBER = re.compile(rb'"\s*[+-]?(?:s?nan\d*|inf(?:inity)?)\s*"', re.IGNORECASE)
"""Texts that msgspec would take for a decimal, and that are no amount."""
_PLACE = re.compile(r" - at `\$(.*)`\Z", re.DOTALL)
_Build: TypeAlias = Callable[[Any], Any]


def decode(data: bytes, type_: Any) -> Any:
    """Return the JSON text `data` as a value of `type_`.

    Numbers where `type_` says nothing of them are `Decimal`, if not whole. Properties
    that are no fields are kept with their model.

    Raises:
        msgspec.DecodeError: if `data` is no JSON, or (as its subclass
            msgspec.ValidationError) if it is no value of `type_`.
    """
    if _gathers(type_):
        value = convert(_decoder(Any).decode(data), type_)
    else:
        try:
            value = _decoder(type_).decode(data)
        except msgspec.ValidationError:
            # Models are strict, so that there is a fast way if nothing is unknown.
            value = convert(_decoder(Any).decode(data), type_)
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
    build = _builder(described(type_))
    return msgspec.convert(build(value) if build else value, type_, dec_hook=_hook)


@functools.cache
def _gathers(type_: Any) -> bool:
    return needs_gathering(described(type_))


@functools.cache
def _decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(type_, dec_hook=_hook, float_hook=Decimal)


def _hook(type_: type, value: Any) -> Any:
    if isinstance(value, _Picked):
        return value.value
    if isinstance(type_, OneOf):
        return _picked(type_, value).value
    raise NotImplementedError(f"`{type_.__name__}` cannot be decoded")


def _builder(info: inspect.Type) -> _Build | None:
    """Return what makes the models within a value of `info`; None if it has none.

    A model that is made is left as it is by msgspec, which does the rest.
    """
    info, _ = bare(info)
    match info:
        case inspect.StructType(cls=cls):
            return _StructBuilder.of(cls)
        case inspect.ListType(item_type=item):
            return _each(_builder(item))
        case inspect.DictType(value_type=inner):
            return _each_value(_builder(inner))
        case inspect.UnionType(types=types):
            return _whichever(types)
        case inspect.CustomType(cls=cls) if isinstance(cls, OneOf):
            return functools.partial(_picked, cls)
        case _:
            return None


class _StructBuilder:
    """Makes models of one class, and keeps with them what is no field."""

    def __init__(self, cls: type[msgspec.Struct]) -> None:
        self._cls = cls

    @classmethod
    @functools.cache
    def of(cls, struct: type[msgspec.Struct]) -> "_StructBuilder":
        return cls(struct)

    @functools.cached_property
    def _info(self) -> inspect.StructType:
        info = described(self._cls)
        assert isinstance(info, inspect.StructType)
        return info

    @functools.cached_property
    def _extras(self) -> inspect.Field | None:
        return extras_of(self._info)

    @functools.cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(
            field.encode_name
            for field in self._info.fields
            if field is not self._extras
        )

    @functools.cached_property
    def _inner(self) -> dict[str, _Build]:
        """What makes the models within, by property; made late, for recursion."""
        found = {
            field.encode_name: build
            for field in self._info.fields
            if field is not self._extras and (build := _builder(field.type))
        }
        return found

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        own = {name: one for name, one in value.items() if name in self._known}
        for name, build in self._inner.items():
            if name in own:
                own[name] = _at(f".{name}", build, own[name])
        others: dict[str, Any] = {}
        if len(own) != len(value):
            others = {name: one for name, one in value.items() if name not in own}
        if self._extras:
            build_other = _builder(values_of(self._extras.type)) or _same
            own[self._extras.encode_name] = {
                name: _at(f".{name}", build_other, one) for name, one in others.items()
            }
            others = {}
        model = msgspec.convert(own, self._cls, dec_hook=_hook)
        if others:
            keep(model, others)
            for name, one in others.items():
                notice("field", self._cls.__name__, name, one)
        return model


def _each(build: _Build | None) -> _Build | None:
    if build is None:
        return None

    def built(value: Any) -> Any:
        if not isinstance(value, list):
            return value
        return [_at(f"[{place}]", build, one) for place, one in enumerate(value)]

    return built


def _each_value(build: _Build | None) -> _Build | None:
    if build is None:
        return None

    def built(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {name: _at("[...]", build, one) for name, one in value.items()}

    return built


def _whichever(types: tuple[inspect.Type, ...]) -> _Build | None:
    """Return what makes a member of a plain union: JSON tells those apart."""
    objects = [one for one in types if isinstance(bare(one)[0], _OBJECTS)]
    lists = [one for one in types if isinstance(bare(one)[0], inspect.ListType)]
    build_object = _builder(objects[0]) if objects else None
    build_list = _builder(lists[0]) if lists else None
    if build_object is None and build_list is None:
        return None

    def built(value: Any) -> Any:
        if value is None:
            return None
        build = build_list if isinstance(value, list) and lists else build_object
        return build(value) if build else value

    return built


_OBJECTS = (inspect.StructType, inspect.DictType, inspect.CustomType)


def _same(value: Any) -> Any:
    return value


def _at(place: str, build: _Build, value: Any) -> Any:
    """Return what `build` makes of `value`; an error says that it is at `place`."""
    try:
        return build(value)
    except msgspec.ValidationError as error:
        reason = str(error)
        found = _PLACE.search(reason)
        inner = found[1] if found else ""
        reason = reason[: found.start()] if found else reason
        raise msgspec.ValidationError(f"{reason} - at `${place}{inner}`") from None


@dataclass(frozen=True, slots=True)
class _Picked:
    """A value of a union on its way through msgspec, which asks of it once more."""

    value: Any


def _picked(union: OneOf, value: Any) -> _Picked:
    """Return `value` as that variant of `union` which it fits best."""
    if union.discriminator and isinstance(value, dict):
        chosen = value.get(union.discriminator)
        if isinstance(chosen, str) and chosen in union.mapping:
            return _Picked(convert(value, union.mapping[chosen]))
        if isinstance(chosen, str) and union.mapping:
            # A variant newer than this client: kept as it came.
            notice("variant", union.__name__, chosen, value)
            return _Picked(value)
    for variant in sorted(
        union.variants, key=lambda one: _misfit(value, described(one))
    ):
        try:
            with noticing() as found:
                converted = convert(value, variant)
        except msgspec.ValidationError:
            continue
        # Only of the one it is: the others know less.
        for one in found:
            notice(one.kind, one.owner, one.name, one.value)
        return _Picked(converted)
    raise msgspec.ValidationError(f"Expected a variant of `{union.__name__}`")


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
