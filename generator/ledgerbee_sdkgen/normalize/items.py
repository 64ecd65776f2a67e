"""Path Item Objects: whole, with what they refer to."""

from dataclasses import replace

from ledgerbee_sdkgen.spec.document import Node


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
