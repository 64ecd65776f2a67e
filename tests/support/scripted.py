"""Transports that answer by a script, and what calls they get."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, TypeAlias

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.transport import (
    AsyncStreamed,
    Request,
    Response,
    Streamed,
)
from tests.support.timing import FakeTiming

Outcome: TypeAlias = Response | Exception


def answer(
    status: int, content: bytes = b"{}", headers: Mapping[str, str] | None = None
) -> Response:
    return Response(
        status=status,
        headers={"content-type": "application/json", **(headers or {})},
        content=content,
    )


class Scripted:
    """Answers with what it was made with, the last again and again; keeps requests.

    Each answer takes a quarter of a second.
    """

    def __init__(self, *script: Outcome, timing: FakeTiming | None = None) -> None:
        self._script = list(script)
        self.timing = timing or FakeTiming()
        self.sent: list[Request] = []

    def send(self, request: Request, *, timeout: float) -> Response:
        self.sent.append(request)
        self.timing.moment += 0.25
        outcome = self._script.pop(0) if len(self._script) > 1 else self._script[0]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def close(self) -> None:
        pass


class Streaming:
    """Answers like `Scripted`, and gives the content in these pieces.

    Each takes a quarter of a second. A piece that is an exception is raised.
    """

    def __init__(
        self, scripted: Scripted, *scripts: Sequence[bytes | BaseException]
    ) -> None:
        self._scripted = scripted
        self._scripts = list(scripts)
        self.open = 0

    def send(self, request: Request, *, timeout: float) -> Response:
        return self._scripted.send(request, timeout=timeout)

    @contextmanager
    def stream(self, request: Request, *, timeout: float) -> Iterator[Streamed]:
        answer = self._scripted.send(request, timeout=timeout)
        self.open += 1
        try:
            yield Streamed(
                status=answer.status, headers=answer.headers, pieces=self._pieces()
            )
        except (GeneratorExit, asyncio.CancelledError):
            # Nobody closed it: it was forgotten, and is counted as open.
            self.open += 1
            raise
        finally:
            self.open -= 1

    def _pieces(self) -> Iterator[bytes]:
        for piece in self._scripts.pop(0):
            self._scripted.timing.moment += 0.25
            if isinstance(piece, BaseException):
                raise piece
            yield piece

    def close(self) -> None:
        pass


class AsyncStreaming:
    """The same for asyncio."""

    def __init__(self, streaming: Streaming) -> None:
        self._streaming = streaming

    async def send(self, request: Request, *, timeout: float) -> Response:
        return self._streaming.send(request, timeout=timeout)

    @asynccontextmanager
    async def stream(
        self, request: Request, *, timeout: float
    ) -> AsyncIterator[AsyncStreamed]:
        async def pieces(answer: Streamed) -> AsyncIterator[bytes]:
            for piece in answer.pieces:
                yield piece

        with self._streaming.stream(request, timeout=timeout) as answer:
            yield AsyncStreamed(
                status=answer.status, headers=answer.headers, pieces=pieces(answer)
            )

    async def close(self) -> None:
        pass


class AsyncScripted:
    """The same as `Scripted` for asyncio."""

    def __init__(self, scripted: Scripted) -> None:
        self._scripted = scripted

    async def send(self, request: Request, *, timeout: float) -> Response:
        return self._scripted.send(request, timeout=timeout)

    async def close(self) -> None:
        pass


def call_sync(api: Api, call: Call[Any], script: Scripted, **options: Any) -> Any:
    """Return the answer to `call` by a client for threads."""
    given: Any = {"credentials": {}, "timing": script.timing, **options}
    with SyncClient(api, transport=script, **given) as client:
        return client.send(call)


def call_async(api: Api, call: Call[Any], script: Scripted, **options: Any) -> Any:
    """Return the answer to `call` by a client for asyncio."""
    given: Any = {"credentials": {}, "timing": script.timing, **options}

    async def run() -> Any:
        transport = AsyncScripted(script)
        async with AsyncClient(api, transport=transport, **given) as client:
            return await client.send(call)

    return asyncio.run(run())
