"""Models of draft journal entries."""

from __future__ import annotations

import datetime
from decimal import Decimal

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee.models.common import (
    CreateAttachment,
    CreateJournalEntryLine,
    JournalEntryLine,
)


class CreateDraftJournalEntryType(OpenEnum):
    """Type of the entry."""

    JOURNAL_ENTRY = "JOURNAL_ENTRY"
    SUPPLIER_INVOICE = "SUPPLIER_INVOICE"
    SUPPLIER_PAYMENT = "SUPPLIER_PAYMENT"
    CUSTOMER_INVOICE = "CUSTOMER_INVOICE"
    CUSTOMER_PAYMENT = "CUSTOMER_PAYMENT"


class CreateDraftJournalEntryV2EntryType(OpenEnum):
    """Type of the entry."""

    JOURNAL_ENTRY = "JOURNAL_ENTRY"
    SUPPLIER_INVOICE = "SUPPLIER_INVOICE"
    SUPPLIER_PAYMENT = "SUPPLIER_PAYMENT"
    CUSTOMER_INVOICE = "CUSTOMER_INVOICE"
    CUSTOMER_PAYMENT = "CUSTOMER_PAYMENT"


class UpdateDraftJournalEntryType(OpenEnum):
    """Type of the entry."""

    JOURNAL_ENTRY = "JOURNAL_ENTRY"
    SUPPLIER_INVOICE = "SUPPLIER_INVOICE"
    SUPPLIER_PAYMENT = "SUPPLIER_PAYMENT"
    CUSTOMER_INVOICE = "CUSTOMER_INVOICE"
    CUSTOMER_PAYMENT = "CUSTOMER_PAYMENT"


class DraftJournalEntryType(OpenEnum):
    """Type of the entry."""

    JOURNAL_ENTRY = "JOURNAL_ENTRY"
    SUPPLIER_INVOICE = "SUPPLIER_INVOICE"
    SUPPLIER_PAYMENT = "SUPPLIER_PAYMENT"
    CUSTOMER_INVOICE = "CUSTOMER_INVOICE"
    CUSTOMER_PAYMENT = "CUSTOMER_PAYMENT"


class CreateDraftJournalEntry(ApiModel, kw_only=True, rename="camel"):
    """A draft journal entry to create (version 1)."""

    entry_type: CreateDraftJournalEntryType
    """Type of the entry."""
    date: datetime.date
    """Date of the entry."""
    original_amount: Decimal
    """Amount of the whole entry; positive for an invoice or payment, negative for a credit
    note or refund.
    """
    lines: list[CreateJournalEntryLine]
    """All lines, the receivables or payables one included."""
    customer_id: str | UnsetType = UNSET
    """Customer of the entry; required for `CUSTOMER_INVOICE` and `CUSTOMER_PAYMENT`."""
    vendor_id: str | UnsetType = UNSET
    """Vendor of the entry; required for `SUPPLIER_INVOICE` and `SUPPLIER_PAYMENT`."""
    description: str | UnsetType = UNSET
    """Text of the entry."""
    reference: str | UnsetType = UNSET
    """Reference of the entry."""
    currency: str | UnsetType = UNSET
    """Currency as an ISO 4217 code; the company's when left out."""
    tag_ids: list[str] | UnsetType = UNSET
    """Dimension values of the entry."""
    journal_category_id: str | UnsetType = UNSET
    """Category of the entry; the default one when left out."""
    external_system_id: str | UnsetType = UNSET
    """Id in your own system; it need not be unique."""


class CreateDraftJournalBatch(ApiModel, kw_only=True):
    """Draft journal entries to create together (version 1)."""

    entries: list[CreateDraftJournalEntry]
    """The drafts; all are made or none."""


class CreateDraftJournalEntryV2(ApiModel, kw_only=True, rename="camel"):
    """A draft journal entry to create."""

    entry_type: CreateDraftJournalEntryV2EntryType
    """Type of the entry."""
    date: datetime.date
    """Date of the entry."""
    original_amount: Decimal
    """Amount of the whole entry; positive for an invoice or payment, negative for a credit
    note or refund.
    """
    lines: list[CreateJournalEntryLine]
    """The lines; for customer and vendor types without the receivables or payables line,
    which is added for you and refused if given.
    """
    customer_id: str | UnsetType = UNSET
    """Customer of the entry; required for `CUSTOMER_INVOICE` and `CUSTOMER_PAYMENT`."""
    vendor_id: str | UnsetType = UNSET
    """Vendor of the entry; required for `SUPPLIER_INVOICE` and `SUPPLIER_PAYMENT`."""
    description: str | UnsetType = UNSET
    """Text of the entry."""
    reference: str | UnsetType = UNSET
    """Reference of the entry."""
    currency: str | UnsetType = UNSET
    """Currency as an ISO 4217 code; the company's when left out."""
    tag_ids: list[str] | UnsetType = UNSET
    """Dimension values of the entry."""
    journal_category_id: str | UnsetType = UNSET
    """Category of the entry; the default one when left out."""
    attachments: list[CreateAttachment] | UnsetType = UNSET
    """Files to attach, up to 10; the whole request stays under 15 MB."""
    external_system_id: str | UnsetType = UNSET
    """Id in your own system; it need not be unique."""


class CreateDraftJournalBatchV2(ApiModel, kw_only=True):
    """Draft journal entries to create together."""

    entries: list[CreateDraftJournalEntryV2]
    """The drafts, made in one transaction."""


class UpdateDraftJournalEntry(ApiModel, kw_only=True, rename="camel"):
    """What to change of a draft journal entry; fields left out stay, lines are replaced as
    a whole.
    """

    entry_type: UpdateDraftJournalEntryType | UnsetType = UNSET
    """Type of the entry."""
    date: datetime.date | UnsetType = UNSET
    """Date of the entry."""
    original_amount: Decimal | UnsetType = UNSET
    """Amount of the whole entry; positive for an invoice or payment, negative for a credit
    note or refund.
    """
    lines: list[CreateJournalEntryLine] | UnsetType = UNSET
    """The lines; for customer and vendor types without the receivables or payables line,
    which is added for you and refused if given.
    """
    customer_id: str | UnsetType = UNSET
    """Customer of the entry; required for `CUSTOMER_INVOICE` and `CUSTOMER_PAYMENT`."""
    vendor_id: str | UnsetType = UNSET
    """Vendor of the entry; required for `SUPPLIER_INVOICE` and `SUPPLIER_PAYMENT`."""
    description: str | UnsetType = UNSET
    """Text of the entry."""
    reference: str | UnsetType = UNSET
    """Reference of the entry."""
    currency: str | UnsetType = UNSET
    """Currency as an ISO 4217 code; the company's when left out."""
    tag_ids: list[str] | UnsetType = UNSET
    """Dimension values of the entry."""
    journal_category_id: str | UnsetType = UNSET
    """Category of the entry; the default one when left out."""
    external_system_id: str | UnsetType = UNSET
    """Id in your own system; it need not be unique."""


class DraftJournalEntry(ApiModel, kw_only=True, rename="camel"):
    """A draft journal entry."""

    id: str
    """Id of the draft."""
    entry_type: DraftJournalEntryType
    """Type of the entry."""
    date: datetime.date
    """Date of the entry."""
    original_amount: Decimal | None | UnsetType = UNSET
    """Amount of the whole entry."""
    currency: str | None | UnsetType = UNSET
    """Currency as an ISO 4217 code."""
    description: str | None | UnsetType = UNSET
    """Text of the entry."""
    reference: str | None | UnsetType = UNSET
    """Reference of the entry."""
    customer_id: str | None | UnsetType = UNSET
    """Customer of the entry."""
    vendor_id: str | None | UnsetType = UNSET
    """Vendor of the entry."""
    journal_category_id: str | None | UnsetType = UNSET
    """Category of the entry."""
    tag_ids: list[str] | UnsetType = UNSET
    """Dimension values of the entry."""
    external_system_id: str | None | UnsetType = UNSET
    """Id in your own system; not unique."""
    lines: list[JournalEntryLine] | UnsetType = UNSET
    """The lines of the draft."""
    created_at: datetime.datetime | None | UnsetType = UNSET
    """When it was created."""
    updated_at: datetime.datetime | None | UnsetType = UNSET
    """When it was last changed."""


class PaginatedDraftJournalEntries(ApiModel, kw_only=True, rename="camel"):
    """One page of draft journal entries."""

    items: list[DraftJournalEntry]
    """The draft journal entries of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""


class DraftJournalBatch(ApiModel, kw_only=True, rename="camel"):
    """What a batch of drafts made."""

    total_created: int
    """How many drafts were made."""
    entries: list[DraftJournalEntry]
    """The drafts, in the order of the request."""
