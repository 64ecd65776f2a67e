"""What differs between the rendered tree and the output folder."""

import difflib
import enum
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.output.digests import digest, unix_lines
from ledgerbee_sdkgen.output.manifest import Inputs, Manifest, to_text
from ledgerbee_sdkgen.output.places import MANIFEST


class Kind(enum.StrEnum):
    """How a file differs."""

    MISSING = "missing"
    """Would be generated, but is not there."""
    STALE = "stale"
    """Is as it was generated last time, but would now be different."""
    EDITED = "edited"
    """Is not what was generated."""
    ORPHANED = "orphaned"
    """Was generated once, and would not be now."""


class Drift(Struct, frozen=True, kw_only=True):
    """One file that differs; what is not there, or is no text, is None."""

    kind: Kind
    path: str
    expected: str | None = None
    actual: str | None = None


def compare(
    tree: Mapping[str, str], made: Manifest, known: Manifest | None, folder: Path
) -> tuple[Drift, ...]:
    """Return what differs, by path; nothing is written.

    `made` is the manifest of `tree`, `known` the one in `folder`. Files that neither
    names belong to others and are not looked at.

    Raises:
        InputError: if a file cannot be read.
    """
    owned = known.files if known else {}
    found = [_compared(path, text, owned, folder) for path, text in tree.items()]
    found += [
        Drift(kind=Kind.ORPHANED, path=path, actual=held.text)
        for path in owned
        if path not in tree and (held := _read(folder, path)) is not None
    ]
    if not any(found) and known != made:
        # All files are right, so that only the record of them is not.
        kind = Kind.STALE if known else Kind.MISSING
        text = to_text(known) if known else None
        found.append(
            Drift(kind=kind, path=MANIFEST, expected=to_text(made), actual=text)
        )
    return tuple(sorted((one for one in found if one), key=lambda one: one.path))


def unchanged(inputs: Inputs, manifest: Manifest, folder: Path) -> bool:
    """Tell whether `folder` is what `inputs` make, by digests alone.

    Raises:
        InputError: if a file cannot be read.
    """
    if manifest.inputs != inputs or not manifest.is_whole:
        return False
    for path, expected in manifest.files.items():
        held = _read(folder, path)
        if held is None or held.text is None or digest(held.text) != expected:
            return False
    return True


def hunks(drift: Drift) -> str:
    """Return what would have to change on disk, as a unified diff."""
    old = (drift.actual or "").splitlines(keepends=True)
    new = (drift.expected or "").splitlines(keepends=True)
    before = f"a/{drift.path}" if drift.kind is not Kind.MISSING else "/dev/null"
    after = f"b/{drift.path}" if drift.kind is not Kind.ORPHANED else "/dev/null"
    lines = difflib.unified_diff(old, new, before, after)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in lines
    )


def _compared(
    path: str, text: str, owned: Mapping[str, str], folder: Path
) -> Drift | None:
    held = _read(folder, path)
    if held is None:
        return Drift(kind=Kind.MISSING, path=path, expected=text)
    if held.text == text:
        return None
    as_made = held.text is not None and owned.get(path) == digest(held.text)
    kind = Kind.STALE if as_made else Kind.EDITED
    return Drift(kind=kind, path=path, expected=text, actual=held.text)


class _Held(Struct, frozen=True):
    """A file that is there; its text is None if it is not UTF-8."""

    text: str | None


def _read(folder: Path, path: str) -> _Held | None:
    """Return what a file holds, with the generator's line ends; None without a file.

    Version control may have changed line ends, which is no drift.
    """
    try:
        data = (folder / path).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        where = Location(file=(folder / path).as_posix())
        message = f"the file cannot be read: {error.strerror or error}"
        raise InputError([diagnostic("O001", message, where)]) from error
    try:
        return _Held(unix_lines(data.decode()))
    except UnicodeDecodeError:
        return _Held(None)
