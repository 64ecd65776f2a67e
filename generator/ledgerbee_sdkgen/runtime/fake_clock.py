"""A clock for tests: waits take no time, are kept, and move it."""

import threading


class FakeClock:
    """The clock of a fake and of its clients; it stands until something waits."""

    def __init__(self, now: float) -> None:
        self._now = now
        self._waits: list[float] = []
        self._lock = threading.Lock()

    @property
    def waits(self) -> tuple[float, ...]:
        """The seconds that clients waited for, in order."""
        return tuple(self._waits)

    def advance(self, seconds: float) -> None:
        """Let `seconds` go by, as for a token to end."""
        with self._lock:
            self._now += seconds

    def forget(self) -> None:
        """Keep no waits any more; the clock stays where it is."""
        self._waits.clear()

    def now(self) -> float:
        """Return the seconds since 1970, UTC."""
        return self._now

    def monotonic(self) -> float:
        """Return the same: this clock is never put back."""
        return self._now

    def jitter(self) -> float:
        """Return always the same, so that waits are exact."""
        return 0.5

    def sleep(self, seconds: float) -> None:
        """Keep `seconds` and move the clock by them, at once."""
        with self._lock:
            self._waits.append(seconds)
            self._now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Do the same, and let other tasks go on."""
        import asyncio

        self.sleep(seconds)
        await asyncio.sleep(0)
