"""One walk through a document that tries repairs at every place they are for."""

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct

from ledgerbee_sdkgen.spec import grammar
from ledgerbee_sdkgen.spec.grammar import Held, Part
from ledgerbee_sdkgen.spec.pointers import escape
from ledgerbee_sdkgen.spec.repairs.repair import Repair, SlotRepair
from ledgerbee_sdkgen.spec.repairs.site import ABSENT, Changes, Site


class Walk(Struct, frozen=True, kw_only=True):
    """Repairs by the kind of objects they are for, and what they told."""

    root: Any
    by_kind: dict[str, list[Repair]]
    slots: Sequence[SlotRepair]
    changes: Changes

    def object(self, value: Any, kind: str, pointer: str) -> Any:
        """Return the object at `pointer` with everything in it repaired.

        What did not change is the same value, not a copy.
        """
        if not isinstance(value, dict) or kind in grammar.PLAIN:
            return value
        for repair in self.by_kind.get(kind, ()):
            if not repair.keys or not repair.keys.isdisjoint(value):
                value = repair.apply(value, self._site(pointer, repair.code))
        made: dict[str, Any] | None = None
        settled = grammar.SETTLED[kind]
        for key, held in value.items():
            if type(held) is settled.get(key):
                continue
            part = grammar.part_of(kind, key)
            if part is None or grammar.is_plain(held, part):
                continue
            repaired = self._held(held, part, f"{pointer}/{escape(key)}")
            if repaired is not held:
                made = dict(value) if made is None else made
                if repaired is ABSENT:
                    del made[key]
                else:
                    made[key] = repaired
        return value if made is None else made

    def _held(self, value: Any, part: Part, pointer: str) -> Any:
        """Return what is held at a place, with everything in it repaired."""
        if not grammar.fits_part(value, part):
            value = self._slotted(value, part, pointer)
        if part.held is Held.ONE:
            return self.object(value, part.kind, pointer)
        if part.held is Held.LIST and isinstance(value, list):
            pairs: Iterable[tuple[Any, Any]] = enumerate(value)
        elif part.held is Held.MAP and isinstance(value, dict):
            pairs = value.items()
        else:
            return value
        made: Any = None
        for key, held in pairs:
            if part.extended and key.startswith("x-"):
                continue
            below = f"{pointer}/{escape(str(key))}"
            repaired = held
            if not grammar.fits(held, part.kind):
                one = Part(kind=part.kind, needed=True)
                repaired = self._slotted(held, one, below)
                repaired = held if repaired is ABSENT else repaired
            repaired = self.object(repaired, part.kind, below)
            if repaired is not held:
                made = value.copy() if made is None else made
                made[key] = repaired
        return value if made is None else made

    def _slotted(self, value: Any, part: Part, pointer: str) -> Any:
        """Return a value of another type than is wanted with that repaired."""
        for slot in self.slots:
            if value is not ABSENT and not grammar.fits_part(value, part):
                value = slot.apply(value, part, self._site(pointer, slot.code))
        return value

    def _site(self, pointer: str, code: str) -> Site:
        return Site(root=self.root, pointer=pointer, code=code, changes=self.changes)
