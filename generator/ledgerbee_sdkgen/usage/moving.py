"""Moves one call: its name, its arguments, and what is written within them."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

import libcst as cst
from msgspec import Struct, field

from ledgerbee_sdkgen.model.types import TypeExpr
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.usage import moves
from ledgerbee_sdkgen.usage.constants import (
    assigned,
    constants,
    is_used_here_alone,
    only_assignment,
    shared,
)
from ledgerbee_sdkgen.usage.edits import Edit, listing, replacing
from ledgerbee_sdkgen.usage.inference import Inference
from ledgerbee_sdkgen.usage.moves import CannotMoveError, Move, Slot, alike, joined
from ledgerbee_sdkgen.usage.values import Class

_SPACE = re.compile(r"\s+")
_LONGEST = 40


class Moved(Struct):
    """What moving one call takes."""

    edits: list[Edit] = field(default_factory=list)
    classes: list[tuple[cst.Name, str]] = field(default_factory=list)
    """Names of imported classes, and what each is called now."""
    keywords: list[str] = field(default_factory=list)
    """What the call gives by name in the end."""


class _Item(Struct, frozen=True, kw_only=True):
    """Something given by name; `key` is None where it is given by its place."""

    node: cst.CSTNode
    key: cst.CSTNode | None
    name: str
    value: cst.BaseExpression


class Mover:
    """Moves one call of one method."""

    def __init__(self, move: Move, inference: Inference) -> None:
        self.move = move
        self.inference = inference
        self.reading, self.known = inference.reading, inference.known
        self.classes = moves.renamed_classes(move, self.known)
        self.moved = Moved()

    def arguments(self, call: cst.Call) -> None:
        """Move the arguments of `call`.

        Raises:
            CannotMoveError: if that cannot be told to mean the same.
        """
        if self.move.rules.why and not self.move.rules.only:
            raise CannotMoveError(self.move.rules.why)
        old = moves.arguments(self.move.old, self.known)
        new = moves.arguments(self.move.new, self.known)
        positional = [one.name for one in self.move.old.arguments if one.is_positional]
        items: list[_Item] = []
        for number, one in enumerate(call.args):
            if one.star:
                self._hidden(f"{one.star}{self._shown(one.value)}", "", old, new)
                continue
            if one.keyword is None and number >= len(positional):
                raise CannotMoveError(f"argument {number + 1} has no name")
            name = one.keyword.value if one.keyword else positional[number]
            items.append(_Item(node=one, key=one.keyword, name=name, value=one.value))
        given, removed = self._items(items, "", old, new)
        is_starred = any(one.star for one in call.args)
        added = {} if is_starred else dict(self._missing("", given, new))
        self._list(call, call.args, removed, _as_keywords(added))
        called = {one.wire: one.name for one in new}
        named = [called[wire] for wire, item in given.items() if item.key]
        self.moved.keywords = [*named, *added]

    def _hidden(
        self, shown: str, path: str, old: Sequence[Slot], new: Sequence[Slot]
    ) -> None:
        """Refuse what hides which names it gives, unless all of them mean the same."""
        same = {(one.name, one.wire): one for one in new}
        known = {one.wire for one in old}
        asked = any(one.required and one.wire not in known for one in new)
        is_same = not (asked or self.move.is_ruled(path)) and all(
            (slot.name, slot.wire) in same
            and alike(slot.type, same[slot.name, slot.wire].type, self.known)
            for slot in old
        )
        if not is_same:
            raise CannotMoveError(f"`{shown}` hides what is given")

    def _items(
        self,
        items: Sequence[_Item],
        path: str,
        old: Sequence[Slot],
        new: Sequence[Slot],
    ) -> tuple[dict[str, _Item], list[cst.CSTNode]]:
        """Move what is given by name.

        Return what is given by the new names in the document, and what is to be
        taken out.
        """
        rules = self.move.rules
        slots = {one.name: one for one in old}
        targets = {one.wire: one for one in new}
        given: dict[str, _Item] = {}
        removed: list[cst.CSTNode] = []
        given_old: list[str] = []
        for item in items:
            slot = slots.get(item.name)
            if slot is None:
                called = self.move.old.symbol
                raise CannotMoveError(f"`{item.name}` is nothing that {called} takes")
            here = joined(path, slot.wire)
            given_old.append(here)
            if here in rules.only:
                self._check(item, here)
            if here in rules.removed:
                self._check_removal(item)
                removed.append(item.node)
                continue
            target = targets.get(rules.fields.get(here, slot.wire))
            if target is None:
                called = self.move.new.symbol
                raise CannotMoveError(f"{called} does not take `{item.name}`")
            given[target.wire] = item
            self._rename(item, target)
            self.value(item.value, here, slot.type, target.type)
        self._check_missing(path, given_old, old)
        return given, removed

    def _check_missing(
        self, path: str, given: Collection[str], old: Sequence[Slot]
    ) -> None:
        """Refuse where a value is left out on which the meaning depends."""
        for slot in old:
            here = joined(path, slot.wire)
            if here in self.move.rules.only and here not in given:
                raise CannotMoveError(self._reason(here, slot.name))

    def _check_removal(self, item: _Item) -> None:
        if item.key is None:
            raise CannotMoveError(f"`{item.name}` is given by its place")
        acts = (cst.Call, cst.Await, cst.Yield, cst.NamedExpr)
        if any(isinstance(one, acts) for one in self.reading.walk(item.value)):
            raise CannotMoveError(
                f"`{item.name}` is not taken any more, and its value does something"
            )

    def _list(
        self,
        owner: cst.CSTNode,
        among: Sequence[cst.CSTNode],
        removed: Sequence[cst.CSTNode],
        added: Sequence[str],
    ) -> None:
        self.moved.edits += listing(owner, among, removed, added, self.reading)

    def _rename(self, item: _Item, target: Slot) -> None:
        if target.name == item.name:
            return
        match item.key:
            case cst.Name():
                text = target.name
            case cst.SimpleString(quote=quote):
                text = f"{quote}{target.name}{quote}"
            case _:
                raise CannotMoveError(f"`{item.name}` is given by its place")
        self.moved.edits.append(replacing(item.key, text, self.reading))

    def _missing(
        self, path: str, given: Collection[str], new: Sequence[Slot]
    ) -> Iterator[tuple[str, str]]:
        """Yield name and text of what has to be given now, and is not."""
        constants = self.move.rules.constants
        for slot in new:
            here = joined(path, slot.wire)
            if slot.wire in given:
                continue
            if here in constants:
                yield slot.name, literals.value(constants[here])
            elif slot.required:
                called = self.move.new.symbol
                raise CannotMoveError(f"{called} needs `{slot.name}`")

    def value(
        self, node: cst.BaseExpression, path: str, old: TypeExpr, new: TypeExpr
    ) -> None:
        """Move what is given at `path`, which was of type `old`.

        Raises:
            CannotMoveError: if that cannot be told to mean the same.
        """
        rules = self.move.rules
        if path in rules.values:
            self._translate(node, path)
            return
        if alike(old, new, self.known) and not self.move.is_ruled(path):
            if self.known.enumeration(old):
                self._members(node)
            return
        match node:
            case cst.Dict(elements=elements):
                self._dict(node, elements, path, old, new)
            case cst.Call(func=func) if self._class(func) is not None:
                self._made(node, path, old, new)
            case cst.List(elements=items) | cst.Tuple(elements=items):
                for one in items:
                    if isinstance(one, cst.StarredElement):
                        raise CannotMoveError(self._elsewhere(one.value))
                    self._element(one.value, path, old, new)
            case cst.ListComp(elt=one) | cst.GeneratorExp(elt=one):
                self._element(one, path, old, new)
            case cst.IfExp(body=body, orelse=orelse):
                self.value(body, path, old, new)
                self.value(orelse, path, old, new)
            case cst.Name():
                self._traced(node, path, old, new)
            case _:
                raise CannotMoveError(self._elsewhere(node))

    def _element(
        self, node: cst.BaseExpression, path: str, old: TypeExpr, new: TypeExpr
    ) -> None:
        ours, theirs = self.known.element(old), self.known.element(new)
        self.value(node, f"{path}[]", ours, theirs)

    def _dict(
        self,
        node: cst.Dict,
        elements: Sequence[cst.BaseDictElement],
        path: str,
        old: TypeExpr,
        new: TypeExpr,
    ) -> None:
        ours, theirs = self._slots(node, path, old, new)
        items: list[_Item] = []
        for one in elements:
            match one:
                case cst.DictElement(key=cst.SimpleString() as key, value=value):
                    name = str(key.evaluated_value)
                    items.append(_Item(node=one, key=key, name=name, value=value))
                case cst.StarredDictElement(value=value):
                    self._hidden(f"**{self._shown(value)}", path, ours, theirs)
                case _:
                    raise CannotMoveError(f"`{self._shown(one)}` hides what is given")
        given, removed = self._items(items, path, ours, theirs)
        missing = self._missing(path, given, theirs)
        added = [f'"{name}": {text}' for name, text in missing]
        self._list(node, elements, removed, added)

    def _made(self, node: cst.Call, path: str, old: TypeExpr, new: TypeExpr) -> None:
        ours, theirs = self._slots(node, path, old, new)
        self._class_name(node.func)
        items: list[_Item] = []
        for one in node.args:
            if one.star or one.keyword is None:
                raise CannotMoveError(f"`{self._shown(one)}` hides what is given")
            name = one.keyword.value
            items.append(_Item(node=one, key=one.keyword, name=name, value=one.value))
        given, removed = self._items(items, path, ours, theirs)
        added = dict(self._missing(path, given, theirs))
        self._list(node, node.args, removed, _as_keywords(added))

    def _slots(
        self, node: cst.CSTNode, path: str, old: TypeExpr, new: TypeExpr
    ) -> tuple[Sequence[Slot], Sequence[Slot]]:
        ours, theirs = self.known.object(old), self.known.object(new)
        if ours is None or theirs is None:
            raise CannotMoveError(f"`{self._shown(node)}` is of another type there")
        return moves.fields(ours, self.known), moves.fields(theirs, self.known)

    def _traced(self, node: cst.Name, path: str, old: TypeExpr, new: TypeExpr) -> None:
        """Move what a name stands for that is used here alone."""
        assignment = only_assignment(node, self.reading)
        held = assigned(assignment, self.reading) if assignment else None
        if assignment is None or held is None:
            raise CannotMoveError(self._elsewhere(node))
        if not is_used_here_alone(node, assignment, self.reading):
            raise CannotMoveError(self._elsewhere(node))
        statement = self.reading.parent(assignment.node)
        if isinstance(statement, cst.AnnAssign):
            for one in self.reading.walk(statement.annotation.annotation):
                if isinstance(one, cst.Name | cst.Attribute) and self._class(one):
                    self._class_name(one)
        self.value(held, path, old, new)

    def _check(self, item: _Item, path: str) -> None:
        """Refuse what may be another value than those that mean the same."""
        values = {value for _, value in constants(item.value, self.inference)}
        if not values or not values <= {*self.move.rules.only[path]}:
            raise CannotMoveError(self._reason(path, item.name))

    def _reason(self, path: str, name: str) -> str:
        rules = self.move.rules
        allowed = " or ".join(f"`{one}`" for one in rules.only[path])
        why = f"; {rules.why}" if rules.why else ""
        return f"`{name}` has to be {allowed} for that{why}"

    def _translate(self, node: cst.BaseExpression, path: str) -> None:
        table: Mapping[str, str] = self.move.rules.values[path]
        found = constants(node, self.inference)
        if not found:
            raise CannotMoveError(f"`{self._shown(node)}` may be a value that changed")
        self._check_shared(node, any(value in table for _, value in found))
        for one, value in found:
            if value in table:
                text = literals.value(table[value])
                self.moved.edits.append(replacing(one, text, self.reading))

    def _check_shared(self, node: cst.BaseExpression, is_changed: bool) -> None:
        """Refuse to change what others may use, too."""
        name = shared(node, self.reading) if is_changed else None
        if name:
            raise CannotMoveError(f"`{name.value}` may be used elsewhere, too")

    def _members(self, node: cst.BaseExpression) -> None:
        """Take members from the enumeration of the new version."""
        found = [one for one, _ in constants(node, self.inference)]
        owners = [one.value for one in found if isinstance(one, cst.Attribute)]
        renamed = any(self._class(one) in self.classes for one in owners)
        self._check_shared(node, renamed)
        for one in owners:
            self._class_name(one)

    def _class(self, node: cst.BaseExpression) -> str | None:
        """Return the schema that `node` is the class of."""
        found = self.inference.value(node)
        return found.schema if isinstance(found, Class) else None

    def _class_name(self, node: cst.BaseExpression) -> None:
        """Call a class of the old version as that of the new one."""
        found = self.inference.value(node)
        if not isinstance(found, Class) or found.schema not in self.classes:
            return
        schema = self.classes[found.schema]
        names = self.known.names
        new = names.params[schema] if found.is_input else names.classes[schema]
        match node:
            case cst.Attribute(attr=attr):
                self.moved.edits.append(replacing(attr, new, self.reading))
            case cst.Name():
                self.moved.classes.append((node, new))

    def _elsewhere(self, node: cst.CSTNode) -> str:
        return f"what `{self._shown(node)}` holds cannot be seen here"

    def _shown(self, node: cst.CSTNode) -> str:
        text = _SPACE.sub(" ", self.reading.code(node))
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _as_keywords(added: Mapping[str, str]) -> list[str]:
    return [f"{name}={text}" for name, text in added.items()]
