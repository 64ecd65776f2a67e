"""What travels, and what carries it: the seam to replace the HTTP library at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request, complete but for what the HTTP library adds."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    """May hold credentials, so it is not shown."""
    content: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer, wholly read; the names of its headers are in lower case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    """May hold secrets, so neither it nor the headers are shown."""


class Transport(Protocol):
    """Sends requests; keeps connections open between them."""

    def send(self, request: Request, *, timeout: float) -> Response:
        """Return the answer, whatever its status.

        Raises:
            ApiConnectionError: if there is no answer; as its subclass ApiTimeoutError
                if it is not whole within `timeout` seconds. Its `may_have_arrived` is
                False only if the request certainly did not reach the API.
        """
        ...

    def close(self) -> None:
        """Close what is open."""
        ...


class AsyncTransport(Protocol):
    """The same for asyncio."""

    async def send(self, request: Request, *, timeout: float) -> Response:
        """Return the answer, whatever its status.

        Raises:
            ApiConnectionError: if there is no answer; as its subclass ApiTimeoutError
                if it is not whole within `timeout` seconds. Its `may_have_arrived` is
                False only if the request certainly did not reach the API.
        """
        ...

    async def close(self) -> None:
        """Close what is open."""
        ...
