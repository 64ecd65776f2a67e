"""What models do besides holding values."""

import copy
import datetime
import json
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any, ClassVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.decode import convert, decode
from ledgerbee_sdkgen.runtime.encode import json_text, to_wire
from ledgerbee_sdkgen.runtime.enums import OpenEnum
from ledgerbee_sdkgen.runtime.model import ApiModel
from ledgerbee_sdkgen.runtime.types import DecimalString, Extras
from ledgerbee_sdkgen.runtime.unions import one_of
from ledgerbee_sdkgen.runtime.unknown import Unknown, noticing


class Status(OpenEnum):
    DRAFT = "draft"


class Line(ApiModel, kw_only=True, rename="camel"):
    account_id: str
    amount: Decimal | UnsetType = UNSET


class Card(ApiModel, kw_only=True):
    kind: str
    mask: str


class Iban(ApiModel, kw_only=True):
    kind: str
    iban: str


Method = one_of(
    "Method",
    lambda: (Card, Iban),
    discriminator="kind",
    mapping=lambda: {"card": Card, "iban": Iban},
)
Guess = one_of("Guess", lambda: (Card, Iban))


class Entry(ApiModel, kw_only=True, rename="camel"):
    secret_fields: ClassVar[tuple[str, ...]] = ("token",)

    id: str
    total: DecimalString | UnsetType = UNSET
    status: Status | UnsetType = UNSET
    booked_at: datetime.datetime | None | UnsetType = UNSET
    lines: list[Line] | None | UnsetType = UNSET
    by_name: dict[str, Line] | UnsetType = UNSET
    method: Method | None | UnsetType = UNSET  # type: ignore[valid-type]
    guess: Guess | UnsetType = UNSET  # type: ignore[valid-type]
    parent: "Entry | UnsetType" = UNSET
    token: str | None | UnsetType = UNSET


class Open(ApiModel, kw_only=True):
    id: str
    others: Extras[Any] = msgspec.field(default_factory=dict)


TEXT = (
    '{"id":"1","total":"90071992547409.93","status":"new","bookedAt":null,'
    '"lines":[{"accountId":"a","amount":0.10,"rate":[{"x":1.50}]}],'
    '"method":{"kind":"iban","iban":"DK1","bank":"B"},'
    '"parent":{"id":"0","note":null},"hello":{"deep":[0.10]}}'
)
NAMES = st.text(st.sampled_from("abcxyz"), min_size=1, max_size=3)
PLAIN: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.text(max_size=5)
    | st.decimals(allow_nan=False, allow_infinity=False, places=3),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False)


def entry() -> Entry:
    return Entry.from_json(TEXT)


def test_properties_that_are_no_fields_are_kept_at_every_depth_and_given_back() -> None:
    model = entry()

    assert model.unknown_fields == {"hello": {"deep": [Decimal("0.10")]}}
    assert isinstance(model.lines, list)
    assert model.lines[0].unknown_fields == {"rate": [{"x": Decimal("1.50")}]}
    assert isinstance(model.method, Iban)
    assert model.method.unknown_fields == {"bank": "B"}
    assert isinstance(model.parent, Entry)
    assert model.parent.unknown_fields == {"note": None}
    assert exact(model.to_json()) == exact(TEXT)


def exact(text: str) -> Any:
    return json.loads(text, parse_float=str, parse_int=str)


def test_a_dict_is_as_json_has_it_and_read_back_as_it_was() -> None:
    model = entry()
    held = model.to_dict()

    assert held == json.loads(TEXT, parse_float=Decimal)
    assert str(held["lines"][0]["amount"]) == "0.10"
    assert Entry.from_dict(held) == model


@given(fields=st.dictionaries(NAMES, PLAIN), total=AMOUNTS, amount=AMOUNTS)
def test_any_object_survives_a_round_trip(
    fields: dict[str, Any], total: Decimal, amount: Decimal
) -> None:
    given_ = {
        **fields,
        "id": "1",
        "total": format(total, "f"),
        "lines": [{**fields, "accountId": "a", "amount": amount}],
    }
    model = Entry.from_dict(given_)

    assert model.total == total
    assert model.to_dict() == given_
    assert Entry.from_json(model.to_json()) == model
    assert pickle.loads(pickle.dumps(model)) == model
    # Zeros after the point count, too.
    assert isinstance(model.lines, list)
    sent = exact(model.to_json())["lines"][0]["amount"]
    assert sent == format(amount, "f")


@pytest.mark.parametrize(
    "duplicate",
    [
        copy.copy,
        copy.deepcopy,
        lambda one: pickle.loads(pickle.dumps(one)),
        lambda one: Entry.from_dict(one.to_dict()),
        lambda one: one.copy_with(),
    ],
)
def test_copies_are_equal_in_all_they_hold(duplicate: Callable[[Entry], Entry]) -> None:
    model = entry()
    other = duplicate(model)

    assert other is not model
    assert other == model
    assert other.to_json() == model.to_json()
    assert repr(other) == repr(model)


@pytest.mark.parametrize(
    "changed",
    [
        Entry(id="2"),
        Entry(id="1", booked_at=None),
        Entry.from_dict({"id": "1", "hello": 1}),
        Card(kind="1", mask="1"),
        "1",
    ],
)
def test_what_differs_in_anything_is_not_equal(changed: Any) -> None:
    assert Entry(id="1") == Entry(id="1")
    assert Entry(id="1") != changed


def test_a_copy_with_other_values_keeps_the_rest() -> None:
    model = entry().copy_with(
        total=Decimal("1.50"), booked_at=UNSET, lines=[{"account_id": "b"}]
    )

    assert (model.id, model.total) == ("1", Decimal("1.50"))
    assert model.booked_at is UNSET
    assert model.lines == [Line(account_id="b")]
    assert model.unknown_fields == entry().unknown_fields
    assert isinstance(entry().lines, list)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"totl": Decimal(1)}, "`Entry` has no `totl`; did you mean `total`?"),
        ({"total": 0.1}, "`total`: a float cannot hold an exact amount"),
        ({"id": UNSET}, "`id` is missing"),
        ({"lines": [{"account_id": 1}]}, r"`lines\[0\].account_id`: text was expected"),
        ({"unknown_fields": {}}, "`Entry` has no `unknown_fields`"),
    ],
)
def test_a_change_that_does_not_fit_is_refused(changes: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        entry().copy_with(**changes)


def test_a_float_is_no_amount_in_a_dict_either() -> None:
    with pytest.raises(TypeError, match=r"a float .* - at `\$.lines\[0\].amount`"):
        Entry.from_dict({"id": "1", "lines": [{"accountId": "a", "amount": 0.1}]})
    with pytest.raises(TypeError, match=r"a float .* - at `\$.byName\[...\].amount`"):
        Entry.from_dict(
            {"id": "1", "byName": {"x": {"accountId": "a", "amount": 1e300}}}
        )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"id":1}', r"no `Entry`: Expected `str`, got `int` - at `\$.id`"),
        (
            '{"id":"1","lines":[{"accountId":"a","new":1},{"accountId":2}]}',
            r"Expected `str`, got `int` - at `\$.lines\[1\].accountId`",
        ),
        (
            '{"id":"1","byName":{"x":{"new":1}}}',
            r"missing required field `accountId` - at `\$.byName\[...\]`",
        ),
        (
            '{"id":"1","method":{"kind":"card","mask":1}}',
            r"Expected `str`, got `int` - at `\$.method.mask`",
        ),
        ('{"id":"1","guess":{}}', "a variant of `Guess` .*`kind` - at `\\$.guess`"),
        ("{", "no `Entry`: Input data was truncated"),
    ],
)
def test_what_is_no_such_object_is_told_with_its_place(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Entry.from_json(text)
    if text != "{":
        with pytest.raises(ValueError, match=said):
            Entry.from_dict(json.loads(text))


def test_a_model_shows_what_it_has_but_no_secret() -> None:
    model = Entry.from_dict(
        {"id": "1", "token": "hush", "bookedAt": None, "apiKey": "quiet"}
    )

    shown = "Entry(id='1', booked_at=None, token='…', unknown_fields={'apiKey'})"
    assert repr(model) == shown
    assert repr([model]) == f"[{shown}]"
    assert repr(Entry(id="1", token=None)) == "Entry(id='1', token=None)"
    assert "hush" not in repr(model.__rich_repr__())
    assert "quiet" not in repr(model.__rich_repr__())


def test_a_model_with_room_for_others_keeps_them_there() -> None:
    model = Open.from_json('{"id":"1","others":2,"new":1.0}')

    assert model.others == {"others": 2, "new": Decimal("1.0")}
    assert model.unknown_fields == {}
    assert exact(model.to_json()) == {"id": "1", "others": "2", "new": "1.0"}


def test_a_model_that_is_sent_again_is_sent_whole() -> None:
    wired = to_wire({"x": entry()}, dict[str, Entry])

    assert exact(json_text(wired).decode()) == {"x": exact(TEXT)}


def test_each_thing_that_is_unknown_is_noticed() -> None:
    text = (
        b'[{"id":"1","status":"new","a":1,"method":{"kind":"cash","x":1},'
        b'"guess":{"kind":"x","mask":"1","b":2}}]'
    )
    with noticing() as found:
        decode(text, list[Entry])

    assert set(map(repr, found)) == {
        repr(Unknown(kind="value", owner="Status", name="new")),
        repr(Unknown(kind="variant", owner="Method", name="cash")),
        repr(Unknown(kind="field", owner="Card", name="b")),
        repr(Unknown(kind="field", owner="Entry", name="a")),
    }
    assert [one.value for one in found if one.name in "ab"] == [2, 1]


def test_what_is_known_is_not_noticed() -> None:
    with noticing() as found:
        decode(b'[{"id":"1","status":"draft","lines":[]}]', list[Entry])

    assert found == []


def test_a_dict_that_is_given_is_not_changed() -> None:
    given_ = {"id": "1", "lines": [{"accountId": "a", "new": 1}], "x": 1}
    before = copy.deepcopy(given_)
    Entry.from_dict(given_)

    assert given_ == before


def test_a_model_cannot_be_a_key() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        {Entry(id="1"): 1}


def test_a_misspelt_attribute_is_not_set() -> None:
    line = Line(account_id="a")

    with pytest.raises(AttributeError, match="no `amuont`; did you mean `amount`"):
        line.amuont = Decimal(1)  # type: ignore[attr-defined]
    line.amount = Decimal(1)
    assert line.to_dict() == {"accountId": "a", "amount": 1}


def test_an_unknown_variant_is_given_back_and_shows_no_value() -> None:
    text = '{"id":"1","method":{"kind":"cash","token":"hush","fee":1.10}}'
    model = Entry.from_json(text)

    assert exact(model.to_json()) == exact(text)
    assert Entry.from_dict(model.to_dict()) == model
    assert model.copy_with(id="2").method == model.method
    assert pickle.loads(pickle.dumps(model)) == model
    assert "hush" not in repr(model)
    assert "UnknownVariant({'kind', 'token', 'fee'})" in repr(model)


ODD = (
    "NaN",
    "sNaN",
    "Infinity",
    "1_000",
    " 12",
    "12 ",
    "N_aN",
    "-i_nf",
    "\u0661\u0662",
)
ESCAPED = (
    r"\u004eaN",
    r"\u0031\u005f0",
    r"12\n",
    r"\t1",
    r"-In\u0066",
    r"\u00a012",
    r"12\u0085",
    r"\u3000\uff11",
)


@pytest.mark.parametrize("text", [*ODD, *ESCAPED])
def test_what_is_not_written_as_a_number_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match=r"Expected a decimal.*`\$.total`"):
        Entry.from_json(f'{{"id":"1","total":"{text}"}}')
    with pytest.raises(ValueError, match=r"Expected a decimal.*`\$.total`"):
        Entry.from_dict({"id": "1", "total": json.loads(f'"{text}"')})


@given(st.text("0123456789+-._eE nNaAiIfFtTyYsS\n\t\u0661\u00e9", max_size=8))
def test_every_text_is_read_alike_fast_and_slow(text: str) -> None:
    for written in (json.dumps(text), json.dumps(text, ensure_ascii=False)):
        read = []
        for more in ("", ',"new":1'):
            try:
                model = Entry.from_json(f'{{"id":"1","total":{written}{more}}}')
                read.append(model.total)
            except ValueError:
                read.append(UNSET)
        assert read[0] == read[1]


def test_a_float_is_no_amount_in_a_tuple_or_among_others() -> None:
    class Prices(ApiModel, kw_only=True):
        others: Extras[Decimal] = msgspec.field(default_factory=dict)

    with pytest.raises(TypeError, match="a float cannot hold"):
        Entry.from_dict({"id": "1", "lines": ({"accountId": "a", "amount": 0.1},)})
    with pytest.raises(TypeError, match=r"a float cannot hold.*`\$.vat`"):
        Prices.from_dict({"vat": 0.1})


def test_a_whole_number_may_be_written_with_a_point() -> None:
    class Count(ApiModel, kw_only=True):
        many: int

    assert Count.from_json('{"many":5.0}') == Count(many=5)
    assert Count.from_json('{"many":1e2}').to_json() == '{"many":100}'
    for text in ("5.5", "1e999999999", "1e99999999999999999999"):
        with pytest.raises(ValueError, match="no `Count`"):
            Count.from_json(f'{{"many":{text}}}')


def test_what_is_nested_too_deep_is_told_in_words() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    with pytest.raises(ValueError, match="no `Entry`: it is nested too deep"):
        Entry.from_json(f'{{"id":"1","new":{deep}}}')
    chain = Entry(id="1")
    for _ in range(2000):
        chain = Entry(id="1", parent=chain)
    for write in (chain.to_json, chain.to_dict, chain.copy_with):
        with pytest.raises(TypeError, match="`Entry` is nested too deep"):
            write()


Tree = one_of("Tree", lambda: (Leaf, Two, Three))


class Leaf(ApiModel, kw_only=True):
    kind: int
    one: str


class Two(ApiModel, kw_only=True):
    inner: Tree  # type: ignore[valid-type]
    two: str | UnsetType = UNSET


class Three(ApiModel, kw_only=True):
    inner: Tree  # type: ignore[valid-type]
    three: str | UnsetType = UNSET


def test_unions_in_unions_take_no_longer_than_they_are_deep() -> None:
    value: Any = {"kind": "none"}
    # With three variants a level, to try each within each would never end.
    for _ in range(40):
        value = {"inner": value}

    with pytest.raises(msgspec.ValidationError, match="a variant of `Tree`"):
        convert(value, Tree)
    with pytest.raises(TypeError, match=r"`inner.inner.*kind`: an int was expected"):
        to_wire(value, Tree)
