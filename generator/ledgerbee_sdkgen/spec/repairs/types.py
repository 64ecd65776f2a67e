"""Types and formats that are misspelt, or another language's, or stand for others."""

import re
from typing import Any

from ledgerbee_sdkgen.spec.repairs import words
from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_LIST = re.compile(r"(?P<items>\w+)\[\]|(?:array|list|set)<(?P<of>\w+)>", re.IGNORECASE)
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d.*")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DECIMAL = re.compile(r"-?\d+\.\d+")
_INTEGERS = ("int32", "int64")
_NUMBERS = ("double", "float")
_OF_SCHEMA = frozenset({"type", "$ref", "enum", "allOf", "anyOf", "oneOf"})
# With one of these beside it, `type: object` has been thought of.
_OBJECT = frozenset(
    {
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "const",
        "dependentRequired",
        "dependentSchemas",
        "discriminator",
        "enum",
        "maxProperties",
        "minProperties",
        "oneOf",
        "patternProperties",
        "properties",
        "propertyNames",
        "unevaluatedProperties",
    }
)


def file_type(schema: Object, site: Site) -> Object:
    """Read Swagger's `type: file` as what OpenAPI says of a file."""
    if str(schema["type"]).lower() != "file":
        return schema
    site.report("`file` is a type of Swagger 2; it is binary content", "type")
    return {**schema, "type": "string", "format": "binary"}


def schema_as_type(schema: Object, site: Site) -> Object:
    """Read a schema in place of a type as what the schema around it says."""
    inner = schema["type"]
    if not isinstance(inner, dict) or _OF_SCHEMA.isdisjoint(inner):
        return schema
    site.report("`type` is a schema; it is what the schema around it says", "type")
    rest = {key: value for key, value in schema.items() if key != "type"}
    # The type itself comes last, for the others stand below it.
    for key in sorted(inner, key="type".__eq__):
        site.move(("type", key), (key,))
    return {**inner, **rest}


def misspelt_type(schema: Object, site: Site) -> Object:
    """Read what other languages call a type, and what is a letter away from one."""
    said = schema["type"]
    if not isinstance(said, str) or said in words.KNOWN_TYPES or said == "file":
        return schema
    meant = _meant(said)
    if meant is None:
        return schema
    name = meant.get("type", "any value")
    site.report(f"`{said}` is no type; it is taken for `{name}`", "type")
    kept = {key: value for key, value in schema.items() if key != "type"}
    return {**meant, **kept}


def _meant(said: str) -> Object | None:
    if found := _LIST.fullmatch(said.strip()):
        items = words.meant_type(found["items"] or found["of"])
        return None if items is None else {"type": "array", "items": dict(items)}
    if "|" in said:
        parts = [words.meant_type(part) for part in said.split("|")]
        names = [part.get("type") for part in parts if part]
        whole = len(names) == len(parts) and all(names)
        return {"type": names} if whole else None
    meant = words.meant_type(said)
    return None if meant is None else dict(meant)


def misspelt_format(schema: Object, site: Site) -> Object:
    """Read what is a letter, a hyphen or a capital away from a format."""
    said = schema["format"]
    meant = words.meant_format(said) if isinstance(said, str) else ""
    if not meant:
        return schema
    site.report(f"`{said}` is no format; it is taken for `{meant}`", "format")
    return {**schema, "format": meant}


def object_for_scalar(schema: Object, site: Site) -> Object:
    """Read `type: object` as what its format, example or default is of.

    NestJS writes it for a `Date`, for a decimal of a library, and for `string | null`.
    """
    is_nullable = schema["type"] in (["object", "null"], ["null", "object"])
    if schema["type"] != "object" and not is_nullable:
        return schema
    if not _OBJECT.isdisjoint(schema) or isinstance(schema.get("required"), list):
        return schema
    meant = _by_format(schema)
    if meant is None and (meant := _by_value(_given(schema))) is None:
        return schema
    name = meant.get("format") or meant.get("type") or "any value"
    site.report(f"`object` stands for `{name}` here", "type")
    made = {key: value for key, value in schema.items() if key != "type"} | meant
    if is_nullable and "type" in made:
        made["type"] = [made["type"], "null"]
    return made


def _given(schema: Object) -> Any:
    """Return an example or the default, whichever there is."""
    for key in ("example", "default"):
        if schema.get(key) is not None:
            return schema[key]
    listed = schema.get("examples")
    return listed[0] if isinstance(listed, list) and listed else None


def _by_format(schema: Object) -> Object | None:
    said = schema.get("format")
    if said == "decimal":
        # On the wire it may be either; what is given decides.
        by_value = _by_value(_given(schema)) or {}
        return {"type": by_value["type"]} if "type" in by_value else {}
    if said in _INTEGERS:
        return {"type": "integer"}
    if said in _NUMBERS:
        return {"type": "number"}
    return {"type": "string"} if said in words.FORMATS else None


def _by_value(value: Any) -> Object | None:
    match value:
        case bool():
            return {"type": "boolean"}
        case int() | float():
            return {"type": "number"}
        # An empty list is what PHP writes for an empty object.
        case list() if value:
            return {"type": "array", "items": {}}
        case str() if _DATE_TIME.fullmatch(value):
            return {"type": "string", "format": "date-time"}
        case str() if _DATE.fullmatch(value):
            return {"type": "string", "format": "date"}
        case str() if _DECIMAL.fullmatch(value):
            return {"type": "string", "format": "decimal"}
        # The text of an object is an example of one.
        case str() if value.strip() and value.strip()[0] not in "{[":
            return {"type": "string"}
        case _:
            return None
