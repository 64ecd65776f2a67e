"""What several schemas say together of values that are no objects."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.spec.document import Node

_TYPED = ("type", "enum", "const", "format", "items", "prefixItems", "contentEncoding")


class Joined(Struct, frozen=True, kw_only=True):
    """One schema for several, and where they disagree."""

    node: Node
    conflict: tuple[Node, Node, str] | None = None
    """Two of them that no value can be of both, and the keyword they differ by."""


def join(nodes: Sequence[Node]) -> Joined:
    """Return what all of `nodes` say: the narrower where one contains the other."""
    value: dict[str, Any] = {}
    conflict: tuple[Node, Node, str] | None = None
    said_by: dict[str, Node] = {}
    for node in nodes:
        for keyword, said in _said(node).items():
            if keyword not in value:
                value[keyword] = said
            elif (both := _both(keyword, value[keyword], said)) is not None:
                value[keyword] = both
            elif conflict is None:
                conflict = said_by[keyword], node, keyword
            said_by[keyword] = node
    value = _narrowed(value)
    if value.get("enum") == [] and conflict is None:
        conflict = said_by.get("type", nodes[0]), said_by["enum"], "enum"
    whole = replace(nodes[-1], pointer=f"{nodes[-1].pointer}/joined", value=value)
    return Joined(node=whole, conflict=conflict)


def same_type(node: Node, other: Node) -> bool:
    """Tell whether two schemas say the same of the type of their values."""
    mine, theirs = _said(node), _said(other)
    return all(mine.get(keyword) == theirs.get(keyword) for keyword in _TYPED)


def _said(node: Node) -> dict[str, Any]:
    """Return the keywords of a schema that a type is made of, spelled in one way."""
    said = {key: one for key, one in node.value.items() if key != "allOf"}
    if "const" in said:
        said["enum"] = [said.pop("const")]
    if "type" in said:
        kinds = said["type"]
        said["type"] = [kinds] if isinstance(kinds, str) else list(kinds or ())
    return said


def _both(keyword: str, before: Any, said: Any) -> Any | None:
    """Return what both values of a keyword admit; None if nothing."""
    match keyword:
        case "type":
            return _kinds_of_both(before, said)
        case "enum":
            keys = {_key(one) for one in said}
            return [one for one in before if _key(one) in keys] or None
        case "items" | "additionalProperties":
            if isinstance(before, Mapping) and isinstance(said, Mapping):
                return before if before == said else {"allOf": [before, said]}
            return said if isinstance(said, Mapping) or said is False else before
        case "required":
            return [*before, *said]
        case "nullable":
            return bool(before and said)
        case "format":
            return said if before == said or _contains(before, said) else None
        case _:
            return said


def _kinds_of_both(before: list[str], said: list[str]) -> list[str] | None:
    found = [kind for kind in before if kind in said]
    if "integer" not in found and _is_integer(before, said):
        found.append("integer")
    return found or None


def _is_integer(before: list[str], said: list[str]) -> bool:
    """Tell whether one admits whole numbers, and the other numbers."""
    return ("integer" in before and "number" in said) or (
        "number" in before and "integer" in said
    )


def _contains(before: str, said: str) -> bool:
    """Tell whether texts of the format `said` are of the format `before`, too."""
    return (before, said) in {("uri-reference", "uri"), ("iri", "uri")} or (
        before.startswith(("int", "float", "double"))
        and said.startswith(("int", "float", "double"))
    )


def _narrowed(value: dict[str, Any]) -> dict[str, Any]:
    """Return a schema whose values, if listed, are of its type."""
    kinds = value.get("type")
    if "enum" in value and kinds:
        listed = [one for one in value["enum"] if one is None or _is_one(one, kinds)]
        value = {**value, "enum": listed}
    if kinds and len(kinds) == 1:
        value = {**value, "type": kinds[0]}
    return value


def _is_one(value: Any, kinds: list[str]) -> bool:
    names = {
        str: ("string",),
        bool: ("boolean",),
        int: ("integer", "number"),
        float: ("number",),
        list: ("array",),
        dict: ("object",),
    }
    return any(kind in kinds for kind in names.get(type(value), shape.KINDS))


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)
