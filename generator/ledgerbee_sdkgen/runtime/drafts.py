"""Files that are there whole or not at all."""

import errno
import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from .streams import length_of
from .transport import Response

SavePath: TypeAlias = str | os.PathLike[str]
FileProgress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes so far, and those in all if the API says how many."""


class Draft:
    """A file on its way to `path`: beside it until it is whole, then in its place.

    What is there before stays as it is until then, and keeps its permissions.

    Raises:
        FileNotFoundError: if there is no folder to write it in.
        IsADirectoryError: if `path` is a folder.
        FileExistsError: if it is a device, a pipe, or another thing that is no file.
        OSError: if it cannot be written.
    """

    def __init__(self, path: SavePath, progress: FileProgress | None = None) -> None:
        # A link is followed, as by any program that writes to it.
        self._target = Path(os.path.realpath(path))
        folder = self._target.parent
        ends = tuple(filter(None, (os.sep, os.altsep)))
        if self._target.is_dir() or os.fspath(path).endswith(ends):
            text = "it is a folder; name the file in it"
            raise IsADirectoryError(errno.EISDIR, text, str(self._target))
        if self._target.exists() and not self._target.is_file():
            text = "it is no regular file; a file cannot be put in its place"
            raise FileExistsError(errno.EEXIST, text, str(self._target))
        if not folder.is_dir():
            text = "there is no such folder; make it first"
            raise FileNotFoundError(errno.ENOENT, text, str(folder))
        self._scratch = folder / f".{uuid.uuid4().hex}.part"
        self._progress = progress
        self._done = 0
        self._length: int | None = None
        self._file = self._scratch.open("xb")

    def begin(self, answer: Response) -> None:
        """Start anew, with an answer of this length."""
        self._file.seek(0)
        self._file.truncate()
        self._done = 0
        self._length = length_of(answer.headers)

    def add(self, piece: bytes) -> None:
        """Write what comes next, and tell of it."""
        self._file.write(piece)
        self._done += len(piece)
        if self._progress is not None:
            self._progress(self._done, self._length)

    def keep(self) -> Path:
        """Put the file in its place, once the disk has it, and return where it is."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        # On Windows, what may only be read cannot be put anywhere.
        if os.name == "posix":
            with suppress(FileNotFoundError):
                self._scratch.chmod(self._target.stat().st_mode & 0o777)
        os.replace(self._scratch, self._target)
        return self._target

    def drop(self) -> None:
        """Leave nothing behind."""
        # What fails here is less than what has failed before.
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._scratch.unlink(missing_ok=True)
