"""What carries requests, to be given as `transport`."""

from ledgerbee._runtime.lazy import lazy_names

__getattr__, __dir__, __all__ = lazy_names(
    __name__,
    {
        "AsyncHttpxTransport": "ledgerbee._runtime.httpx_transport",
        "AsyncStreamed": "ledgerbee._runtime.transport",
        "AsyncStreamingTransport": "ledgerbee._runtime.transport",
        "AsyncTransport": "ledgerbee._runtime.transport",
        "HttpxTransport": "ledgerbee._runtime.httpx_transport",
        "Request": "ledgerbee._runtime.transport",
        "Response": "ledgerbee._runtime.transport",
        "Streamed": "ledgerbee._runtime.transport",
        "StreamingTransport": "ledgerbee._runtime.transport",
        "Transport": "ledgerbee._runtime.transport",
    },
)
