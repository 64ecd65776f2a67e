"""Properties that are no fields, taken out of JSON before msgspec makes models of it.

What was taken is given to the models afterwards, so that msgspec makes all of them at
once: to have it make one by one takes longer.
"""

import abc
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any, TypeAlias

from msgspec import inspect

from .amounts import exact
from .inspection import bare, extras_of, values_of
from .unknown import keep, notice_fields


class Sift(abc.ABC):
    """Sifts values of one type."""

    @abc.abstractmethod
    def take(self, value: Any) -> Any:
        """Take out of `value`, as JSON has it, what msgspec would not; return that.

        It is None if there is nothing of the kind.

        Raises:
            msgspec.ValidationError: if the value holds an amount that is none.
        """

    @abc.abstractmethod
    def give(self, made: Any, taken: Any) -> None:
        """Give what was `taken` to `made`, which msgspec made of the rest."""


_Inner: TypeAlias = tuple[str, str, Sift]
"""A property, its attribute, and what sifts it."""


class Sifting:
    """Makes what sifts values of a type."""

    def __init__(self, *, checks_amounts: bool) -> None:
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
                sift = self.of(item)
                return _ListSift(sift) if sift else None
            case inspect.DictType(value_type=inner):
                sift = self.of(inner)
                return _DictSift(sift) if sift else None
            case inspect.TupleType(item_types=several):
                sifts = tuple(map(self.of, several))
                return _TupleSift(sifts) if any(sifts) else None
            case inspect.UnionType(types=types):
                return self._whichever(types)
            case inspect.DecimalType() if self._checks_amounts:
                return _AmountSift()
            case _:
                return None

    def _whichever(self, types: tuple[inspect.Type, ...]) -> Sift | None:
        """Return what sifts a member of a plain union: JSON tells those apart."""
        by_kind: dict[type, Sift] = {}
        for one in types:
            kind = _KINDS.get(type(bare(one)[0]))
            if kind and (sift := self.of(one)):
                by_kind.setdefault(kind, sift)
        return _UnionSift(by_kind) if by_kind else None


_KINDS: dict[type[inspect.Type], type] = {
    inspect.StructType: dict,
    inspect.DictType: dict,
    inspect.ListType: list,
    inspect.TupleType: list,
    inspect.DecimalType: str,
}


_SHAPES = 256
"""Of how many sets of properties of a class it is remembered what is new."""


class _StructSift(Sift):
    """Sifts objects of one class."""

    def __init__(self, info: inspect.StructType, sifting: Sifting) -> None:
        self._info = info
        self._name = info.cls.__name__
        self._sifting = sifting
        self._extras = extras_of(info)
        self._known = frozenset(
            field.encode_name for field in info.fields if field is not self._extras
        )

        # Objects of an answer are alike, and so is what is new on them.
        self._new = lru_cache(maxsize=_SHAPES)(self._no_fields)

    def _no_fields(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if name not in self._known)

    @cached_property
    def _inner(self) -> tuple[_Inner, ...]:
        """What sifts the properties; made late, for recursion."""
        return tuple(self._sifted())

    def _sifted(self) -> Iterator[_Inner]:
        for field in self._info.fields:
            if field is self._extras:
                # Nothing is taken out of the dict itself, where all has its place.
                sift = self._sifting.of(values_of(field.type))
                sift = _DictSift(sift) if sift else None
            else:
                sift = self._sifting.of(field.type)
            if sift:
                yield field.encode_name, field.name, sift

    def take(self, value: Any) -> Any:
        if type(value) is not dict:
            return None
        others = {name: value.pop(name) for name in self._new(tuple(value))}
        if others and self._extras:
            value[self._extras.encode_name], others = others, {}
        if not self._inner:
            return (others, ()) if others else None
        inner = [
            (attribute, sift, taken)
            for name, attribute, sift in self._inner
            if name in value and (taken := sift.take(value[name])) is not None
        ]
        return (others, inner) if others or inner else None

    def give(self, made: Any, taken: Any) -> None:
        others, inner = taken
        for attribute, sift, one in inner:
            sift.give(getattr(made, attribute), one)
        if others:
            keep(made, others)
            notice_fields(self._name, others)


class _ListSift(Sift):
    def __init__(self, item: Sift) -> None:
        self._item = item

    def take(self, value: Any) -> Any:
        if type(value) is not list:
            return None
        taken = list(map(self._item.take, value))
        return taken if any(taken) else None

    def give(self, made: Any, taken: Any) -> None:
        for one, its in zip(made, taken, strict=True):
            if its is not None:
                self._item.give(one, its)


class _DictSift(Sift):
    def __init__(self, value: Sift) -> None:
        self._value = value

    def take(self, value: Any) -> Any:
        if type(value) is not dict:
            return None
        taken = {
            name: its
            for name, one in value.items()
            if (its := self._value.take(one)) is not None
        }
        return taken or None

    def give(self, made: Any, taken: Any) -> None:
        for name, its in taken.items():
            self._value.give(made[name], its)


class _TupleSift(Sift):
    def __init__(self, items: tuple[Sift | None, ...]) -> None:
        self._items = items

    def take(self, value: Any) -> Any:
        if type(value) is not list or len(value) != len(self._items):
            return None
        pairs = zip(self._items, value, strict=True)
        taken = [sift.take(one) if sift else None for sift, one in pairs]
        return taken if any(taken) else None

    def give(self, made: Any, taken: Any) -> None:
        for sift, one, its in zip(self._items, made, taken, strict=True):
            if sift and its is not None:
                sift.give(one, its)


class _UnionSift(Sift):
    def __init__(self, by_kind: dict[type, Sift]) -> None:
        self._by_kind = by_kind

    def take(self, value: Any) -> Any:
        sift = self._by_kind.get(type(value))
        taken = sift.take(value) if sift else None
        return None if taken is None else (sift, taken)

    def give(self, made: Any, taken: Any) -> None:
        sift, its = taken
        sift.give(made, its)


class _AmountSift(Sift):
    """Takes nothing; looks whether a text can be an amount."""

    def take(self, value: Any) -> Any:
        exact(value)

    def give(self, made: Any, taken: Any) -> None:
        raise AssertionError("nothing was taken")
