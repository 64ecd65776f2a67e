"""Walks over types and schemas: which names a thing mentions."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.model.types import Array, Map, Named, Tuple, TypeExpr, Union


def names_in(type_: TypeExpr) -> Iterator[str]:
    """Yield the schema names `type_` mentions, in order, repeats included."""
    match type_:
        case Named(name=name):
            yield name
        case Array(items=inner) | Map(values=inner):
            yield from names_in(inner)
        case Union(members=members) | Tuple(items=members):
            for member in members:
                yield from names_in(member)
        case _:
            return


def mentions(schema: Schema) -> tuple[str, ...]:
    """Return the schema names `schema` mentions directly, each once."""
    match schema:
        case ObjectSchema(fields=fields, additional=additional):
            types = [field.type for field in fields]
            types += [] if additional is None else [additional]
        case AliasSchema(type=type_):
            types = [type_]
        case EnumSchema():
            types = []
    return tuple(dict.fromkeys(name for type_ in types for name in names_in(type_)))


def reach(names: Iterable[str], schemas: Mapping[str, Schema]) -> tuple[str, ...]:
    """Return every schema name reachable from `names`, `names` included."""
    reached: dict[str, None] = {}
    waiting = deque(names)
    while waiting:
        name = waiting.popleft()
        if name in reached:
            continue
        reached[name] = None
        waiting.extend(mentions(schemas[name]))
    return tuple(reached)


def in_order(
    declared: Iterable[str], schemas: Mapping[str, Schema]
) -> dict[str, Schema]:
    """Return `schemas` as they are met by who reads the document from its beginning.

    Each comes before what it mentions, but for unions of no name of their own in the
    document: these come after their members.
    """
    own = set(declared)
    placed: dict[str, Schema] = {}
    met: set[str] = set()
    for start in (*declared, *schemas):
        waiting = [(start, False)]
        while waiting:
            name, is_whole = waiting.pop()
            if is_whole:
                placed[name] = schemas[name]
            if is_whole or name in met:
                continue
            met.add(name)
            schema = schemas[name]
            below = [(one, False) for one in reversed(mentions(schema))]
            if isinstance(schema, AliasSchema) and name not in own:
                waiting += [(name, True), *below]
            else:
                placed[name] = schema
                waiting += below
    return placed


def circular(schemas: Mapping[str, Schema]) -> frozenset[str]:
    """Return the names for types that occur in themselves, through such names alone.

    Those are the strongly connected components of what they mention (Tarjan, 1972).
    """
    found: set[str] = set()
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    component: dict[str, None] = {}
    for start in schemas:
        path = {} if start in index else {start: _aliases(schemas[start], schemas)}
        while path:
            name = next(reversed(path))
            if name not in index:
                index[name] = low[name] = len(index)
                component[name] = None
            following = next(path[name], None)
            if following is None:
                del path[name]
                if path:
                    above = next(reversed(path))
                    low[above] = min(low[above], low[name])
                if low[name] == index[name]:
                    held = list(component)[list(component).index(name) :]
                    for one in held:
                        del component[one]
                    is_own = name in _aliases(schemas[name], schemas)
                    found.update(held if len(held) > 1 or is_own else ())
            elif following in component:
                low[name] = min(low[name], index[following])
            elif following not in index:
                path[following] = _aliases(schemas[following], schemas)
    return frozenset(found)


def _aliases(schema: Schema, schemas: Mapping[str, Schema]) -> Iterator[str]:
    for name in mentions(schema) if isinstance(schema, AliasSchema) else ():
        if isinstance(schemas[name], AliasSchema):
            yield name


def input_types(operation: Operation) -> tuple[TypeExpr, ...]:
    """Return the types a caller of `operation` gives."""
    types = [parameter.type for parameter in operation.parameters]
    return (*types, *operation.body.types) if operation.body else tuple(types)


def output_types(operation: Operation) -> tuple[TypeExpr, ...]:
    """Return the types a caller of `operation` gets, now or by a callback."""
    answers = [type_ for one in operation.responses for type_ in one.types]
    headers = [header.type for one in operation.responses for header in one.headers]
    called = [one.type for one in operation.callbacks if one.type is not None]
    return (*called, *(one for one in answers if one is not None), *headers)
