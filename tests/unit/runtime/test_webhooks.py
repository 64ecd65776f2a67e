"""Events: of the type of their topic, and none is lost."""

import json
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.errors import (
    WebhookPayloadError,
    WebhookVerificationError,
)
from ledgerbee_sdkgen.runtime.types import DecimalString
from ledgerbee_sdkgen.runtime.webhooks import SignedEvent, UnknownEvent, Webhooks

SECRET = "whsec_dGhlIHNlY3JldCBvZiBteSB0ZXN0cw=="
NOW = 1_780_315_200.0


class Paid(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    id: str
    type: str
    net_amount: Decimal
    vat: DecimalString | UnsetType = UNSET


class Note(msgspec.Struct, kw_only=True):
    text: str


WEBHOOKS = Webhooks(types={"bill.paid": Paid}, topic="type", environment="T_SECRET")
PAID = Paid(id="evt_1", type="bill.paid", net_amount=Decimal("0.10"), vat=Decimal("2"))


def sign(event: Any, webhooks: Webhooks = WEBHOOKS, **options: Any) -> SignedEvent:
    return webhooks.sign_test_event(event, SECRET, **{"now": NOW, **options})


def sent(event: Any, webhooks: Webhooks = WEBHOOKS, **options: Any) -> Any:
    made = sign(event, webhooks, **options)
    return webhooks.verify(made.payload, made.headers, SECRET, now=NOW)


def test_a_known_topic_is_an_event_of_its_type() -> None:
    assert sent(PAID) == PAID
    assert sent(b'{"id":"1","type":"bill.paid","netAmount":90071992547409.930}') == (
        Paid(id="1", type="bill.paid", net_amount=Decimal("90071992547409.930"))
    )


def test_an_unknown_topic_is_kept_whole() -> None:
    payload = (
        b'{"type":"bill.eaten","timestamp":"2026-06-01T12:00:00.000Z",'
        b'"data":{"amount":0.10,"by":["dog"]}}'
    )
    event = sent(payload, id="msg_7")
    assert event == UnknownEvent(
        id="msg_7",
        type="bill.eaten",
        timestamp=datetime(2026, 6, 1, 12, tzinfo=UTC),
        data={"amount": Decimal("0.10"), "by": ["dog"]},
        payload=payload,
    )
    assert str(event.data["amount"]) == "0.10"
    assert sent(event, id="msg_7") == event


@pytest.mark.parametrize(
    ("payload", "data"),
    [
        (b'{"type":7,"x":1}', {"type": 7, "x": 1}),
        (b'{"x":1}', {"x": 1}),
        (b'{"timestamp":"soon","x":1}', {"timestamp": "soon", "x": 1}),
        (b"[1]", [1]),
        (b"null", None),
    ],
)
def test_what_does_not_say_its_topic_is_kept_too(payload: bytes, data: Any) -> None:
    event = sent(payload)
    assert (event.type, event.timestamp, event.data) == ("", None, data)


def test_what_does_not_say_its_topic_is_of_the_only_type_there_is() -> None:
    webhooks = Webhooks(types={"note": Note}, topic="type", untold=Note)
    assert sent({"text": "a"}, webhooks) == Note(text="a")
    assert sent({"type": "other", "text": "a"}, webhooks).type == "other"


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        (
            b'{"id":"1","type":"bill.paid","netAmount":[]}',
            r"is not `bill.paid` as described: .* - at `\$.netAmount`",
        ),
        (b'{"id":"1","type":"bill.paid"}', "`netAmount`"),
        (b"{", "is not JSON"),
        (b"", "is not JSON"),
        (b"[" * 5000, "is not JSON"),
        (b'\xef\xbb\xbf{"x":1}', "is not JSON"),
    ],
)
def test_a_payload_that_does_not_fit_is_told_and_not_lost(
    payload: bytes, said: str
) -> None:
    with pytest.raises(WebhookPayloadError, match=said) as caught:
        sent(payload, id="msg_9")
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert (error.id, error.payload) == ("msg_9", payload)
        assert str(error).startswith("the webhook msg_9 is signed as it should be, but")
        assert repr(error) == f"WebhookPayloadError({str(error)!r})"


def test_the_place_that_does_not_fit_is_named() -> None:
    with pytest.raises(WebhookPayloadError) as caught:
        sent(b'{"id":"1","type":"bill.paid","netAmount":[]}')
    assert pickle.loads(pickle.dumps(caught.value)).path == "$.netAmount"


def test_nothing_is_read_before_it_is_verified() -> None:
    made = sign(b"{")
    headers = {**made.headers, "webhook-id": "msg_other"}
    with pytest.raises(WebhookVerificationError):
        WEBHOOKS.verify(made.payload, headers, SECRET, now=NOW)


def test_a_test_event_is_what_the_api_would_send() -> None:
    made = sign(PAID)
    assert made.payload == (
        b'{"id":"evt_1","type":"bill.paid","netAmount":0.10,"vat":"2"}'
    )
    assert list(made.headers) == [
        "content-type",
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
    ]
    assert made.headers["webhook-id"] == "evt_1"
    assert made.headers["webhook-timestamp"] == "1780315200"


def test_a_test_event_may_be_a_dict_by_attribute_or_by_name_in_json() -> None:
    expected = sign(PAID).payload
    given = {"id": "evt_1", "type": "bill.paid", "vat": Decimal(2)}
    assert sign({**given, "net_amount": Decimal("0.10")}).payload == expected
    assert sign({**given, "netAmount": Decimal("0.10")}).payload == expected


def test_a_test_event_of_an_unknown_topic_is_taken_as_it_is() -> None:
    event = {"type": "new", "amount": Decimal("0.10")}
    assert sign(event).payload == b'{"type":"new","amount":0.10}'


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ({"id": "1", "type": "bill.paid", "net_amount": 0.1}, "`net_amount`: a float"),
        ({"id": "1", "type": "bill.paid"}, "`net_amount` is missing"),
        (
            {"id": "1", "type": "bill.paid", "net_amount": 1, "vatt": 1},
            "did you mean `vat`",
        ),
        (object(), "cannot be sent as JSON"),
    ],
)
def test_a_test_event_that_the_api_would_not_send_is_refused(
    event: Any, said: str
) -> None:
    with pytest.raises(TypeError, match=said):
        sign(event)


def test_ids_of_test_events_are_their_own_or_given_or_made_up() -> None:
    assert sign(PAID, id="mine").headers["webhook-id"] == "mine"
    made_up = [sign({"type": "new"}).headers["webhook-id"] for _ in range(2)]
    assert made_up[0] != made_up[1]
    assert all(one.startswith("msg_") for one in made_up)


def test_a_test_event_can_be_signed_by_several_secrets() -> None:
    made = WEBHOOKS.sign_test_event(PAID, ["b2xk", "bmV3"], now=NOW)
    for secret in ("b2xk", "bmV3"):
        assert WEBHOOKS.verify(made.payload, made.headers, secret, now=NOW) == PAID


def test_the_secret_may_be_that_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("T_SECRET", SECRET)
    made = WEBHOOKS.sign_test_event(PAID)
    assert WEBHOOKS.verify(made.payload, made.headers) == PAID


def test_a_test_event_is_signed_for_now() -> None:
    made = WEBHOOKS.sign_test_event(PAID, SECRET)
    assert WEBHOOKS.verify(made.payload, made.headers, SECRET) == PAID
    late = WEBHOOKS.sign_test_event(PAID, SECRET, now=NOW - 301)
    with pytest.raises(WebhookVerificationError, match="301 seconds in the past"):
        WEBHOOKS.verify(late.payload, late.headers, SECRET, now=NOW)


def test_an_unknown_event_shows_what_it_says_once() -> None:
    event = sent(json.dumps({"type": "new", "data": {"a": 1}}).encode(), id="m")
    assert repr(event) == (
        "UnknownEvent(id='m', type='new', timestamp=None, data={'a': 1})"
    )
