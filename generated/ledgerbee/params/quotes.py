"""Inputs of quotes, for type checkers and editors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.common import CreateDocumentLine
from ledgerbee.models.quotes import ConvertQuoteTarget
from ledgerbee.params.common import CreateDocumentLineParam


class CreateQuoteParam(TypedDict):
    """A quote to create as a draft."""

    customer_id: str
    """Customer of the quote."""
    date: datetime.date | str
    """Date of the quote."""
    lines: Sequence[CreateDocumentLine | CreateDocumentLineParam]
    """Lines of the quote."""
    customer_department_id: NotRequired[str]
    """Department of the customer."""
    customer_contact_id: NotRequired[str]
    """Contact at the customer."""
    valid_until: NotRequired[datetime.date | str]
    """Last day the quote holds."""
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


class UpdateQuoteParam(TypedDict):
    """What to change of a draft quote; lines are replaced as a whole."""

    customer_id: NotRequired[str]
    """Customer of the quote."""
    date: NotRequired[datetime.date | str]
    """Date of the quote."""
    lines: NotRequired[Sequence[CreateDocumentLine | CreateDocumentLineParam]]
    """Lines of the quote."""
    customer_department_id: NotRequired[str]
    """Department of the customer."""
    customer_contact_id: NotRequired[str]
    """Contact at the customer."""
    valid_until: NotRequired[datetime.date | str]
    """Last day the quote holds."""
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


class ConvertQuoteParam(TypedDict):
    """What to make of a quote."""

    target: ConvertQuoteTargetParam
    """Kind of document to make."""


ConvertQuoteTargetParam: TypeAlias = (
    'ConvertQuoteTarget | Literal["orderConfirmation", "invoice"] | str'
)
"""Kind of document to make."""
