"""Objects and maps: the properties that are known, and all others."""

import json
from collections.abc import Sequence

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.schemas import Access, Field, ObjectSchema
from ledgerbee_sdkgen.model.types import ANY, Map, TypeExpr, union
from ledgerbee_sdkgen.normalize import shape, unions
from ledgerbee_sdkgen.normalize.composition import Gathered, Part, gather
from ledgerbee_sdkgen.normalize.examples import example_of, sample_of
from ledgerbee_sdkgen.normalize.limits import limits_of
from ledgerbee_sdkgen.normalize.reading import Reader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.normalize.types import matches
from ledgerbee_sdkgen.spec.document import Node


def read(reader: Reader, node: Node, slot: Slot) -> TypeExpr:
    """Return the object or map that `node` is by its own words."""
    return assembled(reader, node, (Part(slot.name, node),), slot)


def assembled(reader: Reader, node: Node, held: Sequence[Part], slot: Slot) -> TypeExpr:
    """Return the object or map that the parts `held` make together."""
    gathered = gather(held)
    if not gathered.properties:
        return Map(values=_others(reader, node, gathered, slot.item()) or ANY)
    additional = _others(reader, node, gathered, slot.member("extra"))
    plain = {
        wire_name: declared
        for wire_name, declared in gathered.properties.items()
        if not all(one.node.value is False for one in declared)
        and _is_plain(reader, wire_name, declared[-1].node)
    }
    if len(plain) < len(gathered.properties):
        additional = ANY
    is_said = gathered.additional is not None or gathered.patterns
    is_base = node.pointer in reader.variants
    if not is_said and not is_base and shape.discriminator(node) is not None:
        # OpenAPI 3.0.3, "Discriminator Object": by `allOf` alone, from afar.
        message = f"`{slot.name}` has variants that it does not list"
        reader.findings.add(diagnostic("N008", message, node.location))
        additional = ANY
    return reader.enter(
        node,
        slot,
        lambda name: ObjectSchema(
            name=name,
            fields=tuple(
                _field(reader, wire_name, declared, gathered)
                for wire_name, declared in plain.items()
            ),
            additional=additional,
            limits=limits_of(node, of_object=True),
            description=shape.description(node),
            deprecated=node.flag("deprecated"),
            example=example_of(node),
            location=node.location,
        ),
    )


def _is_plain(reader: Reader, wire_name: str, schema: Node) -> bool:
    """Tell whether a property can be a field; one that cannot is kept as another.

    JSON would write its name with escapes, which msgspec does not for fields.
    """
    if json.dumps(wire_name, ensure_ascii=False) == f'"{wire_name}"':
        return True
    message = f"`{wire_name}` cannot be a field; it is kept with other properties"
    reader.findings.add(diagnostic("N004", message, schema.location))
    return False


def _field(
    reader: Reader, wire_name: str, declared: Sequence[Part], gathered: Gathered
) -> Field:
    owner, schema = declared[-1].owner, declared[-1].node
    slot = Slot(name=owner).member(wire_name)
    access = _access(declared)
    return Field(
        wire_name=wire_name,
        type=_type(reader, declared, slot),
        required=wire_name in gathered.required,
        asked=wire_name in gathered.asked,
        access=access,
        description=shape.description(schema),
        deprecated=schema.flag("deprecated"),
        secret=schema.text("format") == "password"
        or matches((wire_name, f"{owner}.{wire_name}"), reader.secrets),
        example=example_of(schema),
        sample=sample_of(schema),
        default=default.value if (default := schema.get("default")) else None,
        max_items=shape.count(schema, "maxItems"),
        limits=limits_of(schema),
        location=schema.location,
    )


def _type(reader: Reader, declared: Sequence[Part], slot: Slot) -> TypeExpr:
    nodes = [one.node for one in declared]
    said = [one for one in nodes if shape.says_anything(one)]
    if len(said) < 2:
        return reader.read((said or nodes)[-1], slot)
    return reader.joined(said, slot, last_wins=True)


def _access(declared: Sequence[Part]) -> Access:
    said = [one.node for one in declared]
    said += [one.follow() for one in said if one.ref is not None]
    if any(one.flag("readOnly") for one in said):
        return Access.READ
    return Access.WRITE if any(one.flag("writeOnly") for one in said) else Access.BOTH


def _others(
    reader: Reader, node: Node, gathered: Gathered, slot: Slot
) -> TypeExpr | None:
    """Return the type of the properties that are not listed, if there can be any.

    Those of `patternProperties` are known by their names, which no type can tell.
    """
    extra = gathered.additional
    nodes = list(gathered.patterns)
    if extra is not None and not isinstance(extra.value, bool):
        nodes.append(extra)
    if not nodes:
        return ANY if extra is not None and extra.value is True else None
    if extra is not None and extra.value is True:
        return ANY
    if len(nodes) == 1:
        return reader.read(nodes[0], slot)
    types = [
        reader.read(one, slot.option(unions.title_of(one), number))
        for number, one in enumerate(nodes, start=1)
    ]
    return unions.whole_of(reader, node, union(*types), slot)
