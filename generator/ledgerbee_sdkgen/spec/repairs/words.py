"""Words that stand in documents for others: types, formats, places of parameters."""

import difflib
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

KNOWN_TYPES: Final = frozenset(
    {"string", "number", "integer", "boolean", "array", "object", "null"}
)

_SAID: Final = {
    "string": "str text char varchar symbol",
    "integer": "int bigint int4 int8 short smallint whole",
    "integer int32": "int32 uint32",
    "integer int64": "int64 uint64 long",
    "number": "real num numeric",
    "number float": "float float32",
    "number double": "double float64",
    "number decimal": "decimal bigdecimal",
    "boolean": "bool flag",
    "string date": "date",
    "string date-time": "datetime date-time timestamp localdatetime",
    "string uuid": "uuid guid",
    "string uri": "uri url",
    "string email": "email",
    "string byte": "byte",
    "string binary": "binary buffer blob",
    "array": "list set tuple",
    "object": "dict map hash record struct json jsonobject",
    "null": "none nil nonetype",
    "": "any mixed unknown anything *",
}
"""Type and format → what languages and databases call such a type."""

SPELLINGS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        word: dict(zip(("type", "format"), said.split(), strict=False))
        for said, called in _SAID.items()
        for word in called.split()
    }
)
"""What types are called in languages and databases → what a schema says instead."""

FORMATS: Final = (
    "binary",
    "byte",
    "date",
    "date-time",
    "decimal",
    "double",
    "duration",
    "email",
    "float",
    "hostname",
    "int32",
    "int64",
    "ipv4",
    "ipv6",
    "password",
    "time",
    "uri",
    "uuid",
)
"""Formats of OpenAPI's registry, spec.openapis.org/registry/format."""

_FORMAT_SPELLINGS: Final = {
    "base64": "byte",
    "datetime": "date-time",
    "timestamp-tz": "date-time",
    "dateonly": "date",
    "full-date": "date",
    "guid": "uuid",
    "integer32": "int32",
    "integer64": "int64",
    "mail": "email",
    "iso8601": "date-time",
    "iso-8601": "date-time",
    "rfc3339": "date-time",
}


def close(word: str, known: Iterable[str], cutoff: float = 0.85) -> str:
    """Return the one of `known` that `word` is a slip of; empty if none is."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=cutoff)
    return found[0] if found else ""


def plain(word: str) -> str:
    """Return a word without what people write it differently by."""
    return word.strip().lower().replace("_", "-").replace(" ", "-")


def meant_format(word: str) -> str:
    """Return the format that `word` is a slip of; empty if it is one, or none."""
    if word in FORMATS:
        return ""
    said = plain(word)
    bare = {known.replace("-", ""): known for known in FORMATS}
    meant = _FORMAT_SPELLINGS.get(said) or bare.get(said.replace("-", ""))
    if meant:
        return meant
    # Short words are close to many; `uint32` and `int16` are formats of their own.
    if len(said) < 6 or any(character.isdigit() for character in said):
        return ""
    return close(said, FORMATS)


def meant_type(word: str) -> Mapping[str, Any] | None:
    """Return what a schema of the type `word` says; None if nobody knows."""
    said = word.strip().lower().replace("_", "")
    if said in KNOWN_TYPES:
        return {"type": said}
    if said in SPELLINGS:
        return SPELLINGS[said]
    known = close(said, KNOWN_TYPES, 0.8)
    return {"type": known} if known else None
