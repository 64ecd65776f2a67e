"""What can be measured, by name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from benchmarks import rooms
from benchmarks.documents import TITLES, Document, documents, grown
from benchmarks.figures import Part
from benchmarks.found import GROWTH, growth_part
from benchmarks.machine import machine
from benchmarks.own import again
from benchmarks.rounds import Entrant, Pace, compete
from benchmarks.tools import CLIENT, OURS, Tool, tools
from benchmarks.using import SDKS, at_work, client_room, sdks

TURNS = 4
LARGE = 500_000
"""Bytes of a document that a quick run leaves out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What every part gets."""

    checkout: Path
    room: Path
    """Where the environments of the tools are."""
    scratch: Path
    pace: Pace
    quick: bool
    say: Callable[[str], None]

    @property
    def turns(self) -> int:
        """How often a small thing is measured: it is short, and its noise large."""
        return TURNS * self.pace.rounds


Measured = tuple[str, Part, Mapping[str, str]]
"""The name of the part, its figures, the versions of the tools."""


def entrants(bench: Bench, names: frozenset[str] | None = None) -> tuple[Entrant, ...]:
    """Return the tools that can run here, or those of `names`, each in its room."""
    return tuple(
        found
        for tool in tools(bench.checkout)
        if names is None or tool.name in names
        if (found := _entrant(bench, tool)) is not None
    )


def _entrant(bench: Bench, tool: Tool) -> Entrant | None:
    python = rooms.newer_python() if tool.newer_python else None
    if tool.newer_python and python is None:
        bench.say(f"{tool.name} is left out: there is no Python 3.12")
        return None
    if tool.java and not rooms.java():
        bench.say(f"{tool.name} is left out: there is no Java")
        return None
    folder = bench.room / tool.name
    if tool.name == OURS:
        return ours(bench)
    return Entrant(tool=tool, room=rooms.make(folder, tool.requirements, python))


@cache
def ours(bench: Bench) -> Entrant:
    """Return us, installed from the checkout as it is now."""
    tool = tools(bench.checkout)[0]
    room = rooms.make(bench.room / tool.name, tool.requirements)
    rooms.renew(room, str(bench.checkout))
    return Entrant(tool=tool, room=room, extra=_without_cache(room))


def _without_cache(room: rooms.Room) -> tuple[str, ...]:
    return (
        ("--no-cache",)
        if "--no-cache" in rooms.said(room, OURS, "generate", "--help")
        else ()
    )


def _versions(found: tuple[Entrant, ...]) -> dict[str, str]:
    return {one.tool.name: rooms.version(one.room, one.tool.name) for one in found}


def _document(part: str, bench: Bench) -> Iterator[Measured]:
    document = next(
        (one for one in documents(bench.checkout) if one.part == part), None
    )
    if document is None:
        bench.say(f"{part} is left out: SDKGEN_CORPUS names no folder that has it")
    elif bench.quick and document.path.stat().st_size > LARGE:
        bench.say(f"{part} is left out of a quick run")
    else:
        yield _competition(part, document, entrants(bench), bench)


def _growth(bench: Bench) -> Iterator[Measured]:
    source = bench.checkout / "specs" / "ledgerbee.openapi.json"
    found = entrants(bench, frozenset((OURS, CLIENT)))
    for times in GROWTH[:2] if bench.quick else GROWTH:
        document = grown(source, times, bench.scratch)
        yield _competition(growth_part(times), document, found, bench)


def _competition(
    part: str, document: Document, found: tuple[Entrant, ...], bench: Bench
) -> Measured:
    began = machine()
    rows = compete(found, document, bench.scratch, bench.pace, bench.say)
    measured = Part(machine=began, operations=document.operations(), rows=rows)
    return part, measured, _versions(found)


def _own(bench: Bench) -> Iterator[Measured]:
    began = machine()
    us = ours(bench)
    rows = again(us, bench.checkout / "specs", bench.scratch, bench.pace, bench.say)
    yield "own", Part(machine=began, rows=rows), _versions((us,))


def _using(bench: Bench) -> Iterator[Measured]:
    found = entrants(bench, frozenset((CLIENT,)))
    ledgerbee = documents(bench.checkout)[0]
    room = client_room(bench.room / "client", bench.checkout)
    began = machine()
    bench.say("the clients at work")
    measured = at_work(
        room, found[0], ledgerbee, bench.checkout, bench.scratch, bench.turns
    )
    yield "using", Part(machine=began, numbers=measured), _versions(found) | {
        name: rooms.version(room, name) for name in ("httpx2", "msgspec", "pydantic")
    }


def _sdks(bench: Bench) -> Iterator[Measured]:
    began = machine()
    bench.say("imports of other SDKs")
    measured = sdks(bench.room, bench.turns)
    versions = dict(one.split("==") for one in SDKS.values())
    yield "sdks", Part(machine=began, numbers=measured), versions


PARTS: Mapping[str, Callable[[Bench], Iterator[Measured]]] = {
    **{part: partial(_document, part) for part in TITLES},
    "growth": _growth,
    "own": _own,
    "using": _using,
    "sdks": _sdks,
}
