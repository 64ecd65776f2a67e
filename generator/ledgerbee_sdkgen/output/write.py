"""Writing the tree: whole or not at all, and only what is the generator's."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.output import journal
from ledgerbee_sdkgen.output.guards import (
    check_cases,
    check_names,
    check_owners,
    check_places,
    check_writable,
)
from ledgerbee_sdkgen.output.manifest import Manifest, read_manifest, to_text
from ledgerbee_sdkgen.output.places import MANIFEST, STATE

_LOCK = f"{STATE}/lock"


class Rewrite(Struct, frozen=True, kw_only=True):
    """An input that changes together with the tree."""

    path: Path
    old: bytes | None
    """What it holds; None if there is no such file."""
    new: str


def write_tree(
    tree: Mapping[str, str],
    manifest: Manifest,
    folder: Path,
    *,
    force: bool = False,
    rewrites: Sequence[Rewrite] = (),
) -> tuple[str, ...]:
    """Make `folder` hold `tree`; return the paths that were written or removed.

    All files are staged first and then renamed into place under a journal. Whatever
    moment the run is cut off at, the folder and the inputs of `rewrites` hold the old
    state, the new one, or one that the next call finishes. Files that are right are
    not touched.

    Raises:
        InputError: if the folder or an input cannot be written, if another run is
            writing to it, or, without `force`, if a file that is not the generator's is
            in the way; nothing is written.
        SdkgenError: if two paths differ in case alone, or an input is not what it was.
    """
    check_names(tree)
    inputs = [one.path for one in rewrites]
    for one in inputs:
        check_places(one.parent, (one.name, journal.beside(one).name))
    check_places(folder, (_LOCK, *journal.FILES))
    if not pending(folder):
        # Before the first file is made, so that a refusal leaves nothing behind.
        _orphans(tree, folder, force)
    _make(folder)
    try:
        with _locked(folder):
            try:
                return _replace(tree, manifest, folder, force, rewrites)
            except (OSError, SdkgenError):
                if not pending(folder):
                    journal.clear(folder, inputs)
                raise
    except OSError as error:
        raise _unwritable(folder, error) from error


def _replace(
    tree: Mapping[str, str],
    manifest: Manifest,
    folder: Path,
    force: bool,
    rewrites: Sequence[Rewrite],
) -> tuple[str, ...]:
    inputs = [one.path for one in rewrites]
    recovered = journal.recover(folder, inputs)
    _check_unchanged(rewrites)
    orphans = _orphans(tree, folder, force)
    # The manifest is last, so that it is never ahead of the files.
    whole = {**tree, MANIFEST: to_text(manifest)}
    changed = {
        path: text for path, text in whole.items() if not _holds(folder / path, text)
    }
    if changed or orphans or rewrites:
        check_writable(folder, (*changed, *orphans))
        for one in inputs:
            check_writable(one.parent, (one.name,))
        steps = journal.Steps(
            moves=tuple(changed),
            removals=orphans,
            inputs=tuple(journal.relative(folder, one) for one in inputs),
        )
        journal.stage(folder, changed)
        for rewrite in rewrites:
            journal.stage_input(rewrite.path, rewrite.new)
        journal.record(folder, steps)
        journal.take(folder, steps)
    touched = dict.fromkeys((*recovered, *changed, *orphans))
    return tuple(sorted(path for path in touched if path != MANIFEST))


def finish(folder: Path, inputs: Collection[Path]) -> bool:
    """Finish a run that was cut off, and tell whether one was; `inputs` may be of it.

    What it only prepared is removed.

    Raises:
        InputError: if it cannot be finished, or another run is writing.
    """
    was_pending = pending(folder)
    if not was_pending and not any(journal.beside(one).exists() for one in inputs):
        return False
    check_places(folder, (_LOCK, *journal.FILES))
    for one in inputs:
        check_places(one.parent, (one.name, journal.beside(one).name))
    try:
        with _locked(folder):
            journal.recover(folder, inputs)
    except OSError as error:
        raise _unwritable(folder, error) from error
    return was_pending


def _check_unchanged(rewrites: Iterable[Rewrite]) -> None:
    """Refuse to replace what somebody wrote since it was read."""
    for one in rewrites:
        try:
            held = one.path.read_bytes()
        except FileNotFoundError:
            held = None
        if held != one.old:
            raise SdkgenError(
                f"`{one.path.as_posix()}` was changed while this ran\n"
                "hint: run it again"
            )


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
    check_places(folder, (*tree, MANIFEST, *orphans))
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
    # What only looks whether something changed locks nothing.
    from filelock import FileLock, Timeout

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
