"""Answers of a fake: as they are made, as they travel, and how they can break."""

import datetime
import http
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

import httpx2

from .errors import ErrorEnvelope
from .fake_checks import Problem
from .fake_values import written

Fault: TypeAlias = Literal[
    "refused", "reset", "timeout", "truncated", "garbage", "page"
]
"""What can go wrong between a client and the API.

`refused`: there is no connection, so the request does not reach the API.
`reset`: the request is carried out, and the connection lost before the answer.
`timeout`: the request is carried out, and the answer does not come in time.
`truncated`: the request is carried out, and the answer ends in its middle.
`garbage`: the request is carried out, and the answer is not what it says it is.
`page`: a proxy answers with a page of HTML in the API's place, which got nothing.
"""
FAULTS: tuple[Fault, ...] = (
    "refused",
    "reset",
    "timeout",
    "truncated",
    "garbage",
    "page",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer to be given."""

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A refusal to be given."""

    status: int
    code: str | None = None
    message: str | None = None
    details: Any = None
    problems: tuple[Problem, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


Planned: TypeAlias = Answer | Failure | Fault
"""What a test can let an operation come to."""


def json_answer(
    value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> Answer:
    """Return an answer whose body is `value` as JSON.

    Raises:
        TypeError: if it cannot be JSON.
    """
    kind = {"content-type": "application/json"}
    return Answer(
        status=status, content=written(value), headers={**kind, **(headers or {})}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusals:
    """Makes answers of the API's refusals, in the shape that it gives them."""

    places: ErrorEnvelope
    example: Mapping[str, Any]
    """A whole body, of which what has a place is not taken."""

    def answer(self, failure: Failure, *, path: str, now: float) -> Answer:
        """Return the refusal of a request for `path`.

        Raises:
            TypeError: if its details cannot be JSON.
        """
        at, status = self.places, failure.status
        body = _kept(self.example, status)
        for place in (at.validation_errors, at.required_scopes, at.license_key):
            # The example's goes with another failure than this.
            _set(body, place, None)
        message = failure.message
        if message is None:
            # Told one by one where the API has a place for that.
            texts = [one.text for one in failure.problems]
            told = [] if at.validation_errors else texts
            message = "; ".join(told) or _phrase(status)
        _set(body, at.message, message)
        _set(body, at.path, path)
        _set(body, at.timestamp, _moment(now))
        _set(body, at.code, failure.code)
        _set(body, at.details, failure.details)
        if failure.problems:
            listed = [
                {"property": one.property, "constraints": {one.rule: one.text}}
                for one in failure.problems
            ]
            _set(body, at.validation_errors, listed)
        return json_answer(body, status=status, headers=failure.headers)


def _kept(example: Mapping[str, Any], status: int) -> dict[str, Any]:
    """Return a copy of the example that tells `status` where it tells a status."""
    return {
        name: status if type(one) is int and 400 <= one < 600 else _copied(one)
        for name, one in example.items()
    }


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copied(one) for name, one in value.items()}
    return value


def _set(body: dict[str, Any], place: str, value: Any) -> None:
    """Set what is at `place`, names divided by `/`; None takes it out."""
    if not place:
        return
    *way, last = place.split("/")
    for name in way:
        inner = body.get(name)
        if not isinstance(inner, dict):
            if value is None:
                return
            inner = body[name] = {}
        body = inner
    if value is None:
        body.pop(last, None)
    else:
        body[last] = value


def _phrase(status: int) -> str:
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"


def _moment(now: float) -> str:
    moment = datetime.datetime.fromtimestamp(now, datetime.UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def travelled(answer: Answer, fault: Fault | None, timeout: float) -> httpx2.Response:
    """Return `answer` as the HTTP library has it, broken as `fault` says.

    Raises:
        httpx2.TransportError: if no answer comes.
    """
    content, headers = answer.content, dict(answer.headers)
    match fault:
        case "refused":
            raise httpx2.ConnectError("connection refused")
        case "timeout":
            raise httpx2.ReadTimeout(f"no answer within {timeout:g} seconds")
        case "reset":
            raise httpx2.ReadError("connection reset by peer")
        case "truncated":
            return httpx2.Response(
                answer.status,
                headers=headers,
                stream=_Broken(content[: len(content) // 2]),
            )
        case "garbage":
            headers["content-type"] = "application/json"
            content = b'\x00\xff{"'
        case "page":
            headers = {"content-type": "text/html"}
            page = b"<!doctype html><title>Sign in</title>"
            return httpx2.Response(200, headers=headers, content=page)
        case None:
            pass
    return httpx2.Response(answer.status, headers=headers, content=content)


class _Broken(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body of which but the beginning comes."""

    def __init__(self, beginning: bytes) -> None:
        self._beginning = beginning

    def __iter__(self) -> Iterator[bytes]:
        yield self._beginning
        raise _broken()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._beginning
        raise _broken()


def _broken() -> httpx2.RemoteProtocolError:
    return httpx2.RemoteProtocolError("the connection was closed within the answer")
