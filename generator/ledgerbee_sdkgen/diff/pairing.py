"""What of one document is what of the other: operations and schemas, paired once."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ledgerbee_sdkgen.diff.change import Direction
from ledgerbee_sdkgen.diff.likeness import aligned, alike
from ledgerbee_sdkgen.diff.side import Lookup, Side, lookup
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation, Parameter, Place
from ledgerbee_sdkgen.model.schemas import AliasSchema, ObjectSchema, Schema
from ledgerbee_sdkgen.model.types import TypeExpr
from ledgerbee_sdkgen.model.walk import input_types, names_in, output_types, reach


class Pairs(Struct, frozen=True, kw_only=True):
    """Two documents, side by side."""

    old: Lookup
    new: Lookup
    operations: tuple[tuple[Operation, Operation], ...]
    removed: tuple[Operation, ...]
    added: tuple[Operation, ...]
    schemas: Mapping[str, str]
    """Schema of the old document → schema of the new."""
    directions: Mapping[str, tuple[Direction, ...]]
    """Schema of the old document → which ways it travels in both; `NONE` alone for what
    does not."""
    unsent: frozenset[str]
    """Schemas of the old document that callers gave, and that are still there, and that
    nobody gives any more."""


def pair(old: Side, new: Side) -> Pairs:
    """Return what of `old` is what of `new`.

    Operations are paired by method and path, the names of its parameters aside, then by
    operationId; schemas by what users call them, then by where they are used, if they
    are alike.
    """
    before, after = lookup(old), lookup(new)
    operations = _operations(old.api, new.api)
    held = {id(one) for pair_ in operations for one in pair_}
    schemas = _schemas(before, after, operations)
    return Pairs(
        old=before,
        new=after,
        operations=operations,
        removed=tuple(one for one in old.api.operations if id(one) not in held),
        added=tuple(one for one in new.api.operations if id(one) not in held),
        schemas=schemas,
        directions=_directions(old.api, new.api, schemas),
        unsent=_unsent(old.api, new.api, schemas),
    )


def parameters(
    old: Operation, new: Operation
) -> tuple[tuple[Parameter | None, Parameter | None], ...]:
    """Return the parameters of two operations in pairs; None where one has none.

    They are paired by name, at the same place first; those of a path that is the same
    but for their names by where they stand in it.
    """
    left = {(one.place, _known(one)): one for one in new.parameters}
    pairs: list[tuple[Parameter | None, Parameter | None]] = []
    before, after = old.path.parameters, new.path.parameters
    names = dict(zip(before, after, strict=False))
    is_named_anew = _nameless(old) == _nameless(new) and {*before} != {*after}
    missed: list[Parameter] = []
    for one in old.parameters:
        known = _known(one)
        if one.place is Place.PATH and is_named_anew:
            known = names.get(known, known)
        found = left.pop((one.place, known), None)
        if found is None:
            missed.append(one)
        else:
            pairs.append((one, found))
    for one in missed:
        elsewhere = next(
            (
                key
                for key in left
                if key[1] == _known(one) and Place.PATH not in (key[0], one.place)
            ),
            None,
        )
        pairs.append((one, left.pop(elsewhere) if elsewhere else None))
    return (*pairs, *((None, one) for one in left.values()))


def _known(parameter: Parameter) -> str:
    """Return the name; those of headers are the same in any case (RFC 9110, 5.1)."""
    name = parameter.wire_name
    return name.lower() if parameter.place is Place.HEADER else name


def _operations(old: Api, new: Api) -> tuple[tuple[Operation, Operation], ...]:
    pairs: dict[int, tuple[Operation, Operation]] = {}
    taken: set[int] = set()
    for key in (lambda one: one.label, _nameless, _own_id):
        left = [one for one in new.operations if id(one) not in taken]
        by_key = {known: one for one in reversed(left) if (known := key(one))}
        for one in old.operations:
            found = by_key.get(key(one)) if id(one) not in pairs else None
            if found is not None and id(found) not in taken:
                pairs[id(one)] = (one, found)
                taken.add(id(found))
    return tuple(pairs[id(one)] for one in old.operations if id(one) in pairs)


def _nameless(operation: Operation) -> str:
    return f"{operation.method} {operation.path.nameless}"


def _own_id(operation: Operation) -> str:
    return "" if operation.id == operation.label else operation.id


def _schemas(
    old: Lookup, new: Lookup, operations: Iterable[tuple[Operation, Operation]]
) -> dict[str, str]:
    paired = dict(_by_name(old, new))
    taken = set(paired.values())
    waiting = [
        *(pair_ for one in operations for pair_ in _types(*one)),
        *_webhooks(old.api, new.api),
    ]
    waiting += [
        pair_
        for mine, theirs in paired.items()
        for pair_ in _parts(old.schemas[mine], new.schemas[theirs])
    ]
    while waiting:
        for mine, theirs in aligned(*waiting.pop()):
            if mine in paired or theirs in taken:
                continue
            if alike(old.schemas[mine], new.schemas[theirs]):
                paired[mine] = theirs
                taken.add(theirs)
                waiting += _parts(old.schemas[mine], new.schemas[theirs])
    return {name: paired[name] for name in old.schemas if name in paired}


def _by_name(old: Lookup, new: Lookup) -> Iterator[tuple[str, str]]:
    """Yield the schemas that users call the same.

    The new document keeps the names of the old one for what it has of it, so that these
    are the same thing; one that is not has still come in its place to those who use it.
    """
    called = {new.class_of(name): name for name in new.schemas}
    for name in old.schemas:
        if (found := called.get(old.class_of(name))) is not None:
            yield name, found


def _types(old: Operation, new: Operation) -> Iterator[tuple[TypeExpr, TypeExpr]]:
    for mine, theirs in parameters(old, new):
        if mine and theirs:
            yield mine.type, theirs.type
    if old.body and new.body:
        yield old.body.type, new.body.type
    answers = {one.status: one.type for one in new.responses}
    for one in old.responses:
        usual = next(iter(answers.values()), None)
        other = answers.get(one.status, usual)
        if one.type is not None and other is not None:
            yield one.type, other
    called = {one.name: one.type for one in new.callbacks}
    for call in old.callbacks:
        payload = called.get(call.name)
        if call.type is not None and payload is not None:
            yield call.type, payload


def _webhooks(old: Api, new: Api) -> Iterator[tuple[TypeExpr, TypeExpr]]:
    topics = {one.topic: one.type for one in new.webhooks}
    for one in old.webhooks:
        if one.topic in topics:
            yield one.type, topics[one.topic]


def _parts(old: Schema, new: Schema) -> list[tuple[TypeExpr, TypeExpr]]:
    match old, new:
        case ObjectSchema(), ObjectSchema():
            fields = {one.wire_name: one.type for one in new.fields}
            pairs = [
                (one.type, fields[one.wire_name])
                for one in old.fields
                if one.wire_name in fields
            ]
            if old.additional is not None and new.additional is not None:
                pairs.append((old.additional, new.additional))
            return pairs
        case AliasSchema(), AliasSchema():
            return [(old.type, new.type)]
        case _:
            return []


def _directions(
    old: Api, new: Api, schemas: Mapping[str, str]
) -> dict[str, tuple[Direction, ...]]:
    (given, got), (given_now, got_now) = _reached(old), _reached(new)
    found: dict[str, tuple[Direction, ...]] = {}
    for mine, theirs in schemas.items():
        is_given = mine in given and theirs in given_now
        is_got = mine in got and theirs in got_now
        ways = [Direction.REQUEST] if is_given else []
        ways += [Direction.RESPONSE] if is_got else []
        found[mine] = tuple(ways) or (Direction.NONE,)
    return found


def _unsent(old: Api, new: Api, schemas: Mapping[str, str]) -> frozenset[str]:
    given, given_now = _reached(old)[0], _reached(new)[0]
    return frozenset(
        mine
        for mine, theirs in schemas.items()
        if mine in given and theirs not in given_now
    )


def _reached(api: Api) -> tuple[frozenset[str], frozenset[str]]:
    """Return the schemas that callers give, and those that they get."""
    sent = [type_ for one in api.operations for type_ in input_types(one)]
    got = [type_ for one in api.operations for type_ in output_types(one)]
    got += [one.type for one in api.webhooks]
    failures = [one.schema for each in api.operations for one in each.errors]
    given = [name for type_ in sent for name in names_in(type_)]
    read = [name for type_ in got for name in names_in(type_)]
    return (
        frozenset(reach(given, api.schemas)),
        frozenset(reach([*read, *filter(None, failures)], api.schemas)),
    )
