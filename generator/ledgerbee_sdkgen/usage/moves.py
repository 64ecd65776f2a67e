"""What it takes to call a newer version of an operation in place of an older one."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ledgerbee_sdkgen.config.settings import VersionSettings
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.model.types import (
    Array,
    Map,
    Named,
    TypeExpr,
)
from ledgerbee_sdkgen.python.arguments import Part, flat_body
from ledgerbee_sdkgen.usage.known import Known, KnownMethod


class CannotMoveError(Exception):
    """A call is left as it is; the text says why, and is one line."""


class Slot(Struct, frozen=True, kw_only=True):
    """An argument or a field: what Python calls it, and its type."""

    name: str
    wire: str
    type: TypeExpr
    required: bool


class Move(Struct, frozen=True, kw_only=True):
    """One version in place of another; paths of `rules` are the document's names."""

    old: KnownMethod
    new: KnownMethod
    rules: VersionSettings

    def is_ruled(self, path: str) -> bool:
        """Tell whether the configuration speaks of what is within what is sent there.

        All of it is within the empty path.
        """
        rules = self.rules
        spoken = (*rules.fields, *rules.constants, *rules.values, *rules.removed)
        return any(_is_below(one, path) for one in (*spoken, *rules.only))

    def answers_are_ruled(self, path: str) -> bool:
        """Tell whether it speaks of what is within what is answered at `path`."""
        return any(_is_below(one, path) for one in self.rules.results)


def moves_of(known: Known, versions: Iterable[VersionSettings]) -> Mapping[str, Move]:
    """Return the move of each method that another replaces, by the path of the old."""
    said = {(one.old, one.new): one for one in versions}
    by_pointer = {one.operation.location.pointer: one for one in known.methods.values()}
    moves = {}
    for old in known.methods.values():
        if old.operation.superseded is None:
            continue
        new = by_pointer[old.operation.superseded.successor]
        pair = (old.operation.label, new.operation.label)
        rules = said.get(pair) or VersionSettings(old=pair[0], new=pair[1])
        moves[old.path] = Move(old=old, new=new, rules=rules)
    return moves


def arguments(method: KnownMethod, known: Known) -> tuple[Slot, ...]:
    """Return what a method takes, by the document's names.

    A body that is given whole has no name in the document, so that it is empty.
    """
    body = method.operation.body
    flat = flat_body(body, known.schemas) if body else None
    wires = (
        {called: wire for wire, called in known.names.fields[flat.name].items()}
        if flat
        else {}
    )
    return tuple(
        Slot(
            name=one.name,
            wire=wires[one.wire] if one.part is Part.FIELD else one.wire,
            type=one.type,
            required=one.required,
        )
        for one in method.arguments
    )


def fields(schema: ObjectSchema, known: Known) -> tuple[Slot, ...]:
    """Return the fields of an object."""
    own = known.names.fields[schema.name]
    return tuple(
        Slot(
            name=own[one.wire_name],
            wire=one.wire_name,
            type=one.type,
            required=one.required,
        )
        for one in schema.fields
    )


def joined(path: str, name: str) -> str:
    """Return the path of `name` below `path`."""
    return f"{path}.{name}" if path and name else path or name


def above(path: str) -> str:
    """Return the path of what holds the last name of `path`."""
    return path.rpartition(".")[0]


def _is_below(one: str, path: str) -> bool:
    return not path or one.startswith((f"{path}.", f"{path}[", f"{path}{{"))


def alike(old: TypeExpr, new: TypeExpr, known: Known) -> bool:
    """Tell whether whatever is of type `old` is of type `new`, too, unseen."""
    first, second = known.plain(old), known.plain(new)
    if first == second:
        return True
    one, other = known.enumeration(first), known.enumeration(second)
    if one and other:
        # Enumerations are texts, and take any.
        return {*one.values} <= {*other.values}
    match first, second:
        case Array(items=ours), Array(items=theirs):
            return alike(ours, theirs, known)
        case Map(values=ours), Map(values=theirs):
            return alike(ours, theirs, known)
        case _:
            return False


def renamed_classes(move: Move, known: Known) -> Mapping[str, str]:
    """Return schema of the old version → the one that has its place in the new.

    Where one schema would become two, it is left out.
    """
    rules = move.rules.fields
    found: dict[str, set[str]] = {}
    new = {one.wire: one for one in arguments(move.new, known)}
    for slot in arguments(move.old, known):
        target = new.get(rules.get(slot.wire, slot.wire))
        if target:
            for ours, theirs in _pairs(slot.type, target.type, known, frozenset()):
                found.setdefault(ours, set()).add(theirs)
    return {
        ours: next(iter(theirs))
        for ours, theirs in found.items()
        if len(theirs) == 1 and theirs != {ours}
    }


def _pairs(
    old: TypeExpr, new: TypeExpr, known: Known, above_: frozenset[str]
) -> Iterator[tuple[str, str]]:
    first, second = known.plain(old), known.plain(new)
    match first, second:
        case Array(items=ours), Array(items=theirs):
            yield from _pairs(ours, theirs, known, above_)
        case Map(values=ours), Map(values=theirs):
            yield from _pairs(ours, theirs, known, above_)
        case Named(name=one), Named(name=other) if one not in above_:
            yield one, other
            ours_, theirs_ = known.schemas[one], known.schemas[other]
            if isinstance(ours_, ObjectSchema) and isinstance(theirs_, ObjectSchema):
                held = {field.wire_name: field.type for field in theirs_.fields}
                for field in ours_.fields:
                    if field.wire_name in held:
                        yield from _pairs(
                            field.type, held[field.wire_name], known, above_ | {one}
                        )
