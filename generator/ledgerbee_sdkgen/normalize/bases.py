"""Bases that tell variants apart, and the schemas that are composed of them."""

from collections.abc import Iterable, Sequence

from ledgerbee_sdkgen.model.types import Named, TypeExpr, union
from ledgerbee_sdkgen.normalize import objects, shape, unions
from ledgerbee_sdkgen.normalize.composition import parts
from ledgerbee_sdkgen.normalize.discriminators import Variant
from ledgerbee_sdkgen.normalize.reading import Reader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node


def variants_by_base(schemas: Sequence[Node]) -> dict[str, tuple[Node, ...]]:
    """Return pointer of a base → what is composed of it, directly or by another.

    OpenAPI 3.0.3, "Discriminator Object": a base has a `discriminator`, and its
    variants refer to it by `allOf`. One that is a base itself stands for its own.
    """
    below: dict[str, list[Node]] = {}
    for node in schemas:
        for pointer in _composed_of(node):
            below.setdefault(pointer, []).append(node)
    bases = {
        node.pointer
        for node in schemas
        if shape.discriminator(node) and node.pointer in below and _is_open(node)
    }
    return {base: tuple(_variants(base, below, bases)) for base in bases}


def read_base(
    reader: Reader, node: Node, members: Sequence[Node], slot: Slot
) -> TypeExpr:
    """Return the union of what is composed of the base `node`, and of the base itself.

    OpenAPI 3.0.3, "Discriminator Object": by `allOf` alone, a base need not list its
    variants. What is none of them is the base.
    """
    inner = Slot(name=f"{slot.name}.base")
    base = objects.assembled(reader, node, parts((node,), slot.name), inner)
    types = [*(reader.read(one, Slot(name=one.key)) for one in members), base]
    if not isinstance(base, Named):
        return unions.union_of(reader, node, types, [*members, node], slot)
    variants = tuple(
        Variant(type=type_, node=member)
        for type_, member in zip(types, [*members, node], strict=True)
    )
    return unions.named(reader, node, slot, union(*types), variants, base.name)


def _is_open(node: Node) -> bool:
    return not shape.alternatives(node) and node.get("allOf") is None


def _composed_of(node: Node) -> Iterable[str]:
    members = node.get("allOf")
    for one in members.elements() if members else ():
        if one.ref is not None:
            yield one.follow().pointer


def _variants(
    base: str, below: dict[str, list[Node]], bases: set[str]
) -> Iterable[Node]:
    waiting, seen = [base], {base}
    while waiting:
        pointer = waiting.pop(0)
        for node in below.get(pointer, ()):
            if node.pointer in seen:
                continue
            seen.add(node.pointer)
            yield node
            if node.pointer not in bases:
                waiting.append(node.pointer)
