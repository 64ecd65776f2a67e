import asyncio
import datetime
import warnings
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call, sends, sends_async
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.deprecations import (
    ApiDeprecationWarning,
    Deprecation,
    deprecation_of,
)
from ledgerbee_sdkgen.runtime.errors import ErrorEnvelope, NotFoundError
from ledgerbee_sdkgen.runtime.operation import Operation
from ledgerbee_sdkgen.runtime.resource import Resource
from ledgerbee_sdkgen.runtime.transport import Request, Response
from tests.support.timing import FakeTiming

API = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={},
    default_security=(),
    errors=ErrorEnvelope(),
)
ENDING = {
    "deprecation": "true",
    "sunset": "2026-11-08",
    "link": '</api/v2/drafts>; rel="successor-version"',
}
# 2026-11-07 and 2026-11-09, at noon in UTC.
BEFORE, AFTER = 1_794_052_800.0, 1_794_225_600.0
READ = Operation(id="r", method="GET", path="/a", returns=Any, repeatable=True)
OTHER = Operation(id="o", method="GET", path="/b", returns=Any, repeatable=True)
WRITE = Operation(id="w", method="POST", path="/a", returns=Any)
KNOWN = Operation(
    id="k",
    method="GET",
    path="/k",
    returns=Any,
    repeatable=True,
    deprecated="use `new` instead (it may be gone after 2026-11-08)",
    sunset="2026-11-08",
)


class Wire:
    def __init__(self, status: int = 200, **headers: str) -> None:
        self.status = status
        self.headers = {"content-type": "application/json", **ENDING, **headers}

    def send(self, request: Request, *, timeout: float) -> Response:
        return Response(status=self.status, headers=self.headers, content=b"{}")

    def close(self) -> None: ...


class AsyncWire:
    async def send(self, request: Request, *, timeout: float) -> Response:
        return Wire().send(request, timeout=timeout)

    async def close(self) -> None: ...


def client(wire: Wire | None = None, *, now: float = BEFORE, **options: Any) -> Any:
    return SyncClient(
        API,
        credentials={},
        transport=wire or Wire(),
        timing=FakeTiming(now=now),
        **options,
    )


def known() -> Call[Any]:
    return Call(operation=KNOWN)


class Things(Resource):
    known = sends(known)


class AsyncThings(Resource):
    known = sends_async(known)


@pytest.mark.parametrize(
    ("headers", "since", "sunset", "successor"),
    [
        (ENDING, None, "2026-11-08", "/api/v2/drafts"),
        ({"deprecation": "@1688169599"}, "2023-06-30", None, ""),
        ({"deprecation": "Fri, 30 Jun 2023 23:59:59 GMT"}, "2023-06-30", None, ""),
        ({"sunset": "Sun, 08 Nov 2026 23:59:59 GMT"}, None, "2026-11-08", ""),
        ({"deprecation": "true", "sunset": "soon"}, None, None, ""),
        (
            {
                "deprecation": "true",
                "link": '<https://a/?x=1,2>; rel=help, </b>; title="c, d"; '
                'rel="latest successor-version"',
            },
            None,
            None,
            "/b",
        ),
    ],
)
def test_headers_are_read_in_all_their_forms(
    headers: dict[str, str], since: str | None, sunset: str | None, successor: str
) -> None:
    found = deprecation_of("GET /a", headers)
    assert found is not None
    assert found.since == (since and datetime.date.fromisoformat(since))
    assert found.sunset == (sunset and datetime.date.fromisoformat(sunset))
    assert found.successor == successor


@pytest.mark.parametrize(
    "headers",
    [{}, {"deprecation": "false"}, {"deprecation": "?0"}, {"link": ENDING["link"]}],
)
def test_without_an_end_nothing_is_told(headers: dict[str, str]) -> None:
    assert deprecation_of("GET /a", headers) is None


@given(text=st.text(max_size=60))
def test_no_header_is_a_reason_to_fail(text: str) -> None:
    deprecation_of("GET /a", {"deprecation": text, "sunset": text, "link": text})


def test_each_operation_is_warned_of_once_at_the_place_of_the_caller() -> None:
    def call_all(made: Any) -> None:
        for one in (made, made.with_options(timeout=3), made.with_raw_response):
            one.send(Call(operation=READ))
        made.send(Call(operation=OTHER))

    with pytest.warns(ApiDeprecationWarning) as seen:
        call_all(client())
    assert [str(one.message) for one in seen] == [
        "GET /a is deprecated; it may be gone after 2026-11-08; see /api/v2/drafts",
        "GET /b is deprecated; it may be gone after 2026-11-08; see /api/v2/drafts",
    ]
    assert {one.filename for one in seen} == {__file__}


def test_after_the_sunset_the_text_says_so() -> None:
    with pytest.warns(ApiDeprecationWarning, match=r"2026-11-08, and that day has pas"):
        client(now=AFTER).send(Call(operation=READ))


def test_who_asks_is_told_what_the_answer_told() -> None:
    told: list[Deprecation] = []
    made = client(on_deprecation=told.append)
    with pytest.warns(ApiDeprecationWarning):
        made.send(Call(operation=READ))
    made.send(Call(operation=READ))
    assert told == [
        Deprecation(
            request="GET /a",
            sunset=datetime.date(2026, 11, 8),
            successor="/api/v2/drafts",
        )
    ]


def test_a_failure_tells_as_well() -> None:
    told: list[Deprecation] = []
    made = client(Wire(404), on_deprecation=told.append)
    with pytest.warns(ApiDeprecationWarning), pytest.raises(NotFoundError):
        made.send(Call(operation=READ))
    assert len(told) == 1


@pytest.mark.parametrize(("now", "passed"), [(BEFORE, False), (AFTER, True)])
def test_what_is_known_to_be_deprecated_warns_when_it_is_called(
    now: float, passed: bool
) -> None:
    things = Things(client(now=now))
    with pytest.warns(ApiDeprecationWarning) as seen:
        things.known()
    (warning,) = seen
    assert warning.filename == __file__
    assert str(warning.message).startswith("use `new` instead")
    assert str(warning.message).endswith("and that day has passed") is passed


def test_the_async_client_warns_too() -> None:
    async def run() -> None:
        async with AsyncClient(
            API, credentials={}, transport=AsyncWire(), timing=FakeTiming(now=BEFORE)
        ) as made:
            await AsyncThings(made).known()
            await made.send(Call(operation=READ))

    with pytest.warns(ApiDeprecationWarning) as seen:
        asyncio.run(run())
    assert len(seen) == 2
    assert {one.filename for one in seen} == {__file__}


def test_where_warnings_are_errors_no_write_loses_its_answer() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert client().send(Call(operation=WRITE)) == {}
        with pytest.raises(ApiDeprecationWarning):
            client().send(Call(operation=READ))
