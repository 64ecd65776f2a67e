"""A reconstruction held against the true document."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from ledgerbee_sdkgen.diff.inferred import Mistake, Verdict, judged

OLD: dict[str, Any] = {
    "openapi": "3.0.0",
    "paths": {
        "/items": {
            "get": {
                "x-provenance": "documented",
                "operationId": "listItems",
                "x-operation-id-provenance": "inferred",
                "parameters": [
                    {
                        "name": "limit",
                        "in": "query",
                        "x-provenance": "inferred",
                        "schema": {"type": "number"},
                    }
                ],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Item"},
                                }
                            }
                        },
                    }
                },
            }
        },
        "/items/{id}": {
            "get": {
                "x-provenance": "documented",
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Item"}
                            }
                        },
                    }
                },
            }
        },
        "/items/{id}/archive": {
            "post": {
                "x-provenance": "inferred",
                "responses": {"204": {"description": "ok"}},
            }
        },
    },
    "components": {
        "schemas": {
            "Item": {
                "x-provenance": "documented",
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "colour": {"type": "string", "x-provenance": "inferred"},
                    "weight": {"type": "number", "x-type-provenance": "inferred"},
                    "box": {
                        "type": "object",
                        "x-provenance": "inferred",
                        "properties": {"width": {"type": "number"}},
                    },
                },
            }
        }
    },
}


def plain(value: Any) -> Any:
    """Return a value without marks, as a true document is."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if not k.startswith("x-")}
    return [plain(one) for one in value] if isinstance(value, list) else value


def true(change: Callable[[dict[str, Any]], object] = lambda _: None) -> dict[str, Any]:
    document: dict[str, Any] = plain(copy.deepcopy(OLD))
    change(document)
    return document


def item(document: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = document["components"]["schemas"]["Item"]["properties"]
    return properties


def verdict(change: Callable[[dict[str, Any]], object] = lambda _: None) -> Verdict:
    found = judged(OLD, true(change))
    assert found is not None
    return found


def mistake(operation: str, what: str, believed: str, now: str, **more: Any) -> Mistake:
    held = {"perhaps": "", "others": 0, "is_inferred": True, **more}
    return Mistake(operation=operation, what=what, believed=believed, true=now, **held)


def test_what_was_guessed_rightly_is_counted() -> None:
    found = verdict()
    assert (found.mistakes, found.unjudged, found.more) == ((), 0, 0)
    assert found.inferred > 5
    assert found.documented > 5


def test_a_schema_may_have_another_name() -> None:
    def rename(document: dict[str, Any]) -> None:
        schemas = document["components"]["schemas"]
        schemas["PublicItemDto"] = schemas.pop("Item")
        text = json.dumps(document).replace("schemas/Item", "schemas/PublicItemDto")
        document.update(json.loads(text))

    assert verdict(rename).mistakes == ()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            lambda document: item(document)["weight"].update(type="string"),
            mistake("GET /items", "answer [].weight", "number", "string", others=1),
        ),
        (
            lambda document: item(document)["colour"].update(nullable=True),
            mistake(
                "GET /items",
                "answer [].colour",
                "string",
                "string or null",
                others=1,
            ),
        ),
        (
            lambda document: item(document).update(
                colours=item(document).pop("colour")
            ),
            mistake(
                "GET /items",
                "answer [].colour",
                "string",
                "not there",
                perhaps="answer [].colours",
                others=1,
            ),
        ),
        (
            lambda document: item(document)["id"].update(type="integer"),
            mistake(
                "GET /items",
                "answer [].id",
                "string",
                "integer",
                others=1,
                is_inferred=False,
            ),
        ),
        (
            lambda document: document["paths"]["/items"]["get"].update(operationId="a"),
            mistake("GET /items", "operation id", "listItems", "a"),
        ),
        (
            lambda document: document["paths"]["/items"]["get"]["parameters"].clear(),
            mistake("GET /items", "query limit", "number", "not there"),
        ),
        (
            lambda document: document["paths"].pop("/items/{id}/archive"),
            mistake(
                "POST /items/{id}/archive",
                "",
                "POST /items/{id}/archive",
                "not there",
            ),
        ),
        (
            lambda document: document["paths"].update(
                {"/items/{id}/archival": document["paths"].pop("/items/{id}/archive")}
            ),
            mistake(
                "POST /items/{id}/archive",
                "",
                "POST /items/{id}/archive",
                "POST /items/{id}/archival",
            ),
        ),
    ],
)
def test_what_was_believed_wrongly_is_told_once(
    change: Callable[[dict[str, Any]], object], expected: Mistake
) -> None:
    assert verdict(change).mistakes == (expected,)


def test_what_is_within_what_is_gone_is_not_judged() -> None:
    found = verdict(lambda document: item(document).pop("box"))
    assert [one.what for one in found.mistakes] == ["answer [].box"]
    assert found.unjudged == 3


def test_what_a_parameter_of_a_path_is_called_is_no_mistake() -> None:
    def rename(document: dict[str, Any]) -> None:
        paths = document["paths"]
        paths["/items/{itemId}"] = paths.pop("/items/{id}")

    assert verdict(rename).mistakes == ()


def test_operations_that_were_not_known_are_counted() -> None:
    def add(document: dict[str, Any]) -> None:
        document["paths"]["/boxes"] = {"get": {"responses": {}}}

    assert verdict(add).more == 1


def test_without_marks_or_without_a_truth_there_is_no_verdict() -> None:
    assert judged(true(), true()) is None
    assert judged(OLD, OLD) is None


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {"paths": []},
        {"paths": {"/a": None, "/b": {"get": []}}},
        {"paths": {"/a": {"get": {"parameters": [None, 1], "responses": []}}}},
        {"paths": {"/a": {"$ref": "#/paths/~1a"}}},
    ],
)
def test_what_is_no_openapi_states_nothing(document: Any) -> None:
    assert judged(OLD, document) is not None


def test_a_schema_in_itself_ends() -> None:
    def nest(document: dict[str, Any]) -> None:
        item(document)["box"]["properties"]["item"] = {
            "$ref": "#/components/schemas/Item"
        }

    assert verdict(nest).mistakes == ()
