"""The transport of a client, made when it is first needed."""

import threading

from .transport import AsyncTransport, Transport

_CLOSED = "the client is closed"


class Link:
    """Holds a transport; made late, because the HTTP library is not light."""

    def __init__(self, transport: Transport | None) -> None:
        self._transport = transport
        self._lock = threading.Lock()
        self._is_closed = False

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
    """The same for asyncio."""

    def __init__(self, transport: AsyncTransport | None) -> None:
        self._transport = transport
        self._is_closed = False

    def transport(self) -> AsyncTransport:
        if self._is_closed:
            raise RuntimeError(_CLOSED)
        if self._transport is None:
            from .httpx_transport import AsyncHttpxTransport

            self._transport = AsyncHttpxTransport()
        return self._transport

    async def close(self) -> None:
        self._is_closed = True
        transport, self._transport = self._transport, None
        if transport is not None:
            await transport.close()
