"""Schema Objects of the document as types, those that need a name collected."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import NumberSettings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    Field,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.model.types import (
    ANY,
    NULL,
    Array,
    Boolean,
    Integer,
    Literal,
    Map,
    Named,
    TypeExpr,
    Union,
    is_nullable,
    is_told_apart,
    nullable,
    union,
    without_null,
)
from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.normalize.composition import Gathered, gather, parts
from ledgerbee_sdkgen.normalize.discriminators import variant_values
from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.normalize.types import (
    literal_type,
    matches,
    number_type,
    string_type,
)
from ledgerbee_sdkgen.spec.document import Node

_ONE_WAY = ("readOnly", "writeOnly")


@dataclass(slots=True, kw_only=True)
class SchemaReader:
    """Reads schemas into types, and keeps those that have, or need, a name."""

    numbers: NumberSettings
    findings: Findings
    secrets: tuple[str, ...] = ()
    """Property names (globs) of what is not shown."""
    schemas: dict[str, Schema] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    """Pointer of a referenced schema → its name."""
    _open: set[str] = field(default_factory=set)
    """Names that are reserved for the schema that is being read."""
    _inline: dict[str, TypeExpr] = field(default_factory=dict)
    """Pointer of an unnamed schema → its type, so that it is named once."""

    def declare(self, root: Node) -> None:
        """Read every schema of the document's components, used or not.

        One that is called as a schema of another document is gets a number.
        """
        components = root.get("components")
        schemas = components.get("schemas") if components else None
        listed = list(schemas.items()) if schemas else []
        for name, node in listed:
            taken = name in self.schemas
            self._names[node.pointer] = self._free(name) if taken else name
        for _, node in listed:
            self._declared(node)

    def type_of(self, node: Node, slot: Slot) -> TypeExpr:
        """Return the type of the schema at `node`; it never fails, at worst `Any`."""
        if node.ref is not None:
            return self._referenced(node)
        known = self._inline.get(node.pointer)
        if known is None:
            known = self._inline[node.pointer] = self._read(node, slot)
        return known

    def _referenced(self, node: Node) -> TypeExpr:
        target = node.follow()
        name = self._declared(target)
        named = Named(name=name)
        schema = self.schemas[name]
        if isinstance(schema, AliasSchema) and schema.type == NULL:
            return NULL
        return nullable(named) if shape.admits_null(node) else named

    def _declared(self, node: Node) -> str:
        name = self._names.get(node.pointer)
        if name is None:
            name = self._names[node.pointer] = self._free(node.key)
        if name not in self.schemas:
            # Reserved before it is read: it may mention itself.
            self._reserve(name, node)
            self._open.add(name)
            type_ = without_null(self._read(node, Slot(name=name)))
            if name in self._open:
                self._open.remove(name)
                self.schemas[name] = AliasSchema(
                    name=name,
                    type=type_,
                    description=shape.description(node),
                    deprecated=node.flag("deprecated"),
                    example=example_of(node),
                    location=node.location,
                )
            made = self.schemas[name]
            if isinstance(made, AliasSchema) and self._is_endless(name, made.type):
                self._degraded_name(name, node, "it is a member of itself")
        return name

    def _read(self, node: Node, slot: Slot) -> TypeExpr:
        if isinstance(node.value, bool):
            return ANY
        if not isinstance(node.value, dict):
            return self._degraded(node, slot, "a schema has to be an object")
        type_ = self._shape(node, slot)
        return nullable(type_) if node.flag("nullable") else type_

    def _shape(self, node: Node, slot: Slot) -> TypeExpr:
        if node.ref is not None:
            return self._referenced(node)
        if node.get("allOf"):
            return self._composed(node, slot)
        return self._single(node, slot)

    def _single(self, node: Node, slot: Slot) -> TypeExpr:
        """Read what `node` says itself, its `allOf` aside."""
        if members := shape.alternatives(node):
            if node.get("properties"):
                message = "properties beside `oneOf` or `anyOf`"
                return self._degraded(node, slot, message)
            return self._union(node, members, slot)
        if (values := node.get("enum")) is not None and values.value:
            return self._enumeration(node, values.value, slot)
        if (constant := node.get("const")) is not None:
            return self._enumeration(node, [constant.value], slot)
        kinds = node.value.get("type")
        if isinstance(kinds, list):
            return self._one_of(node, kinds, slot)
        return self._typed(node, kinds, slot)

    def _one_of(self, node: Node, kinds: list[Any], slot: Slot) -> TypeExpr:
        """Read a `type` that is a list (OpenAPI 3.1)."""
        whole = union(*(self._typed(node, kind, slot) for kind in kinds))
        type_ = without_null(whole)
        if not isinstance(type_, Union) or is_told_apart(type_):
            return whole
        return self._named_union(node, slot, whole, {})

    def _typed(self, node: Node, kind: Any, slot: Slot) -> TypeExpr:
        match kind:
            case "string":
                return string_type(node, (slot.property, slot.name), self.numbers)
            case "number":
                return number_type(node, (slot.property, slot.name), self.numbers)
            case "integer":
                return Integer()
            case "boolean":
                return Boolean()
            case "null":
                return NULL
            case "array":
                items = node.get("items")
                if node.get("prefixItems"):
                    # The first items are of types of their own.
                    return Array(items=ANY)
                return Array(items=self.type_of(items, slot.item()) if items else ANY)
            case "object":
                return self._object(node, slot)
            case None if node.get("properties") or node.get("additionalProperties"):
                return self._object(node, slot)
            case None if (items := node.get("items")) is not None:
                return Array(items=self.type_of(items, slot.item()))
            case None:
                return ANY
            case _:
                return self._degraded(node, slot, f"`{kind}` is not a type")

    def _object(self, node: Node, slot: Slot) -> TypeExpr:
        return self._assembled(node, gather(node, slot.name, self.findings), slot)

    def _assembled(self, node: Node, gathered: Gathered, slot: Slot) -> TypeExpr:
        """Return the object or map that the gathered properties make."""
        extra = gathered.additional
        if not gathered.properties:
            if extra is None or isinstance(extra.value, bool):
                return Map(values=ANY)
            return Map(values=self.type_of(extra, slot.item()))
        plain = {
            wire_name: property_
            for wire_name, property_ in gathered.properties.items()
            if self._is_plain(wire_name, property_[1])
        }
        others = ANY if len(plain) < len(gathered.properties) else None
        if extra is None and shape.discriminator(node) is not None:
            # OpenAPI 3.0.3, "Discriminator Object": by `allOf` alone, from afar.
            message = f"`{slot.name}` has variants that it does not list"
            self.findings.add(diagnostic("N008", message, node.location))
            others = ANY
        return self._named(
            node,
            slot,
            lambda name: ObjectSchema(
                name=name,
                fields=tuple(
                    self._field(
                        wire_name, owner, schema, wire_name in gathered.required
                    )
                    for wire_name, (owner, schema) in plain.items()
                ),
                additional=others or self._additional(extra, slot),
                description=shape.description(node),
                deprecated=node.flag("deprecated"),
                example=example_of(node),
                location=node.location,
            ),
        )

    def _is_plain(self, wire_name: str, schema: Node) -> bool:
        """Tell whether a property can be a field; one that cannot is kept as another.

        JSON would write its name with escapes, which msgspec does not for fields.
        """
        if json.dumps(wire_name, ensure_ascii=False) == f'"{wire_name}"':
            return True
        message = f"`{wire_name}` cannot be a field; it is kept with other properties"
        self.findings.add(diagnostic("N004", message, schema.location))
        return False

    def _field(self, wire_name: str, owner: str, schema: Node, required: bool) -> Field:
        return Field(
            wire_name=wire_name,
            type=self.type_of(schema, Slot(name=owner).member(wire_name)),
            # OpenAPI 3.0.3, "Schema Object", `readOnly`: required in answers alone,
            # as `writeOnly` is in requests; one class is for both.
            required=required and not _is_one_way(schema),
            description=shape.description(schema),
            deprecated=schema.flag("deprecated"),
            secret=schema.text("format") == "password"
            or matches((wire_name, f"{owner}.{wire_name}"), self.secrets),
            example=example_of(schema),
            default=default.value if (default := schema.get("default")) else None,
            max_items=shape.max_items(schema),
            location=schema.location,
        )

    def _additional(self, extra: Node | None, slot: Slot) -> TypeExpr | None:
        if extra is None or extra.value is False:
            return None
        return ANY if extra.value is True else self.type_of(extra, slot.member("extra"))

    def _composed(self, node: Node, slot: Slot) -> TypeExpr:
        members = node.get("allOf")
        assert members is not None
        elements = members.elements()
        shaped = [one for one in elements if shape.says_anything(one)] or elements
        if len(shaped) == 1 and not shape.adds_shape(node):
            # One member, beside it words at most: a way to annotate a reference.
            return self.type_of(shaped[0], slot)
        held = [part for _, part in parts(node, slot.name) if shape.says_type(part)]
        if all(map(shape.is_object, held)):
            return self._object(node, slot)
        if len(held) == 1:
            return self._single(held[0], slot)
        message = "`allOf` joins members that are not all objects"
        return self._degraded(node, slot, message)

    def _union(self, node: Node, members: Sequence[Node], slot: Slot) -> TypeExpr:
        types: list[TypeExpr] = []
        for number, member in enumerate(members, start=1):
            inner = slot.option(member.text("title"), number)
            types.append(self.type_of(member, inner))
        whole = union(*types)
        inner_type = without_null(whole)
        if not isinstance(inner_type, Union):
            return whole
        if slot.literal and is_told_apart(inner_type):
            return whole
        mapping = variant_values(node, types, members, self.schemas)
        return self._named_union(node, slot, whole, mapping)

    def _named_union(
        self, node: Node, slot: Slot, whole: TypeExpr, mapping: dict[str, str]
    ) -> TypeExpr:
        named = self._named(
            node,
            slot,
            lambda name: AliasSchema(
                name=name,
                type=without_null(whole),
                discriminator=shape.discriminator(node),
                mapping=mapping,
                description=shape.description(node),
                example=example_of(node),
                location=node.location,
            ),
        )
        return nullable(named) if is_nullable(whole) else named

    def _enumeration(self, node: Node, values: list[Any], slot: Slot) -> TypeExpr:
        type_ = literal_type(values)
        if slot.literal:
            return type_
        match without_null(type_):
            case Literal(values=(str(), *_) as texts):
                named = self._named(
                    node,
                    slot,
                    lambda name: EnumSchema(
                        name=name,
                        values=tuple(str(text) for text in texts),
                        description=shape.description(node),
                        deprecated=node.flag("deprecated"),
                        example=example_of(node),
                        location=node.location,
                    ),
                )
                return nullable(named) if is_nullable(type_) else named
            case _:
                return type_

    def _named(self, node: Node, slot: Slot, make: Callable[[str], Schema]) -> Named:
        """Enter the schema that `make` returns under the slot's name.

        Where another has the name already, as an unnamed schema of the same place
        under a second media type has, it gets a number.
        """
        name = slot.name
        if name in self._open:
            self._open.remove(name)
        else:
            name = self._free(name)
            self._reserve(name, node)
        self.schemas[name] = make(name)
        return Named(name=name)

    def _reserve(self, name: str, node: Node) -> None:
        self.schemas[name] = AliasSchema(name=name, type=ANY, location=node.location)

    def _is_endless(
        self, name: str, type_: TypeExpr, visited: frozenset[str] = frozenset()
    ) -> bool:
        """Tell whether unions alone lead from `name` to itself."""
        match type_:
            case Union(members=members):
                return any(self._is_endless(name, one, visited) for one in members)
            case Named(name=other) if other not in visited:
                schema = self.schemas[other]
                return other == name or (
                    isinstance(schema, AliasSchema)
                    and self._is_endless(name, schema.type, visited | {other})
                )
            case _:
                return False

    def _degraded_name(self, name: str, node: Node, reason: str) -> None:
        message = f"`{name}`: {reason}; it becomes `Any`"
        self.findings.add(diagnostic("N004", message, node.location))
        self.schemas[name] = AliasSchema(
            name=name, type=ANY, degraded=True, location=node.location
        )

    def _degraded(self, node: Node, slot: Slot, reason: str) -> TypeExpr:
        self.findings.add(
            diagnostic("N004", f"{reason}; it becomes `Any`", node.location)
        )
        return self._named(
            node,
            slot,
            lambda name: AliasSchema(
                name=name, type=ANY, degraded=True, location=node.location
            ),
        )

    def _free(self, name: str) -> str:
        taken = self.schemas.keys() | set(self._names.values())
        count, candidate = 1, name
        while candidate in taken:
            count += 1
            candidate = f"{name} {count}"
        return candidate


def _is_one_way(schema: Node) -> bool:
    target = schema.follow() if schema.ref is not None else schema
    return any(one.flag(key) for one in (schema, target) for key in _ONE_WAY)
