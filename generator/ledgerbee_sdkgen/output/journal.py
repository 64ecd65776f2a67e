"""The steps of a write, on record before the first is taken."""

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.output.guards import check_places
from ledgerbee_sdkgen.output.manifest import STATE, is_inside

STAGING = f"{STATE}/staging"
_JOURNAL = f"{STATE}/journal.json"
FILES = (f"{STAGING}/0", _JOURNAL, f"{_JOURNAL}.new")
"""Places that are written to besides the tree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """Staged files to move into place, by position, and then files to remove."""

    moves: tuple[str, ...]
    removals: tuple[str, ...]


def is_pending(folder: Path) -> bool:
    """Tell whether an earlier run was cut off between its first and its last step."""
    return (folder / _JOURNAL).is_file()


def recover(folder: Path) -> tuple[str, ...]:
    """Finish what an earlier run began, or forget what it only prepared.

    Returns the paths that were still to be changed.

    Raises:
        InputError: if the journal is not one that `record` writes.
    """
    changed: tuple[str, ...] = ()
    if is_pending(folder):
        steps = _read(folder)
        changed = (*steps.moves, *steps.removals)
        check_places(folder, changed)
        take(folder, steps)
    shutil.rmtree(folder / STAGING, ignore_errors=True)
    return changed


def clear(folder: Path) -> None:
    """Remove what was staged and is not on record, as far as that goes."""
    shutil.rmtree(folder / STAGING, ignore_errors=True)


def _read(folder: Path) -> Steps:
    path = folder / _JOURNAL
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        steps = Steps(
            moves=tuple(content["moves"]), removals=tuple(content["removals"])
        )
        if not all(is_inside(one) for one in (*steps.moves, *steps.removals)):
            raise ValueError("a path that leads elsewhere")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = "the journal is not one that this generator writes"
        hint = "remove it, and restore the folder from version control"
        where = Location(file=path.as_posix())
        raise InputError([diagnostic("O004", message, where, hint=hint)]) from error
    return steps


def stage(folder: Path, files: Mapping[str, str]) -> None:
    """Write `files` beside the tree, numbered in their order, down to the disk."""
    staging = folder / STAGING
    staging.mkdir(parents=True)
    for number, text in enumerate(files.values()):
        _write(staging / str(number), text)
    _sync_folder(staging)


def record(folder: Path, steps: Steps) -> None:
    """Put the steps on record; from here on, `recover` finishes them."""
    text = json.dumps({"moves": steps.moves, "removals": steps.removals}, indent=2)
    draft = folder / f"{_JOURNAL}.new"
    _write(draft, text + "\n")
    os.replace(draft, folder / _JOURNAL)
    _sync_folder(folder / STATE)


def take(folder: Path, steps: Steps) -> None:
    """Take the steps that are left; each can be taken twice."""
    for number, path in enumerate(steps.moves):
        staged, target = folder / STAGING / str(number), folder / path
        # A step that was taken has nothing staged any more.
        if staged.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(staged, target)
    for path in steps.removals:
        (folder / path).unlink(missing_ok=True)
        _remove_empty(folder, (folder / path).parent)
    (folder / _JOURNAL).unlink()
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
