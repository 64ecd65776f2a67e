"""JSON (RFC 8259) as values, with the offset of each."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NoReturn

from ledgerbee_sdkgen.spec.lines import Lines
from ledgerbee_sdkgen.spec.parsed import (
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_VALUES,
    TOO_DEEP,
    TOO_MANY,
    Parsed,
    Problem,
    TextError,
)
from ledgerbee_sdkgen.spec.pointers import escape

_TOKEN = re.compile(
    r"""
    "(?P<string> [^"\\]*+ (?: \\. [^"\\]*+ )*+ )"
    | (?P<mark> [{}\[\]:,] )
    | (?P<scalar> [^\s{}\[\]:,"]+ )
    """,
    re.VERBOSE | re.DOTALL,
)
# A value with its key, or the end of one. In valid JSON nothing is between these.
_PART = re.compile(
    r"""
    [\s,]*+
    (?P<part>
        (?: "(?P<key> [^"\\]*+ (?: \\. [^"\\]*+ )*+ )" \s*+ : \s*+ )?
        (?:
            "(?P<string> [^"\\]*+ (?: \\. [^"\\]*+ )*+ )"
            | (?P<start> [{\[] )
            | (?P<end> [}\]] )
            | [^\s{}\[\]:,"]++
        )
    )
    """,
    re.VERBOSE | re.DOTALL,
)
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
"""What half of a surrogate pair is written with, and a whole one, too."""


def parse_json(text: str) -> Parsed:
    """Return the value of `text` and where its parts are.

    Raises:
        TextError: if it is not JSON, nested beyond reason, of too many values, or has
            a key twice.
    """
    if _has_too_many(text):
        raise TextError([Problem("S002", TOO_MANY, 0)])
    try:
        value = json.loads(
            text, parse_constant=_refused, parse_float=_finite, parse_int=_whole
        )
    except json.JSONDecodeError as error:
        raise TextError([Problem("S002", error.msg.lower(), error.pos)]) from error
    except RecursionError as error:
        raise TextError([Problem("S002", TOO_DEEP, 0)]) from error
    except ValueError as error:
        problem = Problem("S002", str(error), _offending(text))
        raise TextError([problem]) from error
    offsets, problems = _scan(text)
    if problems:
        raise TextError(problems)
    return Parsed(value=value, lines=Lines(text), offsets=offsets)


def _has_too_many(text: str) -> bool:
    """Tell whether there are too many values, before memory is taken for them."""
    # Each value has one of these before it; most texts have fewer even with those in
    # strings, so that nobody has to look closer.
    if sum(map(text.count, "[{,")) <= MAX_VALUES:
        return False
    marks = (match["mark"] for match in _TOKEN.finditer(text))
    values = (mark for mark in marks if mark in ("[", "{", ","))
    # No further than it takes to know: what follows may be long.
    return next(islice(values, MAX_VALUES, None), None) is not None


def _offending(text: str) -> int:
    """Return the offset of the first number that is refused."""
    for match in _TOKEN.finditer(text):
        if match["scalar"]:
            try:
                json.loads(
                    match["scalar"],
                    parse_constant=_refused,
                    parse_float=_finite,
                    parse_int=_whole,
                )
            except ValueError:
                return match.start()
    return 0


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"`{constant}` is no number in JSON")


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"the number {text[:40]} is too large")
    return value


def _whole(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise ValueError(f"the number {text[:40]}… is too long")
    return int(text)


def _scan(text: str) -> tuple[dict[str, int], list[Problem]]:
    """Return the offset of every value by pointer; `text` is known to be JSON."""
    offsets: dict[str, int] = {}
    problems: list[Problem] = []
    has_halves = _HALF.search(text) is not None
    # Per level: pointer of the container, and how many items the list has so far.
    above: list[tuple[str, int]] = []
    container, count = "", 0
    # At each mark of the white space after the value, all of it would be looked at.
    for match in _PART.finditer(text, 0, len(text.rstrip())):
        key, start, end = match.group("key", "start", "end")
        at = match.start("part")
        if has_halves:
            problems += _halves(match)
        if end:
            container, count = above.pop()
            continue
        if key is not None:
            key = _key(key)
            pointer = f"{container}/{escape(key)}"
            if pointer in offsets:
                problems.append(Problem("S003", f"the key `{key}` stands twice", at))
        elif above:
            pointer = f"{container}/{count}"
            count += 1
        else:
            pointer = ""
        offsets[pointer] = at
        if start:
            above.append((container, count))
            container, count = pointer, 0
            if len(above) > MAX_DEPTH:
                return offsets, [Problem("S002", TOO_DEEP, match.start("start"))]
    return offsets, problems


def _halves(match: re.Match[str]) -> Iterator[Problem]:
    """Yield what is wrong with the texts of a part."""
    for name in ("key", "string"):
        if "\\u" in (match[name] or "") and not _is_text(match[name]):
            message = "half of a surrogate pair is no text (RFC 8259, section 8.2)"
            yield Problem("S002", message, match.start(name) - 1)


def _is_text(raw: str) -> bool:
    try:
        _key(raw).encode()
    except UnicodeEncodeError:
        return False
    return True


def _key(raw: str) -> str:
    if "\\" not in raw:
        return raw
    key: Any = json.loads(f'"{raw}"')
    return str(key)
