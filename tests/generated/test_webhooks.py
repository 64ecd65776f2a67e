"""The webhooks of the committed SDK: its topics, and the programs of its page."""

import asyncio
import json
import re
import subprocess
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import ledgerbee
import pytest
from ledgerbee import webhooks
from ledgerbee.models import SubscriptionEventData, WebhookTopic

from tests.support.calls import ROOT

SECRET = "whsec_dGhlIHNlY3JldCBvZiBteSB0ZXN0cw=="
PAGE = (ROOT / "generated/docs/webhooks/index.md").read_text(encoding="utf-8")
DOCUMENT = json.loads((ROOT / "specs/ledgerbee.webhooks.json").read_text("utf-8"))
TOPICS = list(DOCUMENT["webhooks"])
ASSIGNED = {
    "id": "msg_1",
    "type": "subscription.assigned",
    "timestamp": "2026-06-01T12:00:00.000Z",
    "data": {
        "subscriptionId": "s",
        "partnerReferenceId": "order-42",
        "versionId": "v",
        "seats": 3,
    },
}


def event_of(topic: str) -> dict[str, Any]:
    return {**ASSIGNED, "type": topic}


@pytest.mark.parametrize("topic", TOPICS)
def test_each_topic_is_an_event_of_its_own(topic: str) -> None:
    signed = webhooks.sign_test_event(event_of(topic), SECRET)
    event = webhooks.verify(signed.payload, signed.headers, SECRET)
    words = re.split(r"[._]", topic)
    assert type(event).__name__ == "".join(map(str.capitalize, words)) + "Event"
    assert not isinstance(event, webhooks.UnknownEvent)
    assert (event.id, event.type) == ("msg_1", topic)
    assert isinstance(event.type, WebhookTopic)
    assert event.type.is_known
    assert event.timestamp.isoformat() == "2026-06-01T12:00:00+00:00"


def test_events_of_subscriptions_say_which_and_keep_the_rest() -> None:
    signed = webhooks.sign_test_event(json.dumps(ASSIGNED).encode(), SECRET)
    match webhooks.verify(signed.payload, signed.headers, SECRET):
        case webhooks.SubscriptionAssignedEvent(data=data):
            assert data == SubscriptionEventData(
                subscription_id="s",
                partner_reference_id="order-42",
                version_id="v",
                additional_properties={"seats": 3},
            )
        case other:
            pytest.fail(f"not the event: {other}")


def test_what_is_new_in_an_envelope_is_kept() -> None:
    payload = json.dumps({**ASSIGNED, "apiVersion": "2"}).encode()
    signed = webhooks.sign_test_event(payload, SECRET)
    event = webhooks.verify(signed.payload, signed.headers, SECRET)
    assert isinstance(event, webhooks.SubscriptionAssignedEvent)
    assert event.unknown_fields == {"apiVersion": "2"}
    again = webhooks.sign_test_event(event, SECRET)
    assert webhooks.verify(again.payload, again.headers, SECRET) == event


def test_a_topic_of_billing_that_was_not_seen_is_kept() -> None:
    signed = webhooks.sign_test_event(event_of("billing.invoice_sent"), SECRET)
    event = webhooks.verify(signed.payload, signed.headers, SECRET)
    assert isinstance(event, webhooks.UnknownEvent)
    assert (event.id, event.type) == ("msg_1", "billing.invoice_sent")
    assert event.data == ASSIGNED["data"]


def test_the_errors_are_those_of_the_client() -> None:
    assert issubclass(webhooks.WebhookVerificationError, ledgerbee.LedgerBeeError)
    assert webhooks.WebhookPayloadError is ledgerbee.WebhookPayloadError
    with pytest.raises(ledgerbee.WebhookVerificationError, match="is missing"):
        ledgerbee.webhooks.verify(b"{}", {}, SECRET)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("import ledgerbee", "[]"),
        ("from ledgerbee import LedgerBee; LedgerBee(api_key='k')", "[]"),
        (
            "import ledgerbee; ledgerbee.webhooks.verify",
            "['ledgerbee.webhooks']",
        ),
    ],
)
def test_webhooks_are_loaded_by_those_who_want_them(
    program: str, expected: str
) -> None:
    looked = (
        "import sys; print([name for name in sys.modules if name in "
        "('ledgerbee.webhooks', 'standardwebhooks', 'httpx2')])"
    )
    result = subprocess.run(
        [sys.executable, "-c", f"{program}; {looked}"],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == f"{expected}\n"


def test_the_page_lists_each_topic_with_its_class() -> None:
    for topic in TOPICS:
        assert f"| `{topic}` | [`" in PAGE
    assert "(webhooks/index.md)" in (ROOT / "generated/docs/index.md").read_text(
        "utf-8"
    )


def program(heading: str) -> str:
    section = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    (found,) = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    return str(found)


Send = Callable[[bytes, dict[str, str]], int]
"""Sends a request to a program, and returns the status it answers with."""


def run(name: str) -> types.ModuleType:
    """Run the program below the heading `name` as a module of its own."""
    module = types.ModuleType(f"page_{name.lower()}")
    sys.modules[module.__name__] = module
    exec(compile(program(name), f"{name}.py", "exec"), module.__dict__)
    return module


def flask_program() -> Send:
    client = run("Flask").app.test_client()

    def send(payload: bytes, headers: dict[str, str]) -> int:
        answer = client.post("/webhooks", data=payload, headers=headers)
        return int(answer.status_code)

    return send


def fastapi_program() -> Send:
    from fastapi.testclient import TestClient

    client = TestClient(run("FastAPI").app)

    def send(payload: bytes, headers: dict[str, str]) -> int:
        return client.post("/webhooks", content=payload, headers=headers).status_code

    return send


def django_program() -> Send:
    import django
    from django.conf import settings
    from django.test import Client, override_settings

    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["testserver"], SECRET_KEY="test")
        django.setup()
    urls = run("Django").__name__

    def send(payload: bytes, headers: dict[str, str]) -> int:
        with override_settings(ROOT_URLCONF=urls):
            # As a stranger does: without a token against cross-site requests.
            answer = Client(enforce_csrf_checks=True).post(
                "/webhooks",
                data=payload,
                content_type="application/json",
                headers=headers,
            )
        return int(answer.status_code)

    return send


@pytest.fixture(params=[flask_program, fastapi_program, django_program])
def send(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Send]:
    monkeypatch.setenv("LEDGERBEE_WEBHOOK_SECRET", SECRET)
    make: Callable[[], Send] = request.param
    yield make()
    for name in ("page_flask", "page_fastapi", "page_django"):
        sys.modules.pop(name, None)


def test_the_programs_of_the_page_take_events(
    send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    said = {
        "subscription.assigned": "this one matters: SubscriptionAssignedEvent(",
        "subscription.billed": "of no interest here",
        "billing.invoice_sent": "not known to this client: billing.invoice_sent",
    }
    for topic, expected in said.items():
        signed = webhooks.sign_test_event(event_of(topic), SECRET)
        assert send(signed.payload, signed.headers) == 204
        assert capsys.readouterr().out.startswith(expected)


def test_the_programs_of_the_page_refuse_what_the_api_did_not_send(
    send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    signed = webhooks.sign_test_event(ASSIGNED, SECRET)
    old = webhooks.sign_test_event(ASSIGNED, SECRET, now=1_780_315_200)
    foreign = webhooks.sign_test_event(ASSIGNED, "b3RoZXI=")
    assert send(signed.payload.replace(b"seats", b"boats"), signed.headers) == 400
    assert send(old.payload, old.headers) == 400
    assert send(foreign.payload, foreign.headers) == 400
    assert send(signed.payload, {}) == 400
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("heading", ["Verify", "Test"])
def test_the_other_programs_of_the_page_run(
    heading: str, capsys: pytest.CaptureFixture[str]
) -> None:
    exec(compile(program(heading), heading, "exec"), {})
    printed = capsys.readouterr().out
    assert printed.startswith("SubscriptionAssignedEvent(") == (heading == "Test")


def test_the_page_type_checks(tmp_path: Path) -> None:
    for heading in ("Verify", "Flask", "FastAPI", "Django", "Test"):
        text = program(heading)
        (tmp_path / f"page_{heading.lower()}.py").write_text(text, "utf-8")
    # Django has no types of its own.
    options = ["--strict", "--config-file=", "--ignore-missing-imports"]
    options += ["--allow-untyped-decorators", "--allow-untyped-calls"]
    options += ["--follow-imports=silent", str(tmp_path)]
    result = subprocess.run(
        [sys.executable, "-m", "mypy", *options],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout.startswith("Success"), result.stdout


def test_headers_of_a_raw_asgi_scope_are_taken() -> None:
    signed = webhooks.sign_test_event(ASSIGNED, SECRET)
    seen: list[webhooks.Event] = []

    async def program(scope: Any, receive: Any, send: Any) -> None:
        message = await receive()
        seen.append(webhooks.verify(message["body"], scope["headers"], SECRET))

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": signed.payload}

    pairs = [(name.encode(), one.encode()) for name, one in signed.headers.items()]
    asyncio.run(program({"type": "http", "headers": pairs}, receive, None))
    assert isinstance(seen[0], webhooks.SubscriptionAssignedEvent)
