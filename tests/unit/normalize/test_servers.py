"""Server Objects: which address is used, and what is said of one that cannot be."""

from typing import Any

import pytest

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.servers import Server, ServerVariable
from tests.support.documents import api_of, get


def server(
    findings: Findings | None = None, *servers: Any, operation: Any = None
) -> str:
    paths = {"/x": {"get": get(**({"servers": operation} if operation else {}))}}
    return api_of(paths, findings=findings, servers=list(servers)).server


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("/v1", "is relative to where the document was, which is not known"),
        ("//api.example.com/v1", "is relative to where"),
        ("https://{region}.example.com", "has a variable without a default"),
        ("ws://api.example.com", "is no address of HTTP"),
        ("https:///v1", "is no address of HTTP"),
        ("https://api.example.com?tenant=1", "has a query or a fragment"),
        ("https://api.example.com#a", "has a query or a fragment"),
        ("https://[::1", "is no URL"),
    ],
)
def test_a_server_that_no_request_can_be_sent_to_is_none_and_reported(
    url: str, problem: str
) -> None:
    findings = Findings()
    assert server(findings, {"url": url}) == ""
    (found,) = findings
    assert (found.code, found.location.pointer) == ("N026", "/servers/0")
    assert problem in found.message


def test_a_server_has_no_slash_at_its_end_and_its_variables_filled_in() -> None:
    variables = {"port": {"default": "8443", "enum": ["443", "8443"]}}
    given = {"url": "https://api.example.com:{port}/v1/", "variables": variables}
    findings = Findings()
    assert server(findings, given) == "https://api.example.com:8443/v1"
    assert list(findings) == []


def test_no_servers_are_no_server() -> None:
    findings = Findings()
    assert server(findings) == ""
    assert list(findings) == []


def test_every_server_is_kept_for_the_docs() -> None:
    told = {"default": "eu", "enum": ["eu", "us"], "description": "Where."}
    api = api_of(
        {},
        servers=[
            {"url": "https://{r}.example.com", "variables": {"r": told}},
            {"url": "/v1", "description": "Here."},
        ],
    )
    assert api.servers == (
        Server(
            url="https://{r}.example.com",
            variables=(
                ServerVariable(
                    name="r", default="eu", values=("eu", "us"), description="Where."
                ),
            ),
        ),
        Server(url="/v1", description="Here."),
    )


def test_a_server_of_an_operation_that_is_none_leaves_the_documents_own() -> None:
    findings = Findings()
    paths = {"/x": {"get": get(servers=[{"url": "ftp://files.example.com"}])}}
    api = api_of(paths, findings=findings, servers=[{"url": "https://api.example.com"}])
    (operation,) = api.operations
    assert operation.server is None
    assert [one.location.pointer for one in findings] == ["/paths/~1x/get/servers/0"]
