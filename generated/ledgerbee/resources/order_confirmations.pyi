import datetime
import pathlib
from collections.abc import Sequence
from functools import cached_property
from typing import Literal, type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.downloads import AsyncFileStreaming, FileStreaming
from ledgerbee._runtime.drafts import FileProgress, SavePath
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.pages import AsyncPages, Pages
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.common import ConvertSalesDocument, CreateDocumentLine
from ledgerbee.models.order_confirmations import (
    OrderConfirmation,
    PaginatedOrderConfirmations,
)
from ledgerbee.params.common import (
    CreateDocumentLineParam,
    SendSalesDocumentDeliveryTypeParam,
)
from ledgerbee.params.order_confirmations import ConvertOrderConfirmationTargetParam

LIST_: Operation
CREATE: Operation
GET: Operation
UPDATE: Operation
CONVERT: Operation
DOWNLOAD_PDF: Operation
SEND: Operation

def list_(
    *,
    page: int | UnsetType = ...,
    limit: int | UnsetType = ...,
    status: Literal["draft", "sent", "converted"] | str | UnsetType = ...,
    customer_id: str | UnsetType = ...,
    sort_by: (
        Literal["date", "documentNumber", "amount", "status"] | str | UnsetType
    ) = ...,
    sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
) -> Call[PaginatedOrderConfirmations]: ...
def create(
    *,
    customer_id: str,
    date: datetime.date | str,
    lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
    customer_department_id: str | UnsetType = ...,
    customer_contact_id: str | UnsetType = ...,
    currency: str | UnsetType = ...,
    reference: str | UnsetType = ...,
    our_reference: str | UnsetType = ...,
    notes: str | UnsetType = ...,
    document_template_id: str | UnsetType = ...,
) -> Call[OrderConfirmation]: ...
def get(id: str) -> Call[OrderConfirmation]: ...
def update(
    id: str,
    *,
    customer_id: str | UnsetType = ...,
    date: datetime.date | str | UnsetType = ...,
    lines: Sequence[CreateDocumentLine | CreateDocumentLineParam] | UnsetType = ...,
    customer_department_id: str | UnsetType = ...,
    customer_contact_id: str | UnsetType = ...,
    currency: str | UnsetType = ...,
    reference: str | UnsetType = ...,
    our_reference: str | UnsetType = ...,
    notes: str | UnsetType = ...,
    document_template_id: str | UnsetType = ...,
) -> Call[OrderConfirmation]: ...
def convert(
    id: str, *, target: ConvertOrderConfirmationTargetParam
) -> Call[ConvertSalesDocument]: ...
def download_pdf(id: str, *, draft: bool | UnsetType = ...) -> Call[bytes]: ...
def send(
    id: str,
    *,
    delivery_type: SendSalesDocumentDeliveryTypeParam | UnsetType = ...,
    recipient_email: str | UnsetType = ...,
    document_template_id: str | UnsetType = ...,
) -> Call[OrderConfirmation]: ...
@type_check_only
class _OrderConfirmationsDownloadPdf:
    def __call__(self, id: str, *, draft: bool | UnsetType = ...) -> bytes:
        """Download an order confirmation as PDF.

        `GET /v1/order-confirmations/{id}/pdf` · scope `order-confirmations-read`

        Returns the order confirmation as a PDF file.

        Args:
            id: Id of the order confirmation.
            draft: Whether to return a preview with a watermark.
        """

    def stream(self, id: str, *, draft: bool | UnsetType = ...) -> FileStreaming:
        """Return the file as it comes, for a `with` block.

        It is sent on entering. Iterate over what the block has to get the content in
        pieces; its `status`, `headers` and `length` are known before. A connection that
        is lost half-way raises `ApiConnectionError`.
        """

    def save(
        self,
        path: SavePath,
        /,
        id: str,
        *,
        progress: FileProgress | None = None,
        draft: bool | UnsetType = ...,
    ) -> pathlib.Path:
        """Write the file to `path`, whole or not at all, and return where it is.

        What is at `path` stays until the file is whole. A connection that is lost
        half-way is repeated from the start, as far as the call may be. `progress` is
        called with the bytes so far, and those in all or None; if it fails, so does
        this, and nothing is written.
        """

class OrderConfirmations(Resource):
    """Order confirmations."""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        status: Literal["draft", "sent", "converted"] | str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        sort_by: (
            Literal["date", "documentNumber", "amount", "status"] | str | UnsetType
        ) = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> Pages[OrderConfirmation, PaginatedOrderConfirmations]:
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

    def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> OrderConfirmation:
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

    def get(self, id: str) -> OrderConfirmation:
        """Get an order confirmation by id.

        `GET /v1/order-confirmations/{id}` · scope `order-confirmations-read`

        Returns one order confirmation with its lines.

        Args:
            id: Id of the order confirmation.
        """

    def update(
        self,
        id: str,
        *,
        customer_id: str | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam] | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> OrderConfirmation:
        """Update a draft order confirmation.

        `PATCH /v1/order-confirmations/{id}` · scope `order-confirmations-write` · sent
        once

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

    def convert(
        self, id: str, *, target: ConvertOrderConfirmationTargetParam
    ) -> ConvertSalesDocument:
        """Convert an order confirmation into an invoice.

        `POST /v1/order-confirmations/{id}/convert` · scope `order-confirmations-write`
        · sent once

        Makes an invoice of an order confirmation, which cannot be changed afterwards.

        Args:
            id: Id of the order confirmation.
            target: Kind of document to make.
        """

    def send(
        self,
        id: str,
        *,
        delivery_type: SendSalesDocumentDeliveryTypeParam | UnsetType = ...,
        recipient_email: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> OrderConfirmation:
        """Send an order confirmation.

        `POST /v1/order-confirmations/{id}/send` · scope `order-confirmations-write` ·
        sent once

        Sends an order confirmation to the address given, or else to the contact or the
        customer.

        Args:
            id: Id of the order confirmation.
            delivery_type: Channel to send it by.
            recipient_email: Address to send to; an unknown one becomes a contact of the
                customer.
            document_template_id: Template to lay it out with.
        """

    @cached_property
    def download_pdf(self) -> _OrderConfirmationsDownloadPdf:
        """Download an order confirmation as PDF.

        `GET /v1/order-confirmations/{id}/pdf` · scope `order-confirmations-read`

        Returns the order confirmation as a PDF file.

        Args:
            id: Id of the order confirmation.
            draft: Whether to return a preview with a watermark.
        """

@type_check_only
class _AsyncOrderConfirmationsDownloadPdf:
    async def __call__(self, id: str, *, draft: bool | UnsetType = ...) -> bytes:
        """Download an order confirmation as PDF.

        `GET /v1/order-confirmations/{id}/pdf` · scope `order-confirmations-read`

        Returns the order confirmation as a PDF file.

        Args:
            id: Id of the order confirmation.
            draft: Whether to return a preview with a watermark.
        """

    def stream(self, id: str, *, draft: bool | UnsetType = ...) -> AsyncFileStreaming:
        """Return the file as it comes, for an `async with` block.

        It is sent on entering. Iterate over what the block has to get the content in
        pieces; its `status`, `headers` and `length` are known before. A connection that
        is lost half-way raises `ApiConnectionError`.
        """

    async def save(
        self,
        path: SavePath,
        /,
        id: str,
        *,
        progress: FileProgress | None = None,
        draft: bool | UnsetType = ...,
    ) -> pathlib.Path:
        """Write the file to `path`, whole or not at all, and return where it is.

        What is at `path` stays until the file is whole. A connection that is lost
        half-way is repeated from the start, as far as the call may be. `progress` is
        called with the bytes so far, and those in all or None; if it fails, so does
        this, and nothing is written.
        """

class AsyncOrderConfirmations(Resource):
    """Order confirmations."""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        status: Literal["draft", "sent", "converted"] | str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        sort_by: (
            Literal["date", "documentNumber", "amount", "status"] | str | UnsetType
        ) = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> AsyncPages[OrderConfirmation, PaginatedOrderConfirmations]:
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

    async def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> OrderConfirmation:
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

    async def get(self, id: str) -> OrderConfirmation:
        """Get an order confirmation by id.

        `GET /v1/order-confirmations/{id}` · scope `order-confirmations-read`

        Returns one order confirmation with its lines.

        Args:
            id: Id of the order confirmation.
        """

    async def update(
        self,
        id: str,
        *,
        customer_id: str | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam] | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> OrderConfirmation:
        """Update a draft order confirmation.

        `PATCH /v1/order-confirmations/{id}` · scope `order-confirmations-write` · sent
        once

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

    async def convert(
        self, id: str, *, target: ConvertOrderConfirmationTargetParam
    ) -> ConvertSalesDocument:
        """Convert an order confirmation into an invoice.

        `POST /v1/order-confirmations/{id}/convert` · scope `order-confirmations-write`
        · sent once

        Makes an invoice of an order confirmation, which cannot be changed afterwards.

        Args:
            id: Id of the order confirmation.
            target: Kind of document to make.
        """

    async def send(
        self,
        id: str,
        *,
        delivery_type: SendSalesDocumentDeliveryTypeParam | UnsetType = ...,
        recipient_email: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> OrderConfirmation:
        """Send an order confirmation.

        `POST /v1/order-confirmations/{id}/send` · scope `order-confirmations-write` ·
        sent once

        Sends an order confirmation to the address given, or else to the contact or the
        customer.

        Args:
            id: Id of the order confirmation.
            delivery_type: Channel to send it by.
            recipient_email: Address to send to; an unknown one becomes a contact of the
                customer.
            document_template_id: Template to lay it out with.
        """

    @cached_property
    def download_pdf(self) -> _AsyncOrderConfirmationsDownloadPdf:
        """Download an order confirmation as PDF.

        `GET /v1/order-confirmations/{id}/pdf` · scope `order-confirmations-read`

        Returns the order confirmation as a PDF file.

        Args:
            id: Id of the order confirmation.
            draft: Whether to return a preview with a watermark.
        """

@type_check_only
class RawOrderConfirmations(Resource):
    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        status: Literal["draft", "sent", "converted"] | str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        sort_by: (
            Literal["date", "documentNumber", "amount", "status"] | str | UnsetType
        ) = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedOrderConfirmations]: ...
    def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[OrderConfirmation]: ...
    def get(self, id: str) -> RawResponse[OrderConfirmation]: ...
    def update(
        self,
        id: str,
        *,
        customer_id: str | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam] | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[OrderConfirmation]: ...
    def convert(
        self, id: str, *, target: ConvertOrderConfirmationTargetParam
    ) -> RawResponse[ConvertSalesDocument]: ...
    def download_pdf(
        self, id: str, *, draft: bool | UnsetType = ...
    ) -> RawResponse[bytes]: ...
    def send(
        self,
        id: str,
        *,
        delivery_type: SendSalesDocumentDeliveryTypeParam | UnsetType = ...,
        recipient_email: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[OrderConfirmation]: ...

@type_check_only
class AsyncRawOrderConfirmations(Resource):
    async def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        status: Literal["draft", "sent", "converted"] | str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        sort_by: (
            Literal["date", "documentNumber", "amount", "status"] | str | UnsetType
        ) = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedOrderConfirmations]: ...
    async def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[OrderConfirmation]: ...
    async def get(self, id: str) -> RawResponse[OrderConfirmation]: ...
    async def update(
        self,
        id: str,
        *,
        customer_id: str | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam] | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[OrderConfirmation]: ...
    async def convert(
        self, id: str, *, target: ConvertOrderConfirmationTargetParam
    ) -> RawResponse[ConvertSalesDocument]: ...
    async def download_pdf(
        self, id: str, *, draft: bool | UnsetType = ...
    ) -> RawResponse[bytes]: ...
    async def send(
        self,
        id: str,
        *,
        delivery_type: SendSalesDocumentDeliveryTypeParam | UnsetType = ...,
        recipient_email: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[OrderConfirmation]: ...
