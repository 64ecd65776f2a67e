"""Access tokens: had once, renewed in time, and shown to nobody."""

import asyncio
import pickle
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    AuthenticationError,
    ErrorEnvelope,
    MissingCredentialsError,
    ResponseDecodeError,
)
from ledgerbee_sdkgen.runtime.operation import Operation
from ledgerbee_sdkgen.runtime.security import ApiKey, OAuth2
from ledgerbee_sdkgen.runtime.transport import Request, Response
from tests.support.timing import FakeTiming

OAUTH = OAuth2(
    argument="access_token",
    environment="T_TOKEN",
    client_id_argument="client_id",
    client_id_environment="T_ID",
    client_secret_argument="client_secret",
    client_secret_environment="T_SECRET",
    token_url="/auth/token",
)
KEY = ApiKey(name="X-Key", location="header", argument="api_key", environment="T_KEY")


def api(token_url: str = "/auth/token") -> Api:
    oauth = OAuth2(
        **{
            name: getattr(OAUTH, name)
            for name in OAuth2.__slots__
            if name != "token_url"
        },
        token_url=token_url,
    )
    return Api(
        name="things",
        version="1",
        base_url="https://api.example.com/v1",
        security={"key": KEY, "oauth2": oauth},
        default_security=(("key",), ("oauth2",)),
        errors=ErrorEnvelope(code="code"),
        rate_limit_reset="X-Reset",
    )


READ = Operation(id="r", method="GET", path="/x", returns=Any, repeatable=True)
WRITE = Operation(id="w", method="POST", path="/x", returns=Any)
KEY_ONLY = Operation(id="k", method="GET", path="/k", returns=Any, security=(("key",),))
GIVEN = {"oauth2": (None, "me", "hush")}


class Server:
    """Gives tokens `t1`, `t2`, …; takes the newest alone."""

    def __init__(self, *, expires_in: Any = 3600) -> None:
        self.timing = FakeTiming()
        self.expires_in = expires_in
        self.granted = 0
        self.is_revoked = False
        self.sent: list[Request] = []
        self.timeouts: list[float] = []
        self.before_token: Callable[[], object] = lambda: None
        self.refusals: list[Response | ApiConnectionError] = []

    def send(self, request: Request, *, timeout: float) -> Response:
        self.sent.append(request)
        self.timeouts.append(timeout)
        if request.url.endswith("/auth/token"):
            return self.grant()
        newest = f"Bearer t{self.granted}"
        if request.headers["authorization"] != newest or self.is_revoked:
            self.is_revoked = False
            return answer(401, b'{"code":"invalid_token"}')
        return answer(200, b'{"ok":true}')

    def grant(self) -> Response:
        self.before_token()
        if self.refusals:
            refusal = self.refusals.pop(0)
            if isinstance(refusal, ApiConnectionError):
                raise refusal
            return refusal
        self.granted += 1
        life = "" if self.expires_in is None else f',"expires_in":{self.expires_in}'
        text = f'{{"access_token":"t{self.granted}","token_type":"Bearer"{life}}}'
        return answer(200, text.encode())

    def close(self) -> None: ...

    @property
    def tokens(self) -> list[Request]:
        return [one for one in self.sent if one.url.endswith("/auth/token")]


class AsyncServer:
    def __init__(self, server: Server) -> None:
        self.server = server

    async def send(self, request: Request, *, timeout: float) -> Response:
        await asyncio.sleep(0.01)
        return self.server.send(request, timeout=timeout)

    async def close(self) -> None: ...


def answer(status: int, content: bytes, **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    typed = {"content-type": "application/json", **named}
    return Response(status=status, headers=typed, content=content)


def client(
    server: Server, credentials: Mapping[str, Any] = GIVEN, **options: Any
) -> SyncClient:
    return SyncClient(
        options.pop("api", api()),
        credentials=credentials,
        transport=server,
        timing=server.timing,
        **options,
    )


def read() -> Call[Any]:
    return Call(operation=READ)


def test_a_token_is_asked_for_as_the_rfc_says_and_then_kept() -> None:
    server = Server()
    made = client(server)
    for _ in range(3):
        assert made.send(read()) == {"ok": True}
    (request,) = server.tokens
    assert (request.method, request.url) == (
        "POST",
        "https://api.example.com/v1/auth/token",
    )
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs((request.content or b"").decode()) == {
        "grant_type": ["client_credentials"],
        "client_id": ["me"],
        "client_secret": ["hush"],
    }
    assert "authorization" not in request.headers


@pytest.mark.parametrize(
    ("expires_in", "good_until"),
    [(3600, 3539), ('"3600"', 3539), (None, 3539), ('"soon"', 3539), (100, 89)],
)
def test_a_token_is_renewed_shortly_before_its_end(
    expires_in: Any, good_until: float
) -> None:
    server = Server(expires_in=expires_in)
    made = client(server)
    made.send(read())
    server.timing.moment += good_until
    made.send(read())
    assert server.granted == 1
    server.timing.moment += 2
    made.send(read())
    assert server.granted == 2


def test_clients_with_options_share_the_token() -> None:
    server = Server()
    made = client(server)
    made.with_options(timeout=5).send(read())
    made.with_raw_response.send(read())
    made.send(read())
    assert server.granted == 1


@pytest.mark.parametrize("operation", [READ, WRITE])
def test_a_token_that_was_revoked_is_renewed_once(operation: Operation) -> None:
    server = Server()
    made = client(server)
    made.send(read())
    server.is_revoked = True
    assert made.send(Call(operation=operation)) == {"ok": True}
    assert server.granted == 2


def test_a_new_token_that_is_refused_is_not_asked_for_again() -> None:
    server = Server()
    server.is_revoked = True
    with pytest.raises(AuthenticationError) as caught:
        client(server).send(read())
    assert caught.value.code == "invalid_token"
    assert server.granted == 1


def test_fifty_threads_make_one_token_request() -> None:
    server, all_here = Server(), threading.Barrier(50)
    # Time enough for all to see that there is no token yet.
    server.before_token = lambda: time.sleep(0.1)
    made = client(server)

    def call(_: int) -> Any:
        all_here.wait(20)
        return made.send(read())

    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(call, range(50)))
    assert answers == [{"ok": True}] * 50
    assert len(server.tokens) == 1


def test_fifty_tasks_make_one_token_request() -> None:
    server = Server()

    async def run() -> list[Any]:
        async with AsyncClient(
            api(),
            credentials=GIVEN,
            transport=AsyncServer(server),
            timing=server.timing,
        ) as made:
            return await asyncio.gather(*(made.send(read()) for _ in range(50)))

    assert asyncio.run(run()) == [{"ok": True}] * 50
    assert len(server.tokens) == 1


def test_threads_whose_token_is_refused_renew_it_once() -> None:
    server = Server()
    made = client(server)
    made.send(read())
    # Another client of the same credentials had a token, and this one's is over.
    server.granted += 1
    server.before_token = lambda: time.sleep(0.1)
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: made.send(read()), range(20)))
    assert answers == [{"ok": True}] * 20
    assert len(server.tokens) == 2


def test_too_many_token_requests_wait_for_the_window() -> None:
    server = Server()
    body = b'{"error":"invalid_client","error_description":"Rate limit exceeded."}'
    server.refusals = [answer(429, body, x_reset="1800000042")]
    assert client(server).send(read()) == {"ok": True}
    assert server.timing.waits == [42]


def test_who_is_not_known_is_told_that_nothing_was_sent() -> None:
    server = Server()
    server.refusals = [answer(401, b'{"error":"invalid_client"}')]
    with pytest.raises(AuthenticationError) as caught:
        client(server).send(Call(operation=WRITE))
    assert caught.value.code == "invalid_client"
    assert caught.value.__notes__ == [
        "It was for an access token; the call itself was not sent."
    ]
    assert len(server.sent) == 1


def test_a_token_that_is_late_is_a_timeout_and_no_unknown_outcome() -> None:
    server = Server()
    server.refusals = [ApiTimeoutError("late"), ApiTimeoutError("late")]
    with pytest.raises(ApiTimeoutError, match="late"):
        client(server, max_retries=1).send(Call(operation=WRITE))


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>", b"{}", b'{"access_token":""}', b'{"access_token":"a\\nb"}'],
)
def test_an_answer_without_a_token_is_told_with_what_came(content: bytes) -> None:
    server = Server()
    server.refusals = [answer(200, content)]
    with pytest.raises(ResponseDecodeError, match=r"POST .*/auth/token") as caught:
        client(server).send(read())
    assert caught.value.response is not None
    assert caught.value.response.content == content


def test_another_base_url_has_tokens_of_its_own() -> None:
    server = Server()
    client(server, base_url="https://sandbox.example.com/api").send(read())
    assert server.tokens[0].url == "https://sandbox.example.com/api/auth/token"


def test_a_token_is_not_asked_for_without_tls() -> None:
    server = Server()
    made = client(server, api=api("http://auth.example.com/auth/token"))
    with pytest.raises(ValueError, match="without TLS"):
        made.send(read())
    assert server.sent == []


def test_a_token_that_is_given_is_used_as_it_is() -> None:
    server = Server()
    server.granted = 7
    made = client(server, {"oauth2": ("t7", None, None)})
    assert made.send(read()) == {"ok": True}
    assert server.tokens == []


def test_what_asks_for_a_key_is_not_sent_with_a_token() -> None:
    server = Server()
    with pytest.raises(MissingCredentialsError, match=r"give `api_key` \(or set T_KEY"):
        client(server).send(Call(operation=KEY_ONLY))
    assert server.sent == []


def test_credentials_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("T_ID", "me")
    monkeypatch.setenv("T_SECRET", "hush")
    server = Server()
    nothing = {"key": None, "oauth2": (None, None, None)}
    assert client(server, nothing).send(read()) == {"ok": True}
    assert b"client_secret=hush" in (server.tokens[0].content or b"")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((None, "me", None), "`client_id` is given without `client_secret`"),
        ((None, None, "hush"), "`client_secret` is given without `client_id`"),
        (("t", "me", "hush"), "`access_token` is given, and `client_id`"),
        ((None, "me", ""), "`client_secret` is empty"),
        ((None, "me", "hu\nsh"), "`client_secret` holds characters"),
    ],
)
def test_half_an_identity_is_none(given: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said) as caught:
        client(Server(), {"oauth2": given})
    assert "hush" not in str(caught.value)


def test_half_an_identity_of_the_environment_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("T_ID", "me")
    with pytest.raises(ValueError, match="T_ID is given without T_SECRET"):
        client(Server(), {})


def test_nothing_shows_a_secret_or_a_token() -> None:
    server = Server()
    made = client(server)
    made.send(read())
    server.refusals = [answer(401, b"{}")]
    server.timing.moment += 10_000
    with pytest.raises(AuthenticationError) as caught:
        made.send(read())
    error = caught.value
    shown = [repr(made), repr(vars(made)), repr(server.sent), repr(error), str(error)]
    shown += [repr(pickle.dumps(error)), repr(error.__notes__)]
    assert [text for text in shown if "hush" in text or "t1" in text] == []


def test_a_client_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="a client holds credentials"):
        pickle.dumps(client(Server()))


def test_the_time_for_a_token_is_part_of_the_whole() -> None:
    server = Server()

    def take_long() -> None:
        server.timing.moment += 30

    server.before_token = take_long
    client(server, timeout=60, total_timeout=40).send(read())
    assert server.timeouts == [40, 10]
