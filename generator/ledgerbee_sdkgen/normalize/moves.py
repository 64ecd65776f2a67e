"""Entries of `[[versions]]` that speak of what neither version has."""

from collections.abc import Iterator

from ledgerbee_sdkgen.config.settings import VersionSettings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import AliasSchema, ObjectSchema
from ledgerbee_sdkgen.model.types import Array, Map, Named, TypeExpr, Union


def unmatched_moves(
    version: VersionSettings, old: Operation, new: Operation, api: Api
) -> Iterator[tuple[str, str]]:
    """Yield key of the entry, and why it has no effect, for each name of nothing."""
    before, after = _sent(old, api), _sent(new, api)
    for key, paths in (
        ("fields", version.fields),
        ("values", version.values),
        ("removed", version.removed),
        ("only", version.only),
    ):
        for path in paths:
            if path not in before:
                yield f"{key}.{path}", f"`{old.label}` is sent no `{path}`"
    names = {_last(path) for path in after}
    for name in (*version.fields.values(), *map(_last, version.constants)):
        if name not in names:
            yield f"fields.{name}", f"`{new.label}` is sent no `{name}`"
    answered, then = _answered(old, api), _answered(new, api)
    for path, name in version.results.items():
        if path not in answered:
            yield f"results.{path}", f"`{old.label}` answers no `{path}`"
        if name not in {_last(one) for one in then}:
            yield f"results.{path}", f"`{new.label}` answers no `{name}`"


def _last(path: str) -> str:
    return path.rpartition(".")[2]


def _sent(operation: Operation, api: Api) -> frozenset[str]:
    """Return the paths of all that is sent, as `lines[].accountId`."""
    body = operation.body
    types = body.types if body else ()
    below = (path for type_ in types for path in _paths(type_, "", (), api))
    return frozenset((*below, *(one.wire_name for one in operation.parameters)))


def _answered(operation: Operation, api: Api) -> frozenset[str]:
    types = (one for answer in operation.responses for one in answer.types if one)
    return frozenset(path for one in types for path in _paths(one, "", (), api))


def _paths(
    type_: TypeExpr, path: str, above: tuple[str, ...], api: Api
) -> Iterator[str]:
    match type_:
        case Named(name=name) if name not in above:
            schema = api.schemas[name]
            if isinstance(schema, AliasSchema):
                yield from _paths(schema.type, path, (*above, name), api)
            if isinstance(schema, ObjectSchema):
                for field in schema.fields:
                    below = f"{path}.{field.wire_name}" if path else field.wire_name
                    yield below
                    yield from _paths(field.type, below, (*above, name), api)
        case Array(items=inner):
            yield from _paths(inner, f"{path}[]", above, api)
        case Map(values=inner):
            yield from _paths(inner, f"{path}{{}}", above, api)
        case Union(members=members):
            for one in members:
                yield from _paths(one, path, above, api)
