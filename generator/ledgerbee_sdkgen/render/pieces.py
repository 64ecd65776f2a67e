"""A line of code as pieces: words and marks, and what stands in brackets."""

import re
from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from msgspec import Struct

_PIECE: Final = re.compile(
    r"""(?P<string>[bfrBFR]{0,2}(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))"""
    r"|(?P<open>[(\[{])|(?P<close>[)\]}])|(?P<comma>, ?)|(?P<bar> \| )"
    r"|(?P<assign> = )|(?P<word>lambda: )|(?P<colon>: )"
    r"|(?P<word_>[\w.]+|\*{1,2}|/(?=,)|=|:|->|@|-| )"
)
_OPERATORS: Final = frozenset(
    ("and", "else", "for", "if", "in", "is", "lambda", "not", "or", "yield")
)
_JOINED: Final = ["string", "word"]
"""What is before a string that is one with another before it."""
_PAIRS: Final = {"(": ")", "[": "]", "{": "}"}

Kind: TypeAlias = Literal["string", "comma", "bar", "assign", "colon", "word", "group"]


class Piece(Struct, frozen=True):
    """A word, a mark, or a pair of brackets with what is in it."""

    kind: Kind
    text: str
    inner: "tuple[Piece, ...]" = ()
    """What is in the brackets."""


def pieces_of(code: str) -> tuple[Piece, ...] | None:
    """Return `code`, which is one line, in pieces; None if it has any others.

    Operators that are words, arithmetic, comments, and strings that are one with the
    next are others.
    """
    stack: list[tuple[str, list[Piece]]] = [("", [])]
    end = 0
    for match in _PIECE.finditer(code):
        kind, text = (match.lastgroup or "").rstrip("_"), match[0]
        if match.start() != end or text in _OPERATORS:
            return None
        end = match.end()
        if kind == "open":
            stack.append((text, []))
        elif kind == "close":
            opening, inner = stack.pop()
            if _PAIRS.get(opening) != text or _is_kept_open(stack[-1][1], inner):
                return None
            whole = f"{opening}{joined(inner)}{text}"
            stack[-1][1].append(Piece("group", whole, tuple(inner)))
        else:
            held = stack[-1][1]
            if kind == "string" and [one.kind for one in held[-2:]] == _JOINED:
                return None
            held.append(Piece(kind, text))  # type: ignore[arg-type]
    return tuple(stack[0][1]) if len(stack) == 1 and end == len(code) else None


def _is_kept_open(before: list[Piece], inner: list[Piece]) -> bool:
    """Tell whether a last comma has black keep brackets open, as that of `(x,)` not."""
    if not inner or inner[-1].kind != "comma":
        return False
    is_display = not before or before[-1].kind not in ("word", "group", "string")
    is_one = sum(piece.kind == "comma" for piece in inner) == 1
    return not (is_one and (is_display or before[-1].text in ("=", " ", "*")))


def joined(pieces: Sequence[Piece]) -> str:
    """Return the code that `pieces` stand for."""
    return "".join(piece.text for piece in pieces)
