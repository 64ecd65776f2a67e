"""Structural fingerprints: what a thing is made of, whatever it is called."""

import hashlib
from collections.abc import Mapping

from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.model.types import Array, Map, Named, Tuple, TypeExpr, Union


def keys_of(schemas: Mapping[str, Schema]) -> dict[str, str]:
    """Return schema → what it is known by from one document to the next.

    That is its place: the pointer, after the name of a document that is not the main
    one. Of several schemas in one place all but the first have a number behind it.
    """
    held: dict[str, int] = {}
    keys: dict[str, str] = {}
    for name, schema in schemas.items():
        where = schema.location
        place = f"{where.document}{where.pointer}"
        held[place] = count = held.get(place, 0) + 1
        keys[name] = place if count == 1 else f"{place}@{count}"
    return keys


def shape_of_schema(schema: Schema, schemas: Mapping[str, Schema]) -> str:
    """Return a fingerprint of the parts of `schema`, eight hexadecimal digits.

    Equal for two schemas of the same properties and types, or the same values. What a
    schema only refers to does not count, nor do texts, or what is required.
    """
    match schema:
        case ObjectSchema(fields=fields, additional=additional):
            parts = sorted(f"{one.wire_name}:{_spelled(one.type)}" for one in fields)
            more = "" if additional is None else _spelled(additional)
            return _digest("object", *parts, more)
        case EnumSchema(values=values):
            return _digest("enum", *sorted(values))
        case AliasSchema(type=type_, discriminator=told):
            return _digest("alias", _spelled(type_, schemas), told or "")


def shape_of_type(type_: TypeExpr) -> str:
    """Return a fingerprint of `type_`, in which every name counts the same."""
    return _digest(_spelled(type_))


def shape_of_operation(operation: Operation) -> str:
    """Return a fingerprint of method and path, names of its parameters aside."""
    return _digest(operation.method, *operation.path.nameless.lower().split("/"))


def _spelled(type_: TypeExpr, schemas: Mapping[str, Schema] | None = None) -> str:
    """Return `type_` as text; what it names by its shape, if `schemas` are given."""
    match type_:
        case Named(name=name):
            if schemas is None:
                return "@"
            held = schemas[name]
            # One step only, so that what occurs in itself has an end.
            if isinstance(held, AliasSchema):
                return _spelled(held.type)
            return shape_of_schema(held, schemas)
        case Array(items=inner):
            return f"[{_spelled(inner, schemas)}]"
        case Map(values=inner):
            return f"{{{_spelled(inner, schemas)}}}"
        case Tuple(items=items):
            return f"({','.join(_spelled(one, schemas) for one in items)})"
        case Union(members=members):
            return "|".join(sorted(_spelled(one, schemas) for one in members))
        case _:
            return repr(type_)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:8]
