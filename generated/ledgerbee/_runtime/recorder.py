"""What answers hold that the API's description does not know, kept in a file.

The file is for whoever looks after the description. Of what callers get it holds names
and kinds, and the values of enumerations; no other values.
"""

import json
import os
import re
import secrets
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .forks import renew_after_fork
from .unknown import Unknown

MOST: Final = 1000
"""Entries of a file; of one model or enumeration, a twentieth of that."""
_MOST_EACH = MOST // 20
_MOST_REQUESTS = 10
_TRIES = 5
_FORMAT = 1
# What is longer or looks otherwise was hardly given as a name: it may be of a person.
_NAME = re.compile(r"[A-Za-z_$@][A-Za-z0-9_$.:-]{0,63}")
_VALUE = re.compile(r"[A-Za-z0-9_.:/+-]+( [A-Za-z0-9_.:/+-]+){0,5}")
_LONGEST = 64
_TYPES = {"array", "boolean", "null", "number", "object", "string"}
_KINDS = {"field", "value", "variant"}

_Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class _Entry:
    types: frozenset[str]
    requests: frozenset[str]

    def __or__(self, other: "_Entry") -> "_Entry":
        kept = sorted(self.requests | other.requests)[:_MOST_REQUESTS]
        return _Entry(self.types | other.types, frozenset(kept))


class Recorder:
    """Collects in a file what a client does not know; give it as `on_unknown`.

    It can be called from any thread, and several processes can have the same file: each
    merges what it knows into what is there. The file is replaced as a whole, so that
    it is never half written. If two processes replace it in the same moment, one
    looks again and adds what is missing; what a process has not added when it ends is
    lost. It writes when something is new to it, which is rare, before the call returns.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Keep what is unknown in the file at `path`, made when there is something.

        Raises:
            ValueError: if there is a file, and it is not one of a recorder.
            OSError: if it cannot be read, or its folder is not there.
        """
        self._path = Path(os.path.realpath(path))
        if not self._path.parent.is_dir():
            raise FileNotFoundError(f"there is no folder `{self._path.parent}`")
        self._known = _read(self._path)
        self._lock = threading.Lock()
        renew_after_fork(self)

    def __call__(self, unknown: Unknown) -> None:
        """Add `unknown` to the file, unless it is there.

        Raises:
            ValueError: if the file is no longer one of a recorder.
            OSError: if it cannot be written. What is known is kept, and written with
                what comes next.
        """
        found = _entry(unknown)
        if found is None:
            return
        key, entry = found
        with self._lock:
            known = _merged(self._known, {key: entry})
            if known == self._known:
                return
            self._known = known
            self._save()

    def renew(self) -> None:
        """Have a lock of its own in a forked process."""
        self._lock = threading.Lock()

    def _save(self) -> None:
        for _ in range(_TRIES):
            held = _read(self._path)
            whole = _merged(held, self._known)
            if whole == held:
                break
            _replace(self._path, _text(whole))
        self._known = whole


def _entry(unknown: Unknown) -> tuple[_Key, _Entry] | None:
    """Return what is kept of `unknown`; None if it may be of a person."""
    pattern = _NAME if unknown.kind == "field" else _VALUE
    name = str(unknown.name)
    if len(name) > _LONGEST or not pattern.fullmatch(name):
        return None
    types = {_type(unknown.value)} if unknown.kind == "field" else set()
    requests = {unknown.request} if unknown.request else set()
    key = (unknown.kind, unknown.owner, name)
    return key, _Entry(frozenset(types), frozenset(requests))


def _type(value: object) -> str:
    """Return the JSON type of `value`; that of a whole number is `number`, too.

    That an amount was whole once does not make it an integer.
    """
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case Mapping():
            return "object"
        case list() | tuple():
            return "array"
        case _:
            return "number"


def _merged(
    first: Mapping[_Key, _Entry], second: Mapping[_Key, _Entry]
) -> dict[_Key, _Entry]:
    """Return both, as much as there is room for; what `first` has stays."""
    whole, counts = dict(first), _counts(first)
    for key, entry in second.items():
        if key in whole:
            whole[key] |= entry
            continue
        owner = key[:2]
        if len(whole) < MOST and counts.get(owner, 0) < _MOST_EACH:
            whole[key] = entry
            counts[owner] = counts.get(owner, 0) + 1
    return whole


def _counts(entries: Iterable[_Key]) -> dict[tuple[str, str], int]:
    counts: dict[tuple[str, str], int] = {}
    for kind, owner, _ in entries:
        counts[kind, owner] = counts.get((kind, owner), 0) + 1
    return counts


def _text(entries: Mapping[_Key, _Entry]) -> str:
    """Return the file: sorted, one entry a line."""
    lines = (
        json.dumps(
            {
                "kind": kind,
                "owner": owner,
                "name": name,
                "types": sorted(entry.types),
                "requests": sorted(entry.requests),
            }
        )
        for (kind, owner, name), entry in sorted(entries.items())
    )
    listed = ",\n".join(lines)
    return f'{{"format": {_FORMAT}, "unknown": [\n{listed}\n]}}\n'


def _read(path: Path) -> dict[_Key, _Entry]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError:
        text = ""
    try:
        content = json.loads(text)
        if content["format"] != _FORMAT:
            raise ValueError("another format")
        return dict(map(_read_entry, content["unknown"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ValueError(f"`{path}` is no file of a recorder") from None


def _read_entry(content: Any) -> tuple[_Key, _Entry]:
    key = (content["kind"], content["owner"], content["name"])
    types, requests = frozenset(content["types"]), frozenset(content["requests"])
    texts = (*key, *types, *requests)
    if not all(isinstance(one, str) for one in texts) or not types <= _TYPES:
        raise ValueError("no entry")
    if content["kind"] not in _KINDS:
        raise ValueError("another kind")
    return key, _Entry(types, requests)


def _replace(path: Path, text: str) -> None:
    """Have `path` hold `text`, whole or not at all."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
