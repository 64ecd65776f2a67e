"""What travels, and what carries it: the seam to replace the HTTP library at."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Streamed:
    """An answer of which the content is read as it comes, by the one who has it."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    pieces: Iterator[bytes] = field(repr=False)
    """The content; raises `ApiConnectionError` where it breaks off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsyncStreamed:
    """The same for asyncio."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    pieces: AsyncIterator[bytes] = field(repr=False)


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


class StreamingTransport(Transport, Protocol):
    """One that need not read a file whole; others give it in one piece."""

    def stream(
        self, request: Request, *, timeout: float
    ) -> AbstractContextManager[Streamed]:
        """Return the answer, whatever its status, for the length of a `with` block.

        Raises:
            ApiConnectionError: on entering, if there is no answer that begins within
                `timeout` seconds; from the pieces, if there is none for as long.
        """
        ...


class AsyncStreamingTransport(AsyncTransport, Protocol):
    """The same for asyncio."""

    def stream(
        self, request: Request, *, timeout: float
    ) -> AbstractAsyncContextManager[AsyncStreamed]:
        """Return the answer, whatever its status, for the length of a `with` block.

        Raises:
            ApiConnectionError: on entering, if there is no answer that begins within
                `timeout` seconds; from the pieces, if there is none for as long.
        """
        ...
