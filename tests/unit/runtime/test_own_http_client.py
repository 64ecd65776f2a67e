"""An HTTP client of the caller's own: proxies, certificates, connections."""

import asyncio
import logging
import ssl
import threading
from pathlib import Path
from typing import Any

import httpx2
import pytest
import trustme

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.errors import (
    ApiConnectionError,
    ApiStatusError,
    ErrorEnvelope,
)
from ledgerbee_sdkgen.runtime.httpx_transport import (
    AsyncHttpxTransport,
    HttpxTransport,
)
from ledgerbee_sdkgen.runtime.operation import Operation
from tests.support.local_servers import (
    Quiet,
    http2_server,
    http_server,
    proxy_server,
)

API = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={},
    default_security=(),
    errors=ErrorEnvelope(),
)
READ: Call[Any] = Call(
    operation=Operation(id="r", method="GET", path="/", returns=Any, repeatable=True)
)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def served(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("all_proxy", "http_proxy", "https_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def ask(url: str, **options: Any) -> Any:
    """Return the answer, by a client in which httpx2 has these options."""
    with httpx2.Client(**options) as own:
        transport = HttpxTransport(client=own)
        with SyncClient(API, credentials={}, base_url=url, transport=transport) as made:
            return made.send(READ)


def ask_async(url: str, **options: Any) -> Any:
    async def run() -> Any:
        async with httpx2.AsyncClient(**options) as own:
            transport = AsyncHttpxTransport(client=own)
            async with AsyncClient(
                API, credentials={}, base_url=url, transport=transport
            ) as made:
                return await made.send(READ)

    return asyncio.run(run())


def ask_by_own(url: str) -> Any:
    """Return the answer, by a client with connections of its own."""
    with SyncClient(API, credentials={}, base_url=url) as made:
        return made.send(READ)


def ask_by_own_async(url: str) -> Any:
    async def run() -> Any:
        async with AsyncClient(API, credentials={}, base_url=url) as made:
            return await made.send(READ)

    return asyncio.run(run())


@pytest.fixture(params=[ask, ask_async], ids=["sync", "async"])
def asking(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_a_client_that_is_given_is_used_and_left_open() -> None:
    with http_server() as port, httpx2.Client(headers={"x-own": "1"}) as own:
        sent: list[httpx2.Request] = []
        own.event_hooks["request"].append(sent.append)
        for _ in range(2):
            transport = HttpxTransport(client=own)
            with SyncClient(
                API,
                credentials={},
                base_url=f"http://127.0.0.1:{port}",
                transport=transport,
            ) as made:
                assert made.send(READ) == {"a": 1}
            assert not own.is_closed
    assert [one.headers["x-own"] for one in sent] == ["1", "1"]


def test_hooks_of_a_client_that_is_given_may_read_the_answer() -> None:
    with http_server() as port:
        hooks: Any = {"response": [lambda answer: answer.read()]}
        assert ask(f"http://127.0.0.1:{port}", event_hooks=hooks) == {"a": 1}


def test_a_client_that_is_given_is_left_open_in_asyncio() -> None:
    async def run() -> bool:
        async with httpx2.AsyncClient() as own:
            transport = AsyncHttpxTransport(client=own)
            await transport.close()
            return own.is_closed

    assert asyncio.run(run()) is False


def test_a_client_that_is_made_is_closed() -> None:
    transport = HttpxTransport()
    made = transport._client()
    transport.close()
    assert made.is_closed

    async def run() -> httpx2.AsyncClient:
        transport = AsyncHttpxTransport()
        made = transport._client()
        await transport.close()
        return made

    assert asyncio.run(run()).is_closed


def test_connections_are_limited_in_one_place() -> None:
    with (
        httpx2.Client() as own,
        pytest.raises(ValueError, match="one of its limits"),
    ):
        HttpxTransport(client=own, max_connections=5)


def test_credentials_do_not_follow_a_redirect(asking: Any) -> None:
    class Moved(Quiet):
        def do_GET(self) -> None:
            self.send_response(307)
            self.send_header("Location", f"http://127.0.0.1:{elsewhere}/")
            self.send_header("Content-Length", "0")
            self.end_headers()

    with (
        http_server() as elsewhere,
        http_server(Moved) as port,
        pytest.raises(ApiStatusError, match="status 307"),
    ):
        asking(f"http://127.0.0.1:{port}", follow_redirects=True)


def test_an_authority_of_ones_own_is_trusted_when_it_is_given(
    asking: Any, served: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    with http_server(context=served) as port:
        url = f"https://127.0.0.1:{port}"
        assert asking(url, verify=trusting) == {"a": 1}
        with pytest.raises(ApiConnectionError, match="CERTIFICATE_VERIFY") as caught:
            asking(url)
    # So it would be sent again, were it a write.
    assert caught.value.may_have_arrived is False


def test_an_authority_is_taken_from_the_environment(
    authority: trustme.CA,
    served: ssl.SSLContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with (
        http_server(context=served) as port,
        SyncClient(API, credentials={}, base_url=f"https://127.0.0.1:{port}") as made,
    ):
        assert made.send(READ) == {"a": 1}


def test_a_certificate_of_ones_own_is_shown(
    asking: Any,
    authority: trustme.CA,
    served: ssl.SSLContext,
    trusting: ssl.SSLContext,
) -> None:
    served.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(served)
    with http_server(context=served) as port:
        url = f"https://127.0.0.1:{port}"
        with pytest.raises(ApiConnectionError):
            asking(url, verify=trusting)
        authority.issue_cert("me.example").configure_cert(trusting)
        assert asking(url, verify=trusting) == {"a": 1}


def test_requests_go_through_a_proxy(asking: Any) -> None:
    with http_server() as port, proxy_server() as (proxy, seen):
        url = f"http://127.0.0.1:{port}"
        assert asking(url, proxy=f"http://127.0.0.1:{proxy}") == {"a": 1}
    assert seen == [f"GET {url}/ HTTP/1.1"]


@pytest.mark.parametrize(
    ("by_own", "by_given"), [(ask_by_own, ask), (ask_by_own_async, ask_async)]
)
def test_a_proxy_is_taken_from_the_environment_unless_that_is_refused(
    by_own: Any, by_given: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with http_server() as port, proxy_server() as (proxy, seen):
        url = f"http://127.0.0.1:{port}"
        for name in ("HTTP_PROXY", "http_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy}")
        assert by_own(url) == by_given(url) == {"a": 1}
        assert seen == [f"GET {url}/ HTTP/1.1"] * 2
        assert by_given(url, trust_env=False) == {"a": 1}
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, "127.0.0.1")
        assert by_own(url) == by_given(url) == {"a": 1}
        assert len(seen) == 2


def test_a_proxy_carries_tls_without_reading_it(
    asking: Any, served: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    with http_server(context=served) as port, proxy_server() as (proxy, seen):
        given = {"proxy": f"http://127.0.0.1:{proxy}", "verify": trusting}
        assert asking(f"https://127.0.0.1:{port}", **given) == {"a": 1}
    assert seen == [f"CONNECT 127.0.0.1:{port} HTTP/1.1"]


def test_calls_are_made_over_http_2(
    asking: Any, served: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    with http2_server(served) as port:
        given = {"http2": True, "verify": trusting}
        assert asking(f"https://127.0.0.1:{port}", **given) == {"a": 2}


def test_nothing_of_a_request_is_logged_over_http_2_either(
    asking: Any,
    served: ssl.SSLContext,
    trusting: ssl.SSLContext,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with http2_server(served) as port:
        given = {"http2": True, "verify": trusting}
        asking(f"https://127.0.0.1:{port}", **given)

    # The server, in a thread of its own, uses the same library.
    ours = [one for one in caplog.records if one.thread == threading.get_ident()]
    said = {one.name.partition(".")[0] for one in ours if "close" not in one.msg}
    assert said & {"hpack", "h2", "httpcore2", "httpx2"} == set()
    assert "things" in said
