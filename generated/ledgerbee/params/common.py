"""Inputs of common, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.common import (
    CreateDocumentLineType,
    SendBillingDocumentDeliveryType,
    SendSalesDocumentDeliveryType,
)


class CreateAttachmentParam(TypedDict):
    """A file to attach, in base64."""

    file_name: str
    """Name of the file."""
    mime_type: str
    """Media type of the file."""
    content_base64: bytes
    """Content of the file in base64. As plain `bytes`: the client does the base64."""


class CreateJournalEntryLineParam(TypedDict):
    """A line of a journal entry to create."""

    account_id: str
    """Account to post on."""
    amount: Decimal | int
    """Amount in the currency of the entry; positive is debit, negative credit."""
    vat_code_id: NotRequired[str]
    """VAT code of the line."""
    description: NotRequired[str]
    """Text of the line."""
    tag_ids: NotRequired[Sequence[str]]
    """Dimension values of the line."""
    project_id: NotRequired[str]
    """Project of the line."""
    subproject_id: NotRequired[str]
    """Subproject of the line."""


class CreateDocumentLineParam(TypedDict):
    """A line of a billing document to create. At least one line is a product line; totals
    and VAT are worked out for you.
    """

    line_type: NotRequired[CreateDocumentLineTypeParam]
    """`text` or `separator` for a line without price; left out for a product line."""
    price_id: NotRequired[str]
    """Price to sell; required on a product line."""
    quantity: NotRequired[Decimal | int]
    """How many, on a product line."""
    unit_price: NotRequired[Decimal | int]
    """Price per unit in place of the price's own."""
    description: NotRequired[str]
    """Text of the line."""


class SendBillingDocumentParam(TypedDict):
    """How to send an invoice or credit note."""

    delivery_type: SendBillingDocumentDeliveryTypeParam
    """Channel to send it by."""
    override_email: NotRequired[str]
    """Address in place of the customer's, for this once."""
    override_ean_number: NotRequired[str]
    """EAN number in place of the customer's, for this once."""
    update_customer_record: NotRequired[bool]
    """Whether to keep the address or number given on the customer."""
    document_template_id: NotRequired[str]
    """Template to lay it out with."""


class SendSalesDocumentParam(TypedDict):
    """How to send a quote or order confirmation."""

    delivery_type: NotRequired[SendSalesDocumentDeliveryTypeParam]
    """Channel to send it by."""
    recipient_email: NotRequired[str]
    """Address to send to; an unknown one becomes a contact of the customer."""
    document_template_id: NotRequired[str]
    """Template to lay it out with."""


CreateDocumentLineTypeParam: TypeAlias = (
    'CreateDocumentLineType | Literal["text", "separator"] | str'
)
"""`text` or `separator` for a line without price; left out for a product line."""

SendBillingDocumentDeliveryTypeParam: TypeAlias = (
    'SendBillingDocumentDeliveryType | Literal["Email", "Sproom", "Manual"] | str'
)
"""Channel to send it by."""

SendSalesDocumentDeliveryTypeParam: TypeAlias = (
    'SendSalesDocumentDeliveryType | Literal["Manual", "Email"] | str'
)
"""Channel to send it by."""
