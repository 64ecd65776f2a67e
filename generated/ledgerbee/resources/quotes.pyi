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
from ledgerbee.models.quotes import PaginatedQuotes, Quote
from ledgerbee.params.common import (
    CreateDocumentLineParam,
    SendSalesDocumentDeliveryTypeParam,
)
from ledgerbee.params.quotes import ConvertQuoteTargetParam

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
    status: (
        Literal["draft", "sent", "accepted", "rejected", "expired", "converted"]
        | str
        | UnsetType
    ) = ...,
    customer_id: str | UnsetType = ...,
    sort_by: (
        Literal["date", "documentNumber", "amount", "status", "validUntil"]
        | str
        | UnsetType
    ) = ...,
    sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
) -> Call[PaginatedQuotes]: ...
def create(
    *,
    customer_id: str,
    date: datetime.date | str,
    lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
    customer_department_id: str | UnsetType = ...,
    customer_contact_id: str | UnsetType = ...,
    valid_until: datetime.date | str | UnsetType = ...,
    currency: str | UnsetType = ...,
    reference: str | UnsetType = ...,
    our_reference: str | UnsetType = ...,
    notes: str | UnsetType = ...,
    document_template_id: str | UnsetType = ...,
) -> Call[Quote]: ...
def get(id: str) -> Call[Quote]: ...
def update(
    id: str,
    *,
    customer_id: str | UnsetType = ...,
    date: datetime.date | str | UnsetType = ...,
    lines: Sequence[CreateDocumentLine | CreateDocumentLineParam] | UnsetType = ...,
    customer_department_id: str | UnsetType = ...,
    customer_contact_id: str | UnsetType = ...,
    valid_until: datetime.date | str | UnsetType = ...,
    currency: str | UnsetType = ...,
    reference: str | UnsetType = ...,
    our_reference: str | UnsetType = ...,
    notes: str | UnsetType = ...,
    document_template_id: str | UnsetType = ...,
) -> Call[Quote]: ...
def convert(
    id: str, *, target: ConvertQuoteTargetParam
) -> Call[ConvertSalesDocument]: ...
def download_pdf(id: str, *, draft: bool | UnsetType = ...) -> Call[bytes]: ...
def send(
    id: str,
    *,
    delivery_type: SendSalesDocumentDeliveryTypeParam | UnsetType = ...,
    recipient_email: str | UnsetType = ...,
    document_template_id: str | UnsetType = ...,
) -> Call[Quote]: ...
@type_check_only
class _QuotesDownloadPdf:
    def __call__(self, id: str, *, draft: bool | UnsetType = ...) -> bytes:
        """Download a quote as PDF.

        `GET /v1/quotes/{id}/pdf` · scope `quotes-read`

        Returns the quote as a PDF file.

        Args:
            id: Id of the quote.
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

class Quotes(Resource):
    """Quotes."""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        status: (
            Literal["draft", "sent", "accepted", "rejected", "expired", "converted"]
            | str
            | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        sort_by: (
            Literal["date", "documentNumber", "amount", "status", "validUntil"]
            | str
            | UnsetType
        ) = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> Pages[Quote, PaginatedQuotes]:
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

    def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        valid_until: datetime.date | str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> Quote:
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

    def get(self, id: str) -> Quote:
        """Get a quote by id.

        `GET /v1/quotes/{id}` · scope `quotes-read`

        Returns one quote with its lines.

        Args:
            id: Id of the quote.
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
        valid_until: datetime.date | str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> Quote:
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

    def convert(
        self, id: str, *, target: ConvertQuoteTargetParam
    ) -> ConvertSalesDocument:
        """Convert a quote.

        `POST /v1/quotes/{id}/convert` · scope `quotes-write` · sent once

        Makes an order confirmation or an invoice of a quote, which cannot be changed
        afterwards.

        Args:
            id: Id of the quote.
            target: Kind of document to make.
        """

    def send(
        self,
        id: str,
        *,
        delivery_type: SendSalesDocumentDeliveryTypeParam | UnsetType = ...,
        recipient_email: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> Quote:
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

    @cached_property
    def download_pdf(self) -> _QuotesDownloadPdf:
        """Download a quote as PDF.

        `GET /v1/quotes/{id}/pdf` · scope `quotes-read`

        Returns the quote as a PDF file.

        Args:
            id: Id of the quote.
            draft: Whether to return a preview with a watermark.
        """

@type_check_only
class _AsyncQuotesDownloadPdf:
    async def __call__(self, id: str, *, draft: bool | UnsetType = ...) -> bytes:
        """Download a quote as PDF.

        `GET /v1/quotes/{id}/pdf` · scope `quotes-read`

        Returns the quote as a PDF file.

        Args:
            id: Id of the quote.
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

class AsyncQuotes(Resource):
    """Quotes."""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        status: (
            Literal["draft", "sent", "accepted", "rejected", "expired", "converted"]
            | str
            | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        sort_by: (
            Literal["date", "documentNumber", "amount", "status", "validUntil"]
            | str
            | UnsetType
        ) = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> AsyncPages[Quote, PaginatedQuotes]:
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

    async def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        valid_until: datetime.date | str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> Quote:
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

    async def get(self, id: str) -> Quote:
        """Get a quote by id.

        `GET /v1/quotes/{id}` · scope `quotes-read`

        Returns one quote with its lines.

        Args:
            id: Id of the quote.
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
        valid_until: datetime.date | str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> Quote:
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

    async def convert(
        self, id: str, *, target: ConvertQuoteTargetParam
    ) -> ConvertSalesDocument:
        """Convert a quote.

        `POST /v1/quotes/{id}/convert` · scope `quotes-write` · sent once

        Makes an order confirmation or an invoice of a quote, which cannot be changed
        afterwards.

        Args:
            id: Id of the quote.
            target: Kind of document to make.
        """

    async def send(
        self,
        id: str,
        *,
        delivery_type: SendSalesDocumentDeliveryTypeParam | UnsetType = ...,
        recipient_email: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> Quote:
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

    @cached_property
    def download_pdf(self) -> _AsyncQuotesDownloadPdf:
        """Download a quote as PDF.

        `GET /v1/quotes/{id}/pdf` · scope `quotes-read`

        Returns the quote as a PDF file.

        Args:
            id: Id of the quote.
            draft: Whether to return a preview with a watermark.
        """

@type_check_only
class RawQuotes(Resource):
    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        status: (
            Literal["draft", "sent", "accepted", "rejected", "expired", "converted"]
            | str
            | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        sort_by: (
            Literal["date", "documentNumber", "amount", "status", "validUntil"]
            | str
            | UnsetType
        ) = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedQuotes]: ...
    def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        valid_until: datetime.date | str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[Quote]: ...
    def get(self, id: str) -> RawResponse[Quote]: ...
    def update(
        self,
        id: str,
        *,
        customer_id: str | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam] | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        valid_until: datetime.date | str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[Quote]: ...
    def convert(
        self, id: str, *, target: ConvertQuoteTargetParam
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
    ) -> RawResponse[Quote]: ...

@type_check_only
class AsyncRawQuotes(Resource):
    async def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        status: (
            Literal["draft", "sent", "accepted", "rejected", "expired", "converted"]
            | str
            | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        sort_by: (
            Literal["date", "documentNumber", "amount", "status", "validUntil"]
            | str
            | UnsetType
        ) = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedQuotes]: ...
    async def create(
        self,
        *,
        customer_id: str,
        date: datetime.date | str,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam],
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        valid_until: datetime.date | str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[Quote]: ...
    async def get(self, id: str) -> RawResponse[Quote]: ...
    async def update(
        self,
        id: str,
        *,
        customer_id: str | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        lines: Sequence[CreateDocumentLine | CreateDocumentLineParam] | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        customer_contact_id: str | UnsetType = ...,
        valid_until: datetime.date | str | UnsetType = ...,
        currency: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        our_reference: str | UnsetType = ...,
        notes: str | UnsetType = ...,
        document_template_id: str | UnsetType = ...,
    ) -> RawResponse[Quote]: ...
    async def convert(
        self, id: str, *, target: ConvertQuoteTargetParam
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
    ) -> RawResponse[Quote]: ...
