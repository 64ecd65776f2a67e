"""A server that resets, stalls, trickles, truncates and answers garbage."""

import asyncio
import gc
import socket
import struct
import threading
from typing import Any

import pytest

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    ErrorEnvelope,
    OutcomeUnknownError,
    ResponseDecodeError,
)
from ledgerbee_sdkgen.runtime.operation import Operation
from tests.support.serving import Behaviour, serving
from tests.support.timing import FakeTiming

API = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={},
    default_security=(),
    errors=ErrorEnvelope(),
)
READ = Operation(id="r", method="GET", path="/x", returns=Any, repeatable=True)
WRITE = Operation(id="w", method="POST", path="/x", body=Any, returns=Any)
GOOD = (
    b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
    b'Content-Length: 8\r\nConnection: close\r\n\r\n{"a": 1}'
)


def resets(connection: socket.socket, _: threading.Event) -> None:
    linger = struct.pack("ii", 1, 0)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def hangs_up(connection: socket.socket, _: threading.Event) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def stalls(_: socket.socket, stop: threading.Event) -> None:
    stop.wait(20)


def truncates(connection: socket.socket, _: threading.Event) -> None:
    connection.sendall(GOOD[:-3])


def talks_nonsense(connection: socket.socket, _: threading.Event) -> None:
    connection.sendall(b"\x00\x01 what?\r\n\r\n")


def trickles(connection: socket.socket, stop: threading.Event) -> None:
    connection.sendall(
        GOOD.partition(b"\r\n\r\n")[0].replace(b"8", b"999") + b"\r\n\r\n"
    )
    while not stop.wait(0.05):
        connection.sendall(b" ")


def drips_headers(connection: socket.socket, stop: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while not stop.wait(0.05):
        connection.sendall(b"X-Drip: 1\r\n")


def garbles(connection: socket.socket, _: threading.Event) -> None:
    connection.sendall(
        GOOD.replace(b"Connection", b"Content-Encoding: gzip\r\nConnection")
    )


def answers(connection: socket.socket, _: threading.Event) -> None:
    connection.sendall(GOOD)


def answers_no_json(connection: socket.socket, _: threading.Event) -> None:
    connection.sendall(GOOD.replace(b'{"a": 1}', b'{"a": 1,'))


def send(url: str, operation: Operation, **options: Any) -> Any:
    options["timing"] = FakeTiming()
    with SyncClient(API, credentials={}, base_url=url, **options) as client:
        return client.send(Call(operation=operation, body=_body(operation)))


def send_async(url: str, operation: Operation, **options: Any) -> Any:
    options["timing"] = FakeTiming()

    async def run() -> Any:
        async with AsyncClient(API, credentials={}, base_url=url, **options) as client:
            return await client.send(Call(operation=operation, body=_body(operation)))

    return asyncio.run(run())


def _body(operation: Operation) -> Any:
    return Call(operation=operation).body if operation is READ else {"amount": 1}


@pytest.fixture(params=[send, send_async], ids=["sync", "async"])
def sending(request: pytest.FixtureRequest) -> Any:
    return request.param


BROKEN = [resets, hangs_up, stalls, truncates, talks_nonsense, trickles, garbles]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_write_that_is_not_answered_is_sent_once_and_told_so(
    sending: Any, broken: Behaviour
) -> None:
    with (
        serving(broken, answers) as (url, came),
        pytest.raises(OutcomeUnknownError) as caught,
    ):
        sending(url, WRITE, timeout=0.5)
    assert [one for one in came if one] == came[:1]
    assert isinstance(caught.value.__cause__, ApiConnectionError)


@pytest.mark.parametrize("broken", BROKEN)
def test_a_read_that_is_not_answered_is_sent_again(
    sending: Any, broken: Behaviour
) -> None:
    with serving(broken, answers) as (url, came):
        assert sending(url, READ, timeout=0.5, max_retries=1) == {"a": 1}
    assert len([one for one in came if one]) == 2


@pytest.mark.parametrize("broken", [stalls, trickles])
def test_a_late_answer_is_a_timeout(sending: Any, broken: Behaviour) -> None:
    with (
        serving(broken) as (url, _),
        pytest.raises(ApiTimeoutError, match=r"no answer within 0\.3 seconds"),
    ):
        sending(url, READ, timeout=0.3, max_retries=0)


def test_a_server_that_is_not_there_is_asked_again_for_a_write(sending: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ApiConnectionError) as caught:
        sending(f"http://127.0.0.1:{port}", WRITE, max_retries=1)
    assert not caught.value.may_have_arrived
    assert caught.value.__notes__ == ["It was sent 2 times."]


def test_an_answer_that_is_no_json_is_told_with_what_came(sending: Any) -> None:
    with (
        serving(answers_no_json) as (url, _),
        pytest.raises(ResponseDecodeError, match="answered with status 201") as caught,
    ):
        sending(url, WRITE)
    assert caught.value.response is not None
    assert caught.value.response.content == b'{"a": 1,'


def test_headers_that_never_end_are_late_too() -> None:
    with (
        serving(drips_headers) as (url, _),
        pytest.raises(ApiTimeoutError, match=r"no answer within 0\.3 seconds"),
    ):
        send_async(url, READ, timeout=0.3, max_retries=0)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_client_can_be_used_from_one_event_loop_after_another() -> None:
    keeps = GOOD.replace(b"Connection: close", b"Connection: keep-alive")

    def answers_twice(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(keeps)
        connection.recv(65536)
        connection.sendall(keeps)

    with serving(answers_twice, answers) as (url, came):
        client = AsyncClient(API, credentials={}, base_url=url)
        for _ in range(2):
            call: Call[Any] = Call(operation=WRITE, body={"a": 1})
            assert asyncio.run(client.send(call)) == {"a": 1}
    assert len([one for one in came if one]) == 2
    # The connection of the first loop ended with it, and nobody could close it.
    del client
    gc.collect()
