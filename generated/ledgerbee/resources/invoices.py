"""Invoices of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.downloads import downloads, downloads_async
from ledgerbee._runtime.operation import Operation, PageStyle, Style
from ledgerbee._runtime.pages import lists, lists_async
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.common import (
    DeliveryStatus,
    SendBillingDocument,
    SendBillingDocumentResponse,
)
from ledgerbee.models.invoices import CreateInvoice, Invoice, PaginatedInvoices

LIST_ = Operation(
    id="PublicInvoicesController_getInvoices_v1",
    method="GET",
    path="/v1/invoices",
    returns=PaginatedInvoices,
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
    id="PublicInvoicesController_createInvoice_v1",
    method="POST",
    path="/v1/invoices",
    body=CreateInvoice,
    returns=Invoice,
    read_back="client.invoices.list(…)",
)

GET = Operation(
    id="PublicInvoicesController_getInvoice_v1",
    method="GET",
    path="/v1/invoices/{id}",
    returns=Invoice,
    repeatable=True,
)

GET_DELIVERY_STATUS = Operation(
    id="PublicInvoicesController_getInvoiceDeliveryStatus_v1",
    method="GET",
    path="/v1/invoices/{id}/delivery-status",
    returns=DeliveryStatus,
    repeatable=True,
)

DOWNLOAD_PDF = Operation(
    id="PublicInvoicesController_getInvoicePdf_v1",
    method="GET",
    path="/v1/invoices/{id}/pdf",
    returns=bytes,
    accept="application/pdf",
    query_styles={"draft": Style(type=bool)},
    repeatable=True,
)

SEND = Operation(
    id="PublicInvoicesController_sendInvoice_v1",
    method="POST",
    path="/v1/invoices/{id}/send",
    body=SendBillingDocument,
    returns=SendBillingDocumentResponse,
    read_back="client.invoices.get(id)",
)


def list_(*, page=UNSET, limit=UNSET, search=UNSET, status=UNSET, customer_id=UNSET):
    """List invoices.

    `GET /v1/invoices` · scope `invoices-read`

    Returns invoices without their lines.

    Args:
        page: Number of the page to return, from 1.
        limit: Most items to return on a page.
        search: Text to look for in number and description.
        status: State to return.
        customer_id: Customer of the invoice.
    """
    return Call(
        operation=LIST_,
        query={
            "page": page,
            "limit": limit,
            "search": search,
            "status": status,
            "customerId": customer_id,
        },
    )


def create(
    *,
    customer_id,
    date,
    lines,
    customer_department_id=UNSET,
    customer_contact_id=UNSET,
    due_date=UNSET,
    payment_terms=UNSET,
    description=UNSET,
    currency=UNSET,
    reference=UNSET,
    our_reference=UNSET,
    notes=UNSET,
    document_template_id=UNSET,
):
    """Create a draft invoice.

    `POST /v1/invoices` · scope `invoices-write` · sent once

    Creates an invoice as a draft. It gets its number, and is booked, when it is sent.

    Args:
        customer_id: Customer of the invoice.
        date: Date of the invoice.
        lines: Lines of the invoice.
        customer_department_id: Department of the customer.
        customer_contact_id: Contact at the customer.
        due_date: Day payment is due; from the payment terms when left out.
        payment_terms: Days to pay.
        description: Text above the lines.
        currency: Currency as an ISO 4217 code; the company's when left out.
        reference: The customer's reference.
        our_reference: Your own reference.
        notes: Text below the lines.
        document_template_id: Template to lay it out with; the default one when left
            out.
    """
    return Call(
        operation=CREATE,
        body=CreateInvoice(
            customer_id=customer_id,
            date=date,
            lines=lines,
            customer_department_id=customer_department_id,
            customer_contact_id=customer_contact_id,
            due_date=due_date,
            payment_terms=payment_terms,
            description=description,
            currency=currency,
            reference=reference,
            our_reference=our_reference,
            notes=notes,
            document_template_id=document_template_id,
        ),
    )


def get(id):
    """Get an invoice by ID.

    `GET /v1/invoices/{id}` · scope `invoices-read`

    Returns one invoice with its lines.

    Args:
        id: Id of the invoice.
    """
    return Call(operation=GET, path={"id": id})


def get_delivery_status(id):
    """Get the delivery status of an invoice.

    `GET /v1/invoices/{id}/delivery-status` · scope `invoices-read`

    Tells whether an invoice arrived, attempt by attempt.

    Args:
        id: Id of the invoice.
    """
    return Call(operation=GET_DELIVERY_STATUS, path={"id": id})


def download_pdf(id, *, draft=UNSET):
    """Download the invoice PDF.

    `GET /v1/invoices/{id}/pdf` · scope `invoices-read`

    Returns the invoice as a PDF file.

    Args:
        id: Id of the invoice.
        draft: Whether to return a preview with a watermark.
    """
    return Call(operation=DOWNLOAD_PDF, path={"id": id}, query={"draft": draft})


def send(
    id,
    *,
    delivery_type,
    override_email=UNSET,
    override_ean_number=UNSET,
    update_customer_record=UNSET,
    document_template_id=UNSET,
):
    """Send an invoice to the customer.

    `POST /v1/invoices/{id}/send` · scope `invoices-write` · sent once

    Gives an invoice its number, books it and sends it to the customer.

    Args:
        id: Id of the invoice.
        delivery_type: Channel to send it by.
        override_email: Address in place of the customer's, for this once.
        override_ean_number: EAN number in place of the customer's, for this once.
        update_customer_record: Whether to keep the address or number given on the
            customer.
        document_template_id: Template to lay it out with.
    """
    return Call(
        operation=SEND,
        path={"id": id},
        body=SendBillingDocument(
            delivery_type=delivery_type,
            override_email=override_email,
            override_ean_number=override_ean_number,
            update_customer_record=update_customer_record,
            document_template_id=document_template_id,
        ),
    )


class Invoices(Resource):
    """Invoices."""

    list = lists(list_)
    create = sends(create)
    get = sends(get)
    get_delivery_status = sends(get_delivery_status)
    download_pdf = downloads(download_pdf)
    send = sends(send)


class AsyncInvoices(Resource):
    """Invoices."""

    list = lists_async(list_)
    create = sends_async(create)
    get = sends_async(get)
    get_delivery_status = sends_async(get_delivery_status)
    download_pdf = downloads_async(download_pdf)
    send = sends_async(send)
