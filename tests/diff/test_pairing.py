"""What of one document is what of the other."""

import json
from typing import Any

from tests.diff.compared import changes


def document(paths: dict[str, Any], **schemas: Any) -> str:
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        }
    )


def answered(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    answers = {"200": {"description": "D", "content": content}}
    return {"tags": ["A"], "responses": answers, **more}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def text(*names: str) -> dict[str, Any]:
    properties = {name: {"type": "string"} for name in names}
    return {"type": "object", "properties": properties}


def told(old: str, new: str) -> list[str]:
    return [one.rule for one in changes(old, new)]


def test_what_many_operations_share_is_told_once() -> None:
    paths = {f"/a{number}": {"get": answered(ref("Thing"))} for number in range(9)}
    old = document(paths, Thing=text("x", "y"))
    (found,) = changes(old, document(paths, Thing=text("x")))
    assert found.rule == "response-property-removed"
    assert found.symbols == ("models.Thing.y",)


def test_a_shared_parameter_is_told_once_with_every_argument() -> None:
    def shop(parameter: dict[str, Any]) -> str:
        held = {"$ref": "#/components/parameters/x"}
        one = answered({"type": "string"}, parameters=[held])
        whole = json.loads(document({"/a": {"get": one}, "/b": {"get": one}}))
        whole["components"]["parameters"] = {"x": {**parameter, "name": "x"}}
        return json.dumps(whole)

    query = {"in": "query", "schema": {"type": "string"}}
    (found,) = changes(shop(query), shop({**query, "required": True}))
    assert found.rule == "parameter-became-required"
    assert found.place == "/components/parameters/x"
    assert len(found.symbols) == 2
    assert "(and 1 more)" in found.message


def test_a_schema_that_goes_with_its_property_is_not_told_of_by_itself() -> None:
    inner = {"type": "object", "properties": {"x": {"type": "string"}, "y": text("z")}}
    paths = {"/a": {"get": answered(ref("Thing"))}}
    (found,) = changes(document(paths, Thing=inner), document(paths, Thing=text("x")))
    assert found.rule == "response-property-removed"
    assert {"models.Thing.y", "models.ThingY"} <= {*found.symbols}


def test_a_class_that_goes_is_breaking_whatever_becomes_of_its_place() -> None:
    paths = {"/a": {"get": answered(ref("Thing"))}}
    wide = {"oneOf": [text("z"), {"type": "string"}]}
    old = {"type": "object", "properties": {"x": wide}}
    new = {"type": "object", "properties": {"x": {"type": "string"}}}
    found = changes(document(paths, Thing=old), document(paths, Thing=new))
    told_ = {(one.level.value, one.rule): one.symbols for one in found}
    assert ("additive", "response-type-narrowed") in told_
    gone = {name for one in found if one.level == "breaking" for name in one.symbols}
    assert "models.ThingX" in gone


def test_a_component_under_another_name_is_the_same_if_it_is_used_alike() -> None:
    old = document({"/a": {"get": answered(ref("Thing"))}}, Thing=text("x", "y"))
    new = document({"/a": {"get": answered(ref("Other"))}}, Other=text("x", "y"))
    (found,) = changes(old, new)
    assert (found.rule, found.before) == ("name-changed", "models.Thing")


def test_schemas_within_an_operation_move_with_it() -> None:
    operation = answered(text("x", "y"), operationId="readA")
    old = document({"/a/{id}": {"get": operation}})
    new = document({"/v2/a/{key}": {"get": operation}})
    assert "schema-removed" not in told(old, new)


def test_members_of_a_union_are_paired_by_what_they_are() -> None:
    first, second = text("x", "y"), text("z", "w")
    paths = {"/a": {"get": answered(ref("Thing"))}}
    old = document(paths, Thing={"oneOf": [first, second]})
    new = document(paths, Thing={"oneOf": [second, first]})
    assert "response-property-removed" not in told(old, new)


def test_a_new_use_of_a_schema_breaks_no_program() -> None:
    body = {
        "required": True,
        "content": {"application/json": {"schema": ref("Thing")}},
    }
    get = {"/a": {"get": answered(ref("Thing"))}}
    post = {"/a": {**get["/a"], "post": answered({}, requestBody=body)}}
    needed = {**text("x", "y"), "required": ["y"]}
    found = told(document(get, Thing=text("x")), document(post, Thing=needed))
    assert sorted(found) == ["operation-added", "response-property-added"]


def test_a_flat_body_of_another_schema_is_its_arguments() -> None:
    def posted(schema: dict[str, Any]) -> dict[str, Any]:
        content = {"application/json": {"schema": schema}}
        body = {"required": True, "content": content}
        return {"/a": {"post": answered({}, requestBody=body)}}

    both = {"Thing": text("x", "y"), "Other": text("x")}
    old, new = document(posted(ref("Thing")), **both), document(
        posted(ref("Other")), **both
    )
    found = {one.rule: one.symbols for one in changes(old, new)}
    assert found.keys() == {"request-property-removed", "schema-no-longer-sent"}
    assert "client.a.create(y)" in found["request-property-removed"]
    assert found["schema-no-longer-sent"] == ("params.ThingParam",)


def test_a_class_is_not_gone_while_another_of_its_shape_has_its_name() -> None:
    inline = {**text("x", "y"), "title": "Found"}
    old = document(
        {"/a": {"get": answered(ref("Page"))}, "/b": {"get": answered(inline)}},
        Page=text("x", "y", "z"),
    )
    paths = {"/a": {"get": answered({})}, "/b": {"get": answered(ref("List"))}}
    new = document(paths, List=text("x", "y", "z"))
    assert told(old, new) == ["response-type-widened", "response-type-changed"]
    # One of another shape is no heir.
    other = document(paths, List=text("x", "y", "w"))
    assert "schema-removed" in told(old, other)


def test_the_same_document_has_no_change() -> None:
    node = {"type": "object", "properties": {"next": ref("Node"), "x": ref("Any")}}
    any_ = {"oneOf": [{"type": "string"}, {"type": "array", "items": ref("Any")}]}
    paths = {"/a": {"get": answered(ref("Node"))}}
    whole = document(paths, Node=node, Any=any_)
    assert changes(whole, whole) == ()


def test_a_name_that_comes_to_mean_more_breaks_annotations_that_have_it() -> None:
    def shop(to: dict[str, Any]) -> str:
        content = {"application/json": {"schema": ref("Event")}}
        post = answered({"type": "string"}, requestBody={"content": content})
        event = {"type": "object", "properties": {"to": to}}
        return document({"/a": {"post": post}}, Event=event, Thing=text("x"))

    one = {"oneOf": [ref("Thing"), {"type": "string"}]}
    many = {"type": "array", "items": one}
    found = changes(shop(many), shop({"oneOf": [many, *one["oneOf"]]}))
    told_ = {one.rule: one.symbols for one in found}
    # What was sent still can be, but `list[EventTo]` is no `EventTo`.
    assert "models.Event.to" in told_["request-type-changed"]
    assert "models.EventTo" in told_["request-type-widened"]
