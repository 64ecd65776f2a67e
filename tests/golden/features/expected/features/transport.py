"""What carries requests, to be given as `transport`."""

from features._runtime.lazy import lazy_names

__getattr__, __dir__, __all__ = lazy_names(
    __name__,
    {
        "AsyncHttpxTransport": "features._runtime.httpx_transport",
        "AsyncStreamed": "features._runtime.transport",
        "AsyncStreamingTransport": "features._runtime.transport",
        "AsyncTransport": "features._runtime.transport",
        "HttpxTransport": "features._runtime.httpx_transport",
        "Request": "features._runtime.transport",
        "Response": "features._runtime.transport",
        "Streamed": "features._runtime.transport",
        "StreamingTransport": "features._runtime.transport",
        "Transport": "features._runtime.transport",
    },
)
