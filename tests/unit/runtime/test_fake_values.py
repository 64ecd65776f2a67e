"""Examples with what was sent laid over them."""

from decimal import Decimal
from typing import Any

import msgspec
import pytest
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.fake_plans import Plans
from ledgerbee_sdkgen.runtime.fake_table import list_place
from ledgerbee_sdkgen.runtime.fake_values import (
    JSON,
    fitted,
    identity,
    item_type,
    laid_over,
    new_identity,
    written,
)
from ledgerbee_sdkgen.runtime.model import ApiModel
from ledgerbee_sdkgen.runtime.operation import Operation, PageStyle


class Line(msgspec.Struct):
    id: int
    kind: str
    size: int | None = None


class Thing(msgspec.Struct):
    id: str
    name: str
    lines: list[Line]
    total: Decimal = Decimal(0)


LINE = {"id": 9, "kind": "x", "size": 1}
EXAMPLE = {"id": "1", "name": "Ball", "lines": [LINE], "total": Decimal("1.50")}


@pytest.mark.parametrize(
    ("value", "given", "example", "expected"),
    [
        ({"a": 1, "b": 2}, {"b": 3}, None, {"a": 1, "b": 3}),
        ({"a": {"b": 1, "c": 2}}, {"a": {"c": 3}}, None, {"a": {"b": 1, "c": 3}}),
        ([1], [2, 3], [1], [2, 3]),
        ([LINE], [{"kind": "y"}], [LINE], [{**LINE, "kind": "y"}]),
        ([LINE], [], [LINE], []),
        ([{"kind": "old"}], [{"size": 2}], [LINE], [{**LINE, "size": 2}]),
        ({"a": 1}, None, None, None),
        (1, "2", None, 2),
        (True, "false", None, False),
        ("1", "2", None, "2"),
        (1, "x", None, "x"),
    ],
)
def test_what_is_given_comes_in_place_of_what_is_there(
    value: Any, given: Any, example: Any, expected: Any
) -> None:
    made = laid_over(value, given, example)
    assert (made, type(made)) == (expected, type(expected))


def test_a_request_fits_as_far_as_the_answer_can_be_read() -> None:
    given = {"name": "Bat", "lines": [{"kind": "y"}, {"kind": "z"}], "more": 1}
    assert fitted(EXAMPLE, given, Thing) == {
        **EXAMPLE,
        "name": "Bat",
        "lines": [{**LINE, "kind": "y"}, {**LINE, "kind": "z"}],
    }


def test_what_answers_say_otherwise_is_the_examples() -> None:
    given = {"name": 7, "lines": "many", "total": Decimal("2.50")}
    assert fitted(EXAMPLE, given, Thing) == {**EXAMPLE, "total": Decimal("2.50")}
    assert fitted([1], given, list[int]) == [1]


def test_no_digit_is_lost_in_json() -> None:
    text = b'{"a":90071992547409.930,"b":"0.10"}'
    assert written(JSON.decode(text)) == text


@pytest.mark.parametrize(
    ("type_", "place", "expected"),
    [
        (list[Thing], "", Thing),
        (Thing, "lines", Line),
        (Thing, "name", Any),
        (list[int], "", Any),
        (Any, "", Any),
    ],
)
def test_the_type_of_items_is_found(type_: Any, place: str, expected: Any) -> None:
    assert item_type(type_, place) == expected


@pytest.mark.parametrize(
    ("value", "parameter", "expected"),
    [
        ({"id": 1, "thingId": 2}, "thingId", "id"),
        ({"thingId": 2, "_id": 3}, "thingId", "thingId"),
        ({"_id": "3"}, "thingId", "_id"),
        ({"id": None}, "", None),
        ({"name": "x"}, "", None),
        ([1], "id", None),
    ],
)
def test_a_thing_is_told_from_others_by_its_id(
    value: Any, parameter: str, expected: str | None
) -> None:
    assert identity(value, parameter) == expected


def test_new_ids_are_of_the_kind_of_the_example_and_always_the_same() -> None:
    uuid = "0197a943-2325-7829-b835-b6c71a293065"
    assert new_identity(10, 99) == 10
    assert new_identity(10, "inv_1") == "10"
    assert new_identity(10, uuid) == "00000000-0000-4000-8000-00000000000a"


LIST = Operation(id="x", method="GET", path="/x")
PAGED = Operation(
    id="x", method="GET", path="/x", pages=PageStyle(page="page", items="data")
)


@pytest.mark.parametrize(
    ("operation", "example", "expected"),
    [
        (LIST, [], ""),
        (LIST, {"data": [], "total": 1}, "data"),
        (LIST, {"data": [], "more": []}, None),
        (LIST, {"id": "1", "lines": []}, None),
        (LIST, "text", None),
        (PAGED, {"data": [], "more": []}, "data"),
        (PAGED, {"more": []}, None),
    ],
)
def test_the_list_of_an_answer_is_found(
    operation: Operation, example: Any, expected: str | None
) -> None:
    assert list_place(operation, example) == expected


def test_what_is_set_for_one_is_not_used_for_another() -> None:
    plans: Plans[str] = Plans()
    plans.put("a", "counted", 1)
    plans.put("a", "standing", None)
    assert plans.take("b") is None
    assert [plans.take("a") for _ in range(3)] == ["counted", "standing", "standing"]


class Labelled(ApiModel, kw_only=True):
    id: str
    labels: dict[str, str] | None | UnsetType = UNSET


def test_a_map_is_as_it_is_given() -> None:
    example = {"id": "1", "labels": {"old": "x"}}

    for labels in ({"a": "y"}, {}):
        assert fitted(example, {"labels": labels}, Labelled) == {
            "id": "1",
            "labels": labels,
        }
    assert fitted(example, {}, Labelled) == example
