import builtins
import datetime
from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from typing import Literal, type_check_only

from msgspec import UnsetType
from typing_extensions import deprecated

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.pages import AsyncPages, Pages
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.common import (
    CreateAttachment,
    CreateJournalEntryLine,
    JournalEntry,
)
from ledgerbee.models.journal_entries import (
    Attachment,
    CreateJournalEntry,
    CreateJournalEntryV2,
    JournalBatch,
    PaginatedJournalEntries,
    ReverseJournalEntry,
)
from ledgerbee.params.common import CreateAttachmentParam, CreateJournalEntryLineParam
from ledgerbee.params.journal_entries import (
    CreateJournalEntryParam,
    CreateJournalEntryTypeParam,
    CreateJournalEntryV2EntryTypeParam,
    CreateJournalEntryV2Param,
    ReverseJournalEntryParam,
)

CREATE_BATCH_V1: Operation
LIST_: Operation
CREATE_V1: Operation
GET: Operation
UPDATE: Operation
LIST_ATTACHMENTS: Operation
REVERSE_BATCH: Operation
REVERSE: Operation
CREATE: Operation
CREATE_BATCH: Operation

@deprecated("use `client.journal_entries.create_batch` instead")
def create_batch_v1(
    *, entries: Sequence[CreateJournalEntry | CreateJournalEntryParam]
) -> Call[JournalBatch]: ...
def list_(
    *,
    page: int | UnsetType = ...,
    limit: int | UnsetType = ...,
    from_date: datetime.date | str | UnsetType = ...,
    to_date: datetime.date | str | UnsetType = ...,
    account_id: str | UnsetType = ...,
    customer_id: str | UnsetType = ...,
    vendor_id: str | UnsetType = ...,
    journal_type: (
        Literal[
            "JOURNAL_ENTRY",
            "SUPPLIER_INVOICE",
            "SUPPLIER_PAYMENT",
            "CUSTOMER_INVOICE",
            "CUSTOMER_PAYMENT",
        ]
        | str
        | UnsetType
    ) = ...,
    min_amount: Decimal | int | UnsetType = ...,
    max_amount: Decimal | int | UnsetType = ...,
    external_system_id: str | UnsetType = ...,
    search: str | UnsetType = ...,
) -> Call[PaginatedJournalEntries]: ...
@deprecated("use `client.journal_entries.create` instead")
def create_v1(
    *,
    entry_type: CreateJournalEntryTypeParam,
    date: datetime.date | str,
    original_amount: Decimal | int,
    lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
    customer_id: str | UnsetType = ...,
    vendor_id: str | UnsetType = ...,
    description: str | UnsetType = ...,
    reference: str | UnsetType = ...,
    currency: str | UnsetType = ...,
    tag_ids: Sequence[str] | UnsetType = ...,
    journal_category_id: str | UnsetType = ...,
    external_system_id: str | UnsetType = ...,
) -> Call[JournalEntry]: ...
def get(id: str) -> Call[JournalEntry]: ...
def update(
    id: str,
    *,
    reference: str | UnsetType = ...,
    external_system_id: str | UnsetType = ...,
) -> Call[JournalEntry]: ...
def list_attachments(id: str) -> Call[builtins.list[Attachment]]: ...
def reverse_batch(
    *, reversals: Sequence[ReverseJournalEntry | ReverseJournalEntryParam]
) -> Call[JournalBatch]: ...
def reverse(
    *,
    journal_entry_id: str,
    date: datetime.date | str | UnsetType = ...,
    description: str | UnsetType = ...,
) -> Call[JournalEntry]: ...
def create(
    *,
    entry_type: CreateJournalEntryV2EntryTypeParam,
    date: datetime.date | str,
    original_amount: Decimal | int,
    lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
    customer_id: str | UnsetType = ...,
    vendor_id: str | UnsetType = ...,
    description: str | UnsetType = ...,
    reference: str | UnsetType = ...,
    currency: str | UnsetType = ...,
    tag_ids: Sequence[str] | UnsetType = ...,
    journal_category_id: str | UnsetType = ...,
    attachments: Sequence[CreateAttachment | CreateAttachmentParam] | UnsetType = ...,
    external_system_id: str | UnsetType = ...,
) -> Call[JournalEntry]: ...
def create_batch(
    *, entries: Sequence[CreateJournalEntryV2 | CreateJournalEntryV2Param]
) -> Call[JournalBatch]: ...

class JournalEntriesV1(Resource):
    """Older version 1 of these calls."""

    @deprecated("use `client.journal_entries.create_batch` instead")
    def create_batch(
        self, *, entries: Sequence[CreateJournalEntry | CreateJournalEntryParam]
    ) -> JournalBatch:
        """Create multiple journal entries in batch (DEPRECATED — migrate to v2).

        `POST /v1/journal-batches` · scope `journal-entries-write` · sent once

        Deprecated: use `client.journal_entries.create_batch` instead.

        Posts several journal entries at once, each with all of its lines. Deprecated:
        version 2 books the receivables or payables line itself. Use `POST
        /v2/journal-entries/batch`.

        Args:
            entries: The entries.
        """

    @deprecated("use `client.journal_entries.create` instead")
    def create(
        self,
        *,
        entry_type: CreateJournalEntryTypeParam,
        date: datetime.date | str,
        original_amount: Decimal | int,
        lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> JournalEntry:
        """Create a single journal entry (DEPRECATED — use POST /api/v2/journal-entries).

        `POST /v1/journal-entries` · scope `journal-entries-write` · sent once

        Deprecated: use `client.journal_entries.create` instead.

        Posts a journal entry with all of its lines. Deprecated: version 2 books the
        receivables or payables line itself. Use `POST /v2/journal-entries`.

        Args:
            entry_type: Type of the entry.
            date: Date of the entry.
            original_amount: Amount of the whole entry; positive for an invoice or
                payment, negative for a credit note or refund.
            lines: All lines, the receivables or payables one included.
            customer_id: Customer of the entry; required for `CUSTOMER_INVOICE` and
                `CUSTOMER_PAYMENT`.
            vendor_id: Vendor of the entry; required for `SUPPLIER_INVOICE` and
                `SUPPLIER_PAYMENT`.
            description: Text of the entry.
            reference: Reference of the entry.
            currency: Currency as an ISO 4217 code; the company's when left out.
            tag_ids: Dimension values of the entry.
            journal_category_id: Category of the entry; the default one when left out.
            external_system_id: Id in your own system; it need not be unique.
        """

class JournalEntries(Resource):
    """Post, read and reverse journal entries"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        from_date: datetime.date | str | UnsetType = ...,
        to_date: datetime.date | str | UnsetType = ...,
        account_id: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        journal_type: (
            Literal[
                "JOURNAL_ENTRY",
                "SUPPLIER_INVOICE",
                "SUPPLIER_PAYMENT",
                "CUSTOMER_INVOICE",
                "CUSTOMER_PAYMENT",
            ]
            | str
            | UnsetType
        ) = ...,
        min_amount: Decimal | int | UnsetType = ...,
        max_amount: Decimal | int | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        search: str | UnsetType = ...,
    ) -> Pages[JournalEntry, PaginatedJournalEntries]:
        """List journal entries.

        `GET /v1/journal-entries` · scope `journal-entries-read`

        Returns posted journal entries, page by page.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            from_date: First day, YYYY-MM-DD.
            to_date: Last day, YYYY-MM-DD.
            account_id: Account of a line.
            customer_id: Customer of the entry.
            vendor_id: Vendor of the entry.
            journal_type: Type of the entry.
            min_amount: Smallest amount, itself included.
            max_amount: Largest amount, itself included.
            external_system_id: Exact id in your own system; it need not be unique.
            search: Text to look for in description and reference.
        """

    def get(self, id: str) -> JournalEntry:
        """Get a single journal entry.

        `GET /v1/journal-entries/{id}` · scope `journal-entries-read`

        Returns one journal entry with its lines.

        Args:
            id: Id of the journal entry.
        """

    def update(
        self,
        id: str,
        *,
        reference: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> JournalEntry:
        """Update a journal entry — correct the reference and/or set your external system
        id.

        `PATCH /v1/journal-entries/{id}` · scope `journal-entries-write` · sent once

        Corrects the reference of a posted entry, or sets the id it has in your own
        system. Amounts and accounts of what is posted never change.

        Args:
            id: Id of the journal entry.
            reference: The corrected reference.
            external_system_id: Id in your own system.
        """

    def list_attachments(self, id: str) -> builtins.list[Attachment]:
        """Get attachments for a journal entry.

        `GET /v1/journal-entries/{id}/attachments` · scope `journal-entries-read`

        Returns the files attached to a journal entry.

        Args:
            id: Id of the journal entry.
        """

    def reverse_batch(
        self, *, reversals: Sequence[ReverseJournalEntry | ReverseJournalEntryParam]
    ) -> JournalBatch:
        """Reverse posted journal entries in batch.

        `POST /v1/journal-reversal-batches` · scope `journal-entries-write` · sent once

        Reverses several posted entries: all of them, or none.

        Args:
            reversals: The entries to reverse.
        """

    def reverse(
        self,
        *,
        journal_entry_id: str,
        date: datetime.date | str | UnsetType = ...,
        description: str | UnsetType = ...,
    ) -> JournalEntry:
        """Reverse a posted journal entry.

        `POST /v1/journal-reversals` · scope `journal-entries-write` · sent once

        Posts the opposite of an entry, so that both together amount to nothing.

        Args:
            journal_entry_id: Entry to reverse.
            date: Date of the reversal; the entry's own when left out.
            description: Text of the reversal.
        """

    def create(
        self,
        *,
        entry_type: CreateJournalEntryV2EntryTypeParam,
        date: datetime.date | str,
        original_amount: Decimal | int,
        lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        attachments: (
            Sequence[CreateAttachment | CreateAttachmentParam] | UnsetType
        ) = ...,
        external_system_id: str | UnsetType = ...,
    ) -> JournalEntry:
        """Create a journal entry (v2).

        `POST /v2/journal-entries` · scope `journal-entries-write` · sent once

        Posts a journal entry. For customer and vendor types give only the counter-side
        lines, such as sales or expenses and VAT, and not the receivables or payables
        line: it is added for you on the default account of the customer's or vendor's
        group, its side by the sign of `originalAmount` (positive for an invoice or a
        payment, negative for a credit note or a refund). A line on that account is
        refused. Other types are posted as given. Up to 10 files can be attached in
        base64; the whole request has to stay under 15 MB. They are read back at `GET
        /v1/journal-entries/{id}/attachments`.

        Args:
            entry_type: Type of the entry.
            date: Date of the entry.
            original_amount: Amount of the whole entry; positive for an invoice or
                payment, negative for a credit note or refund.
            lines: The lines; for customer and vendor types without the receivables or
                payables line, which is added for you and refused if given.
            customer_id: Customer of the entry; required for `CUSTOMER_INVOICE` and
                `CUSTOMER_PAYMENT`.
            vendor_id: Vendor of the entry; required for `SUPPLIER_INVOICE` and
                `SUPPLIER_PAYMENT`.
            description: Text of the entry.
            reference: Reference of the entry.
            currency: Currency as an ISO 4217 code; the company's when left out.
            tag_ids: Dimension values of the entry.
            journal_category_id: Category of the entry; the default one when left out.
            attachments: Files to attach, up to 10; the whole request stays under 15 MB.
            external_system_id: Id in your own system; it need not be unique.
        """

    def create_batch(
        self, *, entries: Sequence[CreateJournalEntryV2 | CreateJournalEntryV2Param]
    ) -> JournalBatch:
        """Create journal entries in batch (v2).

        `POST /v2/journal-entries/batch` · scope `journal-entries-write` · sent once

        Posts several journal entries at once. For customer and vendor types give only
        the counter-side lines, such as sales or expenses and VAT, and not the
        receivables or payables line: it is added for you on the default account of the
        customer's or vendor's group, its side by the sign of `originalAmount` (positive
        for an invoice or a payment, negative for a credit note or a refund). A line on
        that account is refused. Other types are posted as given.

        Args:
            entries: The entries.
        """

    @cached_property
    def v1(self) -> JournalEntriesV1: ...

class AsyncJournalEntriesV1(Resource):
    """Older version 1 of these calls."""

    @deprecated("use `client.journal_entries.create_batch` instead")
    async def create_batch(
        self, *, entries: Sequence[CreateJournalEntry | CreateJournalEntryParam]
    ) -> JournalBatch:
        """Create multiple journal entries in batch (DEPRECATED — migrate to v2).

        `POST /v1/journal-batches` · scope `journal-entries-write` · sent once

        Deprecated: use `client.journal_entries.create_batch` instead.

        Posts several journal entries at once, each with all of its lines. Deprecated:
        version 2 books the receivables or payables line itself. Use `POST
        /v2/journal-entries/batch`.

        Args:
            entries: The entries.
        """

    @deprecated("use `client.journal_entries.create` instead")
    async def create(
        self,
        *,
        entry_type: CreateJournalEntryTypeParam,
        date: datetime.date | str,
        original_amount: Decimal | int,
        lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> JournalEntry:
        """Create a single journal entry (DEPRECATED — use POST /api/v2/journal-entries).

        `POST /v1/journal-entries` · scope `journal-entries-write` · sent once

        Deprecated: use `client.journal_entries.create` instead.

        Posts a journal entry with all of its lines. Deprecated: version 2 books the
        receivables or payables line itself. Use `POST /v2/journal-entries`.

        Args:
            entry_type: Type of the entry.
            date: Date of the entry.
            original_amount: Amount of the whole entry; positive for an invoice or
                payment, negative for a credit note or refund.
            lines: All lines, the receivables or payables one included.
            customer_id: Customer of the entry; required for `CUSTOMER_INVOICE` and
                `CUSTOMER_PAYMENT`.
            vendor_id: Vendor of the entry; required for `SUPPLIER_INVOICE` and
                `SUPPLIER_PAYMENT`.
            description: Text of the entry.
            reference: Reference of the entry.
            currency: Currency as an ISO 4217 code; the company's when left out.
            tag_ids: Dimension values of the entry.
            journal_category_id: Category of the entry; the default one when left out.
            external_system_id: Id in your own system; it need not be unique.
        """

class AsyncJournalEntries(Resource):
    """Post, read and reverse journal entries"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        from_date: datetime.date | str | UnsetType = ...,
        to_date: datetime.date | str | UnsetType = ...,
        account_id: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        journal_type: (
            Literal[
                "JOURNAL_ENTRY",
                "SUPPLIER_INVOICE",
                "SUPPLIER_PAYMENT",
                "CUSTOMER_INVOICE",
                "CUSTOMER_PAYMENT",
            ]
            | str
            | UnsetType
        ) = ...,
        min_amount: Decimal | int | UnsetType = ...,
        max_amount: Decimal | int | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        search: str | UnsetType = ...,
    ) -> AsyncPages[JournalEntry, PaginatedJournalEntries]:
        """List journal entries.

        `GET /v1/journal-entries` · scope `journal-entries-read`

        Returns posted journal entries, page by page.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            from_date: First day, YYYY-MM-DD.
            to_date: Last day, YYYY-MM-DD.
            account_id: Account of a line.
            customer_id: Customer of the entry.
            vendor_id: Vendor of the entry.
            journal_type: Type of the entry.
            min_amount: Smallest amount, itself included.
            max_amount: Largest amount, itself included.
            external_system_id: Exact id in your own system; it need not be unique.
            search: Text to look for in description and reference.
        """

    async def get(self, id: str) -> JournalEntry:
        """Get a single journal entry.

        `GET /v1/journal-entries/{id}` · scope `journal-entries-read`

        Returns one journal entry with its lines.

        Args:
            id: Id of the journal entry.
        """

    async def update(
        self,
        id: str,
        *,
        reference: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> JournalEntry:
        """Update a journal entry — correct the reference and/or set your external system
        id.

        `PATCH /v1/journal-entries/{id}` · scope `journal-entries-write` · sent once

        Corrects the reference of a posted entry, or sets the id it has in your own
        system. Amounts and accounts of what is posted never change.

        Args:
            id: Id of the journal entry.
            reference: The corrected reference.
            external_system_id: Id in your own system.
        """

    async def list_attachments(self, id: str) -> builtins.list[Attachment]:
        """Get attachments for a journal entry.

        `GET /v1/journal-entries/{id}/attachments` · scope `journal-entries-read`

        Returns the files attached to a journal entry.

        Args:
            id: Id of the journal entry.
        """

    async def reverse_batch(
        self, *, reversals: Sequence[ReverseJournalEntry | ReverseJournalEntryParam]
    ) -> JournalBatch:
        """Reverse posted journal entries in batch.

        `POST /v1/journal-reversal-batches` · scope `journal-entries-write` · sent once

        Reverses several posted entries: all of them, or none.

        Args:
            reversals: The entries to reverse.
        """

    async def reverse(
        self,
        *,
        journal_entry_id: str,
        date: datetime.date | str | UnsetType = ...,
        description: str | UnsetType = ...,
    ) -> JournalEntry:
        """Reverse a posted journal entry.

        `POST /v1/journal-reversals` · scope `journal-entries-write` · sent once

        Posts the opposite of an entry, so that both together amount to nothing.

        Args:
            journal_entry_id: Entry to reverse.
            date: Date of the reversal; the entry's own when left out.
            description: Text of the reversal.
        """

    async def create(
        self,
        *,
        entry_type: CreateJournalEntryV2EntryTypeParam,
        date: datetime.date | str,
        original_amount: Decimal | int,
        lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        attachments: (
            Sequence[CreateAttachment | CreateAttachmentParam] | UnsetType
        ) = ...,
        external_system_id: str | UnsetType = ...,
    ) -> JournalEntry:
        """Create a journal entry (v2).

        `POST /v2/journal-entries` · scope `journal-entries-write` · sent once

        Posts a journal entry. For customer and vendor types give only the counter-side
        lines, such as sales or expenses and VAT, and not the receivables or payables
        line: it is added for you on the default account of the customer's or vendor's
        group, its side by the sign of `originalAmount` (positive for an invoice or a
        payment, negative for a credit note or a refund). A line on that account is
        refused. Other types are posted as given. Up to 10 files can be attached in
        base64; the whole request has to stay under 15 MB. They are read back at `GET
        /v1/journal-entries/{id}/attachments`.

        Args:
            entry_type: Type of the entry.
            date: Date of the entry.
            original_amount: Amount of the whole entry; positive for an invoice or
                payment, negative for a credit note or refund.
            lines: The lines; for customer and vendor types without the receivables or
                payables line, which is added for you and refused if given.
            customer_id: Customer of the entry; required for `CUSTOMER_INVOICE` and
                `CUSTOMER_PAYMENT`.
            vendor_id: Vendor of the entry; required for `SUPPLIER_INVOICE` and
                `SUPPLIER_PAYMENT`.
            description: Text of the entry.
            reference: Reference of the entry.
            currency: Currency as an ISO 4217 code; the company's when left out.
            tag_ids: Dimension values of the entry.
            journal_category_id: Category of the entry; the default one when left out.
            attachments: Files to attach, up to 10; the whole request stays under 15 MB.
            external_system_id: Id in your own system; it need not be unique.
        """

    async def create_batch(
        self, *, entries: Sequence[CreateJournalEntryV2 | CreateJournalEntryV2Param]
    ) -> JournalBatch:
        """Create journal entries in batch (v2).

        `POST /v2/journal-entries/batch` · scope `journal-entries-write` · sent once

        Posts several journal entries at once. For customer and vendor types give only
        the counter-side lines, such as sales or expenses and VAT, and not the
        receivables or payables line: it is added for you on the default account of the
        customer's or vendor's group, its side by the sign of `originalAmount` (positive
        for an invoice or a payment, negative for a credit note or a refund). A line on
        that account is refused. Other types are posted as given.

        Args:
            entries: The entries.
        """

    @cached_property
    def v1(self) -> AsyncJournalEntriesV1: ...

@type_check_only
class RawJournalEntriesV1(Resource):
    @deprecated("use `client.journal_entries.create_batch` instead")
    def create_batch(
        self, *, entries: Sequence[CreateJournalEntry | CreateJournalEntryParam]
    ) -> RawResponse[JournalBatch]: ...
    @deprecated("use `client.journal_entries.create` instead")
    def create(
        self,
        *,
        entry_type: CreateJournalEntryTypeParam,
        date: datetime.date | str,
        original_amount: Decimal | int,
        lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> RawResponse[JournalEntry]: ...

@type_check_only
class RawJournalEntries(Resource):
    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        from_date: datetime.date | str | UnsetType = ...,
        to_date: datetime.date | str | UnsetType = ...,
        account_id: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        journal_type: (
            Literal[
                "JOURNAL_ENTRY",
                "SUPPLIER_INVOICE",
                "SUPPLIER_PAYMENT",
                "CUSTOMER_INVOICE",
                "CUSTOMER_PAYMENT",
            ]
            | str
            | UnsetType
        ) = ...,
        min_amount: Decimal | int | UnsetType = ...,
        max_amount: Decimal | int | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        search: str | UnsetType = ...,
    ) -> RawResponse[PaginatedJournalEntries]: ...
    def get(self, id: str) -> RawResponse[JournalEntry]: ...
    def update(
        self,
        id: str,
        *,
        reference: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> RawResponse[JournalEntry]: ...
    def list_attachments(self, id: str) -> RawResponse[builtins.list[Attachment]]: ...
    def reverse_batch(
        self, *, reversals: Sequence[ReverseJournalEntry | ReverseJournalEntryParam]
    ) -> RawResponse[JournalBatch]: ...
    def reverse(
        self,
        *,
        journal_entry_id: str,
        date: datetime.date | str | UnsetType = ...,
        description: str | UnsetType = ...,
    ) -> RawResponse[JournalEntry]: ...
    def create(
        self,
        *,
        entry_type: CreateJournalEntryV2EntryTypeParam,
        date: datetime.date | str,
        original_amount: Decimal | int,
        lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        attachments: (
            Sequence[CreateAttachment | CreateAttachmentParam] | UnsetType
        ) = ...,
        external_system_id: str | UnsetType = ...,
    ) -> RawResponse[JournalEntry]: ...
    def create_batch(
        self, *, entries: Sequence[CreateJournalEntryV2 | CreateJournalEntryV2Param]
    ) -> RawResponse[JournalBatch]: ...
    @cached_property
    def v1(self) -> RawJournalEntriesV1: ...

@type_check_only
class AsyncRawJournalEntriesV1(Resource):
    @deprecated("use `client.journal_entries.create_batch` instead")
    async def create_batch(
        self, *, entries: Sequence[CreateJournalEntry | CreateJournalEntryParam]
    ) -> RawResponse[JournalBatch]: ...
    @deprecated("use `client.journal_entries.create` instead")
    async def create(
        self,
        *,
        entry_type: CreateJournalEntryTypeParam,
        date: datetime.date | str,
        original_amount: Decimal | int,
        lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> RawResponse[JournalEntry]: ...

@type_check_only
class AsyncRawJournalEntries(Resource):
    async def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        from_date: datetime.date | str | UnsetType = ...,
        to_date: datetime.date | str | UnsetType = ...,
        account_id: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        journal_type: (
            Literal[
                "JOURNAL_ENTRY",
                "SUPPLIER_INVOICE",
                "SUPPLIER_PAYMENT",
                "CUSTOMER_INVOICE",
                "CUSTOMER_PAYMENT",
            ]
            | str
            | UnsetType
        ) = ...,
        min_amount: Decimal | int | UnsetType = ...,
        max_amount: Decimal | int | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        search: str | UnsetType = ...,
    ) -> RawResponse[PaginatedJournalEntries]: ...
    async def get(self, id: str) -> RawResponse[JournalEntry]: ...
    async def update(
        self,
        id: str,
        *,
        reference: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> RawResponse[JournalEntry]: ...
    async def list_attachments(
        self, id: str
    ) -> RawResponse[builtins.list[Attachment]]: ...
    async def reverse_batch(
        self, *, reversals: Sequence[ReverseJournalEntry | ReverseJournalEntryParam]
    ) -> RawResponse[JournalBatch]: ...
    async def reverse(
        self,
        *,
        journal_entry_id: str,
        date: datetime.date | str | UnsetType = ...,
        description: str | UnsetType = ...,
    ) -> RawResponse[JournalEntry]: ...
    async def create(
        self,
        *,
        entry_type: CreateJournalEntryV2EntryTypeParam,
        date: datetime.date | str,
        original_amount: Decimal | int,
        lines: Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam],
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        attachments: (
            Sequence[CreateAttachment | CreateAttachmentParam] | UnsetType
        ) = ...,
        external_system_id: str | UnsetType = ...,
    ) -> RawResponse[JournalEntry]: ...
    async def create_batch(
        self, *, entries: Sequence[CreateJournalEntryV2 | CreateJournalEntryV2Param]
    ) -> RawResponse[JournalBatch]: ...
    @cached_property
    def v1(self) -> AsyncRawJournalEntriesV1: ...
