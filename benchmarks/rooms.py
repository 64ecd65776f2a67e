"""A virtual environment for each tool, made once and kept."""

import os
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

NEWEST_PYTHONS = ("3.14", "3.13", "3.12")


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A virtual environment."""

    folder: Path

    @property
    def programs(self) -> Path:
        """Where its commands are."""
        return self.folder / "bin"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.programs / "python"

    def environment(self, cache: Path) -> dict[str, str]:
        """Return the environment of a process in it, with a cache folder of its own.

        Tools start others by name, openapi-python-client its formatter for one: those
        of this room come first.
        """
        kept = {
            name: os.environ[name]
            for name in ("HOME", "JAVA_HOME", "LANG", "TMPDIR")
            if name in os.environ
        }
        path = os.pathsep.join((str(self.programs), os.environ.get("PATH", "")))
        return {**kept, "PATH": path, "XDG_CACHE_HOME": str(cache)}


def make(
    folder: Path, requirements: tuple[str, ...], python: str | None = None
) -> Room:
    """Return the room at `folder` with `requirements` installed by pip.

    It is made again when the requirements are others than those it was made with.

    Raises:
        RuntimeError: if pip cannot install them; the message says why.
    """
    room = Room(folder=folder)
    wanted = "\n".join((python or sys.version, *requirements))
    made_of = folder / "made-of.txt"
    if made_of.exists() and made_of.read_text(encoding="utf-8") == wanted:
        return room
    shutil.rmtree(folder, ignore_errors=True)
    if python is None:
        venv.create(folder, with_pip=True)
    else:
        _checked([python, "-m", "venv", str(folder)])
    install(room, *requirements)
    made_of.write_text(wanted, encoding="utf-8")
    return room


def install(room: Room, *requirements: str) -> None:
    """Install `requirements` in `room`.

    Raises:
        RuntimeError: if pip cannot; the message says why.
    """
    _checked([str(room.python), "-m", "pip", "install", "--quiet", *requirements])


def version(room: Room, distribution: str) -> str:
    """Return the version of `distribution` in `room`."""
    program = f"import importlib.metadata as m; print(m.version({distribution!r}))"
    return _checked([str(room.python), "-c", program]).strip()


def renew(room: Room, folder: str) -> None:
    """Install the distribution in `folder` as it is now, with what it has come to need.

    Its version may be the one that is installed, so that pip has to be told.

    Raises:
        RuntimeError: if pip cannot; the message says why.
    """
    install(room, folder)
    install(room, "--no-deps", "--force-reinstall", folder)


def said(room: Room, program: str, *words: str) -> str:
    """Return what a program of `room` prints.

    Raises:
        RuntimeError: if it fails; the message says why.
    """
    return _checked([str(room.programs / program), *words])


def newer_python() -> str | None:
    """Return a Python of at least 3.12, or None where none is found.

    Ours, or by name on the PATH, or what pyenv or uv keep.
    """
    if sys.version_info >= (3, 12):
        return sys.executable
    for number in NEWEST_PYTHONS:
        for words in (
            [f"python{number}", "-c", "import sys; print(sys.executable)"],
            ["uv", "python", "find", "--no-python-downloads", number],
        ):
            if found := _said(words):
                return found
    return _pyenv()


def _pyenv() -> str | None:
    held = (_said(["pyenv", "versions", "--bare"]) or "").split()
    for number in NEWEST_PYTHONS:
        for one in held:
            if one.startswith(f"{number}.") and (
                prefix := _said(["pyenv", "prefix", one])
            ):
                return str(Path(prefix) / "bin" / "python")
    return None


def java() -> bool:
    """Say whether a Java is there that runs."""
    return _said(["java", "-version"]) is not None


def _said(words: list[str]) -> str | None:
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return None if done.returncode else done.stdout.strip()


def _checked(words: list[str]) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)}\n{done.stderr.strip()}")
    return done.stdout
