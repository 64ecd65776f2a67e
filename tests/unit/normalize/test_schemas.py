"""Schema Objects as types: what can be said is said, the rest is reported."""

from typing import Any

import pytest

from ledgerbee_sdkgen.config.settings import Config, NumberSettings
from ledgerbee_sdkgen.diagnostics import Effect, Findings
from ledgerbee_sdkgen.model.schemas import AliasSchema, EnumSchema, ObjectSchema
from ledgerbee_sdkgen.model.types import (
    ANY,
    Array,
    Binary,
    Boolean,
    Decimal,
    Integer,
    Map,
    Named,
    Null,
    Number,
    String,
    StringFormat,
    TypeExpr,
    Union,
    Wire,
    is_nullable,
)
from tests.support.documents import api_of, get


def type_of(schema: Any, version: str = "3.0.3", **options: Any) -> TypeExpr:
    api = api_of({"/a": {"get": get(schema)}}, version=version, **options)
    type_ = api.operations[0].responses[0].type
    assert type_ is not None
    return type_


def field(properties: Any, name: str, **options: Any) -> TypeExpr:
    api = api_of(schemas={"T": {"type": "object", "properties": properties}}, **options)
    schema = api.schemas["T"]
    assert isinstance(schema, ObjectSchema)
    return next(one.type for one in schema.fields if one.wire_name == name)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, String()),
        ({"type": "string", "format": "date"}, String(format=StringFormat.DATE)),
        (
            {"type": "string", "format": "date-time"},
            String(format=StringFormat.DATE_TIME),
        ),
        ({"type": "string", "format": "uuid"}, String(format=StringFormat.UUID)),
        ({"type": "integer"}, Integer()),
        ({"type": "number"}, Number()),
        ({"type": "boolean"}, Boolean()),
        ({"type": "array", "items": {"type": "integer"}}, Array(items=Integer())),
        (
            {"type": "object", "additionalProperties": {"type": "boolean"}},
            Map(values=Boolean()),
        ),
        ({"type": "object"}, Map(values=ANY)),
        ({}, ANY),
    ],
)
def test_a_schema_is_the_type_it_says(schema: Any, expected: TypeExpr) -> None:
    assert type_of(schema) == expected


@pytest.mark.parametrize(
    ("schema", "version"),
    [
        ({"type": "string", "nullable": True}, "3.0.3"),
        ({"type": ["string", "null"]}, "3.1.0"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "3.1.0"),
    ],
)
def test_null_is_a_member_however_it_is_spelled(schema: Any, version: str) -> None:
    assert type_of(schema, version) == Union(members=(String(), Null()))


def test_all_of_with_nullable_is_the_reference_or_null() -> None:
    reference = {"nullable": True, "allOf": [{"$ref": "#/components/schemas/T"}]}
    type_ = type_of(
        reference, schemas={"T": {"type": "object", "properties": {"a": {}}}}
    )
    assert type_ == Union(members=(Named(name="T"), Null()))


def test_all_of_joins_properties_and_what_is_required() -> None:
    api = api_of(
        schemas={
            "Base": {"type": "object", "properties": {"id": {"type": "string"}}},
            "T": {
                "allOf": [
                    {"$ref": "#/components/schemas/Base"},
                    {"type": "object", "properties": {"n": {"type": "integer"}}},
                ],
                "required": ["id"],
            },
        }
    )
    schema = api.schemas["T"]
    assert isinstance(schema, ObjectSchema)
    assert [(one.wire_name, one.required) for one in schema.fields] == [
        ("id", True),
        ("n", False),
    ]


def test_a_schema_can_hold_itself() -> None:
    children = {"type": "array", "items": {"$ref": "#/components/schemas/T"}}
    assert field({"children": children}, "children") == Array(items=Named(name="T"))


def test_an_enumeration_is_named_after_where_it_stands() -> None:
    api = api_of(
        schemas={
            "T": {
                "type": "object",
                "properties": {"state": {"type": "string", "enum": ["a", "b"]}},
            }
        }
    )
    (name,) = [one for one in api.schemas if one != "T"]
    schema = api.schemas[name]
    assert isinstance(schema, EnumSchema)
    assert schema.values == ("a", "b")
    assert name == "T.state"


@pytest.mark.parametrize("mapping", [None, {"kitty": "#/components/schemas/Cat"}])
def test_a_discriminator_maps_values_to_schemas(mapping: Any) -> None:
    cat = {"type": "object", "properties": {"kind": {"type": "string"}}}
    discriminator = {"propertyName": "kind"} | ({"mapping": mapping} if mapping else {})
    reference = {"$ref": "#/components/schemas/Cat"}
    other = {"$ref": "#/components/schemas/Dog"}
    api = api_of(
        schemas={
            "Cat": cat,
            "Dog": cat,
            "Pet": {"oneOf": [reference, other], "discriminator": discriminator},
        }
    )
    pet = api.schemas["Pet"]
    assert isinstance(pet, AliasSchema)
    assert pet.discriminator == "kind"
    assert pet.mapping["kitty" if mapping else "Cat"] == "Cat"
    assert pet.mapping["Dog"] == "Dog"


def test_properties_beyond_the_fields_are_kept() -> None:
    api = api_of(
        schemas={
            "T": {
                "type": "object",
                "properties": {"id": {"type": "string"}},
                "additionalProperties": {"type": "integer"},
            }
        }
    )
    schema = api.schemas["T"]
    assert isinstance(schema, ObjectSchema)
    assert schema.additional == Integer()


MONEY = Config(
    numbers=NumberSettings(
        default="decimal",
        integers=("page", "*Count"),
        decimal_strings=("amount",),
    )
)


@pytest.mark.parametrize(
    ("name", "schema", "expected"),
    [
        ("price", {"type": "number"}, Decimal(wire=Wire.NUMBER)),
        ("page", {"type": "number"}, Integer()),
        ("lineCount", {"type": "number"}, Integer()),
        ("amount", {"type": "string"}, Decimal(wire=Wire.STRING)),
        ("note", {"type": "string"}, String()),
        ("rate", {"type": "number", "format": "double"}, Number()),
    ],
)
def test_the_configuration_says_which_numbers_are_money(
    name: str, schema: Any, expected: TypeExpr
) -> None:
    assert field({name: schema}, name, config=MONEY) == expected


def test_a_dotted_entry_is_for_one_schema_alone() -> None:
    item = {"type": "object", "properties": {"vat": {"type": "number"}}}
    config = Config(numbers=NumberSettings(default="decimal", integers=("A.vat",)))
    schemas = api_of(schemas={"A": item, "B": item}, config=config).schemas
    types = {}
    for name, schema in schemas.items():
        assert isinstance(schema, ObjectSchema)
        types[name] = schema.fields[0].type
    assert types == {"A": Integer(), "B": Decimal(wire=Wire.NUMBER)}


def test_what_cannot_be_said_is_any_and_its_operation_degraded() -> None:
    findings = Findings()
    impossible = {"allOf": [{"type": "string"}, {"type": "integer"}]}
    api_of(
        {"/a": {"get": get({"$ref": "#/components/schemas/T"})}},
        schemas={"T": {"type": "object", "properties": {"x": impossible}}},
        findings=findings,
    )
    assert {found.code for found in findings} == {"N004"}
    assert {found.effect for found in findings} == {Effect.DEGRADED}
    assert all(found.location.line for found in findings)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"contentMediaType": "application/pdf"}, Binary()),
        ({"contentMediaType": "application/json"}, String()),
        ({"contentMediaType": "text/html"}, String()),
        (
            {"contentMediaType": "image/png", "contentEncoding": "base64"},
            String(format=StringFormat.BASE64),
        ),
    ],
)
def test_a_media_type_alone_makes_no_bytes_of_a_text(
    schema: Any, expected: TypeExpr
) -> None:
    properties = {"a": {"type": "string", **schema}}
    assert field(properties, "a", version="3.1.0") == expected


def test_null_is_admitted_by_a_constant() -> None:
    maybe = {"oneOf": [{"type": "string"}, {"const": None}]}
    properties = {"a": {"$ref": "#/components/schemas/Maybe"}}
    api = api_of(
        schemas={"Maybe": maybe, "T": {"type": "object", "properties": properties}},
        version="3.1.0",
    )
    schema = api.schemas["T"]
    assert isinstance(schema, ObjectSchema)
    assert is_nullable(schema.fields[0].type)


def variant(*kinds: str) -> Any:
    said = {"enum": list(kinds)} if kinds else {}
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", **said}},
    }


@pytest.mark.parametrize(
    ("variants", "expected"),
    [
        (
            [variant("cat"), variant("dog", "wolf")],
            {"cat": "Pet.option 1", "dog": "Pet.option 2", "wolf": "Pet.option 2"},
        ),
        # One that could be anything, and two that could be the same.
        ([variant("cat"), variant()], {}),
        ([variant("cat"), variant("cat")], {}),
        ([{"$ref": "#/components/schemas/E1"}, variant("cat")], None),
    ],
)
def test_variants_are_told_by_the_values_of_their_own_property(
    variants: list[Any], expected: dict[str, str] | None
) -> None:
    pet = {"oneOf": variants, "discriminator": {"propertyName": "kind"}}
    schema = api_of(schemas={"Pet": pet, "E1": variant("e1")}).schemas["Pet"]
    assert isinstance(schema, AliasSchema)
    wanted = {"e1": "E1", "cat": "Pet.option 2"} if expected is None else expected
    assert (schema.discriminator, schema.mapping) == ("kind", wanted)


def test_a_mapping_comes_before_values_and_values_before_names() -> None:
    pet = {
        "oneOf": [
            {"$ref": f"#/components/schemas/{name}"} for name in ("my.ns~1A", "B", "C")
        ],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"a": "#/components/schemas/my.ns~1A"},
        },
    }
    schemas = {"Pet": pet, "my.ns/A": variant("x"), "B": variant("b"), "C": variant()}
    schema = api_of(schemas=schemas).schemas["Pet"]
    assert isinstance(schema, AliasSchema)
    assert schema.mapping == {"a": "my.ns/A", "b": "B", "C": "C"}


def test_an_inner_union_lends_its_values_to_the_outer() -> None:
    inner = {
        "oneOf": [
            {"$ref": "#/components/schemas/A"},
            {"$ref": "#/components/schemas/B"},
        ],
        "discriminator": {"propertyName": "kind"},
    }
    outer = {
        "oneOf": [{"$ref": "#/components/schemas/Inner"}, variant("o")],
        "discriminator": {"propertyName": "kind"},
    }
    schemas = {"Outer": outer, "Inner": inner, "A": variant("a"), "B": variant("b")}
    schema = api_of(schemas=schemas).schemas["Outer"]
    assert isinstance(schema, AliasSchema)
    assert schema.mapping == {"a": "Inner", "b": "Inner", "o": "Outer.option 2"}


@pytest.mark.parametrize(
    ("given", "got", "expected"),
    [
        (True, False, [("id", False), ("password", True), ("name", True)]),
        (False, True, [("id", True), ("name", True)]),
        (True, True, [("id", True), ("password", True), ("name", True)]),
    ],
)
def test_a_schema_has_what_travels_in_the_directions_it_is_used_in(
    given: bool, got: bool, expected: list[tuple[str, bool]]
) -> None:
    schema = {
        "type": "object",
        "required": ["id", "password", "name"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "password": {"type": "string", "writeOnly": True},
            "name": {"type": "string"},
        },
    }
    user = {"$ref": "#/components/schemas/User"}
    body = {"requestBody": {"content": {"application/json": {"schema": user}}}}
    paths = {"/a": {"post": {**get(user if got else None), **(body if given else {})}}}
    made = api_of(paths, schemas={"User": schema}).schemas["User"]
    assert isinstance(made, ObjectSchema)
    assert [(one.wire_name, one.required) for one in made.fields] == expected


def test_objects_of_one_name_are_joined_by_all_of() -> None:
    part: dict[str, Any] = {"type": "object"}
    schemas = {
        "A": {**part, "properties": {"data": {**part, "properties": {"x": ITEM_TEXT}}}},
        "B": {
            "allOf": [
                {"$ref": "#/components/schemas/A"},
                {
                    **part,
                    "properties": {"data": {**part, "properties": {"y": ITEM_TEXT}}},
                },
            ]
        },
    }
    api = api_of(schemas=schemas)
    data = api.schemas["B.data"]
    assert isinstance(data, ObjectSchema)
    assert [one.wire_name for one in data.fields] == ["x", "y"]


def test_a_base_is_the_union_of_what_is_composed_of_it() -> None:
    findings = Findings()
    pet = {**variant(), "discriminator": {"propertyName": "kind"}}
    cat = {
        "allOf": [
            {"$ref": "#/components/schemas/Pet"},
            {"type": "object", "properties": {"claws": ITEM_TEXT}},
        ]
    }
    lion = {"allOf": [{"$ref": "#/components/schemas/Cat"}]}
    declared = {"Pet": pet, "Cat": cat, "Lion": lion}
    schemas = api_of(schemas=declared, findings=findings).schemas
    union = schemas["Pet"]
    assert isinstance(union, AliasSchema)
    assert union.mapping == {"Cat": "Cat", "Lion": "Lion", "Pet": "Pet.base"}
    assert union.otherwise == "Pet.base"
    assert isinstance(schemas["Cat"], ObjectSchema)
    assert not list(findings)


def test_a_base_of_nothing_keeps_what_its_variants_have() -> None:
    findings = Findings()
    pet = {**variant(), "discriminator": {"propertyName": "kind"}}
    schema = api_of(schemas={"Pet": pet}, findings=findings).schemas["Pet"]
    assert isinstance(schema, ObjectSchema)
    assert schema.additional == ANY
    assert [found.code for found in findings] == ["N008"]


def test_words_beside_a_reference_make_no_second_class() -> None:
    schemas = {
        "A": {"type": "object", "properties": {"x": ITEM_TEXT}},
        "B": {
            "type": "object",
            "properties": {
                "a": {
                    "allOf": [
                        {"$ref": "#/components/schemas/A"},
                        {"description": "The first."},
                    ]
                }
            },
        },
    }
    assert list(api_of(schemas=schemas).schemas) == ["A", "B"]


ITEM_TEXT = {"type": "string"}
