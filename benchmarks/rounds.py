"""Tools in turn on the same document: A B A B, so that they meet the same load."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.documents import Document
from benchmarks.figures import Row
from benchmarks.measure import Command, quoted, run, watch
from benchmarks.rooms import Room
from benchmarks.tools import LITERAL_ENUMS, Tool, lines

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How often, and how long."""

    rounds: int
    patience: float
    """What takes longer than these seconds is run once."""
    limit: float
    """What takes longer than these seconds is ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrant:
    """A tool in its room."""

    tool: Tool
    room: Room
    extra: tuple[str, ...] = ()
    """Words that its command line gets besides."""


def compete(
    entrants: Sequence[Entrant], document: Document, scratch: Path, pace: Pace, say: Say
) -> tuple[Row, ...]:
    """Return what each of `entrants` did with `document`, in all rounds.

    A round before the first is not timed: it looks at the memory of all processes
    together, and has the files read and the byte code written that all rounds find.
    """
    looked = [
        pair for one in entrants for pair in _looked(one, document, scratch, pace)
    ]
    rows = {row.tool: row for _, row in looked}
    for number in range(1, pace.rounds + 1):
        for one, _ in looked:
            rows[one.tool.name] = _again(
                rows[one.tool.name], one, document, scratch, pace
            )
        say(f"{document.title}: round {number} of {pace.rounds}")
    return tuple(rows.values())


def _looked(
    entrant: Entrant, document: Document, scratch: Path, pace: Pace
) -> Iterator[tuple[Entrant, Row]]:
    """Yield the entrant with its row, and what runs instead of it where it fails."""
    command, output = _command(entrant, document, scratch)
    _emptied(output)
    watched = watch(command, scratch / "log.txt", pace.limit)
    yield (
        entrant,
        Row(
            tool=entrant.tool.name,
            together=None if watched.code else watched.together,
            command=_shown(entrant, document),
            note=_failure(watched.code, watched.late, watched.output, pace),
        ),
    )
    if watched.code and not watched.late and entrant.tool.instead is not None:
        other = replace(entrant, tool=entrant.tool.instead)
        yield from _looked(other, document, scratch, pace)


def _shown(entrant: Entrant, document: Document) -> str:
    words = (*entrant.tool.call(document, Path("out")), *entrant.extra)
    inputs = {str(document.path), str(document.configuration), str(LITERAL_ENUMS)}
    return quoted([Path(one).name if one in inputs else one for one in words])


def _failure(code: int, late: bool, output: str, pace: Pace) -> str:
    if late:
        return f"ended after {pace.limit:.0f} s"
    return f"exit code {code}: {last_words(output)}" if code else ""


def _again(
    row: Row, entrant: Entrant, document: Document, scratch: Path, pace: Pace
) -> Row:
    if row.note:
        return row
    command, output = _command(entrant, document, scratch)
    _emptied(output)
    outcome = run(command, scratch / "log.txt", pace.limit)
    if failure := _failure(outcome.code, outcome.late, outcome.output, pace):
        return replace(row, note=failure)
    slow = outcome.sample.wall > pace.patience
    return replace(
        row,
        samples=(*row.samples, outcome.sample),
        operations=entrant.tool.operations(output),
        lines=lines(output),
        note="one round only" if slow else "",
    )


def _command(
    entrant: Entrant, document: Document, scratch: Path
) -> tuple[Command, Path]:
    output = scratch / "out" / entrant.tool.name
    words = (*entrant.tool.call(document, output), *entrant.extra)
    program = str(entrant.room.programs / words[0])
    environment: Mapping[str, str] = entrant.room.environment(scratch / "cache")
    command = Command(
        words=(program, *words[1:]), folder=scratch, environment=environment
    )
    return command, output


def _emptied(output: Path) -> None:
    shutil.rmtree(output, ignore_errors=True)
    output.parent.mkdir(parents=True, exist_ok=True)


def last_words(output: str) -> str:
    """Return the last line that a program printed, no more of it than fits a line."""
    said = [line.strip() for line in output.splitlines() if line.strip()]
    return said[-1][:120] if said else "it said nothing"
