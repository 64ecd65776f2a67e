"""JSON as values of the models: exact decimals, and every property kept."""

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeAlias

import msgspec
from msgspec import inspect

from .amounts import OddAmounts, exact, number, odd_amounts
from .inspection import bare, described, extras_of, gathers, values_of
from .odd import Odd, date, moment, octets, odd_dict, odd_list
from .sifting import Sift, Sifting
from .unions import OneOf
from .unknown import Tentatively, keep, notice_fields
from .variants import Picked, pick

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
    reader = _reader(type_)
    amounts = reader.odd_amounts
    checks = amounts is not None and amounts.may_be_in(data)
    if not (reader.gathers or checks):
        try:
            # Models are strict, so that there is a fast way if nothing is unknown.
            with Tentatively():
                return reader.decoder.decode(data)
        except msgspec.ValidationError:
            pass
    try:
        with Tentatively():
            return _sifted(data, type_, checks_amounts=checks)
    except msgspec.ValidationError:
        # What is odd is kept, or refused with its place, one by one.
        return convert(_reader(Any).decoder.decode(data), type_)


def convert(value: Any, type_: Any, *, exact: bool = False) -> Any:
    """Return `value`, as it comes from JSON, as a value of `type_`.

    A text that is no date, date-time or base64 as its type wants it stays a text, and
    is told of as an unknown value. If what is wanted is `exact`, it is refused, but
    within models.

    Raises:
        msgspec.ValidationError: if it is none.
    """
    build = _builder(described(type_))
    built = build(value) if build else value
    if isinstance(built, Odd):
        if exact:
            raise msgspec.ValidationError(f"Expected another format than {value!r}")
        return built.value
    return msgspec.convert(built, type_, dec_hook=_hook)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """What decoding a type needs, made once."""

    decoder: msgspec.json.Decoder[Any]
    gathers: bool
    """Whether what is no field has a place among them."""
    odd_amounts: OddAmounts | None


@functools.cache
def _reader(type_: Any) -> _Reader:
    info = described(type_)
    return _Reader(
        decoder=msgspec.json.Decoder(type_, dec_hook=_hook, float_hook=number),
        gathers=gathers(info),
        odd_amounts=odd_amounts(info),
    )


def _sifted(data: bytes, type_: Any, *, checks_amounts: bool) -> Any:
    """Return `data` as `type_`, fast although something in it is unknown."""
    value = _reader(Any).decoder.decode(data)
    sift = _sift(type_, checks_amounts)
    taken = sift.take(value) if sift else None
    made = msgspec.convert(value, type_, dec_hook=_hook)
    if sift and taken is not None:
        sift.give(made, taken)
    return made


@functools.cache
def _sift(type_: Any, checks_amounts: bool) -> Sift | None:
    return _sifting(checks_amounts).of(described(type_))


@functools.cache
def _sifting(checks_amounts: bool) -> Sifting:
    return Sifting(checks_amounts=checks_amounts)


def _hook(type_: type, value: Any) -> Any:
    if isinstance(value, Picked):
        return value.value
    if isinstance(type_, OneOf):
        return pick(type_, value, convert).value
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
        case inspect.TupleType(item_types=several):
            return _each_of(tuple(map(_builder, several)))
        case inspect.DictType(value_type=inner):
            return _each_value(_builder(inner))
        case inspect.UnionType(types=types):
            return _whichever(types)
        case inspect.CustomType(cls=cls) if isinstance(cls, OneOf):
            return functools.partial(pick, cls, convert=convert)
        case inspect.DecimalType():
            return exact
        case inspect.IntType():
            return _whole
        case inspect.DateType():
            return date
        case inspect.DateTimeType():
            return moment
        case inspect.BytesType():
            return octets
        case _:
            return None


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
    def _attributes(self) -> dict[str, str]:
        return {field.encode_name: field.name for field in self._info.fields}

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
            build_all = _each_value(_builder(values_of(self._extras.type)), ".{}")
            own[self._extras.encode_name] = build_all(others) if build_all else others
            others = {}
        odd = {name: one for name, one in own.items() if isinstance(one, Odd)}
        stand_ins = {name: one.stand_in for name, one in odd.items()}
        model = msgspec.convert({**own, **stand_ins}, self._cls, dec_hook=_hook)
        for name, one in odd.items():
            setattr(model, self._attributes[name], one.value)
        if others:
            keep(model, others)
            notice_fields(self._cls.__name__, others)
        return model


def _each(build: _Build | None) -> _Build | None:
    if build is None:
        return None

    def built(value: Any) -> Any:
        if not isinstance(value, list | tuple):
            return value
        made = [_at(f"[{place}]", build, one) for place, one in enumerate(value)]
        return odd_list(made)

    return built


def _each_of(builds: tuple[_Build | None, ...]) -> _Build | None:
    if not any(builds):
        return None

    def built(value: Any) -> Any:
        if not isinstance(value, list | tuple) or len(value) != len(builds):
            return value
        pairs = zip(value, builds, strict=True)
        made = [
            _at(f"[{place}]", build or _same, one)
            for place, (one, build) in enumerate(pairs)
        ]
        return odd_list(made, tuple)

    return built


def _each_value(build: _Build | None, place: str = "[...]") -> _Build | None:
    if build is None:
        return None

    def built(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return odd_dict(
            {
                name: _at(place.format(name) if "{" in place else place, build, one)
                for name, one in value.items()
            }
        )

    return built


def _whichever(types: tuple[inspect.Type, ...]) -> _Build | None:
    """Return what makes a member of a plain union: JSON tells those apart."""
    objects = [one for one in types if isinstance(bare(one)[0], _OBJECTS)]
    lists = [one for one in types if isinstance(bare(one)[0], _LISTS)]
    others = [one for one in types if not isinstance(bare(one)[0], _SHAPED)]
    build_object = _builder(objects[0]) if objects else None
    build_list = _builder(lists[0]) if lists else None
    texts = [one for one in others if isinstance(bare(one)[0], _TEXTS)]
    # Texts of more than one kind are a union of its own, which msgspec tells apart.
    build_text = _builder(texts[0]) if len(texts) == 1 else None
    numbers = [one for one in others if not isinstance(bare(one)[0], _NO_NUMBERS)]
    build_number = _builder(numbers[0]) if len(numbers) == 1 else None
    if not (build_object or build_list or build_text or build_number):
        return None

    def built(value: Any) -> Any:
        if value is None:
            return None
        if isinstance(value, list | tuple):
            build = build_list or build_object
        elif isinstance(value, dict):
            build = build_object
        elif isinstance(value, str):
            build = build_text or build_object
        else:
            build = build_number or build_object
        return build(value) if build else value

    return built


_OBJECTS = (inspect.StructType, inspect.DictType, inspect.CustomType)
_LISTS = (inspect.ListType, inspect.TupleType)
_SHAPED = (*_OBJECTS, *_LISTS, inspect.NoneType)
_NO_NUMBERS = (
    inspect.StrType,
    inspect.EnumType,
    inspect.DateType,
    inspect.DateTimeType,
    inspect.BytesType,
)
_TEXTS = (*_NO_NUMBERS, inspect.DecimalType)
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
