"""Files given by callers, read into memory."""

import mimetypes
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file as it is sent; what is not known is empty."""

    name: str
    content: bytes
    media_type: str


def is_file(value: Any) -> bool:
    """Tell whether `value` is a `FileInput`, by its look."""
    if isinstance(value, tuple):
        named = len(value) in (2, 3) and isinstance(value[0], str)
        return named and not isinstance(value[1], tuple) and is_file(value[1])
    known = isinstance(value, bytes | bytearray | memoryview | os.PathLike)
    return known or hasattr(value, "read")


def read_file(value: Any) -> File:
    """Return the file that `value`, a `FileInput`, stands for.

    Raises:
        TypeError: if it is none, or gives text where bytes were expected.
        OSError: if it cannot be read.
    """
    name = media_type = ""
    if isinstance(value, tuple):
        name, value, *rest = value
        media_type = rest[0] if rest else ""
    if isinstance(value, os.PathLike):
        path = Path(value)
        name, value = name or path.name, path.read_bytes()
    elif hasattr(value, "read"):
        own = getattr(value, "name", "")
        name = name or (os.path.basename(own) if isinstance(own, str) else "")
        value = value.read()
    if not isinstance(value, bytes | bytearray | memoryview):
        raise TypeError(f"bytes were expected of a file, not {type(value).__name__}")
    guessed = mimetypes.guess_type(name)[0] if name else None
    return File(name=name, content=bytes(value), media_type=media_type or guessed or "")
