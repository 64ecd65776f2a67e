"""Which schemas admit null, however it is spelled, and through names."""

from collections.abc import Iterator

from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.spec.document import Node


def admits_null(node: Node, known: dict[str, bool]) -> bool:
    """Tell whether null is a value of the schema at `node`, names followed.

    What is found out is entered into `known`, by pointer.
    """
    path: dict[str, Iterator[Node]] = {}
    following: Node | None = node
    while True:
        if following is not None and following.pointer not in path:
            if known.get(following.pointer, shape.says_null(following)):
                # So does all that led here.
                known.update(dict.fromkeys((*path, following.pointer), True))
                return True
            if following.pointer not in known:
                path[following.pointer] = _below(following)
        if not path:
            return False
        last = next(reversed(path))
        following = next(path[last], None)
        if following is None:
            known[last] = False
            del path[last]


def _below(node: Node) -> Iterator[Node]:
    """Yield the schemas any of which lets null be a value of `node`."""
    if not isinstance(node.value, dict):
        return
    if node.ref is not None:
        yield node.document.node(node.ref)
        return
    members = node.get("allOf")
    elements = members.elements() if members else ()
    if len([one for one in elements if shape.says_anything(one)] or elements) == 1:
        yield from elements
    yield from shape.alternatives(node)
