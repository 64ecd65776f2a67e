"""Calls that fail: what is sent again, after what wait, and what the caller is told."""

import asyncio
import pickle
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    BadRequestError,
    ErrorEnvelope,
    OutcomeUnknownError,
    RateLimitError,
    ServerError,
)
from ledgerbee_sdkgen.runtime.operation import Operation
from ledgerbee_sdkgen.runtime.retries import Outcome
from ledgerbee_sdkgen.runtime.transport import Request, Response
from tests.support.timing import FakeTiming

API = Api(
    name="things",
    version="1.2.3",
    base_url="https://api.example.com/v1",
    security={},
    default_security=(),
    errors=ErrorEnvelope(code="code"),
    rate_limit_reset="X-Reset",
)
READ = Operation(id="read", method="GET", path="/x", returns=Any, repeatable=True)
WRITE = Operation(
    id="write",
    method="POST",
    path="/x",
    body=Any,
    returns=Any,
    read_back="client.things.list(…)",
)
KEYED = Operation(
    id="keyed",
    method="POST",
    path="/x",
    returns=Any,
    key_header="X-Key",
    key_is_made=True,
)


class Script:
    """A transport to which happens what it was made with, one thing after another."""

    def __init__(self, *outcomes: Outcome, takes: float = 0.0) -> None:
        self.outcomes = list(outcomes)
        self.timing = FakeTiming()
        self.takes = takes
        self.sent: list[Request] = []
        self.timeouts: list[float] = []

    def send(self, request: Request, *, timeout: float) -> Response:
        self.sent.append(request)
        self.timeouts.append(timeout)
        self.timing.moment += min(self.takes, timeout)
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, ApiConnectionError):
            raise outcome
        return outcome

    def close(self) -> None: ...


class AsyncScript:
    def __init__(self, script: Script) -> None:
        self.script = script

    async def send(self, request: Request, *, timeout: float) -> Response:
        return self.script.send(request, timeout=timeout)

    async def close(self) -> None: ...


def answer(status: int = 200, **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    typed = {"content-type": "application/json", **named}
    return Response(status=status, headers=typed, content=b'{"code":"C"}')


def cut_off() -> ApiConnectionError:
    return ApiTimeoutError("no answer")


def refused() -> ApiConnectionError:
    return ApiConnectionError("refused", may_have_arrived=False)


def send(script: Script, operation: Operation, **options: Any) -> Any:
    call: Call[Any] = Call(operation=operation)
    client = SyncClient(
        API, credentials={}, transport=script, timing=script.timing, **options
    )
    return client.send(call)


def send_async(script: Script, operation: Operation, **options: Any) -> Any:
    async def run() -> Any:
        async with AsyncClient(
            API,
            credentials={},
            transport=AsyncScript(script),
            timing=script.timing,
            **options,
        ) as client:
            return await client.send(Call(operation=operation))

    return asyncio.run(run())


@pytest.fixture(params=[send, send_async], ids=["sync", "async"])
def sending(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_a_read_is_sent_again_until_it_is_answered(sending: Any) -> None:
    script = Script(cut_off(), answer(503), answer())
    assert sending(script, READ) == {"code": "C"}
    assert len(script.sent) == 3
    assert script.timing.waits == [0.25, 0.5]


def test_a_write_that_may_have_arrived_is_never_sent_again(sending: Any) -> None:
    script = Script(cut_off())
    with pytest.raises(OutcomeUnknownError) as caught:
        sending(script, WRITE)
    assert len(script.sent) == 1
    error = caught.value
    assert str(error) == (
        "POST /x was sent, but whether it was carried out is not known; "
        "look with `client.things.list(…)` before you send it again"
    )
    assert (error.request, error.read_back) == ("POST /x", "client.things.list(…)")
    assert isinstance(error.__cause__, ApiTimeoutError)
    assert not isinstance(error, ApiConnectionError), "or it would be caught as one"


def test_what_a_gateway_does_not_know_nobody_knows(sending: Any) -> None:
    for status in (408, 502, 504):
        script = Script(answer(status))
        with pytest.raises(OutcomeUnknownError) as caught:
            sending(script, WRITE)
        assert getattr(caught.value.__cause__, "status", None) == status


def test_a_write_that_did_not_arrive_is_sent_again(sending: Any) -> None:
    script = Script(refused(), answer(429), answer())
    assert sending(script, WRITE) == {"code": "C"}
    assert len(script.sent) == 3


def test_a_write_that_failed_is_not_sent_again(sending: Any) -> None:
    script = Script(answer(500))
    with pytest.raises(ServerError):
        sending(script, WRITE)
    assert len(script.sent) == 1


def test_a_key_is_made_and_stays_the_same(sending: Any) -> None:
    script = Script(cut_off(), answer(500), answer())
    sending(script, KEYED)
    (key,) = {request.headers["x-key"] for request in script.sent}
    assert uuid.UUID(key).version == 4
    assert len(script.sent) == 3


def test_two_calls_have_two_keys() -> None:
    script = Script(answer(), answer())
    for _ in range(2):
        send(script, KEYED)
    assert len({request.headers["x-key"] for request in script.sent}) == 2


def test_an_error_bears_the_key(sending: Any) -> None:
    script = Script(cut_off(), cut_off())
    with pytest.raises(OutcomeUnknownError, match="with the same key") as caught:
        sending(script, KEYED, max_retries=1)
    assert caught.value.idempotency_key == script.sent[0].headers["x-key"]
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.idempotency_key == caught.value.idempotency_key
    assert (str(again), again.request) == (str(caught.value), "POST /x")
    assert caught.value.__notes__ == ["It was sent 2 times."]


def test_a_key_can_be_given_and_is_refused_when_empty() -> None:
    script = Script(answer())
    client = SyncClient(API, credentials={}, transport=script)
    call: Call[Any] = Call(operation=KEYED, headers={"X-Key": "mine"})
    client.send(call)
    assert script.sent[0].headers["x-key"] == "mine"
    with pytest.raises(ValueError, match="`X-Key` is empty"):
        client.send(Call(operation=KEYED, headers={"X-Key": ""}))


def test_the_last_failure_is_what_the_caller_is_told(sending: Any) -> None:
    script = Script(cut_off(), answer(503), answer(500))
    with pytest.raises(ServerError) as caught:
        sending(script, READ)
    assert caught.value.status == 500
    assert caught.value.__notes__ == ["It was sent 3 times."]


def test_without_retries_everything_is_sent_once(sending: Any) -> None:
    for operation in (READ, KEYED, WRITE):
        script = Script(answer(429))
        with pytest.raises(RateLimitError):
            sending(script, operation, max_retries=0)
        assert script.timing.waits == []


def test_the_api_says_how_long_to_wait(sending: Any) -> None:
    script = Script(answer(429, retry_after="7"), answer(429, x_reset="1800000027"))
    script.outcomes.append(answer())
    sending(script, WRITE)
    assert script.timing.waits == [7, 20]


def test_who_asks_for_too_long_a_wait_is_not_waited_for(sending: Any) -> None:
    script = Script(answer(429, retry_after="3600"))
    with pytest.raises(RateLimitError):
        sending(script, READ)
    assert script.timing.waits == []


def test_the_whole_takes_no_longer_than_its_limit(sending: Any) -> None:
    script = Script(cut_off(), cut_off(), cut_off(), takes=60)
    with pytest.raises(ApiTimeoutError):
        sending(script, READ, timeout=60, total_timeout=100)
    # 60 s, a wait of 0.25 s, and what is left for the second attempt.
    assert script.timeouts == [60, 39.75]


def test_a_wait_beyond_the_limit_is_not_begun(sending: Any) -> None:
    script = Script(answer(503, retry_after="30"))
    with pytest.raises(ServerError):
        sending(script, READ, total_timeout=20)
    assert script.timing.waits == []


def test_a_decoded_failure_is_not_sent_again(sending: Any) -> None:
    script = Script(answer(400))
    with pytest.raises(BadRequestError) as caught:
        sending(script, READ)
    assert caught.value.code == "C"
    assert caught.value.idempotency_key is None


def outcomes() -> st.SearchStrategy[Outcome]:
    statuses = st.sampled_from([200, 201, 302, 400, 408, 429, 500, 502, 503, 504])
    return st.one_of(statuses.map(answer), st.builds(cut_off), st.builds(refused))


@given(script=st.lists(outcomes(), min_size=6, max_size=6), retries=st.integers(0, 5))
def test_however_it_goes_a_write_arrives_once(
    script: list[Outcome], retries: int
) -> None:
    acted = Script(*script)
    failure: ApiError | None = None
    try:
        send(acted, WRITE, max_retries=retries)
    except ApiError as error:
        failure = error
    happened = script[: len(acted.sent)]
    assert len(happened) <= retries + 1
    # All but the last were refused before they could be carried out.
    assert all(not _may_have_acted(one) for one in happened[:-1])
    if isinstance(happened[-1], ApiConnectionError) and _may_have_acted(happened[-1]):
        assert isinstance(failure, OutcomeUnknownError)


def _may_have_acted(outcome: Outcome) -> bool:
    if isinstance(outcome, ApiConnectionError):
        return outcome.may_have_arrived
    return outcome.status != 429


def options() -> Iterator[tuple[dict[str, Any], str]]:
    yield {"extra_headers": {"X-Trace": "1"}}, "x-trace"
    yield {"extra_headers": {"x-trace": "1"}}, "x-trace"


@pytest.mark.parametrize(("given_", "name"), list(options()))
def test_options_hold_for_a_copy_alone(given_: dict[str, Any], name: str) -> None:
    script = Script(answer(), answer(), answer())
    client = SyncClient(API, credentials={}, transport=script, timing=script.timing)
    other = client.with_options(timeout=5, **given_).with_options(max_retries=0)
    other.send(Call(operation=READ))
    client.send(Call(operation=READ))
    assert script.sent[0].headers[name] == "1"
    assert name not in script.sent[1].headers
    assert script.timeouts == [5, 60.0]


def test_extras_come_in_place_of_what_the_call_says() -> None:
    script = Script(answer())
    client = SyncClient(API, credentials={}, transport=script)
    call: Call[Any] = Call(
        operation=WRITE, query={"a": 1, "b": 2}, body={"x": 1, "y": {"z": 1}}
    )
    client.with_options(extra_query={"b": [3, 4]}, extra_body={"y": None}).send(call)
    (request,) = script.sent
    assert request.url.endswith("/x?a=1&b=3&b=4")
    assert request.content == b'{"x":1,"y":null}'


def test_a_body_of_extras_alone_is_one() -> None:
    script = Script(answer())
    client = SyncClient(API, credentials={}, transport=script)
    client.with_options(extra_body={"x": 1}).send(Call(operation=WRITE))
    assert script.sent[0].content == b'{"x":1}'


def test_a_body_that_is_no_object_takes_no_extras() -> None:
    operation = Operation(id="x", method="POST", path="/x", content_type="text/csv")
    client = SyncClient(API, credentials={}, transport=Script())
    call: Call[Any] = Call(operation=operation, body="a,b")
    with pytest.raises(TypeError, match="has no properties to add to"):
        client.with_options(extra_body={"x": 1}).send(call)


@pytest.mark.parametrize("name", ["timeout", "total_timeout"])
def test_an_option_that_is_none_of_its_kind_is_refused(name: str) -> None:
    client = SyncClient(API, credentials={}, transport=Script())
    with pytest.raises(ValueError, match=f"`{name}` is 0"):
        client.with_options(**{name: 0})  # type: ignore[arg-type]


def test_the_key_of_an_error_is_the_one_that_was_sent() -> None:
    script = Script(answer(504))
    client = SyncClient(API, credentials={}, transport=script)
    other = client.with_options(extra_headers={"X-KEY": "mine"}, max_retries=0)
    with pytest.raises(OutcomeUnknownError) as caught:
        other.send(Call(operation=KEYED))
    assert script.sent[0].headers["x-key"] == "mine"
    assert caught.value.idempotency_key == "mine"
