"""Inputs of journal entries, for type checkers and editors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.common import CreateAttachment, CreateJournalEntryLine
from ledgerbee.models.journal_entries import (
    CreateJournalEntry,
    CreateJournalEntryType,
    CreateJournalEntryV2,
    CreateJournalEntryV2EntryType,
    ReverseJournalEntry,
)
from ledgerbee.params.common import CreateAttachmentParam, CreateJournalEntryLineParam


class CreateJournalEntryParam(TypedDict):
    """A journal entry to post (version 1)."""

    entry_type: CreateJournalEntryTypeParam
    """Type of the entry."""
    date: datetime.date | str
    """Date of the entry."""
    original_amount: Decimal | int
    """Amount of the whole entry; positive for an invoice or payment, negative for a credit
    note or refund.
    """
    lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam]
    """All lines, the receivables or payables one included."""
    customer_id: NotRequired[str]
    """Customer of the entry; required for `CUSTOMER_INVOICE` and `CUSTOMER_PAYMENT`."""
    vendor_id: NotRequired[str]
    """Vendor of the entry; required for `SUPPLIER_INVOICE` and `SUPPLIER_PAYMENT`."""
    description: NotRequired[str]
    """Text of the entry."""
    reference: NotRequired[str]
    """Reference of the entry."""
    currency: NotRequired[str]
    """Currency as an ISO 4217 code; the company's when left out."""
    tag_ids: NotRequired[Sequence[str]]
    """Dimension values of the entry."""
    journal_category_id: NotRequired[str]
    """Category of the entry; the default one when left out."""
    external_system_id: NotRequired[str]
    """Id in your own system; it need not be unique."""


class CreateJournalBatchParam(TypedDict):
    """Journal entries to post together (version 1)."""

    entries: Sequence[CreateJournalEntry | CreateJournalEntryParam]
    """The entries."""


class CreateJournalEntryV2Param(TypedDict):
    """A journal entry to post."""

    entry_type: CreateJournalEntryV2EntryTypeParam
    """Type of the entry."""
    date: datetime.date | str
    """Date of the entry."""
    original_amount: Decimal | int
    """Amount of the whole entry; positive for an invoice or payment, negative for a credit
    note or refund.
    """
    lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam]
    """The lines; for customer and vendor types without the receivables or payables line,
    which is added for you and refused if given.
    """
    customer_id: NotRequired[str]
    """Customer of the entry; required for `CUSTOMER_INVOICE` and `CUSTOMER_PAYMENT`."""
    vendor_id: NotRequired[str]
    """Vendor of the entry; required for `SUPPLIER_INVOICE` and `SUPPLIER_PAYMENT`."""
    description: NotRequired[str]
    """Text of the entry."""
    reference: NotRequired[str]
    """Reference of the entry."""
    currency: NotRequired[str]
    """Currency as an ISO 4217 code; the company's when left out."""
    tag_ids: NotRequired[Sequence[str]]
    """Dimension values of the entry."""
    journal_category_id: NotRequired[str]
    """Category of the entry; the default one when left out."""
    attachments: NotRequired[Sequence[CreateAttachment | CreateAttachmentParam]]
    """Files to attach, up to 10; the whole request stays under 15 MB."""
    external_system_id: NotRequired[str]
    """Id in your own system; it need not be unique."""


class CreateJournalBatchV2Param(TypedDict):
    """Journal entries to post together."""

    entries: Sequence[CreateJournalEntryV2 | CreateJournalEntryV2Param]
    """The entries."""


class UpdateJournalEntryParam(TypedDict):
    """What to correct of a posted journal entry; fields left out stay."""

    reference: NotRequired[str]
    """The corrected reference."""
    external_system_id: NotRequired[str]
    """Id in your own system."""


class ReverseJournalEntryParam(TypedDict):
    """A posted journal entry to reverse."""

    journal_entry_id: str
    """Entry to reverse."""
    date: NotRequired[datetime.date | str]
    """Date of the reversal; the entry's own when left out."""
    description: NotRequired[str]
    """Text of the reversal."""


class ReverseJournalBatchParam(TypedDict):
    """Posted journal entries to reverse together."""

    reversals: Sequence[ReverseJournalEntry | ReverseJournalEntryParam]
    """The entries to reverse."""


CreateJournalEntryTypeParam: TypeAlias = (
    'CreateJournalEntryType | Literal["JOURNAL_ENTRY", "SUPPLIER_INVOICE", "SUPPLIER_PAYMENT", "CUSTOMER_INVOICE", "CUSTOMER_PAYMENT"] | str'
)
"""Type of the entry."""

CreateJournalEntryV2EntryTypeParam: TypeAlias = (
    'CreateJournalEntryV2EntryType | Literal["JOURNAL_ENTRY", "SUPPLIER_INVOICE", "SUPPLIER_PAYMENT", "CUSTOMER_INVOICE", "CUSTOMER_PAYMENT"] | str'
)
"""Type of the entry."""
