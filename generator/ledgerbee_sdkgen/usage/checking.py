"""Whether code is still what it is meant to be after its edits."""

import ast
import io
import tokenize
import warnings
from collections.abc import Iterable, Sequence

import libcst as cst

from ledgerbee_sdkgen.usage.edits import Edit, edited
from ledgerbee_sdkgen.usage.reading import Reading


def is_as_meant(
    call: cst.Call,
    edits: Iterable[Edit],
    method: str,
    keywords: Sequence[str],
    reading: Reading,
) -> bool:
    """Tell whether `call` calls `method` with just `keywords` after `edits`.

    It keeps its comments, and what it gives without names.
    """
    start, end = reading.span(call)
    within = [
        Edit(start=one.start - start, end=one.end - start, text=one.text)
        for one in edits
        if start <= one.start and one.end <= end
    ]
    before = reading.text[start:end]
    if not are_apart(within):
        return False
    now = edited(before, within)
    old, new = _call(before), _call(now)
    if old is None or new is None or _comments(before) != _comments(now):
        return False
    given = sorted(one.arg for one in new.keywords if one.arg)
    return (
        isinstance(new.func, ast.Attribute)
        and new.func.attr == method
        and given == sorted(keywords)
        and len(new.args) == len(old.args)
    )


def are_apart(edits: Iterable[Edit]) -> bool:
    """Tell whether no edit is of what another is of, too."""
    at = 0
    for edit in sorted({*edits}):
        if edit.start < at:
            return False
        at = edit.end
    return True


def is_python(text: str) -> bool:
    """Tell whether `text` can be parsed."""
    try:
        cst.parse_module(text)
    except (cst.ParserSyntaxError, RecursionError):
        return False
    return True


def _call(text: str) -> ast.Call | None:
    try:
        with warnings.catch_warnings(action="ignore"):
            found = ast.parse(_bracketed(text), mode="eval").body
    except (SyntaxError, ValueError, RecursionError):
        return None
    return found if isinstance(found, ast.Call) else None


def _comments(text: str) -> list[str]:
    lines = io.StringIO(_bracketed(text)).readline
    return [
        one.string
        for one in tokenize.generate_tokens(lines)
        if one.type == tokenize.COMMENT
    ]


def _bracketed(text: str) -> str:
    return f"({text}\n)"
