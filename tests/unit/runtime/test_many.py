"""One client in many threads, in many tasks, and in a process and its child."""

import asyncio
import gc
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.errors import ApiTimeoutError, ErrorEnvelope
from ledgerbee_sdkgen.runtime.httpx_transport import (
    AsyncHttpxTransport,
    HttpxTransport,
)
from ledgerbee_sdkgen.runtime.operation import Operation
from ledgerbee_sdkgen.runtime.transport import Request
from tests.support.calls import ROOT
from tests.support.echo_server import connections, echo_server

API = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={},
    default_security=(),
    errors=ErrorEnvelope(),
)
READ = Operation(id="r", method="GET", path="/{id}", returns=Any, repeatable=True)


def read(id: int) -> Call[Any]:
    return Call(operation=READ, path={"id": id})


@pytest.fixture
def server() -> Iterator[str]:
    with echo_server() as url:
        yield url


def test_each_thread_gets_the_answers_to_its_own_calls(server: str) -> None:
    together = threading.Barrier(20)

    def work(thread: int) -> list[str]:
        together.wait(30)
        numbers = range(thread * 50, thread * 50 + 50)
        return [client.send(read(number))["path"] for number in numbers]

    transport = HttpxTransport(max_connections=8)
    with (
        SyncClient(API, credentials={}, base_url=server, transport=transport) as client,
        ThreadPoolExecutor(20) as pool,
    ):
        answers = list(pool.map(work, range(20)))
        assert [one for thread in answers for one in thread] == [
            f"/{number}" for number in range(1000)
        ]
        told = connections(server)
    # One more, over which it was asked.
    assert told["most"] <= 9


def test_ten_thousand_calls_at_once_leave_nothing_behind(server: str) -> None:
    async def held() -> int:
        # The loop holds what it has just done until its next turn.
        await asyncio.sleep(0)
        gc.collect()
        return len(gc.get_objects())

    async def run() -> None:
        transport = AsyncHttpxTransport(max_connections=20)
        options: Any = {"base_url": server, "transport": transport, "timeout": 300.0}
        async with AsyncClient(API, credentials={}, **options) as client:

            async def many(count: int) -> list[str]:
                calls = (client.send(read(number)) for number in range(count))
                return [one["path"] for one in await asyncio.gather(*calls)]

            await many(100)
            before = await held()
            answers = await many(10_000)
            assert answers == [f"/{number}" for number in range(10_000)]
            del answers
            assert await held() - before < 1000
            assert len(asyncio.all_tasks()) == 1
            told = connections(server)
            assert told["most"] <= 21
            assert told["open"] <= 21

    asyncio.run(run())
    # Closed with the client, which the server comes to know in its own time.
    assert any(connections(server)["open"] == 1 for _ in range(1000))


def test_calls_that_are_cancelled_while_they_wait_keep_no_connection(
    server: str,
) -> None:
    async def run() -> None:
        transport = AsyncHttpxTransport(max_connections=5)
        options: Any = {"base_url": server, "transport": transport}
        async with AsyncClient(API, credentials={}, **options) as client:
            for turns in range(20):
                calls = (client.send(read(number)) for number in range(50))
                tasks = [asyncio.create_task(one) for one in calls]
                # From before the first is sent to where some have their answer.
                for _ in range(turns):
                    await asyncio.sleep(0)
                for task in tasks[::2]:
                    task.cancel()
                answers = await asyncio.gather(*tasks, return_exceptions=True)
                assert [one["path"] for one in answers[1::2]] == [  # type: ignore[index]
                    f"/{number}" for number in range(1, 50, 2)
                ]
            told = connections(server)
            assert told["open"] <= 6

    asyncio.run(run())


def test_a_call_whose_turn_does_not_come_was_not_sent(server: str) -> None:
    async def run() -> ApiTimeoutError:
        transport = AsyncHttpxTransport(max_connections=1)
        taken = asyncio.Event()
        over = asyncio.Event()

        async def take() -> None:
            # Two may wait in the HTTP library, or have the connection.
            async with transport._turns, transport._turns:
                taken.set()
                await over.wait()

        task = asyncio.create_task(take())
        await taken.wait()
        request = Request(method="POST", url=f"{server}/1", headers={})
        with pytest.raises(ApiTimeoutError, match="no connection was free") as caught:
            await transport.send(request, timeout=0.1)
        over.set()
        await task
        assert (await transport.send(request, timeout=30)).status == 200
        await transport.close()
        return caught.value

    assert asyncio.run(run()).may_have_arrived is False


def test_a_transport_that_is_closed_says_so() -> None:
    request = Request(method="GET", url="http://127.0.0.1:1", headers={})
    transport = HttpxTransport()
    transport.close()
    with pytest.raises(RuntimeError, match="transport is closed"):
        transport.send(request, timeout=1)

    async def run() -> None:
        transport = AsyncHttpxTransport()
        await transport.close()
        with pytest.raises(RuntimeError, match="transport is closed"):
            await transport.send(request, timeout=1)

    asyncio.run(run())


@pytest.mark.parametrize("count", [0, -1, True, 1.5])
def test_a_number_of_connections_is_one(count: Any) -> None:
    for kind in (HttpxTransport, AsyncHttpxTransport):
        with pytest.raises(ValueError, match="give a whole number from 1"):
            kind(max_connections=count)


FORKING = """
import asyncio, os, sys, threading
from tests.unit.runtime.test_many import (
    API, AsyncClient, AsyncHttpxTransport, HttpxTransport, SyncClient, read
)

url = sys.argv[1]

def told(answer):
    print(answer["path"], answer["connection"], flush=True)

def in_child(work):
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    assert os.waitpid(child, 0)[1] == 0

own = SyncClient(API, credentials={}, base_url=url)
given = SyncClient(API, credentials={}, base_url=url, transport=HttpxTransport())
for client in (own, given):
    told(client.send(read(1)))
    derived = client.with_options(max_retries=1)
    transport = client._link.transport()
    held, over = threading.Event(), threading.Event()

    def hold():
        # As a thread does that is just now asking for a token and connecting.
        with client._link._lock, client._link.lock(), transport._lock:
            held.set()
            over.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(60)

    def call():
        with client._link.lock():
            told(client.send(read(2)))
            told(derived.send(read(3)))

    in_child(call)
    over.set()
    thread.join()
    told(client.send(read(4)))

async def run(client, id):
    told(await client.send(read(id)))

for transport in (None, AsyncHttpxTransport()):
    later = AsyncClient(API, credentials={}, base_url=url, transport=transport)

    async def both():
        await run(later, 5)
        in_child(lambda: asyncio.run(run(later, 6)))
        await run(later, 7)
        await later.close()

    asyncio.run(both())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_child_has_connections_and_locks_of_its_own(server: str) -> None:
    # Python 3.12 warns of every fork beside threads, which is what is tried here.
    quiet = "ignore:This process:DeprecationWarning"
    result = subprocess.run(
        [sys.executable, "-W", quiet, "-c", FORKING, server],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stderr == ""
    lines = [line.split() for line in result.stdout.splitlines()]
    connection: dict[str, list[int]] = {}
    assert [path for path, _ in lines] == [
        *["/1", "/2", "/3", "/4"] * 2,
        *["/5", "/6", "/7"] * 2,
    ]
    for path, number in lines:
        connection.setdefault(path, []).append(int(number))
    # The parent keeps the connection it had, and each child has one of its own.
    assert connection["/1"] == connection["/4"]
    assert connection["/2"] == connection["/3"]
    assert connection["/5"] == connection["/7"]
    assert len({*connection["/1"], *connection["/2"]}) == 4
    assert len({*connection["/5"], *connection["/6"]}) == 4
