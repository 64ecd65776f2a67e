"""The reconstruction of LedgerBee's schema: whole, valid, and true to what is known."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator, oas30_format_checker
from openapi_spec_validator import OpenAPIV30SpecValidator

from tests.support.calls import DOCUMENT

SPEC: Any = json.loads(DOCUMENT.read_text(encoding="utf-8"))
SCHEMAS = SPEC["components"]["schemas"]
PROVENANCE = {"documented", "inferred"}


def operations() -> Iterator[tuple[str, Any]]:
    for path, item in SPEC["paths"].items():
        for method, operation in item.items():
            yield f"{method.upper()} {path}", operation


OPERATIONS = dict(operations())


def scopes(operation: Any) -> list[str]:
    section = operation["description"].partition("### Required scope")[2]
    return re.findall(r"`([^`]+)`", section)


def parameter(operation: str, name: str) -> Any:
    (found,) = (
        one for one in OPERATIONS[operation]["parameters"] if one["name"] == name
    )
    return found


def test_it_has_135_operations_in_28_tags() -> None:
    assert len(OPERATIONS) == 135
    assert len({tag for one in OPERATIONS.values() for tag in one["tags"]}) == 28
    declared = [one["name"] for one in SPEC["tags"]]
    assert declared == sorted(declared, key=str.casefold)


def test_it_is_valid() -> None:
    assert list(OpenAPIV30SpecValidator(SPEC).iter_errors()) == []


def test_everything_says_whether_it_is_documented() -> None:
    marks = [one["x-provenance"] for one in OPERATIONS.values()]
    marks += [one["x-provenance"] for one in SCHEMAS.values()]
    assert set(marks) == PROVENANCE


def test_operation_ids_are_what_nestjs_writes() -> None:
    ids = [one["operationId"] for one in OPERATIONS.values()]
    assert len(set(ids)) == 135
    pattern = re.compile(r"Public\w+Controller_[a-z]\w*?(_v[12])?")
    assert [one for one in ids if not pattern.fullmatch(one)] == []


def test_methods_stand_in_the_order_of_the_documentation() -> None:
    order = ["get", "put", "post", "delete", "patch"]
    for path, item in SPEC["paths"].items():
        assert list(item) == sorted(item, key=order.index), path


def test_paths_are_sorted_with_parameters_before_words() -> None:
    paths = list(SPEC["paths"])
    assert paths[0] == "/.well-known/portal-sso/{slug}/jwks.json"
    assert paths.index("/v1/subscriptions/{id}") < paths.index(
        "/v1/subscriptions/cancel"
    )
    # Braces come before letters, as in the documentation's own order.
    assert paths == sorted(paths, key=lambda path: path.replace("{", "/"))


def test_every_operation_but_the_key_set_has_the_error_envelope() -> None:
    reference = {"$ref": "#/components/schemas/ErrorResponse"}
    for name, operation in OPERATIONS.items():
        failures = [one for one in operation["responses"] if one[0] in "45"]
        expected = ["500"] if "jwks" in name else ["400", "401", "403"]
        assert set(expected) <= set(failures), name
        for status in failures:
            content = operation["responses"][status]["content"]
            assert content["application/json"]["schema"] == reference


def test_every_schema_is_used() -> None:
    pending = re.findall(r"#/components/schemas/(\w+)", json.dumps(SPEC["paths"]))
    used: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in used:
            used.add(name)
            text = json.dumps(SCHEMAS[name])
            pending += re.findall(r"#/components/schemas/(\w+)", text)
    assert used == set(SCHEMAS)


def examples(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every schema that has an example, with it."""
    if isinstance(value, list):
        for one in value:
            yield from examples(one)
    elif isinstance(value, dict):
        if "example" in value and ("type" in value or "allOf" in value):
            yield value, value["example"]
        elif "example" in value and "schema" in value:
            yield value["schema"], value["example"]
        for key, one in value.items():
            if key != "example":
                yield from examples(one)


def test_every_example_is_one() -> None:
    listed = list(examples(SPEC))
    assert len(listed) > 300
    broken = [
        f"{example!r}: {error.message}"
        for schema, example in listed
        # NestJS leaves null out of the enumeration of what is nullable.
        if not (example is None and schema.get("nullable"))
        for error in OAS30Validator(
            {**schema, "components": SPEC["components"]},
            format_checker=oas30_format_checker,
        ).iter_errors(example)
    ]
    assert broken == []


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("GET /v1/accounts", ["accounts-read"]),
        ("GET /v1/api-key", []),
        ("GET /v1/company", ["company-read"]),
        ("GET /v1/customers", ["customers-read"]),
        ("GET /v1/document-templates", ["document-templates-read"]),
        ("GET /v1/journal-categories", ["journal-categories-read"]),
        ("POST /v1/meters/report", ["meter-report"]),
        ("GET /v1/products", ["products-read"]),
        ("POST /v1/product-groups", ["products-write"]),
        ("POST /v1/subscriptions", ["subscriptions-write"]),
        ("GET /v1/vat-codes", ["vat-codes-read"]),
        ("POST /v1/webhook-endpoints", ["webhook-endpoints-write"]),
        ("POST /v1/portal-sso/provision", ["portal-provision"]),
        ("POST /v1/portal-sso/handoff/mint", ["portal-sso-mint"]),
        ("GET /v1/portal/plans", ["portal-catalog-read"]),
        ("GET /v1/credit-notes/{id}/pdf", ["invoices-read"]),
        ("POST /v1/invoices/{id}/send", ["invoices-write"]),
        ("POST /v1/quotes/{id}/convert", ["quotes-write"]),
        ("POST /v1/vendors", ["vendors-write"]),
    ],
)
def test_documented_scopes(operation: str, expected: list[str]) -> None:
    assert scopes(OPERATIONS[operation]) == expected


def test_documented_limits_and_enumerations() -> None:
    for operation in ("GET /v1/quotes", "GET /v1/order-confirmations"):
        limit = parameter(operation, "limit")["schema"]
        assert (limit["default"], limit["maximum"]) == (25, 100)
        assert parameter(operation, "page")["schema"]["default"] == 1
    trial = SCHEMAS["AssignSubscriptionDto"]["properties"]["trialDays"]
    assert (trial["minimum"], trial["maximum"]) == (0, 365)
    account = SCHEMAS["AccountResponse"]["properties"]
    assert account["ledgerType"]["enum"] == [
        "BALANCE_SHEET",
        "HEADING_BREAK",
        "HEADING",
        "PROFIT_AND_LOSS",
        "TOTAL_FROM",
        "TOTAL_INTERVALS",
    ]
    assert parameter("GET /v1/subscriptions", "statuses")["schema"]["items"][
        "enum"
    ] == [
        "scheduled",
        "trial",
        "awaiting_payment",
        "active",
        "pending_cancellation",
        "paused",
        "cancelled",
        "expired",
    ]
    drafts = SCHEMAS["CreateDraftJournalBatchV2Dto"]["properties"]["entries"]
    assert (drafts["minItems"], drafts["maxItems"]) == (1, 100)
    metadata = parameter("GET /v1/customers", "metadata")
    assert (metadata["style"], metadata["schema"]["maxProperties"]) == (
        "deepObject",
        10,
    )


def test_documented_security() -> None:
    both: list[dict[str, list[str]]] = [{"x-api-key": []}, {"oauth2": []}]
    assert SPEC["security"] == both
    keys = OPERATIONS["GET /.well-known/portal-sso/{slug}/jwks.json"]
    assert keys["security"] == []
    assert OPERATIONS["GET /v1/api-key"]["security"] == [{"x-api-key": []}]


def test_what_is_nullable_by_reference_is_written_as_nestjs_does() -> None:
    last = SCHEMAS["DeliveryStatusResponse"]["properties"]["lastAttempt"]
    reference = {"$ref": "#/components/schemas/DeliveryAttemptResponse"}
    assert (last["nullable"], last["allOf"]) == (True, [reference])


def test_documented_statuses_and_headers() -> None:
    report = OPERATIONS["POST /v1/meters/report"]
    assert {"200", "202"} <= set(report["responses"])
    key = parameter("POST /v1/meters/report", "x-api-idempotency-key")
    assert (key["in"], key["required"]) == ("header", True)
    assert {"200", "201"} <= set(OPERATIONS["PUT /v1/projects"]["responses"])
    for name, operation in OPERATIONS.items():
        if "/v1/draft-journal" not in name:
            continue
        assert operation["deprecated"] is True
        for answer in operation["responses"].values():
            assert list(answer["headers"]) == ["Deprecation", "Sunset", "Link"]
            sunset = answer["headers"]["Sunset"]["schema"]["example"]
            assert sunset == "2026-11-08"
