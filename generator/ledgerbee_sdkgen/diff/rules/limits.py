"""What is said of values beyond their types; servers refuse by it, and clients do not.

So what changes here stops no program but those whose values are beyond.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level, brief
from ledgerbee_sdkgen.diff.rule import rows
from ledgerbee_sdkgen.model.limits import CONDITIONS, FORMATS, UPPER, Limit

RULES: Final = (
    *rows(
        "limits",
        Direction.REQUEST,
        (
            (
                "request-bound-narrowed",
                Level.RISKY,
                "{subject} is bounded closer: {before} → {after}",
            ),
            (
                "request-bound-widened",
                Level.ADDITIVE,
                "{subject} is bounded wider: {before} → {after}",
            ),
            (
                "request-pattern-changed",
                Level.RISKY,
                "{subject} has to match another pattern: {before} → {after}",
            ),
            (
                "request-pattern-removed",
                Level.ADDITIVE,
                "{subject} need not match a pattern any more: {before} → {after}",
            ),
            (
                "request-condition-added",
                Level.RISKY,
                "{subject} has to be what it had not: {before} → {after}",
            ),
            (
                "request-condition-removed",
                Level.ADDITIVE,
                "{subject} need not be what it had to: {before} → {after}",
            ),
        ),
    ),
    *rows(
        "limits",
        Direction.RESPONSE,
        (
            (
                "response-bound-widened",
                Level.RISKY,
                "{subject} can be beyond what it was: {before} → {after}",
            ),
            (
                "response-bound-narrowed",
                Level.ADDITIVE,
                "{subject} is bounded closer: {before} → {after}",
            ),
            (
                "response-pattern-changed",
                Level.RISKY,
                "{subject} matches another pattern: {before} → {after}",
            ),
            (
                "response-pattern-added",
                Level.ADDITIVE,
                "{subject} matches a pattern: {before} → {after}",
            ),
            (
                "response-condition-removed",
                Level.RISKY,
                "{subject} can be what it never was: {before} → {after}",
            ),
            (
                "response-condition-added",
                Level.ADDITIVE,
                "{subject} is always what it need not have been: {before} → {after}",
            ),
        ),
    ),
)
_NUMERIC = frozenset({"int32", "int64", "float", "double"})
"""Formats of which numbers of Python are all, whatever their size."""
_LONGEST = 120


def limit_changes(
    old: Sequence[Limit], new: Sequence[Limit], *, given: bool
) -> Iterator[tuple[str, str, str]]:
    """Yield rule, before and after for each keyword that has changed."""
    mine = {one.name: one for one in old}
    theirs = {one.name: one for one in new}
    for name in sorted({*mine, *theirs}):
        before, after = mine.get(name), theirs.get(name)
        if before and after and before.value == after.value:
            continue
        if {one.value for one in (before, after) if one and _is_format(one)} & _NUMERIC:
            continue
        rule = _rule(before, after, given=given)
        yield rule, _shown(name, before), _shown(name, after)


def _rule(before: Limit | None, after: Limit | None, *, given: bool) -> str:
    keyword = (after or before or Limit(keyword="", value=None)).keyword
    way = "request" if given else "response"
    if keyword in FORMATS and before and after:
        return f"{way}-format-changed"
    if keyword == "pattern":
        is_idle = after is None if given else before is None
        idle = "removed" if given else "added"
        return f"{way}-pattern-{idle if is_idle else 'changed'}"
    if keyword in (*CONDITIONS, *FORMATS):
        is_added = after is not None if given else before is None
        return f"{way}-condition-{'added' if is_added else 'removed'}"
    is_less = _is_narrower(keyword, before, after)
    return f"{way}-bound-{'narrowed' if is_less else 'widened'}"


def _is_narrower(keyword: str, before: Limit | None, after: Limit | None) -> bool:
    if before is None or after is None:
        return before is None
    mine, theirs = before.value, after.value
    if not isinstance(mine, int | float) or not isinstance(theirs, int | float):
        return True
    return theirs < mine if keyword in UPPER else theirs > mine


def _shown(name: str, limit: Limit | None) -> str:
    if limit is None:
        return f"no `{name}`"
    text = json.dumps(limit.value, sort_keys=True, ensure_ascii=False, default=str)
    return f"`{name}: {brief(text, _LONGEST)}`"


def _is_format(limit: Limit) -> bool:
    return limit.keyword == "format" and isinstance(limit.value, str)
