"""The type checkers and black, on a generated package as its user would run them."""

import hashlib
import importlib
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.corpus.generate import PACKAGE

# What stubs cannot say, in every package; see tests/generated/stubtest_allow.txt.
_ALLOWED = (
    rf"{PACKAGE}\.models\..*\.__init__",
    rf"{PACKAGE}\.params\..*",
    rf"{PACKAGE}\._runtime\..*",
)


def mypy(folder: Path) -> list[str]:
    """Return what `mypy --strict` finds."""
    found = _lines(folder, "mypy", "--strict", "--config-file=", PACKAGE)
    return [one for one in found if ": error:" in one or "Traceback" in one]


def pyright(folder: Path) -> list[str]:
    """Return what pyright finds, as strict as it is by itself.

    `_runtime` is the same files in all packages, and takes longest: what is found in
    it is kept beside `folder`, for others that have exactly these files.

    Raises:
        RuntimeError: if it could not be run.
    """
    runtime = folder / PACKAGE / "_runtime"
    whole = hashlib.sha256()
    for path in sorted(runtime.glob("*.py")):
        whole.update(path.name.encode() + path.read_bytes())
    known = folder.parent / f"pyright-{whole.hexdigest()}.json"
    if not known.exists():
        found = _pyright(folder, f"{PACKAGE}/_runtime")
        known.write_text(json.dumps(found), encoding="utf-8")
    of_runtime: list[str] = json.loads(known.read_text(encoding="utf-8"))
    return of_runtime + _pyright(folder, PACKAGE, f"{PACKAGE}/_runtime")


def _pyright(folder: Path, include: str, *exclude: str) -> list[str]:
    settings = folder / "pyrightconfig.json"
    rules = {
        "include": [include],
        "exclude": exclude,
        "typeCheckingMode": "basic",
        "pythonVersion": "3.11",
    }
    settings.write_text(json.dumps(rules), encoding="utf-8")
    done = _run(folder, "pyright", "--outputjson", "--pythonpath", sys.executable)
    try:
        answer: Any = json.loads(done.stdout)
    except ValueError as error:
        raise RuntimeError(f"pyright: {done.stdout}{done.stderr}") from error
    if not answer["summary"]["filesAnalyzed"]:
        raise RuntimeError("pyright: it found no file")
    return [
        f"{Path(one['file']).relative_to(folder).as_posix()}: {one['message']}"
        for one in answer["generalDiagnostics"]
        if one["severity"] == "error"
    ]


def stubtest(folder: Path, unions: Iterable[str]) -> list[str]:
    """Return what differs between stubs and run time; `unions` are classes there."""
    allowed = folder / "stubtest_allow.txt"
    lines = [*_ALLOWED, *(rf"{re.escape(one)}(\..*)?" for one in unions)]
    allowed.write_text("\n".join(lines), encoding="utf-8")
    found = _lines(
        folder,
        *("mypy.stubtest", PACKAGE, "--allowlist", allowed.name, "--concise"),
        "--ignore-unused-allowlist",
    )
    return [one for one in found if one.startswith(PACKAGE) or "error" in one.lower()]


def black(folder: Path) -> list[str]:
    """Return the files that black would lay out in another way."""
    done = _run(folder, "black", "--check", PACKAGE)
    return [one for one in done.stderr.splitlines() if one.startswith("would ")]


def unions() -> list[str]:
    """Return the unions that are classes at run time, by their full names.

    With them come names for null alone, which stubtest takes for no type.
    """
    models = importlib.import_module(f"{PACKAGE}.models")
    modules = [
        importlib.import_module(one.name)
        for one in pkgutil.walk_packages(models.__path__, f"{models.__name__}.")
    ]
    kind = importlib.import_module(f"{PACKAGE}._runtime.unions").OneOf
    return sorted(
        f"{module.__name__}.{name}"
        for module in modules
        for name, one in vars(module).items()
        if isinstance(one, kind) or (one is None and not name.startswith("_"))
    )


def _lines(folder: Path, *command: str) -> list[str]:
    done = _run(folder, *command)
    found = done.stdout.splitlines() + done.stderr.splitlines()
    # A checker that fails and says nothing to read has not checked.
    return found if found or not done.returncode else [f"error: {command[0]} failed"]


def _run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
