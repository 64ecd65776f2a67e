"""Named schemas as the classes of a `models` module."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from ledgerbee_sdkgen.model.schemas import (
    Access,
    AliasSchema,
    EnumSchema,
    Field,
    FileParts,
    ObjectSchema,
    Schema,
    about,
)
from ledgerbee_sdkgen.model.types import Named, TypeExpr, Union
from ledgerbee_sdkgen.model.walk import mentions
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.described import described
from ledgerbee_sdkgen.python.docstrings import attribute_docstring, docstring
from ledgerbee_sdkgen.python.imports import Imports
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.types import Printer, needs_decoder
from ledgerbee_sdkgen.python.views import (
    AliasView,
    EnumView,
    FieldView,
    MemberView,
    ModelsView,
    StructView,
)


def models_view(
    *,
    package: str,
    module: str,
    about: str,
    owned: Iterable[Schema],
    schemas: Mapping[str, Schema],
    names: Names,
) -> ModelsView:
    """Return the view of `models/<module>.py`, which defines the `owned` schemas."""
    imports = Imports()
    printer = Printer(package=package, schemas=schemas, names=names, imports=imports)
    held = tuple(owned)
    structs = tuple(
        struct
        for schema in held
        if isinstance(schema, ObjectSchema)
        for struct in _structs(schema, names, printer)
    )
    enums = tuple(
        _enum(schema, names) for schema in held if isinstance(schema, EnumSchema)
    )
    aliases = tuple(
        _alias(schema, names, printer)
        for schema in _ordered(
            [schema for schema in held if isinstance(schema, AliasSchema)],
            schemas,
            names,
        )
    )
    if any(not one.file_fields for one in structs):
        imports.name(f"{package}._runtime.model", "ApiModel")
    if any(one.file_fields for one in structs):
        imports.name(f"{package}._runtime.attachments", "FileFields")
        imports.name(f"{package}._runtime.attachments", "FileModel")
    if any("msgspec." in one.default for struct in structs for one in struct.fields):
        imports.module("msgspec")
    fields = [field for struct in structs for field in struct.fields]
    if any("UNSET" in field.default for field in fields):
        imports.name("msgspec", "UNSET")
    if any("ABSENT" in field.default for field in fields):
        imports.name(f"{package}._runtime.types", "ABSENT")
    if any("UnsetType" in field.annotation for field in fields):
        imports.name("msgspec", "UnsetType")
    if any(
        one.secrets or one.file_fields or one.read_only or one.write_only
        for one in structs
    ):
        imports.name("typing", "ClassVar")
    if enums:
        imports.name(f"{package}._runtime.enums", "OpenEnum")
    if any(alias.decoder for alias in aliases):
        imports.name("typing", "TYPE_CHECKING")
        imports.name(f"{package}._runtime.unions", "one_of")
    if aliases:
        imports.name("typing", "TypeAlias")
    imports.without(f"{package}.models.{module}")
    return ModelsView(
        docstring=docstring([about], 0),
        imports=imports.groups(package),
        enums=enums,
        structs=structs,
        aliases=aliases,
    )


def _structs(
    schema: ObjectSchema, names: Names, printer: Printer
) -> Iterator[StructView]:
    """Yield the class of an object, after that of what is only ever written of it."""
    written = tuple(one for one in schema.fields if one.access is Access.WRITE)
    if not written:
        yield _struct(schema, names, printer)
        return
    hidden = f"_{names.classes[schema.name]}"
    said = f"What is only ever given of `{names.classes[schema.name]}`."
    only = replace(schema, fields=written, additional=None, description=said)
    yield replace(_struct(only, names, printer), name=hidden)
    others = tuple(one for one in schema.fields if one.access is not Access.WRITE)
    got = _struct(replace(schema, fields=others), names, printer)
    yield replace(got, write_only=hidden)


def _struct(schema: ObjectSchema, names: Names, printer: Printer) -> StructView:
    attributes = names.fields[schema.name]
    renamed = [wire for wire, name in attributes.items() if wire != name]
    camel = any(_camel(attributes[wire]) == wire for wire in renamed)
    fields = tuple(
        _field(field, attributes[field.wire_name], camel, printer)
        for field in sorted(schema.fields, key=lambda field: not field.required)
    )
    options = ["FileModel" if schema.file else "ApiModel", "kw_only=True"]
    options += ['rename="camel"'] if camel else []
    if schema.additional is not None:
        extras = names.extras[schema.name]
        fields += (_extras(extras, schema.additional, printer),)
    read = [
        attributes[one.wire_name] for one in schema.fields if one.access is Access.READ
    ]
    return StructView(
        name=names.classes[schema.name],
        docstring=docstring([about(schema)], 4),
        bases=", ".join(options),
        fields=fields,
        file_fields=_file_fields(schema.file, attributes) if schema.file else "",
        secrets=_secrets(schema, attributes),
        read_only=literals.tuple_of(map(literals.text, read)) if read else "",
    )


def _file_fields(file: FileParts, attributes: Mapping[str, str]) -> str:
    pairs = [f"name={literals.text(attributes[file.name])}"]
    pairs.append(f"content={literals.text(attributes[file.content])}")
    if file.media_type:
        pairs.append(f"media_type={literals.text(attributes[file.media_type])}")
    if file.is_text:
        pairs.append("is_text=True")
    return f"FileFields({', '.join(pairs)})"


def _secrets(schema: ObjectSchema, attributes: Mapping[str, str]) -> str:
    secret = [attributes[field.wire_name] for field in schema.fields if field.secret]
    return literals.tuple_of(map(literals.text, secret)) if secret else ""


def _field(field: Field, name: str, camel: bool, printer: Printer) -> FieldView:
    annotation = printer.field(field.type)
    automatic = _camel(name) if camel else name
    wire = (
        "" if automatic == field.wire_name else f"name={literals.text(field.wire_name)}"
    )
    if field.required:
        default = f"msgspec.field({wire})" if wire else ""
    else:
        absent = "ABSENT" if field.deprecated else "UNSET"
        annotation += " | UnsetType"
        default = f"msgspec.field(default={absent}, {wire})" if wire else absent
    if field.deprecated:
        annotation = f"DeprecatedField[{annotation}]"
        printer.imports.name(f"{printer.package}._runtime.types", "DeprecatedField")
    text = described(field.description, field.type, deprecated=field.deprecated)
    return FieldView(
        name=name,
        annotation=annotation,
        default=default,
        docstring=attribute_docstring([text], 4) if text else "",
    )


def _extras(name: str, type_: TypeExpr, printer: Printer) -> FieldView:
    """Return the field for the properties that are not fields."""
    printer.imports.name(f"{printer.package}._runtime.types", "Extras")
    return FieldView(
        name=name,
        annotation=f"Extras[{printer.held(type_)}]",
        default="msgspec.field(default_factory=dict)",
        docstring=attribute_docstring(
            ["All other properties, by their names in JSON."], 4
        ),
    )


def _camel(name: str) -> str:
    """Return what msgspec's `rename="camel"` makes of `name`."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def _enum(schema: EnumSchema, names: Names) -> EnumView:
    members = names.members[schema.name]
    return EnumView(
        name=names.classes[schema.name],
        docstring=docstring([about(schema)], 4),
        members=tuple(
            MemberView(name=members[value], value=literals.text(value))
            for value in schema.values
        ),
    )


def _alias(schema: AliasSchema, names: Names, printer: Printer) -> AliasView:
    decoder = ""
    type_ = printer.held(schema.type)
    if needs_decoder(schema, printer.schemas, names):
        decoder = _decoder(schema, names, printer)
    return AliasView(
        name=names.classes[schema.name],
        type=literals.text(type_) if decoder else type_,
        docstring=(
            attribute_docstring([schema.description], 0) if schema.description else ""
        ),
        decoder=decoder,
    )


def _decoder(schema: AliasSchema, names: Names, printer: Printer) -> str:
    members = schema.type.members if isinstance(schema.type, Union) else (schema.type,)
    variants = literals.tuple_of(printer.held(member) for member in members)
    arguments = [literals.text(names.classes[schema.name]), f"lambda: {variants}"]
    if schema.discriminator:
        arguments.append(f"discriminator={literals.text(schema.discriminator)}")
        pairs = ", ".join(
            f"{literals.text(value)}: {printer.held(Named(name=name))}"
            for value, name in schema.mapping.items()
        )
        arguments.append(f"mapping=lambda: {{{pairs}}}")
    if schema.otherwise:
        otherwise = printer.held(Named(name=schema.otherwise))
        arguments.append(f"otherwise=lambda: {otherwise}")
    return f"one_of({', '.join(arguments)})"


def _ordered(
    aliases: list[AliasSchema], schemas: Mapping[str, Schema], names: Names
) -> list[AliasSchema]:
    """Return aliases after those they mention, run-time stand-ins first."""
    own = {alias.name: alias for alias in aliases}
    placed: dict[str, AliasSchema] = {
        alias.name: alias for alias in aliases if needs_decoder(alias, schemas, names)
    }
    for alias in aliases:
        waiting = [(alias, False)]
        while waiting:
            one, is_whole = waiting.pop()
            if is_whole:
                placed.setdefault(one.name, one)
            elif one.name not in placed:
                below = [own[name] for name in mentions(one) if name in own]
                waiting.append((one, True))
                waiting += [(inner, False) for inner in reversed(below)]
    return list(placed.values())
