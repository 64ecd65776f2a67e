"""Transports that answer by a script, and what calls they get."""

import asyncio
from collections.abc import Mapping
from typing import Any, TypeAlias

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.transport import Request, Response
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


class AsyncScripted:
    """The same for asyncio."""

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
