"""What may not be written: others' files, and anything outside the folder."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Diagnostic, Location
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.output.digests import digest, unix_lines
from ledgerbee_sdkgen.output.manifest import Manifest

_LONGEST = 200
"""Bytes of a name; file systems hold 255, of which some may be needed."""


def check_names(paths: Iterable[str]) -> None:
    """Refuse a tree that not every file system can hold.

    Raises:
        SdkgenError: if two paths differ in case alone, or a name is too long.
    """
    seen: dict[str, str] = {}
    for path in paths:
        for part in path.split("/"):
            if len(part.encode()) > _LONGEST:
                raise SdkgenError(
                    f"`{part[:40]}…` is too long for the name of a file\n"
                    "hint: rename the resource in the configuration"
                )
        first = seen.setdefault(path.casefold(), path)
        if first != path:
            raise SdkgenError(
                f"`{first}` and `{path}` are one file on Windows and macOS\n"
                "hint: rename one of the resources in the configuration"
            )


def check_places(folder: Path, paths: Iterable[str]) -> None:
    """Refuse to write through links: they may lead out of the folder.

    Raises:
        InputError: if a file, or a folder that holds it, is a symbolic link, or if a
            folder stands where a file belongs or a file where a folder does.
    """
    problems = dict.fromkeys(
        problem for path in paths for problem in _misplaced(folder, path)
    )
    if problems:
        raise InputError(problems)


def check_cases(folder: Path, written: Iterable[str], removed: Iterable[str]) -> None:
    """Refuse to remove a file that is also written, by a name of another case.

    Raises:
        InputError: with each such file.
    """
    folded = {path.casefold(): path for path in written}
    problems = [
        _foreign(folder, path, f"is the same as `{twin}` here; remove it first")
        for path in removed
        if (twin := folded.get(path.casefold()))
        and (folder / twin).exists()
        and (folder / twin).samefile(folder / path)
    ]
    if problems:
        raise InputError(problems)


def check_writable(folder: Path, paths: Iterable[str]) -> None:
    """Refuse to begin what the permissions would not let end.

    Raises:
        InputError: with each folder that nothing can be written to.
    """
    found = dict.fromkeys(_nearest(folder / path) for path in paths)
    problems = [
        diagnostic("O001", "the folder is read-only", Location(file=one.as_posix()))
        for one in found
        if not os.access(one, os.W_OK | os.X_OK)
    ]
    if problems:
        raise InputError(problems)


def _nearest(path: Path) -> Path:
    """Return the innermost folder above `path` that is there."""
    return next(one for one in path.parents if one.is_dir())


def check_owners(
    folder: Path,
    written: Mapping[str, str],
    removed: Iterable[str],
    known: Manifest | None,
) -> None:
    """Refuse to replace files that are not the generator's, or to remove edited ones.

    Raises:
        InputError: with each such file.
    """
    owned = known.files if known else {}
    problems = [
        _foreign(folder, path, "exists and is not the generator's")
        for path, text in written.items()
        if path not in owned and _text(folder / path) not in (None, text)
    ]
    problems += [
        _foreign(folder, path, "is not generated any more, but was edited")
        for path in removed
        if (text := _text(folder / path)) is not None and digest(text) != owned[path]
    ]
    if problems:
        raise InputError(problems)


def _misplaced(folder: Path, path: str) -> Iterator[Diagnostic]:
    place = folder
    for part in path.split("/"):
        place = place / part
        if place.is_symlink():
            message = f"`{place.as_posix()}` is a symbolic link"
            yield diagnostic("O001", message, Location(file=place.as_posix()))
            return
    for above in place.parents:
        if above == folder:
            break
        if above.is_file():
            message = "a file stands where a folder belongs"
            yield diagnostic("O001", message, Location(file=above.as_posix()))
    if place.is_dir():
        message = "a folder stands where a file belongs"
        yield diagnostic("O001", message, Location(file=place.as_posix()))


def _foreign(folder: Path, path: str, reason: str) -> Diagnostic:
    where = Location(file=(folder / path).as_posix())
    return diagnostic("O002", f"the file {reason}", where)


def _text(path: Path) -> str | None:
    """Return the text of a file with the generator's line ends; None if there is none.

    What is no UTF-8 is equal to no text the generator writes.
    """
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return unix_lines(data.decode(errors="surrogateescape"))
