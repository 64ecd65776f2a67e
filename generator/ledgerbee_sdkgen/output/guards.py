"""What may not be written: others' files, and anything outside the folder."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Diagnostic, Location
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.output.manifest import Manifest, digest


def check_names(paths: Iterable[str]) -> None:
    """Refuse a tree that not every file system can hold.

    Raises:
        SdkgenError: if two paths differ in case alone.
    """
    seen: dict[str, str] = {}
    for path in paths:
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
            folder stands where a file belongs.
    """
    problems = dict.fromkeys(
        problem for path in paths for problem in _misplaced(folder, path)
    )
    if problems:
        raise InputError(problems)


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
    return data.decode(errors="surrogateescape").replace("\r\n", "\n")
