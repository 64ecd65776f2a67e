"""Where a document may put an example."""

import json
from typing import Any

import pytest

from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.source import as_source


def document(value: Any) -> Document:
    return parse(as_source("spec.json", json.dumps(value).encode()))


@pytest.mark.parametrize(
    ("holder", "expected"),
    [
        ({}, None),
        ({"example": "a"}, "a"),
        ({"example": False}, False),
        ({"example": None, "examples": ["b"]}, "b"),
        ({"examples": {"one": {"value": "c"}, "two": {"value": "d"}}}, "c"),
        ({"examples": {"one": {"externalValue": "https://example.com"}}}, None),
        ({"examples": {"one": {"$ref": "#/shared"}}}, "e"),
        ({"example": "a", "examples": {"one": {"value": "c"}}}, "a"),
    ],
)
def test_the_first_example_given_is_taken(holder: Any, expected: object) -> None:
    node = document({"holder": holder, "shared": {"value": "e"}}).node("/holder")
    assert example_of(None, node) == expected


def test_a_nearer_holder_comes_first() -> None:
    whole = document({"near": {"example": 1}, "far": {"example": 2}})
    assert example_of(whole.node("/near"), whole.node("/far")) == 1
