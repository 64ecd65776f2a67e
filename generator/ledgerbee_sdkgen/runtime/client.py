"""What sends calls: credentials, base URL and a transport."""

import copy
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from platform import python_version
from types import TracebackType
from typing import Any, Self, TypeVar, cast
from urllib.parse import urlsplit

from .attempts import Send, Step, Wait, attempts
from .call import Call
from .errors import (
    ApiConnectionError,
    ApiError,
    ErrorEnvelope,
    OutcomeUnknownError,
    status_error,
)
from .link import AsyncLink, Link
from .operation import Operation
from .parameters import header_name, header_value
from .request import Extras, key_of, keyed, request_of
from .response import RawResponse, foreign, parsed, unexpected
from .retries import Limits, Outcome, is_unknown
from .security import Scheme, found, signed
from .timing import SystemTiming, Timing
from .transport import AsyncTransport, Request, Transport

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
    rate_limit_reset: str = ""
    """The header that tells when too many requests are forgotten, if there is one."""


class _Client:
    """What the two clients share."""

    def __init__(
        self,
        api: Api,
        *,
        credentials: Mapping[str, Any],
        base_url: str | None,
        limits: Limits,
        default_headers: Mapping[str, str] | None,
        allow_http: bool,
        timing: Timing | None,
    ) -> None:
        self._api = api
        self._allow_http = allow_http
        self._base_url = api.base_url if base_url is None else base_url
        self._check(self._base_url)
        self._limits = limits
        self._timing = timing or SystemTiming()
        self._extras = Extras()
        self._headers = {
            "user-agent": f"{api.name}/{api.version} Python/{python_version()}",
            **{
                header_name(name): header_value(name, one)
                for name, one in (default_headers or {}).items()
            },
        }
        self._credentials = found(api.security, credentials)
        self._given_url = base_url is not None
        self._is_raw = False
        self._is_derived = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    @property
    def with_raw_response(self) -> Any:
        """This client, connections shared, with methods that return `RawResponse`."""
        other = self._copied()
        other._is_raw = True
        return other

    def with_options(
        self,
        *,
        timeout: float | None = None,
        total_timeout: float | None = None,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Self:
        """Return this client, connections shared, with other options.

        What is None stays as it is. `extra_…` go with every request of the client
        returned, in place of what the call itself sends by the same name.

        Raises:
            ValueError: if an option is none of its kind.
        """
        other = self._copied()
        now = self._limits
        other._limits = Limits(
            timeout=now.timeout if timeout is None else timeout,
            total_timeout=now.total_timeout if total_timeout is None else total_timeout,
            max_retries=now.max_retries if max_retries is None else max_retries,
        )
        other._extras = self._extras.with_more(extra_headers, extra_query, extra_body)
        return other

    def _copied(self) -> Self:
        other = copy.copy(self)
        other._is_derived = True
        own = vars(other)
        for name in [name for name in own if not name.startswith("_")]:
            # Resources that are bound to the client they were first had from.
            del own[name]
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
            extras=self._extras,
        )

    def _exchange(self, call: Call[T]) -> Generator[Step, Outcome | None, T]:
        """Yield the steps that get `call` its answer, and return it."""
        call = keyed(call, self._extras)
        key = key_of(call, self._extras)
        repeatable = call.operation.repeatable or key is not None
        outcome, number = yield from attempts(
            self._request(call),
            repeatable=repeatable,
            limits=self._limits,
            timing=self._timing,
            reset_header=self._api.rate_limit_reset,
        )
        try:
            return self._answer(call, outcome, key)
        except ApiError as error:
            error.idempotency_key = key
            if number > 1:
                error.add_note(f"It was sent {number} times.")
            raise

    def _answer(self, call: Call[T], outcome: Outcome, key: str | None) -> T:
        operation = call.operation
        if isinstance(outcome, ApiConnectionError):
            error: ApiError = outcome
        elif 200 <= outcome.status < 300:
            reason = foreign(operation, outcome)
            if not reason and self._is_raw:
                return cast(T, RawResponse[T](operation, outcome))
            if not reason:
                return cast(T, parsed(operation, outcome))
            error = unexpected(operation, outcome, reason)
            if not operation.repeatable:
                # Who answered in the API's place does not know what it did.
                raise _unknown(operation, key) from error
        else:
            request = f"{operation.method} {operation.path}"
            error = status_error(request, outcome, self._api.errors)
        if is_unknown(outcome) and not operation.repeatable:
            raise _unknown(operation, key) from error
        raise error

    def _check(self, base_url: str) -> None:
        parts = urlsplit(base_url)
        if parts.username is not None or parts.password is not None:
            # Not shown: it is a secret, and would be sent in place of the credential.
            raise ValueError("`base_url` holds a user name or a password; leave it out")
        if not _is_base(base_url):
            raise ValueError(
                f"`base_url` is {base_url!r}; give one as in https://api.example.com"
            )
        is_safe = parts.scheme == "https" or parts.hostname in _LOOPBACK
        if not is_safe and not self._allow_http:
            raise ValueError(
                f"`base_url` is {base_url!r}: without TLS anyone on the way can read "
                "the credentials; use https, or `allow_http=True` if you must"
            )


def _broken(request: Request, error: OSError) -> ApiConnectionError:
    """Return the failure of a transport that does not tell it in our terms."""
    failure = ApiConnectionError(f"{request.method} could not be sent: {error}")
    failure.__cause__ = error
    return failure


def _is_base(text: str) -> bool:
    parts = urlsplit(text)
    try:
        has_place = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
    is_plain = text.isprintable() and not any(mark in text for mark in " ?#")
    return has_place and is_plain and parts.scheme in ("http", "https")


def _unknown(operation: Operation, key: str | None) -> OutcomeUnknownError:
    request = f"{operation.method} {operation.path}"
    advice = "find out before you send it again"
    if key is not None:
        advice = "with the same key it can be sent again and counts once"
    elif operation.read_back:
        advice = f"look with `{operation.read_back}` before you send it again"
    return OutcomeUnknownError(
        f"{request} was sent, but whether it was carried out is not known; {advice}",
        request=request,
        read_back=operation.read_back,
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
        total_timeout: float | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        transport: Transport | None = None,
        allow_http: bool = False,
        timing: Timing | None = None,
    ) -> None:
        super().__init__(
            api,
            credentials=credentials,
            base_url=base_url,
            limits=Limits(
                timeout=timeout, total_timeout=total_timeout, max_retries=max_retries
            ),
            default_headers=default_headers,
            allow_http=allow_http,
            timing=timing,
        )
        self._link = Link(transport)

    def send(self, call: Call[T]) -> T:
        """Send `call` and return its answer.

        Raises:
            ApiError: in one of its kinds.
            TypeError: if an argument is not one for its parameter.
        """
        steps = self._exchange(call)
        outcome: Outcome | None = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                return cast(T, done.value)
            outcome = self._take(step)

    def _take(self, step: Step) -> Outcome | None:
        match step:
            case Send(request=request, timeout=timeout):
                try:
                    return self._link.transport().send(request, timeout=timeout)
                except ApiConnectionError as error:
                    return error
                except OSError as error:
                    return _broken(request, error)
            case Wait(seconds=seconds):
                self._timing.sleep(seconds)
                return None

    def close(self) -> None:
        """Close the connections; the client cannot be used any more.

        A client that was made of another, by `with_options`, leaves them to that.
        """
        if not self._is_derived:
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
        total_timeout: float | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        transport: AsyncTransport | None = None,
        allow_http: bool = False,
        timing: Timing | None = None,
    ) -> None:
        super().__init__(
            api,
            credentials=credentials,
            base_url=base_url,
            limits=Limits(
                timeout=timeout, total_timeout=total_timeout, max_retries=max_retries
            ),
            default_headers=default_headers,
            allow_http=allow_http,
            timing=timing,
        )
        self._link = AsyncLink(transport)

    async def send(self, call: Call[T]) -> T:
        """Send `call` and return its answer.

        Raises:
            ApiError: in one of its kinds.
            TypeError: if an argument is not one for its parameter.
        """
        steps = self._exchange(call)
        outcome: Outcome | None = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                return cast(T, done.value)
            outcome = await self._take(step)

    async def _take(self, step: Step) -> Outcome | None:
        match step:
            case Send(request=request, timeout=timeout):
                try:
                    return await self._link.transport().send(request, timeout=timeout)
                except ApiConnectionError as error:
                    return error
                except OSError as error:
                    return _broken(request, error)
            case Wait(seconds=seconds):
                await self._timing.sleep_async(seconds)
                return None

    async def close(self) -> None:
        """Close the connections; the client cannot be used any more.

        A client that was made of another, by `with_options`, leaves them to that.
        """
        if not self._is_derived:
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
