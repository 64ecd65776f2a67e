"""`oneOf` and `anyOf`: the variants of a union."""

from collections.abc import Sequence

from ledgerbee_sdkgen.model.schemas import AliasSchema
from ledgerbee_sdkgen.model.types import (
    TypeExpr,
    Union,
    is_nullable,
    is_told_apart,
    nullable,
    union,
    without_null,
)
from ledgerbee_sdkgen.normalize import enumerations, shape
from ledgerbee_sdkgen.normalize.discriminators import Pending, Variant
from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.normalize.reading import Reader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node


def read_union(
    reader: Reader, node: Node, members: Sequence[Node], slot: Slot
) -> TypeExpr:
    """Return the union that `node` is of its `members`."""
    # Of what is false no value is.
    held = [one for one in members if one.value is not False]
    values = enumerations.listed(held)
    if values:
        return enumerations.read(reader, node, values, slot)
    types = [
        reader.read(member, slot.option(title_of(member), number))
        for number, member in enumerate(held, start=1)
    ]
    return union_of(reader, node, types, held, slot)


def union_of(
    reader: Reader,
    node: Node,
    types: Sequence[TypeExpr],
    members: Sequence[Node],
    slot: Slot,
) -> TypeExpr:
    """Return the union of `types`, which were read from `members`."""
    whole = union(*types)
    inner = without_null(whole)
    if not isinstance(inner, Union):
        return whole
    if slot.literal and is_told_apart(inner):
        return whole
    variants = tuple(
        Variant(type=without_null(type_), node=member)
        for type_, member in zip(types, members, strict=True)
    )
    return named(reader, node, slot, whole, variants)


def whole_of(reader: Reader, node: Node, whole: TypeExpr, slot: Slot) -> TypeExpr:
    """Return `whole`, by a name if it is a union whose members JSON does not tell."""
    inner = without_null(whole)
    if not isinstance(inner, Union) or is_told_apart(inner):
        return whole
    return named(reader, node, slot, whole)


def named(
    reader: Reader,
    node: Node,
    slot: Slot,
    whole: TypeExpr,
    variants: tuple[Variant, ...] = (),
    otherwise: str = "",
) -> TypeExpr:
    """Return the union `whole` by a name, which the runtime decodes it by."""

    def made(name: str) -> AliasSchema:
        reader.tell_apart(Pending(name=name, node=node, variants=variants))
        return AliasSchema(
            name=name,
            type=without_null(whole),
            discriminator=shape.discriminator(node),
            otherwise=otherwise,
            description=shape.description(node),
            example=example_of(node),
            location=node.location,
        )

    entered = reader.enter(node, slot, made)
    return nullable(entered) if is_nullable(whole) else entered


def title_of(member: Node) -> str:
    """Return what a variant is called in the document; empty if it is not."""
    if member.ref is not None:
        return member.follow().key
    return member.text("title")
