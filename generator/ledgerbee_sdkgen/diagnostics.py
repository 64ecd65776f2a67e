"""Places in input files, what is to be said of them, and the collector of findings."""

import enum
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace


class Location(Struct, frozen=True, kw_only=True, order=True):
    """A place in an input file; lines and columns count from 1, 0 means "unknown"."""

    file: str
    line: int = 0
    column: int = 0
    pointer: str = ""
    """JSON Pointer (RFC 6901) of the value, where the file is a document."""
    document: str = ""
    """Name of the document that `pointer` is of, where that is not the main one."""

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


class Severity(enum.StrEnum):
    """How much a finding matters: an error ends the run, the others do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Effect(enum.StrEnum):
    """What a finding means for the operations that it touches."""

    NONE = "none"
    ASSUMED = "assumed"
    """The document leaves something open; what is most likely meant was taken."""
    DEGRADED = "degraded"
    """Something is typed plainer than the document describes it."""


class Diagnostic(Struct, frozen=True, kw_only=True):
    """One finding: what is wrong, where, and what to do about it."""

    code: str
    severity: Severity
    message: str
    location: Location
    hint: str = ""
    effect: Effect = Effect.NONE
    waived: str = ""
    """Why it is accepted as it is; empty if nobody said so."""

    @property
    def id(self) -> str:
        """The code and where it was found, as `N004 /components/schemas/Pet`.

        It stays the same when lines move. The name of a document that is not the main
        one stands before the pointer, as in `N009 hooks.json#/webhooks/paid`; what is
        in no document goes by its file.
        """
        where = self.location
        if where.document:
            return f"{self.code} {where.document}#{where.pointer}"
        return f"{self.code} {where.pointer or where.file}"

    def __str__(self) -> str:
        text = f"{self.location}: {self.severity}: {self.message} ({self.code})"
        return f"{text}\nhint: {self.hint}" if self.hint else text


class Waiver(Struct, frozen=True, kw_only=True):
    """Findings that somebody accepts as they are."""

    id: str
    """As `Diagnostic.id`; `*` stands for any text."""
    reason: str

    def covers(self, found: Diagnostic) -> bool:
        """Tell whether `found` is accepted; errors never are."""
        is_error = found.severity is Severity.ERROR
        return not is_error and _matches(found.id, self.id.split("*"))


def _matches(text: str, parts: Sequence[str]) -> bool:
    """Tell whether `text` is `parts` with any text between them.

    Each is looked for once, where a pattern could try the places of all of them.
    """
    first, *others = parts
    if not others:
        return text == first
    *inner, last = others
    at = len(first)
    if not text.startswith(first) or not text.endswith(last):
        return False
    for part in inner:
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return at <= len(text) - len(last)


class Findings(Struct):
    """An append-only collector, handed to every stage; a finding is kept once."""

    waivers: tuple[Waiver, ...] = ()
    """What they cover comes out as a note, whenever it was found."""
    _found: dict[Diagnostic, None] = field(default_factory=dict)
    _texts: dict[str, str] = field(default_factory=dict)

    def add(self, diagnostic: Diagnostic) -> None:
        self._found[diagnostic] = None

    def keep(self, file: str, text: str) -> None:
        """Keep the text of a file that findings may be in, to show its lines."""
        self._texts[file] = text

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of each file that was kept, by the name that locations have."""
        return self._texts

    def __iter__(self) -> Iterator[Diagnostic]:
        """Yield the findings sorted by place."""
        return iter(
            sorted(
                map(self._judged, self._found),
                key=lambda found: (found.location, found.code, found.message),
            )
        )

    def __len__(self) -> int:
        return len(self._found)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(found for found in self if found.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """Those that nobody has accepted."""
        return tuple(found for found in self if found.severity is Severity.WARNING)

    def unused(self, others: Iterable[Diagnostic] = ()) -> Iterable[int]:
        """Return the numbers of the waivers that cover nothing.

        `others` are findings that other runs would have.
        """
        known = (*self._found, *others)
        return (
            number
            for number, waiver in enumerate(self.waivers)
            if not any(map(waiver.covers, known))
        )

    def _judged(self, found: Diagnostic) -> Diagnostic:
        for waiver in self.waivers:
            if waiver.covers(found):
                return replace(found, severity=Severity.NOTE, waived=waiver.reason)
        return found
