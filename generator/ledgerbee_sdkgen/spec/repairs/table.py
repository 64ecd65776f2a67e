"""Every repair there is, in the order they are tried at one place."""

from typing import Final

from ledgerbee_sdkgen.spec.repairs import (
    arrays,
    media,
    operations,
    parameters,
    references,
    required,
    responses,
    security,
    shapes,
    templates,
    types,
    values,
    version,
)
from ledgerbee_sdkgen.spec.repairs.repair import Repair, SlotRepair
from ledgerbee_sdkgen.spec.repairs.site import Rule

_DOCUMENT = ("document",)
_SCHEMA = ("schema",)
_HOLDERS = ("parameter", "header", "media type")
_REFERRING = (
    "callback",
    "example",
    "header",
    "link",
    "parameter",
    "path item",
    "request body",
    "response",
    "schema",
    "security scheme",
)


def _on(
    name: str, section: str, kinds: tuple[str, ...], apply: Rule, *keys: str
) -> Repair:
    return Repair(
        name=name, section=section, on=kinds, apply=apply, keys=frozenset(keys)
    )


SLOT_REPAIRS: Final = (
    SlotRepair(
        name="null-for-nothing", section="Format", apply=shapes.null_for_nothing
    ),
    SlotRepair(
        name="list-for-mapping", section="Format", apply=shapes.list_for_mapping
    ),
    SlotRepair(name="one-for-list", section="Format", apply=shapes.one_for_list),
    SlotRepair(name="text-for-flag", section="Format", apply=shapes.text_for_flag),
    SlotRepair(name="number-for-text", section="Format", apply=shapes.number_for_text),
    SlotRepair(
        name="name-for-schema",
        section="Schema Object",
        apply=shapes.name_for_schema,
    ),
)
"""Tried at every place whose value has another JSON type than belongs there."""

FIRST: Final = (
    _on(
        "short-version",
        "OpenAPI Object",
        _DOCUMENT,
        version.short_version,
        "openapi",
    ),
    _on(
        "misspelt-reference",
        "Reference Object",
        _REFERRING,
        references.misspelt_reference,
        "$ref",
    ),
    _on(
        "method-in-capitals",
        "Path Item Object",
        ("path item",),
        operations.method_in_capitals,
    ),
    _on(
        "required-in-property",
        "Schema Object",
        _SCHEMA,
        required.required_in_property,
        "properties",
        "required",
    ),
    _on(
        "required-in-property",
        "Parameter Object",
        ("parameter",),
        required.required_in_schema,
        "schema",
    ),
    _on(
        "schema-as-type",
        "Schema Object",
        _SCHEMA,
        types.schema_as_type,
        "type",
    ),
    _on(
        "items-as-list",
        "Schema Object",
        _SCHEMA,
        arrays.items_as_list,
        "items",
    ),
    _on(
        "misspelt-media-type",
        "Media Type Object",
        ("request body", "response", "parameter", "header"),
        media.misspelt_media_type,
        "content",
    ),
    _on(
        "schema-without-content",
        "Response Object",
        ("response", "request body"),
        responses.schema_without_content,
        "schema",
        "$ref",
    ),
    _on(
        "schema-as-media-type",
        "Media Type Object",
        ("media type",),
        responses.schema_as_media_type,
    ),
    _on(
        "misspelt-place",
        "Parameter Object",
        ("parameter",),
        parameters.misspelt_place,
        "in",
    ),
    _on(
        "misspelt-status",
        "Responses Object",
        ("operation",),
        responses.misspelt_status,
        "responses",
    ),
    _on(
        "path-without-slash",
        "Paths Object",
        _DOCUMENT,
        templates.path_without_slash,
        "paths",
    ),
)
"""What is mended first, with the JSON types: where objects are, and of which kind."""

SECOND: Final = (
    _on(
        "colon-parameter",
        "Path Templating",
        _DOCUMENT,
        templates.colon_parameter,
        "paths",
    ),
    _on(
        "misnamed-path-parameter",
        "Parameter Object",
        _DOCUMENT,
        templates.misnamed_path_parameter,
        "paths",
    ),
    _on(
        "undeclared-path-parameter",
        "Parameter Object",
        _DOCUMENT,
        templates.undeclared_path_parameter,
        "paths",
    ),
    _on(
        "doubled-version",
        "Server Object",
        _DOCUMENT,
        operations.doubled_version,
        "paths",
    ),
    _on(
        "tags-of-one-name",
        "Operation Object",
        _DOCUMENT,
        operations.tags_of_one_name,
        "paths",
    ),
    _on(
        "body-parameter",
        "Request Body Object",
        ("path item", "operation"),
        parameters.body_parameter,
        "parameters",
    ),
    _on(
        "optional-path-parameter",
        "Parameter Object",
        ("parameter",),
        parameters.optional_path_parameter,
        "in",
    ),
    _on(
        "type-beside-schema",
        "Parameter Object",
        ("parameter", "header"),
        parameters.type_beside_schema,
        "type",
    ),
    _on(
        "success-without-content",
        "Response Object",
        ("operation",),
        responses.success_without_content,
        "responses",
    ),
    _on(
        "missing-success",
        "Responses Object",
        ("operation",),
        responses.missing_success,
    ),
    _on(
        "header-without-schema",
        "Header Object",
        ("header",),
        responses.header_without_schema,
    ),
    _on(
        "misspelt-security-type",
        "Security Scheme Object",
        ("security scheme",),
        security.misspelt_security_type,
        "type",
    ),
    _on(
        "http-without-scheme",
        "Security Scheme Object",
        ("security scheme",),
        security.http_without_scheme,
        "bearerFormat",
    ),
    _on(
        "key-without-place",
        "Security Scheme Object",
        ("security scheme",),
        security.key_without_place,
        "type",
    ),
    _on(
        "required-misspelt",
        "Schema Object",
        _SCHEMA,
        required.required_misspelt,
        "required",
    ),
    _on("file-type", "Schema Object", _SCHEMA, types.file_type, "type"),
    _on("misspelt-type", "Schema Object", _SCHEMA, types.misspelt_type, "type"),
    _on(
        "misspelt-format",
        "Data Type Format",
        _SCHEMA,
        types.misspelt_format,
        "format",
    ),
    _on(
        "object-for-scalar",
        "Data Types",
        _SCHEMA,
        types.object_for_scalar,
        "type",
    ),
    _on(
        "enum-beside-items",
        "Schema Object",
        _SCHEMA,
        arrays.enum_beside_items,
        "enum",
    ),
    _on(
        "array-without-items",
        "Schema Object",
        _SCHEMA,
        arrays.array_without_items,
        "type",
    ),
    _on(
        "enum-of-other-type",
        "Schema Object",
        _SCHEMA,
        values.enum_of_other_type,
        "enum",
    ),
    _on(
        "default-of-other-type",
        "Schema Object",
        _SCHEMA,
        values.default_of_other_type,
        "default",
    ),
    _on(
        "example-of-other-type",
        "Schema Object",
        _SCHEMA,
        values.example_of_other_type,
        "example",
    ),
    _on(
        "example-of-other-type",
        "Parameter Object",
        _HOLDERS,
        values.example_beside_schema,
        "example",
    ),
    _on(
        "bounds-beyond-64-bits",
        "Schema Object",
        _SCHEMA,
        values.bounds_beyond_64_bits,
        "maximum",
        "minimum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "maxItems",
        "minItems",
        "maxProperties",
        "minProperties",
    ),
)
"""What is mended in objects that are where they belong."""
