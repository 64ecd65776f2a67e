"""Changes to a document, as an OpenAPI Overlay that makes them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from ledgerbee_sdkgen.spec.document import Document
from ledgerbee_sdkgen.spec.pointers import tokens


class Proposal(Struct, frozen=True, kw_only=True):
    """What is merged into the mapping at a pointer."""

    pointer: str
    update: Mapping[str, Any]
    why: str


def property_proposal(
    document: Document, pointer: str, name: str, types: Sequence[str], why: str
) -> Proposal | None:
    """Return how the schema at `pointer` gets a property; None if it has no place."""
    schema = _mapping_at(document, pointer)
    if schema is None or "$ref" in schema:
        return None
    known = schema.get("properties")
    if isinstance(known, dict) and name in known:
        return None
    described = {**_schema_of(types, document), "description": why}
    update = {"properties": {name: described}}
    return Proposal(pointer=pointer, update=update, why=why)


def value_proposal(
    document: Document, pointer: str, value: str, why: str
) -> Proposal | None:
    """Return how the enumeration at `pointer` gets a value; None if it lists none."""
    schema = _mapping_at(document, pointer)
    listed = schema.get("enum") if schema else None
    if not isinstance(listed, list) or value in listed:
        return None
    return Proposal(pointer=pointer, update={"enum": [value]}, why=why)


def overlay_text(title: str, proposals: Iterable[Proposal]) -> str:
    """Return an Overlay of version 1.0.0 that makes the changes, as JSON.

    JSON is YAML, too, so that a file of either name can hold it.
    """
    content = {
        "overlay": "1.0.0",
        "info": {"title": title, "version": "1"},
        "actions": [
            {
                "target": path_of(tokens(one.pointer)),
                "description": one.why,
                "update": one.update,
            }
            for one in proposals
        ],
    }
    return json.dumps(content, indent=2) + "\n"


def path_of(keys: Iterable[str]) -> str:
    """Return the JSONPath (RFC 9535) of the mapping that `keys` lead to.

    An index of a list is one only where the list is.
    """
    return "$" + "".join(f"[{_quoted(key)}]" for key in keys)


def _quoted(key: str) -> str:
    # RFC 9535, section 2.3.1.1: between double quotes, the escapes are those of JSON.
    return json.dumps(key)


def _mapping_at(document: Document, pointer: str) -> dict[str, Any] | None:
    """Return the mapping that the document itself has there, through mappings alone."""
    value: Any = document.parsed.value
    for token in tokens(pointer):
        if not isinstance(value, dict) or token not in value:
            return None
        value = value[token]
    return value if isinstance(value, dict) else None


def _schema_of(types: Sequence[str], document: Document) -> dict[str, Any]:
    """Return a schema of what was seen: anything, where that was of several types."""
    is_old = str(document.parsed.value.get("openapi", "")).startswith("3.0")
    seen = [one for one in types if one != "null"]
    nullable = len(seen) < len(types)
    if len(seen) != 1:
        return {"nullable": True} if nullable and is_old else {}
    schema: dict[str, Any] = {"type": seen[0]}
    if nullable:
        schema |= {"nullable": True} if is_old else {"type": [seen[0], "null"]}
    if seen[0] == "array":
        schema["items"] = {}
    return schema
