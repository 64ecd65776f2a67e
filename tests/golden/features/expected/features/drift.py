"""What answers hold that this client does not know, kept in a file."""

from features._runtime.lazy import lazy_names

__getattr__, __dir__, __all__ = lazy_names(
    __name__,
    {
        "Recorder": "features._runtime.recorder",
    },
)
