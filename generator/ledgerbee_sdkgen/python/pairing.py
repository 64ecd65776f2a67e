"""Which thing of a new document is which of an old one: by place, then by structure."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct, field

_INDEX = re.compile(r"/\d+(?=[/@]|$)")


class Made(Struct, frozen=True, kw_only=True):
    """What a thing is made of: a fingerprint, and the names of its parts."""

    shape: str
    parts: frozenset[str] = frozenset()
    is_telling: bool = True
    """Whether the structure alone tells it from all else: few parts do not."""

    def has_grown(self, other: "Made") -> bool:
        """Tell whether `other` has all that this has: who uses it can go on."""
        is_kind = bool(self.parts) == bool(other.parts)
        return self.shape == other.shape or (is_kind and self.parts <= other.parts)

    def is_like(self, other: "Made") -> bool:
        """Tell whether one may have become the other: half of the parts are there."""
        fewer = min(len(self.parts), len(other.parts))
        is_kind = bool(self.parts) == bool(other.parts)
        return self.shape == other.shape or (
            is_kind and 2 * len(self.parts & other.parts) >= fewer
        )


def paired(
    old: Mapping[str, Made], new: Mapping[str, Made], moved: Mapping[str, str]
) -> dict[str, str]:
    """Return place in the new document → place in the old, for what is the same thing.

    Both map places, which are JSON Pointers, to what is there; `moved` are pairs that
    are known, as of the operations that schemas are within. Nothing is in two pairs.
    What is within something that has moved is looked for within it, and so after it.
    Of things at one depth these are the same, in this order:

    1. what is as it was where it was;
    2. what is as it was somewhere else, if it has not only grown where it was: in the
       same list, or anywhere. A name is no more that of a place which has lost a part
       of what it stood for, if all of that lives on. Of what is gone, and has left
       nothing in its place, that takes enough parts to tell it by;
    3. what is like it was where it was, and then in the same list, if it has only grown
       or what it was lives on nowhere;
    4. what is where something else was that is nowhere else.
    """
    pairs = _Pairs(old=old, new=new, found=dict(moved))
    for places in _by_depth(new):
        was = {place: _was(place, pairs.found) for place in places}
        pairs.take(_in_place(was, lambda a, b: a.shape == b.shape, pairs))
        pairs.take(_moved(pairs))
        come = _Come(pairs)
        pairs.take(come.changed(_in_place(was, Made.is_like, pairs)))
        pairs.take(come.changed(_nearby(was, Made.is_like, pairs)))
        pairs.take(come.changed(was.items()))
    return {place: pairs.found[place] for place in new if place in pairs.found}


class _Pairs(Struct, kw_only=True):
    """The pairs so far."""

    old: Mapping[str, Made]
    new: Mapping[str, Made]
    found: dict[str, str]
    used: set[str] = field(default_factory=set)

    def take(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Take each pair of which neither is in another."""
        for place, was in pairs:
            if self.is_free(place, was):
                self.found[place] = was
                self.used.add(was)

    def is_free(self, place: str, was: str) -> bool:
        return place not in self.found and was in self.old and was not in self.used


def _by_depth(places: Iterable[str]) -> Iterator[list[str]]:
    """Yield the places that are within no other, then those within these, and so on."""
    waiting = list(places)
    while waiting:
        held = set(waiting)
        inner = [one for one in waiting if any(up in held for up in _above(one))]
        within = set(inner)
        yield [one for one in waiting if one not in within]
        waiting = inner


def _above(place: str) -> Iterator[str]:
    """Yield what `place` is within, the nearest first."""
    while "/" in place:
        place = place.rpartition("/")[0]
        yield place


def _was(place: str, found: Mapping[str, str]) -> str:
    """Return where `place` was, if nothing but what it is within has moved."""
    for above in _above(place):
        if above in found:
            return found[above] + place[len(above) :]
    return place


def _in_place(
    was: Mapping[str, str], is_same: Callable[[Made, Made], bool], pairs: _Pairs
) -> Iterator[tuple[str, str]]:
    for place, before in was.items():
        if before in pairs.old and is_same(pairs.old[before], pairs.new[place]):
            yield place, before


class _Come:
    """What is new where it is, and has not only grown there."""

    def __init__(self, pairs: _Pairs) -> None:
        self.old, self.new = pairs.old, pairs.new
        was = {place: _was(place, pairs.found) for place in pairs.new}
        self.was = {
            place: before for place, before in was.items() if place not in pairs.found
        }
        self.replaced = {*was.values()}
        """Places of the old document that there are in the new one."""
        staying = dict(_in_place(self.was, Made.has_grown, pairs))
        self.stayed = {*pairs.used, *staying.values()}
        self.places: dict[str, list[str]] = {}
        """Structure → where it is."""
        for place in self.was:
            if place not in staying:
                self.places.setdefault(pairs.new[place].shape, []).append(place)

    def changed(self, pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Yield the pairs of what has grown, or lives on nowhere else."""
        for place, before in pairs:
            if before not in self.old:
                continue
            if self.old[before].has_grown(self.new[place]) or not self.lives_on(before):
                yield place, before

    def lives_on(self, before: str) -> bool:
        """Tell whether what was at `before` is somewhere, though it may be open where.

        If nothing took its place, it has to be enough to tell it by.
        """
        made = self.old[before]
        is_told = made.is_telling or before in self.replaced
        return is_told and bool(made.parts) and made.shape in self.places


def _moved(pairs: _Pairs) -> Iterator[tuple[str, str]]:
    """Yield what has the structure of something that is not where it was.

    Each pair is taken before the next is looked for, so that nothing is offered twice.
    """
    come = _Come(pairs)
    gone = [
        (before, come.places[made.shape])
        for before, made in pairs.old.items()
        if before not in come.stayed and made.shape in come.places
    ]
    for before, places in gone:
        near = [one for one in places if _list(come.was[one]) == _list(before)]
        yield from ((place, before) for place in near)
    left = Counter(
        pairs.old[before].shape for before, _ in gone if before not in pairs.used
    )
    for before, places in gone:
        made = pairs.old[before]
        free = [one for one in places if one not in pairs.found]
        is_replaced = before in come.replaced and bool(made.parts)
        is_told = left[made.shape] == len(free) == 1 and made.is_telling
        if free and before not in pairs.used and (is_replaced or is_told):
            yield free[0], before


def _nearby(
    was: Mapping[str, str], is_same: Callable[[Made, Made], bool], pairs: _Pairs
) -> Iterator[tuple[str, str]]:
    """Yield what stands elsewhere in the same list than it did."""
    lists: dict[str, list[str]] = {}
    for before in pairs.old:
        if before not in pairs.used and _INDEX.search(before):
            lists.setdefault(_list(before), []).append(before)
    for place, before in was.items():
        for one in lists.get(_list(before), ()):
            if is_same(pairs.old[one], pairs.new[place]):
                yield place, one


def _list(place: str) -> str:
    """Return `place` without the numbers of what is in a list."""
    return _INDEX.sub("/*", place)
