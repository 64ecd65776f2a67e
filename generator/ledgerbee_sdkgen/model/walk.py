"""Walks over types and schemas: which names a thing mentions."""

from collections.abc import Iterable, Iterator, Mapping

from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.model.types import Array, Map, Named, TypeExpr, Union


def names_in(type_: TypeExpr) -> Iterator[str]:
    """Yield the schema names `type_` mentions, in order, repeats included."""
    match type_:
        case Named(name=name):
            yield name
        case Array(items=inner) | Map(values=inner):
            yield from names_in(inner)
        case Union(members=members):
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
    waiting = list(names)
    while waiting:
        name = waiting.pop(0)
        if name in reached:
            continue
        reached[name] = None
        waiting.extend(mentions(schemas[name]))
    return tuple(reached)


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
