"""Transports on httpx2, with a pool of connections each."""

import logging
import threading
import time
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from contextlib import (
    AsyncExitStack,
    ExitStack,
    asynccontextmanager,
    contextmanager,
    nullcontext,
)
from contextvars import ContextVar
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Any
from urllib.request import getproxies

import anyio
import httpx2

from .errors import ApiConnectionError, ApiTimeoutError
from .forks import renew_after_fork
from .httpx_requests import built_by, plain_request
from .transport import AsyncStreamed, Request, Response, Streamed

_NEVER_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.InvalidURL,
    httpx2.LocalProtocolError,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)
"""Failures that come before the first byte of a request is sent."""
_CLOSED = "the transport is closed"
_MOST = 100
"""Connections at a time."""
_KEPT = 20
"""Of these, connections that are kept when they are free."""
_CARRYING = ContextVar("carrying", default=False)
_GRACE = 0.05
"""Seconds in which the HTTP library may tell by itself what took so long."""


class HttpxTransport:
    """Sends with httpx2; redirects are not followed, whatever `client` says.

    Without `client` it makes one of its own, that keeps no cookies and has at most
    `max_connections` at a time (100 if not given); in a process that is forked, another
    one. A `client` that is given is used as it is, with its proxies, certificates,
    limits and cookies, but for its timeouts; whoever made it closes it, and makes
    another one after a fork.

    Raises:
        ValueError: if both are given, as a client has limits of its own, or if
            `max_connections` is no number of connections.
    """

    def __init__(
        self, client: httpx2.Client | None = None, *, max_connections: int | None = None
    ) -> None:
        self._given = client
        self._limits = _limits(client, max_connections)
        self._is_closed = False
        self.renew()
        renew_after_fork(self)

    def renew(self) -> None:
        """Leave the connections to the process that this one was forked from."""
        self._lock = threading.Lock()
        self._made: httpx2.Client | None = None
        self._direct: httpx2.HTTPTransport | None = None

    def send(self, request: Request, *, timeout: float) -> Response:
        client = self._client()
        attempt = _Attempt(request, timeout)
        with attempt:
            answer = self._opened(client, request, timeout)
            try:
                for piece in _pieces(answer):
                    attempt.add(piece)
            finally:
                answer.close()
        return attempt.response(answer)

    @contextmanager
    def stream(self, request: Request, *, timeout: float) -> Iterator[Streamed]:
        client = self._client()
        attempt = _Attempt(request, timeout)
        with ExitStack() as stack:
            with attempt:
                answer = self._opened(client, request, timeout)
                stack.callback(answer.close)
            yield Streamed(
                status=answer.status_code,
                headers=_headers(answer),
                pieces=attempt.pieces(answer),
            )

    def _client(self) -> httpx2.Client:
        with self._lock:
            if self._is_closed:
                raise RuntimeError(_CLOSED)
            if self._given is not None:
                return self._given
            if self._made is None:
                # Of its proxies httpx2 says nothing, so it is asked where it asks.
                if not getproxies():
                    self._direct = httpx2.HTTPTransport(limits=self._limits)
                self._made = httpx2.Client(
                    cookies=_no_cookies(), limits=self._limits, transport=self._direct
                )
            return self._made

    def _opened(
        self, client: httpx2.Client, request: Request, timeout: float
    ) -> httpx2.Response:
        """Return the answer, its content still to be read."""
        direct = self._direct
        plain = plain_request(client, request, timeout) if direct else None
        if direct and plain:
            return direct.handle_request(plain)
        return client.send(
            built_by(client, request, timeout), stream=True, follow_redirects=False
        )

    def close(self) -> None:
        """Close the connections; those of a client that was given stay open."""
        with self._lock:
            self._is_closed = True
            made, self._made, self._direct = self._made, None, None
        if made is not None:
            made.close()


class AsyncHttpxTransport:
    """The same for asyncio, in one event loop."""

    def __init__(
        self,
        client: httpx2.AsyncClient | None = None,
        *,
        max_connections: int | None = None,
    ) -> None:
        self._given = client
        self._limits = _limits(client, max_connections)
        self._is_closed = False
        self.renew()
        renew_after_fork(self)

    def renew(self) -> None:
        """Leave the connections to the process that this one was forked from."""
        # Imported here, so that a program of threads does without it.
        import asyncio

        self._made: httpx2.AsyncClient | None = None
        self._direct: httpx2.AsyncHTTPTransport | None = None
        # The work that the HTTP library has with a request grows with the number of
        # those that wait for a connection: let most of them wait here. With none that
        # waits there it would close connections that are free for a moment.
        self._turns = asyncio.Semaphore(2 * (self._limits.max_connections or 0))

    async def send(self, request: Request, *, timeout: float) -> Response:
        client = self._client()
        turns = self._turns if self._given is None else nullcontext()
        attempt = _Attempt(request, timeout)
        with attempt, anyio.fail_after(timeout + _GRACE):
            attempt.is_waiting = True
            async with turns:
                attempt.is_waiting = False
                answer = await self._opened(client, request, timeout)
                try:
                    async for piece in _pieces_async(answer):
                        attempt.add(piece)
                finally:
                    await answer.aclose()
        return attempt.response(answer)

    @asynccontextmanager
    async def stream(
        self, request: Request, *, timeout: float
    ) -> AsyncIterator[AsyncStreamed]:
        client = self._client()
        turns = self._turns if self._given is None else nullcontext()
        attempt = _Attempt(request, timeout)
        async with AsyncExitStack() as stack:
            with attempt, anyio.fail_after(timeout + _GRACE):
                attempt.is_waiting = True
                await stack.enter_async_context(turns)
                attempt.is_waiting = False
                answer = await self._opened(client, request, timeout)
                stack.push_async_callback(answer.aclose)
            yield AsyncStreamed(
                status=answer.status_code,
                headers=_headers(answer),
                pieces=attempt.pieces_async(answer),
            )

    def _client(self) -> httpx2.AsyncClient:
        if self._is_closed:
            raise RuntimeError(_CLOSED)
        if self._given is not None:
            return self._given
        if self._made is None:
            if not getproxies():
                self._direct = httpx2.AsyncHTTPTransport(limits=self._limits)
            self._made = httpx2.AsyncClient(
                cookies=_no_cookies(), limits=self._limits, transport=self._direct
            )
        return self._made

    async def _opened(
        self, client: httpx2.AsyncClient, request: Request, timeout: float
    ) -> httpx2.Response:
        """Return the answer, its content still to be read."""
        direct = self._direct
        plain = plain_request(client, request, timeout) if direct else None
        if direct and plain:
            return await direct.handle_async_request(plain)
        return await client.send(
            built_by(client, request, timeout), stream=True, follow_redirects=False
        )

    async def close(self) -> None:
        """Close the connections; those of a client that was given stay open."""
        self._is_closed = True
        made, self._made, self._direct = self._made, None, None
        if made is not None:
            await made.aclose()


def _headers(answer: httpx2.Response) -> Mapping[str, str]:
    # Their names are in lower case there.
    return dict(answer.headers.items())


def _pieces(answer: httpx2.Response) -> Iterable[bytes]:
    """Return the content, not compressed, as it comes."""
    if answer.is_stream_consumed or "content-encoding" in answer.headers:
        # Consumed by a hook of a client that was given, or still to be unpacked.
        return answer.iter_bytes()
    assert isinstance(answer.stream, httpx2.SyncByteStream)
    return answer.stream


def _pieces_async(answer: httpx2.Response) -> AsyncIterable[bytes]:
    if answer.is_stream_consumed or "content-encoding" in answer.headers:
        return answer.aiter_bytes()
    assert isinstance(answer.stream, httpx2.AsyncByteStream)
    return answer.stream


def _limits(client: Any, max_connections: int | None) -> httpx2.Limits:
    if client is not None and max_connections is not None:
        raise ValueError("give `max_connections` to your client, as one of its limits")
    most = _MOST if max_connections is None else max_connections
    if type(most) is not int or most < 1:
        raise ValueError(f"`max_connections` is {most!r}; give a whole number from 1")
    return httpx2.Limits(
        max_connections=most, max_keepalive_connections=min(most, _KEPT)
    )


for _name in (
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
    "hpack.hpack",
    "hpack.huffman",
    "hpack.table",
    "h2.connection",
):
    # A filter of a logger does not hold for those below it.
    logging.getLogger(_name).addFilter(lambda record: not _CARRYING.get())


def _no_cookies() -> CookieJar:
    """Return a jar that stays empty: no answer adds to the requests after it."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


class _Attempt:
    """One request on its way, and what of its answer has come.

    Inside of its `with` block the HTTP libraries do not log, as they tell queries and
    some credentials; what fails there is told in our terms.
    """

    def __init__(self, request: Request, timeout: float) -> None:
        self._request = request
        self._timeout = timeout
        self._deadline = time.monotonic() + timeout
        self._content = bytearray()
        self.is_waiting = False
        """Whether it is still its turn to come."""

    def __enter__(self) -> None:
        self._before = _CARRYING.set(True)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _CARRYING.reset(self._before)
        if isinstance(error, Exception) and not isinstance(error, ApiConnectionError):
            raise self.failure(error) from error

    def add(self, piece: bytes) -> None:
        self._content += piece
        # The HTTP library counts its timeout anew with each piece of an answer.
        if time.monotonic() > self._deadline:
            raise ApiTimeoutError(self._late())

    def response(self, answer: httpx2.Response) -> Response:
        return Response(
            status=answer.status_code,
            headers=_headers(answer),
            content=bytes(self._content),
        )

    def pieces(self, answer: httpx2.Response) -> Iterator[bytes]:
        with self.telling():
            yield from _pieces(answer)

    async def pieces_async(self, answer: httpx2.Response) -> AsyncIterator[bytes]:
        with self.telling():
            async for piece in _pieces_async(answer):
                yield piece

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell in our terms of what fails."""
        try:
            yield
        except ApiConnectionError:
            raise
        except Exception as error:
            raise self.failure(error) from error

    def failure(self, error: Exception) -> ApiConnectionError:
        may_have_arrived = not isinstance(error, _NEVER_SENT)
        if self.is_waiting or isinstance(error, httpx2.PoolTimeout):
            return ApiTimeoutError(
                f"{self._target} was not sent: no connection was free within "
                f"{self._timeout:g} seconds",
                may_have_arrived=False,
            )
        if isinstance(error, httpx2.TimeoutException | TimeoutError):
            return ApiTimeoutError(self._late(), may_have_arrived=may_have_arrived)
        reason = str(error) or type(error).__name__
        return ApiConnectionError(
            f"{self._target} could not be sent or answered: {reason}",
            may_have_arrived=may_have_arrived,
        )

    def _late(self) -> str:
        return f"{self._target} had no answer within {self._timeout:g} seconds"

    @property
    def _target(self) -> str:
        # A query may hold a credential, so only what is before it is shown.
        return f"{self._request.method} {self._request.url.partition('?')[0]}"
