"""What is logged, and what is not."""

import asyncio
import logging
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    ErrorEnvelope,
)
from ledgerbee_sdkgen.runtime.httpx_transport import HttpxTransport
from ledgerbee_sdkgen.runtime.operation import Operation
from ledgerbee_sdkgen.runtime.security import ApiKey, OAuth2
from tests.support.local_servers import http_server
from tests.support.scripted import Scripted, answer, call_async, call_sync

API = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={
        "query": ApiKey(name="k", location="query", argument="qk", environment="T_Q"),
        "key": ApiKey(name="x-k", location="header", argument="k", environment="T_K"),
        "oauth": OAuth2(
            argument="access_token",
            environment="T_TOKEN",
            client_id_argument="client_id",
            client_id_environment="T_ID",
            client_secret_argument="client_secret",
            client_secret_environment="T_SECRET",
            token_url="/oauth/token",
        ),
    },
    default_security=(("query", "key", "oauth"),),
    errors=ErrorEnvelope(message="message"),
)
PATCH = Operation(
    id="p", method="PATCH", path="/x/{id}", body=Any, returns=Any, key_header="x-once"
)
TOKEN = answer(200, b'{"access_token":"t","expires_in":3600}')


def a_call(id: str = "one", amount: Any = "1") -> Call[Any]:
    return Call(
        operation=PATCH,
        path={"id": id},
        query={"min": amount},
        headers={"x-once": id},
        body={"amount": amount},
    )


@pytest.fixture(params=[call_sync, call_async], ids=["sync", "async"])
def calling(request: pytest.FixtureRequest) -> Any:
    return request.param


FREE = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={},
    default_security=(),
    errors=ErrorEnvelope(),
)


def test_the_log_tells_of_each_attempt_and_of_the_call(
    calling: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    script = Scripted(
        answer(503, headers={"retry-after": "2"}),
        ApiTimeoutError("no answer of /x/one"),
        answer(200, b"1"),
    )
    calling(FREE, a_call(), script)
    assert [
        (one.levelname, one.getMessage())
        for one in caplog.records
        if one.name == "things"
    ] == [
        ("DEBUG", "PATCH /x/{id}: attempt 1"),
        ("DEBUG", "PATCH /x/{id}: attempt 1 came to status 503 in 250 ms"),
        ("WARNING", "PATCH /x/{id}: sent again in 2.000 s because of status 503"),
        ("DEBUG", "PATCH /x/{id}: attempt 2"),
        ("DEBUG", "PATCH /x/{id}: attempt 2 came to ApiTimeoutError in 250 ms"),
        ("WARNING", "PATCH /x/{id}: sent again in 0.500 s because of ApiTimeoutError"),
        ("DEBUG", "PATCH /x/{id}: attempt 3"),
        ("DEBUG", "PATCH /x/{id}: attempt 3 came to status 200 in 250 ms"),
        ("INFO", "PATCH /x/{id}: status 200 in 3250 ms, attempts: 3"),
    ]


def test_a_call_that_fails_is_one_line_too(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with pytest.raises(ApiError):
        call_sync(FREE, a_call(), Scripted(answer(404)))
    assert [one.getMessage() for one in caplog.records] == [
        "PATCH /x/{id}: status 404 in 250 ms, attempts: 1"
    ]


WORDS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=12, max_size=20)
AMOUNTS = st.decimals(
    allow_nan=False, allow_infinity=False, min_value=10**9, max_value=10**14, places=2
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    secrets=st.lists(WORDS, min_size=6, max_size=6, unique=True),
    amount=AMOUNTS,
    statuses=st.lists(
        st.sampled_from([200, 400, 401, 429, 503, 0]), min_size=1, max_size=4
    ),
)
def test_the_log_holds_nothing_that_callers_give_or_get(
    caplog: pytest.LogCaptureFixture,
    secrets: list[str],
    amount: Decimal,
    statuses: list[int],
) -> None:
    query, header, client, secret, token, id_ = secrets
    said = f'{{"access_token":"{token}","message":"{id_}","amount":"{amount}"}}'
    script = Scripted(
        answer(200, said.encode()),
        *(
            (
                answer(status, said.encode())
                if status
                else ApiConnectionError(f"no answer of /x/{id_}?min={amount}")
            )
            for status in statuses
        ),
    )
    caplog.clear()
    caplog.set_level(logging.DEBUG)
    credentials = {"query": query, "key": header, "oauth": (None, client, secret)}
    with suppress(ApiError):
        call_sync(API, a_call(id_, amount), script, credentials=credentials)
    assert len(caplog.records) >= 4
    text = "\n".join(f"{one.getMessage()} {vars(one)}" for one in caplog.records)
    for given_text in (*secrets, str(amount)):
        assert given_text not in text


def test_the_http_library_does_not_log_what_is_sent(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    read: Call[Any] = Call(
        operation=Operation(id="r", method="GET", path="/", returns=Any),
        query={"min": "12345.67"},
    )
    with http_server() as port:
        url = f"http://127.0.0.1:{port}"
        transport = HttpxTransport()
        options: Any = {"credentials": {}, "base_url": url}
        with SyncClient(FREE, transport=transport, **options) as client:
            assert client.send(read) == {"a": 1}

            async def later() -> None:
                async with AsyncClient(FREE, **options) as client:
                    assert await client.send(read) == {"a": 1}

            asyncio.run(later())
            ours = [(one.name, one.getMessage()) for one in caplog.records]
            caplog.clear()
            # Others use the library, too, and find their lines.
            transport._client().get(url)
    assert "12345.67" not in str(ours)
    assert "httpx2" not in {name for name, _ in ours}
    assert "httpx2" in {one.name for one in caplog.records}


def test_the_log_is_silent_until_a_program_asks_for_it() -> None:
    call_sync(FREE, a_call(), Scripted(answer(200, b"1")))
    handlers = logging.getLogger("things").handlers
    assert [type(one) for one in handlers] == [logging.NullHandler]
    assert logging.getLogger("things").level == logging.NOTSET
