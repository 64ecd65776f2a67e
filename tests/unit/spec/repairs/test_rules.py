"""Each repair: a slip, what is said of it at which line, and what stands there then."""

import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.repair_codes import REPAIR_CODES
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.repairs.apply import repair, repair_version
from ledgerbee_sdkgen.spec.repairs.table import FIRST, SECOND, SLOT_REPAIRS
from ledgerbee_sdkgen.spec.source import as_source

ROOT = Path(__file__).parents[4]

SCHEMA = """\
openapi: 3.0.3
info: {title: Test, version: "1"}
paths: {}
components:
  schemas:
    A:
"""
OPERATION = """\
openapi: 3.0.3
info: {title: Test, version: "1"}
components:
  schemas: {A: {type: string}}
paths:
  /a/{id}:
"""
A = "/components/schemas/A"
ID = "{name: id, in: path, required: true, schema: {type: string}}"


class Case(NamedTuple):
    """A slip, in a document from its seventh line on."""

    name: str
    before: str
    line: int
    """Where the repair is reported, counted within `before`."""
    at: str
    after: Any
    """What stands at `at` in the repaired document."""
    around: str = SCHEMA

    @property
    def text(self) -> str:
        lines = self.before.strip("\n").splitlines()
        indent = "      " if self.around is SCHEMA else "    "
        return self.around + "\n".join(indent + line for line in lines) + "\n"


def schema(name: str, before: str, after: str, line: int = 1, at: str = A) -> Case:
    return Case(name, before, line, at, yaml.safe_load(after))


def operation(name: str, before: str, line: int, at: str, after: str) -> Case:
    at = at.replace("~~", "/paths/~1a~1{id}")
    return Case(name, before, line, at, yaml.safe_load(after), OPERATION)


def whole(name: str, before: str, line: int, at: str, after: str) -> Case:
    return Case(name, before, line, at, yaml.safe_load(after), "")


CASES = [
    whole("short-version", "openapi: 3.0", 1, "/openapi", "3.0.0"),
    whole("short-version", "openapi: v3.1", 1, "/openapi", "3.1.0"),
    schema("null-for-nothing", "description:\ntype: string", "{type: string}"),
    schema(
        "null-for-nothing",
        "properties:\n  a:\n  b: {type: string}",
        "{properties: {a: {}, b: {type: string}}}",
        2,
    ),
    schema("null-for-nothing", "type: null", "{type: 'null'}"),
    schema("list-for-mapping", "properties: []", "{properties: {}}"),
    schema(
        "list-for-mapping",
        "properties:\n  - a: {type: string}\n  - b: {type: integer}",
        "{properties: {a: {type: string}, b: {type: integer}}}",
    ),
    schema("one-for-list", "required: a", "{required: [a]}"),
    operation(
        "one-for-list",
        f"get:\n  tags: pets\n  parameters: [{ID}]\n  responses: {{'204': {{}}}}",
        2,
        "~~/get/tags",
        "[pets]",
    ),
    operation(
        "one-for-list",
        f"get:\n  parameters: {ID}\n  responses: {{'204': {{}}}}",
        2,
        "~~/get/parameters",
        f"[{ID}]",
    ),
    schema("text-for-flag", 'nullable: "True"', "{nullable: true}"),
    schema("text-for-flag", "deprecated: 0", "{deprecated: false}"),
    whole(
        "number-for-text",
        "openapi: 3.0.3\ninfo: {title: Test, version: 1.5}\npaths: {}",
        2,
        "/info/version",
        "'1.5'",
    ),
    schema(
        "name-for-schema",
        "properties:\n  a: string",
        "{properties: {a: {type: string}}}",
        2,
    ),
    schema(
        "misspelt-reference",
        "items: {$ref: '#components/schemas/A'}",
        "{items: {$ref: '#/components/schemas/A'}}",
    ),
    schema(
        "misspelt-reference",
        "items: {$ref: '#/definitions/A'}",
        "{items: {$ref: '#/components/schemas/A'}}",
    ),
    schema(
        "required-in-property",
        "properties:\n  a:\n    type: string\n    required: true\n"
        "  b: {required: 'false'}",
        "{properties: {a: {type: string}, b: {}}, required: [a]}",
        4,
    ),
    schema("required-in-property", "required: true\ntype: string", "{type: string}"),
    operation(
        "required-in-property",
        "get:\n  parameters:\n  - name: q\n    in: query\n    schema:\n"
        "      required: true\n  responses: {'204': {}}",
        6,
        "~~/get/parameters/0",
        "{required: true, name: q, in: query, schema: {}}",
    ),
    schema(
        "required-misspelt",
        "required: [first_name, b]\nproperties: {firstName: {}, b: {}}",
        "{required: [firstName, b], properties: {firstName: {}, b: {}}}",
    ),
    schema("file-type", "type: file", "{type: string, format: binary}"),
    schema(
        "schema-as-type", "type: {enum: [a], type: string}", "{enum: [a], type: string}"
    ),
    schema("misspelt-type", "type: String", "{type: string}"),
    schema("misspelt-type", "type: int", "{type: integer}"),
    schema("misspelt-type", "type: Date", "{type: string, format: date}"),
    schema("misspelt-type", "type: bolean", "{type: boolean}"),
    schema("misspelt-type", "type: 'string[]'", "{type: array, items: {type: string}}"),
    schema("misspelt-type", "type: 'string | null'", "{type: [string, 'null']}"),
    schema("misspelt-type", "type: any\ndescription: d", "{description: d}"),
    schema(
        "misspelt-format",
        "type: string\nformat: dateTime",
        "{type: string, format: date-time}",
        2,
    ),
    schema(
        "misspelt-format",
        "type: integer\nformat: int-64",
        "{type: integer, format: int64}",
        2,
    ),
    schema(
        "misspelt-format",
        "type: string\nformat: pasword",
        "{type: string, format: password}",
        2,
    ),
    schema(
        "object-for-scalar",
        "type: object\nformat: date-time",
        "{type: string, format: date-time}",
    ),
    schema(
        "object-for-scalar",
        "type: object\nexample: 2024-01-31T10:00:00Z",
        "{type: string, format: date-time, example: '2024-01-31T10:00:00Z'}",
    ),
    schema(
        "object-for-scalar",
        "type: object\nexample: '12.50'",
        "{type: string, format: decimal, example: '12.50'}",
    ),
    schema(
        "object-for-scalar",
        "type: object\nnullable: true\ndefault: 12.5",
        "{type: number, nullable: true, default: 12.5}",
    ),
    schema("object-for-scalar", "type: object\nformat: decimal", "{format: decimal}"),
    schema(
        "object-for-scalar",
        "type: [object, 'null']\nexample: Anna",
        "{type: [string, 'null'], example: Anna}",
    ),
    schema("array-without-items", "type: array", "{type: array, items: {}}"),
    schema(
        "items-as-list",
        "type: array\nitems: [{type: string}]",
        "{type: array, items: {type: string}}",
        2,
    ),
    schema(
        "items-as-list",
        "type: array\nitems: [{type: string}, {type: integer}]",
        "{type: array, prefixItems: [{type: string}, {type: integer}]}",
        2,
    ),
    schema(
        "enum-beside-items",
        "type: array\nitems: {type: string}\nenum: [a, b]",
        "{type: array, items: {type: string, enum: [a, b]}}",
        3,
    ),
    schema(
        "enum-of-other-type",
        "type: integer\nenum: ['1', '2']",
        "{type: integer, enum: [1, 2]}",
        2,
    ),
    schema(
        "enum-of-other-type",
        "type: integer\nenum: [a, b]",
        "{type: string, enum: [a, b]}",
    ),
    schema(
        "enum-of-other-type",
        "type: string\nenum: [1, true]",
        "{type: string, enum: ['1', 'true']}",
        2,
    ),
    schema(
        "enum-of-other-type",
        "type: boolean\nenum: ['true']",
        "{type: boolean, enum: [true]}",
        2,
    ),
    schema(
        "default-of-other-type",
        "type: boolean\ndefault: 'false'",
        "{type: boolean, default: false}",
        2,
    ),
    schema(
        "default-of-other-type",
        "type: integer\ndefault: '10'",
        "{type: integer, default: 10}",
        2,
    ),
    schema(
        "example-of-other-type",
        "type: string\nexample: 7",
        "{type: string, example: '7'}",
        2,
    ),
    schema("example-of-other-type", "type: integer\nexample: x", "{type: integer}", 2),
    operation(
        "example-of-other-type",
        "get:\n  parameters:\n"
        "  - {name: q, in: query, schema: {type: integer}, example: '7'}\n"
        "  responses: {'204': {}}",
        3,
        "~~/get/parameters/0/example",
        "7",
    ),
    schema(
        "bounds-beyond-64-bits",
        "type: integer\nmaximum: 9223372036854775808\nminimum: 0",
        "{type: integer, minimum: 0}",
        2,
    ),
    whole(
        "path-without-slash",
        "openapi: 3.0.3\ninfo: {}\npaths:\n  pets: {get: {responses: {'204': {}}}}",
        4,
        "/paths",
        "{/pets: {get: {responses: {'204': {}}}}}",
    ),
    whole(
        "colon-parameter",
        "openapi: 3.0.3\ninfo: {}\npaths:\n  /pets/:id:\n"
        f"    parameters: [{ID}]\n    get: {{responses: {{'204': {{}}}}}}",
        4,
        "/paths",
        "{'/pets/{id}': {parameters: [" + ID + "], " "get: {responses: {'204': {}}}}}",
    ),
    operation(
        "misnamed-path-parameter",
        "get:\n  parameters:\n"
        "  - {name: petId, in: path, required: true, schema: {type: string}}\n"
        "  responses: {'204': {}}",
        3,
        "~~/get/parameters",
        f"[{ID}]",
    ),
    operation(
        "undeclared-path-parameter",
        "get:\n  responses: {'204': {}}",
        1,
        "~~/get/parameters",
        f"[{ID}]",
    ),
    operation(
        "optional-path-parameter",
        "get:\n  parameters:\n"
        "  - {name: id, in: path, required: false, schema: {type: string}}\n"
        "  responses: {'204': {}}",
        3,
        "~~/get/parameters",
        f"[{ID}]",
    ),
    operation(
        "misspelt-place",
        "get:\n  parameters:\n  - {name: q, in: Headers, schema: {}}\n"
        "  responses: {'204': {}}",
        3,
        "~~/get/parameters/0/in",
        "header",
    ),
    operation(
        "type-beside-schema",
        "get:\n  parameters:\n  - name: q\n    in: query\n    type: array\n"
        "    items: {type: string}\n    collectionFormat: multi\n"
        "  responses: {'204': {}}",
        5,
        "~~/get/parameters/0",
        "{name: q, in: query, explode: true, "
        "schema: {type: array, items: {type: string}}}",
    ),
    operation(
        "body-parameter",
        "post:\n  parameters:\n  - {name: b, in: body, required: true, "
        "schema: {$ref: '#/components/schemas/A'}}\n"
        f"  - {ID}\n  responses: {{'204': {{}}}}",
        3,
        "~~/post",
        f"{{parameters: [{ID}], responses: {{'204': {{}}}}, requestBody: "
        "{required: true, content: {application/json: {schema: "
        "{$ref: '#/components/schemas/A'}}}}}",
    ),
    operation(
        "body-parameter",
        "post:\n  parameters:\n"
        "  - {name: f, in: formData, type: file, required: true}\n"
        "  - {name: n, in: formData, type: string}\n  responses: {'204': {}}",
        3,
        "~~/post/requestBody",
        "{required: true, content: {multipart/form-data: {schema: {type: object, "
        "required: [f], properties: {f: {type: string, format: binary}, "
        "n: {type: string}}}}}}",
    ),
    whole(
        "doubled-version",
        "openapi: 3.0.3\ninfo: {}\nservers:\n- url: https://a.example/v1/\n"
        "paths:\n  /v1/a: {}\n  /v1/b: {}",
        4,
        "/paths",
        "{/v1/a: {}, /v1/b: {}}",
    ),
    whole(
        "doubled-version",
        "openapi: 3.0.3\ninfo: {}\npaths:\n  /v1/v1/a: {}",
        4,
        "/paths",
        "{/v1/v1/a: {}}",
    ),
    operation(
        "method-in-capitals",
        "GET: {responses: {'204': {}}}\nparameters: [" + ID + "]",
        1,
        "~~",
        "{get: {responses: {'204': {}}}, parameters: [" + ID + "]}",
    ),
    whole(
        "tags-of-one-name",
        "openapi: 3.0.3\ninfo: {}\npaths:\n"
        "  /a: {get: {tags: [TimeEntries], responses: {'204': {}}}}\n"
        "  /b: {get: {tags: [Time entries], responses: {'204': {}}}}",
        5,
        "/paths/~1b/get/tags",
        "[TimeEntries]",
    ),
    operation(
        "misspelt-media-type",
        "post:\n  requestBody:\n    content:\n      application/json;: {}\n"
        "  responses: {'204': {}}",
        4,
        "~~/post/requestBody",
        "{content: {application/json: {}}}",
    ),
    operation(
        "misspelt-status",
        "get:\n  responses:\n    200 OK: {content: {text/plain: {}}}\n"
        "    4xx: {}\n    Default: {}",
        3,
        "~~/get/responses",
        "{'200': {content: {text/plain: {}}}, 4XX: {}, default: {}}",
    ),
    operation(
        "missing-success",
        "get:\n  responses:\n    '404': {description: none}",
        2,
        "~~/get/responses",
        "{2XX: {description: ''}, '404': {description: none}}",
    ),
    operation(
        "missing-success", "get: {}", 1, "~~/get/responses", "{2XX: {description: ''}}"
    ),
    operation(
        "success-without-content",
        "get:\n  responses:\n    '200': {description: ok}",
        3,
        "~~/get/responses",
        "{'200': {description: ok}}",
    ),
    operation(
        "schema-without-content",
        "get:\n  responses:\n    '200':\n      schema: {type: string}",
        4,
        "~~/get/responses/200",
        "{content: {application/json: {schema: {type: string}}}}",
    ),
    operation(
        "schema-without-content",
        "get:\n  responses:\n    '200': {$ref: '#/components/schemas/A'}",
        3,
        "~~/get/responses/200/content",
        "{application/json: {schema: {$ref: '#/components/schemas/A'}}}",
    ),
    operation(
        "schema-as-media-type",
        "get:\n  responses:\n    '200':\n      content:\n"
        "        application/json: {type: string}",
        5,
        "~~/get/responses/200/content",
        "{application/json: {schema: {type: string}}}",
    ),
    operation(
        "header-without-schema",
        "get:\n  responses:\n    '204':\n      headers:\n"
        "        X-Rate: {description: d}",
        5,
        "~~/get/responses/204/headers",
        "{X-Rate: {description: d, schema: {type: string}}}",
    ),
    whole(
        "misspelt-security-type",
        "openapi: 3.0.3\ninfo: {}\npaths: {}\ncomponents:\n  securitySchemes:\n"
        "    a: {type: bearer}\n    b: {type: apikey, name: k, in: header}",
        6,
        "/components/securitySchemes",
        "{a: {scheme: bearer, type: http}, b: {type: apiKey, name: k, in: header}}",
    ),
    whole(
        "http-without-scheme",
        "openapi: 3.0.3\ninfo: {}\npaths: {}\ncomponents:\n  securitySchemes:\n"
        "    a: {type: http, bearerFormat: JWT}",
        6,
        "/components/securitySchemes/a",
        "{type: http, bearerFormat: JWT, scheme: bearer}",
    ),
    whole(
        "key-without-place",
        "openapi: 3.0.3\ninfo: {}\npaths: {}\ncomponents:\n  securitySchemes:\n"
        "    a: {type: apiKey, name: X-Key}",
        6,
        "/components/securitySchemes/a",
        "{type: apiKey, name: X-Key, in: header}",
    ),
]
IDS = [f"{case.name}-{number}" for number, case in enumerate(CASES)]


def repaired(text: str, findings: Findings, off: tuple[str, ...] = ()) -> Document:
    document = parse(as_source("a.yaml", text.encode()))
    return repair(repair_version(document, findings, off), findings, off)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_slip_is_repaired_and_reported_at_its_line(case: Case) -> None:
    findings = Findings()
    document = repaired(case.text, findings)
    assert document.node(case.at).value == case.after
    code = REPAIR_CODES[case.name].code
    lines = [found.location.line for found in findings if found.code == code]
    assert lines[:1] == [case.around.count("\n") + case.line]


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_repair_that_is_off_is_not_made(case: Case) -> None:
    findings = Findings()
    repaired(case.text, findings, (case.name,))
    code = REPAIR_CODES[case.name].code
    assert code not in {found.code for found in findings}


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_the_document_that_is_read_stays_as_it_is(case: Case) -> None:
    document = parse(as_source("a.yaml", case.text.encode()))
    repair(document, Findings())
    again = parse(as_source("a.yaml", case.text.encode()))
    assert document.parsed.value == again.parsed.value


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_what_was_repaired_has_no_slip_any_more(case: Case) -> None:
    document = repaired(case.text, Findings())
    findings = Findings()
    again = repair(document, findings)
    assert again.parsed.value == document.parsed.value
    told = {found.code for found in findings} - {"R038", "R045"}
    assert told == set()


MOVED = [
    ("type:\n  type: string\n  enum: [a]", f"{A}/enum", 3),
    ("properties:\n- a: {}\n- b: {}", f"{A}/properties/b", 3),
    ("items:\n- {}\n- {type: string}", f"{A}/prefixItems/1/type", 3),
    ("type: array\nenum:\n- a\n- b", f"{A}/items/enum/1", 4),
]


@pytest.mark.parametrize(("before", "pointer", "line"), MOVED)
def test_what_a_repair_moves_keeps_its_line(
    before: str, pointer: str, line: int
) -> None:
    document = repaired(schema("", before, "").text, Findings())
    assert document.node(pointer)
    assert document.location(pointer).line == SCHEMA.count("\n") + line


def test_every_repair_has_a_case() -> None:
    assert {case.name for case in CASES} == set(REPAIR_CODES)


def test_every_repair_is_documented_as_the_table_has_it() -> None:
    text = (ROOT / "docs" / "repairs.md").read_text(encoding="utf-8")
    sections = {one.name: one.section for one in reversed((*FIRST, *SECOND))}
    sections |= {one.name: one.section for one in SLOT_REPAIRS}
    assert sections.keys() == REPAIR_CODES.keys()
    listed = re.findall(
        r'^## `(\S+)`\n\n`(R\d+)`, (.+?): (.+)\. OpenAPI 3\.0\.4, "(.+)"\.\n\n.+\n\n'
        r"```yaml\n# before\n(?:.+\n)+?# after\n(?:.+\n)+?```$",
        text,
        re.MULTILINE,
    )
    kinds = {
        (False, False): "tidied",
        (True, False): "assumed",
        (False, True): "note",
        (True, True): "note, assumed",
    }
    assert listed == [
        (name, one.code, kinds[one.is_guess, one.is_note], one.meaning, sections[name])
        for name, one in REPAIR_CODES.items()
    ]


def test_no_two_repairs_have_one_code() -> None:
    codes = [one.code for one in REPAIR_CODES.values()]
    assert len(set(codes)) == len(codes)
