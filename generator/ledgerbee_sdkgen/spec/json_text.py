"""JSON (RFC 8259) as values, with the offset of each."""

import json
import re
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
    offsets: dict[str, int] = {"": 0}
    problems: list[Problem] = []
    # Per level: pointer of the container, and the index in a list or None.
    stack: list[tuple[str, list[int] | None]] = []
    pointer, awaits_key, key, key_at = "", False, "", 0
    for match in _TOKEN.finditer(text):
        mark = match["mark"]
        if "\\u" in (match["string"] or "") and not _is_text(match["string"]):
            message = "half of a surrogate pair is no text (RFC 8259, section 8.2)"
            problems.append(Problem("S002", message, match.start()))
        if awaits_key and match["string"] is not None:
            key, key_at, awaits_key = _key(match["string"]), match.start(), False
            continue
        if mark in (":", ","):
            if mark == "," and stack[-1][1] is None:
                awaits_key = True
            continue
        if mark in ("}", "]"):
            stack.pop()
            awaits_key = False
            continue
        # Here a value begins.
        if stack:
            container, index = stack[-1]
            if index is None:
                pointer, at = f"{container}/{escape(key)}", key_at
            else:
                pointer, at = f"{container}/{index[0]}", match.start()
                index[0] += 1
            if pointer in offsets:
                problems.append(Problem("S003", f"the key `{key}` stands twice", at))
            offsets[pointer] = at
        else:
            pointer = ""
            offsets[""] = match.start()
        if mark:
            stack.append((pointer, None if mark == "{" else [0]))
            awaits_key = mark == "{"
            if len(stack) > MAX_DEPTH:
                return offsets, [Problem("S002", TOO_DEEP, match.start())]
    return offsets, problems


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
