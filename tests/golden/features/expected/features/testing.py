"""A stand-in for the Feature API in memory, for tests."""

from features._runtime.fake_answers import Fault
from features._runtime.fake_requests import RecordedRequest
from features._runtime.testing import START, FakeApi
from features.client import API, AsyncFeatures, Features

__all__ = ["FakeFeatures", "Fault", "RecordedRequest"]


class FakeFeatures(FakeApi):
    """The Feature API in memory, for tests; docs/testing/index.md shows how.

    Args:
        strict: Refuse requests that are not as the API describes them.
        seeded: Let collections hold their examples until something is written to them;
            else those in which things can be made are empty at first.
        now: Where its clock stands first, in seconds since 1970.
    """

    def __init__(self, *, strict=True, seeded=True, now=START):
        super().__init__(
            API,
            package="features",
            codes={},
            strict=strict,
            seeded=seeded,
            now=now,
        )

    def client(self, **options):
        """Return a client of this fake."""
        return Features(**self._connected(options))

    def async_client(self, **options):
        """Return a client of this fake, for asyncio."""
        return AsyncFeatures(**self._connected_async(options))
