"""Documents as they were: files of a git repository at one of its revisions."""

import posixpath
import subprocess
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import quote, unquote

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec.files import Folder, RefusedError
from ledgerbee_sdkgen.spec.source import MAX_BYTES, Source, as_source, too_large

PREFIX: Final = "git:"


class Revision(Folder, frozen=True):
    """The folder of a document at a revision; nothing of the working tree is read."""

    name: str
    """As `HEAD~1`, or a tag."""

    def locate(self, base: str, reference: str) -> str:
        """Return the address of the file that `reference` means in the file `base`.

        Raises:
            RefusedError: if it is not a relative path, or one that leaves the folder.
        """
        path = unquote(reference)
        if path.startswith("/") or "\\" in path or "\0" in path:
            reason = "it is not a path from the file that it stands in"
            raise RefusedError("S021", reason)
        beside = PurePosixPath(base).parent.as_posix()
        found = posixpath.normpath(posixpath.join(beside, path))
        if found.startswith(".."):
            raise RefusedError("S021", "it is outside the folder of the document")
        return found

    def read(self, address: str, limit: int = MAX_BYTES) -> Source:
        """Return the file at `address` as it was.

        Raises:
            RefusedError: if there was none.
            InputError: if it is too large or not UTF-8 text.
        """
        path = posixpath.join(self.root.as_posix(), address)
        where = f"{PREFIX}{self.name}:{posixpath.normpath(path)}"
        return read_revision(where, limit)


def read_revision(where: str, limit: int = MAX_BYTES) -> Source:
    """Return the file that `where` means, as `git:v1.2:specs/api.yaml`.

    The path is as `git show` has it: from the top of the repository, or from here if it
    begins with `./`.

    Raises:
        InputError: if there is none, it is too large or not UTF-8 text.
    """
    name, path = parts(where)
    if not name or not path or name.startswith("-"):
        raise _unreadable(where, "it is not as in `git:HEAD:specs/api.yaml`")
    command = ["git", "cat-file", "blob", f"{name}:{path}"]
    try:
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            data = process.stdout.read(limit + 1)
            if len(data) > limit:
                process.kill()
                raise too_large(where, limit)
            said = process.stderr.read().decode(errors="replace").strip()
    except OSError as error:
        raise _unreadable(where, f"git cannot be run: {error.strerror}") from error
    if process.returncode:
        reason = said.partition("\n")[0].removeprefix("fatal: ")
        raise _unreadable(where, reason or "git does not know it")
    return as_source(where, data)


def revision_of(where: str) -> tuple[Revision, str]:
    """Return the folder of the document `where`, and its address there."""
    name, path = parts(where)
    folder = PurePosixPath(path)
    return Revision(Path(folder.parent), name), quote(folder.name)


def parts(where: str) -> tuple[str, str]:
    """Return the revision and the path."""
    name, _, path = where.removeprefix(PREFIX).partition(":")
    return name, path


def _unreadable(where: str, reason: str) -> InputError:
    message = f"the document cannot be read: {reason}"
    hint = "give a revision that `git log` knows, and a path from the top of it"
    return InputError([diagnostic("S001", message, Location(file=where), hint=hint)])
