"""The steps of a write, on record before the first is taken."""

import json
import os
import shutil
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.output.guards import check_places
from ledgerbee_sdkgen.output.places import JOURNAL, STATE, is_inside

STAGING = f"{STATE}/staging"
_DRAFT = f"{JOURNAL}.new"
FILES = (f"{STAGING}/0", JOURNAL, _DRAFT)
"""Places that are written to besides the tree."""


class Steps(Struct, frozen=True, kw_only=True):
    """Files to move into place: inputs, then the tree's; and then files to remove.

    A file of the tree is staged by its position, an input beside itself.
    """

    moves: tuple[str, ...]
    removals: tuple[str, ...]
    inputs: tuple[str, ...] = ()
    """Relative to the folder, and mostly outside of it."""


def is_pending(folder: Path) -> bool:
    """Tell whether an earlier run was cut off between its first and its last step."""
    return (folder / JOURNAL).is_file()


def recover(folder: Path, inputs: Collection[Path] = ()) -> tuple[str, ...]:
    """Finish what an earlier run began, or forget what it only prepared.

    Nothing outside the folder is written but `inputs`, whatever is on record. Returns
    the paths that were still to be changed.

    Raises:
        InputError: if the journal is not one that `record` writes, or names other
            inputs.
    """
    changed: tuple[str, ...] = ()
    if is_pending(folder):
        steps = _read(folder, {relative(folder, one) for one in inputs})
        changed = (*steps.moves, *steps.removals)
        check_places(folder, changed)
        take(folder, steps)
    clear(folder, inputs)
    return changed


def clear(folder: Path, inputs: Iterable[Path] = ()) -> None:
    """Remove what was staged and is not on record, as far as that goes."""
    shutil.rmtree(folder / STAGING, ignore_errors=True)
    for path in (folder / _DRAFT, *map(beside, inputs)):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def beside(path: Path) -> Path:
    """Return where the next state of an input is staged.

    From there it is renamed into place on any file system, and needs no room then.
    """
    return path.with_name(f".{path.name}.sdkgen-new")


def relative(folder: Path, path: Path) -> str:
    """Return an input's path as it is on record."""
    return Path(os.path.relpath(path, folder)).as_posix()


def _read(folder: Path, known: Collection[str]) -> Steps:
    path = folder / JOURNAL
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        steps = Steps(
            moves=tuple(content["moves"]),
            removals=tuple(content["removals"]),
            inputs=tuple(content.get("inputs", ())),
        )
        if not all(is_inside(one) for one in (*steps.moves, *steps.removals)):
            raise ValueError("a path that leads elsewhere")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = "the journal is not one that this generator writes"
        hint = "remove it, and restore the folder from version control"
        where = Location(file=path.as_posix())
        raise InputError([diagnostic("O004", message, where, hint=hint)]) from error
    if others := [one for one in steps.inputs if one not in known]:
        message = f"a run that writes `{others[0]}`, too, was cut off"
        hint = "finish it by `generate` with the configuration it was run with"
        where = Location(file=path.as_posix())
        raise InputError([diagnostic("O004", message, where, hint=hint)])
    return steps


def stage(folder: Path, files: Mapping[str, str]) -> None:
    """Write `files` beside the tree, numbered in their order, down to the disk."""
    staging = folder / STAGING
    staging.mkdir(parents=True)
    for number, text in enumerate(files.values()):
        _write(staging / str(number), text)
    _sync_folder(staging)


def stage_input(path: Path, text: str) -> None:
    """Write the next state of an input beside it, down to the disk."""
    staged = beside(path)
    _write(staged, text)
    if path.exists():
        shutil.copymode(path, staged)
    _sync_folder(staged.parent)


def record(folder: Path, steps: Steps) -> None:
    """Put the steps on record; from here on, `recover` finishes them."""
    content = {"moves": steps.moves, "removals": steps.removals}
    if steps.inputs:
        content["inputs"] = steps.inputs
    text = json.dumps(content, indent=2)
    draft = folder / _DRAFT
    _write(draft, text + "\n")
    os.replace(draft, folder / JOURNAL)
    _sync_folder(folder / STATE)


def take(folder: Path, steps: Steps) -> None:
    """Take the steps that are left; each can be taken twice."""
    for path in steps.inputs:
        target = Path(os.path.normpath(folder / path))
        if beside(target).exists():
            os.replace(beside(target), target)
    for number, path in enumerate(steps.moves):
        staged, target = folder / STAGING / str(number), folder / path
        # A step that was taken has nothing staged any more.
        if staged.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(staged, target)
    for path in steps.removals:
        (folder / path).unlink(missing_ok=True)
        _remove_empty(folder, (folder / path).parent)
    (folder / JOURNAL).unlink()
    shutil.rmtree(folder / STAGING, ignore_errors=True)


def _remove_empty(folder: Path, emptied: Path) -> None:
    while emptied != folder and emptied.is_dir() and not any(emptied.iterdir()):
        emptied.rmdir()
        emptied = emptied.parent


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Have the names in `folder` on disk, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
