"""Models of journal entries."""

from __future__ import annotations

import datetime
from decimal import Decimal

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee.models.common import (
    CreateAttachment,
    CreateJournalEntryLine,
    JournalEntry,
)


class CreateJournalEntryType(OpenEnum):
    """Type of the entry."""

    JOURNAL_ENTRY = "JOURNAL_ENTRY"
    SUPPLIER_INVOICE = "SUPPLIER_INVOICE"
    SUPPLIER_PAYMENT = "SUPPLIER_PAYMENT"
    CUSTOMER_INVOICE = "CUSTOMER_INVOICE"
    CUSTOMER_PAYMENT = "CUSTOMER_PAYMENT"


class CreateJournalEntryV2EntryType(OpenEnum):
    """Type of the entry."""

    JOURNAL_ENTRY = "JOURNAL_ENTRY"
    SUPPLIER_INVOICE = "SUPPLIER_INVOICE"
    SUPPLIER_PAYMENT = "SUPPLIER_PAYMENT"
    CUSTOMER_INVOICE = "CUSTOMER_INVOICE"
    CUSTOMER_PAYMENT = "CUSTOMER_PAYMENT"


class Attachment(ApiModel, kw_only=True, rename="camel"):
    """A file attached to a journal entry."""

    id: str
    """Id of the attachment."""
    file_name: str
    """Name of the file."""
    mime_type: str
    """Media type of the file."""
    content_base64: bytes | None | UnsetType = UNSET
    """Content of the file in base64. As plain `bytes`: the client does the base64."""
    size: int | None | UnsetType = UNSET
    """Size in bytes."""
    created_at: datetime.datetime | None | UnsetType = UNSET
    """When it was created."""


class CreateJournalEntry(ApiModel, kw_only=True, rename="camel"):
    """A journal entry to post (version 1)."""

    entry_type: CreateJournalEntryType
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


class CreateJournalBatch(ApiModel, kw_only=True):
    """Journal entries to post together (version 1)."""

    entries: list[CreateJournalEntry]
    """The entries."""


class CreateJournalEntryV2(ApiModel, kw_only=True, rename="camel"):
    """A journal entry to post."""

    entry_type: CreateJournalEntryV2EntryType
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


class CreateJournalBatchV2(ApiModel, kw_only=True):
    """Journal entries to post together."""

    entries: list[CreateJournalEntryV2]
    """The entries."""


class PaginatedJournalEntries(ApiModel, kw_only=True, rename="camel"):
    """One page of journal entries."""

    items: list[JournalEntry]
    """The journal entries of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""


class JournalBatch(ApiModel, kw_only=True, rename="camel"):
    """What a batch of journal entries made."""

    total_created: int
    """How many entries were made."""
    entries: list[JournalEntry]
    """The entries, in the order of the request."""


class UpdateJournalEntry(ApiModel, kw_only=True, rename="camel"):
    """What to correct of a posted journal entry; fields left out stay."""

    reference: str | UnsetType = UNSET
    """The corrected reference."""
    external_system_id: str | UnsetType = UNSET
    """Id in your own system."""


class ReverseJournalEntry(ApiModel, kw_only=True, rename="camel"):
    """A posted journal entry to reverse."""

    journal_entry_id: str
    """Entry to reverse."""
    date: datetime.date | UnsetType = UNSET
    """Date of the reversal; the entry's own when left out."""
    description: str | UnsetType = UNSET
    """Text of the reversal."""


class ReverseJournalBatch(ApiModel, kw_only=True):
    """Posted journal entries to reverse together."""

    reversals: list[ReverseJournalEntry]
    """The entries to reverse."""
