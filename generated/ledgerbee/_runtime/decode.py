"""JSON as values of the models: exact decimals, and every property kept."""

import functools
import re
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, TypeAlias

import msgspec
from msgspec import inspect

from .inspection import bare, described, extras_of, needs_gathering, values_of
from .unions import OneOf
from .unknown import Unknown, UnknownVariant, keep, notice, noticing

_ODD_NUMBER = re.compile(
    # The signs of a number, and then what is none of them; possessive, to look once.
    rb'"[\d.+\-eEsS]*+(?:[nN]_*[aA]_*[nN]|[iI]_*[nN]_*[fF]|[_\s\x80-\xff]|'
    rb"[a-zA-Z_]{0,10}+\\(?!u00[89a-fA-F]))"
    rb'[\d.+\-_\s\\\x80-\xffa-fA-FnNiItTyYsSru/]*+"'
)
"""Texts that msgspec might take for a decimal, and that may be no amount."""
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
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
    if not (_gathers(type_) or _ODD_NUMBER.search(data)):
        try:
            # Models are strict, so that there is a fast way if nothing is unknown.
            return _decoder(type_).decode(data)
        except msgspec.ValidationError:
            pass
    return convert(_decoder(Any).decode(data), type_)


def convert(value: Any, type_: Any) -> Any:
    """Return `value`, as it comes from JSON, as a value of `type_`.

    Raises:
        msgspec.ValidationError: if it is none.
    """
    build = _builder(described(type_))
    return msgspec.convert(build(value) if build else value, type_, dec_hook=_hook)


class InexactError(msgspec.ValidationError):
    """A float was given for an exact number."""


@functools.cache
def _gathers(type_: Any) -> bool:
    return needs_gathering(described(type_))


@functools.cache
def _decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(type_, dec_hook=_hook, float_hook=number)


def number(text: str) -> Decimal:
    """Return the JSON number `text`, exactly.

    Raises:
        msgspec.ValidationError: if its exponent is beyond all numbers.
    """
    try:
        return Decimal(text)
    except InvalidOperation:
        raise msgspec.ValidationError(
            "Expected a number, got a boundless one"
        ) from None


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
        case inspect.DecimalType():
            return _exact
        case inspect.IntType():
            return _whole
        case _:
            return None


def _exact(value: Any) -> Any:
    """Return `value` if it can be an amount: no float, and nothing but digits."""
    if isinstance(value, float):
        raise InexactError(
            f"a float cannot hold an exact amount; give Decimal({str(value)!r}) or an "
            "int"
        )
    is_finite = not isinstance(value, Decimal) or value.is_finite()
    if not is_finite or (isinstance(value, str) and not _NUMBER.fullmatch(value)):
        raise msgspec.ValidationError(f"Expected a decimal, got {str(value)!r}")
    return value


def _whole(value: Any) -> Any:
    """Return `value`, as an int if it is `5.0`: JSON does not tell them apart."""
    is_whole = isinstance(value, Decimal) and value.adjusted() < _LONGEST
    return int(value) if is_whole and value == value // 1 else value


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
        if not isinstance(value, list | tuple):
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
    others = [one for one in types if not isinstance(bare(one)[0], _SHAPED)]
    build_object = _builder(objects[0]) if objects else None
    build_list = _builder(lists[0]) if lists else None
    # More than one kind of scalar is a union of its own, which msgspec tells apart.
    scalars = [build for one in others if (build := _builder(one))]
    is_alone = len(scalars) == 1 and not any(
        isinstance(bare(one)[0], inspect.StrType) for one in others
    )
    build_scalar = scalars[0] if is_alone else None
    if not (build_object or build_list or build_scalar):
        return None

    def built(value: Any) -> Any:
        if value is None:
            return None
        if isinstance(value, list | tuple):
            build = build_list or build_object
        elif isinstance(value, dict):
            build = build_object
        else:
            build = build_scalar or build_object
        return build(value) if build else value

    return built


_OBJECTS = (inspect.StructType, inspect.DictType, inspect.CustomType)
_SHAPED = (*_OBJECTS, inspect.ListType, inspect.NoneType)
_LONGEST = 30
"""As many digits has no count."""


def _same(value: Any) -> Any:
    return value


def place_in(reason: str) -> str:
    """Return the place that the text of a `msgspec.ValidationError` tells, as `$.id`.

    It is empty if the text tells none.
    """
    found = _PLACE.search(reason)
    return f"${found[1]}" if found else ""


def _at(place: str, build: _Build, value: Any) -> Any:
    """Return what `build` makes of `value`; an error says that it is at `place`."""
    try:
        return build(value)
    except msgspec.ValidationError as error:
        reason = str(error)
        found = _PLACE.search(reason)
        inner = found[1] if found else ""
        reason = reason[: found.start()] if found else reason
        raise type(error)(f"{reason} - at `${place}{inner}`") from None


@dataclass(frozen=True, slots=True)
class _Picked:
    """A value of a union on its way through msgspec, which asks of it once more."""

    value: Any


@dataclass(frozen=True, slots=True)
class _Tried:
    """What came of a value as one of a union; `value` keeps its identity its own."""

    value: Any
    outcome: _Picked | msgspec.ValidationError
    found: list[Unknown]


_tried: ContextVar[dict[tuple[int, int], _Tried] | None] = ContextVar(
    "tried", default=None
)


def _picked(union: OneOf, value: Any) -> _Picked:
    """Return `value` as that variant of `union` which it fits best.

    Each value is tried once, however many variants of the unions around it are: else
    that would take longer by a factor with each level.
    """
    tried = _tried.get()
    if tried is None:
        token = _tried.set({})
        try:
            return _picked(union, value)
        finally:
            _tried.reset(token)
    key = id(value), id(union)
    if key not in tried:
        outcome: _Picked | msgspec.ValidationError
        with noticing() as found:
            try:
                outcome = _fitting(union, value)
            except msgspec.ValidationError as error:
                outcome = error
        tried[key] = _Tried(value, outcome, found)
    known = tried[key]
    if isinstance(known.outcome, msgspec.ValidationError):
        raise type(known.outcome)(str(known.outcome))
    for one in known.found:
        notice(one.kind, one.owner, one.name, one.value)
    return known.outcome


def _fitting(union: OneOf, value: Any) -> _Picked:
    if union.discriminator and isinstance(value, dict):
        chosen = value.get(union.discriminator)
        if isinstance(chosen, str) and chosen in union.mapping:
            return _Picked(convert(value, union.mapping[chosen]))
        if isinstance(chosen, str) and union.mapping:
            # A variant newer than this client: kept as it came.
            notice("variant", union.__name__, chosen, value)
            return _Picked(UnknownVariant(value))
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
