"""Everything of the client that its users can name, and what it stands for."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.schemas import EnumSchema, ObjectSchema, Schema
from ledgerbee_sdkgen.model.shapes import (
    keys_of,
    shape_of_operation,
    shape_of_schema,
    shape_of_type,
)
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.symbols import Kind, Surface, Symbol


def surface_of(api: Api, names: Names) -> Surface:
    """Return every public name of the client of `api`."""
    symbols = (
        *_resources(names),
        *_operations(api, names),
        *_schemas(api.schemas, names),
        *_callbacks(names),
    )
    return Surface(symbols={one.name: one for one in symbols})


def _resources(names: Names) -> Iterator[Symbol]:
    for words, one in names.resources.items():
        yield Symbol(
            name=f"client.{one.attribute}", kind=Kind.RESOURCE, of=words, shape=""
        )
        yield Symbol(
            name=f"resources.{one.class_}", kind=Kind.RESOURCE_CLASS, of=words, shape=""
        )


def _operations(api: Api, names: Names) -> Iterator[Symbol]:
    for operation in api.operations:
        method = names.methods[operation.location.pointer]
        called = f"client.{method.resource}.{method.method}"
        yield Symbol(
            name=called,
            kind=Kind.METHOD,
            of=operation.location.pointer,
            shape=shape_of_operation(operation),
            location=operation.location,
        )
        for argument in names.arguments[operation.location.pointer]:
            yield Symbol(
                name=f"{called}({argument.name})",
                kind=Kind.PARAMETER,
                of=f"{operation.location.pointer}#{argument.key}",
                shape=shape_of_type(argument.type),
                location=argument.location,
            )


def _schemas(schemas: Mapping[str, Schema], names: Names) -> Iterator[Symbol]:
    keys = keys_of(schemas)
    for name, schema in schemas.items():
        key, class_ = keys[name], f"models.{names.classes[name]}"
        symbol = Symbol(
            name=class_,
            kind=Kind.CLASS,
            of=key,
            shape=shape_of_schema(schema, schemas),
            location=schema.location,
        )
        yield symbol
        yield replace(symbol, name=f"params.{names.params[name]}", kind=Kind.INPUT)
        match schema:
            case ObjectSchema(fields=fields):
                for one in fields:
                    yield Symbol(
                        name=f"{class_}.{names.fields[name][one.wire_name]}",
                        kind=Kind.FIELD,
                        of=f"{key}#{one.wire_name}",
                        shape=shape_of_type(one.type),
                        location=one.location,
                    )
            case EnumSchema(values=values):
                for value in values:
                    yield Symbol(
                        name=f"{class_}.{names.members[name][value]}",
                        kind=Kind.MEMBER,
                        of=f"{key}#{value}",
                        shape="",
                        location=schema.location,
                    )
        if name in names.extras:
            yield Symbol(
                name=f"{class_}.{names.extras[name]}",
                kind=Kind.FIELD,
                of=f"{key}#*",
                shape="",
                location=schema.location,
            )


def _callbacks(names: Names) -> Iterator[Symbol]:
    for pointer, function in names.callbacks.items():
        yield Symbol(
            name=f"callbacks.{function}", kind=Kind.CALLBACK, of=pointer, shape=""
        )
