"""What was measured, and the file that keeps it.

The page is made of this file alone, so that it can be written again without a run.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One run of one process."""

    wall: float
    """Seconds from its start to its end."""
    cpu: float
    """Seconds of user and system time, its children's with it."""
    largest: int
    """Peak memory in bytes of the largest process among it and its children."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one tool did, in all rounds."""

    tool: str
    samples: tuple[Sample, ...] = ()
    together: int | None = None
    """Most bytes of its processes at one moment, pages they share counted twice."""
    operations: int | None = None
    """How many operations its output has, where that can be told."""
    lines: int | None = None
    """Lines of Python in its output."""
    command: str = ""
    """As one would type it."""
    note: str = ""
    """What has to be known of it: why it failed, or why there are few rounds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """One figure of another kind, in all rounds."""

    subject: str
    """What is compared."""
    name: str
    """Whose figure it is."""
    values: tuple[float, ...]
    unit: str
    """`s`, `bytes`, or `modules`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What was measured in one go."""

    machine: str
    """In general words, with the load when it began."""
    operations: int = 0
    """How many the document has."""
    rows: tuple[Row, ...] = ()
    numbers: tuple[Number, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """All that is known, by the name of the part."""

    versions: Mapping[str, str] = field(default_factory=dict)
    """Of tools, by name."""
    parts: Mapping[str, Part] = field(default_factory=dict)


def read(path: Path) -> Results:
    """Return what the file at `path` keeps; nothing where there is none.

    Raises:
        msgspec.ValidationError: if it is not a file of results.
    """
    if not path.exists():
        return Results()
    return msgspec.json.decode(path.read_bytes(), type=Results)


def write(path: Path, results: Results) -> None:
    """Keep `results` at `path`, the same bytes for the same results."""
    ordered = replace(
        results,
        versions=dict(sorted(results.versions.items())),
        parts=dict(sorted(results.parts.items())),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(ordered)) + b"\n")


def with_part(
    results: Results, name: str, part: Part, versions: Mapping[str, str]
) -> Results:
    """Return `results` with one part measured anew and the others as they were."""
    return replace(
        results,
        versions={**results.versions, **versions},
        parts={**results.parts, name: part},
    )


def row_of(rows: Iterable[Row], tool: str) -> Row | None:
    """Return the row of `tool`, or None."""
    return next((row for row in rows if row.tool == tool), None)
