"""Rendered Python in black's style, black itself asked for the odd statement only.

Black reads and writes every token, which is most of what a run would cost. What our
templates write is in its style already, but for what depends on the length of names:
whether brackets fit on one line. Templates write a pair of brackets over several lines,
an element each, with a comma after the last to keep it so, and without to have it on
one line if it fits; long lines they leave as they are.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from ledgerbee_sdkgen.render.style import (
    LENGTH,
    UnknownStyleError,
    broken,
    element,
    fits,
)

_CLOSING: Final = {"(": ")", "[": "]", "{": "}"}
_PARTS: Final = ("case ", "elif ", "except ")
"""What begins a part of a statement, which black cannot read by itself."""
_QUOTES: Final = '"""'
_OPENS: Final = re.compile(r' *(\w+ = )?"""')
_CLOSES: Final = re.compile(r'"""$')

Ask = Callable[[str, int], str]
"""Returns a statement, given without its indent, as black has it at that indent."""


def laid_out(text: str, ask: Ask, *, blank_lines: int) -> str | None:
    """Return `text` as black has it; None if that cannot be told piece by piece.

    No more than so many `blank_lines` are left together.
    """
    lines = text.strip("\n").split("\n")
    made: list[str] = []
    number = 0
    within_string = False
    while number < len(lines):
        line = lines[number]
        if _QUOTES in line:
            parts = len(line.split(_QUOTES))
            is_whole = within_string or bool(_OPENS.match(line))
            within_string ^= parts == 2
            if parts > 3 or not is_whole or not (within_string or _CLOSES.search(line)):
                return None
        elif within_string or (line and _stands(line)):
            pass
        elif not line:
            if made[-blank_lines:] == [""] * blank_lines:
                number += 1
                continue
        else:
            end = _end(lines, number)
            if end is None or line.lstrip().startswith(_PARTS):
                return None
            made += _statement(lines[number : end + 1], ask)
            number = end + 1
            continue
        made.append(line)
        number += 1
    return "\n".join((*made, "")) if text.strip("\n") else ""


def _stands(line: str) -> bool:
    """Tell whether a line that is out of brackets is as black has it."""
    if line.lstrip().startswith("#"):
        return True
    return line[-1] not in _CLOSING and _is_short(line)


def _is_short(line: str) -> bool:
    # A character can be two columns wide.
    return len(line) * (1 if line.isascii() else 2) <= LENGTH


def _end(lines: Sequence[str], start: int) -> int | None:
    """Return the number of the line that closes what the line at `start` opens."""
    closing = _CLOSING.get(lines[start][-1:])
    if closing is None:
        return start
    closes = " " * _indent(lines[start]) + closing
    following = range(start + 1, len(lines))
    return next((at for at in following if lines[at].startswith(closes)), None)


def _statement(lines: Sequence[str], ask: Ask) -> list[str]:
    indent = _indent(lines[0])
    try:
        return [*_laid(lines, is_element=False, is_parameter=False)]
    except UnknownStyleError:
        asked = ask("\n".join(line[indent:] for line in lines), indent)
        return [" " * indent + line if line else line for line in asked.split("\n")]


def _laid(
    lines: Sequence[str], *, is_element: bool, is_parameter: bool
) -> Iterator[str]:
    """Yield a statement, or an element of brackets; it may be over several lines."""
    if len(lines) > 1 and lines[-2].endswith(","):
        if not (_is_short(lines[0]) and _is_short(lines[-1])):
            raise UnknownStyleError
        yield lines[0]
        yield from _elements(lines[1:-1], lines[0].lstrip())
        yield lines[-1]
        return
    indent = _indent(lines[0])
    inner = " ".join(line.strip() for line in lines[1:-1])
    code = lines[0][indent:]
    code = f"{code}{inner}{lines[-1].strip()}" if len(lines) > 1 else code
    if fits(code, indent):
        yield " " * indent + code
    elif is_element:
        yield from element(code, indent, is_parameter=is_parameter)
    else:
        yield from broken(code, indent)


def _elements(lines: Sequence[str], opening: str) -> Iterator[str]:
    is_parameter = opening.startswith(("def ", "async def "))
    number = 0
    while number < len(lines):
        end = _end(lines, number)
        if end is None:
            raise UnknownStyleError
        yield from _laid(
            lines[number : end + 1], is_element=True, is_parameter=is_parameter
        )
        number = end + 1


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
