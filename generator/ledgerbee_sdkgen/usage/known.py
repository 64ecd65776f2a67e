"""What there is to know of a client to find its names in users' code."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.config.values import ERROR_NAMES
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import AliasSchema, EnumSchema, ObjectSchema, Schema
from ledgerbee_sdkgen.model.types import (
    Any,
    Array,
    Map,
    Named,
    Null,
    TypeExpr,
    Union,
    union,
)
from ledgerbee_sdkgen.python.arguments import Argument
from ledgerbee_sdkgen.python.identity import identity
from ledgerbee_sdkgen.python.named import NamedApi
from ledgerbee_sdkgen.python.names import Names

_VARIANTS = ("", "Async", "Raw", "AsyncRaw")
_CLASSES = ("models", "webhooks")
"""The modules that classes of answers are imported from."""


class KnownMethod(Struct, frozen=True, kw_only=True):
    """A method; `path` is as `journal_entries.v1.create`."""

    path: str
    operation: Operation
    arguments: tuple[Argument, ...]
    answer: TypeExpr | None
    """What is returned; None if that is nothing."""
    item: TypeExpr | None = None
    """What walking the answer gives, where it comes in pages."""

    @property
    def symbol(self) -> str:
        return f"client.{self.path}"

    def argument(self, name: str) -> Argument | None:
        """Return the argument of that name."""
        return next((one for one in self.arguments if one.name == name), None)


class Known(Struct, frozen=True, kw_only=True):
    """The names of a client, by how users write them."""

    package: str
    client_classes: frozenset[str]
    schemas: Mapping[str, Schema]
    names: Names
    methods: Mapping[str, KnownMethod]
    functions: Mapping[str, str]
    """`module.create_v1` below `resources` → path of the method."""
    resources: frozenset[str]
    """Paths, as `journal_entries` and `journal_entries.v1`."""
    roots: frozenset[str]
    """The attributes of a client that are resources."""
    resource_classes: Mapping[str, str]
    """Class → path of the resource."""
    classes: Mapping[str, str]
    """Class below `models` → schema."""
    inputs: Mapping[str, str]
    """Name below `params` → schema."""
    errors: frozenset[str]
    """Classes of exceptions."""

    def object(self, type_: TypeExpr) -> ObjectSchema | None:
        """Return the one object that values of `type_` are, null left aside."""
        held = self.plain(type_)
        schema = self.schemas.get(held.name) if isinstance(held, Named) else None
        return schema if isinstance(schema, ObjectSchema) else None

    def enumeration(self, type_: TypeExpr) -> EnumSchema | None:
        """Return the enumeration that values of `type_` are of, null left aside."""
        held = self.plain(type_)
        schema = self.schemas.get(held.name) if isinstance(held, Named) else None
        return schema if isinstance(schema, EnumSchema) else None

    def plain(self, type_: TypeExpr) -> TypeExpr:
        """Return `type_` without null and without names that stand for other types."""
        seen: set[str] = set()
        while True:
            match type_:
                case Named(name=name) if name not in seen:
                    seen.add(name)
                    schema = self.schemas[name]
                    if not isinstance(schema, AliasSchema):
                        return type_
                    type_ = schema.type
                case Union(members=members):
                    others = [one for one in members if not isinstance(one, Null)]
                    if len(others) != 1:
                        return type_
                    type_ = others[0]
                case _:
                    return type_

    def attribute(self, schema: ObjectSchema, name: str) -> TypeExpr | None:
        """Return the type of the attribute that Python code calls `name`."""
        own = self.names.fields[schema.name]
        return next(
            (one.type for one in schema.fields if own[one.wire_name] == name), None
        )

    def element(self, type_: TypeExpr) -> TypeExpr:
        """Return what walking or indexing `type_` gives."""
        match self.plain(type_):
            case Array(items=items):
                return items
            case Map(values=values):
                return values
            case _:
                return Any()


def known_client(
    api: Api,
    names: Names,
    *,
    package: str,
    client: str,
    errors: Iterable[str] = (),
) -> Known:
    """Return what is to be known of the client of `api`; `client` is its class."""
    methods = {one.path: one for one in _methods(api, names)}
    paths = frozenset(path.rpartition(".")[0] for path in methods)
    return Known(
        package=package,
        client_classes=frozenset({client, f"Async{client}"}),
        schemas=api.schemas,
        names=names,
        methods=methods,
        functions={
            f"{names.resources[one.resource].module}.{name.function}": (
                f"{name.resource}.{name.method}"
            )
            for one in api.operations
            for name in (names.methods[one.location.pointer],)
        },
        resources=paths | {path.partition(".")[0] for path in paths},
        roots=frozenset(path.partition(".")[0] for path in paths),
        resource_classes=dict(_resource_classes(names, paths)),
        classes={name: schema for schema, name in names.classes.items()},
        inputs={name: schema for schema, name in names.params.items()},
        errors=frozenset(errors),
    )


def _methods(api: Api, names: Names) -> Iterator[KnownMethod]:
    for operation in api.operations:
        name = names.methods[operation.location.pointer]
        yield KnownMethod(
            path=f"{name.resource}.{name.method}",
            operation=operation,
            arguments=names.arguments[operation.location.pointer],
            answer=_answer(operation),
            item=operation.paging.item if operation.paging else None,
        )


def _answer(operation: Operation) -> TypeExpr | None:
    """Return what success is decoded to, in whatever status it comes."""
    types = [one for answer in operation.responses for one in answer.types if one]
    return union(*types) if types else None


def _resource_classes(names: Names, paths: frozenset[str]) -> Iterator[tuple[str, str]]:
    classes = {one.attribute: one.class_ for one in names.resources.values()}
    for path in paths:
        root, _, version = path.partition(".")
        for variant in _VARIANTS:
            yield f"{variant}{classes[root]}{version.upper()}", path


def known_of(named: NamedApi, settings: Settings) -> Known:
    """Return what is to be known of a client that `settings` ask for."""
    config, ident = settings.config, identity(settings)
    return known_client(
        named.api,
        named.names,
        package=ident.package,
        client=ident.class_,
        errors=(*ERROR_NAMES, *(one.name for one in config.error_classes)),
    )
