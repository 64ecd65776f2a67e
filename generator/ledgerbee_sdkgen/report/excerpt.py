"""The line that a finding is about, with a mark below the place."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from msgspec import Struct, field

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.report.plain import harmless

_BEFORE: Final = 60
_AFTER: Final = 60
"""Characters that are shown on either side of a place in a long line."""
_MARKED: Final = re.compile(r"""\"(?:[^\"\\]|\\.)*\"|'[^']*'|[^\s:,{}\[\]"']+|.""")
_TAB: Final = "    "


class Excerpts(Struct, frozen=True):
    """Shows lines of texts, each by the name of its file."""

    texts: Mapping[str, str]
    _lines: dict[str, list[str]] = field(default_factory=dict)

    def at(self, where: Location) -> str:
        """Return the line at `where` and a mark below it; nothing if it is unknown.

        The line is cut to what is around the place, and made harmless.
        """
        lines = self._of(where.file)
        if not 0 < where.line <= len(lines):
            return ""
        line = lines[where.line - 1].removesuffix("\r")
        if not line.strip():
            return ""
        at = min(max(where.column - 1, 0), len(line))
        start, end = max(at - _BEFORE, 0), at + _AFTER
        if start <= 5:
            start = 0
        # Whole, for a command of a CI system may stand across the place.
        shown = _shown(line[start:end])
        cut = ("…" if start else "", "…" if end < len(line) else "")
        room = " " * (_width(_shown(line[start:at])) + len(cut[0]))
        mark = "^" * max(_width(_shown(_token(line[at:end]))), 1)
        number = str(where.line)
        return (
            f"  {number} | {cut[0]}{shown}{cut[1]}\n"
            f"  {' ' * len(number)} | {room}{mark}"
        )

    def _of(self, file: str) -> list[str]:
        if file not in self._lines:
            text = self.texts.get(file)
            self._lines[file] = [] if text is None else text.split("\n")
        return self._lines[file]


def _token(text: str) -> str:
    """Return what stands at the beginning of `text`: a word, a string, or a mark."""
    found = _MARKED.match(text)
    return found[0] if found else ""


def _shown(text: str) -> str:
    return harmless(text.replace("\t", _TAB))


def _width(text: str) -> int:
    """Return how many columns `text` takes (Unicode Standard Annex 11)."""
    return sum(
        (
            0
            if unicodedata.category(one) in ("Mn", "Me")
            else 2 if unicodedata.east_asian_width(one) in "WF" else 1
        )
        for one in text
    )
