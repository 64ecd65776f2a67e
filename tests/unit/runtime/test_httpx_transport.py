"""The transports against a server on this machine."""

import asyncio
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from ledgerbee_sdkgen.runtime.errors import ApiConnectionError, ApiTimeoutError
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
        self.send_response(302 if self.path == "/moved" else 200)
        self.send_header("X-Answer", self.headers.get("cookie", "yes"))
        self.send_header("Set-Cookie", "session=1")
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", str(len(answer)))
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
