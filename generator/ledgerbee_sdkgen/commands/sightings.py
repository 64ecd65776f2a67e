"""What clients met in answers, as their recorders have kept it."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec import Struct

from ledgerbee_sdkgen.failures import SdkgenError

_FORMAT = 1
_KINDS = ("field", "value", "variant")
_TYPES = {"array", "boolean", "null", "number", "object", "string"}


class Sighting(Struct, frozen=True, kw_only=True, order=True):
    """One thing that a client did not know."""

    owner: str
    """The class of the client: a model, an enumeration or a union."""
    kind: str
    """`field`, `value` or `variant`."""
    name: str
    """The property, the value, or the value that tells the variant."""
    types: tuple[str, ...] = ()
    """JSON types of what a property held, sorted."""
    requests: tuple[str, ...] = ()
    """Operations that were answered, as `GET /v1/invoices`, sorted."""


def read_sightings(paths: Iterable[Path]) -> tuple[Sighting, ...]:
    """Return what the files hold, each thing once, sorted.

    Raises:
        SdkgenError: if one of them is no file of a recorder.
        OSError: if one cannot be read.
    """
    merged: dict[tuple[str, str, str], Sighting] = {}
    for path in paths:
        for one in _read(path):
            key = (one.owner, one.kind, one.name)
            merged[key] = _joined(merged.get(key, one), one)
    return tuple(sorted(merged.values()))


def _joined(first: Sighting, second: Sighting) -> Sighting:
    return Sighting(
        owner=first.owner,
        kind=first.kind,
        name=first.name,
        types=tuple(sorted({*first.types, *second.types})),
        requests=tuple(sorted({*first.requests, *second.requests})),
    )


def _read(path: Path) -> list[Sighting]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["format"] != _FORMAT:
            raise ValueError("another format")
        return [_sighting(one) for one in content["unknown"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise SdkgenError(
            f"`{path.as_posix()}` is no file of a recorder\n"
            "hint: give the file that `drift.Recorder` of the client writes"
        ) from error


def _sighting(content: Any) -> Sighting:
    one = Sighting(
        owner=content["owner"],
        kind=content["kind"],
        name=content["name"],
        types=tuple(content["types"]),
        requests=tuple(content["requests"]),
    )
    texts = (one.owner, one.name, *one.types, *one.requests)
    if not all(isinstance(text, str) for text in texts) or one.kind not in _KINDS:
        raise ValueError("no entry")
    if not _TYPES.issuperset(one.types):
        raise ValueError("no type of JSON")
    return one
