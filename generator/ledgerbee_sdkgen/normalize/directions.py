"""`readOnly` and `writeOnly`: which properties an object has in which direction."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import Access, Field, ObjectSchema, Schema
from ledgerbee_sdkgen.model.types import TypeExpr
from ledgerbee_sdkgen.model.walk import input_types, names_in, output_types, reach
from ledgerbee_sdkgen.model.webhooks import Webhook


def directed(
    schemas: Mapping[str, Schema],
    operations: Iterable[Operation],
    webhooks: Iterable[Webhook],
) -> dict[str, Schema]:
    """Return `schemas`, each with the properties it can have where it is used.

    What is only given keeps what is read alone as something that may be left out, for
    documents that say so of a key. What is only got has nothing that is written alone.
    """
    held = list(operations)
    sent = [type_ for one in held for type_ in input_types(one)]
    got = [type_ for one in held for type_ in output_types(one)]
    got += [one.type for one in webhooks]
    failures = [one.schema for operation in held for one in operation.errors]
    given = set(reach(_names(sent), schemas))
    read = set(reach([*_names(got), *filter(None, failures)], schemas))
    directed: dict[str, Schema] = {}
    for name, schema in schemas.items():
        if isinstance(schema, ObjectSchema):
            is_read = name in read or name not in given
            fields = _fields(schema, is_given=name in given, is_read=is_read)
            schema = replace(schema, fields=tuple(fields))
        directed[name] = schema
    return directed


def _fields(schema: ObjectSchema, *, is_given: bool, is_read: bool) -> Iterator[Field]:
    for field in schema.fields:
        match field.access:
            case Access.READ if not is_given:
                yield replace(field, access=Access.BOTH)
            case Access.READ if not is_read:
                yield replace(field, required=False)
            case Access.WRITE if not is_read:
                yield replace(field, access=Access.BOTH)
            case Access.WRITE if not is_given:
                continue
            case _:
                yield field


def _names(types: Iterable[TypeExpr]) -> Iterator[str]:
    for type_ in types:
        yield from names_in(type_)
