"""Whether a webhook is one: nothing but what was signed, and signed now, passes."""

import base64
import hmac
import json
import math
import pickle
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import Message as MailMessage
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from standardwebhooks import Webhook

from ledgerbee_sdkgen.runtime.errors import ApiError, WebhookVerificationError
from ledgerbee_sdkgen.runtime.signatures import (
    TOLERANCE,
    keys_of,
    read_message,
    signed_headers,
)

SECRET = "whsec_" + base64.b64encode(b"a secret of 24 bytes ...").decode()
OTHER = "whsec_" + base64.b64encode(b"another one of 24 bytes.").decode()
NOW = 1_780_315_200.0
PAYLOAD = '{"type":"a.b","data":{"name":"Æ"}}'.encode()


def signed(
    payload: bytes = PAYLOAD, *secrets: str, id: str = "msg_1", now: float = NOW
) -> dict[str, str]:
    return signed_headers(keys_of(secrets or (SECRET,), ""), id, now, payload)


def verify(
    payload: Any = PAYLOAD,
    headers: Any = None,
    secret: Any = SECRET,
    *,
    tolerance: float = TOLERANCE,
    now: float | None = NOW,
) -> Any:
    given = signed() if headers is None else headers
    keys = keys_of(secret, "T_SECRET")
    return read_message(payload, given, keys, tolerance=tolerance, now=now)


def refused(*arguments: Any, **options: Any) -> str:
    with pytest.raises(WebhookVerificationError) as caught:
        verify(*arguments, **options)
    return str(caught.value)


def test_what_was_signed_is_read() -> None:
    message = verify()
    assert (message.id, message.payload) == ("msg_1", PAYLOAD)


def test_a_payload_may_be_text_or_any_kind_of_bytes() -> None:
    for payload in (PAYLOAD.decode(), bytearray(PAYLOAD), memoryview(PAYLOAD)):
        assert verify(payload).payload == PAYLOAD


def test_white_space_around_a_payload_is_part_of_it() -> None:
    assert refused(PAYLOAD.decode() + "\n").startswith("no signature matches")
    padded = PAYLOAD + b"\n"
    assert verify(padded.decode(), signed(padded)).payload == padded


@pytest.mark.parametrize("payload", [json.loads(PAYLOAD), None, 1, [PAYLOAD]])
def test_json_that_was_read_already_is_no_payload(payload: Any) -> None:
    with pytest.raises(TypeError, match="the body of the request as it came"):
        verify(payload)


@pytest.mark.parametrize("name", list(signed()))
@pytest.mark.parametrize("left", [None, ""])
def test_each_header_has_to_be_there(name: str, left: str | None) -> None:
    headers = {key: value for key, value in signed().items() if key != name}
    if left is not None:
        headers[name] = left
    assert refused(headers=headers) == f"the header `{name}` is missing"


@pytest.mark.parametrize(
    ("name", "value"),
    [("webhook-id", "msg_2"), ("webhook-timestamp", "1780315201")],
)
def test_a_header_that_was_changed_is_noticed(name: str, value: str) -> None:
    said = refused(headers=signed() | {name: value})
    assert said.startswith("no signature matches")


def test_a_payload_that_was_changed_is_noticed() -> None:
    assert refused(PAYLOAD + b" ").startswith("no signature matches")


@pytest.mark.parametrize(
    ("age", "said"),
    [
        (301, "the timestamp lies 301 seconds in the past, and 300 are tolerated"),
        (-301, "the timestamp lies 301 seconds in the future, and 300 are tolerated"),
    ],
)
def test_the_timestamp_may_not_lie_too_far_away(age: int, said: str) -> None:
    assert refused(now=NOW + age) == said


@pytest.mark.parametrize("age", [-300, 0, 300])
def test_the_timestamp_may_lie_as_far_away_as_is_tolerated(age: int) -> None:
    assert verify(now=NOW + age).id == "msg_1"


def test_the_tolerance_can_be_given() -> None:
    assert verify(now=NOW + 3000, tolerance=3000).id == "msg_1"
    assert "lies 11 seconds in the past" in refused(now=NOW + 11, tolerance=10)


def test_the_clock_is_that_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: NOW + 299)
    assert verify(now=None).id == "msg_1"
    monkeypatch.setattr("time.time", lambda: NOW + 301)
    assert "in the past" in refused(now=None)


@pytest.mark.parametrize(
    "text",
    [
        "nan",
        "inf",
        "1e9",
        "-1",
        "+1780315200",
        " 1780315200",
        "01780315200",
        "1780315200.0",
        "1_780_315_200",
        "१७८०३१५२००",
        "9" * 5000,
        "soon",
    ],
)
def test_a_timestamp_is_a_plain_number(text: str) -> None:
    said = refused(headers=signed() | {"webhook-timestamp": text})
    assert said == "the header `webhook-timestamp` is no Unix time in whole seconds"


def test_a_timestamp_beyond_all_dates_is_refused() -> None:
    headers = signed() | {"webhook-timestamp": "9" * 15}
    said = refused(headers=headers, now=1e15, tolerance=1e15)
    assert said == "the header `webhook-timestamp` lies beyond all dates"


@pytest.mark.parametrize("value", [math.nan, math.inf, 10**400, "soon", None])
def test_a_tolerance_is_a_finite_number(value: Any) -> None:
    with pytest.raises(ValueError, match="`tolerance` has to be a finite number"):
        verify(tolerance=value)


def test_no_tolerance_is_less_than_nothing() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        verify(tolerance=-1)


def test_now_is_a_finite_number() -> None:
    with pytest.raises(ValueError, match="`now` has to be a finite number"):
        verify(now=math.nan)


def test_one_of_several_signatures_is_enough() -> None:
    right = signed()["webhook-signature"]
    for said in (f"v1,AAAA {right}", f"{right} v1,AAAA", f"v2,x  {right} v1a,y , ü"):
        assert verify(headers=signed() | {"webhook-signature": said}).id == "msg_1"


def test_one_of_several_secrets_is_enough() -> None:
    assert verify(secret=[OTHER, SECRET]).id == "msg_1"
    assert verify(secret=(SECRET, OTHER)).id == "msg_1"
    assert refused(secret=[OTHER]).startswith("no signature matches")


def test_what_two_secrets_signed_is_known_by_each() -> None:
    headers = signed(PAYLOAD, SECRET, OTHER)
    assert len(headers["webhook-signature"].split(" ")) == 2
    assert verify(headers=headers, secret=OTHER).id == "msg_1"
    assert verify(headers=headers, secret=SECRET).id == "msg_1"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("v1,", "v2,"),
        lambda text: text.replace("v1,", "v1a,"),
        lambda text: text.replace("v1,", ""),
        lambda text: text.replace("v1,", "v1"),
        lambda text: text.rstrip("="),
        lambda text: text.replace("v1,", "v1,."),
        lambda text: f"{text},{text}",
        lambda text: text.lower(),
        lambda text: f"{text}é",
        lambda text: f"{text}\udcff",
        lambda text: ",",
    ],
)
def test_a_signature_that_is_written_otherwise_is_none(change: Any) -> None:
    headers = signed()
    headers["webhook-signature"] = change(headers["webhook-signature"])
    assert refused(headers=headers).startswith("no signature matches")


@pytest.mark.parametrize("id", ["msg_ü", "msg\n1", "msg\udcff"])
def test_an_id_is_plain_text(id: str) -> None:
    said = refused(headers=signed() | {"webhook-id": id})
    assert said == "the header `webhook-id` is not plain ASCII text"


def test_a_payload_is_utf8() -> None:
    assert refused(b"\xff\xfe") == "the payload is not UTF-8 text"
    assert refused("\udcff") == "the payload is not UTF-8 text"


def environ() -> dict[str, object]:
    """As WSGI servers make it (PEP 3333)."""
    named = {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in signed().items()}
    return {"REQUEST_METHOD": "POST", "wsgi.version": (1, 0), "wsgi.x": None, **named}


def mail() -> MailMessage:
    message = MailMessage()
    for name, value in signed().items():
        message[name.title()] = value
    return message


@pytest.mark.parametrize(
    "headers",
    [
        {name.upper(): value for name, value in signed().items()},
        list(signed().items()),
        [(name.encode(), value.encode()) for name, value in signed().items()],
        {name: [value] for name, value in signed().items()},
        environ(),
        mail(),
        iter(signed().items()),
    ],
    ids=["upper case", "pairs", "ASGI", "lists", "WSGI", "http.client", "iterator"],
)
def test_headers_are_taken_as_frameworks_give_them(headers: Any) -> None:
    assert verify(headers=headers).id == "msg_1"


@pytest.mark.parametrize(
    "headers", [None, 1, "webhook-id: 1", ["webhook-id"], object()]
)
def test_what_is_no_headers_is_refused(headers: Any) -> None:
    with pytest.raises(TypeError, match="`headers` has to be a mapping of headers"):
        read_message(PAYLOAD, headers, (b"k",), tolerance=300, now=NOW)


@pytest.mark.parametrize("name", list(signed()))
def test_a_header_that_says_two_things_says_nothing(name: str) -> None:
    pairs = [*signed().items(), (name.title(), "2")]
    assert refused(headers=pairs) == f"the header `{name}` stands twice"
    lists: Mapping[str, Any] = {**signed(), name: [signed()[name], "2"]}
    assert refused(headers=lists) == f"the header `{name}` stands twice"


def test_secrets_may_come_without_prefix_and_without_padding() -> None:
    plain = SECRET.removeprefix("whsec_")
    for secret in (plain, f"  {plain}\n", plain.rstrip("=")):
        assert keys_of(secret, "") == (b"a secret of 24 bytes ...",)
    assert keys_of("whsec_YQ", "") == keys_of("YQ==", "") == (b"a",)


@pytest.mark.parametrize(
    ("secret", "said"),
    [
        ("", "a secret is empty"),
        ("whsec_", "a secret is empty"),
        ([], "`secret` is an empty list"),
        ([SECRET, ""], "a secret is empty"),
        ("whsec_hush-hush", "a secret is not base64"),
        ("whsec_hush!", "a secret is not base64"),
        ("whsec_hüsh", "a secret is not base64"),
        ("whsec_hush1", "a secret is not base64"),
        ("whsec_hu=sh", "a secret is not base64"),
        ("whpk_hush", "a secret is not base64"),
    ],
)
def test_a_secret_that_cannot_be_one_is_told_and_not_shown(
    secret: Any, said: str
) -> None:
    with pytest.raises(ValueError, match=said) as caught:
        keys_of(secret, "T_SECRET")
    assert "hush" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@pytest.mark.parametrize("secret", [b"x", 1, [b"x"], {"a": 1}, [1]])
def test_a_secret_is_text(secret: Any) -> None:
    with pytest.raises(TypeError, match="to be text"):
        keys_of(secret, "T_SECRET")


def test_the_environment_holds_the_secrets_where_none_is_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("T_SECRET", f"{OTHER} {SECRET}")
    assert verify(secret=None).id == "msg_1"
    assert refused(secret=OTHER).startswith("no signature matches")
    monkeypatch.setenv("T_SECRET", " ")
    with pytest.raises(
        ValueError, match="there is no secret: give `secret` or set T_S"
    ):
        verify(secret=None)


def test_nothing_shows_a_secret_or_a_signature() -> None:
    with pytest.raises(ApiError) as caught:
        verify(PAYLOAD + b" ")
    error = pickle.loads(pickle.dumps(caught.value))
    text = f"{error!r} {error} {caught.value.__cause__} {caught.value.__context__}"
    assert SECRET[6:] not in text
    assert signed()["webhook-signature"][3:] not in text


def test_every_secret_is_compared_with_every_signature_in_constant_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[tuple[bytes, bytes]] = []
    real = hmac.compare_digest

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return real(one, other)

    monkeypatch.setattr("hmac.compare_digest", compare)
    headers = signed()
    headers["webhook-signature"] += " v1,AAAA v1,BBBB"
    assert verify(headers=headers, secret=[SECRET, OTHER]).id == "msg_1"
    assert len(compared) == 6


@given(
    payload=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    ).map(lambda value: json.dumps(value).encode()),
    id=st.text(
        st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40
    ),
    now=st.integers(0, 4_000_000_000),
    key=st.binary(min_size=1, max_size=64),
)
def test_whatever_json_is_signed_verifies(
    payload: bytes, id: str, now: int, key: bytes
) -> None:
    headers = signed_headers((key,), id, now, payload)
    message = read_message(payload, headers, (key,), tolerance=0, now=now)
    assert (message.id, message.payload) == (id, payload)


@given(
    part=st.sampled_from(["payload", *signed()]),
    place=st.integers(0, 10_000),
    flip=st.integers(1, 255),
)
@example(part="webhook-signature", place=45, flip=1)
@example(part="webhook-signature", place=2, flip=12)
def test_no_byte_of_it_can_be_another(part: str, place: int, flip: int) -> None:
    parts = {"payload": PAYLOAD, **{k: v.encode() for k, v in signed().items()}}
    changed = bytearray(parts[part])
    changed[place % len(changed)] ^= flip
    parts[part] = bytes(changed)
    payload = parts.pop("payload")
    with pytest.raises(WebhookVerificationError):
        verify(payload, [(name.encode(), one) for name, one in parts.items()])


def test_the_library_verifies_what_is_signed_here() -> None:
    headers = signed(now=time.time())
    assert Webhook(SECRET).verify(PAYLOAD, headers) == json.loads(PAYLOAD)


def test_what_the_library_signs_is_verified_here() -> None:
    moment = datetime.fromtimestamp(NOW, UTC)
    headers = signed()
    headers["webhook-signature"] = Webhook(SECRET).sign(
        "msg_1", moment, PAYLOAD.decode()
    )
    assert verify(headers=headers).payload == PAYLOAD


def test_a_signature_is_the_one_of_the_specification() -> None:
    key = b"a secret of 24 bytes ..."
    digest = hmac.digest(key, b"msg_1.1780315200." + PAYLOAD, "sha256")
    expected = f"v1,{base64.b64encode(digest).decode()}"
    assert signed() == {
        "webhook-id": "msg_1",
        "webhook-timestamp": "1780315200",
        "webhook-signature": expected,
    }


@pytest.mark.parametrize(
    ("id", "now", "payload", "said"),
    [
        ("", NOW, b"", "`id` is not plain"),
        ("a\nb", NOW, b"", "`id` is not plain"),
        ("a", 1e20, b"", "`now` lies beyond"),
        ("a", math.nan, b"", "`now` has to be"),
        ("a", NOW, b"\xff", "the payload is not UTF-8"),
    ],
)
def test_what_cannot_be_sent_is_not_signed(
    id: str, now: float, payload: bytes, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        signed_headers((b"k",), id, now, payload)
