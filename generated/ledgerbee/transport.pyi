from ledgerbee._runtime.httpx_transport import (
    AsyncHttpxTransport as AsyncHttpxTransport,
)
from ledgerbee._runtime.transport import AsyncStreamed as AsyncStreamed
from ledgerbee._runtime.transport import (
    AsyncStreamingTransport as AsyncStreamingTransport,
)
from ledgerbee._runtime.transport import AsyncTransport as AsyncTransport
from ledgerbee._runtime.httpx_transport import HttpxTransport as HttpxTransport
from ledgerbee._runtime.transport import Request as Request
from ledgerbee._runtime.transport import Response as Response
from ledgerbee._runtime.transport import Streamed as Streamed
from ledgerbee._runtime.transport import StreamingTransport as StreamingTransport
from ledgerbee._runtime.transport import Transport as Transport

__all__ = [
    "AsyncHttpxTransport",
    "AsyncStreamed",
    "AsyncStreamingTransport",
    "AsyncTransport",
    "HttpxTransport",
    "Request",
    "Response",
    "Streamed",
    "StreamingTransport",
    "Transport",
]
