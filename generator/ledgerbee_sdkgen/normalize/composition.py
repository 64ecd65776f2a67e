"""`allOf`: what a schema is composed of, and the members of an object gathered."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.spec.document import Node


class Part(Struct, frozen=True):
    """A schema that another is composed of, and the name of what it belongs to."""

    owner: str
    node: Node


class Gathered(Struct, kw_only=True):
    """The properties of an object in the order they first appear."""

    properties: dict[str, tuple[Part, ...]] = field(default_factory=dict)
    """Wire name → the schemas it is declared by."""
    required: dict[str, None] = field(default_factory=dict)
    asked: dict[str, None] = field(default_factory=dict)
    """What makes a value one of the first of several that differ in `required`."""
    patterns: tuple[Node, ...] = ()
    """The schemas of `patternProperties`."""
    additional: Node | None = None
    """What is said of other properties, of which a schema says the most."""


def gather(held: Iterable[Part]) -> Gathered:
    """Return what the parts of an object declare together."""
    gathered = Gathered()
    for part in held:
        _add(gathered, part)
    return gathered


def parts(nodes: Sequence[Node], name: str) -> tuple[Part, ...]:
    """Return `nodes` and all they are composed of, members first, references followed.

    With each comes the name of the schema it belongs to. A schema that is composed
    of itself is there once.
    """
    found: list[Part] = []
    visited: set[str] = set()
    waiting = [(name, node, False) for node in reversed(nodes)]
    while waiting:
        owner, node, is_whole = waiting.pop()
        if is_whole:
            found.append(Part(owner, node))
        elif node.ref is not None:
            if f"{node.pointer}/$ref" in visited:
                continue
            visited.add(f"{node.pointer}/$ref")
            if shape.joins(node):
                waiting.append((owner, beside_reference(node), False))
            target = node.document.node(node.ref)
            waiting.append((target.key, target, False))
        elif node.pointer not in visited:
            visited.add(node.pointer)
            waiting.append((owner, node, True))
            members = node.get("allOf")
            elements = members.elements() if members else ()
            waiting += [(owner, one, False) for one in reversed(elements)]
    return tuple(found)


def beside_reference(node: Node) -> Node:
    """Return what stands beside the reference that `node` is."""
    value = {key: one for key, one in node.value.items() if key != "$ref"}
    return replace(node, value=value)


def pointers_of(held: Iterable[Part]) -> frozenset[str]:
    """Return where those parts stand that say of what type they are."""
    return frozenset(part.node.pointer for part in held if shape.says_type(part.node))


def without_circles(held: Sequence[Part]) -> tuple[Part, ...]:
    """Return parts without alternatives that are the composed schema itself.

    A base may list its variants, which are composed of the base.
    """
    pointers = {part.node.pointer for part in held}
    kept = []
    for part in held:
        members = shape.alternatives(part.node)
        if any(one.ref is not None and one.ref in pointers for one in members):
            part = replace(part, node=shape.without_alternatives(part.node))
        kept.append(part)
    return tuple(kept)


def _add(gathered: Gathered, part: Part) -> None:
    for wire_name, schema in _items(part.node, "properties"):
        before = gathered.properties.get(wire_name, ())
        if all(one.node.pointer != schema.pointer for one in before):
            gathered.properties[wire_name] = (*before, Part(part.owner, schema))
    for wire_name, schema in _conditional(part.node):
        # Declared, but required of some values at most.
        gathered.properties.setdefault(wire_name, (Part(part.owner, schema),))
    gathered.required |= _required(part.node)
    gathered.asked |= _required(shape.first_set(part.node))
    patterns = (schema for _, schema in _items(part.node, "patternProperties"))
    gathered.patterns += tuple(patterns)
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        additional = part.node.get(keyword)
        if additional is not None and _weight(additional) >= _weight(
            gathered.additional
        ):
            gathered.additional = additional


def _required(node: Node | None) -> dict[str, None]:
    required = node.get("required") if node else None
    return dict.fromkeys(
        item.value
        for item in (required.elements() if required else ())
        if isinstance(item.value, str)
    )


def _weight(additional: Node | None) -> int:
    """Return how much is said of other properties."""
    if additional is None:
        return 0
    if isinstance(additional.value, bool):
        return 1 if additional.value else 2
    return 3


def _conditional(node: Node) -> Iterator[tuple[str, Node]]:
    """Yield the properties that some values have, by `then` and the like."""
    for keyword in ("then", "else"):
        if branch := node.get(keyword):
            yield from _items(branch, "properties")
    for _, branch in _items(node, "dependentSchemas"):
        yield from _items(branch, "properties")


def _items(node: Node, keyword: str) -> Iterator[tuple[str, Node]]:
    found = node.get(keyword)
    yield from found.items() if found else ()
