"""What callers may give instead of a model: TypedDicts, and names for unions."""

from collections.abc import Iterable, Mapping

from ledgerbee_sdkgen.model.schemas import (
    Access,
    AliasSchema,
    EnumSchema,
    Field,
    ObjectSchema,
    Schema,
    about,
)
from ledgerbee_sdkgen.model.types import Map
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.described import described
from ledgerbee_sdkgen.python.docstrings import attribute_docstring, docstring
from ledgerbee_sdkgen.python.imports import Imports
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.types import Printer, has_param
from ledgerbee_sdkgen.python.views import AliasView, FieldView, ParamsView, StructView


def params_view(
    *,
    package: str,
    module: str,
    about: str,
    owned: Iterable[Schema],
    schemas: Mapping[str, Schema],
    names: Names,
) -> ParamsView:
    """Return the view of `params/<module>.py`, for the `owned` schemas."""
    imports = Imports()
    printer = Printer(package=package, schemas=schemas, names=names, imports=imports)
    held = [schema for schema in owned if has_param(schema)]
    structs = tuple(
        _typed_dict(schema, names, printer)
        for schema in held
        if isinstance(schema, ObjectSchema)
    )
    aliases = tuple(
        AliasView(
            name=names.params[schema.name],
            type=literals.text(_alias(schema, printer)),
            docstring=(
                attribute_docstring([schema.description], 0)
                if schema.description
                else ""
            ),
        )
        for schema in held
        if not isinstance(schema, ObjectSchema)
    )
    if structs:
        imports.name("typing", "TypedDict")
    if any(
        "NotRequired" in field.annotation for one in structs for field in one.fields
    ):
        imports.name("typing", "NotRequired")
    if aliases:
        imports.name("typing", "TypeAlias")
    imports.without(f"{package}.params.{module}")
    return ParamsView(
        docstring=docstring([about], 0),
        imports=imports.groups(package),
        structs=structs,
        aliases=aliases,
    )


def _alias(schema: Schema, printer: Printer) -> str:
    match schema:
        case EnumSchema():
            return printer.literal_of(schema)
        case AliasSchema(type=type_):
            return printer.given(type_)
        case ObjectSchema():
            raise TypeError("an object is a TypedDict, not an alias")


def _typed_dict(schema: ObjectSchema, names: Names, printer: Printer) -> StructView:
    attributes = names.fields[schema.name]
    fields = tuple(
        _field(field, attributes[field.wire_name], printer)
        for field in sorted(schema.fields, key=lambda field: not field.required)
        if field.access is not Access.READ
    )
    if schema.additional is not None:
        fields += (
            FieldView(
                name=names.extras[schema.name],
                annotation=f"NotRequired[{printer.given(Map(values=schema.additional))}]",
                default="",
                docstring=attribute_docstring(
                    ["All other properties, by name in JSON."], 4
                ),
            ),
        )
    return StructView(
        name=names.params[schema.name],
        docstring=docstring([about(schema)], 4),
        bases="TypedDict",
        fields=fields,
    )


def _field(field: Field, name: str, printer: Printer) -> FieldView:
    annotation = printer.given(field.type)
    text = described(field.description, field.type, deprecated=field.deprecated)
    return FieldView(
        name=name,
        annotation=annotation if field.required else f"NotRequired[{annotation}]",
        default="",
        docstring=attribute_docstring([text], 4) if text else "",
    )
