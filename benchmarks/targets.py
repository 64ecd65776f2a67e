"""What was promised, and whether it holds."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.figures import Results, Row, row_of
from benchmarks.ratios import Measure, largest, middle, ratio, slope, wall
from benchmarks.tools import CLIENT, OURS

GROWTH = (1, 2, 4, 8, 16)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A bound on one figure."""

    words: str
    bound: float
    unit: str
    """`×`, `s`, `ms`, or `lines`."""
    figure: Callable[[Results], float | None]
    """None where it was not measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A target beside its figure."""

    words: str
    bound: str
    figure: str
    met: str
    """`met`, or `not met`, and by how much."""


def verdicts(results: Results) -> tuple[Verdict, ...]:
    """Return what became of each target that was measured."""
    return tuple(
        _verdict(one, figure)
        for one in TARGETS
        if (figure := one.figure(results)) is not None
    )


def _verdict(target: Target, figure: float) -> Verdict:
    share = abs(figure / target.bound - 1)
    side = "below" if figure <= target.bound else "above"
    said = "met" if figure <= target.bound else "**not met**"
    return Verdict(
        words=target.words,
        bound=f"≤ {shown(target.bound, target.unit)}",
        figure=shown(figure, target.unit),
        met=f"{said}, {share:.0%} {side}",
    )


def shown(value: float, unit: str) -> str:
    """Return a figure with its unit, as the page has it."""
    match unit:
        case "lines":
            return f"{value:,.0f} lines"
        case "×":
            return f"{value:.2f} ×"
        case "ms":
            return f"{value:.1f} ms"
        case _:
            return f"{value:.2f} {unit}"


def row(results: Results, part: str, tool: str) -> Row | None:
    """Return what `tool` did in `part`, or None."""
    held = results.parts.get(part)
    return row_of(held.rows, tool) if held else None


def most_memory(held: Row | None) -> float | None:
    """Return the larger of the exact peak of one process and the bound of all."""
    alone = middle(held, largest)
    if held is None or alone is None:
        return None
    return max(alone, float(held.together or 0))


def growth(results: Results, tool: str, measure: Measure) -> float | None:
    """Return what an operation costs at the largest size, against the smallest."""
    found = [
        (held.operations, figure)
        for times in GROWTH
        if (held := row(results, growth_part(times), tool)) is not None
        and held.operations
        and (figure := middle(held, measure)) is not None
    ]
    if len(found) < 2:
        return None
    return slope([size for size, _ in found], [figure for _, figure in found])


def growth_part(times: int) -> str:
    """Return the name of the part with the document that many times over."""
    return f"growth-{times:02}"


def _time(part: str) -> Callable[[Results], float | None]:
    return lambda results: ratio(
        row(results, part, OURS), row(results, part, CLIENT), wall
    )


def _memory(part: str) -> Callable[[Results], float | None]:
    def figure(results: Results) -> float | None:
        ours = most_memory(row(results, part, OURS))
        theirs = most_memory(row(results, part, CLIENT))
        return ours / theirs if ours is not None and theirs else None

    return figure


TARGETS = (
    Target(
        words=f"LedgerBee, cold: time against {CLIENT}",
        bound=0.5,
        unit="×",
        figure=_time("ledgerbee"),
    ),
    Target(
        words=f"Xero, cold: time against {CLIENT}",
        bound=0.5,
        unit="×",
        figure=_time("xero"),
    ),
    Target(
        words=f"Stripe, cold: time against {CLIENT}",
        bound=0.3,
        unit="×",
        figure=_time("stripe"),
    ),
    *(
        Target(
            words=f"{title}: peak memory against {CLIENT}",
            bound=1.0,
            unit="×",
            figure=_memory(part),
        )
        for part, title in (
            ("ledgerbee", "LedgerBee"),
            ("xero", "Xero"),
            ("stripe", "Stripe"),
        )
    ),
    Target(
        words="time an operation, 16× the document against 1×",
        bound=1.3,
        unit="×",
        figure=lambda results: growth(results, OURS, wall),
    ),
    Target(
        words="memory an operation, 16× the document against 1×",
        bound=1.3,
        unit="×",
        figure=lambda results: growth(results, OURS, largest),
    ),
    Target(
        words="lines of the LedgerBee client, docs apart",
        bound=25_000,
        unit="lines",
        figure=lambda results: (
            float(held.lines)
            if (held := row(results, "ledgerbee", OURS)) and held.lines
            else None
        ),
    ),
)
