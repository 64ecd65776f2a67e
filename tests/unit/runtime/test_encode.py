import datetime
import io
import uuid
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.encode import json_text, to_wire
from ledgerbee_sdkgen.runtime.enums import OpenEnum
from ledgerbee_sdkgen.runtime.types import DecimalString, Extras
from ledgerbee_sdkgen.runtime.unions import one_of


class Side(OpenEnum):
    DEBIT = "debit"


class Line(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    account_id: str
    amount: Decimal
    unit_price: DecimalString | UnsetType = UNSET
    side: Side | UnsetType = UNSET
    note: str | None | UnsetType = UNSET


class Entry(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    lines: list[Line]
    posted_on: datetime.date | UnsetType = UNSET
    reversal: "Entry | UnsetType" = UNSET


class Open(msgspec.Struct, kw_only=True, omit_defaults=True):
    id: str
    others: Extras[Decimal] = msgspec.field(default_factory=dict)


class Card(msgspec.Struct, kw_only=True):
    kind: str
    mask: str


class Iban(msgspec.Struct, kw_only=True):
    kind: str
    iban: str


Method = one_of(
    "Method",
    lambda: (Card, Iban),
    discriminator="kind",
    mapping=lambda: {"card": Card, "iban": Iban},
)


def sent(value: Any, type_: Any) -> str:
    return json_text(to_wire(value, type_)).decode()


def test_a_dict_by_attribute_becomes_a_dict_by_wire_name() -> None:
    given = {"account_id": "a", "amount": Decimal("1.10"), "unit_price": Decimal("2")}
    expected = '{"accountId":"a","amount":1.10,"unitPrice":"2"}'
    assert sent(given, Line) == expected


def test_a_dict_by_wire_name_is_taken_as_it_is() -> None:
    given = {"accountId": "a", "amount": 1}
    assert sent(given, Line) == '{"accountId":"a","amount":1}'


def test_a_model_and_a_dict_of_the_same_content_are_sent_alike() -> None:
    model = Entry(lines=[Line(account_id="a", amount=Decimal("100.00"))])
    as_dict = {"lines": [{"account_id": "a", "amount": Decimal("100.00")}]}
    assert sent(model, Entry) == sent(as_dict, Entry)


@pytest.mark.parametrize(
    "digits",
    ["0.10", "90071992547409.930", "1E+3", "-0.0000000000000000000001", "1" * 40],
)
def test_a_decimal_keeps_each_digit(digits: str) -> None:
    amount = Decimal(digits)
    text = sent({"account_id": "a", "amount": amount}, Line)
    assert text == '{"accountId":"a","amount":' + format(amount, "f") + "}"


def test_a_float_for_an_amount_is_refused_with_what_to_give() -> None:
    with pytest.raises(TypeError, match=r"`lines\[0\].amount`: .* Decimal\(\"0.1\"\)"):
        to_wire({"lines": [{"account_id": "a", "amount": 0.1}]}, Entry)


@pytest.mark.parametrize("value", [True, "1.10", Decimal("NaN"), Decimal("Infinity")])
def test_what_is_no_finite_amount_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="`amount`: "):
        to_wire({"account_id": "a", "amount": value}, Line)


def test_what_is_unset_is_left_out_and_none_is_null() -> None:
    line = Line(account_id="a", amount=Decimal(1), note=None)
    assert sent(line, Line) == '{"accountId":"a","amount":1,"note":null}'


def test_none_where_null_is_not_allowed_is_refused() -> None:
    with pytest.raises(
        TypeError, match="`side`: text was expected, not None; leave it out"
    ):
        to_wire({"account_id": "a", "amount": 1, "side": None}, Line)


def test_an_unknown_key_is_refused_with_the_one_that_was_meant() -> None:
    with pytest.raises(TypeError, match=r"`lines\[1\]`.*did you mean `account_id`\?"):
        to_wire(
            {"lines": [{"account_id": "a", "amount": 1}, {"acount_id": "b"}]}, Entry
        )


def test_a_missing_property_is_named() -> None:
    with pytest.raises(TypeError, match=r"`lines\[0\]`: `amount` is missing"):
        to_wire({"lines": [{"account_id": "a"}]}, Entry)


def test_a_recursive_model_is_written_to_its_depth() -> None:
    inner = {"lines": [], "posted_on": datetime.date(2026, 1, 15)}
    text = sent({"lines": [], "reversal": {"lines": [], "reversal": inner}}, Entry)
    assert text == (
        '{"lines":[],"reversal":{"lines":[],"reversal":'
        '{"lines":[],"postedOn":"2026-01-15"}}}'
    )


def test_an_enum_member_its_text_and_an_unknown_text_are_sent_alike() -> None:
    texts = [
        sent({"account_id": "a", "amount": 1, "side": side}, Line)
        for side in (Side.DEBIT, "debit", Side("new"))
    ]
    assert [text.partition('"side":')[2] for text in texts] == [
        '"debit"}',
        '"debit"}',
        '"new"}',
    ]


def test_a_datetime_where_a_date_is_due_is_refused() -> None:
    moment = datetime.datetime(2026, 1, 15, tzinfo=datetime.UTC)
    with pytest.raises(TypeError, match=r"`posted_on`: .*\.date\(\)"):
        to_wire({"lines": [], "posted_on": moment}, Entry)


def test_a_datetime_is_written_with_its_offset() -> None:
    east = datetime.timezone(datetime.timedelta(hours=2))
    moment = datetime.datetime(2026, 1, 15, 9, 30, tzinfo=east)
    assert sent(moment, datetime.datetime) == '"2026-01-15T09:30:00+02:00"'
    in_utc = moment.astimezone(datetime.UTC)
    assert sent(in_utc, datetime.datetime) == '"2026-01-15T07:30:00Z"'


def test_a_datetime_without_a_time_zone_is_refused() -> None:
    with pytest.raises(TypeError, match="has no time zone"):
        to_wire(datetime.datetime(2026, 1, 15), datetime.datetime)


def test_other_properties_are_sent_beside_the_fields() -> None:
    expected = '{"id":"1","fee":0.10}'
    assert sent(Open(id="1", others={"fee": Decimal("0.10")}), Open) == expected
    assert sent({"id": "1", "fee": Decimal("0.10")}, Open) == expected
    assert sent({"id": "1", "others": {"fee": Decimal("0.10")}}, Open) == expected


def test_another_property_of_a_fields_name_is_refused() -> None:
    with pytest.raises(TypeError, match="`id` is given twice"):
        to_wire({"id": "1", "others": {"id": Decimal(2)}}, Open)


def test_the_discriminator_says_which_variant_a_dict_is() -> None:
    assert (
        sent({"kind": "iban", "iban": "DK1"}, Method) == '{"kind":"iban","iban":"DK1"}'
    )
    with pytest.raises(TypeError, match="`Iban` has no `mask`"):
        to_wire({"kind": "iban", "mask": "x"}, Method)


def test_a_model_of_another_class_is_refused() -> None:
    with pytest.raises(TypeError, match="a `Line` or a dict was expected"):
        to_wire(Card(kind="card", mask="x"), Line)


def test_bytes_in_json_are_base64() -> None:
    assert sent(b"\x00\x01", bytes) == '"AAE="'


def test_an_open_file_in_json_is_refused() -> None:
    with pytest.raises(TypeError, match="give the file's bytes"):
        sent(io.BytesIO(b"x"), bytes)


def test_values_of_no_known_type_are_written_by_what_they_are() -> None:
    key = uuid.UUID(int=1)
    given = {"a": [Decimal("1.10"), datetime.date(2026, 1, 1), None, True], "b": key}
    expected = f'{{"a":[1.10,"2026-01-01",null,true],"b":"{key}"}}'
    assert sent(given, Any) == expected


def test_a_set_is_refused_because_its_order_is_not_one() -> None:
    with pytest.raises(TypeError, match=r"a list was expected, not .*`set`"):
        to_wire({"a"}, list[str])


def test_a_number_that_is_not_finite_is_refused() -> None:
    with pytest.raises(TypeError, match="nan is not a finite number"):
        to_wire(float("nan"), float)


def test_an_attribute_and_its_wire_name_are_not_both_given() -> None:
    line = {"account_id": "1", "accountId": "2", "amount": Decimal(1)}
    with pytest.raises(TypeError, match="`accountId` is given twice"):
        to_wire(line, Line)


@pytest.mark.parametrize(
    ("text", "type_", "said"),
    [
        ("15/01/2026", datetime.date, "'15/01/2026' is no date, as 2026-01-15"),
        ("", datetime.date, "'' is no date"),
        ("20260115", datetime.date, "'20260115' is no date"),
        ("2026-02-30", datetime.date, "'2026-02-30' is no date"),
        ("2026-01-15", datetime.datetime, "'2026-01-15' is no date-time"),
        ("soon", datetime.datetime, "'soon' is no date-time"),
        ("2026-01-15T10:00:00", datetime.datetime, "has no time zone; add `Z`"),
    ],
)
def test_a_text_for_a_day_or_a_moment_is_one(text: str, type_: type, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        to_wire(text, type_)


@pytest.mark.parametrize(
    "text", ["2026-01-15T10:00:00Z", "2026-01-15T10:00:00.123+02:00"]
)
def test_a_moment_given_as_text_is_sent_as_it_is(text: str) -> None:
    assert to_wire(text, datetime.datetime) == text
