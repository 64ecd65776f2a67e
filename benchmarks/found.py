"""Figures out of the results, by what they are the figures of."""

from collections.abc import Callable
from statistics import median

from benchmarks.figures import Results, Row, row_of
from benchmarks.ratios import Measure, largest, middle, paired, ratio, slope
from benchmarks.tools import CLIENTS_INSTEAD

GROWTH = (1, 2, 4, 8, 16)
"""How many times over LedgerBee's document is taken."""


def growth_part(times: int) -> str:
    """Return the name of the part with the document that many times over."""
    return f"growth-{times:02}"


def row(results: Results, part: str, tool: str) -> Row | None:
    """Return what `tool` did in `part`, or None.

    Where it failed, it is what it did with the option that has it make a client.
    """
    held = results.parts.get(part)
    if held is None:
        return None
    own = row_of(held.rows, tool)
    if own is not None and not own.samples and tool in CLIENTS_INSTEAD:
        return row_of(held.rows, CLIENTS_INSTEAD[tool]) or own
    return own


def values(
    results: Results, part: str, subject: str, name: str
) -> tuple[float, ...] | None:
    """Return the figures of `name` in `subject`, or None."""
    held = results.parts.get(part)
    return next(
        (
            one.values
            for one in (held.numbers if held else ())
            if (one.subject, one.name) == (subject, name)
        ),
        None,
    )


def row_ratio(
    results: Results, part: str, ours: str, theirs: str, measure: Measure
) -> float | None:
    """Return how much `ours` takes against `theirs` in `part`, or None."""
    return ratio(row(results, part, ours), row(results, part, theirs), measure)


def number_ratio(
    results: Results, part: str, subject: str, ours: str, theirs: str
) -> float | None:
    """Return how much `ours` takes against `theirs` in `subject`, or None."""
    mine = values(results, part, subject, ours)
    others = values(results, part, subject, theirs)
    return paired(mine, others) if mine and others else None


def beyond(
    results: Results, part: str, subject: str, name: str, start: str
) -> float | None:
    """Return the median of what `name` takes beyond `start`, each round, or None."""
    whole = values(results, part, subject, name)
    first = values(results, part, subject, start)
    if not whole or not first:
        return None
    return median(one - other for one, other in zip(whole, first, strict=True))


def most_memory(held: Row | None) -> float | None:
    """Return the larger of the exact peak of one process and the bound of all."""
    alone = middle(held, largest)
    if held is None or alone is None:
        return None
    return max(alone, float(held.together or 0))


def memory_ratio(results: Results, part: str, ours: str, theirs: str) -> float | None:
    """Return how much memory `ours` takes against `theirs` in `part`, or None."""
    mine = most_memory(row(results, part, ours))
    others = most_memory(row(results, part, theirs))
    return mine / others if mine is not None and others else None


def growth(
    results: Results, tool: str, figure: Callable[[Row | None], float | None]
) -> float | None:
    """Return what an operation costs at the largest size, against the smallest.

    None unless the largest and the smallest were measured: less would not show it.
    """
    ends = (growth_part(GROWTH[0]), growth_part(GROWTH[-1]))
    if any(figure(row(results, part, tool)) is None for part in ends):
        return None
    found = points(results, tool, figure)
    return slope([int(size) for size, _ in found], [value for _, value in found])


def points(
    results: Results, tool: str, figure: Callable[[Row | None], float | None]
) -> list[tuple[float, float]]:
    """Return operations and figure at each size that was measured."""
    return [
        (float(results.parts[growth_part(times)].operations), value)
        for times in GROWTH
        if (value := figure(row(results, growth_part(times), tool))) is not None
    ]
