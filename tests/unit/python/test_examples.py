"""Examples in docs: source that runs, and that the API would take."""

from decimal import Decimal
from typing import Any

import pytest

from ledgerbee_sdkgen.config.settings import Config, NamingSettings, NumberSettings
from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.names import assign_names
from tests.support.documents import api_of, get


def call(
    schema: Any, *, required_only: bool = True, example: Any = None, **schemas: Any
) -> str:
    media = {"schema": schema} | ({} if example is None else {"example": example})
    body = {"required": True, "content": {"application/json": media}}
    numbers = NumberSettings(default="decimal")
    api = api_of(
        {"/items": {"post": get({}, operationId="createItem", requestBody=body)}},
        schemas=schemas,
        config=Config(numbers=numbers),
    )
    names = assign_names(api, NamingSettings(), client="Test")
    (operation,) = api.operations
    arguments = names.arguments[operation.location.pointer]
    chosen = [
        one for one in arguments if one.required or one.shown or not required_only
    ]
    return Examples(schemas=api.schemas, names=names).call(operation, chosen)


def value(schema: Any, **schemas: Any) -> Any:
    source = call({"type": "array", "items": schema}, **schemas)
    argument = source.partition("body=")[2].removesuffix(")")
    return eval(argument, {"Decimal": Decimal})[0]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "example": 'a "quoted" one'}, 'a "quoted" one'),
        ({"type": "string", "enum": ["a", "b"], "example": "b"}, "b"),
        ({"type": "string", "enum": ["a", "b"]}, "a"),
        ({"type": "number", "example": 300.5}, Decimal("300.5")),
        ({"type": "integer", "example": 7}, 7),
        ({"type": "boolean", "example": False}, False),
        ({"type": "string", "format": "date"}, "2026-01-15"),
        ({"type": "array", "items": {"type": "integer"}, "example": [1, 2]}, [1, 2]),
        (
            {
                "type": "object",
                "additionalProperties": {"type": "string"},
                "example": {"k": "v"},
            },
            {"k": "v"},
        ),
    ],
)
def test_the_documents_own_example_is_used_where_it_fits(
    schema: Any, expected: object
) -> None:
    body = {"type": "object", "required": ["value"], "properties": {"value": schema}}
    source = call(body)
    argument = source.removeprefix("client.items.create(value=").removesuffix(")")
    assert eval(argument, {"Decimal": Decimal}) == expected


def test_only_what_is_asked_for_is_given() -> None:
    properties = {"a": {"type": "string"}, "b": {"type": "string"}}
    body = {"type": "object", "required": ["a"], "properties": properties}
    assert call(body) == 'client.items.create(a="text")'
    assert call(body, required_only=False) == 'client.items.create(a="text", b="text")'


def test_what_the_bodys_own_example_gives_is_given() -> None:
    properties = {name: {"type": "string", "example": name} for name in "abc"}
    body = {"type": "object", "required": ["a"], "properties": properties}
    example = {"a": "1", "c": "3", "unknown": "4"}
    assert call(body, example=example) == 'client.items.create(a="1", c="3")'
    whole = {"type": "array", "items": {"type": "string"}}
    assert call(whole, example=["x"]) == 'client.items.create(body=["x"])'


def test_an_object_that_asks_for_nothing_shows_what_has_an_example() -> None:
    line = {
        "type": "object",
        "properties": {
            "price": {"type": "number", "example": 2},
            "text": {"type": "string"},
            "old": {"type": "string", "example": "x", "deprecated": True},
        },
    }
    assert value(line) == {"price": Decimal("2")}


def test_a_schema_in_itself_ends() -> None:
    node = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            "children": {
                "type": "array",
                "items": {"$ref": "#/components/schemas/Node"},
            },
        },
    }
    reference = {"$ref": "#/components/schemas/Node"}
    assert value(reference, Node=node) == {"id": "text"}


def test_a_variant_says_which_one_it_is() -> None:
    kind = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
    }
    pet = {
        "oneOf": [
            {"$ref": "#/components/schemas/Cat"},
            {"$ref": "#/components/schemas/Dog"},
        ],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"kitty": "#/components/schemas/Cat"},
        },
    }
    assert value({"$ref": "#/components/schemas/Pet"}, Cat=kind, Dog=kind, Pet=pet) == {
        "kind": "kitty"
    }


def test_a_hostile_example_stays_a_literal() -> None:
    body = {
        "type": "object",
        "required": ["value"],
        "properties": {"value": {"type": "string", "example": '"); import os #\n\\'}},
    }
    argument = call(body).removeprefix("client.items.create(value=").removesuffix(")")
    assert eval(argument, {}) == '"); import os #\n\\'


@pytest.mark.parametrize(
    ("format_", "example", "shown"),
    [
        ("date", "2025-10-15T13:52:57Z", "2026-01-15"),
        ("date", "2025-10-15", "2025-10-15"),
        ("date-time", "2025-10-15", "2026-01-15T12:00:00Z"),
        ("date-time", "2025-10-15T13:52:57+02:00", "2025-10-15T13:52:57+02:00"),
        ("uuid", "an id", "0197a943-2325-7829-b835-b6c71a293065"),
    ],
)
def test_an_example_that_is_not_in_its_format_is_not_shown(
    format_: str, example: str, shown: str
) -> None:
    field = {"type": "string", "format": format_, "example": example}
    body = {"type": "object", "required": ["on"], "properties": {"on": field}}
    assert call(body) == f'client.items.create(on="{shown}")'


def test_an_object_that_asks_for_nothing_and_has_no_examples_shows_its_first() -> None:
    line = {
        "type": "object",
        "properties": {
            "old": {"type": "string", "deprecated": True},
            "price": {"type": "integer"},
            "text": {"type": "string"},
        },
    }
    assert value(line) == {"price": 1}


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
def test_one_of_what_there_has_to_be_one_is_shown(keyword: str) -> None:
    entry = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "amount": {"type": "integer"},
            "amount_string": {"type": "string"},
            "id": {"type": "string"},
        },
        keyword: [{"required": ["amount"]}, {"required": ["amount_string"]}],
    }
    assert value(entry) == {"amount": 1, "id": "text"}
    assert call(entry) == 'client.items.create(id="text", amount=1)'


def test_a_body_that_has_to_be_there_is_not_left_out() -> None:
    properties = {name: {"type": "string"} for name in "ab"}
    body = {"type": "object", "properties": properties}
    assert call(body) == 'client.items.create(a="text")'
    assert call(body, example={"b": "c"}) == 'client.items.create(b="c")'


@pytest.mark.parametrize(
    ("bounds", "shown"),
    [
        ({"type": "number", "minimum": 0, "maximum": 1}, 1),
        ({"type": "integer", "minimum": 3600}, 3600),
        ({"type": "integer", "maximum": 0}, 0),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, 2),
        ({"type": "integer", "minimum": 7, "example": 8}, 8),
        ({"type": "string", "maxLength": 2}, "te"),
        ({"type": "string", "minLength": 6}, "textxx"),
    ],
)
def test_what_is_made_up_keeps_within_bounds(bounds: Any, shown: Any) -> None:
    body = {"type": "object", "required": ["at"], "properties": {"at": bounds}}
    argument = call(body).removeprefix("client.items.create(at=").removesuffix(")")
    assert eval(argument, {"Decimal": Decimal}) == shown
