"""Where in the components that stands which comes from other documents."""

import re
import unicodedata

from msgspec import Struct, field

from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.addressed import Target, last_name
from ledgerbee_sdkgen.spec.kinds import SECTIONS, Kind
from ledgerbee_sdkgen.spec.trails import Trails


class Homes(Struct):
    """The component that each target is, and the names that are taken."""

    _places: dict[tuple[Target, Kind], str] = field(default_factory=dict)
    _taken: dict[Kind, set[str]] = field(default_factory=dict)

    def find(self, target: Target, kind: Kind) -> str | None:
        """Return the pointer of the component that `target` is, if it is one yet."""
        return self._places.get((target, kind))

    def has(self, kind: Kind, name: str) -> bool:
        return name in self._taken.get(kind, ())

    def settle(self, target: Target, kind: Kind) -> str:
        """Return the pointer of a new component for `target`, under a free name."""
        name = component_name(target)
        count, free = 1, name
        while self.has(kind, free):
            count += 1
            free = f"{name}_{count}"
        pointer = pointers.join("/components", SECTIONS[kind], free)
        self.keep(target, kind, pointer)
        return pointer

    def keep(self, target: Target, kind: Kind, pointer: str) -> None:
        """Enter that the component at `pointer` is `target`, unless another is."""
        self._places.setdefault((target, kind), pointer)
        self.take(kind, pointers.tokens(pointer)[-1])

    def take(self, kind: Kind, name: str) -> None:
        self._taken.setdefault(kind, set()).add(name)


def read_homes(trails: Trails, main: Target) -> Homes:
    """Return the components that the main document has, by what they refer to.

    A component that is nothing but a reference to another document is the home of
    what it refers to; of several, the one of the same name.
    """
    homes = Homes()
    aliases: list[tuple[Target, Kind, str]] = []
    root = trails.members(main)
    components = trails.members(root["components"]) if "components" in root else {}
    for kind, section in SECTIONS.items():
        held = trails.members(components[section]) if section in components else {}
        for name, place in held.items():
            pointer = pointers.join("/components", section, name)
            homes.take(kind, name)
            if place.address != main.address:
                homes.keep(place, kind, pointer)
            value = trails.value(place)
            if isinstance(value, dict) and set(value) == {"$ref"}:
                reference, is_main = value["$ref"], place.address == main.address
                end = None
                if isinstance(reference, str) and not (
                    is_main and pointers.is_local(reference)
                ):
                    end = trails.end(place, reference)
                if end is not None and end.address != main.address:
                    aliases.append((end, kind, pointer))
    aliases.sort(key=_is_renamed)
    for end, kind, pointer in aliases:
        homes.keep(end, kind, pointer)
    return homes


def component_name(target: Target) -> str:
    """Return what the component of a target is called if nobody else is.

    OpenAPI 3.1.1, "Components Object": letters of ASCII, digits, `.`, `-` and `_`.
    """
    plain = unicodedata.normalize("NFKD", last_name(target))
    plain = plain.encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9._-]", "_", plain) or "Unnamed"


def _is_renamed(alias: tuple[Target, Kind, str]) -> bool:
    end, _, pointer = alias
    return component_name(end) != pointers.tokens(pointer)[-1]
