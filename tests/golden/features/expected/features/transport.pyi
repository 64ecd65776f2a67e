from features._runtime.httpx_transport import AsyncHttpxTransport as AsyncHttpxTransport
from features._runtime.transport import AsyncTransport as AsyncTransport
from features._runtime.httpx_transport import HttpxTransport as HttpxTransport
from features._runtime.transport import Request as Request
from features._runtime.transport import Response as Response
from features._runtime.transport import Transport as Transport

__all__ = [
    "AsyncHttpxTransport",
    "AsyncTransport",
    "HttpxTransport",
    "Request",
    "Response",
    "Transport",
]
