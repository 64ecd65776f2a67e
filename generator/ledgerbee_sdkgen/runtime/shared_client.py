"""What the clients for threads and for asyncio share: every decision about a call."""

import abc
import copy
import datetime
from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from platform import python_version
from typing import Any, Self, TypeVar, cast

from msgspec import UNSET

from .api import Api
from .attempts import Exclusive, Intake, Step, Steps, attempts
from .base_url import check_base_url
from .call import Call
from .deprecations import (
    ApiDeprecationWarning,
    Deprecation,
    deprecation_of,
    past,
    warn,
)
from .errors import ApiConnectionError, ApiError, OutcomeUnknownError, status_error
from .hooks import Hooks
from .operation import Operation
from .parameters import header_name, header_value
from .request import Extras, key_of, keyed, request_of, uncompressed
from .response import RawResponse, foreign, parsed, unexpected
from .retries import Limits, Outcome, is_unknown
from .security import OAuth2, chosen, found, signed
from .timing import SystemTiming, Timing
from .tokens import Grant, TokenCache, obtained
from .transport import Request, Response
from .unknown import Unknown, noticing
from .watch import Watch

T = TypeVar("T")


class SharedClient(abc.ABC):
    """Decides everything about a call; its subclasses send and wait."""

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
        on_deprecation: Callable[[Deprecation], object] | None,
        on_unknown: Callable[[Unknown], object] | None,
        hooks: Hooks | None,
    ) -> None:
        self._api = api
        self._allow_http = allow_http
        self._base_url = api.base_url if base_url is None else base_url
        check_base_url(self._base_url, allow_http=allow_http)
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
        self._tokens = TokenCache()
        self._on_deprecation = on_deprecation
        self._on_unknown = on_unknown
        self._told: set[str | Unknown] = set()
        self._hooks = hooks or Hooks()
        self._is_raw = False
        self._is_derived = False

    def __reduce__(self) -> Any:
        raise TypeError("a client holds credentials and connections, and is not copied")

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

    def listed(self, call: Call[Any], kind: Callable[[Any, Call[Any]], Any]) -> Any:
        """Return `call` as a list of `kind`, which sends it when it is walked.

        What is wrong with its arguments is told here, where they are given. Of a client
        `with_raw_response` it is sent at once.
        """
        if self._is_raw:
            return self.send(call)
        # What is given may change before the list is walked.
        call = replace(call, query=copy.deepcopy(call.query))
        self._request(call, (), "")
        return kind(self, call)

    @abc.abstractmethod
    def send(self, call: Call[Any]) -> Any:
        """Send `call` and return its answer."""

    def warn_of(self, operation: Operation, given: Mapping[str, Any]) -> None:
        """Warn the caller if the operation, or an argument that is `given`, is old."""
        if text := operation.deprecated:
            if operation.sunset:
                sunset = datetime.date.fromisoformat(operation.sunset)
                text += past(sunset, self._today())
            warn(text)
        for name in operation.deprecated_arguments:
            if given.get(name, UNSET) is not UNSET:
                request = f"{operation.method} {operation.path}"
                warn(f"`{name}` of {request} is deprecated")

    def _note(self, operation: Operation, response: Response, watch: Watch) -> None:
        """Tell, once for each operation, what an answer says of its end."""
        request = f"{operation.method} {operation.path}"
        found = deprecation_of(request, response.headers)
        if found is None or request in self._told:
            return
        self._told.add(request)
        if self._on_deprecation:
            try:
                self._on_deprecation(found)
            except Exception as error:
                watch.failed("on_deprecation", error)
        if operation.deprecated:
            # Its callers were warned before it was sent.
            return
        try:
            warn(found.text(self._today()))
        except ApiDeprecationWarning:
            # Where warnings are errors. A write that was carried out has an answer,
            # which is worth more.
            if operation.repeatable:
                raise

    def _parsed(self, operation: Operation, response: Response, watch: Watch) -> Any:
        """Return the answer; tell, once for each, of what is unknown in it."""
        if self._on_unknown is None:
            return parsed(operation, response)
        with noticing() as found:
            answer = parsed(operation, response)
        for one in found:
            known_as = replace(one, value=None)
            if known_as not in self._told:
                self._told.add(known_as)
                request = f"{operation.method} {operation.path}"
                try:
                    self._on_unknown(replace(one, request=request))
                except Exception as error:
                    watch.failed("on_unknown", error)
        return answer

    def _today(self) -> datetime.date:
        now = self._timing.now()
        return datetime.datetime.fromtimestamp(now, datetime.UTC).date()

    def _copied(self) -> Self:
        other = object.__new__(type(self))
        # Without the resources, which are bound to the client they were had from.
        vars(other).update(
            (name, one) for name, one in vars(self).items() if name.startswith("_")
        )
        other._is_derived = True
        return other

    def _schemes(self, operation: Operation) -> tuple[str, ...]:
        alternatives = operation.security
        if alternatives is None:
            alternatives = self._api.default_security
        return chosen(alternatives, self._api.security, self._credentials)

    def _request(self, call: Call[Any], names: tuple[str, ...], token: str) -> Request:
        operation = call.operation
        base_url = self._base_url
        if operation.base_url and not self._given_url:
            base_url = operation.base_url
            check_base_url(base_url, allow_http=self._allow_http)
        credentials = {
            name: token if isinstance(one, Grant) else one
            for name, one in self._credentials.items()
        }
        return request_of(
            call,
            base_url=base_url,
            headers=self._headers,
            signed=signed(names, self._api.security, credentials),
            extras=self._extras,
        )

    def _exchange(
        self, call: Call[T], intake: Intake | None = None
    ) -> Generator[Step, Any, T]:
        """Yield the steps that get `call` its answer, and return it.

        With `intake` it is the answer without the content, which is taken there.
        """
        call = keyed(call, self._extras)
        key = key_of(call, self._extras)
        names = self._schemes(call.operation)
        grants = [self._credentials[name] for name in names]
        grant = next((one for one in grants if isinstance(one, Grant)), None)
        started = self._timing.monotonic()
        watch = self._watch(f"{call.operation.method} {call.operation.path}")
        token = cached = ""
        if grant is not None:
            cached = self._tokens.current(started, "")
            token = cached or (yield self._renewal(grant, names, "", started))
        outcome, number = yield from self._sent(
            call, names, token, key, started, watch, intake
        )
        if cached and isinstance(outcome, Response) and outcome.status == 401:
            # Refused before it was processed: the token was revoked, or is over.
            token = yield self._renewal(grant, names, cached, started)
            watch.repeating(outcome, 0.0)
            outcome, number = yield from self._sent(
                call, names, token, key, started, watch, intake
            )
        watch.finished(outcome)
        if isinstance(outcome, Response):
            self._note(call.operation, outcome, watch)
        try:
            return self._answer(call, outcome, key, intake, watch)
        except ApiError as error:
            error.idempotency_key = key
            if number > 1:
                error.add_note(f"It was sent {number} times.")
            raise

    def _sent(
        self,
        call: Call[Any],
        names: tuple[str, ...],
        token: str,
        key: str | None,
        started: float,
        watch: Watch,
        intake: Intake | None,
    ) -> Steps:
        request = self._request(call, names, token)
        return attempts(
            uncompressed(request) if call.operation.returns is bytes else request,
            repeatable=call.operation.repeatable or key is not None,
            limits=self._limits.after(self._timing.monotonic() - started),
            timing=self._timing,
            reset_header=self._api.rate_limit_reset,
            watch=watch,
            intake=intake,
        )

    def _watch(self, operation: str) -> Watch:
        return Watch(
            operation, package=self._api.name, hooks=self._hooks, timing=self._timing
        )

    def _renewal(
        self, grant: Grant | None, names: tuple[str, ...], stale: str, started: float
    ) -> Exclusive:
        """Return the step that gets a token, one at a time for all calls."""
        assert grant is not None
        schemes = [self._api.security[name] for name in names]
        (url,) = [one.token_url for one in schemes if isinstance(one, OAuth2)]
        place = f"POST {url}"
        if "://" not in url:
            url = self._base_url.rstrip("/") + url
        check_base_url(url, allow_http=self._allow_http)

        def begin() -> Generator[Step, Any, str]:
            return obtained(
                self._tokens,
                grant,
                url=url,
                stale=stale,
                headers=self._headers,
                limits=self._limits.after(self._timing.monotonic() - started),
                timing=self._timing,
                reset_header=self._api.rate_limit_reset,
                envelope=self._api.errors,
                watch=self._watch(place),
            )

        return Exclusive(begin=begin)

    def _answer(
        self,
        call: Call[T],
        outcome: Outcome,
        key: str | None,
        intake: Intake | None,
        watch: Watch,
    ) -> T:
        operation = call.operation
        if isinstance(outcome, ApiConnectionError):
            error: ApiError = outcome
        elif 200 <= outcome.status < 300:
            reason = foreign(operation, outcome)
            if intake is not None and intake.fits(outcome):
                return cast(T, outcome)
            if not reason and self._is_raw:
                return cast(T, RawResponse[T](operation, outcome))
            if not reason:
                return cast(T, self._parsed(operation, outcome, watch))
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
