"""Transports on httpx2, with a pool of connections each."""

from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx2

from .errors import ApiConnectionError, ApiTimeoutError
from .transport import Request, Response


class HttpxTransport:
    """The transport a client makes itself; redirects are not followed."""

    def __init__(self) -> None:
        self._client = httpx2.Client(cookies=_no_cookies())

    def send(self, request: Request, *, timeout: float) -> Response:
        try:
            answer = self._client.request(
                request.method,
                request.url,
                headers=dict(request.headers),
                content=request.content,
                timeout=timeout,
            )
        except httpx2.RequestError as error:
            raise _failure(request, error, timeout) from error
        return _response(answer)

    def close(self) -> None:
        self._client.close()


class AsyncHttpxTransport:
    """The same for asyncio."""

    def __init__(self) -> None:
        self._client = httpx2.AsyncClient(cookies=_no_cookies())

    async def send(self, request: Request, *, timeout: float) -> Response:
        try:
            answer = await self._client.request(
                request.method,
                request.url,
                headers=dict(request.headers),
                content=request.content,
                timeout=timeout,
            )
        except httpx2.RequestError as error:
            raise _failure(request, error, timeout) from error
        return _response(answer)

    async def close(self) -> None:
        await self._client.aclose()


def _no_cookies() -> CookieJar:
    """Return a jar that stays empty: no answer adds to the requests after it."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


def _response(answer: httpx2.Response) -> Response:
    return Response(
        status=answer.status_code,
        headers={name.lower(): value for name, value in answer.headers.items()},
        content=answer.content,
    )


def _failure(
    request: Request, error: httpx2.RequestError, timeout: float
) -> ApiConnectionError:
    # A query may hold a credential, so only what is before it is shown.
    target = f"{request.method} {request.url.partition('?')[0]}"
    if isinstance(error, httpx2.PoolTimeout):
        return ApiTimeoutError(
            f"{target} was not sent: no connection was free within {timeout:g} seconds"
        )
    if isinstance(error, httpx2.TimeoutException):
        return ApiTimeoutError(f"{target} had no answer within {timeout:g} seconds")
    reason = str(error) or type(error).__name__
    return ApiConnectionError(f"{target} could not be sent or answered: {reason}")
