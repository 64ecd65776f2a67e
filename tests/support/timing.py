"""A clock that goes only when it is told to."""


class FakeTiming:
    """Waits take no time, but are kept, and the clock moves by them."""

    def __init__(self, *, now: float = 1_800_000_000.0, jitter: float = 0.5) -> None:
        self.moment = now
        self.chance = jitter
        self.waits: list[float] = []

    def now(self) -> float:
        return self.moment

    def monotonic(self) -> float:
        return self.moment

    def jitter(self) -> float:
        return self.chance

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.moment += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
