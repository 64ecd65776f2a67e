"""Webhooks of documents: which there are, and by what they are known."""

from typing import Any

import pytest
import yaml

from ledgerbee_sdkgen.config.settings import Config, WebhookSettings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.model.types import Named
from ledgerbee_sdkgen.normalize.api import read_api
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.source import as_source
from tests.support.documents import api_of

PAID = {
    "type": "object",
    "required": ["type"],
    "properties": {"type": {"type": "string", "enum": ["bill.paid"]}},
}
EATEN = {"type": "object", "properties": {"type": {"const": "bill.eaten"}}}
UNTOLD = {"type": "object", "properties": {"id": {"type": "string"}}}


def hook(schema: Any, media_type: str = "application/json", **operation: Any) -> Any:
    body = {"content": {media_type: {"schema": schema}}}
    answers = {"204": {"description": "taken"}}
    return {"post": {"requestBody": body, "responses": answers, **operation}}


def known(api: Api) -> list[tuple[str, str]]:
    """Return topics and the names of their payloads."""
    return [
        (one.topic, one.type.name if isinstance(one.type, Named) else "")
        for one in api.webhooks
    ]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("version", "key"),
    [("3.1.0", "webhooks"), ("3.0.3", "x-webhooks"), ("3.1.0", "x-webhooks")],
)
def test_both_versions_have_webhooks(version: str, key: str) -> None:
    webhooks: Any = {key: {"paid": hook(ref("Paid"), description="Somebody paid.")}}
    api = api_of(version=version, schemas={"Paid": PAID}, **webhooks)
    (one,) = api.webhooks
    assert (one.topic, one.type, one.is_told) == ("bill.paid", Named(name="Paid"), True)
    assert one.description == "Somebody paid."
    assert one.location.pointer == f"/{key}/paid/post"


def test_the_topic_is_the_only_value_of_a_property_or_else_the_key() -> None:
    api = api_of(
        version="3.1.0",
        schemas={"Paid": PAID, "Eaten": EATEN, "Untold": UNTOLD},
        webhooks={
            "a": hook(ref("Paid")),
            "b": hook({"allOf": [ref("Eaten"), {"properties": {"x": {}}}]}),
            "c": hook({"properties": {"type": {"type": "string"}}}),
            "d": hook(ref("Untold")),
        },
    )
    assert known(api) == [
        ("bill.paid", "Paid"),
        ("bill.eaten", "b event"),
        ("c", "c event"),
        ("d", "Untold"),
    ]
    assert [one.is_told for one in api.webhooks] == [True, True, True, False]


def test_the_configuration_names_the_property() -> None:
    schema = {"properties": {"event": {"enum": ["x"]}, "type": {"enum": ["y"]}}}
    api = api_of(
        version="3.1.0",
        webhooks={"a": hook(schema)},
        config=Config(webhooks=WebhookSettings(topic="event")),
    )
    assert known(api) == [("x", "a event")]


def test_a_value_beside_a_reference_is_the_topic() -> None:
    topics = {"type": "string", "enum": ["a", "b"]}
    schema = {"properties": {"type": {**ref("Topic"), "const": "b"}}}
    api = api_of(
        version="3.1.0", schemas={"Topic": topics}, webhooks={"x": hook(schema)}
    )
    assert known(api) == [("b", "x event")]
    event = api.schemas["x event"]
    assert isinstance(event, ObjectSchema)
    assert event.fields[0].type == Named(name="Topic")


def test_a_payload_of_several_topics_stands_for_each() -> None:
    schema = {"properties": {"type": {"type": "string", "enum": ["a", "b"]}}}
    api = api_of(version="3.1.0", webhooks={"x": hook(schema)})
    assert known(api) == [("a", "x event"), ("b", "x event")]


def test_the_members_of_a_union_are_webhooks_of_their_own() -> None:
    paid = {**PAID, "description": "Somebody paid."}
    api = api_of(
        version="3.1.0",
        schemas={
            "Paid": paid,
            "Eaten": EATEN,
            "Any": {"oneOf": [ref("Eaten"), ref("Any")]},
        },
        webhooks={"x": hook({"anyOf": [ref("Paid"), ref("Eaten"), {"type": "null"}]})},
    )
    assert known(api) == [("bill.paid", "Paid"), ("bill.eaten", "Eaten")]
    assert api.webhooks[0].description == "Somebody paid."


def test_a_union_whose_members_do_not_say_what_they_are_stays_one() -> None:
    api = api_of(
        version="3.1.0",
        schemas={"Paid": PAID, "Untold": UNTOLD},
        webhooks={"x": hook({"oneOf": [ref("Paid"), ref("Untold")]})},
    )
    assert known(api) == [("x", "x event")]


def test_a_webhook_by_reference_is_followed() -> None:
    api = api_of(
        version="3.1.0",
        schemas={"Paid": PAID},
        components={"pathItems": {"P": hook(ref("Paid"))}},
        webhooks={"a": {"$ref": "#/components/pathItems/P"}},
    )
    assert known(api) == [("bill.paid", "Paid")]


@pytest.mark.parametrize(
    ("webhooks", "said"),
    [
        ({"a": hook({}, "text/plain")}, ["`a` has no payload that is JSON"]),
        (
            {"a": {"post": {"responses": {"204": {"description": "ok"}}}}},
            ["`a` has no payload that is JSON"],
        ),
        (
            {"a": hook(PAID), "b": hook({**PAID, "description": "Another."})},
            ["`bill.paid` has another payload in spec.yaml:10:5"],
        ),
        (
            {"a": hook(UNTOLD), "b": hook(UNTOLD)},
            [
                "the payload of `a` does not say what it is",
                "the payload of `b` does not say what it is",
            ],
        ),
    ],
)
def test_what_cannot_be_known_is_reported(webhooks: Any, said: list[str]) -> None:
    findings = Findings()
    api_of(version="3.1.0", webhooks=webhooks, findings=findings)
    assert [one.code for one in findings] == ["N009"] * len(said)
    assert [one.message for one in findings] == said


@pytest.mark.parametrize("key", ["webhooks", "x-webhooks"])
def test_references_of_webhooks_have_to_lead_somewhere(key: str) -> None:
    version = "3.1.0" if key == "webhooks" else "3.0.3"
    webhooks: Any = {key: {"a": hook(ref("Nothing"))}}
    with pytest.raises(InputError, match=r"Nothing` points at nothing \(S006\)"):
        api_of(version=version, **webhooks)


def test_references_of_webhooks_have_to_lead_to_what_is_wanted() -> None:
    body = {"$ref": "#/info"}
    with pytest.raises(InputError, match=r"leads to what is no request body \(S006\)"):
        api_of(
            version="3.1.0",
            schemas={"Paid": PAID},
            webhooks={"a": {"post": {"requestBody": body}}},
        )


@pytest.mark.parametrize("odd", [[], "text", {"a": 1}, {"a": {"post": 1}}])
def test_what_others_call_webhooks_is_no_error(odd: Any) -> None:
    assert api_of(**{"x-webhooks": odd}).webhooks == ()


def second(schemas: Any, **root: Any) -> Any:
    text = yaml.safe_dump(
        {
            "openapi": "3.1.0",
            "info": {"title": "Hooks", "version": "1"},
            "components": {"schemas": schemas},
            **root,
        },
        sort_keys=False,
    )
    return read_document(as_source("hooks.yaml", text.encode()), Findings())


def main(schemas: Any) -> Any:
    text = yaml.safe_dump(
        {
            "openapi": "3.0.3",
            "info": {"title": "Shop", "version": "1"},
            "paths": {},
            "components": {"schemas": schemas},
            "x-webhooks": {"first": hook(ref("Item"))},
        }
    )
    return read_document(as_source("shop.yaml", text.encode()), Findings())


def test_a_second_document_has_its_own_schemas() -> None:
    item = {"type": "object", "properties": {"name": {"type": "string"}}}
    held = {"type": "object", "properties": {"count": {"type": "integer"}}}
    event = {"properties": {"type": {"const": "item.new"}, "data": ref("Item")}}
    findings = Findings()
    api = read_api(
        main({"Item": item}),
        Config(),
        findings,
        second({"Item": held, "New": event}, webhooks={"n": hook(ref("New"))}),
    )
    assert known(api) == [("first", "Item"), ("item.new", "New")]
    assert list(api.schemas) == ["Item", "Item 2", "New", "New.type"]
    new, theirs = api.schemas["New"], api.schemas["Item 2"]
    assert isinstance(new, ObjectSchema)
    assert isinstance(theirs, ObjectSchema)
    assert new.fields[1].type == Named(name="Item 2")
    assert [one.wire_name for one in theirs.fields] == ["count"]
    assert (theirs.location.file, theirs.location.line) == ("hooks.yaml", 7)
    assert list(findings) == []


def test_what_is_wrong_with_a_second_document_is_told_at_its_own_place() -> None:
    findings = Findings()
    read_api(
        main({"Item": {"type": "object"}}),
        Config(),
        findings,
        second({"Odd": {"type": "thing"}}, webhooks={"n": hook(UNTOLD)}),
    )
    assert [(one.code, one.location.file) for one in findings] == [
        ("N004", "hooks.yaml"),
        ("N009", "hooks.yaml"),
        ("N009", "shop.yaml"),
    ]
