"""Transports on httpx2, with a pool of connections each."""

import time
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import anyio
import httpx2

from .errors import ApiConnectionError, ApiTimeoutError
from .transport import Request, Response

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
_GRACE = 0.05
"""Seconds in which the HTTP library may tell by itself what took so long."""


class HttpxTransport:
    """Sends with httpx2; redirects are not followed, whatever `client` says.

    Without `client` it makes one of its own, that keeps no cookies. A `client` that is
    given is used as it is, with its proxies, certificates, limits and cookies, but for
    its timeouts; whoever made it closes it.
    """

    def __init__(self, client: httpx2.Client | None = None) -> None:
        self._is_own = client is None
        self._client = (
            httpx2.Client(cookies=_no_cookies()) if client is None else client
        )

    def send(self, request: Request, *, timeout: float) -> Response:
        attempt = _Attempt(request, timeout)
        try:
            with self._client.stream(**attempt.arguments) as answer:
                for piece in answer.iter_bytes():
                    attempt.add(piece)
        except ApiConnectionError:
            raise
        except Exception as error:
            raise attempt.failure(error) from error
        return attempt.response(answer)

    def close(self) -> None:
        """Close the connections; those of a client that was given stay open."""
        if self._is_own:
            self._client.close()


class AsyncHttpxTransport:
    """The same for asyncio, in one event loop."""

    def __init__(self, client: httpx2.AsyncClient | None = None) -> None:
        self._is_own = client is None
        self._client = (
            httpx2.AsyncClient(cookies=_no_cookies()) if client is None else client
        )

    async def send(self, request: Request, *, timeout: float) -> Response:
        attempt = _Attempt(request, timeout)
        try:
            with anyio.fail_after(timeout + _GRACE):
                async with self._client.stream(**attempt.arguments) as answer:
                    async for piece in answer.aiter_bytes():
                        attempt.add(piece)
        except ApiConnectionError:
            raise
        except Exception as error:
            raise attempt.failure(error) from error
        return attempt.response(answer)

    async def close(self) -> None:
        """Close the connections; those of a client that was given stay open."""
        if self._is_own:
            await self._client.aclose()


def _no_cookies() -> CookieJar:
    """Return a jar that stays empty: no answer adds to the requests after it."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


class _Attempt:
    """One request on its way, and what of its answer has come."""

    def __init__(self, request: Request, timeout: float) -> None:
        self._request = request
        self._timeout = timeout
        self._deadline = time.monotonic() + timeout
        self._content = bytearray()

    @property
    def arguments(self) -> dict[str, Any]:
        return {
            "method": self._request.method,
            "url": self._request.url,
            "headers": dict(self._request.headers),
            "content": self._request.content,
            "timeout": self._timeout,
            # Where they lead to, credentials may not go.
            "follow_redirects": False,
        }

    def add(self, piece: bytes) -> None:
        self._content += piece
        # The HTTP library counts its timeout anew with each piece of an answer.
        if time.monotonic() > self._deadline:
            raise ApiTimeoutError(self._late())

    def response(self, answer: httpx2.Response) -> Response:
        return Response(
            status=answer.status_code,
            headers={name.lower(): value for name, value in answer.headers.items()},
            content=bytes(self._content),
        )

    def failure(self, error: Exception) -> ApiConnectionError:
        may_have_arrived = not isinstance(error, _NEVER_SENT)
        if isinstance(error, httpx2.PoolTimeout):
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
