"""Paths and methods as operations: none lost, each called as a person would."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.config.settings import (
    ActionSettings,
    Config,
    ScopeSettings,
    VersionSettings,
)
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.types import Number
from ledgerbee_sdkgen.pipeline import read_api as pipeline_api
from ledgerbee_sdkgen.progress import Progress
from tests.support.documents import OK, api_of, get

ITEM = {"type": "object", "properties": {"id": {"type": "string"}}}
LIST = {"type": "array", "items": ITEM}
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def called(api: Api) -> list[str]:
    return [
        f"{one.resource}"
        f"{f'.v{one.version}' if one.superseded else ''}: {one.action}"
        for one in api.operations
    ]


@pytest.mark.parametrize(
    ("identity", "method", "path", "response", "expected"),
    [
        ("PublicItemsController_getItems_v1", "get", "/v1/items", LIST, "list"),
        ("PublicItemsController_getItem_v1", "get", "/v1/items/{id}", ITEM, "get"),
        ("ItemsController_findAll", "get", "/items", LIST, "list"),
        ("ItemsController_findOne", "get", "/items/{id}", ITEM, "get"),
        ("ItemsController_remove", "delete", "/items/{id}", None, "delete"),
        ("create_item_items_post", "post", "/items", ITEM, "create"),
        ("read_item_items__id__get", "get", "/items/{id}", ITEM, "read"),
        ("listItems", "get", "/items", LIST, "list"),
        ("getItemPdf", "get", "/items/{id}/pdf", ITEM, "get pdf"),
        (None, "get", "/items", LIST, "list"),
        (None, "get", "/items/{id}", ITEM, "get"),
        (None, "post", "/items", ITEM, "create"),
        (None, "put", "/items/{id}", ITEM, "replace"),
        (None, "delete", "/items/{id}", None, "delete"),
    ],
)
def test_an_operation_is_called_as_a_person_would(
    identity: str | None, method: str, path: str, response: Any, expected: str
) -> None:
    own: dict[str, Any] = {"tags": ["Items"]}
    if identity:
        own["operationId"] = identity
    if "{id}" in path:
        own["parameters"] = [ID]
    api = api_of({path: {method: get(response, **own)}})
    assert called(api) == [f"items: {expected}"]


def test_tags_that_differ_in_their_version_are_one_resource() -> None:
    api = api_of(
        {
            "/v1/items": {"post": get(ITEM, tags=["Items"], deprecated=True)},
            "/v2/items": {"post": get(ITEM, tags=["Items (v2)"])},
        }
    )
    assert called(api) == ["items.v1: create", "items: create"]
    old, new = api.operations
    assert old.superseded is not None
    assert old.superseded.successor == new.location.pointer


def test_a_configured_pair_of_versions_has_its_sunset() -> None:
    pair = VersionSettings(
        old="POST /v1/item-batches", new="POST /v2/items/batch", sunset="2026-11-08"
    )
    api = api_of(
        {
            "/v1/item-batches": {"post": get(ITEM, tags=["Items"], deprecated=True)},
            "/v2/items/batch": {"post": get(ITEM, tags=["Items (v2)"])},
        },
        config=Config(versions=(pair,)),
    )
    old = api.operations[0]
    assert old.superseded is not None
    assert old.superseded.sunset == "2026-11-08"
    assert old.action == api.operations[1].action


def test_without_tags_the_path_names_the_resource() -> None:
    api = api_of({"/v1/order-lines": {"get": get(LIST)}})
    assert called(api) == ["order lines: list"]


def test_an_action_of_the_configuration_is_taken() -> None:
    action = ActionSettings(operation="GET /items", name="find all", why="because")
    api = api_of({"/items": {"get": get(LIST)}}, config=Config(actions=(action,)))
    assert called(api) == ["items: find all"]


@pytest.mark.parametrize(
    ("properties", "name"),
    [
        ({"data": LIST, "has_more": {"type": "boolean"}}, "list"),
        ({"Items": LIST, "pagination": {"type": "object"}}, "list"),
        ({"data": LIST, "errors": LIST}, "get"),
        ({"available": LIST, "currency": {"type": "string"}}, "get"),
    ],
)
def test_a_page_is_known_by_what_it_calls_its_items(
    properties: dict[str, Any], name: str
) -> None:
    page = {"type": "object", "properties": properties}
    api = api_of({"/coupons": {"get": get(page, operationId="GetCoupons")}})
    assert called(api) == [f"coupons: {name}"]


def test_a_search_is_called_so() -> None:
    search = get(LIST, operationId="GetCouponsSearch", tags=["Coupons"])
    assert called(api_of({"/coupons/search": {"get": search}})) == ["coupons: search"]


def test_two_of_one_name_are_kept_apart() -> None:
    findings = Findings()
    api = api_of(
        {
            "/items": {"get": get(LIST, operationId="list", tags=["Items"])},
            "/items/archived": {"get": get(LIST, operationId="list2", tags=["Items"])},
            "/items/old": {"get": get(LIST, operationId="list_", tags=["Items"])},
        },
        findings=findings,
    )
    assert len(set(called(api))) == 3


def test_two_paths_that_share_a_path_item_are_two_operations() -> None:
    shared = {"pathItems": {"Shared": {"get": get(LIST)}}}
    reference = {"$ref": "#/components/pathItems/Shared"}
    api = api_of({"/a": reference, "/b": reference}, components=shared, version="3.1.0")
    assert called(api) == ["a: list", "b: list"]
    assert len({one.location.pointer for one in api.operations}) == 2


def test_parameters_of_the_path_item_give_way_to_the_operations_own() -> None:
    shared = [ID, {"name": "page", "in": "query", "schema": {"type": "integer"}}]
    own = [{"name": "page", "in": "query", "schema": {"type": "string"}}]
    path = {"parameters": shared, "get": get(ITEM, parameters=own)}
    (operation,) = api_of({"/items/{id}": path}).operations
    assert [
        (one.wire_name, type(one.type).__name__) for one in operation.parameters
    ] == [
        ("id", "String"),
        ("page", "String"),
    ]


def test_styles_are_what_openapi_says_where_the_document_does_not() -> None:
    places = [("query", "form", True), ("header", "simple", False)]
    listed = [
        {"name": place, "in": place, "schema": {"type": "string"}}
        for place, _, _ in places
    ]
    (operation,) = api_of({"/a": {"get": get(ITEM, parameters=listed)}}).operations
    assert [
        (str(one.place), one.style, one.explode) for one in operation.parameters
    ] == places


def test_scopes_are_read_from_their_section() -> None:
    description = "Lists.\n\n### Required scope\n\n`items-read`, `all-read`\n"
    (operation,) = api_of(
        {"/items": {"get": get(LIST, description=description)}},
        config=Config(scopes=ScopeSettings(heading="Required scope")),
    ).operations
    assert operation.scopes == ("items-read", "all-read")
    assert operation.description.strip() == "Lists."


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (None, (("key",), ("token",))),
        ([], ((),)),
        ([{"token": []}], (("token",),)),
        ([{"key": [], "token": []}], (("key", "token"),)),
        ([{}, {"key": []}], ((), ("key",))),
    ],
)
def test_security_is_the_apis_unless_the_operation_says_otherwise(
    own: Any, expected: Any
) -> None:
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "token": {"type": "http", "scheme": "bearer"},
    }
    operation = get(ITEM) if own is None else get(ITEM, security=own)
    api = api_of(
        {"/a": {"get": operation}},
        components={"securitySchemes": schemes},
        security=[{"key": []}, {"token": []}],
    )
    held = api.operations[0].security or api.security
    assert held.alternatives == expected


def test_a_way_to_sign_in_that_cannot_be_is_reported_and_never_means_none() -> None:
    findings = Findings()
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "digest": {"type": "http", "scheme": "digest"},
    }
    api = api_of(
        {"/a": {"get": get(ITEM, security=[{"typo": []}, {"key": []}])}},
        components={"securitySchemes": schemes},
        findings=findings,
    )
    assert [scheme.id for scheme in api.security_schemes] == ["key"]
    held = api.operations[0].security
    assert held
    assert held.alternatives == (("key",),)
    assert [(one.code, bool(one.location.line)) for one in findings] == [
        ("N007", True),
        ("N007", True),
    ]


def test_operations_beside_a_reference_of_a_path_item_are_kept() -> None:
    api = api_of(
        {
            "/a": {
                "$ref": "#/paths/~1b",
                "parameters": [{**ID, "in": "query"}],
                "post": get(ITEM),
            },
            "/b": {"get": get(ITEM), "post": get(LIST)},
        }
    )
    found = {f"{one.method} {one.path.text}": one for one in api.operations}
    assert set(found) == {"GET /a", "POST /a", "GET /b", "POST /b"}
    assert [one.wire_name for one in found["GET /a"].parameters] == ["id"]
    assert found["POST /a"].responses[0].type != found["POST /b"].responses[0].type


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        ([("GET /v2/a", "GET /v1/a")], {"GET /v2/a"}),
        ([("GET /v1/a", "GET /v1/a")], {"GET /v1/a"}),
        (
            [("GET /v1/a", "GET /v2/a"), ("GET /v2/a", "GET /v1/a")],
            {"GET /v1/a"},
        ),
    ],
)
def test_versions_do_not_replace_each_other_in_a_circle(
    versions: list[tuple[str, str]], expected: set[str]
) -> None:
    config = Config(
        versions=tuple(VersionSettings(old=old, new=new) for old, new in versions)
    )
    api = api_of({f"/v{one}/a": {"get": get(ITEM)} for one in (1, 2)}, config=config)
    replaced = {
        f"{one.method} {one.path.text}" for one in api.operations if one.superseded
    }
    assert replaced == expected


def test_the_shortest_path_keeps_the_short_name() -> None:
    tag: dict[str, Any] = {"tags": ["Items"]}
    api = api_of(
        {
            "/items/{id}/parts": {
                "get": get(
                    LIST, operationId="PartsController_findAll", parameters=[ID], **tag
                )
            },
            "/items": {"get": get(LIST, operationId="ItemsController_findAll", **tag)},
            "/items/groups": {
                "get": get(LIST, operationId="GroupsController_findAll", **tag)
            },
        }
    )
    assert called(api) == ["items: list parts", "items: list", "items: list groups"]


def test_paths_of_one_length_both_get_longer_names() -> None:
    tag: dict[str, Any] = {"tags": ["Items"]}
    findings = Findings()
    api = api_of(
        {
            "/items/old": {"get": get(LIST, operationId="listOldItems", **tag)},
            "/items/new": {"get": get(LIST, operationId="listItems", **tag)},
            "/items/all": {"get": get(LIST, operationId="items", **tag)},
        },
        config=Config(
            actions=(
                ActionSettings(operation="GET /items/all", name="list", why="all"),
            )
        ),
        findings=findings,
    )
    assert called(api) == ["items: list old", "items: list items", "items: list"]
    assert [found.code for found in findings] == ["N005"]


@pytest.mark.parametrize(
    "heading",
    [
        "### Required scope",
        "**Required scope**",
        "**Required Scope:**",
        "## REQUIRED SCOPE ##",
    ],
)
def test_a_section_is_told_by_its_heading_or_by_bold_text(heading: str) -> None:
    text = f"Reads.\n\n{heading}\n\n`items-read`"
    api = api_of(
        {"/items": {"get": get(LIST, description=text)}},
        config=Config(scopes=ScopeSettings(heading="Required scope")),
    )
    (operation,) = api.operations
    assert (operation.scopes, operation.description) == (("items-read",), "Reads.")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/beta", "https://api.example.com/beta"),
        ("beta", "https://api.example.com/v1/beta"),
        ("https://other.example.com/", "https://other.example.com"),
    ],
)
def test_a_server_of_an_operation_may_be_relative(url: str, expected: str) -> None:
    api = api_of(
        {"/x": {"get": get(ITEM, servers=[{"url": url}])}},
        servers=[{"url": "https://api.example.com/v1"}],
    )
    assert [one.server for one in api.operations] == [expected]


def test_a_body_keeps_how_its_parts_are_written() -> None:
    body = {"type": "object", "properties": {"a": {"type": "object"}}}

    def encodings(media_type: str, said: dict[str, Any]) -> list[tuple[Any, ...]]:
        media = {"schema": body, "encoding": {"a": said}}
        content = {"requestBody": {"required": True, "content": {media_type: media}}}
        (operation,) = api_of({"/x": {"post": get(**content)}}).operations
        assert operation.body is not None
        return [
            (one.style, one.explode, one.media_type) for one in operation.body.encodings
        ]

    form, parts = "application/x-www-form-urlencoded", "multipart/form-data"
    assert encodings(form, {"style": "deepObject"}) == [("deepObject", False, "")]
    deep = {"style": "deepObject", "explode": True}
    assert encodings(form, deep) == [("deepObject", True, "")]
    assert encodings(form, {"explode": False}) == [("form", False, "")]
    assert encodings(form, {"style": "form", "explode": True}) == []
    assert encodings(parts, {"contentType": "text/csv"}) == [("", False, "text/csv")]
    assert encodings(parts, {"contentType": "image/png, image/jpeg"}) == []
    assert encodings("application/json", deep) == []


def test_words_beside_a_reference_come_before_those_of_its_target() -> None:
    here = {"description": "here"}
    body = {"description": "there", "content": {"application/json": {"schema": {}}}}
    components = {
        "parameters": {"Id": {"name": "id", "in": "query", "description": "there"}},
        "requestBodies": {"Made": body},
        "responses": {"Done": {"description": "there"}, "Gone": {"description": "it"}},
    }
    operation = {
        "parameters": [{"$ref": "#/components/parameters/Id", **here}],
        "requestBody": {"$ref": "#/components/requestBodies/Made", **here},
        "responses": {
            "200": {"$ref": "#/components/responses/Done", **here},
            "404": {"$ref": "#/components/responses/Gone"},
        },
    }
    paths = {"/items": {"post": operation}}
    (made,) = api_of(paths, components=components, version="3.1.0").operations
    assert made.body is not None
    said = (made.parameters[0], made.body, made.responses[0])
    assert [one.description for one in said] == ["here", "here", "here"]
    assert made.errors[0].description == "it"


@pytest.mark.parametrize("status", ["204", "205"])
def test_an_answer_that_never_has_content_has_none(status: str) -> None:
    findings = Findings()
    content = {"text/csv": {"schema": {"type": "string"}}}
    answers = {status: {"description": "gone", "content": content}}
    api = api_of({"/items": {"delete": {"responses": answers}}}, findings=findings)
    (answer,) = api.operations[0].responses
    assert (answer.type, answer.media_type) == (None, "")
    assert [one.code for one in findings] == ["N030"]


def test_of_ranges_of_media_types_the_more_specific_holds() -> None:
    content = {"*/*": {}, "application/*": {"schema": {"type": "number"}}}
    answers = {"200": {"description": "ok", "content": content}}
    (operation,) = api_of({"/items": {"get": {"responses": answers}}}).operations
    assert operation.responses[0].media_type == "application/*"
    assert operation.responses[0].type == Number()
    assert [one.media_type for one in operation.responses[0].others] == ["*/*"]


def test_what_is_said_of_a_version_has_to_be_of_something(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"a": {"type": "string"}}}
    sent = {"requestBody": {"content": {"application/json": {"schema": body}}}}
    paths = {f"/v{one}/a": {"post": {**sent, "responses": OK}} for one in (1, 2)}
    document = tmp_path / "api.yaml"
    document.write_text(
        yaml.safe_dump(
            {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}}
            | {"paths": paths}
        )
    )
    config = tmp_path / "api.sdk.toml"
    config.write_text(
        '[spec]\npath = "api.yaml"\n[[versions]]\nold = "POST /v1/a"\n'
        'new = "POST /v2/a"\nonly = { a = ["x"], "b[].c" = ["x"] }\n'
        'fields = { a = "d" }\nresults = { e = "f" }\n'
    )
    findings = Findings()
    settings = load_settings(
        config=config,
        spec=None,
        package=None,
        output=None,
        templates=None,
        findings=findings,
        writes=False,
    )
    pipeline_api(read_inputs(settings), findings, Progress(None))

    assert [
        (one.message, one.location.line) for one in findings if one.code == "C005"
    ] == [
        ("`POST /v1/a` is sent no `b[].c`", 6),
        ("`POST /v2/a` is sent no `d`", 7),
        ("`POST /v1/a` answers no `e`", 8),
        ("`POST /v2/a` answers no `f`", 8),
    ]
