"""`allOf`: the members of an object gathered from everything it is composed of."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec.document import Node


@dataclass(slots=True, kw_only=True)
class Gathered:
    """The properties of an object in the order they first appear."""

    properties: dict[str, tuple[str, Node]] = field(default_factory=dict)
    """Wire name → name of the schema that declares it, and its schema."""
    required: dict[str, None] = field(default_factory=dict)
    additional: Node | None = None


def gather(node: Node, name: str, findings: Findings) -> Gathered:
    """Return what the object schema `node` and all it is composed of declare."""
    gathered = Gathered()
    for owner, part in parts(node, name):
        _add(gathered, owner, part, findings)
    return gathered


def parts(node: Node, name: str) -> Iterator[tuple[str, Node]]:
    """Yield `node` and its `allOf` members, members first, each reference followed.

    With each comes the name of the schema it belongs to. A schema that is composed
    of itself is visited once.
    """
    yield from _parts(node, name, set())


def _parts(node: Node, name: str, visited: set[str]) -> Iterator[tuple[str, Node]]:
    target = node.follow()
    if target.pointer in visited:
        return
    visited.add(target.pointer)
    owner = target.key if node.ref else name
    if members := target.get("allOf"):
        for member in members.elements():
            yield from _parts(member, owner, visited)
    yield owner, target


def _add(gathered: Gathered, owner: str, part: Node, findings: Findings) -> None:
    if properties := part.get("properties"):
        for wire_name, schema in properties.items():
            before = gathered.properties.get(wire_name)
            if before and _kind(before[1]) != _kind(schema):
                message = f"`{wire_name}` is declared as different types"
                findings.add(diagnostic("N002", message, schema.location))
            elif before and before[1].pointer != schema.pointer:
                schema = _joined(before[1], schema)
            gathered.properties[wire_name] = (owner, schema)
    if required := part.get("required"):
        gathered.required |= dict.fromkeys(
            item.value for item in required.elements() if isinstance(item.value, str)
        )
    if (additional := part.get("additionalProperties")) is not None:
        gathered.additional = additional


def _joined(before: Node, schema: Node) -> Node:
    """Return what both say of a property, if both say that it is an object."""
    if not (_has_properties(before) and _has_properties(schema)):
        return schema
    both = {"allOf": [before.value, schema.value]}
    return replace(schema, pointer=f"{schema.pointer}/joined", value=both)


def _has_properties(node: Node) -> bool:
    target = node.follow()
    return bool(target.get("properties") or target.get("allOf"))


def _kind(node: Node) -> object:
    value = node.follow().value
    return value.get("type") if isinstance(value, dict) else None
