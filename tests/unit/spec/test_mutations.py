"""Whatever is wrong with a document: an error that says so, or a whole client."""

import ast
import copy
import json
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ledgerbee_sdkgen.diagnostics import Findings, Severity
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.spec.document import parse
from ledgerbee_sdkgen.spec.needs import fit
from ledgerbee_sdkgen.spec.repairs.apply import repair
from ledgerbee_sdkgen.spec.source import as_source
from tests.support.generated import planned_text, rendered_text

DOCUMENTS = (
    """
openapi: 3.0.3
info: {title: Shop, version: "1", description: d}
servers: [{url: "https://{host}/v1", variables: {host: {default: a.example}}}]
tags: [{name: Items, description: d}]
security: [{key: []}, {token: [read]}]
paths:
  /items/{id}:
    summary: s
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getItem
      tags: [Items]
      deprecated: true
      parameters:
        - {$ref: '#/components/parameters/Page'}
        - {name: f, in: query, style: deepObject, explode: true,
           schema: {type: object, additionalProperties: {type: string}}}
        - {name: g, in: header, content: {application/json: {schema: {type: integer}}}}
      responses:
        "200":
          description: ok
          headers: {X-Rate: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Item'},
                    example: {id: a}}}
          links: {next: {operationId: getItem, description: d}}
        default: {$ref: '#/components/responses/Error'}
    post:
      requestBody: {$ref: '#/components/requestBodies/Item'}
      responses: {2XX: {description: ok, content: {text/plain: {}}}}
      callbacks: {done: {'{$request.body#/url}': {post: {responses: {'204':
        {description: ok}}}}}}
      security: []
    put:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string, format: binary}}}
            encoding: {file: {contentType: text/csv}}
      responses: {'204': {description: none}}
components:
  parameters:
    Page: {name: page, in: query, schema: {type: integer, default: 1, minimum: 1}}
  responses:
    Error: {description: e, content: {application/json: {schema:
      {$ref: '#/components/schemas/Error'}}}}
  requestBodies:
    Item: {content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
  schemas:
    Error: {type: object, properties: {message: {type: string}}}
    Kind: {type: string, enum: [a, b]}
    Item:
      description: d
      type: object
      required: [id]
      properties:
        id: {type: string, readOnly: true, example: a}
        kind: {$ref: '#/components/schemas/Kind'}
        at: {type: string, format: date-time, nullable: true}
        tags: {type: array, items: {type: string}, maxItems: 3}
        more: {allOf: [{$ref: '#/components/schemas/Error'}, {type: object}]}
        pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref:
          '#/components/schemas/Dog'}], discriminator: {propertyName: kind,
          mapping: {cat: '#/components/schemas/Cat'}}}
        any: {additionalProperties: true}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
    token: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t',
      scopes: {read: r}}}}
""",
    """
openapi: 3.1.0
info: {title: Shop, version: "1"}
webhooks:
  paid: {post: {requestBody: {content: {application/json: {schema: {$ref:
    '#/components/schemas/Paid'}}}}, responses: {'204': {description: ok}}}}
paths:
  /a:
    $ref: '#/components/pathItems/A'
  /b:
    get:
      responses:
        '200': {description: ok, content: {application/json: {schema:
          {$ref: '#/components/schemas/Paid/properties/amount'}}}}
components:
  pathItems:
    A: {patch: {responses: {'200': {description: ok, content: {application/json:
      {schema: {type: [object, 'null'], patternProperties: {'^a': {type: string}}}}}}}}}
  schemas:
    Paid:
      type: object
      properties:
        type: {const: paid}
        amount: {type: [number, 'null'], examples: [1.5], exclusiveMinimum: 0}
        pair: {type: array, prefixItems: [{type: string}, {enum: [1]}], items: false}
        more: {$defs: {X: {type: string}}, if: {type: object}, then: {}, not: {}}
""",
)
ODD: tuple[Any, ...] = (None, True, 7, 1.5, "", "text", [], [1], {}, {"a": 1}, [{}])


def places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to every value below the top one."""
    pairs: Any = ()
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    found = []
    for key, one in pairs:
        found += [(*at, key), *places(one, (*at, key))]
    return found


PLACES = [places(yaml.safe_load(text)) for text in DOCUMENTS]


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """A document in which up to three values are gone, or of another type."""
    number = draw(st.sampled_from(range(len(DOCUMENTS))))
    value = yaml.safe_load(DOCUMENTS[number])
    for _ in range(draw(st.integers(1, 3))):
        *above, key = draw(st.sampled_from(PLACES[number]))
        holder = value
        try:
            for step in above:
                holder = holder[step]
            _ = holder[key]
        except (KeyError, IndexError, TypeError):
            continue
        if not isinstance(holder, dict | list):
            continue
        if draw(st.booleans()):
            holder[key] = copy.deepcopy(draw(st.sampled_from(ODD)))
        else:
            del holder[key]
    return value


def refused(error: SdkgenError) -> None:
    """Check that a refusal gives a reason, and is no mistake of the generator's."""
    assert str(error)
    assert "bug" not in str(error)


@given(mutated())
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_mutated_document_is_refused_or_keeps_all_its_operations(value: Any) -> None:
    text = yaml.safe_dump(value, sort_keys=False)
    try:
        methods, total = planned_text(text, "shop", Findings())
    except SdkgenError as error:
        refused(error)
    else:
        assert methods == total


@given(mutated())
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_repair_fails_on_what_it_is_not_for(value: Any) -> None:
    document = parse(as_source("a.json", json.dumps(value).encode()))
    findings = Findings()
    made = fit(repair(document, findings), findings)
    assert document.parsed.value == value
    # What does not fit any more is an error, and nothing else is left that does not.
    before = len(findings.errors)
    again = Findings()
    assert fit(made, again).parsed.value == made.parsed.value
    assert len(again.errors) == before


@given(mutated())
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_client_of_a_mutated_document_compiles(value: Any) -> None:
    text = yaml.safe_dump(value, sort_keys=False)
    try:
        tree = rendered_text(text, "shop", Findings()).tree
    except SdkgenError as error:
        refused(error)
        return
    for path, code in tree.items():
        if path.endswith((".py", ".pyi")):
            ast.parse(code, path)


def test_the_documents_that_are_mutated_are_right() -> None:
    for text in DOCUMENTS:
        findings = Findings()
        assert planned_text(text, "shop", findings) in ((3, 3), (2, 2))
        assert {one.severity for one in findings} <= {Severity.NOTE}
