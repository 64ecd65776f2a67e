"""Which value of a discriminator stands for which variant of a union."""

from collections.abc import Mapping, Sequence

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.schemas import AliasSchema, Schema
from ledgerbee_sdkgen.model.types import Named, TypeExpr, without_null
from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.normalize.composition import gather
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import Node


def variant_values(
    node: Node,
    types: Sequence[TypeExpr],
    members: Sequence[Node],
    schemas: Mapping[str, Schema],
) -> dict[str, str]:
    """Return discriminator value → schema name, implicit values included.

    OpenAPI 3.0.3, "Discriminator Object": the name of a schema is its value
    unless a mapping says otherwise. Many documents say otherwise only by the
    values that the variant's own property can have. Where those of an inline
    schema, which has no name, are not known, no value is known to be of none.
    """
    property_ = shape.discriminator(node)
    if property_ is None:
        return {}
    variants = [
        (without_null(type_), member)
        for type_, member in zip(types, members, strict=True)
    ]
    names = [type_.name for type_, _ in variants if isinstance(type_, Named)]
    found: dict[str, str] = {}
    discriminator = node.get("discriminator")
    explicit = discriminator.get("mapping") if discriminator else None
    for value, target in explicit.items() if explicit else ():
        name = _schema_name(str(target.value))
        if name in names:
            found[value] = name
    for type_, member in variants:
        if not isinstance(type_, Named) or type_.name in found.values():
            continue
        values = _values(type_.name, member, property_, schemas)
        if not values and member.ref is None:
            return {}
        for value in values or [type_.name]:
            if found.setdefault(value, type_.name) != type_.name:
                # Two variants have it, so that it tells nothing.
                return {}
    return found


def _values(
    name: str, member: Node, property_: str, schemas: Mapping[str, Schema]
) -> list[str]:
    """Return the texts that the property of a variant can be; none if any."""
    schema = schemas.get(name)
    if isinstance(schema, AliasSchema) and schema.discriminator == property_:
        return list(schema.mapping)
    declared = gather(member, name, Findings()).properties.get(property_)
    if declared is None:
        return []
    held = declared[1].follow()
    listed = held.get("enum")
    constant = held.get("const")
    nodes = listed.elements() if listed else (constant,) if constant else ()
    values = [one.value for one in nodes]
    return values if all(isinstance(one, str) for one in values) else []


def _schema_name(target: str) -> str:
    """Return the schema that a `mapping` names, by its name or by a reference."""
    pointer = pointers.of_reference(target)
    return pointers.tokens(pointer)[-1] if pointer else target.rpartition("/")[2]
