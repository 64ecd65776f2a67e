"""One of two documents that are compared: what it describes, and what users call it."""

from collections.abc import Mapping

from msgspec import Struct

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation, Parameter, Place
from ledgerbee_sdkgen.model.schemas import Schema
from ledgerbee_sdkgen.model.shapes import keys_of
from ledgerbee_sdkgen.python.arguments import Part, flat_body
from ledgerbee_sdkgen.python.symbols import Kind, Surface

_PARTS = {
    Place.PATH: Part.PATH,
    Place.QUERY: Part.QUERY,
    Place.HEADER: Part.HEADERS,
    Place.COOKIE: Part.COOKIES,
}


class Side(Struct, frozen=True, kw_only=True):
    """One document of the two."""

    api: Api
    surface: Surface


class Lookup(Struct, frozen=True, kw_only=True):
    """The public names of one side, by what they name."""

    api: Api
    keys: Mapping[str, str]
    """Schema → what it is known by from one document to the next."""
    names: Mapping[tuple[Kind, str], str]
    arguments: Mapping[str, tuple[str, ...]]
    """Schema → pointers of the operations whose arguments its properties are."""

    @property
    def schemas(self) -> Mapping[str, Schema]:
        return self.api.schemas

    def method(self, operation: Operation) -> str:
        return self.names.get((Kind.METHOD, operation.location.pointer), "")

    def parameter(self, operation: Operation, parameter: Parameter) -> str:
        part = f"{_PARTS[parameter.place]}:{parameter.wire_name}"
        return self.names.get(
            (Kind.PARAMETER, f"{operation.location.pointer}#{part}"), ""
        )

    def body(self, operation: Operation) -> str:
        """Return the argument for the whole body, if there is one."""
        place = f"{operation.location.pointer}#{Part.BODY}"
        return self.names.get((Kind.PARAMETER, place), "")

    def class_of(self, schema: str) -> str:
        """Return as `models.Invoice`."""
        return self.names.get((Kind.CLASS, self.keys[schema]), "")

    def classes_of(self, schema: str) -> tuple[str, ...]:
        """Return the class and what may be given for it, as `params.InvoiceParam`."""
        input_ = self.names.get((Kind.INPUT, self.keys[schema]), "")
        return tuple(one for one in (self.class_of(schema), input_) if one)

    def field(self, schema: str, wire_name: str) -> str:
        """Return as `models.Invoice.number`."""
        return self.names.get((Kind.FIELD, f"{self.keys[schema]}#{wire_name}"), "")

    def given(self, schema: str, wire_name: str) -> tuple[str, ...]:
        """Return the field, and the arguments that it is of methods."""
        field = self.field(schema, wire_name)
        attribute = field.rpartition(".")[2]
        arguments = (
            self.names.get((Kind.PARAMETER, f"{pointer}#{Part.FIELD}:{attribute}"), "")
            for pointer in self.arguments.get(schema, ())
        )
        return tuple(one for one in (field, *arguments) if one)

    def member(self, schema: str, value: str) -> str:
        """Return as `models.Status.PAID`."""
        return self.names.get((Kind.MEMBER, f"{self.keys[schema]}#{value}"), "")


def lookup(side: Side) -> Lookup:
    """Return the names of `side`, ready to be asked for."""
    arguments: dict[str, list[str]] = {}
    for operation in side.api.operations:
        body = operation.body
        schema = flat_body(body, side.api.schemas) if body else None
        if schema is not None:
            arguments.setdefault(schema.name, []).append(operation.location.pointer)
    return Lookup(
        api=side.api,
        keys=keys_of(side.api.schemas),
        names={(one.kind, one.of): one.name for one in side.surface.symbols.values()},
        arguments={name: tuple(held) for name, held in arguments.items()},
    )
