"""Quotes of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.downloads import downloads, downloads_async
from ledgerbee._runtime.operation import Operation, PageStyle, Style
from ledgerbee._runtime.pages import lists, lists_async
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.common import ConvertSalesDocument, SendSalesDocument
from ledgerbee.models.quotes import (
    ConvertQuote,
    CreateQuote,
    PaginatedQuotes,
    Quote,
    UpdateQuote,
)

LIST_ = Operation(
    id="PublicQuotesController_getQuotes_v1",
    method="GET",
    path="/v1/quotes",
    returns=PaginatedQuotes,
    query_styles={"page": Style(type=int), "limit": Style(type=int)},
    repeatable=True,
    pages=PageStyle(
        page="page",
        items="items",
        limit="limit",
        total="total",
        total_pages="totalPages",
    ),
)

CREATE = Operation(
    id="PublicQuotesController_createQuote_v1",
    method="POST",
    path="/v1/quotes",
    body=CreateQuote,
    returns=Quote,
    read_back="client.quotes.list(…)",
)

GET = Operation(
    id="PublicQuotesController_getQuote_v1",
    method="GET",
    path="/v1/quotes/{id}",
    returns=Quote,
    repeatable=True,
)

UPDATE = Operation(
    id="PublicQuotesController_updateQuote_v1",
    method="PATCH",
    path="/v1/quotes/{id}",
    body=UpdateQuote,
    returns=Quote,
    read_back="client.quotes.get(id)",
)

CONVERT = Operation(
    id="PublicQuotesController_convertQuote_v1",
    method="POST",
    path="/v1/quotes/{id}/convert",
    body=ConvertQuote,
    returns=ConvertSalesDocument,
    read_back="client.quotes.get(id)",
)

DOWNLOAD_PDF = Operation(
    id="PublicQuotesController_getQuotePdf_v1",
    method="GET",
    path="/v1/quotes/{id}/pdf",
    returns=bytes,
    accept="application/pdf",
    query_styles={"draft": Style(type=bool)},
    repeatable=True,
)

SEND = Operation(
    id="PublicQuotesController_sendQuote_v1",
    method="POST",
    path="/v1/quotes/{id}/send",
    body=SendSalesDocument,
    returns=Quote,
    read_back="client.quotes.get(id)",
)


def list_(
    *,
    page=UNSET,
    limit=UNSET,
    status=UNSET,
    customer_id=UNSET,
    sort_by=UNSET,
    sort_order=UNSET,
):
    """List quotes.

    `GET /v1/quotes` · scope `quotes-read`

    Returns quotes without their lines, the newest first.

    Args:
        page: Number of the page to return, from 1.
        limit: Most items to return on a page.
        status: State to return.
        customer_id: Customer of the quote.
        sort_by: Field to sort by.
        sort_order: Direction of the sort.
    """
    return Call(
        operation=LIST_,
        query={
            "page": page,
            "limit": limit,
            "status": status,
            "customerId": customer_id,
            "sortBy": sort_by,
            "sortOrder": sort_order,
        },
    )


def create(
    *,
    customer_id,
    date,
    lines,
    customer_department_id=UNSET,
    customer_contact_id=UNSET,
    valid_until=UNSET,
    currency=UNSET,
    reference=UNSET,
    our_reference=UNSET,
    notes=UNSET,
    document_template_id=UNSET,
):
    """Create a draft quote.

    `POST /v1/quotes` · scope `quotes-write` · sent once

    Creates a draft quote; nothing is booked.

    Args:
        customer_id: Customer of the quote.
        date: Date of the quote.
        lines: Lines of the quote.
        customer_department_id: Department of the customer.
        customer_contact_id: Contact at the customer.
        valid_until: Last day the quote holds.
        currency: Currency as an ISO 4217 code; the company's when left out.
        reference: The customer's reference.
        our_reference: Your own reference.
        notes: Text below the lines.
        document_template_id: Template to lay it out with; the default one when left
            out.
    """
    return Call(
        operation=CREATE,
        body=CreateQuote(
            customer_id=customer_id,
            date=date,
            lines=lines,
            customer_department_id=customer_department_id,
            customer_contact_id=customer_contact_id,
            valid_until=valid_until,
            currency=currency,
            reference=reference,
            our_reference=our_reference,
            notes=notes,
            document_template_id=document_template_id,
        ),
    )


def get(id):
    """Get a quote by id.

    `GET /v1/quotes/{id}` · scope `quotes-read`

    Returns one quote with its lines.

    Args:
        id: Id of the quote.
    """
    return Call(operation=GET, path={"id": id})


def update(
    id,
    *,
    customer_id=UNSET,
    date=UNSET,
    lines=UNSET,
    customer_department_id=UNSET,
    customer_contact_id=UNSET,
    valid_until=UNSET,
    currency=UNSET,
    reference=UNSET,
    our_reference=UNSET,
    notes=UNSET,
    document_template_id=UNSET,
):
    """Update a draft quote.

    `PATCH /v1/quotes/{id}` · scope `quotes-write` · sent once

    Changes a draft quote; lines are replaced as a whole.

    Args:
        id: Id of the quote.
        customer_id: Customer of the quote.
        date: Date of the quote.
        lines: Lines of the quote.
        customer_department_id: Department of the customer.
        customer_contact_id: Contact at the customer.
        valid_until: Last day the quote holds.
        currency: Currency as an ISO 4217 code; the company's when left out.
        reference: The customer's reference.
        our_reference: Your own reference.
        notes: Text below the lines.
        document_template_id: Template to lay it out with; the default one when left
            out.
    """
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateQuote(
            customer_id=customer_id,
            date=date,
            lines=lines,
            customer_department_id=customer_department_id,
            customer_contact_id=customer_contact_id,
            valid_until=valid_until,
            currency=currency,
            reference=reference,
            our_reference=our_reference,
            notes=notes,
            document_template_id=document_template_id,
        ),
    )


def convert(id, *, target):
    """Convert a quote.

    `POST /v1/quotes/{id}/convert` · scope `quotes-write` · sent once

    Makes an order confirmation or an invoice of a quote, which cannot be changed
    afterwards.

    Args:
        id: Id of the quote.
        target: Kind of document to make.
    """
    return Call(operation=CONVERT, path={"id": id}, body=ConvertQuote(target=target))


def download_pdf(id, *, draft=UNSET):
    """Download a quote as PDF.

    `GET /v1/quotes/{id}/pdf` · scope `quotes-read`

    Returns the quote as a PDF file.

    Args:
        id: Id of the quote.
        draft: Whether to return a preview with a watermark.
    """
    return Call(operation=DOWNLOAD_PDF, path={"id": id}, query={"draft": draft})


def send(id, *, delivery_type=UNSET, recipient_email=UNSET, document_template_id=UNSET):
    """Send a quote.

    `POST /v1/quotes/{id}/send` · scope `quotes-write` · sent once

    Sends a quote to the address given, or else to the contact or the customer.

    Args:
        id: Id of the quote.
        delivery_type: Channel to send it by.
        recipient_email: Address to send to; an unknown one becomes a contact of the
            customer.
        document_template_id: Template to lay it out with.
    """
    return Call(
        operation=SEND,
        path={"id": id},
        body=SendSalesDocument(
            delivery_type=delivery_type,
            recipient_email=recipient_email,
            document_template_id=document_template_id,
        ),
    )


class Quotes(Resource):
    """Quotes."""

    list = lists(list_)
    create = sends(create)
    get = sends(get)
    update = sends(update)
    convert = sends(convert)
    download_pdf = downloads(download_pdf)
    send = sends(send)


class AsyncQuotes(Resource):
    """Quotes."""

    list = lists_async(list_)
    create = sends_async(create)
    get = sends_async(get)
    update = sends_async(update)
    convert = sends_async(convert)
    download_pdf = downloads_async(download_pdf)
    send = sends_async(send)
