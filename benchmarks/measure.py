"""One process from its start to its end: time, processor time, memory."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from benchmarks.figures import Sample

# `ru_maxrss` is kibibytes, but bytes on macOS (getrusage(2)).
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024
LOOKS_PER_SECOND = 20
LAUNCH = (sys.executable, "-I", "-S", str(Path(__file__).with_name("launch.py")))


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """How a process ended that was looked at."""

    code: int
    together: int
    """Most bytes that its processes had together. What they share is counted in each of
    them: it is a bound from above, but for what came and went between two looks."""
    output: str
    late: bool


def run(command: Command, log: Path, limit: float) -> Outcome:
    """Run `command` and measure it; end it after `limit` seconds.

    What it prints goes to the file `log`: a pipe could make it wait for us.
    """
    report = log.with_suffix(".taken")
    report.unlink(missing_ok=True)
    launched = replace(command, words=(*LAUNCH, str(report), *command.words))
    with log.open("wb") as sink, _started(launched, sink.fileno()) as process:
        late = _overdue(process, limit)
    if late or not report.exists():
        nothing = Sample(wall=limit, cpu=0.0, largest=0)
        return Outcome(code=-9, sample=nothing, output=_printed(log), late=late)
    code, wall, cpu, peak = report.read_text(encoding="ascii").split()
    sample = Sample(wall=float(wall), cpu=float(cpu), largest=int(peak) * MAXRSS_UNIT)
    return Outcome(code=int(code), sample=sample, output=_printed(log), late=False)


def _overdue(process: subprocess.Popen[bytes], limit: float) -> bool:
    try:
        process.wait(limit)
    except subprocess.TimeoutExpired:
        return True
    return False


def watch(command: Command, log: Path, limit: float) -> Watched:
    """Run `command`, untimed, and look at the memory of all its processes.

    Looking costs time, so that this is a run of its own.
    """
    with log.open("wb") as sink, _started(command, sink.fileno()) as process:
        until = time.monotonic() + limit
        most, late = 0, False
        while process.poll() is None and not late:
            most = max(most, _resident(process.pid))
            late = time.monotonic() > until
            time.sleep(1 / LOOKS_PER_SECOND)
    return Watched(
        code=process.returncode, together=most, output=_printed(log), late=late
    )


def _printed(log: Path) -> str:
    return log.read_text(encoding="utf-8", errors="replace")


@contextmanager
def _started(command: Command, sink: int) -> Iterator[subprocess.Popen[bytes]]:
    """Start `command`; at the end, whatever the reason, nothing of it runs on."""
    process = subprocess.Popen(
        command.words,
        cwd=command.folder,
        env=dict(command.environment),
        stdin=subprocess.DEVNULL,
        stdout=sink,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


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
