"""Models of invoices."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.types import DecimalString
from ledgerbee.models.common import CreateDocumentLine, DocumentLine


class InvoiceStatus(OpenEnum):
    """Where the invoice is in its life."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    PAID = "paid"
    PARTIALLY_PAID = "partially_paid"
    CANCELLED = "cancelled"
    UNCOLLECTIBLE = "uncollectible"
    CREDITED = "credited"


class InvoiceListItemStatus(OpenEnum):
    """Where the invoice is in its life."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    PAID = "paid"
    PARTIALLY_PAID = "partially_paid"
    CANCELLED = "cancelled"
    UNCOLLECTIBLE = "uncollectible"
    CREDITED = "credited"


class CreateInvoice(ApiModel, kw_only=True, rename="camel"):
    """An invoice to create as a draft."""

    customer_id: str
    """Customer of the invoice."""
    date: datetime.date
    """Date of the invoice."""
    lines: list[CreateDocumentLine]
    """Lines of the invoice."""
    customer_department_id: str | UnsetType = UNSET
    """Department of the customer."""
    customer_contact_id: str | UnsetType = UNSET
    """Contact at the customer."""
    due_date: datetime.date | UnsetType = UNSET
    """Day payment is due; from the payment terms when left out."""
    payment_terms: int | UnsetType = UNSET
    """Days to pay."""
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


class Invoice(ApiModel, kw_only=True, rename="camel"):
    """An invoice with its lines."""

    id: str
    """Id of the invoice."""
    status: InvoiceStatus
    """Where the invoice is in its life."""
    date: datetime.date
    """Date of the invoice."""
    currency: str
    """Currency as an ISO 4217 code."""
    subtotal: DecimalString
    """Total before VAT, a decimal."""
    vat: DecimalString
    """VAT, a decimal."""
    amount: DecimalString
    """Total with VAT, a decimal."""
    lines: list[DocumentLine]
    """Lines of the invoice."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    number: str | None | UnsetType = UNSET
    """Number of the invoice; null while it is a draft."""
    due_date: datetime.date | None | UnsetType = UNSET
    """Day payment is due."""
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
    payment_terms: int | None | UnsetType = UNSET
    """Days to pay."""
    description: str | None | UnsetType = UNSET
    """Text above the lines."""


class InvoiceListItem(ApiModel, kw_only=True, rename="camel"):
    """An invoice in a list, without its lines."""

    id: str
    """Id of the invoice."""
    status: InvoiceListItemStatus
    """Where the invoice is in its life."""
    date: datetime.date
    """Date of the invoice."""
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
    number: str | None | UnsetType = UNSET
    """Number of the invoice; null while it is a draft."""
    due_date: datetime.date | None | UnsetType = UNSET
    """Day payment is due."""
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
    payment_terms: int | None | UnsetType = UNSET
    """Days to pay."""
    description: str | None | UnsetType = UNSET
    """Text above the lines."""


class PaginatedInvoices(ApiModel, kw_only=True, rename="camel"):
    """One page of invoices."""

    items: list[InvoiceListItem]
    """The invoices of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""
