"""What users are promised of the fake: requests are kept, and checked as by the API."""

from collections.abc import Callable
from dataclasses import FrozenInstanceError
from decimal import Decimal
from typing import Any

import pytest
from ledgerbee import BadRequestError, LedgerBee, NotFoundError
from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee.resources import invoices, meters, quotes
from ledgerbee.testing import FakeLedgerBee

CUSTOMER = "0197a943-2325-7829-b835-b6c71a293065"


@pytest.fixture
def fake() -> FakeLedgerBee:
    return FakeLedgerBee()


@pytest.fixture
def client(fake: FakeLedgerBee) -> LedgerBee:
    return fake.client()


def test_a_request_is_kept_as_it_was_sent(
    fake: FakeLedgerBee, client: LedgerBee
) -> None:
    client.quotes.update("a/b", notes="Thanks")
    request = fake.last_request
    assert (request.operation, request.method) == ("PATCH /v1/quotes/{id}", "PATCH")
    assert (request.path, request.path_arguments) == ("/v1/quotes/a%2Fb", {"id": "a/b"})
    assert request.body == {"notes": "Thanks"}
    assert request.content == b'{"notes":"Thanks"}'
    assert request.headers["content-type"] == "application/json"
    assert request.time == 1_768_478_400.0


def test_amounts_in_a_body_keep_each_digit(
    fake: FakeLedgerBee, client: LedgerBee
) -> None:
    client.journal_entries.create(
        entry_type="JOURNAL_ENTRY",
        date="2026-02-03",
        original_amount=Decimal("90071992547409.930"),
        lines=[],
    )
    assert str(fake.last_request.body["originalAmount"]) == "90071992547409.930"


def test_a_query_is_kept_by_name(fake: FakeLedgerBee, client: LedgerBee) -> None:
    client.customers.list(metadata={"crmId": "42"})
    assert fake.last_request.query == {"metadata[crmId]": "42"}
    list(client.invoices.list(limit=5, status="sent"))
    assert fake.last_request.query == {"limit": "5", "status": "sent"}


def test_requests_cannot_be_changed_and_show_no_credential(
    fake: FakeLedgerBee,
) -> None:
    fake.client(api_key="hush").company.get()
    request = fake.last_request
    assert request.headers["x-api-key"] == "hush"
    assert "hush" not in f"{request!r} {fake.requests} {fake!r}"
    with pytest.raises(FrozenInstanceError):
        request.path = "/"  # type: ignore[misc]


def test_a_key_in_the_query_is_not_kept(fake: FakeLedgerBee) -> None:
    free = Operation(id="x", method="GET", path="/v1/company", security=())
    with pytest.raises(Exception, match="401"):
        fake.client().send(Call(operation=free, query={"x-api-key": "hush"}))
    assert "hush" not in repr(fake.last_request)


def test_requests_are_found_by_operation(
    fake: FakeLedgerBee, client: LedgerBee
) -> None:
    client.company.get()
    client.quotes.get("1")
    client.quotes.get("2")
    found = fake.requests_of(quotes.GET)
    assert [one.path_arguments["id"] for one in found] == ["1", "2"]
    assert found == fake.requests_of("GET /v1/quotes/{id}")
    assert len(fake.requests) == 3


def test_without_a_request_there_is_no_last_one(fake: FakeLedgerBee) -> None:
    with pytest.raises(LookupError, match="no request has reached the fake"):
        _ = fake.last_request


def sends(like: Operation, **arguments: Any) -> Callable[[LedgerBee], Any]:
    """Return what calls an operation with what the client's own would not send."""
    free = Operation(id="x", method=like.method, path=like.path, body=Any)
    return lambda client: client.send(Call(operation=free, **arguments))


REPORT = {"customerId": CUSTOMER, "meterId": CUSTOMER, "value": 1}
KEY = {"x-api-idempotency-key": "k"}
QUOTE = {"customerId": CUSTOMER, "date": "2026-02-03", "lines": []}
LINE = {"priceId": CUSTOMER, "quantity": 1}


@pytest.mark.parametrize(
    ("send", "expected"),
    [
        (sends(quotes.CREATE), ""),
        (sends(quotes.CREATE, body={**QUOTE, "extra": 1}), "extra"),
        (
            sends(quotes.CREATE, body={"date": "2026-02-03", "lines": []}),
            "customerId",
        ),
        (sends(quotes.CREATE, body={**QUOTE, "date": "soon"}), "date"),
        (sends(quotes.CREATE, body={**QUOTE, "date": None}), "date"),
        (sends(quotes.CREATE, body={**QUOTE, "lines": {}}), "lines"),
        (
            sends(quotes.CREATE, body={**QUOTE, "lines": [LINE, {**LINE, "x": 1}]}),
            "lines.1.x",
        ),
        (
            sends(
                quotes.CREATE,
                body={**QUOTE, "lines": [{**LINE, "quantity": "1"}]},
            ),
            "lines.0.quantity",
        ),
        (
            sends(quotes.CREATE, body={**QUOTE, "lines": [{**LINE, "unitPrice": 1}]}),
            "lines.0.unitPrice",
        ),
        (sends(quotes.CREATE, body=[QUOTE]), ""),
        (sends(meters.REPORT_USAGE, body=REPORT), "x-api-idempotency-key"),
        (
            sends(invoices.LIST_, query={"page": "first"}),
            "page",
        ),
        (sends(invoices.LIST_, query={"status": "nonsense"}), "status"),
        (sends(invoices.LIST_, query={"pages": 1}), "pages"),
    ],
)
def test_what_the_api_would_not_take_is_refused(
    fake: FakeLedgerBee,
    client: LedgerBee,
    send: Callable[[LedgerBee], Any],
    expected: str,
) -> None:
    with pytest.raises(BadRequestError) as error:
        send(client)
    assert error.value.code == "SHARED_VALIDATION_FAILED"
    assert [one["property"] for one in error.value.validation_errors] == [expected]
    assert len(fake.requests) == 1


def test_what_is_refused_is_not_carried_out(client: LedgerBee) -> None:
    with pytest.raises(BadRequestError):
        sends(quotes.CREATE, body={**QUOTE, "extra": 1})(client)
    made = client.quotes.create(customer_id=CUSTOMER, date="2026-02-03", lines=[])
    assert [one.id for one in client.quotes.list()] == [made.id]


def test_what_the_description_does_not_know_can_be_taken() -> None:
    fake = FakeLedgerBee(strict=False)
    client = fake.client().with_options(extra_body={"extra": 1}, extra_query={"q": 1})
    client.quotes.create(customer_id=CUSTOMER, date="2026-02-03", lines=[])
    assert fake.last_request.body["extra"] == 1
    assert fake.last_request.query == {"q": "1"}


def test_what_the_api_takes_is_taken(fake: FakeLedgerBee, client: LedgerBee) -> None:
    sends(meters.REPORT_USAGE, body=REPORT, headers=KEY)(client)
    sends(quotes.CREATE, body={**QUOTE, "lines": [{**LINE, "unitPrice": "1.5"}]})(
        client
    )
    assert len(fake.requests) == 2


def test_a_route_that_is_not_there_is_not_found(
    fake: FakeLedgerBee, client: LedgerBee
) -> None:
    nowhere = Operation(id="x", method="GET", path="/v1/nowhere")
    with pytest.raises(NotFoundError, match="Cannot GET /v1/nowhere") as error:
        client.send(Call(operation=nowhere))
    assert error.value.path == "/v1/nowhere"
    assert fake.last_request.operation == ""
