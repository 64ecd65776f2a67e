"""Properties that are no fields, taken out of JSON before msgspec makes models of it.

Only what holds such properties is made into a model here; msgspec does all the rest at
once, and leaves models as they are.
"""

from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeAlias

import msgspec
from msgspec import inspect

from .amounts import exact
from .inspection import bare, extras_of, values_of
from .unknown import keep, notice_fields

Sift: TypeAlias = Callable[[Any], Any]
"""Returns a value, as JSON has it, as one that msgspec takes; may change that value."""


class Sifting:
    """Makes what sifts values of a type; `hook` is what msgspec asks of other types."""

    def __init__(
        self, hook: Callable[[type, Any], Any], *, checks_amounts: bool
    ) -> None:
        self.hook = hook
        self._checks_amounts = checks_amounts
        self._structs: dict[type, Sift] = {}

    def of(self, info: inspect.Type) -> Sift | None:
        """Return what sifts a value of `info`; None if it can stay as it is."""
        info, _ = bare(info)
        match info:
            case inspect.StructType(cls=cls):
                if cls not in self._structs:
                    self._structs[cls] = _StructSift(info, self)
                return self._structs[cls]
            case inspect.ListType(item_type=item):
                return _each(self.of(item))
            case inspect.DictType(value_type=inner):
                return _each_value(self.of(inner))
            case inspect.TupleType(item_types=several):
                return _each_of(tuple(map(self.of, several)))
            case inspect.UnionType(types=types):
                return self._whichever(types)
            case inspect.DecimalType() if self._checks_amounts:
                return exact
            case _:
                return None

    def _whichever(self, types: tuple[inspect.Type, ...]) -> Sift | None:
        """Return what sifts a member of a plain union: JSON tells those apart."""
        by_kind: dict[type, Sift] = {}
        for one in types:
            kind = _KINDS.get(type(bare(one)[0]))
            if kind and (sift := self.of(one)):
                by_kind.setdefault(kind, sift)
        if not by_kind:
            return None

        def sifted(value: Any) -> Any:
            sift = by_kind.get(type(value))
            return sift(value) if sift else value

        return sifted


_KINDS: dict[type[inspect.Type], type] = {
    inspect.StructType: dict,
    inspect.DictType: dict,
    inspect.ListType: list,
    inspect.TupleType: list,
    inspect.DecimalType: str,
}


class _StructSift:
    """Sifts objects of one class."""

    def __init__(self, info: inspect.StructType, sifting: Sifting) -> None:
        self._info = info
        self._cls = info.cls
        self._sifting = sifting
        self._extras = extras_of(info)
        self._known = frozenset(
            field.encode_name for field in info.fields if field is not self._extras
        )

    @cached_property
    def _inner(self) -> tuple[tuple[str, Sift], ...]:
        """What sifts the properties, by name; made late, for recursion."""
        return tuple(
            (field.encode_name, sift)
            for field in self._info.fields
            if field is not self._extras and (sift := self._sifting.of(field.type))
        )

    @cached_property
    def _other(self) -> Sift | None:
        """What sifts all that is no field, where there is a place for it."""
        assert self._extras is not None
        return _each_value(self._sifting.of(values_of(self._extras.type)))

    def __call__(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        for name, sift in self._inner:
            if name in value:
                value[name] = sift(value[name])
        if value.keys() <= self._known:
            return value
        others = {name: value[name] for name in value if name not in self._known}
        for name in others:
            del value[name]
        if self._extras:
            value[self._extras.encode_name] = (
                self._other(others) if self._other else others
            )
            return value
        model = msgspec.convert(value, self._cls, dec_hook=self._sifting.hook)
        keep(model, others)
        notice_fields(self._cls.__name__, others)
        return model


def _each(sift: Sift | None) -> Sift | None:
    if sift is None:
        return None

    def sifted(value: Any) -> Any:
        return [sift(one) for one in value] if type(value) is list else value

    return sifted


def _each_value(sift: Sift | None) -> Sift | None:
    if sift is None:
        return None

    def sifted(value: Any) -> Any:
        if type(value) is not dict:
            return value
        return {name: sift(one) for name, one in value.items()}

    return sifted


def _each_of(sifts: tuple[Sift | None, ...]) -> Sift | None:
    if not any(sifts):
        return None

    def sifted(value: Any) -> Any:
        if type(value) is not list or len(value) != len(sifts):
            return value
        pairs = zip(value, sifts, strict=True)
        return [sift(one) if sift else one for one, sift in pairs]

    return sifted
