"""Inputs of credit notes, for type checkers and editors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ledgerbee.models.common import CreateDocumentLine
from ledgerbee.params.common import CreateDocumentLineParam


class CreateCreditNoteParam(TypedDict):
    """A credit note to create; amounts are given as positive and made negative for you."""

    customer_id: str
    """Customer of the credit note."""
    date: datetime.date | str
    """Date of the credit note."""
    lines: Sequence[CreateDocumentLine | CreateDocumentLineParam]
    """Lines of the credit note."""
    customer_department_id: NotRequired[str]
    """Department of the customer."""
    customer_contact_id: NotRequired[str]
    """Contact at the customer."""
    invoice_number: NotRequired[str]
    """Number of the invoice to credit."""
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
