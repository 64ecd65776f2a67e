"""What a Schema Object says of itself, before it is read as a type."""

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from ledgerbee_sdkgen.normalize.ignored import IGNORED
from ledgerbee_sdkgen.spec.document import Node

_CHOICES = ("oneOf", "anyOf")
_NO_OBJECT = frozenset({"items", "prefixItems", "enum", "const"})
_OBJECT = frozenset(
    {
        "properties",
        "additionalProperties",
        "patternProperties",
        "unevaluatedProperties",
        "required",
    }
)
_ADDED_SHAPE = _NO_OBJECT | _OBJECT | {*_CHOICES}
_SHAPE = (_ADDED_SHAPE - {"required"}) | {"type", "$ref", "allOf"}
_SIMPLE: Final = ("string", "number", "integer", "boolean")
_BESIDE: Final = frozenset(
    {"$ref", "allOf", "oneOf", "anyOf", "enum", "const", "discriminator", *IGNORED}
)
_NARROWING = _ADDED_SHAPE - {"required", "unevaluatedProperties"}
KINDS: Final = frozenset(
    {"string", "integer", "number", "boolean", "array", "object", "null"}
)
"""What `type` can say."""


def alternatives(node: Node) -> tuple[Node, ...]:
    """Return the members of `oneOf` or `anyOf` that say more than `required`."""
    return _choice(node)[1]


def first_set(node: Node) -> Node | None:
    """Return the first member of `oneOf` or `anyOf` if they say `required` alone."""
    for keyword in _CHOICES:
        members = node.get(keyword)
        listed = members.elements() if members else ()
        if listed and not any(map(has_shape, listed)):
            return listed[0]
    return None


def without_alternatives(node: Node) -> Node:
    """Return what `node` says beside its alternatives and its `allOf`."""
    left_out = {_choice(node)[0], "allOf", "discriminator"}
    value = {key: one for key, one in node.value.items() if key not in left_out}
    return replace(node, value=value)


def _choice(node: Node) -> tuple[str, tuple[Node, ...]]:
    """Return the keyword with alternatives, and these; nothing if there are none."""
    for keyword in _CHOICES:
        if members := node.get(keyword):
            elements = members.elements()
            if any(map(has_shape, elements)):
                return keyword, elements
    return "", ()


def is_simple(node: Node) -> bool:
    """Tell whether `node` is a text, a number or a flag, and no more than its type."""
    value = node.value
    return value.get("type") in _SIMPLE and _BESIDE.isdisjoint(value)


def says_null(node: Node) -> bool:
    """Tell whether `node` admits null by its own words."""
    value = node.value
    if not isinstance(value, dict):
        return False
    kinds, values = value.get("type"), value.get("enum")
    return (
        node.flag("nullable")
        or kinds == "null"
        or (isinstance(kinds, list) and "null" in kinds)
        or (isinstance(values, list) and None in values)
        or value.get("const", 0) is None
    )


def is_null(node: Node) -> bool:
    """Tell whether null is the only value of `node` by its own words."""
    value = node.value
    return isinstance(value, dict) and (
        value.get("type") in ("null", ["null"])
        or value.get("enum") == [None]
        or value.get("const", 0) is None
    )


def has_shape(node: Node) -> bool:
    """Tell whether `node` says what its values are, not only which are required."""
    if isinstance(node.value, bool):
        return True
    return isinstance(node.value, dict) and not _SHAPE.isdisjoint(node.value)


def says_type(node: Node) -> bool:
    """Tell whether `node` says itself what its values are, its `allOf` aside."""
    said = _ADDED_SHAPE | {"type", "format"}
    return isinstance(node.value, dict) and not said.isdisjoint(node.value)


def says_anything(node: Node) -> bool:
    """Tell whether `node` says more of its values than words."""
    return node.ref is not None or says_type(node) or node.get("allOf") is not None


def adds_shape(node: Node) -> bool:
    """Tell whether `node` says more than the single `allOf` member it wraps."""
    return not _ADDED_SHAPE.isdisjoint(node.value)


def narrows(node: Node) -> bool:
    """Tell whether `node` says more of an object than that it is one."""
    if not _NARROWING.isdisjoint(node.value) or node.get("allOf") is not None:
        return True
    return node.value.get("type") not in (None, "object", ["object"])


def has_base(node: Node) -> bool:
    """Tell whether `node` says more of its values beside their alternatives."""
    keyword, _ = _choice(node)
    return bool(keyword) and not (_NARROWING - {keyword}).isdisjoint(node.value)


def joins(node: Node) -> bool:
    """Tell whether `node` is a reference with more beside it that says what it is.

    OpenAPI 3.1.1, "Schema Object": keywords beside `$ref` hold as well. In OpenAPI
    3.0.3, "Reference Object", they are ignored.
    """
    if node.ref is None or not adds_shape(node):
        return False
    version = node.document.parsed.value.get("openapi")
    return isinstance(version, str) and not version.startswith("3.0")


def is_object(node: Node) -> bool:
    """Tell whether values of `node` are objects by its own words, `allOf` aside."""
    value = node.value
    if not isinstance(value, dict) or not _NO_OBJECT.isdisjoint(value):
        return False
    if alternatives(node):
        return False
    return value.get("type") in (
        None,
        "object",
        ["object"],
        ["object", "null"],
        ["null", "object"],
    ) and (value.get("type") is not None or not _OBJECT.isdisjoint(value))


def kinds(nodes: Iterable[Node]) -> frozenset[str]:
    """Return what `type` may be for values of each of `nodes`, by their own words."""
    found = KINDS
    for node in nodes:
        said = node.value.get("type") if isinstance(node.value, dict) else None
        listed = {said} if isinstance(said, str) else set(said or ())
        if listed:
            # Each whole number is a number.
            listed |= {"integer"} if "number" in listed else set()
            found &= listed
        elif isinstance(node.value, dict) and "properties" in node.value:
            found &= {"object", "null"}
    return found


def is_mapping(node: Node) -> bool:
    """Tell whether `node` is more than true or false."""
    return isinstance(node.value, dict)


def discriminator(node: Node) -> str | None:
    """Return the property that tells the members of a union apart."""
    found = node.get("discriminator")
    return found.text("propertyName") or None if found else None


def description(node: Node) -> str:
    """Return the description of `node`, or else its title."""
    if not isinstance(node.value, dict):
        return ""
    return node.text("description") or node.text("title")


def count(schema: Node, keyword: str) -> int:
    """Return what `maxItems` and its like say; 0 if they say nothing."""
    said = schema.get(keyword)
    is_count = said is not None and type(said.value) is int and said.value > 0
    return int(said.value) if said is not None and is_count else 0
