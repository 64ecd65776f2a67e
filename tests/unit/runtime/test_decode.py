import datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.decode import decode
from ledgerbee_sdkgen.runtime.enums import OpenEnum
from ledgerbee_sdkgen.runtime.types import DecimalString, Extras
from ledgerbee_sdkgen.runtime.unions import one_of


class Status(OpenEnum):
    DRAFT = "draft"


class Invoice(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    id: str
    vat_amount: Decimal
    total: DecimalString | UnsetType = UNSET
    status: Status | UnsetType = UNSET
    note: str | None | UnsetType = UNSET


class Key(msgspec.Struct, kw_only=True, omit_defaults=True):
    kid: str
    children: "list[Key] | UnsetType" = UNSET
    others: Extras[Any] = msgspec.field(default_factory=dict)


class Card(msgspec.Struct, kw_only=True, omit_defaults=True):
    kind: str
    mask: str


class Iban(msgspec.Struct, kw_only=True, omit_defaults=True):
    kind: str
    iban: str


class Longer(msgspec.Struct, kw_only=True, omit_defaults=True):
    kind: str
    mask: str
    expiry: str | UnsetType = UNSET


Named = one_of(
    "Named",
    lambda: (Card, Iban),
    discriminator="kind",
    mapping=lambda: {"card": Card, "iban": Iban},
)
Unnamed = one_of("Unnamed", lambda: (Card, Longer))
Texts = one_of("Texts", lambda: (str, datetime.date, Status))


@pytest.mark.parametrize("number", ["0.10", "90071992547409.930", "100", "-1.5E+3"])
def test_a_json_number_becomes_exactly_that_decimal(number: str) -> None:
    invoice = decode(f'{{"id":"1","vatAmount":{number}}}'.encode(), Invoice)
    assert invoice.vat_amount.as_tuple() == Decimal(number).as_tuple()


def test_a_decimal_string_becomes_exactly_that_decimal() -> None:
    invoice = decode(b'{"id":"1","vatAmount":0,"total":"300.00"}', Invoice)
    assert invoice.total.as_tuple() == Decimal("300.00").as_tuple()


def test_absent_null_and_given_are_three_things() -> None:
    notes = [
        decode(b'{"id":"1","vatAmount":0' + rest + b"}", Invoice).note
        for rest in (b"", b',"note":null', b',"note":"x"')
    ]
    assert notes == [UNSET, None, "x"]


def test_an_unknown_enum_value_survives_a_round_trip() -> None:
    invoice = decode(b'{"id":"1","vatAmount":0,"status":"new"}', Invoice)
    assert (invoice.status, invoice.status.is_known) == ("new", False)
    assert b'"status":"new"' in msgspec.json.encode(invoice)


def test_an_unknown_field_does_no_harm() -> None:
    assert decode(b'{"id":"1","vatAmount":0,"new":{}}', Invoice).id == "1"


def test_properties_that_are_no_fields_are_kept_at_every_depth() -> None:
    key = decode(b'{"kid":"a","n":1.10,"children":[{"kid":"b","e":"x"}]}', Key)
    assert key.others == {"n": Decimal("1.10")}
    assert key.children[0].others == {"e": "x"}


def test_a_property_called_like_the_field_of_the_others_is_kept_too() -> None:
    assert decode(b'{"kid":"a","others":2}', Key).others == {"others": 2}


def test_the_discriminator_picks_the_variant() -> None:
    assert decode(b'{"kind":"iban","iban":"DK1"}', Named) == Iban(
        kind="iban", iban="DK1"
    )


def test_a_variant_of_an_unknown_discriminator_is_kept_as_it_came() -> None:
    assert decode(b'[{"kind":"wallet","x":1}]', list[Named]) == [  # type: ignore[valid-type]
        {"kind": "wallet", "x": 1}
    ]


def test_without_a_discriminator_the_variant_that_names_most_is_picked() -> None:
    short = decode(b'{"kind":"card","mask":"1"}', Unnamed)
    long = decode(b'{"kind":"card","mask":"1","expiry":"2"}', Unnamed)
    assert (type(short), type(long)) == (Card, Longer)


def test_text_that_is_more_than_text_is_taken_for_what_it_is() -> None:
    assert decode(b'["2026-01-15","draft","plain"]', list[Texts]) == [  # type: ignore[valid-type]
        datetime.date(2026, 1, 15),
        Status.DRAFT,
        "plain",
    ]


def test_a_text_of_digits_is_no_number() -> None:
    either = one_of("Id", lambda: (Decimal, str))
    ids = decode(b'["1",1,1.10]', list[either])  # type: ignore[valid-type]
    assert ids == ["1", Decimal(1), Decimal("1.10")]
    assert [type(one) for one in ids] == [str, Decimal, Decimal]


def test_what_fits_no_variant_is_refused() -> None:
    with pytest.raises(
        msgspec.ValidationError, match="Expected a variant of `Unnamed`"
    ):
        decode(b'{"kind":"card"}', Unnamed)


def test_numbers_of_no_known_type_are_exact() -> None:
    assert decode(b'{"a":[0.10,1]}', Any) == {"a": [Decimal("0.10"), 1]}


def test_a_missing_property_is_refused_with_its_place() -> None:
    with pytest.raises(msgspec.ValidationError, match=r"`vatAmount` - at `\$\[0\]`"):
        decode(b'[{"id":"1"}]', list[Invoice])


@pytest.mark.parametrize("text", ["NaN", "sNaN", "-Infinity", "inf", " nan1 "])
def test_what_is_no_number_is_no_amount(text: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        decode(f'[{{"a":["{text}"]}}]'.encode(), list[dict[str, list[Decimal]]])
    assert decode(f'["{text}"]'.encode(), list[str]) == [text]
