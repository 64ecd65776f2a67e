"""Path Item Objects: whole, with what they refer to."""

from collections.abc import Iterator

from msgspec.structs import replace

from ledgerbee_sdkgen.spec.document import METHODS, Node


def whole(item: Node) -> Node:
    """Return a path item with what it refers to; what it says itself comes first.

    OpenAPI 3.1.1, "Path Item Object", `$ref`, leaves open what holds if both say it.
    Two may refer to one; each has operations of its own, at its own pointer.
    """
    return replace(_joined(item), pointer=item.pointer)


def _joined(item: Node) -> Node:
    if item.ref is None:
        return item
    referred = _joined(item.document.node(item.ref))
    own = {key: value for key, value in item.value.items() if key != "$ref"}
    return replace(referred, value={**referred.value, **own})


def operations(item: Node) -> Iterator[Node]:
    """Yield the operations of a path item; the key of each is its method.

    Those of other methods stand in `additionalOperations` (OpenAPI 3.2.0).
    """
    for key, node in item.items():
        if key in METHODS:
            yield node
    if others := item.get("additionalOperations"):
        for _, node in others.items():
            yield node
