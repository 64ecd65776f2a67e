"""What users are promised of the fake: its answers, and how they can be set."""

import asyncio
import json
import threading
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from ledgerbee import (
    ApiConnectionError,
    ApiTimeoutError,
    AuthenticationError,
    ConflictError,
    NotFoundError,
    OutcomeUnknownError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
)
from ledgerbee._runtime.call import Call
from ledgerbee.models import Company
from ledgerbee.resources import company, invoices
from ledgerbee.testing import FakeLedgerBee, Fault
from openapi_core import OpenAPI
from werkzeug.datastructures import Headers

from tests.support.calls import DOCUMENT, example_calls
from tests.support.received import received
from tests.support.validating_server import HOST

pytestmark = [
    pytest.mark.filterwarnings("ignore:use `client:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Unsupported scheme type:UserWarning"),
]
COMPANY = "GET /v1/company"
CREATE = "POST /v1/projects"


@pytest.fixture
def fake() -> FakeLedgerBee:
    return FakeLedgerBee()


@pytest.mark.parametrize("required_only", [True, False])
@pytest.mark.parametrize("seeded", [True, False])
def test_every_operation_answers_what_the_client_reads(
    required_only: bool, seeded: bool
) -> None:
    fake = FakeLedgerBee(seeded=seeded)
    client = fake.client()
    labels = []
    for call in example_calls(required_only=required_only):
        labels.append(call.operation)
        fake.forget()
        try:
            answer = call.run(client)
            # Lists that come in pages are not sent before they are walked.
            list(answer) if hasattr(answer, "pages") else None
        except NotFoundError:
            # Without examples, what is not created is not there.
            assert not seeded, call.source
        assert fake.last_request.operation == call.operation
    assert len(labels) == 135


def test_every_operation_answers_the_async_client(fake: FakeLedgerBee) -> None:
    async def run() -> None:
        async with fake.async_client() as client:
            for call in example_calls(required_only=False):
                fake.forget()
                await call.run(client)
                labels.add(fake.last_request.operation)

    labels: set[str] = set()
    asyncio.run(run())
    assert len(labels) == 135


class Answered:
    """An answer as openapi-core takes it."""

    def __init__(self, status: int, content_type: str, data: bytes) -> None:
        self.status_code, self.content_type, self.data = status, content_type, data
        self.headers = Headers({"content-type": content_type})


def test_every_answer_is_what_the_document_describes(fake: FakeLedgerBee) -> None:
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    rules = OpenAPI.from_dict(document)
    client = fake.client().with_raw_response
    seen = 0
    for call in example_calls(required_only=False):
        fake.forget()
        answer = call.run(client)
        answer = getattr(answer, "first_page", answer)
        asked = fake.last_request
        url = f"{HOST}/api{asked.path}"
        request = received(asked.method, url, asked.headers, asked.content)
        kind = answer.headers.get("content-type", "")
        response = Answered(answer.status, kind, answer.content)
        if kind.endswith("json"):
            rules.unmarshal_response(request, response).raise_for_errors()
        elif kind:
            assert (kind, answer.content[:5]) == ("application/pdf", b"%PDF-")
        seen += 1
    assert seen == 135


def test_a_model_json_and_bytes_can_be_answers(fake: FakeLedgerBee) -> None:
    client = fake.client()
    mine: Company = client.company.get()
    mine.name = "Mine"
    fake.respond(COMPANY, mine)
    assert client.company.get() == mine
    fake.respond(company.GET, {**fake.example(company.GET), "name": "Other"})
    assert client.company.get().name == "Other"
    fake.respond("GET /v1/invoices/{id}/pdf", b"%PDF-mine")
    assert client.invoices.download_pdf("1") == b"%PDF-mine"


def test_files_are_streamed_and_saved(fake: FakeLedgerBee, tmp_path: Path) -> None:
    client, label = fake.client(), "GET /v1/invoices/{id}/pdf"
    with client.invoices.download_pdf.stream("1") as pieces:
        assert b"".join(pieces).startswith(b"%PDF-")
    fake.fault(label, "truncated")
    with pytest.raises(ApiConnectionError):
        client.invoices.download_pdf.save(tmp_path / "a.pdf", "1")
    assert list(tmp_path.iterdir()) == []


def test_no_digit_of_an_amount_that_is_set_is_lost(fake: FakeLedgerBee) -> None:
    amount = Decimal("90071992547409.930")
    label = "GET /v1/journal-entries/{id}"
    fake.respond(label, {**fake.example(label), "originalAmount": amount})
    entry = fake.client().journal_entries.get("1")
    assert str(entry.original_amount) == "90071992547409.930"


def test_status_and_headers_can_be_set(fake: FakeLedgerBee) -> None:
    fake.respond(COMPANY, fake.example(COMPANY), status=203, headers={"X-Own": "1"})
    answer = fake.client().with_raw_response.company.get()
    assert (answer.status, answer.headers["x-own"]) == (203, "1")


def test_what_is_counted_is_used_in_order_and_what_stands_after_it(
    fake: FakeLedgerBee,
) -> None:
    example = fake.example(COMPANY)
    fake.respond(COMPANY, {**example, "name": "standing"})
    fake.respond(COMPANY, {**example, "name": "first"}, times=2)
    fake.respond(COMPANY, {**example, "name": "second"}, times=1)
    client = fake.client()
    names = [client.company.get().name for _ in range(5)]
    assert names == ["first", "first", "second", "standing", "standing"]
    fake.respond(COMPANY, {**example, "name": "last"})
    assert client.company.get().name == "last"


def test_when_all_is_used_the_operation_does_what_it_does(fake: FakeLedgerBee) -> None:
    fake.fail(COMPANY, 409, times=1)
    client = fake.client()
    with pytest.raises(ConflictError):
        client.company.get()
    assert client.company.get().name == fake.example(COMPANY)["name"]


def test_an_operation_whose_answer_is_set_is_not_carried_out(
    fake: FakeLedgerBee,
) -> None:
    fake.respond(CREATE, fake.example(CREATE), times=1)
    client = fake.client()
    client.projects.create(name="A")
    assert [one.name for one in client.projects.list()] != ["A"]


def test_an_unknown_operation_is_named_with_the_nearest(fake: FakeLedgerBee) -> None:
    meant = (
        r"no operation `GET /v1/invoice/\{id\}`; did you mean `GET /v1/invoices/\{id\}`"
    )
    for set_ in (fake.respond, fake.example, fake.requests_of):
        with pytest.raises(ValueError, match=meant):
            set_("GET /v1/invoice/{id}")
    with pytest.raises(ValueError, match="did you mean"):
        fake.fault("nonsense", "reset")


@pytest.mark.parametrize("times", [0, -1, True, 1.5])
def test_what_is_no_number_of_times_is_refused(fake: FakeLedgerBee, times: Any) -> None:
    with pytest.raises(ValueError, match="`times` is"):
        fake.respond(COMPANY, {}, times=times)


def test_a_refusal_is_in_the_apis_envelope(fake: FakeLedgerBee) -> None:
    details = {"requiredScopes": ["a"], "licenseKey": "L"}
    fake.fail(invoices.GET, 409, code="TAKEN", message="Taken", details=details)
    with pytest.raises(ConflictError) as error:
        fake.client().invoices.get("7")
    assert error.value.body == {
        "statusCode": 409,
        "timestamp": "2026-01-15T12:00:00.000Z",
        "path": "/v1/invoices/7",
        "message": "Taken",
        "code": "TAKEN",
        "details": details,
    }
    assert error.value.required_scopes == ["a"]


def test_what_is_no_refusal_is_not_set_as_one(fake: FakeLedgerBee) -> None:
    with pytest.raises(ValueError, match="`status` is 200"):
        fake.fail(COMPANY, 200)
    with pytest.raises(TypeError, match="cannot be sent as JSON"):
        fake.fail(COMPANY, 400, details=object())


def test_waits_take_no_time_and_are_kept(fake: FakeLedgerBee) -> None:
    fake.fail(COMPANY, 503, times=1)
    fake.fail(COMPANY, 429, headers={"Retry-After": "7"}, times=1)
    fake.client().company.get()
    assert fake.waits == (0.25, 7.0)
    assert fake.clock.now() == 1_768_478_400.0 + 7.25
    assert len(fake.requests) == 3


def test_a_refused_connection_never_reached_the_api(fake: FakeLedgerBee) -> None:
    fake.fault(CREATE, "refused")
    with pytest.raises(ApiConnectionError) as error:
        fake.client(max_retries=2).projects.create(name="A")
    assert not error.value.may_have_arrived
    assert (fake.requests, len(fake.waits)) == ((), 2)


CARRIED_OUT: list[Fault] = ["reset", "timeout", "truncated"]


@pytest.mark.parametrize("fault", CARRIED_OUT)
def test_after_a_lost_answer_what_was_created_is_there(
    fake: FakeLedgerBee, fault: Fault
) -> None:
    fake.fault(CREATE, fault, times=1)
    client = fake.client()
    with pytest.raises(OutcomeUnknownError):
        client.projects.create(name="A")
    assert [one.name for one in client.projects.list()] == ["A"]
    assert len(fake.requests_of(CREATE)) == 1


@pytest.mark.parametrize("fault", CARRIED_OUT)
def test_after_a_lost_answer_what_was_created_is_there_in_asyncio(
    fake: FakeLedgerBee, fault: Fault
) -> None:
    async def run() -> list[str]:
        client = fake.async_client()
        with pytest.raises(OutcomeUnknownError):
            await client.projects.create(name="A")
        return [one.name for one in await client.projects.list()]

    fake.fault(CREATE, fault, times=1)
    assert asyncio.run(run()) == ["A"]


def test_a_read_survives_lost_answers(fake: FakeLedgerBee) -> None:
    fake.fault(COMPANY, "truncated", times=1)
    fake.fault(COMPANY, "reset", times=1)
    assert fake.client().company.get().name == fake.example(COMPANY)["name"]
    assert len(fake.requests) == 3


def test_garbage_is_no_answer_although_it_was_carried_out(fake: FakeLedgerBee) -> None:
    fake.fault(CREATE, "garbage", times=1)
    client = fake.client()
    with pytest.raises(ResponseDecodeError):
        client.projects.create(name="A")
    assert [one.name for one in client.projects.list()] == ["A"]


def test_a_page_of_a_proxy_says_nothing_and_nothing_is_carried_out(
    fake: FakeLedgerBee,
) -> None:
    fake.fault(CREATE, "page", times=1)
    client = fake.client()
    with pytest.raises(OutcomeUnknownError):
        client.projects.create(name="A")
    assert "A" not in [one.name for one in client.projects.list()]


def test_an_unknown_fault_is_refused(fake: FakeLedgerBee) -> None:
    with pytest.raises(
        ValueError, match="`rest` is no fault; there are refused, reset"
    ):
        fake.fault(COMPANY, "rest")  # type: ignore[arg-type]


def test_a_delay_as_long_as_the_timeout_is_one(fake: FakeLedgerBee) -> None:
    fake.delay(COMPANY, 5)
    client = fake.client(timeout=5, max_retries=0)
    started = fake.clock.now()
    with pytest.raises(ApiTimeoutError):
        client.company.get()
    assert fake.clock.now() - started == 5
    client.with_options(timeout=5.1).company.get()
    assert fake.clock.now() - started == 10
    assert fake.waits == ()


def test_delays_count_in_the_total_timeout(fake: FakeLedgerBee) -> None:
    fake.delay(COMPANY, 10)
    client = fake.client(timeout=4, total_timeout=9, max_retries=9)
    started = fake.clock.now()
    with pytest.raises(ApiTimeoutError):
        client.company.get()
    assert len(fake.requests) == 3
    assert fake.clock.now() - started == pytest.approx(9)


def test_a_delay_goes_together_with_what_else_is_set(fake: FakeLedgerBee) -> None:
    fake.delay(COMPANY, 3, times=1)
    fake.fail(COMPANY, 409)
    started = fake.clock.now()
    with pytest.raises(ConflictError):
        fake.client().company.get()
    assert fake.clock.now() - started == 3
    for seconds in (-1, float("nan")):
        with pytest.raises(ValueError, match="`seconds` is"):
            fake.delay(COMPANY, seconds)


def test_a_token_is_had_from_the_fake_and_counted(fake: FakeLedgerBee) -> None:
    client = fake.client(client_id="me", client_secret="hush")
    client.company.get()
    client.company.get()
    assert fake.token_requests == 1
    assert fake.last_request.headers["authorization"] == "Bearer fake-token-1"
    fake.clock.advance(3600)
    client.company.get()
    assert fake.token_requests == 2
    assert [one.operation for one in fake.requests] == [COMPANY] * 3


def test_a_revoked_token_and_a_token_refused(fake: FakeLedgerBee) -> None:
    client = fake.client(client_id="me", client_secret="hush", max_retries=0)
    client.company.get()
    fake.fail(COMPANY, 401, code="invalid_token", times=1)
    client.company.get()
    assert fake.token_requests == 2
    fake.fail("POST /v1/auth/token", 429, times=1)
    fake.fail(COMPANY, 401, times=1)
    with pytest.raises(RateLimitError):
        client.company.get()


def test_the_environments_credential_is_not_used(
    fake: FakeLedgerBee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGERBEE_API_KEY", "real")
    fake.client().company.get()
    assert "real" not in str(dict(fake.last_request.headers))


def test_a_client_can_have_its_own_base_url(fake: FakeLedgerBee) -> None:
    client = fake.client(base_url="https://eu.ledgerbee.example/other/api/")
    client.company.get()
    assert fake.last_request.operation == COMPANY
    grant = fake.client(
        base_url="https://eu.example/x", client_id="me", client_secret="hush"
    )
    grant.company.get()
    assert fake.token_requests == 1


def test_two_fakes_know_nothing_of_each_other(fake: FakeLedgerBee) -> None:
    other = FakeLedgerBee()
    fake.fail(COMPANY, 409)
    fake.client().projects.create(name="A")
    other.client().company.get()
    assert len(other.requests) == 1
    assert "A" not in [one.name for one in other.client().projects.list()]


def test_a_fake_can_be_made_as_new(fake: FakeLedgerBee) -> None:
    client = fake.client()
    client.projects.create(name="A")
    fake.fail(COMPANY, 503)
    fake.delay(COMPANY, 1)
    with pytest.raises(ServerError):
        client.company.get()
    fake.forget()
    assert (fake.requests, fake.waits, fake.token_requests) == ((), (), 0)
    client.company.get()
    made = client.projects.create(name="B")
    assert [one.name for one in client.projects.list()] == ["B"]
    assert made.id.endswith("0001")


def test_threads_share_a_fake(fake: FakeLedgerBee) -> None:
    client = fake.client()
    names = [str(number) for number in range(50)]
    threads = [
        threading.Thread(target=client.projects.create, kwargs={"name": name})
        for name in names
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made = list(client.projects.list())
    assert sorted(one.name for one in made) == sorted(names)
    assert len({one.id for one in made}) == 50


def test_one_request_is_answered_at_a_time(
    fake: FakeLedgerBee, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = fake.client()
    client.company.get()
    meeting = threading.Barrier(2)
    met: list[int] = []

    def carried_out(*_: object) -> Any:
        try:
            met.append(meeting.wait(timeout=0.3))
        except threading.BrokenBarrierError:
            pass
        return fake.example(COMPANY)

    monkeypatch.setattr(fake._server._store, "carried_out", carried_out)
    threads = [threading.Thread(target=client.company.get) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert met == []


def test_tasks_share_a_fake(fake: FakeLedgerBee) -> None:
    async def run() -> set[str]:
        async with fake.async_client() as client:
            made = await asyncio.gather(
                *(client.projects.create(name=str(number)) for number in range(50))
            )
        return {one.id for one in made}

    assert len(asyncio.run(run())) == 50


def test_a_request_without_a_credential_is_refused(fake: FakeLedgerBee) -> None:
    free = replace(company.GET, security=())
    with pytest.raises(AuthenticationError) as error:
        fake.client().send(Call(operation=free))
    assert error.value.code == "UNAUTHORIZED"
