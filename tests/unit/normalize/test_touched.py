"""Which operations a finding touches."""

import json
import time
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.normalize.touched import touched
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.source import as_source

TEXT = """\
openapi: 3.1.0
security: [{key: []}]
servers: [{url: /}]
paths:
  /a:
    parameters: [{$ref: '#/components/parameters/P'}]
    get:
      responses: {"200": {$ref: '#/components/responses/R'}}
    post:
      security: []
      servers: [{url: /b}]
      responses: {"200": {description: ok}}
    additionalOperations:
      COPY: {security: [], servers: [{url: /c}], responses: {}}
  /b:
    $ref: '#/components/pathItems/B'
components:
  parameters:
    P: {name: p, schema: {$ref: '#/components/schemas/Leaf/properties/x'}}
  pathItems:
    B:
      summary: shared
      get:
        security: [{token: []}]
        responses: {}
  responses:
    R: {content: {json: {schema: {$ref: '#/components/schemas/Tree'}}}}
  schemas:
    Tree:
      properties:
        more: {$ref: '#/components/schemas/Branch'}
      discriminator:
        mapping: {other: '#/components/schemas/Other'}
    Branch:
      items: {$ref: '#/components/schemas/Tree'}
    Other: {}
    Leaf: {properties: {x: {}, y: {}}}
    get: {}
  securitySchemes: {key: {}, token: {}}
"""
COPY = "/paths/~1a/additionalOperations/COPY"
OPERATIONS = ["/paths/~1a/get", "/paths/~1a/post", COPY, "/paths/~1b/get"]


def document(text: str = TEXT) -> Document:
    return parse(as_source("a.yaml", text.encode()))


def touching(pointer: str, code: str = "N004") -> list[str]:
    """Return the operations that a finding at `pointer` touches."""
    found = diagnostic(code, "x", Location(file="a.yaml", pointer=pointer))
    by_operation = touched(document(), OPERATIONS, [found])
    return [one for one, findings in by_operation.items() if findings]


def test_what_an_operation_holds_touches_it_alone() -> None:
    get, post, _, other = OPERATIONS
    assert touching("/paths/~1a/get/responses/200") == [get]
    assert touching("/paths/~1a/get") == [get]
    assert touching("/paths/~1a/post/responses") == [post]
    assert touching(f"{COPY}/responses") == [COPY]
    # The same place, by either of its pointers.
    assert touching("/components/pathItems/B/get/responses") == [other]
    assert touching("/paths/~1b/get/responses") == [other]


def test_what_a_path_item_shares_touches_each_of_its_operations() -> None:
    get, post, _, other = OPERATIONS
    assert touching("/paths/~1a/parameters/0") == [get, post, COPY]
    assert touching("/paths/~1a") == [get, post, COPY]
    assert touching("/components/pathItems/B/summary") == [other]


def test_what_is_referred_to_touches_however_far() -> None:
    get, post, *_ = OPERATIONS
    assert touching("/components/responses/R/content/json") == [get]
    assert touching("/components/schemas/Tree") == [get]
    assert touching("/components/schemas/Branch/items") == [get]
    assert touching("/components/schemas/Other") == [get]
    assert touching("/components/parameters/P") == [get, post, COPY]


def test_what_is_beside_a_reference_does_not_touch() -> None:
    get, post, *_ = OPERATIONS
    assert touching("/components/schemas/Leaf/properties/x") == [get, post, COPY]
    assert touching("/components/schemas/Leaf/properties/y") == []
    assert touching("/components/schemas/get") == []
    assert touching("/info") == []
    assert touching("") == []


def test_what_holds_for_the_whole_document_touches_who_says_nothing_else() -> None:
    get, *_, other = OPERATIONS
    assert touching("/security/0") == [get]
    assert touching("/servers/0") == [get, other]
    assert touching("/components/securitySchemes/key") == [get]
    assert touching("/components/securitySchemes/token") == [other]


def test_findings_without_an_effect_and_those_of_other_documents_are_left_out() -> None:
    assert touching("/paths/~1a/get", "N005") == []
    place = Location(file="b.yaml", pointer="/paths/~1a/get", document="b.yaml")
    found = touched(document(), OPERATIONS, [diagnostic("N004", "x", place)])
    assert found == dict.fromkeys(OPERATIONS, ())


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=20))
def test_it_is_what_a_plain_search_finds(edges: list[tuple[int, int]]) -> None:
    schemas: dict[str, Any] = {f"S{number}": {"allOf": []} for number in range(8)}
    for source, target in edges:
        reference = {"$ref": f"#/components/schemas/S{target}"}
        schemas[f"S{source}"]["allOf"].append(reference)
    paths = {
        f"/{number}": {"get": {"schema": {"$ref": f"#/components/schemas/S{number}"}}}
        for number in range(8)
    }
    text = yaml.safe_dump({"paths": paths, "components": {"schemas": schemas}})
    findings = [
        diagnostic(
            "N004", "x", Location(file="a", pointer=f"/components/schemas/S{number}")
        )
        for number in range(8)
    ]
    operations = [f"/paths/~1{number}/get" for number in range(8)]
    found = touched(document(text), operations, findings)
    for number in range(8):
        reached, waiting = {number}, [number]
        while waiting:
            at = waiting.pop()
            new = {target for source, target in edges if source == at} - reached
            reached |= new
            waiting += new
        told = {one.location.pointer for one in found[f"/paths/~1{number}/get"]}
        assert told == {f"/components/schemas/S{one}" for one in reached}


def test_a_large_document_takes_no_long_time() -> None:
    size = 4000
    schemas = {
        f"S{number}": {
            "properties": {
                "a": {"$ref": f"#/components/schemas/S{(number + 1) % size}"},
                "b": {"$ref": f"#/components/schemas/S{number * 7 % size}"},
            }
        }
        for number in range(size)
    }
    paths = {
        f"/{number}": {"get": {"schema": {"$ref": f"#/components/schemas/S{number}"}}}
        for number in range(size)
    }
    whole = {"paths": paths, "components": {"schemas": schemas}}
    read = parse(as_source("a.json", json.dumps(whole).encode()))
    findings = [
        diagnostic(
            "N004", "x", Location(file="a", pointer=f"/components/schemas/S{at}")
        )
        for at in range(0, size, 40)
    ]
    operations = [f"/paths/~1{number}/get" for number in range(size)]
    before = time.process_time()
    found = touched(read, operations, findings)
    # Each operation times each schema would be some 16 million steps.
    assert time.process_time() - before < 5
    assert {len(one) for one in found.values()} == {len(findings)}
