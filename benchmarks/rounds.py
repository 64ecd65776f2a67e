"""Tools in turn on the same document: A B A B, so that they meet the same load."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.documents import Document
from benchmarks.figures import Row
from benchmarks.measure import Command, memory_together, quoted, run
from benchmarks.rooms import Room
from benchmarks.tools import Tool, lines

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
    rows = {one.tool.name: _looked(one, document, scratch, pace) for one in entrants}
    for number in range(1, pace.rounds + 1):
        for one in entrants:
            rows[one.tool.name] = _again(
                rows[one.tool.name], one, document, scratch, pace
            )
        say(f"{document.title}: round {number} of {pace.rounds}")
    return tuple(rows.values())


def _looked(entrant: Entrant, document: Document, scratch: Path, pace: Pace) -> Row:
    command, output = _command(entrant, document, scratch)
    _emptied(output)
    words = entrant.tool.call(document, Path("out"))
    shown = [
        Path(document.path.name) if one == str(document.path) else one for one in words
    ]
    together = memory_together(command, scratch / "log.txt", pace.limit)
    return Row(
        tool=entrant.tool.name,
        together=together,
        command=quoted([str(one) for one in shown]),
        note=f"ended after {pace.limit:.0f} s" if together is None else "",
    )


def _again(
    row: Row, entrant: Entrant, document: Document, scratch: Path, pace: Pace
) -> Row:
    if row.note:
        return row
    command, output = _command(entrant, document, scratch)
    _emptied(output)
    outcome = run(command, scratch / "log.txt", pace.limit)
    if outcome.late:
        return replace(row, note=f"ended after {pace.limit:.0f} s")
    if outcome.code:
        return replace(row, note=f"exit code {outcome.code}: {_last(outcome.output)}")
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


def _last(output: str) -> str:
    said = [line.strip() for line in output.splitlines() if line.strip()]
    return said[-1][:120] if said else "it said nothing"
