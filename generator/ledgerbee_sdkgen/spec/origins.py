"""Where values of a document come from, when not all of them stand in one file."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.spec.parsed import Parsed


class Origin(Struct, frozen=True, kw_only=True, eq=False):
    """A file, and the pointer in it of a value that stands elsewhere in the whole."""

    file: str
    parsed: Parsed
    pointer: str

    def below(self, rest: str) -> "Origin":
        """Return the origin of what is at the pointer `rest` within the value."""
        return replace(self, pointer=self.pointer + rest) if rest else self

    def location(self, pointer: str, document: str) -> Location:
        """Return the place in the file, or else of what it is within.

        `pointer` and `document` are what the location says: those of the whole.
        """
        offsets, known = self.parsed.offsets, self.pointer
        while known not in offsets:
            known = known.rpartition("/")[0]
        place = self.parsed.lines.place(offsets[known])
        return Location(
            file=self.file,
            line=place.line,
            column=place.column,
            pointer=pointer,
            document=document,
        )


def within(pointer: str, container: str) -> bool:
    """Tell whether `pointer` is that of `container` or of something in it."""
    return pointer == container or pointer.startswith(f"{container}/")


def origin_of(pointer: str, moved: Mapping[str, Origin]) -> Origin | None:
    """Return where the value at `pointer` comes from, if it was moved or is within."""
    known = pointer
    while moved:
        if known in moved:
            return moved[known].below(pointer[len(known) :])
        if not known:
            break
        known = known.rpartition("/")[0]
    return None
