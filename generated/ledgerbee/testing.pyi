from typing import Any

from ledgerbee._runtime.fake_answers import Fault as Fault
from ledgerbee._runtime.fake_requests import RecordedRequest as RecordedRequest
from ledgerbee._runtime.testing import FakeApi
from ledgerbee.client import AsyncLedgerBee, LedgerBee

__all__ = ["FakeLedgerBee", "Fault", "RecordedRequest"]

class FakeLedgerBee(FakeApi):
    """The LedgerBee Public API in memory, for tests; docs/testing/index.md shows how.

    Args:
        strict: Refuse requests that are not as the API describes them.
        seeded: Let collections hold their examples until something is written to them;
            else those in which things can be made are empty at first.
        now: Where its clock stands first, in seconds since 1970.
    """

    def __init__(
        self, *, strict: bool = True, seeded: bool = True, now: float = ...
    ) -> None: ...
    def client(self, **options: Any) -> LedgerBee:
        """Return a client of this fake."""

    def async_client(self, **options: Any) -> AsyncLedgerBee:
        """Return a client of this fake, for asyncio."""
