import datetime
import json
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.decode import convert, decode
from ledgerbee_sdkgen.runtime.model import ApiModel
from ledgerbee_sdkgen.runtime.types import Extras
from ledgerbee_sdkgen.runtime.unknown import noticing


class Tag(ApiModel, kw_only=True):
    others: Extras["Leaf"] = msgspec.field(default_factory=dict)
    name: str | UnsetType = UNSET


class Leaf(ApiModel, kw_only=True):
    amount: Decimal
    day: datetime.date | None | UnsetType = UNSET


class Tree(ApiModel, kw_only=True):
    leaf: Leaf | None | UnsetType = UNSET
    leaves: list[Leaf] | UnsetType = UNSET
    by_name: dict[str, Leaf] | UnsetType = UNSET
    pair: tuple[Leaf, int] | UnsetType = UNSET
    branches: "list[Tree] | UnsetType" = UNSET
    tag: Tag | UnsetType = UNSET


def objects(fields: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    """Return objects that have some of `fields`, and what is no field."""
    new = {"new": st.integers(0, 9), "amount ": st.just("x")}
    return st.fixed_dictionaries({}, optional={**fields, **new})


AMOUNTS = st.sampled_from(["1.50", 2, "-3", " 4", "1_0", "NaN", "\u0661"])
LEAVES = st.tuples(
    AMOUNTS, objects({"day": st.sampled_from(["2026-01-15", None, "odd", ""])})
).map(lambda pair: {"amount": pair[0], **pair[1]})
TAGS = objects({"name": st.just("a"), "more": LEAVES})
FLAT = {
    "leaf": LEAVES | st.none(),
    "leaves": st.lists(LEAVES, max_size=3),
    "by_name": st.dictionaries(st.sampled_from("ab"), LEAVES),
    "pair": st.tuples(LEAVES, st.integers()).map(list),
    "tag": TAGS,
}
TREES = st.recursive(
    objects(FLAT),
    lambda inner: objects({**FLAT, "branches": st.lists(inner, max_size=2)}),
    max_leaves=4,
)


def came_of(read: Any, *arguments: Any) -> Any:
    """Return what came of `read`: the value, or that it is refused."""
    try:
        return read(*arguments)
    except ValueError:
        return "refused"


@given(TREES)
def test_what_is_new_makes_no_difference_to_the_rest(value: dict[str, Any]) -> None:
    text = json.dumps(value).encode()
    with noticing() as fast:
        read = came_of(decode, text, Tree)
    with noticing() as slow:
        known = came_of(convert, json.loads(text), Tree)

    assert read == known
    if read != "refused":
        assert read.to_json() == known.to_json()
        assert sorted(map(repr, fast)) == sorted(map(repr, slow))


def test_what_is_new_is_kept_where_it_was() -> None:
    text = b'{"pair":[{"amount":"1","a":1},2],"tag":{"x":{"amount":"2","b":2}},"c":3}'
    tree: Tree = decode(text, Tree)

    assert tree.unknown_fields == {"c": 3}
    assert isinstance(tree.pair, tuple)
    assert tree.pair[0].unknown_fields == {"a": 1}
    assert isinstance(tree.tag, Tag)
    assert tree.tag.others["x"].unknown_fields == {"b": 2}


def test_what_is_new_is_told_once_although_something_is_odd() -> None:
    text = b'{"leaves":[{"amount":"1","new":1},{"amount":"2","day":"soon"}]}'
    with noticing() as found:
        decode(text, Tree)

    assert [one.name for one in found] == ["new", "soon"]


@pytest.mark.parametrize("text", [" 1", "NaN", "1_0"])
def test_an_odd_amount_is_refused_although_something_is_new(text: str) -> None:
    document = json.dumps({"leaves": [{"amount": "1", "new": 1}, {"amount": text}]})

    with pytest.raises(msgspec.ValidationError, match=r"`\$\.leaves\[1\]\.amount`"):
        decode(document.encode(), Tree)


def test_what_is_new_is_found_on_however_many_kinds_of_objects() -> None:
    leaves = [{"amount": "1", f"new{number}": number} for number in range(1000)]
    tree: Tree = decode(json.dumps({"leaves": leaves}).encode(), Tree)

    assert isinstance(tree.leaves, list)
    assert [one.unknown_fields for one in tree.leaves] == [
        {f"new{number}": number} for number in range(1000)
    ]
