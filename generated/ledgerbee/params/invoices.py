"""Inputs of invoices, for type checkers and editors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ledgerbee.models.common import CreateDocumentLine
from ledgerbee.params.common import CreateDocumentLineParam


class CreateInvoiceParam(TypedDict):
    """An invoice to create as a draft."""

    customer_id: str
    """Customer of the invoice."""
    date: datetime.date | str
    """Date of the invoice."""
    lines: Sequence[CreateDocumentLine | CreateDocumentLineParam]
    """Lines of the invoice."""
    customer_department_id: NotRequired[str]
    """Department of the customer."""
    customer_contact_id: NotRequired[str]
    """Contact at the customer."""
    due_date: NotRequired[datetime.date | str]
    """Day payment is due; from the payment terms when left out."""
    payment_terms: NotRequired[int]
    """Days to pay."""
    description: NotRequired[str]
    """Text above the lines."""
    currency: NotRequired[str]
    """Currency as an ISO 4217 code; the company's when left out."""
    reference: NotRequired[str]
    """The customer's reference."""
    our_reference: NotRequired[str]
    """Your own reference."""
    notes: NotRequired[str]
    """Text below the lines."""
    document_template_id: NotRequired[str]
    """Template to lay it out with; the default one when left out."""
