"""Calls to a server on this machine: this client, and httpx2 alone.

The server is a process of its own, so that what is measured is the client's.
"""

import asyncio
import contextlib
import multiprocessing
from collections.abc import Callable, Coroutine, Iterator
from multiprocessing.connection import Connection
from typing import Any

import httpx2
import msgspec

from benchmarks.runtime.pages import invoice
from benchmarks.runtime.turns import in_turn
from ledgerbee import AsyncLedgerBee, LedgerBee
from ledgerbee.models import Invoice

CALLS = 200
"""Calls in a row that are measured together."""
CONCURRENT = 500
_PATH = "/v1/invoices/0197a943-2325-7829-b835-b6c71a29baeb"
_HEADERS = {
    "accept": "application/json",
    "user-agent": "benchmark",
    "x-api-key": "key",
}


def seconds(*, rounds: int = 20) -> dict[str, list[float]]:
    """Return the CPU seconds that a call takes, by contender, each round.

    - `ours`: `client.invoices.get(id=…)`.
    - `httpx2`: the same request, its status looked at, its answer left as bytes.
    - `httpx2 and msgspec`: the same, the answer read as the same class.

    Those by hand are written as is quickest with httpx2's client: headers are the
    client's, and the URL is whole, for to join it with a base takes longer.
    """
    with server() as url:
        client = httpx2.Client(headers=_HEADERS)
        ours = LedgerBee(api_key="key", base_url=url)
        read = msgspec.json.Decoder(Invoice).decode
        id_ = _PATH.rpartition("/")[2]

        def bare() -> bytes:
            return client.get(f"{url}{_PATH}").raise_for_status().content

        found = in_turn(
            {
                "ours": _often(lambda: ours.invoices.get(id_)),
                "httpx2": _often(bare),
                "httpx2 and msgspec": _often(lambda: read(bare())),
            },
            rounds,
        )
        ours.close()
        client.close()
    return {name: [one / CALLS for one in taken] for name, taken in found.items()}


def seconds_async(*, rounds: int = 10) -> dict[str, list[float]]:
    """Return the same for a call of 500 that are begun together with asyncio."""
    with server() as url, asyncio.Runner() as runner:
        ours = AsyncLedgerBee(api_key="key", base_url=url)
        client = httpx2.AsyncClient(headers=_HEADERS)
        read = msgspec.json.Decoder(Invoice).decode
        id_ = _PATH.rpartition("/")[2]

        async def bare() -> Invoice:
            answer = await client.get(f"{url}{_PATH}")
            return read(answer.raise_for_status().content)

        async def limited(free: asyncio.Semaphore) -> Invoice:
            async with free:
                return await bare()

        async def all_limited() -> list[Invoice]:
            free = asyncio.Semaphore(100)
            calls = (limited(free) for _ in range(CONCURRENT))
            return await asyncio.gather(*calls)

        found = in_turn(
            {
                "ours": _together(runner, lambda: ours.invoices.get(id_)),
                "httpx2 and msgspec": _together(runner, bare),
                "httpx2 and msgspec, limited": lambda: runner.run(all_limited()),
            },
            rounds,
        )
        runner.run(ours.close())
        runner.run(client.aclose())
    return {name: [one / CONCURRENT for one in taken] for name, taken in found.items()}


def _often(call: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        for _ in range(CALLS):
            call()

    return run


def _together(
    runner: asyncio.Runner, call: Callable[[], Coroutine[Any, Any, object]]
) -> Callable[[], object]:
    async def run() -> list[object]:
        return await asyncio.gather(*(call() for _ in range(CONCURRENT)))

    return lambda: runner.run(run())


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Serve one invoice, whatever is asked for; yields the URL."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()


class _Answering(asyncio.Protocol):
    """Answers each request without a body; those of these benchmarks have none."""

    answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._came = b""

    def data_received(self, data: bytes) -> None:
        self._came += data
        count = self._came.count(b"\r\n\r\n")
        if count:
            self._came = self._came.rpartition(b"\r\n\r\n")[2]
            self._transport.write(self.answer * count)


def _serve(told: Connection) -> None:
    body = invoice()
    head = (
        "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\n"
        f"x-request-id: 1\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    _Answering.answer = head.encode() + body

    async def run() -> None:
        loop = asyncio.get_running_loop()
        listening = await loop.create_server(_Answering, "127.0.0.1", 0, backlog=1024)
        told.send(listening.sockets[0].getsockname()[1])
        await listening.serve_forever()

    asyncio.run(run())
