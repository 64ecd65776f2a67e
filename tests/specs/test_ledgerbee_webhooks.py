"""LedgerBee's webhooks: what its guides say, and nothing that they do not."""

import json
import re
from typing import Any

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.support.calls import ROOT

SPEC: Any = json.loads((ROOT / "specs/ledgerbee.webhooks.json").read_text("utf-8"))
MAIN: Any = json.loads((ROOT / "specs/ledgerbee.openapi.json").read_text("utf-8"))
SCHEMAS = SPEC["components"]["schemas"]
WEBHOOKS = {topic: item["post"] for topic, item in SPEC["webhooks"].items()}
DOCUMENTED = {
    "subscription.assigned",
    "subscription.started",
    "subscription.updated",
    "subscription.transitioned",
    "subscription.paused",
    "subscription.resumed",
    "subscription.trial_ended",
    "subscription.cancellation_scheduled",
    "subscription.cancellation_cleared",
    "subscription.churned",
    "subscription.billed",
    "subscription.payment_succeeded",
    "subscription.error",
    "billing.credit_note_sent",
}


def payload(topic: str) -> Any:
    schema = WEBHOOKS[topic]["requestBody"]["content"]["application/json"]["schema"]
    return SCHEMAS[schema["$ref"].rpartition("/")[2]]


def test_it_is_valid() -> None:
    assert list(OpenAPIV31SpecValidator(SPEC).iter_errors()) == []
    for schema in SCHEMAS.values():
        Draft202012Validator.check_schema(schema)


def test_it_has_the_documented_topics() -> None:
    assert set(WEBHOOKS) == set(SCHEMAS["WebhookTopic"]["enum"]) == DOCUMENTED


def test_endpoints_can_be_set_up_for_the_same_topics() -> None:
    created = MAIN["components"]["schemas"]["CreateWebhookEndpointDto"]["properties"]
    assert set(created["topics"]["items"]["enum"]) == DOCUMENTED


def test_everything_says_whether_it_is_documented() -> None:
    marks = [one["x-provenance"] for one in (*WEBHOOKS.values(), *SCHEMAS.values())]
    assert set(marks) == {"documented", "inferred"}


def test_each_envelope_is_the_documented_one() -> None:
    for topic in WEBHOOKS:
        schema = payload(topic)
        assert list(schema["properties"]) == ["id", "type", "timestamp", "data"]
        assert schema["required"] == ["id", "type", "timestamp", "data"]
        assert schema["properties"]["type"]["const"] == topic


def test_what_else_an_event_says_is_kept() -> None:
    for name in ("SubscriptionEventData", "BillingEventData"):
        assert SCHEMAS[name]["additionalProperties"] is True
    assert list(SCHEMAS["SubscriptionEventData"]["properties"]) == [
        "subscriptionId",
        "partnerReferenceId",
        "versionId",
    ]


def test_the_documented_headers_come_with_each() -> None:
    parameters = SPEC["components"]["parameters"]
    for operation in WEBHOOKS.values():
        names = [one["$ref"].rpartition("/")[2] for one in operation["parameters"]]
        assert [parameters[name]["name"] for name in names] == [
            "webhook-id",
            "webhook-timestamp",
            "webhook-signature",
        ]


def test_every_schema_is_used() -> None:
    mentioned = re.findall(r"#/components/schemas/(\w+)", json.dumps(SPEC))
    assert set(mentioned) == set(SCHEMAS)
