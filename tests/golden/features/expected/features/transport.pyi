from features._runtime.httpx_transport import AsyncHttpxTransport as AsyncHttpxTransport
from features._runtime.transport import AsyncStreamed as AsyncStreamed
from features._runtime.transport import (
    AsyncStreamingTransport as AsyncStreamingTransport,
)
from features._runtime.transport import AsyncTransport as AsyncTransport
from features._runtime.httpx_transport import HttpxTransport as HttpxTransport
from features._runtime.transport import Request as Request
from features._runtime.transport import Response as Response
from features._runtime.transport import Streamed as Streamed
from features._runtime.transport import StreamingTransport as StreamingTransport
from features._runtime.transport import Transport as Transport

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
