"""Models of order confirmations."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.types import DecimalString
from ledgerbee.models.common import CreateDocumentLine, DocumentLine


class OrderConfirmationStatus(OpenEnum):
    """Where the order confirmation is in its life."""

    DRAFT = "draft"
    SENT = "sent"


class OrderConfirmationDisplayStatus(OpenEnum):
    """The status as the app shows it."""

    DRAFT = "draft"
    SENT = "sent"
    CONVERTED = "converted"


class ConvertOrderConfirmationTarget(OpenEnum):
    """Kind of document to make."""

    INVOICE = "invoice"


class CreateOrderConfirmation(ApiModel, kw_only=True, rename="camel"):
    """An order confirmation to create as a draft."""

    customer_id: str
    """Customer of the order confirmation."""
    date: datetime.date
    """Date of the order confirmation."""
    lines: list[CreateDocumentLine]
    """Lines of the order confirmation."""
    customer_department_id: str | UnsetType = UNSET
    """Department of the customer."""
    customer_contact_id: str | UnsetType = UNSET
    """Contact at the customer."""
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


class UpdateOrderConfirmation(ApiModel, kw_only=True, rename="camel"):
    """What to change of a draft order confirmation; lines are replaced as a whole."""

    customer_id: str | UnsetType = UNSET
    """Customer of the order confirmation."""
    date: datetime.date | UnsetType = UNSET
    """Date of the order confirmation."""
    lines: list[CreateDocumentLine] | UnsetType = UNSET
    """Lines of the order confirmation."""
    customer_department_id: str | UnsetType = UNSET
    """Department of the customer."""
    customer_contact_id: str | UnsetType = UNSET
    """Contact at the customer."""
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


class OrderConfirmation(ApiModel, kw_only=True, rename="camel"):
    """An order confirmation."""

    id: str
    """Id of the order confirmation."""
    status: OrderConfirmationStatus
    """Where the order confirmation is in its life."""
    display_status: OrderConfirmationDisplayStatus
    """The status as the app shows it."""
    date: datetime.date
    """Date of the order confirmation."""
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
    """Lines of the order confirmation; lists leave them out."""


class PaginatedOrderConfirmations(ApiModel, kw_only=True, rename="camel"):
    """One page of order confirmations."""

    items: list[OrderConfirmation]
    """The order confirmations of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""


class ConvertOrderConfirmation(ApiModel, kw_only=True):
    """What to make of an order confirmation."""

    target: ConvertOrderConfirmationTarget
    """Kind of document to make."""
