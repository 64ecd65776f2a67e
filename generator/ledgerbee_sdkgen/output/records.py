"""What runs of `update` leave on record in the output folder, for later runs.

These files are data of the generator's that it cannot make again: they are carried from
one tree into the next as they are.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import asdict

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.model.releases import Note, Release, Size
from ledgerbee_sdkgen.output.manifest import read_manifest
from ledgerbee_sdkgen.output.places import RECORDS, RELEASES, UPSTREAM

_FORMAT = 1

T = TypeVar("T")


class Upstream(Struct, frozen=True, kw_only=True):
    """The version of the published document that the committed one is."""

    address: str
    """SHA-256 of the URL, which may hold what is secret."""
    etag: str
    last_modified: str
    content: str
    """Digest of what the document says, see `content_digest`."""


def read_records(folder: Path) -> Mapping[str, str]:
    """Return path → text of the records in `folder`, with the generator's line ends.

    Raises:
        InputError: if one cannot be read, or was there and is not any more.
    """
    known = read_manifest(folder)
    owned = known.files if known else {}
    texts: dict[str, str] = {}
    for path in RECORDS:
        try:
            text = (folder / path).read_text(encoding="utf-8")
        except (FileNotFoundError, NotADirectoryError) as error:
            if path in owned:
                raise _broken(folder / path, "it is gone") from error
        except (OSError, UnicodeDecodeError) as error:
            raise _broken(folder / path, str(error)) from error
        else:
            texts[path] = text
    return texts


def releases_of(records: Mapping[str, str], folder: Path) -> tuple[Release, ...]:
    """Return the releases on record, the newest first.

    Raises:
        InputError: if the record is not one that this generator writes.
    """
    if RELEASES not in records:
        return ()
    return _read(folder / RELEASES, records[RELEASES], _releases)


def upstream_of(records: Mapping[str, str], folder: Path) -> Upstream | None:
    """Return what is known of the published document.

    Raises:
        InputError: if the record is not one that this generator writes.
    """
    if UPSTREAM not in records:
        return None
    return _read(folder / UPSTREAM, records[UPSTREAM], _upstream)


def releases_text(releases: tuple[Release, ...]) -> str:
    """Return the releases as they are written."""
    return _text({"releases": [_record(one) for one in releases]})


def upstream_text(upstream: Upstream) -> str:
    """Return what is known of the published document as it is written."""
    return _text(asdict(upstream))


def _record(release: Release) -> dict[str, object]:
    notes = [
        {key: value for key, value in asdict(note).items() if value}
        for note in release.notes
    ]
    return {"version": release.version, "size": release.size, "notes": notes}


def _releases(content: Any) -> tuple[Release, ...]:
    return tuple(
        Release(
            version=_word(one["version"]),
            size=Size(one["size"]),
            notes=tuple(map(_note, one["notes"])),
        )
        for one in content["releases"]
    )


def _note(content: Any) -> Note:
    texts = {key: _word(value) for key, value in content.items() if key != "symbols"}
    return Note(symbols=tuple(map(_word, content.get("symbols", ()))), **texts)


def _upstream(content: Any) -> Upstream:
    del content["format"]
    return Upstream(**{key: _word(value) for key, value in content.items()})


def _word(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _text(content: Mapping[str, object]) -> str:
    whole = {"format": _FORMAT, **content}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _read(path: Path, text: str, read: Callable[[Any], T]) -> T:
    try:
        content = json.loads(text)
        if content["format"] != _FORMAT:
            raise ValueError("another format")
        return read(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = "it is not one that this generator writes"
        raise _broken(path, reason) from error


def _broken(path: Path, reason: str) -> InputError:
    message = f"the record cannot be used: {reason}"
    hint = "restore it from version control"
    where = Location(file=path.as_posix())
    return InputError([diagnostic("O004", message, where, hint=hint)])
