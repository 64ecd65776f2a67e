import pytest

from ledgerbee_sdkgen.diagnostics import Findings, Severity
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.source import as_source

TEXT = """\
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /a/{id}:
    get:
      operationId: one
      responses: {"200": {$ref: '#/components/responses/a~1b%7B'}}
    put:
      operationId: one
      parameters: [{name: other, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: ok}}
components:
  responses:
    "a/b{": {description: ok}
  schemas:
    Flags: {type: object, deprecated: true, properties: {$ref: {type: string}}}
"""


def document() -> Document:
    return parse(as_source("a.yaml", TEXT.encode()))


def test_a_node_is_looked_up_by_key_and_by_pointer() -> None:
    root = document().node()
    info = root.get("info")
    assert info is not None
    assert (info.pointer, info.key, info.text("title")) == ("/info", "info", "T")
    assert document().node("/info/title").value == "T"
    assert root.get("nothing") is None
    assert info.text("nothing", "else") == "else"


@pytest.mark.parametrize("pointer", ["/nothing", "/info/title/deeper", "/info/0"])
def test_a_pointer_to_nothing_is_a_key_error(pointer: str) -> None:
    with pytest.raises(KeyError):
        document().node(pointer)


def test_references_are_unescaped_and_followed() -> None:
    answer = document().node("/paths/~1a~1{id}/get/responses/200")
    assert answer.ref == "/components/responses/a~1b{"
    assert answer.follow().text("description") == "ok"


def test_a_property_called_ref_is_no_reference() -> None:
    properties = document().node("/components/schemas/Flags/properties")
    assert properties.ref is None
    assert document().node("/components/schemas/Flags").flag("deprecated")


def test_what_is_odd_but_usable_is_a_warning_with_its_line() -> None:
    findings = Findings()
    off = ("undeclared-path-parameter", "misnamed-path-parameter")
    read_document(as_source("a.yaml", TEXT.encode()), findings, off=off)
    warned = [found for found in findings if found.severity is Severity.WARNING]
    assert [str(found).partition("\n")[0] for found in warned] == [
        "a.yaml:5:5: warning: `GET /a/{id}` does not declare its parameter `id` (S009)",
        "a.yaml:8:5: warning: `PUT /a/{id}` does not declare its parameter `id` (S009)",
        "a.yaml:9:7: warning: `one` is the id of the operation on line 5 (S008)",
        "a.yaml:10:20: warning: `PUT /a/{id}` declares `other`, which its path does "
        "not have (S009)",
    ]
