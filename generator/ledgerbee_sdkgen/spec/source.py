"""The text of a document, and where it came from."""

import hashlib
import sys
from pathlib import Path
from typing import BinaryIO, Final

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError

MAX_BYTES: Final = 64 * 1024 * 1024
"""Of one document, and of all together; the largest published have about 40 MB."""
RAISE: Final = (
    "if it is meant, raise `max_megabytes` below `[spec]` of the configuration"
)


class Source(Struct, frozen=True, kw_only=True):
    """A document as text; `digest` is the SHA-256 of it with line ends of one kind.

    Version control may change line ends, which is no other document.
    """

    name: str
    text: str
    digest: str
    label: str = ""
    """What it is called in ids of findings, where it is not the main document."""


def read_source(where: str, limit: int = MAX_BYTES) -> Source:
    """Return the text of the file `where`, or of stdin if that is `-`.

    No more than `limit` bytes are read.

    Raises:
        InputError: if there is no such file, it is larger, or it is not UTF-8 text.
    """
    if "://" in where:
        raise _unreadable(
            where, "it is an address, not a file", "download the document first"
        )
    if where == "-":
        if sys.stdin is None:
            raise _unreadable("<stdin>", "it is closed", "give the name of a file")
        return as_source("<stdin>", _limited(sys.stdin.buffer, "<stdin>", limit))
    name = Path(where).as_posix()
    try:
        with Path(where).open("rb") as file:
            data = _limited(file, name, limit)
    except IsADirectoryError as error:
        raise _unreadable(name, "it is a folder", "give the file in it") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _unreadable(name, reason, "") from error
    return as_source(name, data)


def as_source(name: str, data: bytes) -> Source:
    """Return the source that `data` is; a byte order mark is dropped.

    Raises:
        InputError: if it is not UTF-8 text.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - (before.rfind(b"\n") + 1) + 1
        problem = f"the document is not UTF-8: byte 0x{data[error.start]:02x}"
        place = Location(file=name, line=line, column=column)
        hint = "save the document as UTF-8"
        raise InputError([diagnostic("S001", problem, place, hint=hint)]) from error
    plain = text.replace("\r\n", "\n").encode()
    return Source(name=name, text=text, digest=hashlib.sha256(plain).hexdigest())


def too_large(name: str, limit: int) -> InputError:
    """Return the error of a document of more than `limit` bytes."""
    return _unreadable(name, f"it is larger than {shown(limit)}", RAISE)


def shown(size: int) -> str:
    """Return a number of bytes as people say it."""
    return f"{size // 1024**2} MiB" if size >= 1024**2 else f"{size} bytes"


def _limited(file: BinaryIO, name: str, limit: int) -> bytes:
    data = file.read(limit + 1)
    if len(data) > limit:
        raise too_large(name, limit)
    return data


def _unreadable(name: str, reason: str, hint: str) -> InputError:
    message = f"the document cannot be read: {reason}"
    return InputError([diagnostic("S001", message, Location(file=name), hint=hint)])
