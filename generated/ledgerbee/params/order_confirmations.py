"""Inputs of order confirmations, for type checkers and editors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.common import CreateDocumentLine
from ledgerbee.models.order_confirmations import ConvertOrderConfirmationTarget
from ledgerbee.params.common import CreateDocumentLineParam


class CreateOrderConfirmationParam(TypedDict):
    """An order confirmation to create as a draft."""

    customer_id: str
    """Customer of the order confirmation."""
    date: datetime.date | str
    """Date of the order confirmation."""
    lines: Sequence[CreateDocumentLine | CreateDocumentLineParam]
    """Lines of the order confirmation."""
    customer_department_id: NotRequired[str]
    """Department of the customer."""
    customer_contact_id: NotRequired[str]
    """Contact at the customer."""
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


class UpdateOrderConfirmationParam(TypedDict):
    """What to change of a draft order confirmation; lines are replaced as a whole."""

    customer_id: NotRequired[str]
    """Customer of the order confirmation."""
    date: NotRequired[datetime.date | str]
    """Date of the order confirmation."""
    lines: NotRequired[Sequence[CreateDocumentLine | CreateDocumentLineParam]]
    """Lines of the order confirmation."""
    customer_department_id: NotRequired[str]
    """Department of the customer."""
    customer_contact_id: NotRequired[str]
    """Contact at the customer."""
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


class ConvertOrderConfirmationParam(TypedDict):
    """What to make of an order confirmation."""

    target: ConvertOrderConfirmationTargetParam
    """Kind of document to make."""


ConvertOrderConfirmationTargetParam: TypeAlias = (
    'ConvertOrderConfirmationTarget | Literal["invoice"] | str'
)
"""Kind of document to make."""
