"""`allOf`, and what stands beside a reference: several schemas that all hold."""

import math
from collections.abc import Sequence

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.types import ANY, TypeExpr, nullable, without_null
from ledgerbee_sdkgen.normalize import objects, shape, unions
from ledgerbee_sdkgen.normalize.composition import (
    Part,
    gather,
    parts,
    pointers_of,
    without_circles,
)
from ledgerbee_sdkgen.normalize.joining import join, same_type
from ledgerbee_sdkgen.normalize.reading import Reader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node

_MOST_VARIANTS = 64
"""As many variants may come of unions that are joined with each other."""


def read(
    reader: Reader, nodes: Sequence[Node], slot: Slot, *, last_wins: bool
) -> TypeExpr:
    """Return the type of what `nodes`, and all they are composed of, say together.

    Where nothing can be all that, it is the last of `nodes` if `last_wins`.
    """
    if len(nodes) == 1 and (only := _annotated(nodes[0])) is not None:
        # One member, beside it words at most: a way to annotate a reference.
        return reader.read(only, slot)
    held = without_circles(
        [part for part in parts(nodes, slot.name) if shape.says_type(part.node)]
    )
    if (whole := _whole(nodes, held)) is not None:
        return reader.referenced(whole)
    type_ = _together(reader, nodes, held, slot, last_wins)
    has_null = bool(held) and all(shape.says_null(part.node) for part in held)
    if last_wins:
        has_null = reader.admits_null(nodes[-1])
    return nullable(type_) if has_null else without_null(type_)


def _annotated(node: Node) -> Node | None:
    if node.ref is not None or shape.adds_shape(node):
        return None
    members = node.get("allOf")
    elements = members.elements() if members else ()
    said = [one for one in elements if shape.says_anything(one)] or elements
    return said[0] if len(said) == 1 else None


def _whole(nodes: Sequence[Node], held: Sequence[Part]) -> Node | None:
    """Return the reference, if there is one, that says all that is said."""
    said = pointers_of(held)
    for node in nodes:
        members = node.get("allOf")
        for one in (node, *(members.elements() if members else ())):
            if one.ref is None or shape.joins(one):
                continue
            if said <= pointers_of(parts((one,), "")):
                return one
    return None


def _together(
    reader: Reader,
    nodes: Sequence[Node],
    held: Sequence[Part],
    slot: Slot,
    last_wins: bool,
) -> TypeExpr:
    node = nodes[-1]
    choices = next((one for one in held if shape.alternatives(one.node)), None)
    if not held:
        return ANY
    if choices is not None:
        rest = [
            one if one is not choices else Part(one.owner, _aside(one.node))
            for one in held
        ]
        return unions_with(reader, nodes, choices.node, rest, slot, last_wins)
    if all(shape.is_object(part.node) for part in held):
        return objects.assembled(reader, node, held, slot)
    if len(held) == 1:
        return reader.single(held[0].node, slot)
    both = join([part.node for part in held])
    if both.conflict is not None:
        first, second, keyword = both.conflict
        return _disagreed(reader, nodes, (first, second), keyword, slot, last_wins)
    for part in held:
        # A constant of an enumeration with a name is of that enumeration.
        is_same = same_type(part.node, both.node) or _is_one_of(part.node, both.node)
        if is_same and _is_named(part.node):
            return reader.read(part.node, slot)
    return reader.single(both.node, slot)


def unions_with(
    reader: Reader,
    nodes: Sequence[Node],
    choices: Node,
    rest: Sequence[Part],
    slot: Slot,
    last_wins: bool,
) -> TypeExpr:
    """Return the union of the variants of `choices`, each with what else is said."""
    said = [Node(one.node.document, one.node.pointer, one.node.value) for one in rest]
    said = [_aside_all_of(one) for one in said if shape.says_type(one)]
    members = shape.alternatives(choices)
    if not any(map(shape.narrows, said)):
        return unions.read_union(reader, choices, members, slot)
    counts = [len(shape.alternatives(one)) or 1 for one in said]
    if len(members) * math.prod(counts) > _MOST_VARIANTS:
        message = f"unions of {len(members)} and more members are joined with others"
        return reader.degraded(nodes[-1], slot, message)
    types: list[TypeExpr] = []
    fitting: list[Node] = []
    for number, member in enumerate(members, start=1):
        inner = slot.option(unions.title_of(member), number)
        held = [part.node for part in parts((member,), "")]
        if not shape.kinds([*held, *said]) - {"null"}:
            continue
        is_other = "object" not in shape.kinds(held) and "object" in shape.kinds(said)
        if is_other or _covers(member, said):
            types.append(reader.read(member, inner))
        else:
            types.append(reader.joined((*said, member), inner))
        fitting.append(member)
    if not types:
        return _disagreed(reader, nodes, (choices, said[0]), "oneOf", slot, last_wins)
    return unions.union_of(reader, choices, types, fitting, slot)


def _covers(member: Node, rest: Sequence[Node]) -> bool:
    """Tell whether a variant declares itself all the properties that `rest` does."""
    if not all(map(shape.is_object, rest)):
        return False
    mine = gather(parts((member,), ""))
    others = gather(Part("", one) for one in rest)
    return (
        not others.patterns
        and (others.additional is None or isinstance(others.additional.value, bool))
        and mine.properties.keys() >= others.properties.keys()
        and mine.required.keys() >= others.required.keys()
    )


def _disagreed(
    reader: Reader,
    nodes: Sequence[Node],
    pair: tuple[Node, Node],
    keyword: str,
    slot: Slot,
    last_wins: bool,
) -> TypeExpr:
    """Report two schemas that no value can be of both."""
    first, second = pair
    if last_wins:
        message = (
            f"`{slot.property}` is declared with another `{keyword}` than at "
            f"{first.location}"
        )
        reader.findings.add(diagnostic("N002", message, second.location))
        return reader.read(nodes[-1], slot)
    message = (
        f"`allOf` joins members that nothing can be all of: `{keyword}` is another at "
        f"{first.location} and {second.location}"
    )
    return reader.degraded(nodes[-1], slot, message)


def _is_one_of(enumeration: Node, both: Node) -> bool:
    """Tell whether `both` is a single text out of several."""
    listed, values = both.value.get("enum", ()), enumeration.value.get("enum", ())
    return len(listed) == 1 and isinstance(listed[0], str) and len(values) > 1


def _is_named(node: Node) -> bool:
    return "/components/schemas/" in node.pointer and node.pointer.count("/") == 3


def _aside(node: Node) -> Node:
    return shape.without_alternatives(node)


def _aside_all_of(node: Node) -> Node:
    value = {key: one for key, one in node.value.items() if key != "allOf"}
    return Node(node.document, node.pointer, value)
