"""Starting: Python with this client, with the libraries below it, with peers."""

import os
import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence

STATEMENTS: Mapping[str, str] = {
    "python": "pass",
    "import ledgerbee": "import ledgerbee",
    "httpx2 and msgspec": "import httpx2, msgspec",
    "client and resource": (
        "from ledgerbee import LedgerBee; LedgerBee(api_key='k').invoices"
    ),
}
"""What is run, by name; peers are added by whoever has them installed."""


def seconds(
    statements: Mapping[str, str] = STATEMENTS,
    *,
    rounds: int = 20,
    python: str = sys.executable,
    path: Sequence[str] = (),
) -> dict[str, list[float]]:
    """Return the CPU seconds that a new Python takes for each statement, each round.

    They run in turn, each once before, unmeasured; `path` is where packages are looked
    for, besides those that are installed for `python`. The start of Python is part of
    it: take that of `pass` off.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    taken: dict[str, list[float]] = {name: [] for name in statements}
    for turn in range(rounds + 1):
        for name, statement in statements.items():
            command = [python, "-c", statement]
            before = _children()
            subprocess.run(command, env=environment, check=True)
            if turn:
                taken[name].append(_children() - before)
    return taken


def modules(statement: str, *, path: Sequence[str] = ()) -> list[str]:
    """Return the modules that a new Python has after `statement`, and not before."""
    program = (
        "import sys; before = set(sys.modules)\n"
        f"{statement}\n"
        "print(*sorted(set(sys.modules) - before), sep='\\n')"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path)},
        check=True,
        capture_output=True,
        text=True,
    )
    return answer.stdout.split()


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
