from features._runtime.recorder import Recorder as Recorder

__all__ = [
    "Recorder",
]
