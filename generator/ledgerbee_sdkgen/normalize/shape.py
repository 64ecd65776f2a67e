"""What a Schema Object says of itself, before it is read as a type."""

from ledgerbee_sdkgen.spec.document import Node

_NO_OBJECT = frozenset({"oneOf", "anyOf", "items", "enum", "const"})
_ADDED_SHAPE = _NO_OBJECT | {"properties", "additionalProperties", "required"}
_SHAPE = (_ADDED_SHAPE - {"required"}) | {"type", "$ref", "allOf"}


def alternatives(node: Node) -> tuple[Node, ...]:
    """Return the members of `oneOf` or `anyOf` that say more than `required`."""
    for keyword in ("oneOf", "anyOf"):
        members = node.get(keyword)
        if members and any(map(has_shape, members.elements())):
            return members.elements()
    return ()


def admits_null(node: Node, visited: frozenset[str] = frozenset()) -> bool:
    """Tell whether null is a value of the schema at `node`, names followed."""
    if node.pointer in visited or not isinstance(node.value, dict):
        return False
    visited |= {node.pointer}
    if node.ref is not None:
        return node.flag("nullable") or admits_null(node.follow(), visited)
    kinds, values = node.value.get("type"), node.value.get("enum")
    if node.flag("nullable") or kinds == "null" or node.value.get("const", 0) is None:
        return True
    if isinstance(kinds, list) and "null" in kinds:
        return True
    if isinstance(values, list) and None in values:
        return True
    if (members := node.get("allOf")) and len(members.elements()) == 1:
        return admits_null(members.elements()[0], visited)
    return any(admits_null(member, visited) for member in alternatives(node))


def has_shape(node: Node) -> bool:
    """Tell whether `node` says what its values are, not only which are required."""
    return isinstance(node.value, dict) and not _SHAPE.isdisjoint(node.value)


def says_type(node: Node) -> bool:
    """Tell whether `node` says itself what its values are, its `allOf` aside."""
    said = _ADDED_SHAPE | {"type"}
    return isinstance(node.value, dict) and not said.isdisjoint(node.value)


def says_anything(node: Node) -> bool:
    """Tell whether `node` says more of its values than words."""
    return node.ref is not None or says_type(node) or node.get("allOf") is not None


def adds_shape(node: Node) -> bool:
    """Tell whether `node` says more than the single `allOf` member it wraps."""
    return not _ADDED_SHAPE.isdisjoint(node.value)


def is_object(node: Node) -> bool:
    """Tell whether values of `node` are objects by its own words, `allOf` aside."""
    value = node.value
    if not isinstance(value, dict) or not _NO_OBJECT.isdisjoint(value):
        return False
    return value.get("type") in (None, "object", ["object"], ["object", "null"])


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


def max_items(schema: Node) -> int:
    """Return how many items a list may have; 0 if that is not said."""
    said = schema.get("maxItems")
    is_count = said is not None and type(said.value) is int and said.value > 0
    return int(said.value) if said is not None and is_count else 0
