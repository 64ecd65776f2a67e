"""A stand-in for the LedgerBee Public API in memory, for tests."""

from ledgerbee._runtime.fake_answers import Fault
from ledgerbee._runtime.fake_requests import RecordedRequest
from ledgerbee._runtime.testing import START, FakeApi
from ledgerbee.client import API, AsyncLedgerBee, LedgerBee

__all__ = ["FakeLedgerBee", "Fault", "RecordedRequest"]


class FakeLedgerBee(FakeApi):
    """The LedgerBee Public API in memory, for tests; docs/testing/index.md shows how.

    Args:
        strict: Refuse requests that are not as the API describes them.
        seeded: Let collections hold their examples until something is written to them;
            else those in which things can be made are empty at first.
        now: Where its clock stands first, in seconds since 1970.
    """

    def __init__(self, *, strict=True, seeded=True, now=START):
        super().__init__(
            API,
            package="ledgerbee",
            codes={400: "SHARED_VALIDATION_FAILED", 401: "UNAUTHORIZED"},
            strict=strict,
            seeded=seeded,
            now=now,
        )

    def client(self, **options):
        """Return a client of this fake."""
        return LedgerBee(**self._connected(options))

    def async_client(self, **options):
        """Return a client of this fake, for asyncio."""
        return AsyncLedgerBee(**self._connected_async(options))
