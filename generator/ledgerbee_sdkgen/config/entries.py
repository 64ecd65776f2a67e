"""The lines of a TOML file's entries, which `tomllib` does not tell."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping

_TABLE = re.compile(r"\s*\[(\[?)\s*(.+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(
    r"""\s*((?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+))*)\s*="""
)
_PART = re.compile(r""""(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+""")
_TEXT = re.compile(r""""(?:[^"\\]|\\.)*"|'[^']*'""")


def entry_lines(text: str) -> dict[str, int]:
    """Return the line of each table, key and text in an array of TOML `text`.

    Keys are joined by dots; the n-th table of an array is `versions[n]`, and a text
    in an array is `numbers.integers=page`.
    """
    lines: dict[str, int] = {}
    table = key = ""
    counts: Counter[str] = Counter()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _TABLE.match(line):
            table, key = ".".join(_parts(header.group(2))), ""
            if header.group(1):
                counts[table] += 1
                table = f"{table}[{counts[table] - 1}]"
            lines.setdefault(table, number)
            continue
        rest = line
        if found := _KEY.match(line):
            key = ".".join(part for part in (table, *_parts(found.group(1))) if part)
            lines.setdefault(key, number)
            rest = line[found.end() :]
        for item in _TEXT.findall(rest):
            lines.setdefault(f"{key}={_plain(item)}", number)
    return lines


def nearest_line(lines: Mapping[str, int], entry: str) -> int:
    """Return the line of `entry`, or of what it is within; 0 if neither is known."""
    while entry:
        if line := lines.get(entry):
            return line
        entry = entry[: max(0, *(entry.rfind(mark) for mark in ".=["))]
    return 0


def _parts(dotted: str) -> Iterator[str]:
    return (_plain(part) for part in _PART.findall(dotted))


def _plain(token: str) -> str:
    if token.startswith('"'):
        try:
            return str(json.loads(token))
        except ValueError:  # TOML has escapes that JSON has not, as \e and \x41
            return token[1:-1]
    return token[1:-1] if token.startswith("'") else token
