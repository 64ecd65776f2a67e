"""Tables of the page, as text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from benchmarks import found, words
from benchmarks.documents import TITLES
from benchmarks.figures import Number, Part, Results, Row, row_of
from benchmarks.own import FLOOR
from benchmarks.promised import OURSELVES
from benchmarks.ratios import Measure, cpu, largest, middle, paired, ratio, wall
from benchmarks.runtime import subjects
from benchmarks.tools import CLIENT, OURS
from benchmarks.using import IMPORTS

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with its heading, and what is said below it."""

    title: str
    head: str
    """The line of the names of the columns."""
    rule: str
    """The line below it."""
    rows: tuple[str, ...]
    notes: tuple[str, ...]
    machine: str
    """Where it was measured; empty if the next table says it."""


def generating(results: Results) -> tuple[Table, ...]:
    """Return a table a document: what each tool did with it."""
    return tuple(
        _document(title, results.parts[part])
        for part, title in TITLES.items()
        if part in results.parts
    )


def _document(title: str, part: Part) -> Table:
    ours = row_of(part.rows, OURS)
    return _table(
        f"{title}: {words.whole(part.operations)} operations",
        (
            *("tool", "operations", "lines", "wall", "we take", "CPU", "we take"),
            *("memory: largest", "together", "rounds"),
        ),
        [_tool(one, ours) for one in part.rows],
        part,
        [f"{one.tool}: `{one.note}`" for one in part.rows if one.note],
    )


def _tool(held: Row, ours: Row | None) -> Cells:
    return (
        held.tool,
        words.whole(held.operations),
        words.whole(held.lines),
        words.seconds(middle(held, wall)),
        words.times(_against(ours, held, wall)),
        words.seconds(middle(held, cpu)),
        words.times(_against(ours, held, cpu)),
        words.memory(middle(held, largest)),
        words.memory(held.together),
        str(len(held.samples)),
    )


def _against(ours: Row | None, held: Row, measure: Measure) -> float | None:
    return None if ours is held else ratio(ours, held, measure)


def growing(results: Results) -> Table | None:
    """Return the table of LedgerBee's document many times over."""
    parts = [
        (times, part)
        for times in found.GROWTH
        if (part := results.parts.get(found.growth_part(times))) is not None
    ]
    if not parts:
        return None
    lines = [
        _size(times, part, held)
        for times, part in parts
        for name in (OURS, CLIENT)
        if (held := row_of(part.rows, name)) is not None
    ]
    head = ("size", "tool", "operations", "wall", "an operation", "CPU", "memory")
    return _table("Growing", head, lines, parts[0][1], [])


def _size(times: int, part: Part, held: Row) -> Cells:
    taken = middle(held, wall)
    return (
        f"{times} ×",
        held.tool,
        words.whole(held.operations),
        words.seconds(taken),
        words.seconds(None if taken is None else taken / part.operations),
        words.seconds(middle(held, cpu)),
        words.memory(found.most_memory(held)),
    )


def again(results: Results) -> Table | None:
    """Return the table of ourselves, warm and after a change."""
    part = results.parts.get("own")
    if part is None:
        return None
    floor = row_of(part.rows, FLOOR)
    lines = [
        (
            one.tool,
            words.seconds(middle(one, wall)),
            words.seconds(middle(one, cpu)),
            words.memory(middle(one, largest)),
            words.times(None if one is floor else ratio(one, floor, wall)),
            str(len(one.samples)),
        )
        for one in part.rows
    ]
    head = ("step", "wall", "CPU", "memory: largest", "against the last", "rounds")
    return _table("LedgerBee again", head, lines, part, [])


def at_work(results: Results) -> tuple[Table, ...]:
    """Return a table a subject: our client beside others."""
    part = results.parts.get("using")
    if part is None:
        return ()
    named = dict.fromkeys(one.subject for one in part.numbers)
    *others, last = [_subject(name, part) for name in named]
    # One machine for all of them.
    return (*(replace(one, machine="") for one in others), last)


def _subject(subject: str, part: Part) -> Table:
    numbers = [one for one in part.numbers if one.subject == subject]
    ours = next((one for one in numbers if one.name == OURSELVES), None)
    lines = [
        (
            one.name,
            words.measured(median(one.values), one.unit),
            words.times(_number_ratio(ours, one)),
            str(len(one.values)),
        )
        for one in numbers
    ]
    head = ("contender", "median", "we take", "rounds")
    return _table(subject.capitalize(), head, lines, part, [])


def _number_ratio(ours: Number | None, held: Number) -> float | None:
    if ours is None or ours is held:
        return None
    return paired(ours.values, held.values)


def imports(results: Results) -> Table | None:
    """Return the table of imports, Python's start taken off: ours, and other SDKs'."""
    part = results.parts.get("sdks")
    if part is None:
        return None
    others = [
        (f"`import {one.name}`", words.seconds(median(one.values)))
        for one in part.numbers
        if one.subject == IMPORTS
    ]
    ours = [
        (shown, words.seconds(taken))
        for name, shown in (
            (subjects.PACKAGE, f"`{subjects.PACKAGE}`"),
            (subjects.FIRST, "`LedgerBee(api_key=…).invoices`, its import with it"),
            (subjects.LIBRARIES, "`import httpx2, msgspec`"),
        )
        if (
            taken := found.beyond(
                results, "using", subjects.START, name, subjects.PYTHON
            )
        )
        is not None
    ]
    head = ("what", "CPU beyond Python's start")
    return _table("Imports", head, [*ours, *others], part, [])


def _table(
    title: str, head: Cells, rows: Sequence[Cells], part: Part, notes: list[str]
) -> Table:
    return Table(
        title=title,
        head=_cells(head),
        rule=_cells(("---",) * len(head)),
        rows=tuple(_cells(one) for one in rows),
        notes=tuple(notes),
        machine=part.machine,
    )


def _cells(cells: Cells) -> str:
    return f"| {' | '.join(cells)} |"
