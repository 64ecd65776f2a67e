"""Whether what was promised holds."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.figures import Results

Figure = Callable[[Results], float | None]
"""None where it was not measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A bound on one figure."""

    words: str
    bound: float
    unit: str
    """`×`, `s`, `ms`, or `lines`."""
    figure: Figure
    why: str = ""
    """What takes the time, for who reads that it is too much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A target beside its figure, as text."""

    words: str
    bound: str
    figure: str
    met: str
    """`met`, or `not met`, and by how much; or that it was not measured."""
    why: str = ""
    """Of what is not met, what takes the time."""


def verdict(target: Target, results: Results) -> Verdict:
    """Return what became of `target`."""
    figure = target.figure(results)
    is_missed = figure is not None and figure > target.bound
    return Verdict(
        words=target.words,
        bound=f"≤ {shown(target.bound, target.unit)}",
        figure="–" if figure is None else shown(figure, target.unit),
        met="not measured" if figure is None else _met(figure, target.bound),
        why=target.why if is_missed else "",
    )


def _met(figure: float, bound: float) -> str:
    share = abs(figure / bound - 1)
    return (
        f"met, {share:.0%} below"
        if figure <= bound
        else f"**not met**, {share:.0%} above"
    )


def shown(value: float, unit: str) -> str:
    """Return a figure with its unit, as the page has it."""
    match unit:
        case "lines":
            return f"{value:,.0f} lines"
        case "ms":
            return f"{value:.1f} ms"
        case _:
            return f"{value:.2f} {unit}"
