from ledgerbee._runtime.recorder import Recorder as Recorder

__all__ = [
    "Recorder",
]
