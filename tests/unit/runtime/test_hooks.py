import warnings
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import SyncClient
from ledgerbee_sdkgen.runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    ErrorEnvelope,
)
from ledgerbee_sdkgen.runtime.hooks import (
    Hooks,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
)
from ledgerbee_sdkgen.runtime.operation import Operation
from ledgerbee_sdkgen.runtime.security import ApiKey, OAuth2
from tests.support.scripted import Outcome, Scripted, answer, call_async, call_sync

API = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={
        "key": ApiKey(name="k", location="query", argument="key", environment="T_KEY"),
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
    default_security=(("key",), ("oauth",)),
    errors=ErrorEnvelope(),
)
KEY = {"credentials": {"key": "hush"}}
READ: Call[Any] = Call(
    operation=Operation(
        id="r", method="GET", path="/x/{id}", returns=Any, repeatable=True
    ),
    path={"id": "one"},
)
WRITE: Call[Any] = Call(
    operation=Operation(id="w", method="POST", path="/x", body=Any, returns=Any),
    body={"amount": 1},
)
GOOD = answer(200, b'{"a":1}')
TOKEN = answer(200, b'{"access_token":"t","expires_in":3600}')


@pytest.fixture(params=[call_sync, call_async], ids=["sync", "async"])
def calling(request: pytest.FixtureRequest) -> Any:
    return request.param


def kept(events: list[Any]) -> Hooks:
    return Hooks(
        before_request=events.append,
        after_response=events.append,
        on_retry=events.append,
    )


def test_hooks_are_told_of_every_attempt_in_order(calling: Any) -> None:
    events: list[Any] = []
    late = answer(503, headers={"retry-after": "2"})
    script = Scripted(late, GOOD)
    assert calling(API, READ, script, hooks=kept(events), **KEY) == {"a": 1}
    first, second = script.sent
    common: Any = {"operation": "GET /x/{id}"}
    assert events == [
        RequestEvent(attempt=1, request=first, **common),
        ResponseEvent(
            attempt=1, status=503, elapsed=0.25, request=first, response=late, **common
        ),
        RetryEvent(
            attempt=1,
            wait=2.0,
            reason="status 503",
            request=first,
            outcome=late,
            **common,
        ),
        RequestEvent(attempt=2, request=second, **common),
        ResponseEvent(
            attempt=2, status=200, elapsed=0.25, request=second, response=GOOD, **common
        ),
    ]


def test_an_attempt_without_an_answer_has_a_reason_and_no_response(
    calling: Any,
) -> None:
    events: list[Any] = []
    script = Scripted(ApiTimeoutError("late"), GOOD)
    calling(API, READ, script, hooks=kept(events), **KEY)
    kinds = [type(one).__name__ for one in events]
    assert kinds == ["RequestEvent", "RetryEvent", "RequestEvent", "ResponseEvent"]
    assert events[1].reason == "ApiTimeoutError"


def test_an_event_does_not_show_what_is_sent() -> None:
    events: list[Any] = []
    script = Scripted(answer(503, b"hush"), GOOD)
    call_sync(API, READ, script, hooks=kept(events), **KEY)
    assert "hush" in script.sent[0].url
    assert "GET /x/{id}" in repr(events)
    assert "hush" not in repr(events)
    assert "one" not in repr(events)


def test_a_hook_before_the_request_can_stop_the_call(calling: Any) -> None:
    def refuse(event: RequestEvent) -> None:
        raise PermissionError("not today")

    script = Scripted(GOOD)
    with pytest.raises(PermissionError, match="not today") as caught:
        calling(API, WRITE, script, hooks=Hooks(before_request=refuse), **KEY)
    assert script.sent == []
    assert not hasattr(caught.value, "__notes__")


def test_a_hook_that_stops_a_later_attempt_is_told_which(calling: Any) -> None:
    def refuse(event: RequestEvent) -> None:
        if event.attempt == 2:
            raise PermissionError

    script = Scripted(answer(429), GOOD)
    with pytest.raises(PermissionError) as caught:
        calling(API, WRITE, script, hooks=Hooks(before_request=refuse), **KEY)
    assert caught.value.__notes__ == ["It was attempt 2 at the call."]


def fail(event: object) -> None:
    raise ZeroDivisionError("hush")


def test_a_hook_that_fails_after_a_write_does_not_take_its_answer(
    calling: Any, caplog: pytest.LogCaptureFixture
) -> None:
    script = Scripted(answer(429), GOOD)
    hooks = Hooks(after_response=fail, on_retry=fail)
    with pytest.warns(RuntimeWarning) as seen:
        assert calling(API, WRITE, script, hooks=hooks, **KEY) == {"a": 1}
    assert [str(one.message) for one in seen] == [
        "`after_response` failed with ZeroDivisionError; the call went on",
        "`on_retry` failed with ZeroDivisionError; the call went on",
        "`after_response` failed with ZeroDivisionError; the call went on",
    ]
    errors = [one for one in caplog.records if one.levelname == "ERROR"]
    assert [one.getMessage() for one in errors] == [
        "POST /x: `after_response` failed",
        "POST /x: `on_retry` failed",
        "POST /x: `after_response` failed",
    ]
    assert all(one.exc_info for one in errors)


def test_a_warning_of_a_hook_takes_no_answer_where_warnings_are_errors(
    calling: Any,
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        hooks = Hooks(after_response=fail)
        assert calling(API, WRITE, Scripted(GOOD), hooks=hooks, **KEY) == {"a": 1}


def test_an_interruption_in_a_hook_is_one() -> None:
    def interrupt(event: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        call_sync(
            API, READ, Scripted(GOOD), hooks=Hooks(after_response=interrupt), **KEY
        )


OUTCOMES: st.SearchStrategy[Outcome] = st.one_of(
    st.sampled_from([200, 400, 401, 408, 409, 429, 500, 503]).map(answer),
    st.booleans().map(lambda may: ApiConnectionError("gone", may_have_arrived=may)),
)


@given(st.lists(OUTCOMES, min_size=1, max_size=5), st.sampled_from([READ, WRITE]))
def test_hooks_change_nothing_of_what_becomes_of_a_call(
    outcomes: list[Outcome], call: Call[Any]
) -> None:
    def what_becomes(hooks: Hooks | None) -> Any:
        script = Scripted(*outcomes)
        try:
            came = repr(call_sync(API, call, script, hooks=hooks, **KEY))
        except ApiError as error:
            came = repr(error)
        return came, script.sent, script.timing.waits

    def nothing(event: object) -> bool:
        return False

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        failing = Hooks(before_request=nothing, after_response=fail, on_retry=fail)
        assert what_becomes(failing) == what_becomes(None)


def test_hooks_are_told_of_the_request_for_a_token_too(calling: Any) -> None:
    events: list[Any] = []
    script = Scripted(TOKEN, GOOD)
    grant = {"credentials": {"oauth": (None, "id", "hush")}}
    calling(API, READ, script, hooks=kept(events), **grant)
    asked = [one.operation for one in events if isinstance(one, RequestEvent)]
    assert asked == ["POST /oauth/token", "GET /x/{id}"]
    assert "hush" not in repr(events)


def test_a_call_that_is_sent_again_with_a_new_token_is_a_retry() -> None:
    events: list[Any] = []
    script = Scripted(TOKEN, GOOD, answer(401), TOKEN, GOOD)
    grant = {"credentials": {"oauth": (None, "id", "secret")}}
    with_client(script, kept(events), grant)
    (retry,) = [one for one in events if isinstance(one, RetryEvent)]
    assert (retry.operation, retry.reason, retry.wait) == (
        "GET /x/{id}",
        "status 401",
        0.0,
    )
    last = events[-1]
    assert (last.operation, last.attempt, last.status) == ("GET /x/{id}", 2, 200)


def with_client(script: Scripted, hooks: Hooks, options: Any) -> None:
    client = SyncClient(
        API, transport=script, timing=script.timing, hooks=hooks, **options
    )
    # A client made of another has its hooks.
    for one in (client, client.with_options(max_retries=1)):
        assert one.send(READ) == {"a": 1}


def test_a_coroutine_is_no_hook() -> None:
    async def later(event: object) -> None:
        pass

    for name in ("before_request", "after_response", "on_retry"):
        options: Any = {name: later}
        with pytest.raises(TypeError, match=f"`{name}` is a coroutine"):
            Hooks(**options)


def test_an_object_that_is_called_like_a_coroutine_is_no_hook_either() -> None:
    class Later:
        async def __call__(self, event: object) -> None: ...

    with pytest.raises(TypeError, match="`after_response` is a coroutine"):
        Hooks(after_response=Later())
