"""Sending a request until it is answered or may not be sent again.

It is a generator that says what to do next and is told what came of it, so that
threads and asyncio share every decision and differ only in how they wait.
"""

import itertools
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeAlias

from .retries import Limits, Outcome, may_repeat, wait_before
from .timing import Timing
from .transport import Request, Response
from .watch import Watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Send `request`; what came of it is sent to the generator."""

    request: Request
    timeout: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Wait before the next attempt."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusive:
    """Take the steps of `begin` while no other does; what they return is sent back."""

    begin: Callable[[], Generator["Step", Any, Any]]


Step: TypeAlias = Send | Wait | Exclusive
Steps: TypeAlias = Generator[Step, Any, tuple[Outcome, int]]


def attempts(
    request: Request,
    *,
    repeatable: bool,
    limits: Limits,
    timing: Timing,
    reset_header: str,
    watch: Watch,
) -> Steps:
    """Yield the steps to take; return what the last attempt came to, and its number."""
    started = timing.monotonic()
    left = limits.total_timeout
    for number in itertools.count(1):
        timeout = limits.timeout if left is None else min(limits.timeout, left)
        watch.sending(request)
        outcome: Outcome = yield Send(request=request, timeout=timeout)
        watch.came(outcome)
        is_last = number > limits.max_retries
        if _is_success(outcome) or is_last:
            return outcome, number
        if not may_repeat(outcome, repeatable=repeatable):
            return outcome, number
        wait = wait_before(
            outcome, attempt=number, timing=timing, reset_header=reset_header
        )
        if limits.total_timeout is not None:
            left = limits.total_timeout - (timing.monotonic() - started) - (wait or 0)
        if wait is None or (left is not None and left <= 0):
            return outcome, number
        watch.repeating(outcome, wait)
        yield Wait(seconds=wait)
    raise AssertionError("unreachable")


def _is_success(outcome: Outcome) -> bool:
    return isinstance(outcome, Response) and 200 <= outcome.status < 300
