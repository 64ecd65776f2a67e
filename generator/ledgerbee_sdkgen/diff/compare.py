"""Two documents compared: pair them, see what differs, judge it by the table."""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec.structs import replace

from ledgerbee_sdkgen.diff.change import Change, Direction, Level, brief
from ledgerbee_sdkgen.diff.pairing import Pairs, pair
from ledgerbee_sdkgen.diff.rule import Seen
from ledgerbee_sdkgen.diff.rules.bodies import body_changes
from ledgerbee_sdkgen.diff.rules.enums import enum_changes
from ledgerbee_sdkgen.diff.rules.names import name_changes
from ledgerbee_sdkgen.diff.rules.parameters import parameter_changes
from ledgerbee_sdkgen.diff.rules.paths import path_changes
from ledgerbee_sdkgen.diff.rules.properties import property_changes
from ledgerbee_sdkgen.diff.rules.responses import response_changes
from ledgerbee_sdkgen.diff.rules.schemas import schema_changes
from ledgerbee_sdkgen.diff.rules.security import security_changes
from ledgerbee_sdkgen.diff.rules.servers import server_changes
from ledgerbee_sdkgen.diff.rules.webhooks import webhook_changes
from ledgerbee_sdkgen.diff.rules.words import word_changes
from ledgerbee_sdkgen.diff.side import Side
from ledgerbee_sdkgen.diff.table import RULES
from ledgerbee_sdkgen.diff.types import Types

LEVELS: Final = tuple(Level)
_FOLDED: Final = {"schema-removed": True, "schema-added": False}
"""Rules for what may come or go with what it is within; whether it goes."""

_LONGEST = 1000
"""Characters of a value that are told: a report is to be read, and to be sent."""


def compare(old: Side, new: Side) -> tuple[Change, ...]:
    """Return what differs, the worst first, then by where it stands.

    What several operations share is there once, with all symbols that it touches.
    """
    merged = _folded(_merged(_seen(pair(old, new))))
    changes = (_change(one, more) for one, more in merged)
    return tuple(sorted(changes, key=_order))


def _seen(pairs: Pairs) -> Iterator[Seen]:
    types = Types(pairs)
    yield from path_changes(pairs)
    yield from parameter_changes(types)
    yield from body_changes(types)
    yield from response_changes(types)
    yield from schema_changes(types)
    yield from property_changes(types)
    yield from enum_changes(pairs)
    yield from security_changes(pairs)
    yield from server_changes(pairs)
    yield from webhook_changes(types)
    yield from name_changes(pairs)
    yield from word_changes(pairs)


def _merged(seen: Iterable[Seen]) -> list[tuple[Seen, int]]:
    """Return each difference once, and how many more places it was seen in."""
    first: dict[tuple[object, ...], Seen] = {}
    subjects: dict[tuple[object, ...], set[str]] = {}
    symbols: dict[tuple[object, ...], dict[str, None]] = {}
    for one in seen:
        key = (one.rule, one.direction, one.place, one.before, one.after)
        first.setdefault(key, one)
        subjects.setdefault(key, set()).add(one.subject)
        symbols.setdefault(key, {}).update(dict.fromkeys(one.symbols))
    return [
        (replace(one, symbols=tuple(symbols[key])), len(subjects[key]) - 1)
        for key, one in first.items()
    ]


def _folded(merged: list[tuple[Seen, int]]) -> Iterator[tuple[Seen, int]]:
    """Yield them, schemas that came or went with what they are within left out.

    Their symbols are among those of what they are within.
    """
    within = {
        (goes, where.pointer): number
        for number, (one, _) in enumerate(merged)
        if _is_whole(one)
        for goes, where in ((True, one.old), (False, one.new))
        # A class that is gone breaks programs, whatever it is within.
        if where is not None and (not goes or RULES[one.rule].level is Level.BREAKING)
    }
    more: dict[int, list[str]] = {}
    left: list[int] = []
    for number, (one, _) in enumerate(merged):
        owner = _outermost(number, merged, within)
        if owner == number:
            left.append(number)
        else:
            more.setdefault(owner, []).extend(one.symbols)
    for number in left:
        one, others = merged[number]
        added = dict.fromkeys((*one.symbols, *more.get(number, ())))
        yield replace(one, symbols=tuple(added)), others


def _is_whole(seen: Seen) -> bool:
    """Tell whether all that was there has come, gone, or become something else."""
    is_other = "-type-" in seen.rule or seen.rule in ("answer-removed", "answer-added")
    return is_other or bool(seen.old) != bool(seen.new)


def _outermost(
    number: int,
    merged: list[tuple[Seen, int]],
    within: dict[tuple[bool, str], int],
) -> int:
    """Return the number of what the difference of that `number` is told with."""
    while (one := merged[number][0]).rule in _FOLDED:
        pointer = one.place.partition("@")[0]
        found = number
        while pointer and found == number:
            found = within.get((_FOLDED[one.rule], pointer), number)
            pointer = pointer.rpartition("/")[0]
        if found == number:
            break
        number = found
    return number


def _change(seen: Seen, others: int) -> Change:
    rule = RULES[seen.rule]
    subject = brief(seen.subject, _LONGEST)
    subject = f"{subject} (and {others} more)" if others else subject
    before, after = brief(seen.before, _LONGEST), brief(seen.after, _LONGEST)
    direction = rule.direction if seen.direction is None else seen.direction
    return Change(
        rule=rule.id,
        level=rule.level,
        direction=direction,
        area=rule.area,
        message=rule.message.format(subject=subject, before=before, after=after),
        place=seen.place,
        old=seen.old,
        new=seen.new,
        before=before,
        after=after,
        symbols=seen.symbols,
    )


def _order(change: Change) -> tuple[object, ...]:
    where = change.new or change.old
    return (
        LEVELS.index(change.level),
        (where.file, where.line, where.column) if where else ("", 0, 0),
        change.place,
        change.rule,
        change.direction is not Direction.REQUEST,
        change.before,
        change.after,
    )
