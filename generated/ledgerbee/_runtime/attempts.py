"""Sending a request until it is answered or may not be sent again.

It is a generator that says what to do next and is told what came of it, so that
threads and asyncio share every decision and differ only in how they wait.
"""

import itertools
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from .retries import Limits, Outcome, may_repeat, wait_before
from .streams import Memory, Opened, Read, Sink
from .timing import Timing
from .transport import Request, Response
from .watch import Watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Send `request`; what came of it is sent to the generator."""

    request: Request
    timeout: float
    opens: bool = False
    """Whether an answer is to be had before its content, as `Opened`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """How the content of an answer is taken, where it is a file."""

    fits: Callable[[Response], bool]
    """Tells whether the content of a success is the file."""
    sink: Sink | None = None
    """Where it goes; if None, the answer is left open, and its caller reads it."""
    held: list[Opened] = field(default_factory=list)
    """The answers that were opened, to be closed if the call fails after all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Wait before the next attempt."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusive:
    """Take the steps of `begin` while no other does; what they return is sent back."""

    begin: Callable[[], Generator["Step", Any, Any]]


Step: TypeAlias = Send | Read | Wait | Exclusive
Steps: TypeAlias = Generator[Step, Any, tuple[Outcome, int]]


def attempts(
    request: Request,
    *,
    repeatable: bool,
    limits: Limits,
    timing: Timing,
    reset_header: str,
    watch: Watch,
    intake: Intake | None = None,
) -> Steps:
    """Yield the steps to take; return what the last attempt came to, and its number."""
    started = timing.monotonic()
    left = limits.total_timeout
    for number in itertools.count(1):
        timeout = limits.timeout if left is None else min(limits.timeout, left)
        watch.sending(request)
        opens = intake is not None
        outcome: Outcome = yield Send(request=request, timeout=timeout, opens=opens)
        if isinstance(outcome, Opened) and intake is not None:
            intake.held.append(outcome)
            sink: Sink | None = Memory()
            seconds: float | None = timeout
            if _is_success(outcome) and intake.fits(outcome):
                sink, seconds = intake.sink, _left(limits, started, timing)
            if sink is not None:
                outcome = yield Read(
                    request=request, answer=outcome, sink=sink, seconds=seconds
                )
        watch.came(outcome)
        is_last = number > limits.max_retries
        if _is_success(outcome) or is_last:
            return outcome, number
        if not may_repeat(outcome, repeatable=repeatable):
            return outcome, number
        wait = wait_before(
            outcome, attempt=number, timing=timing, reset_header=reset_header
        )
        left = _left(limits, started, timing)
        if left is not None:
            left -= wait or 0
        if wait is None or (left is not None and left <= 0):
            return outcome, number
        watch.repeating(outcome, wait)
        yield Wait(seconds=wait)
    raise AssertionError("unreachable")


def _left(limits: Limits, started: float, timing: Timing) -> float | None:
    """Return the seconds that are left of all; None if there is no limit."""
    if limits.total_timeout is None:
        return None
    return limits.total_timeout - (timing.monotonic() - started)


def _is_success(outcome: Outcome) -> bool:
    return isinstance(outcome, Response) and 200 <= outcome.status < 300
