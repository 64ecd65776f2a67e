from typing import Any

from features._runtime.fake_answers import Fault as Fault
from features._runtime.fake_requests import RecordedRequest as RecordedRequest
from features._runtime.testing import FakeApi
from features.client import AsyncFeatures, Features

__all__ = ["FakeFeatures", "Fault", "RecordedRequest"]

class FakeFeatures(FakeApi):
    """The Feature API in memory, for tests; docs/testing/index.md shows how.

    Args:
        strict: Refuse requests that are not as the API describes them.
        seeded: Let collections hold their examples until something is written to them;
            else those in which things can be made are empty at first.
        now: Where its clock stands first, in seconds since 1970.
    """

    def __init__(
        self, *, strict: bool = True, seeded: bool = True, now: float = ...
    ) -> None: ...
    def client(self, **options: Any) -> Features:
        """Return a client of this fake."""

    def async_client(self, **options: Any) -> AsyncFeatures:
        """Return a client of this fake, for asyncio."""
