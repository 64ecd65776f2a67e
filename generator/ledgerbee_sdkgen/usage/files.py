"""The Python files of users, found, read and written."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from ledgerbee_sdkgen.failures import SdkgenError

_SKIPPED = {"__pycache__", "node_modules", "site-packages", "venv"}
_MARKS = ("pyvenv.cfg", ".sdkgen")
"""What a folder holds that is no code of the user's: an environment, or a client."""


def python_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files of `paths`, and those that end in `.py` in folders below.

    Hidden folders, environments and generated clients are left out, and so are links
    to folders. Each file is there once, in the order of names.

    Raises:
        SdkgenError: if there is no such file or folder.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        if not path.exists():
            raise SdkgenError(f"there is no `{path}`\nhint: give files or folders")
        for file in _below(path) if path.is_dir() else (path,):
            found.setdefault(file.resolve(), file)
    return tuple(sorted(found.values()))


def _below(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        here = Path(root)
        folders[:] = [name for name in sorted(folders) if _is_searched(here / name)]
        for name in sorted(files):
            if name.endswith(".py"):
                yield here / name


def _is_searched(folder: Path) -> bool:
    if folder.name.startswith(".") or folder.name in _SKIPPED:
        return False
    return not any((folder / mark).exists() for mark in _MARKS)


def write(path: Path, data: bytes) -> None:
    """Put `data` in place of what a file holds: all of it or nothing.

    Who may read it stays so; a link stays one, and what it leads to is written.

    Raises:
        OSError: if it cannot be written.
    """
    real = path.resolve()
    handle, name = tempfile.mkstemp(dir=real.parent, prefix=f".{real.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(real, name)
        os.replace(name, real)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
