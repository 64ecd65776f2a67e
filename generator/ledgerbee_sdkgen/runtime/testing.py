"""A stand-in for the API in memory, for the tests of those who use the client."""

from collections.abc import Mapping
from typing import Any

import httpx2
from msgspec import UNSET

from .api import Api
from .fake_answers import FAULTS, Answer, Failure, Fault
from .fake_clock import FakeClock
from .fake_requests import RecordedRequest
from .fake_server import FakeServer
from .fake_table import Table, nearest
from .fake_values import written
from .httpx_transport import AsyncHttpxTransport, HttpxTransport
from .operation import Operation
from .security import ApiKey, BasicAuth, BearerToken, OAuth2, Scheme

START = 1_768_478_400.0
"""2026-01-15T12:00:00Z, in seconds since 1970."""


class FakeApi:
    """An API in memory: no network, no waiting, nothing shared with another.

    An operation is named as in the docs, by method and path template, or by the record
    that the client has of it.
    """

    def __init__(
        self,
        api: Api,
        *,
        package: str,
        codes: Mapping[int, str],
        strict: bool = True,
        seeded: bool = True,
        now: float = START,
    ) -> None:
        self._api = api
        self._table = Table(package)
        self.clock = FakeClock(now)
        """The clock of the fake and of its clients; it stands until something waits."""
        self._server = FakeServer(
            api,
            self._table,
            codes=codes,
            strict=strict,
            seeded=seeded,
            clock=self.clock,
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self.requests)} requests>"

    @property
    def requests(self) -> tuple[RecordedRequest, ...]:
        """The requests that reached the fake, in order, repeated ones as well.

        Those for an access token are not among them; `token_requests` counts them.
        """
        return tuple(self._server.requests)

    @property
    def last_request(self) -> RecordedRequest:
        """The latest of `requests`.

        Raises:
            LookupError: if there is none.
        """
        if not self._server.requests:
            raise LookupError("no request has reached the fake")
        return self._server.requests[-1]

    def requests_of(self, operation: str | Operation) -> tuple[RecordedRequest, ...]:
        """Return the requests for one operation, in order.

        Raises:
            ValueError: if there is no such operation.
        """
        label = self._label(operation)
        return tuple(one for one in self.requests if one.operation == label)

    @property
    def token_requests(self) -> int:
        """How often an access token was asked for."""
        return self._server.tokens

    @property
    def waits(self) -> tuple[float, ...]:
        """The seconds that clients waited for, in order, without waiting in earnest."""
        return self.clock.waits

    def example(self, operation: str | Operation) -> Any:
        """Return what the operation answers with at first, as JSON, to be changed.

        Raises:
            ValueError: if there is no such operation, or its answer is no JSON.
        """
        label = self._label(operation)
        row = self._table.rows.get(label)
        if row is None or row.answer is None:
            raise ValueError(f"the answer of `{label}` is no JSON")
        return self._table.example(row)

    def respond(
        self,
        operation: str | Operation,
        value: Any = UNSET,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> None:
        """Let an operation answer with `value`, and not be carried out.

        Args:
            operation: The operation.
            value: A model, or JSON by wire names; `bytes` go as they are. Nothing is
                an empty body.
            status: The status; the operation's own when not given.
            headers: Headers, beside or in place of `content-type`.
            times: For how many requests, after what was set before. Without it, it
                holds whenever nothing that is counted is left.

        Raises:
            ValueError: if there is no such operation, or `times` is no number from 1.
            TypeError: if `value` cannot be JSON.
        """
        label = self._label(operation)
        row = self._table.rows.get(label)
        usual = row.media_type if row else ""
        kind = "application/json"
        if value is UNSET:
            content, kind = b"", ""
        elif isinstance(value, bytes):
            content, kind = value, usual or "application/octet-stream"
        elif isinstance(value, str) and usual and not usual.endswith("json"):
            content, kind = value.encode(), usual
        else:
            content, kind = written(value), usual if usual.endswith("json") else kind
        answer = Answer(
            status=status or (row.status if row else 200),
            content=content,
            headers={**({"content-type": kind} if kind else {}), **_lower(headers)},
        )
        self._server.plan(label, answer, times)

    def fail(
        self,
        operation: str | Operation,
        status: int,
        *,
        code: str | None = None,
        message: str | None = None,
        details: Any = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> None:
        """Let an operation be refused, in the shape in which the API refuses.

        Args:
            operation: The operation.
            status: The status, as 409.
            code: The API's stable code; none when left out.
            message: What it says; the name of the status when left out.
            details: The context, as JSON; none when left out.
            headers: Headers, as `{"retry-after": "2"}`.
            times: As of `respond`.

        Raises:
            ValueError: as of `respond`, or if the status is none of a refusal.
            TypeError: if `details` cannot be JSON.
        """
        if not 400 <= status < 600:
            raise ValueError(f"`status` is {status}; a refusal has one from 400 to 599")
        failure = Failure(
            status=status,
            code=code,
            message=message,
            details=details,
            headers=_lower(headers),
        )
        self._server.plan(self._label(operation), failure, times)

    def fault(
        self, operation: str | Operation, fault: Fault, *, times: int | None = None
    ) -> None:
        """Let what happens between client and API go wrong.

        Args:
            operation: The operation.
            fault: What goes wrong. `"refused"`: no connection; the request does not
                reach the API and is not in `requests`. `"reset"`: carried out, so that
                what was created exists, and the connection is lost before the answer.
                `"timeout"`: carried out, and no answer in time. `"truncated"`: carried
                out, and the answer ends in its middle. `"garbage"`: carried out, and
                the answer is no JSON. `"page"`: a proxy answers with HTML in the API's
                place, and nothing is carried out.
            times: As of `respond`.

        Raises:
            ValueError: as of `respond`, or if there is no such fault.
        """
        if fault not in FAULTS:
            raise ValueError(f"`{fault}` is no fault; there are {', '.join(FAULTS)}")
        self._server.plan(self._label(operation), fault, times)

    def delay(
        self, operation: str | Operation, seconds: float, *, times: int | None = None
    ) -> None:
        """Let an answer take `seconds` on the fake's clock, not in earnest.

        If that is as long as the client's `timeout` or longer, the client has a
        timeout; the request is carried out all the same. It goes together with what
        else is set.

        Raises:
            ValueError: as of `respond`, or if `seconds` are none.
        """
        if not isinstance(seconds, int | float) or not 0 <= seconds < 1e9:
            raise ValueError(f"`seconds` is {seconds!r}; give a number from 0")
        self._server.slow(self._label(operation), seconds, times)

    def forget(self) -> None:
        """Be as new: nothing set, created or recorded; the clock stays where it is."""
        self._server.forget()
        self.clock.forget()

    def _label(self, operation: str | Operation) -> str:
        label = operation
        if isinstance(operation, Operation):
            label = f"{operation.method} {operation.path}"
        known = {**self._table.rows, **dict.fromkeys(self._server.token_labels())}
        if label not in known:
            raise ValueError(nearest(str(label), known))
        return str(label)

    def _options(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the options of a client of this fake, but for its transport."""
        credentials = (
            {} if self._has_credential(given) else _made_up(self._api.security)
        )
        return {**credentials, "timing": self.clock, **given}

    def _has_credential(self, given: Mapping[str, Any]) -> bool:
        names = {
            name for one in self._api.security.values() for name in _arguments(one)
        }
        return any(given.get(name) is not None for name in names)

    def _connected(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return `given` and what else connects a client to this fake."""
        client = httpx2.Client(transport=self._transport(given))
        return {"transport": HttpxTransport(client=client), **self._options(given)}

    def _connected_async(self, given: Mapping[str, Any]) -> dict[str, Any]:
        client = httpx2.AsyncClient(transport=self._transport(given))
        return {"transport": AsyncHttpxTransport(client=client), **self._options(given)}

    def _transport(self, given: Mapping[str, Any]) -> httpx2.MockTransport:
        base_url = given.get("base_url") or self._api.base_url
        return httpx2.MockTransport(
            lambda request: self._server.handle(request, base_url)
        )


def _lower(headers: Mapping[str, str] | None) -> dict[str, str]:
    return {name.lower(): one for name, one in (headers or {}).items()}


def _arguments(scheme: Scheme) -> tuple[str, ...]:
    match scheme:
        case BasicAuth():
            return scheme.username_argument, scheme.password_argument
        case OAuth2():
            return (
                scheme.argument,
                scheme.client_id_argument,
                scheme.client_secret_argument,
            )
        case ApiKey() | BearerToken():
            return (scheme.argument,)


def _made_up(schemes: Mapping[str, Scheme]) -> dict[str, str]:
    """Return a credential for each scheme, which no API would take."""
    given: dict[str, str] = {}
    for scheme in schemes.values():
        match scheme:
            case BasicAuth():
                given[scheme.username_argument] = "fake-user"
                given[scheme.password_argument] = "fake-password"
            case ApiKey():
                given[scheme.argument] = "fake-key"
            case BearerToken() | OAuth2():
                given[scheme.argument] = "fake-token"
    return given
