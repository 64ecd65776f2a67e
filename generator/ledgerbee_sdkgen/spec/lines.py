"""Where values stand in the text of a document."""

from bisect import bisect_right
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A line and a column, both counted from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Lines:
    """Turns offsets into a text into places."""

    text: str
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        starts = [0]
        starts += [at + 1 for at, one in enumerate(self.text) if one == "\n"]
        object.__setattr__(self, "_starts", starts)

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a place counted from 0."""
        return self._starts[min(line, len(self._starts) - 1)] + column

    def place(self, offset: int) -> Place:
        line = bisect_right(self._starts, offset)
        return Place(line=line, column=offset - self._starts[line - 1] + 1)
