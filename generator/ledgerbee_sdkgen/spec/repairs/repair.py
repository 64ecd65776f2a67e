"""The record of a repair: where it is tried, and by what."""

from collections.abc import Sequence

from msgspec import Struct

from ledgerbee_sdkgen.repair_codes import REPAIR_CODES
from ledgerbee_sdkgen.spec.repairs.site import Rule, SlotRule


class Repair(Struct, frozen=True, kw_only=True):
    """A slip that real documents have, and what the document says without it."""

    name: str
    """Switches it off in `[repairs] off`."""
    on: Sequence[str]
    """The kinds of objects, keys of `grammar.KINDS`, that may have the slip."""
    section: str
    """The section of OpenAPI 3.0.4 that says how it is right."""
    apply: Rule
    keys: frozenset[str] = frozenset()
    """It is tried on objects that have one of these; on all when empty."""

    @property
    def code(self) -> str:
        return REPAIR_CODES[self.name].code


class SlotRepair(Struct, frozen=True, kw_only=True):
    """A slip in the JSON type of a value, told by what the grammar wants there."""

    name: str
    section: str
    apply: SlotRule

    @property
    def code(self) -> str:
        return REPAIR_CODES[self.name].code
