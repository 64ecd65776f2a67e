"""What carries requests, to be given as `transport`."""

from ledgerbee._runtime.lazy import lazy_names

__getattr__, __dir__, __all__ = lazy_names(
    __name__,
    {
        "AsyncHttpxTransport": "ledgerbee._runtime.httpx_transport",
        "AsyncTransport": "ledgerbee._runtime.transport",
        "HttpxTransport": "ledgerbee._runtime.httpx_transport",
        "Request": "ledgerbee._runtime.transport",
        "Response": "ledgerbee._runtime.transport",
        "Transport": "ledgerbee._runtime.transport",
    },
)
