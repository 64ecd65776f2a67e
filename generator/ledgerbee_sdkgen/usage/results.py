"""Follows what a call returns, where a newer version returns something else."""

from collections.abc import Sequence

import libcst as cst
from libcst.metadata import Assignment

from ledgerbee_sdkgen.model.types import ANY, TypeExpr
from ledgerbee_sdkgen.usage import moves
from ledgerbee_sdkgen.usage.edits import Edit, replacing
from ledgerbee_sdkgen.usage.inference import Inference
from ledgerbee_sdkgen.usage.moves import CannotMoveError, Move, Slot, alike, joined


def moved_result(call: cst.Call, move: Move, inference: Inference) -> list[Edit]:
    """Return the edits of what is made of the answer to `call`.

    Raises:
        CannotMoveError: if it is handed on to where it cannot be followed, or something
            of it is used that the newer version does not return.
    """
    old, new = move.old, move.new
    if (old.item is None) is not (new.item is None):
        raise CannotMoveError(f"{new.symbol} returns a list of another kind")
    follower = _Follower(move, inference)
    if old.item is not None and new.item is not None:
        if not follower.is_same("", old.item, new.item):
            raise CannotMoveError(f"the items of {new.symbol} are others")
        return []
    follower.follow(call, "", old.answer or ANY, new.answer or ANY)
    return follower.edits


class _Follower:
    def __init__(self, move: Move, inference: Inference) -> None:
        self.move, self.inference = move, inference
        self.reading, self.known = inference.reading, inference.known
        self.edits: list[Edit] = []

    def is_same(self, path: str, old: TypeExpr, new: TypeExpr) -> bool:
        """Tell whether all that can be done with the one can be with the other."""
        is_ruled = self.move.answers_are_ruled(path)
        return alike(old, new, self.known) and not is_ruled

    def follow(
        self, node: cst.CSTNode, path: str, old: TypeExpr, new: TypeExpr
    ) -> None:
        """Move what is done with `node`, which is what was answered at `path`."""
        if self.is_same(path, old, new):
            return
        match parent := self.reading.parent(node):
            case cst.Expr():
                return
            case cst.Await():
                self.follow(parent, path, old, new)
            case cst.Attribute(attr=attr) if parent.value is node:
                self._attribute(parent, attr, path, (old, new))
            case cst.Subscript() if parent.value is node:
                self.follow(parent, f"{path}[]", *self._elements(old, new))
            case cst.For(target=cst.Name() as target) if parent.iter is node:
                self._name(target, f"{path}[]", *self._elements(old, new))
            case cst.Assign(targets=[cst.AssignTarget(target=cst.Name() as target)]):
                self._name(target, path, old, new)
            case _:
                raise CannotMoveError(self._handed_on())

    def _handed_on(self) -> str:
        called = self.move.new.symbol
        return f"what {called} returns is of another type, and is handed on"

    def _elements(self, old: TypeExpr, new: TypeExpr) -> tuple[TypeExpr, TypeExpr]:
        return self.known.element(old), self.known.element(new)

    def _attribute(
        self,
        node: cst.Attribute,
        attr: cst.Name,
        path: str,
        types: tuple[TypeExpr, TypeExpr],
    ) -> None:
        ours, theirs = (self._fields(one) for one in types)
        slot = next((one for one in ours if one.name == attr.value), None)
        here = joined(path, slot.wire) if slot else ""
        wire = self.move.rules.results.get(here, slot.wire if slot else "")
        target = next((one for one in theirs if one.wire == wire), None)
        if slot is None or target is None:
            raise CannotMoveError(
                f"what {self.move.new.symbol} returns has no `{attr.value}`"
            )
        if target.name != attr.value:
            self.edits.append(replacing(attr, target.name, self.reading))
        self.follow(node, here, slot.type, target.type)

    def _fields(self, type_: TypeExpr) -> Sequence[Slot]:
        schema = self.known.object(type_)
        return moves.fields(schema, self.known) if schema else ()

    def _name(self, name: cst.Name, path: str, old: TypeExpr, new: TypeExpr) -> None:
        found = list(self.reading.assignments(name))
        if len(found) != 1 or not isinstance(found[0], Assignment):
            raise CannotMoveError(
                f"what {self.move.new.symbol} returns is of another type, and "
                f"`{name.value}` holds other things, too"
            )
        if self.reading.is_offered(found[0]):
            raise CannotMoveError(self._handed_on())
        for reference in found[0].references:
            self.follow(reference.node, path, old, new)
