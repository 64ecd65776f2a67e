"""Time and chance, as one argument: what waits in earnest is exact in a test."""

import time
from typing import Protocol


class Timing(Protocol):
    """A clock and a source of chance."""

    def now(self) -> float:
        """Return the seconds since 1970, UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds from some moment on, which are never put back."""
        ...

    def jitter(self) -> float:
        """Return a number from 0 to 1, 1 excluded, another one each time."""
        ...

    def sleep(self, seconds: float) -> None:
        """Return after `seconds`."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Return after `seconds`, while other tasks go on."""
        ...


class SystemTiming:
    """The clock of this machine."""

    def now(self) -> float:
        return time.time()

    def monotonic(self) -> float:
        return time.monotonic()

    def jitter(self) -> float:
        # Imported here, because a program that never fails has no need of it.
        import random

        return random.random()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        # Imported here, so that a program of threads starts without it.
        import asyncio

        await asyncio.sleep(seconds)
