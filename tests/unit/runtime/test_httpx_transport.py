"""The transports against a server on this machine."""

import asyncio
import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ledgerbee_sdkgen.runtime.errors import ApiConnectionError, ApiTimeoutError
from ledgerbee_sdkgen.runtime.httpx_requests import built_by, plain_request
from ledgerbee_sdkgen.runtime.httpx_transport import (
    AsyncHttpxTransport,
    HttpxTransport,
)
from ledgerbee_sdkgen.runtime.transport import Request, Response


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    connections: set[int]
    release: threading.Event

    def do_POST(self) -> None:
        self.connections.add(self.client_address[1])
        if self.path == "/slow":
            self.release.wait(30)
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        answer = body + b"|" + self.headers.get("x-key", "").encode()
        if self.path == "/packed":
            answer = gzip.compress(answer)
        self.send_response(302 if self.path == "/moved" else 200)
        self.send_header("X-Answer", self.headers.get("cookie", "yes"))
        self.send_header("Set-Cookie", "session=1")
        self.send_header("X-Authorization", self.headers.get("authorization", ""))
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", str(len(answer)))
        if self.path == "/packed":
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    handler = type(
        "H", (Handler,), {"connections": set(), "release": threading.Event()}
    )
    running = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{running.server_port}"
    finally:
        handler.release.set()  # type: ignore[attr-defined]
        running.shutdown()
        running.server_close()
        thread.join()


def post(url: str) -> Request:
    return Request(method="POST", url=url, headers={"x-key": "k"}, content=b"body")


def sync_send(url: str, timeout: float = 30) -> Response:
    transport = HttpxTransport()
    try:
        return transport.send(post(url), timeout=timeout)
    finally:
        transport.close()


def async_send(url: str, timeout: float = 30) -> Response:
    async def run() -> Response:
        transport = AsyncHttpxTransport()
        try:
            return await transport.send(post(url), timeout=timeout)
        finally:
            await transport.close()

    return asyncio.run(run())


@pytest.mark.parametrize("send", [sync_send, async_send])
def test_content_and_headers_arrive_both_ways(server: str, send: object) -> None:
    answer = send(f"{server}/x")  # type: ignore[operator]
    assert (answer.status, answer.content) == (200, b"body|k")
    assert answer.headers["x-answer"] == "yes"


@pytest.mark.parametrize("send", [sync_send, async_send])
def test_an_answer_that_is_compressed_is_unpacked(server: str, send: object) -> None:
    assert send(f"{server}/packed").content == b"body|k"  # type: ignore[operator]


@pytest.mark.parametrize("send", [sync_send, async_send])
def test_a_redirect_is_answered_not_followed(server: str, send: object) -> None:
    assert send(f"{server}/moved").status == 302  # type: ignore[operator]


@pytest.mark.parametrize("send", [sync_send, async_send])
def test_no_answer_in_time_is_an_error_of_its_own(server: str, send: object) -> None:
    with pytest.raises(ApiTimeoutError, match=r"no answer within 0\.2 seconds"):
        send(f"{server}/slow", 0.2)  # type: ignore[operator]


@pytest.mark.parametrize("send", [sync_send, async_send])
def test_an_error_shows_no_query(send: object) -> None:
    with pytest.raises(
        ApiConnectionError, match=r"POST http://127\.0\.0\.1:1/x could"
    ) as error:
        send("http://127.0.0.1:1/x?key=hush")  # type: ignore[operator]
    assert "hush" not in str(error.value)


def test_requests_share_a_connection(server: str) -> None:
    transport = HttpxTransport()
    for _ in range(3):
        answer = transport.send(post(f"{server}/x"), timeout=30)
        # Connections, but no cookies.
        assert answer.headers["x-answer"] == "yes"
    pool = transport._client()._transport._pool  # type: ignore[attr-defined]
    assert len(pool.connections) == 1
    transport.close()


PLAIN = httpx2.Client()
PLACES = (
    "http://127.0.0.1:8000",
    "https://api.example.com",
    "https://api.example.com:443",
    "https://API.example.com",
    "https://å.example",
    "http://[::1]:80",
)


def what_is_sent(built: httpx2.Request) -> object:
    """Return what of a request goes over the connection, and when it is given up."""
    extensions = dict(built.extensions)
    target = extensions.pop("target", built.url.raw_path)
    place = built.url.scheme, built.url.host, built.url.port
    return built.method, place, target, built.headers, extensions, built.read()


@given(
    place=st.sampled_from(PLACES),
    path=st.text("ab.%2f/?#&=+'~ \\å{}[]@:", max_size=12),
    method=st.sampled_from(["GET", "POST", "DELETE", "QUERY"]),
    content=st.sampled_from([None, b"", b"{}"]),
)
@example("https://api.example.com", "a/./b/../c", "GET", None)
@example("https://api.example.com", "a%2Fb%2?c=%c3%A5#d", "POST", b"{}")
def test_what_is_sent_is_what_the_http_library_would_send(
    place: str, path: str, method: str, content: bytes | None
) -> None:
    headers = {"user-agent": "things/1", "x-key": "k"}
    url = f"{place}/{path}"
    asked = Request(method=method, url=url, headers=headers, content=content)

    ours = plain_request(PLAIN, asked, 7.0)

    if ours is not None:
        assert what_is_sent(ours) == what_is_sent(built_by(PLAIN, asked, 7.0))


def test_a_plain_url_is_not_taken_apart() -> None:
    url = "https://api.example.com/v1/things/a%2Fb?name=%C3%A5&page=2"
    built = plain_request(PLAIN, Request(method="GET", url=url, headers={}), 7.0)

    assert built is not None
    assert built.extensions["target"] == b"/v1/things/a%2Fb?name=%C3%A5&page=2"
    assert str(built.url) == "https://api.example.com"


@pytest.mark.parametrize(
    "url",
    [
        "https://user:word@api.example.com/a",
        "https://api.example.com/a/../b",
        "https://api.example.com/å",
        "https://api.example.com/a#b",
        "https://[::1]/a",
    ],
)
def test_what_is_not_plain_is_left_to_the_http_library(url: str) -> None:
    asked = Request(method="GET", url=url, headers={})
    assert plain_request(PLAIN, asked, 7.0) is None


@pytest.mark.parametrize("send", [sync_send, async_send])
def test_a_user_of_the_url_is_sent(server: str, send: object) -> None:
    place = server.replace("http://", "http://user:word@")
    answer = send(f"{place}/x")  # type: ignore[operator]
    assert answer.headers["x-authorization"] == "Basic dXNlcjp3b3Jk"


@pytest.mark.parametrize("name", ["content-length", "Host", "Accept-Encoding"])
def test_headers_that_are_given_are_sent_once(name: str) -> None:
    url = "https://api.example.com/things"
    asked = Request(method="POST", url=url, headers={name: "4"}, content=b"body")
    built = plain_request(PLAIN, asked, 7.0)

    assert built is not None
    assert built.headers.get_list(name) == ["4"]
