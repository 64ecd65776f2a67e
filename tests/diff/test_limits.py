"""Every keyword that says more of values than a type can, each way."""

import json
from typing import Any

import pytest

from ledgerbee_sdkgen.diff.change import Level
from ledgerbee_sdkgen.diff.rules.limits import limit_changes
from ledgerbee_sdkgen.diff.table import RULES
from ledgerbee_sdkgen.model.limits import CONDITIONS, FORMATS, LOWER, UPPER, Limit
from tests.diff.compared import changes

KEYWORDS = (*UPPER, *LOWER, *CONDITIONS, *FORMATS, "pattern")


def limit(keyword: str, value: object) -> tuple[Limit, ...]:
    return (Limit(keyword=keyword, value=value),)


def rules(old: tuple[Limit, ...], new: tuple[Limit, ...]) -> tuple[Level, Level]:
    """Return the levels of a change of what is sent, and of what is answered."""
    (sent,) = limit_changes(old, new, given=True)
    (got,) = limit_changes(old, new, given=False)
    return RULES[sent[0]].level, RULES[got[0]].level


@pytest.mark.parametrize("keyword", KEYWORDS)
def test_to_set_a_limit_is_risky_for_what_is_sent_alone(keyword: str) -> None:
    set_ = limit(keyword, "a" if keyword in FORMATS else 5)
    assert rules((), set_) == (Level.RISKY, Level.ADDITIVE)
    assert rules(set_, ()) == (Level.ADDITIVE, Level.RISKY)


@pytest.mark.parametrize("keyword", [*UPPER, *LOWER])
def test_to_move_a_bound_is_risky_one_way_only(keyword: str) -> None:
    low, high = limit(keyword, 3), limit(keyword, 5)
    narrower, wider = (low, high) if keyword in UPPER else (high, low)
    assert rules(wider, narrower) == (Level.RISKY, Level.ADDITIVE)
    assert rules(narrower, wider) == (Level.ADDITIVE, Level.RISKY)


def test_the_size_of_numbers_is_no_matter_in_python() -> None:
    assert not [*limit_changes(limit("format", "int32"), (), given=False)]


def document(schemas: dict[str, Any], ref: str) -> str:
    answers = {
        "200": {
            "description": "D",
            "content": {"application/json": {"schema": {"$ref": ref}}},
        }
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": {"tags": ["A"], "responses": answers}}},
            "components": {"schemas": schemas},
        }
    )


def test_a_limit_of_a_nested_object_is_told_once() -> None:
    inner = {"type": "object", "properties": {"x": {"type": "string"}}}
    thing = {"type": "object", "properties": {"inner": {**inner, "maxProperties": 1}}}
    wider = {"type": "object", "properties": {"inner": inner}}
    ref = "#/components/schemas/Thing"
    found = changes(document({"Thing": thing}, ref), document({"Thing": wider}, ref))
    assert [one.rule for one in found] == ["response-bound-widened"]
