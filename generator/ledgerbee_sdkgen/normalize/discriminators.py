"""Which value of a discriminator stands for which variant of a union."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.model.schemas import AliasSchema, Schema
from ledgerbee_sdkgen.model.types import Named, TypeExpr
from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.normalize.composition import gather, parts
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import Node


class Variant(Struct, frozen=True, kw_only=True):
    """A member of a union, and where the document has it."""

    type: TypeExpr
    node: Node


class Pending(Struct, frozen=True, kw_only=True):
    """A union whose discriminator is to be looked into once all schemas are read."""

    name: str
    node: Node
    variants: tuple[Variant, ...]


def mappings(
    pending: Sequence[Pending], schemas: Mapping[str, Schema]
) -> dict[str, Schema]:
    """Return the unions of `pending` with the values of their discriminators."""
    found: dict[str, Schema] = {}
    # Unions within others come first: the outer have the values of the inner, too.
    for one in _inner_first({one.name: one for one in pending}):
        schema = schemas[one.name]
        if isinstance(schema, AliasSchema) and shape.discriminator(one.node):
            known = {**schemas, **found} if found else schemas
            mapping = _values_of(one, known)
            found[one.name] = replace(schema, mapping=mapping)
    return found


def _inner_first(pending: Mapping[str, Pending]) -> Iterator[Pending]:
    done: set[str] = set()
    for name in pending:
        path = {} if name in done else {name: _members(pending[name])}
        while path:
            last = next(reversed(path))
            following = next(path[last], None)
            if following is None:
                del path[last]
                done.add(last)
                yield pending[last]
            elif following in pending and following not in {*path, *done}:
                path[following] = _members(pending[following])


def _members(pending: Pending) -> Iterator[str]:
    for variant in pending.variants:
        if isinstance(variant.type, Named):
            yield variant.type.name


def _values_of(union: Pending, schemas: Mapping[str, Schema]) -> dict[str, str]:
    """Return discriminator value → schema name, implicit values included.

    OpenAPI 3.0.3, "Discriminator Object": the name of a schema is its value
    unless a mapping says otherwise. Many documents say otherwise only by the
    values that the variant's own property can have. Where those of an inline
    schema, which has no name, are not known, no value is known to be of none.
    """
    property_ = shape.discriminator(union.node)
    assert property_ is not None
    names = {
        _said_name(one.node): one.type.name
        for one in union.variants
        if isinstance(one.type, Named)
    }
    found: dict[str, str] = {}
    discriminator = union.node.get("discriminator")
    explicit = discriminator.get("mapping") if discriminator else None
    for value, target in explicit.items() if explicit else ():
        name = names.get(_schema_name(str(target.value)))
        if name is not None:
            found[value] = name
    for one in union.variants:
        if not isinstance(one.type, Named) or one.type.name in found.values():
            continue
        values = _values(one, property_, schemas)
        said = _said_name(one.node)
        if not values and not said:
            return {}
        for value in values or [said]:
            if found.setdefault(value, one.type.name) != one.type.name:
                # Two variants have it, so that it tells nothing.
                return {}
    return found


def _said_name(node: Node) -> str:
    """Return the name that a variant has in the document; empty if it is inline."""
    if node.ref is not None:
        return node.follow().key
    is_component = pointers.tokens(node.pointer)[-2:-1] == ["schemas"]
    return node.key if is_component else ""


def _values(
    variant: Variant, property_: str, schemas: Mapping[str, Schema]
) -> list[str]:
    """Return the texts that the property of a variant can be; none if any."""
    assert isinstance(variant.type, Named)
    schema = schemas.get(variant.type.name)
    if isinstance(schema, AliasSchema) and schema.discriminator == property_:
        return list(schema.mapping)
    declared = gather(parts((variant.node,), "")).properties.get(property_, ())
    for one in reversed(declared):
        # What stands beside a reference says more than its target.
        for held in (one.node, one.node.follow()):
            listed, constant = held.get("enum"), held.get("const")
            nodes = (constant,) if constant else listed.elements() if listed else ()
            values = [value.value for value in nodes]
            if values and all(isinstance(value, str) for value in values):
                return values
    return []


def _schema_name(target: str) -> str:
    """Return the schema that a `mapping` names, by its name or by a reference."""
    pointer = pointers.of_reference(target)
    return pointers.tokens(pointer)[-1] if pointer else target.rpartition("/")[2]
