"""The plots of the page, by name."""

from collections.abc import Callable, Iterator, Sequence
from statistics import median

from benchmarks import found
from benchmarks.documents import TITLES
from benchmarks.figures import Results, Row
from benchmarks.plots import bars, curves
from benchmarks.ratios import middle, wall
from benchmarks.runtime import subjects
from benchmarks.tools import CLIENT, NAMES, OURS
from benchmarks.words import MEBIBYTE

Figure = Callable[[Row | None], float | None]
Share = Callable[[Results, str, str], float | None]
"""Of a part and a tool: what it takes against openapi-python-client."""


def drawings(results: Results) -> dict[str, str]:
    """Return each plot that there are figures for, as SVG."""
    return dict(_drawings(results))


def _drawings(results: Results) -> Iterator[tuple[str, str]]:
    parts = [part for part in TITLES if part in results.parts]
    if parts:
        time = f"Time to generate a client; {CLIENT} = 1"
        yield "generate-time", _tools(results, parts, time, _time)
        memory = f"Peak memory; {CLIENT} = 1"
        yield "generate-memory", _tools(results, parts, memory, _memory)
    if found.growth_part(found.GROWTH[0]) in results.parts:
        yield "growth-time", _sizes(results, "Time, by size", "s", _seconds)
        yield "growth-memory", _sizes(
            results, "Peak memory, by size", "MiB", _mebibytes
        )
    if "using" in results.parts:
        asked = (subjects.PAGE, subjects.UNKNOWN, subjects.LIST)
        yield "decode", _contenders(results, "Decoding", asked)
        yield "call", _contenders(results, "A call", (subjects.CALL, subjects.CALLS))


def _seconds(held: Row | None) -> float | None:
    return middle(held, wall)


def _mebibytes(held: Row | None) -> float | None:
    most = found.most_memory(held)
    return None if most is None else most / MEBIBYTE


def _time(results: Results, part: str, name: str) -> float | None:
    return found.row_ratio(results, part, name, CLIENT, wall)


def _memory(results: Results, part: str, name: str) -> float | None:
    return found.memory_ratio(results, part, name, CLIENT)


def _tools(results: Results, parts: list[str], title: str, share: Share) -> str:
    series = {name: [share(results, part, name) for part in parts] for name in NAMES}
    there = {name: ones for name, ones in series.items() if any(ones)}
    return bars(title, [TITLES[part] for part in parts], there, "×")


def _sizes(results: Results, title: str, unit: str, figure: Figure) -> str:
    points = {name: found.points(results, name, figure) for name in (OURS, CLIENT)}
    return curves(title, "operations", points, unit)


def _contenders(results: Results, title: str, asked: Sequence[str]) -> str:
    numbers = results.parts["using"].numbers
    names = dict.fromkeys(one.name for one in numbers if one.subject in asked)
    series = {
        name: [_milliseconds(results, subject, name) for subject in asked]
        for name in names
    }
    return bars(title, list(asked), series, "ms")


def _milliseconds(results: Results, subject: str, name: str) -> float | None:
    taken = found.values(results, "using", subject, name)
    return median(taken) * 1000 if taken else None
