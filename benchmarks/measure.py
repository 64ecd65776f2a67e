"""One process from its start to its end: time, processor time, memory."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.figures import Sample

# `ru_maxrss` is kibibytes, but bytes on macOS (getrusage(2)).
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024
LOOKS_PER_SECOND = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What is run, and where."""

    words: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a process ended."""

    code: int
    """The exit code; negative for a signal."""
    sample: Sample
    output: str
    """What it printed, errors with it."""
    late: bool
    """It took longer than it had, and was ended."""


def run(command: Command, log: Path, limit: float) -> Outcome:
    """Run `command` and measure it; end it after `limit` seconds.

    What it prints goes to the file `log`: a pipe could make it wait for us.
    """
    with log.open("wb") as sink:
        began = time.perf_counter()
        process = _started(command, sink.fileno())
        timer = threading.Timer(limit, _end, [process.pid])
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return Outcome(
        code=process.returncode,
        sample=Sample(
            wall=wall,
            cpu=usage.ru_utime + usage.ru_stime,
            largest=usage.ru_maxrss * MAXRSS_UNIT,
        ),
        output=log.read_text(encoding="utf-8", errors="replace"),
        late=wall >= limit,
    )


def memory_together(command: Command, log: Path, limit: float) -> int | None:
    """Run `command`, untimed, and return the most bytes its processes had together.

    None if it took longer than `limit` seconds and was ended. Looking costs time, so
    that this is a run of its own. What processes share is counted in each of them: it
    is a bound from above, but for what came and went between two looks.
    """
    with log.open("wb") as sink:
        process = _started(command, sink.fileno())
        until = time.monotonic() + limit
        most = 0
        while process.poll() is None:
            most = max(most, _resident(process.pid))
            if time.monotonic() > until:
                _end(process.pid)
                process.wait()
                return None
            time.sleep(1 / LOOKS_PER_SECOND)
    return most


def _started(command: Command, sink: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command.words,
        cwd=command.folder,
        env=dict(command.environment),
        stdin=subprocess.DEVNULL,
        stdout=sink,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def _end(group: int) -> None:
    try:
        os.killpg(group, 9)
    except ProcessLookupError:
        return


def _resident(pid: int) -> int:
    try:
        parent = psutil.Process(pid)
        family = [parent, *parent.children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0
    return sum(_resident_alone(one) for one in family)


def _resident_alone(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return 0


def quoted(words: Sequence[str]) -> str:
    """Return `words` as one would type them."""
    return subprocess.list2cmdline(words)
