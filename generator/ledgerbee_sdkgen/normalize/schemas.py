"""Schema Objects of the document as types, those that need a name collected."""

from collections.abc import Callable, Sequence
from typing import Any

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import NumberSettings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.schemas import AliasSchema, Schema
from ledgerbee_sdkgen.model.types import (
    ANY,
    NULL,
    Boolean,
    Integer,
    Named,
    TypeExpr,
    nullable,
    union,
    without_null,
)
from ledgerbee_sdkgen.normalize import (
    bases,
    composed,
    enumerations,
    objects,
    shape,
    unions,
)
from ledgerbee_sdkgen.normalize.discriminators import Pending, mappings
from ledgerbee_sdkgen.normalize.ignored import report_ignored
from ledgerbee_sdkgen.normalize.nulls import admits_null
from ledgerbee_sdkgen.normalize.registry import Registry
from ledgerbee_sdkgen.normalize.slots import Slot, slot_of
from ledgerbee_sdkgen.normalize.tuples import array_type
from ledgerbee_sdkgen.normalize.types import number_type, string_type
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import Node

_SECTIONS = ("schemas", "$defs", "definitions")
"""What schemas have names of their own in."""


class SchemaReader:
    """Reads schemas into types, and keeps those that have, or need, a name."""

    def __init__(
        self,
        *,
        numbers: NumberSettings,
        findings: Findings,
        secrets: tuple[str, ...] = (),
        schemas: dict[str, Schema] | None = None,
    ) -> None:
        """`secrets` are property names (globs) of what is not shown."""
        self.numbers, self.findings, self.secrets = numbers, findings, secrets
        self.schemas: dict[str, Schema] = {} if schemas is None else schemas
        self.declared: list[str] = []
        """The names of the components, in the order of the document."""
        self.variants: dict[str, tuple[Node, ...]] = {}
        """Pointer of a base that tells variants apart → what is composed of it."""
        self._registry = Registry(findings=findings, schemas=self.schemas)
        self._known: dict[tuple[str, ...], TypeExpr] = {}
        """Pointers of unnamed schemas → their type, so that it is named once."""
        self._reading: set[tuple[str, ...]] = set()
        self._recursive: dict[tuple[str, ...], str] = {}
        """What is met again while it is read → the name that it gets."""
        self._pending: list[Pending] = []
        self._ends: dict[str, Node] = {}
        """Pointer of a reference → what it leads to in the end."""
        self._nulls: dict[str, bool] = {}
        self._referred: dict[str, TypeExpr] = {}
        """Pointer of a schema with a name → the type of a plain reference to it."""

    def declare(self, root: Node) -> None:
        """Read every schema of the document's components, used or not.

        One that is called as a schema of another document is gets a number.
        """
        components = root.get("components")
        schemas = components.get("schemas") if components else None
        listed = [node for _, node in schemas.items()] if schemas else []
        self.variants.update(bases.variants_by_base(listed))
        for node in listed:
            self._registry.keep(node, node.key)
        for node in listed:
            self.declared.append(self._declared(node))
            self._settle()

    def type_of(self, node: Node, slot: Slot) -> TypeExpr:
        """Return the type of the schema at `node`; it never fails, at worst `Any`.

        All that it mentions is read, too.
        """
        type_ = self.read(node, slot)
        self._settle()
        return type_

    def read(self, node: Node, slot: Slot) -> TypeExpr:
        """Return the type of the schema at `node`; what it mentions is read later."""
        if node.ref is not None and not shape.joins(node):
            return self.referenced(node)
        if self._registry.is_kept(node):
            named = Named(name=self._declared(node))
            return nullable(named) if self.admits_null(node) else named
        return self.joined((node,), slot)

    def referenced(self, node: Node) -> TypeExpr:
        """Return the type that the reference `node` leads to."""
        # What stands beside a reference may say that null is a value, too.
        alone = node.ref if len(node.value) == 1 else None
        if alone is not None and alone in self._referred:
            return self._referred[alone]
        target = self._end(node)
        if shape.is_null(target):
            return NULL
        section = pointers.tokens(target.pointer)[-2:-1]
        has_name = bool(section) and section[0] in _SECTIONS
        named = (
            Named(name=self._declared(target))
            if has_name
            else without_null(self.read(target, slot_of(target)))
        )
        type_ = nullable(named) if admits_null(node, self._nulls) else named
        if alone is not None and has_name:
            self._referred[alone] = type_
        return type_

    def joined(
        self, nodes: Sequence[Node], slot: Slot, *, last_wins: bool = False
    ) -> TypeExpr:
        """Return the type of what all `nodes` say together."""
        key = tuple(map(_identity, nodes))
        if key in self._known:
            return self._known[key]
        if key in self._reading:
            # A list in itself, by a reference to its place.
            if key not in self._recursive:
                self._recursive[key] = self._registry.hold(nodes[-1], slot.name)
            return Named(name=self._recursive[key])
        self._reading.add(key)
        type_ = self._shape(nodes, slot, last_wins)
        self._reading.remove(key)
        if key in self._recursive:
            type_ = self._entered(nodes[-1], self._recursive[key], type_)
        self._known[key] = type_
        return type_

    def enter(self, node: Node, slot: Slot, make: Callable[[str], Schema]) -> Named:
        """Enter the schema that `make` returns, in its turn, under the slot's name."""
        return self._registry.enter(node, slot, make)

    def tell_apart(self, pending: Pending) -> None:
        """Find out the values of a discriminator, once all schemas are read."""
        self._pending.append(pending)

    def degraded(self, node: Node, slot: Slot, reason: str) -> TypeExpr:
        """Return `Any` under a name, for what cannot be expressed for that reason."""
        self.findings.add(
            diagnostic("N004", f"{reason}; it becomes `Any`", node.location)
        )
        return self.enter(
            node,
            slot,
            lambda name: AliasSchema(
                name=name, type=ANY, degraded=True, location=node.location
            ),
        )

    def single(self, node: Node, slot: Slot) -> TypeExpr:
        """Return the type of what `node` says itself, its `allOf` aside."""
        report_ignored(node, self.findings)
        if members := shape.alternatives(node):
            return unions.read_union(self, node, members, slot)
        if (values := node.get("enum")) is not None and values.value:
            return enumerations.read(self, node, values.value, slot)
        if (constant := node.get("const")) is not None:
            return enumerations.read(self, node, [constant.value], slot)
        kinds = node.value.get("type")
        if isinstance(kinds, list):
            return self._one_of(node, kinds, slot)
        return self._typed(node, kinds, slot)

    def admits_null(self, node: Node) -> bool:
        """Tell whether null is a value of the schema at `node`, names followed."""
        return admits_null(node, self._nulls)

    def _end(self, node: Node) -> Node:
        """Return what references lead to from here, each followed once."""
        way: list[str] = []
        while node.ref is not None and node.pointer not in self._ends:
            way.append(node.pointer)
            node = node.document.node(node.ref)
        end = self._ends.get(node.pointer, node)
        self._ends.update(dict.fromkeys(way, end))
        return end

    def _settle(self) -> None:
        self._registry.settle()
        self.schemas.update(mappings(self._pending, self.schemas))
        self._pending.clear()

    def _declared(self, node: Node) -> str:
        return self._registry.declare(
            node, lambda slot: without_null(self._whole(node, slot))
        )

    def _whole(self, node: Node, slot: Slot) -> TypeExpr:
        """Read a schema that has a name, which is what its own type is called."""
        if node.ref is not None and not shape.joins(node):
            return self.referenced(node)
        return self.joined((node,), slot)

    def _shape(self, nodes: Sequence[Node], slot: Slot, last_wins: bool) -> TypeExpr:
        if len(nodes) > 1:
            return composed.read(self, nodes, slot, last_wins=last_wins)
        (node,) = nodes
        if isinstance(node.value, bool):
            return ANY
        if not isinstance(node.value, dict):
            return self.degraded(node, slot, "a schema has to be an object")
        if shape.is_simple(node):
            type_ = self._typed(node, node.value["type"], slot)
        elif node.get("allOf") or node.ref is not None or shape.has_base(node):
            type_ = composed.read(self, nodes, slot, last_wins=last_wins)
        elif members := self.variants.get(node.pointer):
            type_ = bases.read_base(self, node, members, slot)
        else:
            type_ = self.single(node, slot)
        return nullable(type_) if node.flag("nullable") else type_

    def _one_of(self, node: Node, kinds: list[Any], slot: Slot) -> TypeExpr:
        """Read a `type` that is a list (OpenAPI 3.1)."""
        whole = union(*(self._typed(node, kind, slot) for kind in kinds))
        return unions.whole_of(self, node, whole, slot)

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
                return array_type(self, node, slot)
            case "object":
                return objects.read(self, node, slot)
            case None if shape.is_object(node) and shape.narrows(node):
                return objects.read(self, node, slot)
            case None if node.get("items") or node.get("prefixItems"):
                return array_type(self, node, slot)
            case None:
                return ANY
            case _:
                return self.degraded(node, slot, f"`{kind}` is not a type")

    def _entered(self, node: Node, name: str, type_: TypeExpr) -> TypeExpr:
        whole = Named(name=name)
        self.enter(
            node,
            Slot(name=name),
            lambda held: AliasSchema(
                name=held,
                type=without_null(type_),
                description=shape.description(node),
                location=node.location,
            ),
        )
        return nullable(whole) if type_ != without_null(type_) else whole


def _identity(node: Node) -> str:
    """Return what tells a schema from others, parts of one schema included."""
    if node.ref is not None and not shape.joins(node):
        return node.ref
    keys = ",".join(node.value) if isinstance(node.value, dict) else ""
    return f"{node.pointer} {keys}"
