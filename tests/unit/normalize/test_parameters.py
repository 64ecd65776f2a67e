"""Parameter Objects: what becomes of each, and that none is lost unseen."""

from typing import Any

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.operations import Parameter, Place
from ledgerbee_sdkgen.model.types import Integer, Literal, String, Union
from tests.support.documents import api_of, get

TEXT = {"type": "string"}
KEY = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}


def parameters(
    *listed: Any, findings: Findings | None = None, **given: Any
) -> tuple[Parameter, ...]:
    paths = {"/a": {"get": get(TEXT, parameters=list(listed))}}
    (operation,) = api_of(paths, findings=findings, **given).operations
    return operation.parameters


def codes(findings: Findings) -> list[tuple[str, str]]:
    return [(one.code, one.location.pointer) for one in findings]


def test_headers_that_the_client_sends_itself_are_no_arguments_and_reported() -> None:
    findings = Findings()
    names = ["Accept", "content-type", "Authorization", "X-Own"]
    listed = [{"name": one, "in": "header", "schema": TEXT} for one in names]
    sent = parameters(*listed, findings=findings, components={"securitySchemes": KEY})
    assert [one.wire_name for one in sent] == ["X-Own"]
    place = "/paths/~1a/get/parameters"
    assert codes(findings) == [("N020", f"{place}/{at}") for at in (0, 1, 2)]


def test_a_credential_is_an_argument_where_there_is_no_scheme_for_it() -> None:
    header = {"name": "Authorization", "in": "header", "schema": TEXT}
    assert [one.wire_name for one in parameters(header)] == ["Authorization"]


def test_a_header_replaces_one_of_the_path_whatever_its_case() -> None:
    paths = {
        "/a": {
            "parameters": [{"name": "X-Trace", "in": "header", "schema": TEXT}],
            "get": get(
                TEXT,
                parameters=[
                    {"name": "x-trace", "in": "header", "schema": {"type": "integer"}},
                    {"name": "X-TRACE", "in": "query", "schema": TEXT},
                ],
            ),
        }
    }
    (operation,) = api_of(paths).operations
    assert [(one.place, one.wire_name, one.type) for one in operation.parameters] == [
        (Place.HEADER, "x-trace", Integer()),
        (Place.QUERY, "X-TRACE", String()),
    ]


def test_what_only_a_query_can_is_read_of_a_query_only() -> None:
    told = {"allowReserved": True, "allowEmptyValue": True, "schema": TEXT}
    query, cookie = parameters(
        {"name": "a", "in": "query", **told}, {"name": "b", "in": "cookie", **told}
    )
    assert (query.reserved, query.allows_empty) == (True, True)
    assert (cookie.reserved, cookie.allows_empty) == (False, False)


def test_a_number_that_may_be_empty_takes_the_empty_text() -> None:
    (found,) = parameters(
        {
            "name": "a",
            "in": "query",
            "allowEmptyValue": True,
            "schema": {"type": "integer"},
        }
    )
    assert found.type == Union(members=(Integer(), Literal(values=("",))))


def test_lists_in_lists_are_reported_where_no_style_can_hold_them() -> None:
    inner = {"type": "array", "items": TEXT}
    deep = {
        "list": {"type": "array", "items": inner},
        "object": {"type": "object", "properties": {"a": inner}},
        "map": {"type": "object", "additionalProperties": {"type": "object"}},
    }
    flat = {
        "plain": inner,
        "flat": {"type": "object", "properties": {"a": TEXT}},
        "enums": {"type": "array", "items": {"$ref": "#/components/schemas/Kind"}},
    }
    findings = Findings()
    listed = [
        {"name": name, "in": "query", "schema": schema}
        for name, schema in {**deep, **flat}.items()
    ]
    whole = {"content": {"application/json": {"schema": deep["list"]}}}
    parameters(
        *listed,
        {"name": "json", "in": "query", **whole},
        {"name": "o", "in": "query", "style": "deepObject", "schema": deep["object"]},
        findings=findings,
        schemas={"Kind": {"type": "string", "enum": ["a"]}},
    )
    place = "/paths/~1a/get/parameters"
    assert codes(findings) == [("N022", f"{place}/{at}") for at in (0, 1, 2)]
