"""What sends calls: credentials, base URL and a transport."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from platform import python_version
from types import TracebackType
from typing import Any, Self, TypeVar, cast
from urllib.parse import urlsplit

from .call import Call
from .errors import ErrorEnvelope, status_error
from .link import AsyncLink, Link
from .parameters import header_value
from .request import request_of
from .response import RawResponse, parsed
from .security import Scheme, found, signed
from .transport import AsyncTransport, Request, Response, Transport

T = TypeVar("T")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """What all calls of an API have in common."""

    name: str
    version: str
    """The client's own version."""
    base_url: str
    security: Mapping[str, Scheme]
    default_security: tuple[tuple[str, ...], ...]
    errors: ErrorEnvelope


class _Client:
    """What the two clients share."""

    def __init__(
        self,
        api: Api,
        *,
        credentials: Mapping[str, Any],
        base_url: str | None,
        timeout: float,
        default_headers: Mapping[str, str] | None,
        allow_http: bool,
    ) -> None:
        if not timeout > 0:
            raise ValueError(f"`timeout` is {timeout!r}; give seconds above 0")
        self._api = api
        self._allow_http = allow_http
        self._base_url = base_url or api.base_url
        self._check(self._base_url)
        self._timeout = timeout
        self._headers = {
            "user-agent": f"{api.name}/{api.version} Python/{python_version()}",
            **{
                name.lower(): header_value(name, one)
                for name, one in (default_headers or {}).items()
            },
        }
        self._credentials = found(api.security, credentials)
        self._given_url = base_url is not None
        self._is_raw = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    @property
    def with_raw_response(self) -> Any:
        """This client, connections shared, with methods that return `RawResponse`."""
        other = copy.copy(self)
        own = vars(other)
        for name in [name for name in own if not name.startswith("_")]:
            # Resources that are bound to the client they were first had from.
            del own[name]
        other._is_raw = True
        return other

    def _request(self, call: Call[Any]) -> Request:
        operation = call.operation
        base_url = self._base_url
        if operation.base_url and not self._given_url:
            base_url = operation.base_url
            self._check(base_url)
        alternatives = operation.security
        if alternatives is None:
            alternatives = self._api.default_security
        return request_of(
            call,
            base_url=base_url,
            headers=self._headers,
            signed=signed(alternatives, self._api.security, self._credentials),
        )

    def _answer(self, call: Call[T], response: Response) -> T:
        operation = call.operation
        if not 200 <= response.status < 300:
            request = f"{operation.method} {operation.path}"
            raise status_error(request, response, self._api.errors)
        if self._is_raw:
            return cast(T, RawResponse[T](operation, response))
        return cast(T, parsed(operation, response))

    def _check(self, base_url: str) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(
                f"`base_url` is {base_url!r}; give one as in https://api.example.com"
            )
        is_safe = parts.scheme == "https" or parts.hostname in _LOOPBACK
        if not is_safe and not self._allow_http:
            raise ValueError(
                f"`base_url` is {base_url!r}: without TLS anyone on the way can read "
                "the credentials; use https, or `allow_http=True` if you must"
            )


class SyncClient(_Client):
    """A client for threads; its connections are shared and it may be, too."""

    def __init__(
        self,
        api: Api,
        *,
        credentials: Mapping[str, Any],
        base_url: str | None = None,
        timeout: float = 60.0,
        default_headers: Mapping[str, str] | None = None,
        transport: Transport | None = None,
        allow_http: bool = False,
    ) -> None:
        super().__init__(
            api,
            credentials=credentials,
            base_url=base_url,
            timeout=timeout,
            default_headers=default_headers,
            allow_http=allow_http,
        )
        self._link = Link(transport)

    def send(self, call: Call[T]) -> T:
        """Send `call` and return its answer.

        Raises:
            ApiError: in one of its kinds.
            TypeError: if an argument is not one for its parameter.
        """
        request = self._request(call)
        response = self._link.transport().send(request, timeout=self._timeout)
        return self._answer(call, response)

    def close(self) -> None:
        """Close the connections; the client cannot be used any more."""
        self._link.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_Client):
    """A client for asyncio."""

    def __init__(
        self,
        api: Api,
        *,
        credentials: Mapping[str, Any],
        base_url: str | None = None,
        timeout: float = 60.0,
        default_headers: Mapping[str, str] | None = None,
        transport: AsyncTransport | None = None,
        allow_http: bool = False,
    ) -> None:
        super().__init__(
            api,
            credentials=credentials,
            base_url=base_url,
            timeout=timeout,
            default_headers=default_headers,
            allow_http=allow_http,
        )
        self._link = AsyncLink(transport)

    async def send(self, call: Call[T]) -> T:
        """Send `call` and return its answer.

        Raises:
            ApiError: in one of its kinds.
            TypeError: if an argument is not one for its parameter.
        """
        request = self._request(call)
        response = await self._link.transport().send(request, timeout=self._timeout)
        return self._answer(call, response)

    async def close(self) -> None:
        """Close the connections; the client cannot be used any more."""
        await self._link.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
