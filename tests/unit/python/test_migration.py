from typing import Any

from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.python.migration import migration_page
from ledgerbee_sdkgen.python.names import assign_names
from tests.support.documents import api_of, get


def line(**properties: Any) -> Any:
    return {"type": "object", "properties": properties}


def test_every_difference_is_told_at_every_depth() -> None:
    text, number = {"type": "string"}, {"type": "number"}
    old = {
        "type": "object",
        "required": ["a"],
        "properties": {
            "a": text,
            "b": text,
            "gone": text,
            "lines": {"type": "array", "items": line(x=text, y=text)},
        },
    }
    new = {
        "type": "object",
        "required": ["b"],
        "properties": {
            "a": text,
            "b": text,
            "new": text,
            "lines": {"type": "array", "items": line(x=number, y=text)},
        },
    }

    def operation(schema: Any, tag: str) -> Any:
        body = {"required": True, "content": {"application/json": {"schema": schema}}}
        return get(schema, tags=[tag], operationId=f"create{tag}", requestBody=body)

    api = api_of(
        {
            "/v1/items": {"post": {**operation(old, "Items"), "deprecated": True}},
            "/v2/items": {"post": operation(new, "Items (v2)")},
        }
    )
    names = assign_names(api, NamingSettings(), client="Test")
    (section,) = migration_page(api, "test", names).sections
    assert (section.before, section.after) == (
        "`client.items.v1.create`",
        "`client.items.create`",
    )
    changes = {row.name: row.change for row in section.inputs}
    assert changes == {
        "`a`": "**now optional**",
        "`b`": "**now required**",
        "`new`": "**new**",
        "`gone`": "**gone**",
        "`lines`": "same",
        "`lines[].x`": "**another type**",
        "`lines[].y`": "same",
    }
    assert {row.name: row.change for row in section.outputs} == changes


def test_without_versions_there_is_nothing_to_migrate() -> None:
    api = api_of({"/items": {"get": get({})}})
    names = assign_names(api, NamingSettings(), client="Test")
    assert migration_page(api, "test", names).sections == ()
