"""Where values stand in the text of a document."""

import re
from bisect import bisect_right
from typing import Final

from msgspec import Struct, field

# What a parser of YAML 1.1 takes for the end of a line; editors and CI know fewer.
_YAML_BREAK: Final = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


class Place(Struct, frozen=True, kw_only=True):
    """A line and a column, both counted from 1."""

    line: int
    column: int


class Lines(Struct, frozen=True):
    """Turns offsets into a text into places."""

    text: str
    _starts: list[int] = field(default_factory=list)
    _yaml_starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts.append(0)
        self._starts.extend(found.end() for found in re.finditer("\n", self.text))

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a place as a parser of YAML says it, from 0."""
        starts = self._yaml_starts
        if not starts:
            starts += [0, *(found.end() for found in _YAML_BREAK.finditer(self.text))]
        return starts[min(line, len(starts) - 1)] + column

    def place(self, offset: int) -> Place:
        line = bisect_right(self._starts, offset)
        return Place(line=line, column=offset - self._starts[line - 1] + 1)
