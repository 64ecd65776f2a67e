"""Inputs of draft journal entries, for type checkers and editors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.common import CreateAttachment, CreateJournalEntryLine
from ledgerbee.models.draft_journal_entries import (
    CreateDraftJournalEntry,
    CreateDraftJournalEntryType,
    CreateDraftJournalEntryV2,
    CreateDraftJournalEntryV2EntryType,
    UpdateDraftJournalEntryType,
)
from ledgerbee.params.common import CreateAttachmentParam, CreateJournalEntryLineParam


class CreateDraftJournalEntryParam(TypedDict):
    """A draft journal entry to create (version 1)."""

    entry_type: CreateDraftJournalEntryTypeParam
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


class CreateDraftJournalBatchParam(TypedDict):
    """Draft journal entries to create together (version 1)."""

    entries: Sequence[CreateDraftJournalEntry | CreateDraftJournalEntryParam]
    """The drafts; all are made or none."""


class CreateDraftJournalEntryV2Param(TypedDict):
    """A draft journal entry to create."""

    entry_type: CreateDraftJournalEntryV2EntryTypeParam
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


class CreateDraftJournalBatchV2Param(TypedDict):
    """Draft journal entries to create together."""

    entries: Sequence[CreateDraftJournalEntryV2 | CreateDraftJournalEntryV2Param]
    """The drafts, made in one transaction."""


class UpdateDraftJournalEntryParam(TypedDict):
    """What to change of a draft journal entry; fields left out stay, lines are replaced as
    a whole.
    """

    entry_type: NotRequired[UpdateDraftJournalEntryTypeParam]
    """Type of the entry."""
    date: NotRequired[datetime.date | str]
    """Date of the entry."""
    original_amount: NotRequired[Decimal | int]
    """Amount of the whole entry; positive for an invoice or payment, negative for a credit
    note or refund.
    """
    lines: NotRequired[Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam]]
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
    external_system_id: NotRequired[str]
    """Id in your own system; it need not be unique."""


CreateDraftJournalEntryTypeParam: TypeAlias = (
    'CreateDraftJournalEntryType | Literal["JOURNAL_ENTRY", "SUPPLIER_INVOICE", "SUPPLIER_PAYMENT", "CUSTOMER_INVOICE", "CUSTOMER_PAYMENT"] | str'
)
"""Type of the entry."""

CreateDraftJournalEntryV2EntryTypeParam: TypeAlias = (
    'CreateDraftJournalEntryV2EntryType | Literal["JOURNAL_ENTRY", "SUPPLIER_INVOICE", "SUPPLIER_PAYMENT", "CUSTOMER_INVOICE", "CUSTOMER_PAYMENT"] | str'
)
"""Type of the entry."""

UpdateDraftJournalEntryTypeParam: TypeAlias = (
    'UpdateDraftJournalEntryType | Literal["JOURNAL_ENTRY", "SUPPLIER_INVOICE", "SUPPLIER_PAYMENT", "CUSTOMER_INVOICE", "CUSTOMER_PAYMENT"] | str'
)
"""Type of the entry."""
