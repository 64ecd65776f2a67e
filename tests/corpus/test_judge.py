"""What tries the documents of others finds what is wrong; without the documents."""

from typing import Any

import pytest

from tests.corpus.answers import answer, made
from tests.corpus.documents import Route, routes
from tests.corpus.forms import fitted, multipart, urlencoded
from tests.corpus.judge import Judge
from tests.corpus.rules import Rules

HOST = "https://api.example.com/v1"
FORM = "application/x-www-form-urlencoded"
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Test", "version": "1"},
    "servers": [{"url": "https://api.example.com/{version}"}],
    "security": [{"key": []}],
    "paths": {
        "/items": {
            "get": {
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                    {
                        "name": "range",
                        "in": "query",
                        "style": "deepObject",
                        "schema": {
                            "type": "object",
                            "properties": {"gt": {"type": "integer"}},
                            "additionalProperties": False,
                        },
                    },
                ],
                "responses": {"200": {"description": "ok"}},
            },
            "post": {
                "requestBody": {
                    "required": True,
                    "content": {
                        kind: {"schema": {"$ref": "#/components/schemas/Item"}}
                        for kind in ("application/json", FORM, "multipart/form-data")
                    },
                },
                "responses": {"201": {"description": "made"}},
            },
        },
        "/items/{id}": {
            "parameters": [
                {
                    "name": "id",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "integer"},
                }
            ],
            "get": {
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Item"}
                            }
                        },
                    }
                }
            },
        },
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "name": "X-Key", "in": "header"}},
        "schemas": {
            "Item": {
                "type": "object",
                "required": ["count"],
                "properties": {
                    "count": {"type": "integer", "example": "not a number"},
                    "lines": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"price": {"type": "number"}},
                        },
                    },
                    "made": {"type": "string", "readOnly": True},
                },
            }
        },
    },
}
DOCUMENT["servers"][0]["variables"] = {"version": {"default": "v1"}}


@pytest.fixture(scope="module")
def rules() -> Rules:
    return Rules(DOCUMENT)


def violations(
    rules: Rules,
    url: str,
    body: bytes | None = None,
    *,
    kind: str = "application/json",
    key: str = "X-Key",
) -> list[str]:
    headers = {key: "k"} | ({"Content-Type": kind} if body is not None else {})
    method = "GET" if body is None else "POST"
    return list(Judge(rules).violations(method, HOST + url, headers, body))


def test_what_the_document_allows_is_no_violation(rules: Rules) -> None:
    assert violations(rules, "/items?limit=5&range[gt]=3") == []
    assert violations(rules, "/items/7") == []
    assert violations(rules, "/items", b'{"count": 1}') == []
    form = b"count=1&lines[0][price]=2.5"
    assert violations(rules, "/items", form, kind=FORM) == []


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("/things", "no operation"),
        ("/more/items", "no operation"),
        ("/items?limit=many", "query `limit`"),
        ("/items?other=1", "query `other`: there is no such parameter"),
        ("/items?range[gt]=much", "query `range`"),
        ("/items?range[lt]=1", "query `range`"),
        ("/items/seven", "path `id`"),
    ],
)
def test_a_wrong_url_is_a_violation(rules: Rules, url: str, told: str) -> None:
    (found,) = violations(rules, url)
    assert found.startswith(told)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b""),
        ("application/json", b"{}"),
        ("application/json", b'{"count": "1"}'),
        ("application/json", b'{"count": 1, "made": "today"}'),
        ("text/csv", b"count"),
        (FORM, b"count=many"),
        (FORM, b"lines[0][price]=2"),
        (FORM, b"count=1&lines[0][price]=dear"),
    ],
)
def test_a_wrong_body_is_a_violation(rules: Rules, kind: str, body: bytes) -> None:
    (found,) = violations(rules, "/items", body, kind=kind)
    assert found.startswith("body: ")


def test_a_missing_key_is_a_violation(rules: Rules) -> None:
    (found,) = violations(rules, "/items", key="X-Other")
    assert found.startswith("credentials: ")


def test_a_parameter_of_a_list_of_types_is_judged_all_the_same() -> None:
    schema = {"type": ["integer", "null"]}
    parameter = {"name": "limit", "in": "query", "schema": schema}
    item = {"get": {"parameters": [parameter], "responses": {}}}
    document = {**DOCUMENT, "openapi": "3.1.0", "paths": {"/items": item}}
    assert violations(Rules(document), "/items?limit=5") == []
    (found,) = violations(Rules(document), "/items?limit=many")
    assert found.startswith("query `limit`: /: 'many' is not of type")


def test_a_form_is_read_by_its_brackets_and_its_schema(rules: Rules) -> None:
    schema = {"$ref": "#/components/schemas/Item"}
    tree = urlencoded(b"count=1&lines[0][price]=2.5&lines[1][price]=3")
    read = {"count": 1, "lines": [{"price": 2.5}, {"price": 3}]}
    assert fitted(tree, schema, rules) == read
    parts = multipart(
        b'--b\r\nContent-Disposition: form-data; name="count"\r\n\r\n1\r\n--b--\r\n',
        "multipart/form-data; boundary=b",
    )
    assert fitted(parts, schema, rules) == {"count": 1}


def test_an_answer_fits_its_schema_even_where_the_example_does_not(
    rules: Rules,
) -> None:
    given = answer(Route("GET", "/items/{id}"), rules)
    assert (given.status, given.unfit) == (200, "")
    assert given.content.startswith(b'{"count": 1')


def test_an_answer_has_as_many_properties_as_it_has_to(rules: Rules) -> None:
    schema = {
        "type": "object",
        "minProperties": 2,
        "properties": {name: {"type": "integer"} for name in "abc"},
    }
    value = made(schema, rules, whole=False, own=False)
    assert value == {"a": 1, "b": 1}
    assert made({**schema, "minProperties": 0}, rules, whole=False, own=False) == {}


def test_an_answer_that_no_value_fits_says_so() -> None:
    schema = {"allOf": [{"type": "string"}, {"type": "integer"}]}
    content = {"application/json": {"schema": schema}}
    item = {"get": {"responses": {"200": {"description": "", "content": content}}}}
    given = answer(Route("GET", "/"), Rules({**DOCUMENT, "paths": {"/": item}}))
    assert given.unfit.startswith("no answer fits its own schema")


def test_every_operation_is_counted_wherever_it_stands() -> None:
    operation: dict[str, Any] = {"responses": {}}
    paths = {
        "/a": {"get": operation, "summary": "none", "x-get": {}},
        "/b": {"$ref": "#/x-items/b", "put": operation},
        "x-c": {"get": operation},
    }
    document = {"paths": paths, "x-items": {"b": {"post": operation}}}
    assert routes(document) == [("GET", "/a"), ("PUT", "/b"), ("POST", "/b")]
