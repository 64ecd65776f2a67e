"""The transport of a client, made when it is first needed."""

import threading
from collections.abc import MutableMapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any
from weakref import WeakKeyDictionary

from .forks import renew_after_fork
from .transport import AsyncTransport, Transport

_CLOSED = "the client is closed"


class Link:
    """Holds a transport; made late, because the HTTP library is not light."""

    def __init__(self, transport: Transport | None) -> None:
        self._transport = transport
        self._is_closed = False
        self.renew()
        renew_after_fork(self)

    def renew(self) -> None:
        """Take new locks; transports of ours see to their connections."""
        self._lock = threading.Lock()
        self._turn = threading.Lock()

    def lock(self) -> AbstractContextManager[Any]:
        """Return what only one thread holds at a time."""
        return self._turn

    def transport(self) -> Transport:
        with self._lock:
            if self._is_closed:
                raise RuntimeError(_CLOSED)
            if self._transport is None:
                from .httpx_transport import HttpxTransport

                self._transport = HttpxTransport()
            return self._transport

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()


class AsyncLink:
    """The same for asyncio: a transport of its own for each event loop.

    Connections belong to the loop they were opened in; in another one, a request would
    be sent and its answer not be read.
    """

    def __init__(self, transport: AsyncTransport | None) -> None:
        self._given = transport
        self._made: MutableMapping[Any, AsyncTransport] = WeakKeyDictionary()
        self._locks: MutableMapping[Any, AbstractAsyncContextManager[None]]
        self._locks = WeakKeyDictionary()
        self._is_closed = False

    def transport(self) -> AsyncTransport:
        if self._is_closed:
            raise RuntimeError(_CLOSED)
        if self._given is not None:
            return self._given
        loop = _running_loop()
        if loop not in self._made:
            from .httpx_transport import AsyncHttpxTransport

            self._made[loop] = AsyncHttpxTransport()
        return self._made[loop]

    def lock(self) -> AbstractAsyncContextManager[None]:
        """Return what only one task of the running loop holds at a time."""
        import asyncio

        return self._locks.setdefault(_running_loop(), asyncio.Lock())

    async def close(self) -> None:
        self._is_closed = True
        # Those of other loops went with them: nothing can be awaited there from here.
        made = self._made.pop(_running_loop(), None)
        self._made.clear()
        for transport in (self._given, made):
            if transport is not None:
                await transport.close()
        self._given = None


def _running_loop() -> Any:
    # Imported here, so that a program of threads starts without it.
    import asyncio

    return asyncio.get_running_loop()
