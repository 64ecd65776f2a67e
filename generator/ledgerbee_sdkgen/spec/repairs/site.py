"""A place at which a repair is tried: what it may know, and how it tells of itself."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from msgspec import Struct, field

from ledgerbee_sdkgen.spec import pointers

Object = dict[str, Any]
"""An object of the document; repairs return another, and never change the one given."""


ABSENT: Final = object()
"""What a repair of a place returns where nothing is left at it."""


class Told(Struct, frozen=True, kw_only=True):
    """What a repair did, at a pointer of the repaired document."""

    code: str
    message: str
    pointer: str
    hint: str = ""


class Changes(Struct):
    """What the repairs of a document have told so far."""

    told: list[Told] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)
    """Pointer in the repaired document → that in the document before."""


class Site(Struct, frozen=True, kw_only=True):
    """The place of a value."""

    root: Any
    """The document as it was before any repair."""
    pointer: str
    code: str
    changes: Changes

    @property
    def key(self) -> str:
        """The name of the value where it stands."""
        return pointers.unescape(self.pointer.rpartition("/")[2])

    def is_within(self, key: str, *, above: int = 2) -> bool:
        """Tell whether the value stands `above` keys below one that is called `key`."""
        return self.pointer.split("/")[-1 - above : -above] == [key]

    @property
    def is_member(self) -> bool:
        """Whether the value is one of several schemas that hold of the same thing."""
        holder = self.pointer.split("/")[-2:-1]
        return holder[0] in ("allOf", "anyOf", "oneOf") if holder else False

    def report(self, message: str, *keys: str | int, hint: str = "") -> None:
        """Tell that the value, or what is below `keys` in it, was repaired."""
        pointer = pointers.join(self.pointer, *keys)
        told = Told(code=self.code, message=message, pointer=pointer, hint=hint)
        self.changes.told.append(told)

    def move(self, old: tuple[str | int, ...], new: tuple[str | int, ...]) -> None:
        """Tell that what stood below the keys `old` is now below `new`."""
        before = pointers.join(self.pointer, *old)
        was = _written(before, self.changes.moved)
        self.changes.moved[pointers.join(self.pointer, *new)] = was

    def find(self, value: Any) -> Any:
        """Return what `value` is, its references within the document followed."""
        visited = set[str]()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            pointer = pointers.of_reference(value["$ref"])
            if pointer is None or pointer in visited:
                return None
            visited.add(pointer)
            value = self._at(pointer)
        return value

    def has(self, pointer: str) -> bool:
        """Tell whether something stands at `pointer`."""
        return self._at(pointer) is not ABSENT

    def _at(self, pointer: str) -> Any:
        value = self.root
        for token in pointers.tokens(pointer):
            is_index = token.isdecimal() and len(token) < 10
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and is_index and int(token) < len(value):
                value = value[int(token)]
            else:
                return ABSENT
        return value


def _written(pointer: str, moved: Mapping[str, str]) -> str:
    """Return where what is at `pointer` by now stood before any repair."""
    known = pointer
    while known:
        if known in moved:
            return moved[known] + pointer[len(known) :]
        known = known.rpartition("/")[0]
    return pointer


Rule = Callable[[Object, Site], Object]
"""Returns the object, or another in its place."""

SlotRule = Callable[[Any, Any, Site], Any]
"""Returns the value of a place that the grammar knows, or another in its place."""
