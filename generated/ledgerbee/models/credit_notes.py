"""Models of credit notes."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.types import DecimalString
from ledgerbee.models.common import CreateDocumentLine, DocumentLine


class CreditNoteStatus(OpenEnum):
    """Where the credit note is in its life."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"


class CreateCreditNote(ApiModel, kw_only=True, rename="camel"):
    """A credit note to create; amounts are given as positive and made negative for you."""

    customer_id: str
    """Customer of the credit note."""
    date: datetime.date
    """Date of the credit note."""
    lines: list[CreateDocumentLine]
    """Lines of the credit note."""
    customer_department_id: str | UnsetType = UNSET
    """Department of the customer."""
    customer_contact_id: str | UnsetType = UNSET
    """Contact at the customer."""
    invoice_number: str | UnsetType = UNSET
    """Number of the invoice to credit."""
    description: str | UnsetType = UNSET
    """Text above the lines."""
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


class CreditNote(ApiModel, kw_only=True, rename="camel"):
    """A credit note; its totals are negative."""

    id: str
    """Id of the credit note."""
    number: str
    """Number of the credit note, given when it is created."""
    status: CreditNoteStatus
    """Where the credit note is in its life."""
    date: datetime.date
    """Date of the credit note."""
    currency: str
    """Currency as an ISO 4217 code."""
    subtotal: DecimalString
    """Total before VAT, a decimal."""
    vat: DecimalString
    """VAT, a decimal."""
    amount: DecimalString
    """Total with VAT, a decimal."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    invoice_number: str | None | UnsetType = UNSET
    """Number of the invoice it credits."""
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
    description: str | None | UnsetType = UNSET
    """Text above the lines."""
    lines: list[DocumentLine] | UnsetType = UNSET
    """Lines of the credit note; lists leave them out."""


class PaginatedCreditNotes(ApiModel, kw_only=True, rename="camel"):
    """One page of credit notes."""

    items: list[CreditNote]
    """The credit notes of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""
