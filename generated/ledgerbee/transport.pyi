from ledgerbee._runtime.httpx_transport import (
    AsyncHttpxTransport as AsyncHttpxTransport,
)
from ledgerbee._runtime.transport import AsyncTransport as AsyncTransport
from ledgerbee._runtime.httpx_transport import HttpxTransport as HttpxTransport
from ledgerbee._runtime.transport import Request as Request
from ledgerbee._runtime.transport import Response as Response
from ledgerbee._runtime.transport import Transport as Transport

__all__ = [
    "AsyncHttpxTransport",
    "AsyncTransport",
    "HttpxTransport",
    "Request",
    "Response",
    "Transport",
]
