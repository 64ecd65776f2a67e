"""What users write, for the type checkers; never run."""

import datetime
import pathlib
from decimal import Decimal
from typing import Any, assert_type

import httpx2
import ledgerbee
from ledgerbee import (
    AsyncFileStream,
    AsyncLedgerBee,
    Call,
    FileStream,
    Hooks,
    LedgerBee,
    LedgerBeeError,
    NotFoundError,
    Pages,
    RawResponse,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    webhooks,
)
from ledgerbee.models import (
    CreateAttachment,
    Account,
    CreateJournalEntryLine,
    Invoice,
    InvoiceListItem,
    JournalEntry,
    PaginatedInvoices,
    WebhookTopic,
)
from ledgerbee.params.common import CreateJournalEntryLineParam
from ledgerbee.testing import FakeLedgerBee, Fault, RecordedRequest
from ledgerbee.resources.invoices import get
from ledgerbee.transport import (
    AsyncHttpxTransport,
    AsyncTransport,
    HttpxTransport,
    Request,
    Response,
    Transport,
)
from msgspec import UNSET


def book(client: LedgerBee) -> JournalEntry:
    line: CreateJournalEntryLineParam = {
        "account_id": "a",
        "amount": Decimal("100.00"),
    }
    return client.journal_entries.create(
        entry_type="JOURNAL_ENTRY",
        date=datetime.date(2026, 1, 15),
        original_amount=Decimal("100.00"),
        lines=[line, CreateJournalEntryLine(account_id="b", amount=Decimal("-100.00"))],
    )


def read(client: LedgerBee) -> None:
    assert_type(client.accounts.list(), list[Account])
    for listed in client.invoices.list(status="sent", limit=100):
        assert_type(listed, InvoiceListItem)
    listing: Pages[InvoiceListItem, PaginatedInvoices] = client.invoices.list()
    assert_type(listing.total, int | None)
    assert_type(listing.first_page, PaginatedInvoices)
    for page in listing.pages(prefetch=True):
        assert_type(page, PaginatedInvoices)
    assert_type(
        client.with_raw_response.invoices.list(), RawResponse[PaginatedInvoices]
    )
    invoice = client.invoices.get("1")
    assert_type(invoice, Invoice)
    assert_type(invoice.amount, Decimal)
    if invoice.number is not UNSET and invoice.number is not None:
        print(invoice.number.upper())
    assert_type(client.invoices.download_pdf("1", draft=True), bytes)
    assert_type(client.with_raw_response.invoices.get("1"), RawResponse[Invoice])
    try:
        client.customers.update("1", name="Acme")
    except NotFoundError as error:
        print(error.code)
    except LedgerBeeError:
        raise


def try_it() -> None:
    fake = FakeLedgerBee(seeded=False)
    assert_type(fake.client(timeout=1), LedgerBee)
    assert_type(fake.async_client(), AsyncLedgerBee)
    fault: Fault = "reset"
    fake.fault("POST /v1/invoices", fault, times=1)
    fake.fault("POST /v1/invoices", "rset")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(fake.last_request, RecordedRequest)


async def read_later() -> None:
    async with AsyncLedgerBee(api_key="k") as client:
        assert_type(await client.accounts.list(), list[Account])
        async for listed in client.invoices.list():
            assert_type(listed, InvoiceListItem)
        assert_type((await client.invoices.list()).total, int | None)
        raw = await client.with_raw_response.accounts.list()
        assert_type(raw.parse(), list[Account])


def receive(body: bytes, headers: dict[str, str]) -> str:
    event = webhooks.verify(body, headers, ["new", "old"], tolerance=60)
    assert_type(event, webhooks.Event)
    match event:
        case webhooks.SubscriptionStartedEvent(data=data):
            assert_type(data.subscription_id, str)
            return data.subscription_id
        case webhooks.BillingCreditNoteSentEvent(id=id, type=topic):
            assert_type(topic, WebhookTopic)
            return id
        case webhooks.UnknownEvent(type=topic, data=unknown):
            assert_type(unknown, Any)
            return topic
        case _:
            return event.timestamp.isoformat()


def made_up(event: webhooks.Event) -> str:
    signed = webhooks.sign_test_event(event, "s", id="msg_1", now=1.5)
    assert_type(signed, webhooks.SignedEvent)
    ledgerbee.webhooks.sign_test_event({"type": "a"}, ["s"])
    return receive(signed.payload, signed.headers)


class Own:
    def send(self, request: Request, *, timeout: float) -> Response:
        return Response(status=200, headers=dict(request.headers), content=b"")

    def close(self) -> None: ...


def connect(connections: httpx2.Client) -> None:
    transports: list[Transport] = [Own(), HttpxTransport(client=connections)]
    call: Call[Invoice] = get("1")
    for transport in transports:
        assert_type(LedgerBee(transport=transport).send(call), Invoice)


def connect_later(connections: httpx2.AsyncClient) -> AsyncLedgerBee:
    transport: AsyncTransport = AsyncHttpxTransport(client=connections)
    return AsyncLedgerBee(transport=transport)


def watch() -> LedgerBee:
    def before(event: RequestEvent) -> None:
        print(event.operation, event.attempt, event.request.method)

    def after(event: ResponseEvent) -> float:
        return event.elapsed * event.status

    def again(event: RetryEvent) -> str:
        return f"{event.wait} {event.reason}"

    hooks = Hooks(before_request=before, after_response=after, on_retry=again)
    return LedgerBee(hooks=hooks)


def tell(done: int, total: int | None) -> None:
    print(done, total)


def download(client: LedgerBee) -> None:
    get = client.invoices.download_pdf
    assert_type(get("1", draft=True), bytes)
    with get.stream("1", draft=True) as file:
        assert_type(file, FileStream)
        assert_type(file.length, int | None)
        assert_type(b"".join(file), bytes)
    saved = get.save(pathlib.Path("a.pdf"), "1", progress=tell, draft=False)
    assert_type(saved, pathlib.Path)
    raw = client.with_raw_response.invoices.download_pdf("1")
    assert_type(raw, RawResponse[bytes])


async def download_later(client: AsyncLedgerBee) -> None:
    get = client.invoices.download_pdf
    assert_type(await get("1"), bytes)
    async with get.stream("1") as file:
        assert_type(file, AsyncFileStream)
        assert_type([piece async for piece in file], list[bytes])
    assert_type(await get.save("a.pdf", "1", progress=tell), pathlib.Path)


def attach(path: pathlib.Path) -> None:
    assert_type(CreateAttachment.from_path(path), CreateAttachment)
    made = CreateAttachment.from_bytes(b"x", name="a.pdf", media_type="application/pdf")
    assert_type(made, CreateAttachment)
