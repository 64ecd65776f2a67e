"""Order confirmations of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.downloads import downloads, downloads_async
from ledgerbee._runtime.operation import Operation, PageStyle, Style
from ledgerbee._runtime.pages import lists, lists_async
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.common import ConvertSalesDocument, SendSalesDocument
from ledgerbee.models.order_confirmations import (
    ConvertOrderConfirmation,
    CreateOrderConfirmation,
    OrderConfirmation,
    PaginatedOrderConfirmations,
    UpdateOrderConfirmation,
)

LIST_ = Operation(
    id="PublicOrderConfirmationsController_getOrderConfirmations_v1",
    method="GET",
    path="/v1/order-confirmations",
    returns=PaginatedOrderConfirmations,
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
    id="PublicOrderConfirmationsController_createOrderConfirmation_v1",
    method="POST",
    path="/v1/order-confirmations",
    body=CreateOrderConfirmation,
    returns=OrderConfirmation,
    read_back="client.order_confirmations.list(…)",
)

GET = Operation(
    id="PublicOrderConfirmationsController_getOrderConfirmation_v1",
    method="GET",
    path="/v1/order-confirmations/{id}",
    returns=OrderConfirmation,
    repeatable=True,
)

UPDATE = Operation(
    id="PublicOrderConfirmationsController_updateOrderConfirmation_v1",
    method="PATCH",
    path="/v1/order-confirmations/{id}",
    body=UpdateOrderConfirmation,
    returns=OrderConfirmation,
    read_back="client.order_confirmations.get(id)",
)

CONVERT = Operation(
    id="PublicOrderConfirmationsController_convertOrderConfirmation_v1",
    method="POST",
    path="/v1/order-confirmations/{id}/convert",
    body=ConvertOrderConfirmation,
    returns=ConvertSalesDocument,
    read_back="client.order_confirmations.get(id)",
)

DOWNLOAD_PDF = Operation(
    id="PublicOrderConfirmationsController_getOrderConfirmationPdf_v1",
    method="GET",
    path="/v1/order-confirmations/{id}/pdf",
    returns=bytes,
    accept="application/pdf",
    query_styles={"draft": Style(type=bool)},
    repeatable=True,
)

SEND = Operation(
    id="PublicOrderConfirmationsController_sendOrderConfirmation_v1",
    method="POST",
    path="/v1/order-confirmations/{id}/send",
    body=SendSalesDocument,
    returns=OrderConfirmation,
    read_back="client.order_confirmations.get(id)",
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
    """List order confirmations.

    `GET /v1/order-confirmations` · scope `order-confirmations-read`

    Returns order confirmations without their lines, the newest first.

    Args:
        page: Number of the page to return, from 1.
        limit: Most items to return on a page.
        status: State to return.
        customer_id: Customer of the order confirmation.
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
    currency=UNSET,
    reference=UNSET,
    our_reference=UNSET,
    notes=UNSET,
    document_template_id=UNSET,
):
    """Create a draft order confirmation.

    `POST /v1/order-confirmations` · scope `order-confirmations-write` · sent once

    Creates a draft order confirmation; nothing is booked.

    Args:
        customer_id: Customer of the order confirmation.
        date: Date of the order confirmation.
        lines: Lines of the order confirmation.
        customer_department_id: Department of the customer.
        customer_contact_id: Contact at the customer.
        currency: Currency as an ISO 4217 code; the company's when left out.
        reference: The customer's reference.
        our_reference: Your own reference.
        notes: Text below the lines.
        document_template_id: Template to lay it out with; the default one when left
            out.
    """
    return Call(
        operation=CREATE,
        body=CreateOrderConfirmation(
            customer_id=customer_id,
            date=date,
            lines=lines,
            customer_department_id=customer_department_id,
            customer_contact_id=customer_contact_id,
            currency=currency,
            reference=reference,
            our_reference=our_reference,
            notes=notes,
            document_template_id=document_template_id,
        ),
    )


def get(id):
    """Get an order confirmation by id.

    `GET /v1/order-confirmations/{id}` · scope `order-confirmations-read`

    Returns one order confirmation with its lines.

    Args:
        id: Id of the order confirmation.
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
    currency=UNSET,
    reference=UNSET,
    our_reference=UNSET,
    notes=UNSET,
    document_template_id=UNSET,
):
    """Update a draft order confirmation.

    `PATCH /v1/order-confirmations/{id}` · scope `order-confirmations-write` · sent once

    Changes a draft order confirmation; lines are replaced as a whole.

    Args:
        id: Id of the order confirmation.
        customer_id: Customer of the order confirmation.
        date: Date of the order confirmation.
        lines: Lines of the order confirmation.
        customer_department_id: Department of the customer.
        customer_contact_id: Contact at the customer.
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
        body=UpdateOrderConfirmation(
            customer_id=customer_id,
            date=date,
            lines=lines,
            customer_department_id=customer_department_id,
            customer_contact_id=customer_contact_id,
            currency=currency,
            reference=reference,
            our_reference=our_reference,
            notes=notes,
            document_template_id=document_template_id,
        ),
    )


def convert(id, *, target):
    """Convert an order confirmation into an invoice.

    `POST /v1/order-confirmations/{id}/convert` · scope `order-confirmations-write` ·
    sent once

    Makes an invoice of an order confirmation, which cannot be changed afterwards.

    Args:
        id: Id of the order confirmation.
        target: Kind of document to make.
    """
    return Call(
        operation=CONVERT, path={"id": id}, body=ConvertOrderConfirmation(target=target)
    )


def download_pdf(id, *, draft=UNSET):
    """Download an order confirmation as PDF.

    `GET /v1/order-confirmations/{id}/pdf` · scope `order-confirmations-read`

    Returns the order confirmation as a PDF file.

    Args:
        id: Id of the order confirmation.
        draft: Whether to return a preview with a watermark.
    """
    return Call(operation=DOWNLOAD_PDF, path={"id": id}, query={"draft": draft})


def send(id, *, delivery_type=UNSET, recipient_email=UNSET, document_template_id=UNSET):
    """Send an order confirmation.

    `POST /v1/order-confirmations/{id}/send` · scope `order-confirmations-write` · sent
    once

    Sends an order confirmation to the address given, or else to the contact or the
    customer.

    Args:
        id: Id of the order confirmation.
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


class OrderConfirmations(Resource):
    """Order confirmations."""

    list = lists(list_)
    create = sends(create)
    get = sends(get)
    update = sends(update)
    convert = sends(convert)
    download_pdf = downloads(download_pdf)
    send = sends(send)


class AsyncOrderConfirmations(Resource):
    """Order confirmations."""

    list = lists_async(list_)
    create = sends_async(create)
    get = sends_async(get)
    update = sends_async(update)
    convert = sends_async(convert)
    download_pdf = downloads_async(download_pdf)
    send = sends_async(send)
