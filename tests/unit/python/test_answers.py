"""Example answers: JSON that the client can read, whatever the document's examples."""

import datetime
import json
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ledgerbee_sdkgen.config.settings import Config, NumberSettings
from ledgerbee_sdkgen.python.answers import Answers, file_of
from tests.support.documents import api_of, get

DAY = {"type": "string", "format": "date"}
MOMENT = {"type": "string", "format": "date-time"}


def answer(schema: Any, *, example: Any = None, **schemas: Any) -> Any:
    operation = get(schema, operationId="read")
    if example is not None:
        media = operation["responses"]["200"]["content"]["application/json"]
        media["example"] = example
    numbers = NumberSettings(decimal_strings=("exact",), decimals=("digits",))
    api = api_of(
        {"/x": {"get": operation}}, schemas=schemas, config=Config(numbers=numbers)
    )
    (response,) = api.operations[0].responses
    assert response.type is not None
    return Answers(schemas=api.schemas).value(response.type, response.example)


def thing(**properties: Any) -> Any:
    return {"type": "object", "required": [*properties], "properties": properties}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "example": "given"}, "given"),
        ({"type": "string", "default": "usual"}, "usual"),
        ({"type": "string", "default": "usual", "example": "given"}, "given"),
        ({"type": "string"}, "text"),
        ({"type": "string", "enum": ["a", "b"]}, "a"),
        ({"type": "string", "enum": ["a", "b"], "example": "b"}, "b"),
        ({"type": "string", "enum": ["a", "b"], "example": "c"}, "a"),
        ({"type": "integer", "example": 7}, 7),
        ({"type": "integer", "example": "seven"}, 1),
        ({"type": "integer", "enum": [1, 2], "example": True}, 1),
        ({"type": "number", "example": 7.5}, 7.5),
        ({"type": "number", "example": True}, 1.5),
        ({"type": "boolean", "example": False}, False),
        ({**DAY, "example": "2026-02-30"}, "2026-01-15"),
        ({**DAY, "example": "2026-02-03"}, "2026-02-03"),
        ({**MOMENT, "example": "yesterday"}, "2026-01-15T12:00:00Z"),
        ({**MOMENT, "example": "2026-02-03"}, "2026-01-15T12:00:00Z"),
        (
            {**MOMENT, "example": "2026-02-03T09:30:00.5+01:00"},
            "2026-02-03T09:30:00.5+01:00",
        ),
        ({"type": "string", "format": "byte", "example": "no base64"}, "ZXhhbXBsZQ=="),
        ({"type": "string", "nullable": True}, None),
        ({"type": "string", "nullable": True, "example": "given"}, "given"),
        ({"type": "array", "items": {"type": "integer"}}, [1]),
        ({"type": "array", "items": {"type": "integer"}, "example": [1, "2"]}, [1, 1]),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {}),
        ({}, None),
    ],
)
def test_an_example_is_taken_as_far_as_the_client_can_read_it(
    schema: Any, expected: Any
) -> None:
    made = answer(thing(value=schema))
    assert made == {"value": expected}
    assert type(made["value"]) is type(expected)


def test_amounts_are_as_they_travel() -> None:
    made = answer(
        thing(
            exact={"type": "string", "example": "1.50"},
            digits={"type": "number", "example": 1.5},
        )
    )
    assert made == {"exact": "1.50", "digits": 1.5}
    none = answer(thing(exact={"type": "string", "example": "much"}))
    assert none == {"exact": "100.00"}


def test_an_example_of_the_answer_comes_before_that_of_its_schema() -> None:
    schema = {**thing(a={"type": "string"}), "example": {"a": "of the schema"}}
    assert answer(schema) == {"a": "of the schema"}
    assert answer(schema, example={"a": "of the answer"}) == {"a": "of the answer"}


def test_an_example_of_the_whole_leaves_out_what_it_leaves_out() -> None:
    optional = {"type": "object", "properties": {"a": {"type": "string"}, "b": DAY}}
    assert answer(optional) == {"a": "text", "b": "2026-01-15"}
    assert answer(optional, example={"b": "2026-02-03", "c": 1}) == {"b": "2026-02-03"}


def test_a_schema_inside_itself_ends() -> None:
    node = {
        "type": "object",
        "required": ["next", "all", "by"],
        "properties": {
            "next": {
                "nullable": True,
                "allOf": [{"$ref": "#/components/schemas/Node"}],
            },
            "all": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
            "by": {"additionalProperties": {"$ref": "#/components/schemas/Node"}},
            "other": {"$ref": "#/components/schemas/Node"},
        },
    }
    made = answer({"$ref": "#/components/schemas/Node"}, Node=node)
    assert made == {"next": None, "all": [], "by": {}}


def test_a_schema_that_requires_itself_ends_as_well() -> None:
    node = thing(next={"$ref": "#/components/schemas/Node"})
    assert answer({"$ref": "#/components/schemas/Node"}, Node=node)


def test_a_variant_says_which_one_it_is() -> None:
    cat, dog = (thing(kind={"type": "string"}, name={"type": "string"}) for _ in "12")
    names = {name: f"#/components/schemas/{name}" for name in ("Cat", "Dog")}
    pet = {
        "oneOf": [{"$ref": reference} for reference in names.values()],
        "discriminator": {"propertyName": "kind", "mapping": names},
    }
    schemas = {"Cat": cat, "Dog": dog, "Pet": pet}
    reference = {"$ref": "#/components/schemas/Pet"}
    assert answer(reference, **schemas)["kind"] == "Cat"
    said = {"kind": "Dog", "name": "Rex"}
    assert answer(reference, example=said, **schemas) == said


scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["\ud800", "2026-02-30", "2026-02-03", "20260203", "aGk=", "1e9"])
    | st.sampled_from(
        ["2026-02-03T09:30:00Z", "2026-02-03 09:30", "2026-02-03T25:00:00Z"]
    )
)
json_values = (
    scalars
    | st.lists(scalars, max_size=3)
    | st.dictionaries(st.text(max_size=3) | st.just("\ud800"), scalars, max_size=3)
)
NAMES = ("day", "moment", "raw", "count", "names", "sizes", "other", "text")


class Read(msgspec.Struct):
    """What the schema of the next test says."""

    day: datetime.date
    moment: datetime.datetime
    raw: bytes
    count: int
    names: list[str]
    sizes: dict[str, float]
    other: Any
    text: str | None = None


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    example=st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, json_values)),
)
def test_no_example_makes_an_answer_that_cannot_be_read(example: Any) -> None:
    schema = thing(
        day=DAY,
        moment=MOMENT,
        raw={"type": "string", "format": "byte"},
        count={"type": "integer"},
        names={"type": "array", "items": {"type": "string"}},
        sizes={"type": "object", "additionalProperties": {"type": "number"}},
        other={},
        text={"type": "string", "nullable": True},
    )
    api = api_of({"/x": {"get": get(schema, operationId="read")}})
    type_ = api.operations[0].responses[0].type
    assert type_ is not None
    made = Answers(schemas=api.schemas).value(type_, example)
    msgspec.json.decode(json.dumps(made, allow_nan=False), type=Read)


@pytest.mark.parametrize(
    ("media_type", "beginning"),
    [
        ("application/pdf", b"%PDF-1."),
        ("image/png", b"\x89PNG"),
        ("application/octet-stream", b"example"),
    ],
)
def test_a_file_begins_as_its_kind_does(media_type: str, beginning: bytes) -> None:
    assert file_of(f"{media_type}; a=b").startswith(beginning)
