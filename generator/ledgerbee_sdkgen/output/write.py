"""Writing the tree: whole or not at all, and only what is the generator's."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.output import journal
from ledgerbee_sdkgen.output.guards import (
    check_cases,
    check_names,
    check_owners,
    check_places,
    check_writable,
)
from ledgerbee_sdkgen.output.manifest import (
    PATH,
    STATE,
    Manifest,
    read_manifest,
    to_text,
)

_LOCK = f"{STATE}/lock"


def write_tree(
    tree: Mapping[str, str], manifest: Manifest, folder: Path, *, force: bool = False
) -> tuple[str, ...]:
    """Make `folder` hold `tree`; return the paths that were written or removed.

    All files are staged first and then renamed into place under a journal. Whatever
    moment the run is cut off at, the folder holds the old tree, the new one, or a
    state that the next call finishes. Files that are right are not touched.

    Raises:
        InputError: if the folder cannot be written, if another run is writing to it,
            or, without `force`, if a file that is not the generator's is in the way;
            nothing is written.
        SdkgenError: if two paths differ in case alone.
    """
    check_names(tree)
    check_places(folder, (_LOCK, *journal.FILES))
    if not pending(folder):
        # Before the first file is made, so that a refusal leaves nothing behind.
        _orphans(tree, folder, force)
    _make(folder)
    try:
        with _locked(folder):
            recovered = journal.recover(folder)
            orphans = _orphans(tree, folder, force)
            # The manifest is last, so that it is never ahead of the files.
            whole = {**tree, PATH: to_text(manifest)}
            changed = {
                path: text
                for path, text in whole.items()
                if not _holds(folder / path, text)
            }
            if changed or orphans:
                check_writable(folder, (*changed, *orphans))
                steps = journal.Steps(moves=tuple(changed), removals=orphans)
                journal.stage(folder, changed)
                journal.record(folder, steps)
                journal.take(folder, steps)
            touched = dict.fromkeys((*recovered, *changed, *orphans))
            return tuple(sorted(path for path in touched if path != PATH))
    except OSError as error:
        if not pending(folder):
            journal.clear(folder)
        raise _unwritable(folder, error) from error


def pending(folder: Path) -> bool:
    """Tell whether a run was cut off that the next `write_tree` finishes."""
    return journal.is_pending(folder)


def _holds(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() == text.encode()
    except (FileNotFoundError, NotADirectoryError):
        return False


def _orphans(tree: Mapping[str, str], folder: Path, force: bool) -> tuple[str, ...]:
    """Return the generator's files that `tree` has not any more.

    Raises:
        InputError: if `tree` cannot take the place of what is there.
    """
    known = read_manifest(folder)
    orphans = tuple(
        path
        for path in (known.files if known else {})
        if path not in tree and (folder / path).is_file()
    )
    check_places(folder, (*tree, PATH, *orphans))
    check_cases(folder, tree, orphans)
    if not force:
        check_owners(folder, tree, orphans, known)
    return orphans


def _make(folder: Path) -> None:
    """Make the folder and the one for the state, or neither."""
    wanted = folder / STATE
    missing = [one for one in (wanted, *wanted.parents) if not one.exists()]
    try:
        wanted.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        for one in missing:
            with suppress(OSError):
                one.rmdir()
        raise _unwritable(folder, error) from error


def check_free(folder: Path) -> None:
    """Refuse to look at a folder that a run is writing to.

    Raises:
        InputError: if one is.
    """
    if (folder / _LOCK).exists():
        with _locked(folder):
            pass


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    path = folder / _LOCK
    # It stays where it is: removed, it could be held twice by two runs that each
    # opened a file of that name.
    lock = FileLock(path)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        where = Location(file=folder.as_posix())
        message = "another run is writing to this folder"
        raise InputError([diagnostic("O003", message, where)]) from error
    try:
        yield
    finally:
        lock.release()


def _unwritable(folder: Path, error: OSError) -> InputError:
    file = error.filename if isinstance(error.filename, str) else folder.as_posix()
    message = f"the folder cannot be written: {error.strerror or error}"
    where = Location(file=Path(file).as_posix())
    return InputError([diagnostic("O001", message, where)])
