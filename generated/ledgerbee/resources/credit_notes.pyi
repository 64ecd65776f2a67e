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
from ledgerbee.models.common import (
    CreateDocumentLine,
    DeliveryStatus,
    SendBillingDocumentResponse,
)
from ledgerbee.models.credit_notes import CreditNote, PaginatedCreditNotes
from ledgerbee.params.common import (
    CreateDocumentLineParam,
    SendBillingDocumentDeliveryTypeParam,
)

LIST_: Operation
CREATE: Operation
GET: Operation
GET_DELIVERY_STATUS: Operation
DOWNLOAD_PDF: Operation
SEND: Operation

def list_(
    *,
    page: int | UnsetType = ...,
    limit: int | UnsetType = ...,
    search: str | UnsetType = ...,
    status: Literal["draft", "scheduled", "sending", "sent"] | str | UnsetType = ...,
    customer_id: str | UnsetType = ...,
) -> Call[PaginatedCreditNotes]: ...
def create(
    *,
    customer_id: str,
    date: datetime.date | str,
    lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
    customer_department_id: str | UnsetType = ...,
    customer_contact_id: str | UnsetType = ...,
    invoice_number: str | UnsetType = ...,
    description: str | UnsetType = ...,
    currency: str | UnsetType = ...,
    reference: str | UnsetType = ...,
    our_reference: str | UnsetType = ...,
    notes: str | UnsetType = ...,
    document_template_id: str | UnsetType = ...,
) -> Call[CreditNote]: ...
def get(id: str) -> Call[CreditNote]: ...
def get_delivery_status(id: str) -> Call[DeliveryStatus]: ...
def download_pdf(id: str, *, draft: bool | UnsetType = ...) -> Call[bytes]: ...
def send(
    id: str,
    *,
    delivery_type: SendBillingDocumentDeliveryTypeParam,
    override_email: str | UnsetType = ...,
    override_ean_number: str | UnsetType = ...,
    update_customer_record: bool | UnsetType = ...,
    document_template_id: str | UnsetType = ...,
) -> Call[SendBillingDocumentResponse]: ...
@type_check_only
class _CreditNotesDownloadPdf:
    def __call__(self, id: str, *, draft: bool | UnsetType = ...) -> bytes:
        """Download the credit note PDF.

        `GET /v1/credit-notes/{id}/pdf` · scope `invoices-read`

        Returns the credit note as a PDF file.

        Args:
            id: Id of the credit note.
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

class CreditNotes(Resource):
    """Credit notes."""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        status: (
            Literal["draft", "scheduled", "sending", "sent"] | str | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
    ) -> Pages[CreditNote, PaginatedCreditNotes]:
        """List credit notes.

        `GET /v1/credit-notes` · scope `invoices-read`

        Returns credit notes without their lines.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            search: Text to look for in number and description.
            status: State to return.
            customer_id: Customer of the credit note.
        """

    def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        invoice_number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> CreditNote:
        """Create a credit note.

        `POST /v1/credit-notes` · scope `invoices-write` · sent once

        Creates a credit note, which gets its number at once. With `invoiceNumber` it
        credits that invoice.

        Args:
            customer_id: Customer of the credit note.
            date: Date of the credit note.
            lines: Lines of the credit note.
            customer_department_id: Department of the customer.
            customer_contact_id: Contact at the customer.
            invoice_number: Number of the invoice to credit.
            description: Text above the lines.
            currency: Currency as an ISO 4217 code; the company's when left out.
            reference: The customer's reference.
            our_reference: Your own reference.
            notes: Text below the lines.
            document_template_id: Template to lay it out with; the default one when left
                out.
        """

    def get(self, id: str) -> CreditNote:
        """Get a credit note by ID.

        `GET /v1/credit-notes/{id}` · scope `invoices-read`

        Returns one credit note with its lines.

        Args:
            id: Id of the credit note.
        """

    def get_delivery_status(self, id: str) -> DeliveryStatus:
        """Get the delivery status of a credit note.

        `GET /v1/credit-notes/{id}/delivery-status` · scope `invoices-read`

        Tells whether a credit note arrived, attempt by attempt.

        Args:
            id: Id of the credit note.
        """

    def send(
        self,
        id: str,
        *,
        delivery_type: SendBillingDocumentDeliveryTypeParam,
        override_email: str | UnsetType = ...,
        override_ean_number: str | UnsetType = ...,
        update_customer_record: bool | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> SendBillingDocumentResponse:
        """Send a credit note to the customer.

        `POST /v1/credit-notes/{id}/send` · scope `invoices-write` · sent once

        Books a credit note and sends it to the customer.

        Args:
            id: Id of the credit note.
            delivery_type: Channel to send it by.
            override_email: Address in place of the customer's, for this once.
            override_ean_number: EAN number in place of the customer's, for this once.
            update_customer_record: Whether to keep the address or number given on the
                customer.
            document_template_id: Template to lay it out with.
        """

    @cached_property
    def download_pdf(self) -> _CreditNotesDownloadPdf:
        """Download the credit note PDF.

        `GET /v1/credit-notes/{id}/pdf` · scope `invoices-read`

        Returns the credit note as a PDF file.

        Args:
            id: Id of the credit note.
            draft: Whether to return a preview with a watermark.
        """

@type_check_only
class _AsyncCreditNotesDownloadPdf:
    async def __call__(self, id: str, *, draft: bool | UnsetType = ...) -> bytes:
        """Download the credit note PDF.

        `GET /v1/credit-notes/{id}/pdf` · scope `invoices-read`

        Returns the credit note as a PDF file.

        Args:
            id: Id of the credit note.
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

class AsyncCreditNotes(Resource):
    """Credit notes."""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        status: (
            Literal["draft", "scheduled", "sending", "sent"] | str | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
    ) -> AsyncPages[CreditNote, PaginatedCreditNotes]:
        """List credit notes.

        `GET /v1/credit-notes` · scope `invoices-read`

        Returns credit notes without their lines.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            search: Text to look for in number and description.
            status: State to return.
            customer_id: Customer of the credit note.
        """

    async def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        invoice_number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> CreditNote:
        """Create a credit note.

        `POST /v1/credit-notes` · scope `invoices-write` · sent once

        Creates a credit note, which gets its number at once. With `invoiceNumber` it
        credits that invoice.

        Args:
            customer_id: Customer of the credit note.
            date: Date of the credit note.
            lines: Lines of the credit note.
            customer_department_id: Department of the customer.
            customer_contact_id: Contact at the customer.
            invoice_number: Number of the invoice to credit.
            description: Text above the lines.
            currency: Currency as an ISO 4217 code; the company's when left out.
            reference: The customer's reference.
            our_reference: Your own reference.
            notes: Text below the lines.
            document_template_id: Template to lay it out with; the default one when left
                out.
        """

    async def get(self, id: str) -> CreditNote:
        """Get a credit note by ID.

        `GET /v1/credit-notes/{id}` · scope `invoices-read`

        Returns one credit note with its lines.

        Args:
            id: Id of the credit note.
        """

    async def get_delivery_status(self, id: str) -> DeliveryStatus:
        """Get the delivery status of a credit note.

        `GET /v1/credit-notes/{id}/delivery-status` · scope `invoices-read`

        Tells whether a credit note arrived, attempt by attempt.

        Args:
            id: Id of the credit note.
        """

    async def send(
        self,
        id: str,
        *,
        delivery_type: SendBillingDocumentDeliveryTypeParam,
        override_email: str | UnsetType = ...,
        override_ean_number: str | UnsetType = ...,
        update_customer_record: bool | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> SendBillingDocumentResponse:
        """Send a credit note to the customer.

        `POST /v1/credit-notes/{id}/send` · scope `invoices-write` · sent once

        Books a credit note and sends it to the customer.

        Args:
            id: Id of the credit note.
            delivery_type: Channel to send it by.
            override_email: Address in place of the customer's, for this once.
            override_ean_number: EAN number in place of the customer's, for this once.
            update_customer_record: Whether to keep the address or number given on the
                customer.
            document_template_id: Template to lay it out with.
        """

    @cached_property
    def download_pdf(self) -> _AsyncCreditNotesDownloadPdf:
        """Download the credit note PDF.

        `GET /v1/credit-notes/{id}/pdf` · scope `invoices-read`

        Returns the credit note as a PDF file.

        Args:
            id: Id of the credit note.
            draft: Whether to return a preview with a watermark.
        """

@type_check_only
class RawCreditNotes(Resource):
    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        status: (
            Literal["draft", "scheduled", "sending", "sent"] | str | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
    ) -> RawResponse[PaginatedCreditNotes]: ...
    def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        invoice_number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[CreditNote]: ...
    def get(self, id: str) -> RawResponse[CreditNote]: ...
    def get_delivery_status(self, id: str) -> RawResponse[DeliveryStatus]: ...
    def download_pdf(
        self, id: str, *, draft: bool | UnsetType = ...
    ) -> RawResponse[bytes]: ...
    def send(
        self,
        id: str,
        *,
        delivery_type: SendBillingDocumentDeliveryTypeParam,
        override_email: str | UnsetType = ...,
        override_ean_number: str | UnsetType = ...,
        update_customer_record: bool | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[SendBillingDocumentResponse]: ...

@type_check_only
class AsyncRawCreditNotes(Resource):
    async def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        status: (
            Literal["draft", "scheduled", "sending", "sent"] | str | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
    ) -> RawResponse[PaginatedCreditNotes]: ...
    async def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        invoice_number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[CreditNote]: ...
    async def get(self, id: str) -> RawResponse[CreditNote]: ...
    async def get_delivery_status(self, id: str) -> RawResponse[DeliveryStatus]: ...
    async def download_pdf(
        self, id: str, *, draft: bool | UnsetType = ...
    ) -> RawResponse[bytes]: ...
    async def send(
        self,
        id: str,
        *,
        delivery_type: SendBillingDocumentDeliveryTypeParam,
        override_email: str | UnsetType = ...,
        override_ean_number: str | UnsetType = ...,
        update_customer_record: bool | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[SendBillingDocumentResponse]: ...
