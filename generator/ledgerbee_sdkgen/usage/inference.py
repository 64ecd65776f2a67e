"""What names and expressions of users' code are, worked out file by file.

Nothing is run, and no other file is read: what cannot be seen in the file is unknown.
"""

from collections.abc import Iterable

import libcst as cst
from libcst.metadata import BaseAssignment, ImportAssignment

from ledgerbee_sdkgen.model.types import Named
from ledgerbee_sdkgen.usage import annotations, attributes
from ledgerbee_sdkgen.usage.known import Known
from ledgerbee_sdkgen.usage.reading import Reading
from ledgerbee_sdkgen.usage.values import (
    FOREIGN,
    UNKNOWN,
    Class,
    Client,
    ClientClass,
    Function,
    Instance,
    Method,
    Own,
    Pages,
    Raw,
    Unknown,
    Value,
    doubted,
    is_certain,
)

_NONE = "None"


class Inference:
    """Answers what a node of one file is; every answer is worked out once."""

    def __init__(self, reading: Reading, known: Known) -> None:
        self.reading, self.known = reading, known
        self._found: dict[cst.CSTNode, Value] = {}
        self._begun: set[cst.CSTNode] = set()

    def value(self, node: cst.CSTNode) -> Value:
        """Return what the expression `node` is."""
        if node in self._found:
            return self._found[node]
        if node in self._begun:
            return UNKNOWN
        self._begun.add(node)
        try:
            self._found[node] = found = self._worked_out(node)
        finally:
            self._begun.discard(node)
        return found

    def _worked_out(self, node: cst.CSTNode) -> Value:
        match node:
            case cst.Name():
                return self._name(node)
            case cst.Attribute(value=base, attr=attr):
                return self._attribute(base, attr.value)
            case cst.Call():
                return self._called(node)
            case cst.Await(expression=inner):
                return self.value(inner)
            case cst.NamedExpr(value=inner):
                return self.value(inner)
            case cst.Subscript(value=base):
                return self.element(self.value(base))
            case cst.IfExp(body=body, orelse=orelse):
                return self._either((body, orelse))
            case cst.BooleanOperation(left=left, right=right):
                return self._either((left, right))
            case cst.BaseString() | cst.BaseNumber() | cst.BaseDict() | cst.List():
                return FOREIGN
            case _:
                return UNKNOWN

    def _name(self, node: cst.Name) -> Value:
        assignments = self.reading.assignments(node)
        if not assignments:
            return self._starred(node.value)
        return joined(self._assigned(one, node) for one in assignments)

    def _starred(self, name: str) -> Value:
        for module in self.reading.starred:
            found = attributes.looked_up(f"{module}.{name}", self.known)
            if not isinstance(found, Unknown):
                return found
        return UNKNOWN

    def _assigned(self, assignment: BaseAssignment, name: cst.Name) -> Value:
        if isinstance(assignment, ImportAssignment):
            scope = self.reading.scope(name)
            full = self.reading.imported(name.value, scope)
            return attributes.looked_up(full, self.known)
        node = getattr(assignment, "node", None)
        return self.target(node) if isinstance(node, cst.CSTNode) else UNKNOWN

    def target(self, node: cst.CSTNode) -> Value:
        """Return what is assigned to `node`, or what a definition defines."""
        match node:
            case cst.Param():
                return self._parameter(node)
            case cst.FunctionDef():
                return Function(definition=node)
            case cst.ClassDef():
                return Own(definition=node, is_class=True)
        match parent := self.reading.parent(node):
            case cst.AssignTarget():
                match self.reading.parent(parent):
                    case cst.Assign(value=value):
                        return self.value(value)
                return UNKNOWN
            case cst.AnnAssign(annotation=annotation, value=value):
                said = self.annotated(annotation.annotation)
                if isinstance(said, Unknown) and value is not None:
                    return self.value(value)
                return said
            case cst.NamedExpr(value=value):
                return self.value(value)
            case cst.AsName():
                return self._entered(parent)
            case cst.For(iter=walked) | cst.CompFor(iter=walked):
                return self.element(self.value(walked))
            case _:
                return UNKNOWN

    def _entered(self, name: cst.AsName) -> Value:
        item = self.reading.parent(name)
        if not isinstance(item, cst.WithItem):
            return UNKNOWN
        found = self.value(item.item)
        # Clients return themselves; what else is entered is not known.
        return found if isinstance(found, Client) else UNKNOWN

    def _parameter(self, node: cst.Param) -> Value:
        if node.annotation is not None:
            return self.annotated(node.annotation.annotation)
        parameters = self.reading.parent(node)
        function = self.reading.parent(parameters) if parameters else None
        is_first = isinstance(parameters, cst.Parameters) and (
            *parameters.posonly_params,
            *parameters.params,
        )[:1] == (node,)
        owner = self._class_of(function) if is_first and function else None
        if owner is not None:
            return Own(definition=owner)
        return self.value(node.default) if node.default else UNKNOWN

    def _class_of(self, function: cst.CSTNode) -> cst.ClassDef | None:
        """Return the class that `function` is a method of."""
        block = self.reading.parent(function)
        owner = self.reading.parent(block) if block else None
        return owner if isinstance(owner, cst.ClassDef) else None

    def annotated(self, node: cst.BaseExpression) -> Value:
        """Return what a value is that is annotated so."""
        return annotations.annotated(node, self.reading, self.known, self._own_class)

    def _own_class(self, node: cst.CSTNode) -> Value:
        return self.value(node)

    def _attribute(self, base: cst.BaseExpression, name: str) -> Value:
        owner = self.value(base)
        if isinstance(owner, Own):
            return self._own_attribute(owner.definition, name)
        return attributes.attribute(owner, name, self.known)

    def _own_attribute(self, owner: cst.ClassDef, name: str) -> Value:
        """Return what an attribute of the user's own class is."""
        targets = attributes.assigned_attributes(owner, name, self.reading)
        found = joined(self.target(one) for one in targets)
        if targets:
            return found
        for base in owner.bases:
            inherited = self.value(base.value)
            if isinstance(inherited, Own) and inherited.definition is not owner:
                return self._own_attribute(inherited.definition, name)
        return attributes.attribute(UNKNOWN, name, self.known)

    def _called(self, node: cst.Call) -> Value:
        match called := self.value(node.func):
            case ClientClass():
                return Client()
            case Client() | Pages():
                return called  # `client.with_options(…)` is one more client
            case Method():
                return self._answer(called)
            case Class(schema=schema, is_input=False):
                return Instance(type=Named(name=schema))
            case Own(is_class=True):
                return Own(definition=called.definition)
            case Function(definition=function):
                if function.returns is None or function.decorators:
                    return UNKNOWN
                return self.annotated(function.returns.annotation)
            case Raw(parsed=parsed):
                return parsed  # `answer.parse()`
            case _:
                return UNKNOWN

    def _answer(self, method: Method) -> Value:
        known = self.known.methods[method.path]
        if known.answer is None:
            return FOREIGN
        parsed: Value = Instance(type=known.answer, certain=method.certain)
        if method.raw:
            return Raw(parsed=parsed)
        if known.item is not None:
            return Pages(item=known.item, page=known.answer, certain=method.certain)
        return parsed

    def element(self, value: Value) -> Value:
        """Return what walking or indexing `value` gives."""
        match value:
            case Pages(item=item, certain=certain):
                return Instance(type=item, certain=certain)
            case Instance(type=type_, certain=certain):
                return Instance(type=self.known.element(type_), certain=certain)
            case _:
                return UNKNOWN

    def _either(self, nodes: Iterable[cst.CSTNode]) -> Value:
        return joined(self.value(one) for one in nodes)


def joined(values: Iterable[Value]) -> Value:
    """Return what a name is that may be any of `values`.

    What may be something of the client or something else is doubted.
    """
    found = list(dict.fromkeys(values))
    known = [one for one in found if not isinstance(one, Unknown)]
    if not known:
        return FOREIGN if found and FOREIGN in found and len(found) == 1 else UNKNOWN
    sure = next((one for one in known if is_certain(one)), known[0])
    same = all(doubted(one) == doubted(sure) for one in known)
    if not same:
        return UNKNOWN
    return sure if len(known) == len(found) else doubted(sure)
