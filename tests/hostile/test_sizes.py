"""Documents that are small and mean something huge, or that are simply huge."""

import pytest

from ledgerbee_sdkgen.failures import SdkgenError
from tests.hostile.inspection import misplaced, problems
from tests.hostile.payloads import MARK
from tests.hostile.slots import Kind, document, harmless, slots
from tests.support.documents import get
from tests.support.drafts import drafted_value, running, undecodable

MEGABYTE = 1_000_000
LIMIT = 2_000_000
"""Characters that a client of twelve small schemas never has."""


def holding(schemas: object, name: str) -> object:
    body = {"$ref": f"#/components/schemas/{name}"}
    operation = get(
        body, requestBody={"content": {"application/json": {"schema": body}}}
    )
    return {
        "openapi": "3.0.3",
        "info": {"title": "A", "version": "1"},
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": schemas},
    }


def test_schemas_that_hold_each_other_a_billion_times_are_shown_in_part() -> None:
    links = range(12)
    schemas = {
        f"S{link}": {
            "type": "object",
            "required": [f"p{number}" for number in range(10)],
            "properties": {
                f"p{number}": {"$ref": f"#/components/schemas/S{link + 1}"}
                for number in range(10)
            },
        }
        for link in links
    }
    draft = drafted_value(holding({**schemas, "S12": {"type": "string"}}, "S0"))
    assert sum(map(len, draft.tree.values())) < LIMIT


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "required": ["a"], "properties": {"a": "itself"}},
        {
            "type": "object",
            "required": ["a", "b"],
            "properties": {"a": "itself", "b": "itself"},
        },
        {"type": "array", "items": "itself"},
        {"type": "object", "additionalProperties": "itself"},
        {"anyOf": ["itself", {"type": "array", "items": "itself"}]},
        {
            "allOf": [
                {"type": "object", "required": ["a"], "properties": {"a": "itself"}}
            ]
        },
    ],
)
def test_what_requires_itself_ends(schema: dict[str, object]) -> None:
    def closed(value: object) -> object:
        match value:
            case "itself":
                return {"$ref": "#/components/schemas/S"}
            case dict():
                return {key: closed(one) for key, one in value.items()}
            case list():
                return [closed(one) for one in value]
            case _:
                return value

    with running(drafted_value(holding({"S": closed(schema)}, "S"))):
        assert undecodable() == []


def test_lists_of_lists_that_python_cannot_follow_are_refused_with_a_way_out() -> None:
    def lists(depth: int, value: object) -> object:
        for _ in range(depth):
            value = {"type": "array", "items": value}
        return value

    text = {"type": "string"}
    with pytest.raises(SdkgenError, match="move one in the middle to `components/"):
        drafted_value(holding({"S": lists(180, text)}, "S"))
    named = {"$ref": "#/components/schemas/T"}
    drafted_value(holding({"S": lists(90, named), "T": lists(90, text)}, "S"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "payload", [MARK, f"{MARK} a ", f"{MARK}\n", "`a", "|", '"', "\\", "[", "\u202e"]
)
@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.NAME])
def test_a_megabyte_is_as_harmless_as_a_word(payload: str, kind: Kind) -> None:
    text = payload * (MEGABYTE // len(payload))
    chosen = [one for one in slots() if one.kind is kind][:1]
    draft = drafted_value(
        document(lambda slot: text if slot in chosen else harmless(slot))
    )
    assert misplaced(draft.tree) == []
    assert problems(draft.tree) == []


@pytest.mark.parametrize(
    "place", ["tag", "property", "get", "schema", "query parameter", "enum value"]
)
def test_a_name_of_any_length_is_cut(place: str) -> None:
    name = f"{MARK}{'a' * 10_000}"
    draft = drafted_value(
        document(lambda slot: name if slot.name == place else harmless(slot))
    )
    assert misplaced(draft.tree) == []
    with running(draft):
        assert undecodable() == []
