"""What is wrong with a value, where, and by which rule."""

import datetime
from decimal import Decimal
from typing import Annotated, Any

import msgspec
import pytest
from msgspec import UNSET, Meta, UnsetType

from ledgerbee_sdkgen.runtime.enums import OpenEnum
from ledgerbee_sdkgen.runtime.fake_checks import problems
from ledgerbee_sdkgen.runtime.types import DecimalString
from ledgerbee_sdkgen.runtime.unions import one_of


class Kind(OpenEnum):
    A = "a"
    B = "b"


class Line(msgspec.Struct, kw_only=True):
    amount: DecimalString
    kind: Kind | UnsetType = UNSET


class Body(msgspec.Struct, kw_only=True, rename="camel"):
    day: datetime.date
    lines: list[Line]
    sent_at: datetime.datetime | UnsetType = UNSET
    count: int | None | UnsetType = UNSET
    size: float | UnsetType = UNSET
    exact: Decimal | UnsetType = UNSET
    is_open: bool | UnsetType = UNSET
    raw: bytes | UnsetType = UNSET
    tags: dict[str, str] | UnsetType = UNSET
    other: Any = UNSET


class Open(msgspec.Struct, kw_only=True):
    id: str
    others: Annotated[dict[str, int], Meta(extra={"role": "extras"})] = {}


class Cat(msgspec.Struct, kw_only=True):
    kind: str
    lives: int


class Dog(msgspec.Struct, kw_only=True):
    kind: str
    size: int


Told = one_of(
    "Told",
    lambda: (Cat, Dog),
    discriminator="kind",
    mapping=lambda: {"cat": Cat, "dog": Dog},
)
Untold = one_of("Untold", lambda: (Cat, Dog))
GOOD = {"day": "2026-02-03", "lines": [{"amount": "1.50"}]}


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"lines": []},
        {"count": None},
        {"count": 1, "size": 1, "exact": Decimal("1.5"), "isOpen": False},
        {"sentAt": "2026-02-03T09:30:00Z", "raw": "aGk=", "tags": {"a": "b"}},
        {"other": {"a": [1]}},
    ],
)
def test_nothing_is_wrong_with_what_is_right(more: Any) -> None:
    assert problems({**GOOD, **more}, Body) == ()


@pytest.mark.parametrize(
    ("more", "place", "rule"),
    [
        ({"more": 1}, "more", "whitelistValidation"),
        ({"is_open": True}, "is_open", "whitelistValidation"),
        ({"day": "2026-02-30"}, "day", "isDateString"),
        ({"day": None}, "day", "isDateString"),
        ({"sentAt": "now"}, "sentAt", "isDateString"),
        ({"lines": {}}, "lines", "isArray"),
        ({"lines": [{}]}, "lines.0.amount", "isDefined"),
        ({"lines": [{"amount": 1}]}, "lines.0.amount", "isDecimal"),
        ({"lines": [{"amount": "NaN"}]}, "lines.0.amount", "isDecimal"),
        ({"lines": [{"amount": "1", "kind": "c"}]}, "lines.0.kind", "isEnum"),
        ({"lines": [{"amount": "1"}, 7]}, "lines.1", "isObject"),
        ({"count": "1"}, "count", "isInt"),
        ({"count": True}, "count", "isInt"),
        ({"count": Decimal("1.5")}, "count", "isInt"),
        ({"size": "1"}, "size", "isNumber"),
        ({"exact": "1"}, "exact", "isNumber"),
        ({"isOpen": "true"}, "isOpen", "isBoolean"),
        ({"raw": "no base64!"}, "raw", "isBase64"),
        ({"tags": {"a": 1}}, "tags.a", "isString"),
        ({"tags": []}, "tags", "isObject"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(more: Any, place: str, rule: str) -> None:
    (found,) = problems({**GOOD, **more}, Body)
    assert (found.property, found.rule) == (place, rule)
    assert place.rpartition(".")[2] in found.text


def test_all_that_is_wrong_is_told() -> None:
    found = problems({"lines": [{"amount": 1}], "more": 1}, Body)
    assert {one.property for one in found} == {"day", "lines.0.amount", "more"}
    (whole,) = problems([], Body)
    assert (whole.property, whole.text) == ("", "the body must be an object")


def test_other_properties_are_taken_where_they_have_a_place() -> None:
    assert problems({"id": "1", "n": 1}, Open) == ()


@pytest.mark.parametrize("union", [Told, Untold])
def test_of_a_union_the_variant_that_was_meant_is_looked_at(union: Any) -> None:
    assert problems({"kind": "dog", "size": 1}, union) == ()
    (found,) = problems({"kind": "dog", "size": "1"}, Told)
    assert found.property == "size"
    assert problems({"kind": "dog"}, union) != ()
