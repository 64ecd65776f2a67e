"""The page and its plots, of the results alone."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from benchmarks.documents import TITLES
from benchmarks.figures import Part, Results, Row, row_of
from benchmarks.plots import bars, curves
from benchmarks.ratios import Measure, cpu, largest, middle, ratio, wall
from benchmarks.targets import GROWTH, growth_part, most_memory, row, verdicts
from benchmarks.tools import CLIENT, NAMES, OURS

FOLDER = "benchmarks"
MEBIBYTE = 1024**2
ABSENT = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of a table, as text."""

    tool: str
    operations: str
    lines: str
    wall: str
    wall_ratio: str
    cpu: str
    cpu_ratio: str
    largest: str
    together: str
    rounds: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A document, and what the tools did with it."""

    title: str
    operations: str
    """How many the document has."""
    machine: str
    rows: tuple[Line, ...]


def files(results: Results) -> dict[str, str]:
    """Return the text of the page and of its plots, by path below the docs."""
    return {
        "benchmarks.md": page(results),
        **{f"{FOLDER}/{name}.svg": text for name, text in _plots(results).items()},
    }


def page(results: Results) -> str:
    """Return the page."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    return environment.get_template("page.md.jinja").render(
        folder=FOLDER,
        targets=verdicts(results),
        documents=[
            _table(title, results.parts[part])
            for part, title in TITLES.items()
            if part in results.parts
        ],
    )


def _table(title: str, part: Part) -> Table:
    ours = row_of(part.rows, OURS)
    return Table(
        title=title,
        operations=_whole(part.operations),
        machine=part.machine,
        rows=tuple(_line(one, ours) for one in part.rows),
    )


def _line(held: Row, ours: Row | None) -> Line:
    return Line(
        tool=held.tool,
        operations=_whole(held.operations),
        lines=_whole(held.lines),
        wall=seconds(middle(held, wall)),
        wall_ratio=_ratio(ours, held, wall),
        cpu=seconds(middle(held, cpu)),
        cpu_ratio=_ratio(ours, held, cpu),
        largest=memory(middle(held, largest)),
        together=memory(held.together),
        rounds=held.note or str(len(held.samples)),
    )


def seconds(value: float | None) -> str:
    """Return seconds with three digits that count."""
    if value is None:
        return ABSENT
    return f"{value:.2f} s" if value < 10 else f"{value:.1f} s"


def memory(value: float | None) -> str:
    """Return bytes as mebibytes."""
    return ABSENT if value is None else f"{value / MEBIBYTE:,.0f} MiB"


def _whole(value: int | None) -> str:
    return ABSENT if value is None else f"{value:,}"


def _ratio(ours: Row | None, held: Row, measure: Measure) -> str:
    found = None if ours is held else ratio(ours, held, measure)
    return ABSENT if found is None else f"{found:.2f} ×"


def _plots(results: Results) -> dict[str, str]:
    parts = [part for part in TITLES if part in results.parts]
    plots: dict[str, str] = {}
    if parts:
        plots["generate-time"] = _bars(
            results,
            parts,
            "Time to generate a client",
            "s",
            lambda one: middle(one, wall),
        )
        plots["generate-memory"] = _bars(
            results, parts, "Peak memory", "MiB", _mebibytes
        )
    if growth_part(GROWTH[0]) in results.parts:
        plots["growth-time"] = _curves(
            results, "Time, by size", "s", lambda one: middle(one, wall)
        )
        plots["growth-memory"] = _curves(
            results, "Peak memory, by size", "MiB", _mebibytes
        )
    return plots


def _mebibytes(held: Row | None) -> float | None:
    most = most_memory(held)
    return None if most is None else most / MEBIBYTE


Figure = Callable[[Row | None], float | None]


def _bars(
    results: Results, parts: list[str], title: str, unit: str, figure: Figure
) -> str:
    series = {
        name: [figure(row(results, part, name)) for part in parts] for name in NAMES
    }
    found = {name: ones for name, ones in series.items() if any(ones)}
    return bars(title, [TITLES[part] for part in parts], found, unit)


def _curves(results: Results, title: str, unit: str, figure: Figure) -> str:
    points = {
        name: [
            (float(held.operations), value)
            for times in GROWTH
            if (held := row(results, growth_part(times), name)) is not None
            and held.operations
            and (value := figure(held)) is not None
        ]
        for name in (OURS, CLIENT)
    }
    return curves(title, "operations", points, unit)
