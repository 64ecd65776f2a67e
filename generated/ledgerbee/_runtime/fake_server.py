"""The server of a fake: what becomes of each request."""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

import httpx2

from .api import Api
from .fake_answers import (
    Answer,
    Failure,
    Planned,
    Refusals,
    json_answer,
    travelled,
)
from .fake_clock import FakeClock
from .fake_plans import Plans
from .fake_requests import RecordedRequest, Route, Routes, recorded
from .fake_rules import refused
from .fake_store import MissingError, Store
from .fake_table import Row, Table
from .security import ApiKey, OAuth2

_LIFE = 3600
"""Seconds that a token of the fake is good for."""


class FakeServer:
    """Answers one request at a time, whichever thread or task it comes from."""

    def __init__(
        self,
        api: Api,
        table: Table,
        *,
        codes: Mapping[int, str],
        strict: bool,
        seeded: bool,
        clock: FakeClock,
    ) -> None:
        self._api = api
        self._table = table
        self._routes = Routes(table.rows.values())
        self._refusals = Refusals(places=api.errors, example=table.error())
        self._codes = codes
        self._strict = strict
        self._seeded = seeded
        self._clock = clock
        self._lock = threading.Lock()
        self._secret = [
            one.name for one in api.security.values() if isinstance(one, ApiKey)
        ]
        self.forget()

    def forget(self) -> None:
        """Be as new: nothing is set, kept or recorded."""
        with self._lock:
            self._answers: Plans[Planned] = Plans()
            self._delays: Plans[float] = Plans()
            self.requests: list[RecordedRequest] = []
            self.tokens = 0
            self._store = Store(self._table, seeded=self._seeded)
            self._by_key: dict[tuple[str, str], Answer] = {}

    def plan(self, label: str, answer: Planned, times: int | None) -> None:
        """Let an operation come to `answer`.

        Raises:
            ValueError: if `times` is no number from 1.
            TypeError: if it cannot be JSON.
        """
        if isinstance(answer, Failure):
            self._refusals.answer(answer, path="", now=0)
        with self._lock:
            self._answers.put(label, answer, times)

    def slow(self, label: str, seconds: float, times: int | None) -> None:
        """Let an operation take `seconds`.

        Raises:
            ValueError: if `times` is no number from 1.
        """
        with self._lock:
            self._delays.put(label, seconds, times)

    def handle(self, request: httpx2.Request, base_url: str) -> httpx2.Response:
        """Return the answer to `request` of a client with that base URL.

        Raises:
            httpx2.TransportError: if a fault or a delay was set that leaves none.
        """
        timeout = request.extensions.get("timeout", {}).get("read") or float("inf")
        with self._lock:
            label, path, route = self._found(request, base_url)
            planned = self._answers.take(label)
            if planned == "refused":
                return travelled(Answer(status=503), "refused", timeout)
            fault = planned if isinstance(planned, str) else None
            answer = self._answer(request, label, path, route, planned)
            delay = self._delays.take(label) or 0.0
            if delay >= timeout or fault == "timeout":
                self._clock.advance(min(timeout, 1e9))
                return travelled(answer, "timeout", timeout)
            self._clock.advance(delay)
            return travelled(answer, fault, timeout)

    def token_labels(self) -> tuple[str, ...]:
        """Return how the endpoints that give tokens are called."""
        urls = [one.token_url for one in _grants(self._api)]
        return tuple(dict.fromkeys(f"POST {urlsplit(url).path}" for url in urls))

    def _found(
        self, request: httpx2.Request, base_url: str
    ) -> tuple[str, str, Route | None]:
        """Return what the operation is called, the path asked for, and the route."""
        url = str(request.url)
        for scheme in _grants(self._api):
            token_url = scheme.token_url
            path = urlsplit(token_url).path
            whole = (
                token_url if "://" in token_url else base_url.rstrip("/") + token_url
            )
            if request.method == "POST" and url.partition("?")[0] == whole:
                return f"POST {path}", path, None
        prefixes = dict.fromkeys(self._prefixes(base_url))
        route = self._routes.find(request.method, url, prefixes)
        if route is not None:
            return route.row.label, route.path, route
        prefix = next(iter(prefixes))
        return "", urlsplit(url).path.removeprefix(prefix), None

    def _prefixes(self, base_url: str) -> Iterator[str]:
        yield urlsplit(base_url).path.rstrip("/")
        yield from self._table.prefixes

    def _answer(
        self,
        request: httpx2.Request,
        label: str,
        path: str,
        route: Route | None,
        planned: Planned | None,
    ) -> Answer:
        is_token = route is None and label != ""
        if is_token:
            self.tokens += 1
        else:
            self.requests.append(
                recorded(
                    request,
                    route,
                    path=path,
                    secret=self._secret,
                    now=self._clock.now(),
                )
            )
        query = request.url.query.decode()
        reason = None if is_token else self._refused(route, query)
        if reason is not None:
            return self._refusal(reason, path)
        match planned:
            case Answer():
                return planned
            case Failure():
                return self._refusal(planned, path)
            case "page":
                return Answer(status=200)
        if route is None:
            return self._token()
        return self._carried_out(route.row, self.requests[-1])

    def _refused(self, route: Route | None, query: str) -> Failure | None:
        """Return why the latest request is not carried out."""
        request = self.requests[-1]
        if route is None:
            message = f"Cannot {request.method} {request.path}"
            return self._own(Failure(status=404, message=message))
        if not self._strict:
            return None
        operation = self._table.operation(route.row)
        failure = refused(request, route.row, operation, self._api, query)
        return self._own(failure) if failure else None

    def _own(self, failure: Failure) -> Failure:
        """Return a failure of the fake's own with the code that goes with it."""
        return replace(failure, code=self._codes.get(failure.status))

    def _refusal(self, failure: Failure, path: str) -> Answer:
        return self._refusals.answer(failure, path=path, now=self._clock.now())

    def _carried_out(self, row: Row, request: RecordedRequest) -> Answer:
        name = self._table.operation(row).key_header.lower()
        key = request.headers.get(name, "") if name else ""
        known = self._by_key.get((row.label, key)) if key else None
        if known is not None:
            return known
        try:
            value = self._store.carried_out(row, request)
        except MissingError:
            return self._refusal(self._own(Failure(status=404)), request.path)
        headers = {"content-type": row.media_type} if row.media_type else {}
        answer = Answer(status=row.status, content=row.content, headers=headers)
        if row.answer is not None:
            answer = json_answer(value, status=row.status, headers=headers)
        if key:
            self._by_key[row.label, key] = answer
        return answer

    def _token(self) -> Answer:
        return json_answer(
            {
                "access_token": f"fake-token-{self.tokens}",
                "token_type": "Bearer",
                "expires_in": _LIFE,
            }
        )


def _grants(api: Api) -> list[OAuth2]:
    return [one for one in api.security.values() if isinstance(one, OAuth2)]
