"""Ourselves again: warm, after a change, and `check` beside the least it can do.

It works on a copy of LedgerBee's document and configuration.
"""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.figures import Row, Sample
from benchmarks.measure import Command, run
from benchmarks.rounds import Entrant, Pace, last_words
from benchmarks.tools import OURS

CHANGED_SCHEMA = "PublicInvoice"
COLD = "cold"
EMPTY = "warm, an empty folder"
SAME = "warm, nothing changed"
CHANGED = "warm, one field added"
CHECK = "check, nothing changed"
FLOOR = "import click and hash the files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that is measured."""

    name: str
    prepare: Callable[[int], None]
    """Makes all as the step wants it, in the round of that number; not timed."""
    words: tuple[str, ...]
    """The command, its first word a program of our room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The copy that is worked on."""

    folder: Path

    @property
    def configuration(self) -> Path:
        """The configuration; it names the document and the output beside it."""
        return self.folder / "specs" / "ledgerbee.sdk.toml"

    @property
    def document(self) -> Path:
        """The document."""
        return self.folder / "specs" / "ledgerbee.openapi.json"

    @property
    def output(self) -> Path:
        """Where the client is written."""
        return self.folder / "generated"

    @property
    def cold_output(self) -> Path:
        """Where a client is written that nothing is known of."""
        return self.folder / "cold"


def again(
    us: Entrant, specs: Path, scratch: Path, pace: Pace, say: Callable[[str], None]
) -> tuple[Row, ...]:
    """Return what each step took, in all rounds, all steps in turn.

    Raises:
        RuntimeError: if a command fails; the message has its last words.
    """
    kept, place = Place(folder=scratch / "kept"), Place(folder=scratch / "own")
    environment = us.room.environment(scratch / "own-cache")
    shutil.copytree(specs, kept.configuration.parent)
    _restore(kept, place)
    _do(us, _generate(place), scratch, environment, pace)
    shutil.copytree(place.output, kept.output)
    rows = {one.name: Row(tool=one.name) for one in _steps(us, kept, place)}
    for number in range(pace.rounds + 1):
        for step in _steps(us, kept, place):
            step.prepare(number)
            done = _do(us, step.words, scratch, environment, pace)
            if number:
                held = rows[step.name]
                rows[step.name] = replace(held, samples=(*held.samples, done))
        say(f"LedgerBee again: round {number} of {pace.rounds}")
    return tuple(rows.values())


def _steps(us: Entrant, kept: Place, place: Place) -> Iterator[Step]:
    def restored(_: int) -> None:
        _restore(kept, place)

    def emptied(_: int) -> None:
        _restore(kept, place)
        shutil.rmtree(place.output)

    def changed(number: int) -> None:
        _restore(kept, place)
        _add_field(place.document, f"addedInRound{number}")

    generate = _generate(place)
    cold = (*generate, "--output", str(place.cold_output), *us.extra)
    check = (OURS, "check", "--config", str(place.configuration))
    folders = (str(place.output), str(place.document.parent))
    floor = ("python", str(Path(__file__).with_name("floor.py")), *folders)
    yield Step(name=COLD, prepare=restored, words=cold)
    yield Step(name=EMPTY, prepare=emptied, words=generate)
    yield Step(name=SAME, prepare=restored, words=generate)
    yield Step(name=CHANGED, prepare=changed, words=generate)
    yield Step(name=CHECK, prepare=restored, words=check)
    yield Step(name=FLOOR, prepare=restored, words=floor)


def _do(
    us: Entrant,
    words: tuple[str, ...],
    folder: Path,
    environment: Mapping[str, str],
    pace: Pace,
) -> Sample:
    program = str(us.room.programs / words[0])
    command = Command(
        words=(program, *words[1:]), folder=folder, environment=environment
    )
    outcome = run(command, folder / "log.txt", pace.limit)
    if outcome.code:
        shown = " ".join(words)
        raise RuntimeError(
            f"{shown}: exit code {outcome.code}: {last_words(outcome.output)}"
        )
    return outcome.sample


def _generate(place: Place) -> tuple[str, ...]:
    return (OURS, "generate", "--config", str(place.configuration))


def _restore(kept: Place, place: Place) -> None:
    shutil.rmtree(place.folder, ignore_errors=True)
    shutil.copytree(kept.folder, place.folder)


def _add_field(path: Path, name: str) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    schema = document["components"]["schemas"][CHANGED_SCHEMA]
    schema["properties"][name] = {"type": "string", "description": "One more."}
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    path.write_text(text, encoding="utf-8")
