"""What a long run is doing, on a terminal; nothing anywhere else."""

import time
from typing import TextIO

_BETWEEN = 0.1


class Progress:
    """Keeps one line of `stream` up to date, if that is a terminal."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._stage = ""
        self._total: int | None = None
        self._count = 0
        self._shown = 0.0
        self._width = 0

    def stage(self, name: str, total: int | None = None) -> None:
        """Begin a stage of `total` steps, if that is known."""
        self._stage, self._total, self._count = name, total, 0
        self._show()

    def advance(self) -> None:
        """Say that a step of the stage is done."""
        self._count += 1
        if time.monotonic() - self._shown >= _BETWEEN:
            self._show()

    def done(self) -> None:
        """Clear the line."""
        if self._stream and self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0

    def _show(self) -> None:
        if self._stream is None:
            return
        counted = "" if self._total is None else f" {self._count}/{self._total}"
        line = f"{self._stage}{counted}"
        self._stream.write("\r" + line.ljust(self._width))
        self._stream.flush()
        self._width, self._shown = len(line), time.monotonic()
