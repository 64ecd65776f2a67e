"""What both readers of text return, and how they fail."""

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from msgspec import Struct

from ledgerbee_sdkgen.spec.lines import Lines

MAX_DEPTH: Final = 200
"""Levels of nesting; what is deeper is an attack or a mistake, not an API."""

TOO_DEEP: Final = f"the document is nested more than {MAX_DEPTH} levels deep"

MAX_VALUES: Final = 3_000_000
"""Of a document, each of about 200 bytes of memory; real ones have up to a million."""

TOO_MANY: Final = f"the document holds more than {MAX_VALUES:,} values"

MAX_DIGITS: Final = 1000
"""Digits of a number; Python refuses to read many more."""


class Problem(NamedTuple):
    """A code of `codes.CODES`, what is wrong, and the offset where."""

    code: str
    message: str
    offset: int
    hint: str = ""


class TextError(Exception):
    """The text is not JSON or YAML as it has to be."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems[0].message)


class Parsed(Struct, frozen=True, kw_only=True):
    """The value of a text, and the offset of each part by JSON Pointer."""

    value: Any
    lines: Lines
    offsets: Mapping[str, int]
