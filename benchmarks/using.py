"""Clients at work: ours as pip installs it, its peers, and SDKs that people know."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

from benchmarks import rooms
from benchmarks.documents import Document
from benchmarks.figures import Number
from benchmarks.rooms import Room
from benchmarks.rounds import Entrant, last_words
from benchmarks.runtime.imports import seconds
from benchmarks.runtime.subjects import KEPT, MODULES

PEERS = (
    *("pydantic==2.14.4", "attrs==26.1.0", "python-dateutil==2.9.0.post0"),
    "httpx==0.28.1",
)
"""What models of pydantic and the client of openapi-python-client need."""
SDKS = {
    "openai": "openai==3.57.0",
    "anthropic": "anthropic==2.14.0",
    "modern_treasury": "modern-treasury==1.80.0",
}
"""By the name they are imported by."""
IMPORTS = "import of an SDK"


def client_room(folder: Path, checkout: Path) -> Room:
    """Return a room with the generated client as it is now, and its peers."""
    generated = str(checkout / "generated")
    room = rooms.make(folder, (generated, *PEERS))
    rooms.renew(room, generated)
    return room


def at_work(
    room: Room, peer: Entrant, document: Document, checkout: Path, scratch: Path, n: int
) -> tuple[Number, ...]:
    """Return what the client in `room` takes for each of its subjects, in `n` rounds.

    `peer` is openapi-python-client: the client it makes of `document` decodes the same.

    Raises:
        RuntimeError: if one of the commands fails; the message has its last words.
    """
    peers = scratch / "peer-client"
    rooms.said(peer.room, *peer.tool.call(document, peers))
    package = next(peers.glob("*/__init__.py")).parent.name
    environment = room.environment(scratch / "cache")
    environment["PYTHONPATH"] = f"{checkout}:{peers}"
    words = (str(room.python), "-m", "benchmarks.runtime", str(n), package)
    done = subprocess.run(
        words, cwd=scratch, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"benchmarks.runtime: {last_words(done.stderr)}")
    return numbers(json.loads(done.stdout))


def numbers(found: Mapping[str, Mapping[str, list[float]]]) -> tuple[Number, ...]:
    """Return figures by subject and contender as they are kept."""
    units = {KEPT: "bytes", MODULES: "modules"}
    return tuple(
        Number(
            subject=subject,
            name=name,
            values=tuple(values),
            unit=units.get(subject, "s"),
        )
        for subject, by_name in found.items()
        for name, values in by_name.items()
    )


def sdks(folder: Path, rounds: int) -> tuple[Number, ...]:
    """Return what it takes to import other SDKs, Python's start taken off."""
    return tuple(
        Number(subject=IMPORTS, name=name, values=_import(name, room, rounds), unit="s")
        for name, requirement in SDKS.items()
        for room in [rooms.make(folder / f"sdk-{name}", (requirement,))]
    )


def _import(name: str, room: Room, rounds: int) -> tuple[float, ...]:
    statements = {"python": "pass", "it": f"import {name}"}
    taken = seconds(statements, rounds=rounds, python=str(room.python))
    return tuple(
        one - start for one, start in zip(taken["it"], taken["python"], strict=True)
    )
