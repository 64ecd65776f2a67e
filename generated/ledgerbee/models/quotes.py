"""Models of quotes."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.types import DecimalString
from ledgerbee.models.common import CreateDocumentLine, DocumentLine


class QuoteType(OpenEnum):
    """Kind of document."""

    QUOTE = "quote"


class QuoteStatus(OpenEnum):
    """Where the quote is in its life."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class QuoteDisplayStatus(OpenEnum):
    """The status as the app shows it."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CONVERTED = "converted"
    EXPIRED = "expired"


class ConvertQuoteTarget(OpenEnum):
    """Kind of document to make."""

    ORDER_CONFIRMATION = "orderConfirmation"
    INVOICE = "invoice"


class CreateQuote(ApiModel, kw_only=True, rename="camel"):
    """A quote to create as a draft."""

    customer_id: str
    """Customer of the quote."""
    date: datetime.date
    """Date of the quote."""
    lines: list[CreateDocumentLine]
    """Lines of the quote."""
    customer_department_id: str | UnsetType = UNSET
    """Department of the customer."""
    customer_contact_id: str | UnsetType = UNSET
    """Contact at the customer."""
    valid_until: datetime.date | UnsetType = UNSET
    """Last day the quote holds."""
    currency: str | UnsetType = UNSET
    """Currency as an ISO 4217 code; the company's when left out."""
    reference: str | UnsetType = UNSET
    """The customer's reference."""
    our_reference: str | UnsetType = UNSET
    """Your own reference."""
    notes: str | UnsetType = UNSET
    """Text below the lines."""
    document_template_id: str | UnsetType = UNSET
    """Template to lay it out with; the default one when left out."""


class UpdateQuote(ApiModel, kw_only=True, rename="camel"):
    """What to change of a draft quote; lines are replaced as a whole."""

    customer_id: str | UnsetType = UNSET
    """Customer of the quote."""
    date: datetime.date | UnsetType = UNSET
    """Date of the quote."""
    lines: list[CreateDocumentLine] | UnsetType = UNSET
    """Lines of the quote."""
    customer_department_id: str | UnsetType = UNSET
    """Department of the customer."""
    customer_contact_id: str | UnsetType = UNSET
    """Contact at the customer."""
    valid_until: datetime.date | UnsetType = UNSET
    """Last day the quote holds."""
    currency: str | UnsetType = UNSET
    """Currency as an ISO 4217 code; the company's when left out."""
    reference: str | UnsetType = UNSET
    """The customer's reference."""
    our_reference: str | UnsetType = UNSET
    """Your own reference."""
    notes: str | UnsetType = UNSET
    """Text below the lines."""
    document_template_id: str | UnsetType = UNSET
    """Template to lay it out with; the default one when left out."""


class Quote(ApiModel, kw_only=True, rename="camel"):
    """A quote."""

    id: str
    """Id of the quote."""
    type: QuoteType
    """Kind of document."""
    status: QuoteStatus
    """Where the quote is in its life."""
    display_status: QuoteDisplayStatus
    """The status as the app shows it."""
    date: datetime.date
    """Date of the quote."""
    amount: DecimalString
    """Total with VAT, a decimal."""
    subtotal: DecimalString
    """Total before VAT, a decimal."""
    vat: DecimalString
    """VAT, a decimal."""
    currency: str
    """Currency as an ISO 4217 code."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    document_number: str | None | UnsetType = UNSET
    """Number; null until it is sent."""
    customer_id: str | None | UnsetType = UNSET
    """Customer of the document."""
    reference: str | None | UnsetType = UNSET
    """The customer's reference."""
    customer_department_id: str | None | UnsetType = UNSET
    """Department of the customer."""
    customer_contact_id: str | None | UnsetType = UNSET
    """Contact at the customer."""
    our_reference: str | None | UnsetType = UNSET
    """Your own reference."""
    notes: str | None | UnsetType = UNSET
    """Text below the lines."""
    document_template_id: str | None | UnsetType = UNSET
    """Template it is laid out with."""
    lines: list[DocumentLine] | UnsetType = UNSET
    """Lines of the quote; lists leave them out."""
    valid_until: datetime.date | None | UnsetType = UNSET
    """Last day the quote holds."""


class PaginatedQuotes(ApiModel, kw_only=True, rename="camel"):
    """One page of quotes."""

    items: list[Quote]
    """The quotes of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""


class ConvertQuote(ApiModel, kw_only=True):
    """What to make of a quote."""

    target: ConvertQuoteTarget
    """Kind of document to make."""
