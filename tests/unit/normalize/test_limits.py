"""What schemas say of values beyond their types."""

import json
from typing import Any

import pytest

from ledgerbee_sdkgen.normalize.limits import limits_of
from ledgerbee_sdkgen.spec.document import parse
from ledgerbee_sdkgen.spec.source import as_source


def said(schema: dict[str, Any]) -> dict[str, object]:
    document = parse(as_source("limits.json", json.dumps(schema).encode()))
    return {one.name: one.value for one in limits_of(document.node())}


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        ({"type": "string", "maxLength": 5, "title": "T"}, {"maxLength": 5}),
        ({"minLength": 0, "uniqueItems": False, "format": ""}, {}),
        ({"maximum": 9, "exclusiveMaximum": True}, {"exclusiveMaximum": 9}),
        ({"maximum": 9, "exclusiveMaximum": False}, {"maximum": 9}),
        ({"exclusiveMinimum": 1}, {"exclusiveMinimum": 1}),
        ({"items": {"maxLength": 2}}, {"[].maxLength": 2}),
        ({"items": {"$ref": "#/x", "maxLength": 2}}, {}),
        ({"items": {"type": "object", "minProperties": 1}}, {}),
        ({"allOf": [{"pattern": "a"}, {"$ref": "#/x"}]}, {"pattern": "a"}),
        ({"unevaluatedProperties": {"type": "string"}}, {}),
    ],
)  # fmt: skip
def test_limits_are_what_a_schema_says_itself(
    schema: dict[str, Any], found: dict[str, object]
) -> None:
    assert said(schema) == found
