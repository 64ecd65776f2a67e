"""Where users' code uses which names of the client."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import libcst as cst
from libcst.helpers import get_full_name_for_node

from ledgerbee_sdkgen.diff.change import Direction
from ledgerbee_sdkgen.model.types import Named, TypeExpr
from ledgerbee_sdkgen.usage.attributes import looked_up
from ledgerbee_sdkgen.usage.given import Given, given_in, given_names, given_to
from ledgerbee_sdkgen.usage.inference import Inference
from ledgerbee_sdkgen.usage.known import Known
from ledgerbee_sdkgen.usage.reading import Reading
from ledgerbee_sdkgen.usage.values import (
    Class,
    Instance,
    Method,
    Other,
    Resource,
    Value,
    is_certain,
)

_VERSION = re.compile(r"\.v\d+\.")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Use:
    """One name of the client in a file; line and column count from 1."""

    line: int
    column: int
    symbol: str
    """As `python.surface` has it: `client.invoices.list(limit)`.

    Where an object is made, by its class or as a dict, there is one as
    `models.Invoice{}`, too.
    """
    certain: bool = True
    """Whether it is the client's beyond doubt; else it looks so."""
    given: frozenset[str] | None = field(default=None, compare=False)
    """Of a call or an object that is made, the names that are given; None if that
    cannot be seen, or it is neither."""
    way: Direction = field(default=Direction.NONE, compare=False)
    """Whether it is given to the API or read from it."""


def uses_in(reading: Reading, known: Known) -> tuple[Use, ...]:
    """Return every use of a name of the client, in the order of the text.

    A chain as `x.invoices.list` of which `x` is not known counts, with doubt, where the
    file imports the client, or the chain names a version, as `x.invoices.v1.list` does.
    """
    finder = _Finder(reading, known)
    found = {
        use
        for node in reading.walk(reading.module)
        for use in finder.at(node)
        if use.line and (use.certain or finder.imports or _VERSION.search(use.symbol))
    }
    return tuple(sorted(found))


class _Finder:
    def __init__(self, reading: Reading, known: Known) -> None:
        self.reading, self.known = reading, known
        self.inference = Inference(reading, known)
        self.imports = any(
            name.partition(".")[0] == known.package
            for node in reading.walk(reading.module)
            for name in _modules_of(node)
        )

    def at(self, node: cst.CSTNode) -> Iterator[Use]:
        """Yield what is used at `node` itself."""
        match node:
            case cst.ImportFrom():
                yield from self._imported(node)
            case cst.Attribute(attr=attr):
                yield from self._named(node, attr)
            case cst.Name() if not self._is_part(node):
                yield from self._named(node, node)
            case cst.Call():
                yield from self._given(node)
            case cst.AnnAssign():
                yield from self._annotated(node)
            case cst.Comparison(left=left, comparisons=comparisons):
                for one in comparisons:
                    yield from self._compared(left, one.comparator)
                    yield from self._compared(one.comparator, left)
            case cst.MatchClass(cls=class_, kwds=keywords):
                found = self.inference.value(class_)
                for keyword in keywords:
                    yield from self._matched(found, keyword.key)

    def _is_part(self, node: cst.Name) -> bool:
        """Tell whether `node` is no expression, but a part of something else."""
        match self.reading.parent(node):
            case cst.Attribute(attr=attr):
                return attr is node
            case cst.Arg(keyword=keyword):
                return keyword is node
            case cst.ImportAlias() | cst.AsName() | cst.Param() | cst.Import():
                return True
            case cst.AssignTarget() | cst.FunctionDef() | cst.ClassDef():
                return True
            case cst.AnnAssign(target=target):
                return target is node
            case cst.MatchKeywordElement(key=key):
                return key is node
            case _:
                return False

    def _imported(self, node: cst.ImportFrom) -> Iterator[Use]:
        if (
            node.module is None
            or node.relative
            or isinstance(node.names, cst.ImportStar)
        ):
            return
        module = get_full_name_for_node(node.module)
        for alias in node.names:
            full = f"{module}.{get_full_name_for_node(alias.name)}"
            yield from self._symbol(looked_up(full, self.known), alias.name)

    def _named(self, node: cst.BaseExpression, place: cst.CSTNode) -> Iterator[Use]:
        yield from self._symbol(self.inference.value(node), place, node)
        if isinstance(node, cst.Attribute):
            yield from self._field(self.inference.value(node.value), node.attr)

    def _symbol(
        self, found: Value, place: cst.CSTNode, node: cst.CSTNode | None = None
    ) -> Iterator[Use]:
        match found:
            case Method(path=path):
                if isinstance(place, cst.Name) and node is place:
                    return  # an alias; the use is where it was made
                call = self.reading.parent(node) if node else None
                use = self._use(f"client.{path}", place, found)
                if isinstance(call, cst.Call) and call.func is node:
                    use = replace(use, given=given_names(call, found, self.known))
                yield use
            case Resource(path=path, certain=certain):
                is_new = isinstance(node, cst.Attribute)
                if is_new and (certain or self._leads_on(node)) and "." not in path:
                    yield self._use(f"client.{path}", place, found)
            case Class(schema=schema, is_input=True):
                yield self._use(f"params.{self.known.names.params[schema]}", place)
            case Class(schema=schema):
                yield self._use(f"models.{self.known.names.classes[schema]}", place)
            case Other(symbol=symbol):
                yield self._use(symbol, place)

    def _leads_on(self, node: cst.CSTNode | None) -> bool:
        """Tell whether `node` is what a method is an attribute of."""
        while node is not None:
            node = self.reading.parent(node)
            if not isinstance(node, cst.Attribute):
                return False
            if isinstance(self.inference.value(node), Method):
                return True
        return False

    def _field(self, owner: Value, name: cst.Name) -> Iterator[Use]:
        match owner:
            case Instance(type=type_):
                yield from self._field_of(type_, name.value, name, owner)
            case Class(schema=schema, is_input=False):
                called = self.known.names.classes[schema]
                if name.value in self.known.names.members.get(schema, {}).values():
                    yield self._use(f"models.{called}.{name.value}", name)

    def _field_of(
        self, type_: TypeExpr, name: str, place: cst.CSTNode, owner: Value
    ) -> Iterator[Use]:
        schema = self.known.object(type_)
        if schema and self.known.attribute(schema, name):
            called = self.known.names.classes[schema.name]
            use = self._use(f"models.{called}.{name}", place, owner)
            yield replace(use, way=Direction.RESPONSE)

    def _matched(self, class_: Value, name: cst.Name) -> Iterator[Use]:
        if isinstance(class_, Class):
            type_ = Named(name=class_.schema)
            yield from self._field_of(type_, name.value, name, class_)

    def _given(self, node: cst.Call) -> Iterator[Use]:
        called = self.inference.value(node.func)
        for one in given_to(node, called, self.known):
            yield self._use_of(one, called)

    def _annotated(self, node: cst.AnnAssign) -> Iterator[Use]:
        said = self.inference.annotated(node.annotation.annotation)
        if node.value is not None and isinstance(said, Instance):
            for one in given_in(node.value, said.type, self.known):
                yield self._use_of(one, said)

    def _use_of(self, one: Given, owner: Value) -> Use:
        use = self._use(one.symbol, one.place, owner)
        return replace(use, given=one.given, way=Direction.REQUEST)

    def _compared(
        self, one: cst.BaseExpression, other: cst.BaseExpression
    ) -> Iterator[Use]:
        if not isinstance(other, cst.SimpleString | cst.List | cst.Tuple | cst.Set):
            return
        held = self.inference.value(one)
        if isinstance(held, Instance) and self.known.enumeration(held.type):
            for text in self.reading.walk(other):
                if isinstance(text, cst.SimpleString):
                    for found in given_in(text, held.type, self.known):
                        use = self._use(found.symbol, found.place, held)
                        yield replace(use, way=Direction.RESPONSE)

    def _use(
        self,
        symbol: str,
        place: cst.CSTNode,
        owner: Value | None = None,
    ) -> Use:
        line, column = self.reading.place(place)
        return Use(
            line=line,
            column=column,
            symbol=symbol,
            certain=owner is None or is_certain(owner),
        )


def _modules_of(node: cst.CSTNode) -> Iterator[str]:
    match node:
        case cst.Import(names=names):
            yield from (get_full_name_for_node(one.name) or "" for one in names)
        case cst.ImportFrom(module=module, relative=[]) if module is not None:
            yield get_full_name_for_node(module) or ""
