"""The files below the folder of a document; nothing else is read for its references."""

import re
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from msgspec import Struct

from ledgerbee_sdkgen.spec.source import MAX_BYTES, Source, read_source


class RefusedError(Exception):
    """A reference that is not followed: a code of `codes.CODES`, why, and a hint."""

    def __init__(self, code: str, reason: str, hint: str = "") -> None:
        self.code, self.reason, self.hint = code, reason, hint
        super().__init__(reason)


class Folder(Struct, frozen=True):
    """A folder; the address of a file is its real path from there, with `/` between."""

    root: Path

    def locate(self, base: str, reference: str) -> str:
        """Return the address of the file that `reference` means in the file `base`.

        Symbolic links are followed, so that a file has one address however it is
        spelled.

        Raises:
            RefusedError: if it is not a relative path, or one that leaves the folder.
        """
        path = unquote(reference)
        if path.startswith("/") or "\\" in path or re.match(r"[A-Za-z]:", path):
            reason = "it is not a path from the file that it stands in"
            hint = "write it as in `schemas/pet.yaml`, with `/`"
            raise RefusedError("S021", reason, hint)
        if "\0" in path:
            raise RefusedError("S020", "there can be no file of that name")
        try:
            root = self.root.resolve()
            real = (root / PurePosixPath(base).parent / path).resolve()
        except (OSError, RuntimeError) as error:
            # A symbolic link that leads to itself.
            raise RefusedError("S020", "its path cannot be followed") from error
        if not real.is_relative_to(root):
            raise RefusedError("S021", "it is outside the folder of the document")
        return real.relative_to(root).as_posix()

    def read(self, address: str, limit: int = MAX_BYTES) -> Source:
        """Return the file at `address`.

        Raises:
            RefusedError: if there is none, or what is there is no file.
            InputError: if it is too large or not UTF-8 text.
        """
        path = self.root / address
        try:
            if not path.exists():
                raise RefusedError("S020", "there is no such file")
            if not path.is_file():
                raise RefusedError("S020", "it is not a file")
        except OSError as error:
            raise RefusedError("S020", error.strerror or str(error)) from error
        return read_source(path.as_posix(), limit)
