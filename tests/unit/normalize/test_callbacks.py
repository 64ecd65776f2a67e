"""Callbacks, links and webhooks by reference: none lost, each reported if unread."""

from typing import Any

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.operations import Link, Operation
from ledgerbee_sdkgen.model.types import Named, String
from tests.support.documents import api_of, get

TEXT = {"type": "string"}
PAYLOAD = {"content": {"application/json": {"schema": TEXT}}}


def operation(findings: Findings | None = None, **given: Any) -> Operation:
    components = {
        "pathItems": {"Sent": {"post": get(requestBody=PAYLOAD)}},
        "callbacks": {"shared": {"{$url}": {"put": get(requestBody=PAYLOAD)}}},
    }
    api = api_of(
        {"/a/{id}": {"get": get(**given)}},
        findings=findings,
        version="3.1.0",
        components=components,
    )
    return api.operations[0]


def test_callbacks_are_read_through_references_of_every_kind() -> None:
    found = operation(
        callbacks={
            "shared": {"$ref": "#/components/callbacks/shared"},
            "item": {"{$a}": {"$ref": "#/components/pathItems/Sent"}},
        }
    ).callbacks
    assert [(one.name, one.expression, one.method, one.type) for one in found] == [
        ("shared", "{$url}", "PUT", String()),
        ("item", "{$a}", "POST", String()),
    ]


def test_each_method_of_each_expression_is_a_callback() -> None:
    schema = {"type": "object", "properties": {"a": TEXT}}
    body = {"content": {"application/vnd.x+json": {"schema": schema}}}
    found = operation(
        callbacks={
            "on": {
                "{$a}": {"post": get(requestBody=body), "delete": get()},
                "{$b}": {"post": get(requestBody=body)},
                "x-own": {"post": get()},
            }
        }
    ).callbacks
    told = [(one.expression, one.method, one.type) for one in found]
    assert [one[:2] for one in told] == [
        ("{$a}", "POST"),
        ("{$a}", "DELETE"),
        ("{$b}", "POST"),
    ]
    assert isinstance(told[0][2], Named)
    assert told[1][2] is None


def test_a_payload_that_is_no_json_is_reported() -> None:
    findings = Findings()
    body = {"content": {"application/xml": {"schema": TEXT}}}
    (found,) = operation(
        findings, callbacks={"on": {"{$a}": {"post": get(requestBody=body)}}}
    ).callbacks
    assert found.type is None
    place = "/paths/~1a~1{id}/get/callbacks/on/{$a}/post"
    # Its path does not declare `id`, which is another finding.
    told = [(one.code, one.location.pointer) for one in findings]
    assert ("N027", place) in told


def links(listed: Any) -> tuple[tuple[Link, ...], list[str]]:
    findings = Findings()
    answers = {"200": {"description": "ok", "links": listed}}
    paths = {"/a/{id}": {"get": {"operationId": "getA", "responses": answers}}}
    (found,) = api_of(paths, findings=findings).operations
    return found.responses[0].links, [one.code for one in findings]


def test_a_link_leads_by_id_or_by_reference() -> None:
    found, told = links(
        {
            "id": {"operationId": "getA", "parameters": {"id": "$response.body#/next"}},
            "ref": {
                "operationRef": "#/paths/~1a~1%7Bid%7D/get",
                "requestBody": {"a": 1},
            },
        }
    )
    pointer = "/paths/~1a~1{id}/get"
    assert found == (
        Link(
            name="id",
            operation=pointer,
            arguments=(("id", "$response.body#/next"),),
        ),
        Link(name="ref", operation=pointer, body='{"a": 1}'),
    )
    assert "N028" not in told


def test_a_link_to_nowhere_is_reported() -> None:
    found, told = links(
        {
            "id": {"operationId": "other"},
            "ref": {"operationRef": "https://example.com/api.yaml#/paths/~1a/get"},
        }
    )
    assert found == ()
    assert told.count("N028") == 2


def test_webhooks_are_read_through_path_items() -> None:
    api = api_of(
        version="3.1.0",
        components={"pathItems": {"Sent": {"post": get(requestBody=PAYLOAD)}}},
        webhooks={"sent": {"$ref": "#/components/pathItems/Sent"}},
    )
    assert [(one.topic, one.type) for one in api.webhooks] == [("sent", String())]


def test_two_schemes_that_want_one_header_are_reported() -> None:
    findings = Findings()
    schemes = {
        "basic": {"type": "http", "scheme": "basic"},
        "bearer": {"type": "http", "scheme": "bearer"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    }
    api_of(
        {"/a": {"get": get(TEXT, security=[{"basic": [], "bearer": []}])}},
        findings=findings,
        components={"securitySchemes": schemes},
        security=[{"basic": [], "key": []}],
    )
    (found,) = findings
    assert (found.code, found.location.pointer) == ("N007", "/paths/~1a/get/security/0")
    assert "`basic` and `bearer` are both sent as `Authorization`" in found.message
