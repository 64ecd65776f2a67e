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
from ledgerbee.models.draft_journal_entries import (
    CreateDraftJournalEntry,
    CreateDraftJournalEntryV2,
    DraftJournalBatch,
    DraftJournalEntry,
    PaginatedDraftJournalEntries,
)
from ledgerbee.params.common import CreateAttachmentParam, CreateJournalEntryLineParam
from ledgerbee.params.draft_journal_entries import (
    CreateDraftJournalEntryParam,
    CreateDraftJournalEntryTypeParam,
    CreateDraftJournalEntryV2EntryTypeParam,
    CreateDraftJournalEntryV2Param,
    UpdateDraftJournalEntryTypeParam,
)

CREATE_BATCH_V1: Operation
LIST_V1: Operation
CREATE_V1: Operation
GET_V1: Operation
DELETE_V1: Operation
BOOK_V1: Operation
CREATE_BATCH: Operation
LIST_: Operation
CREATE: Operation
GET: Operation
DELETE: Operation
UPDATE: Operation
BOOK: Operation

@deprecated(
    "use `client.draft_journal_entries.create_batch` instead (it may be gone after 2026-11-08)"
)
def create_batch_v1(
    *, entries: Sequence[CreateDraftJournalEntry | CreateDraftJournalEntryParam]
) -> Call[DraftJournalBatch]: ...
@deprecated(
    "use `client.draft_journal_entries.list` instead (it may be gone after 2026-11-08)"
)
def list_v1(
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
) -> Call[PaginatedDraftJournalEntries]: ...
@deprecated(
    "use `client.draft_journal_entries.create` instead (it may be gone after 2026-11-08)"
)
def create_v1(
    *,
    entry_type: CreateDraftJournalEntryTypeParam,
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
) -> Call[DraftJournalEntry]: ...
@deprecated(
    "use `client.draft_journal_entries.get` instead (it may be gone after 2026-11-08)"
)
def get_v1(id: str) -> Call[DraftJournalEntry]: ...
@deprecated(
    "use `client.draft_journal_entries.delete` instead (it may be gone after 2026-11-08)"
)
def delete_v1(id: str) -> Call[None]: ...
@deprecated(
    "use `client.draft_journal_entries.book` instead (it may be gone after 2026-11-08)"
)
def book_v1(id: str) -> Call[JournalEntry]: ...
def create_batch(
    *, entries: Sequence[CreateDraftJournalEntryV2 | CreateDraftJournalEntryV2Param]
) -> Call[DraftJournalBatch]: ...
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
) -> Call[PaginatedDraftJournalEntries]: ...
def create(
    *,
    entry_type: CreateDraftJournalEntryV2EntryTypeParam,
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
) -> Call[DraftJournalEntry]: ...
def get(id: str) -> Call[DraftJournalEntry]: ...
def delete(id: str) -> Call[None]: ...
def update(
    id: str,
    *,
    entry_type: UpdateDraftJournalEntryTypeParam | UnsetType = ...,
    date: datetime.date | str | UnsetType = ...,
    original_amount: Decimal | int | UnsetType = ...,
    lines: (
        Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam] | UnsetType
    ) = ...,
    customer_id: str | UnsetType = ...,
    vendor_id: str | UnsetType = ...,
    description: str | UnsetType = ...,
    reference: str | UnsetType = ...,
    currency: str | UnsetType = ...,
    tag_ids: Sequence[str] | UnsetType = ...,
    journal_category_id: str | UnsetType = ...,
    external_system_id: str | UnsetType = ...,
) -> Call[DraftJournalEntry]: ...
def book(id: str) -> Call[JournalEntry]: ...

class DraftJournalEntriesV1(Resource):
    """Older version 1 of these calls."""

    @deprecated(
        "use `client.draft_journal_entries.create_batch` instead (it may be gone after 2026-11-08)"
    )
    def create_batch(
        self,
        *,
        entries: Sequence[CreateDraftJournalEntry | CreateDraftJournalEntryParam],
    ) -> DraftJournalBatch:
        """Create multiple draft journal entries in batch.

        `POST /v1/draft-journal-batches` · scope `journal-entries-write` · sent once

        Deprecated: use `client.draft_journal_entries.create_batch` instead (it may be
        gone after 2026-11-08).

        Creates up to 100 drafts at once: all of them, or none. Deprecated: it may be
        gone after 2026-11-08, and every answer says so in the headers `Deprecation`,
        `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

        Args:
            entries: The drafts; all are made or none.
        """

    @deprecated(
        "use `client.draft_journal_entries.list` instead (it may be gone after 2026-11-08)"
    )
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
    ) -> Pages[DraftJournalEntry, PaginatedDraftJournalEntries]:
        """List draft journal entries.

        `GET /v1/draft-journal-entries` · scope `journal-entries-read`

        Deprecated: use `client.draft_journal_entries.list` instead (it may be gone
        after 2026-11-08).

        Returns draft journal entries, page by page. Deprecated: it may be gone after
        2026-11-08, and every answer says so in the headers `Deprecation`, `Sunset` and
        `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

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

    @deprecated(
        "use `client.draft_journal_entries.create` instead (it may be gone after 2026-11-08)"
    )
    def create(
        self,
        *,
        entry_type: CreateDraftJournalEntryTypeParam,
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
    ) -> DraftJournalEntry:
        """Create a draft journal entry.

        `POST /v1/draft-journal-entries` · scope `journal-entries-write` · sent once

        Deprecated: use `client.draft_journal_entries.create` instead (it may be gone
        after 2026-11-08).

        Creates a draft with all of its lines; nothing is posted. Deprecated: it may be
        gone after 2026-11-08, and every answer says so in the headers `Deprecation`,
        `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

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

    @deprecated(
        "use `client.draft_journal_entries.get` instead (it may be gone after 2026-11-08)"
    )
    def get(self, id: str) -> DraftJournalEntry:
        """Get a single draft journal entry.

        `GET /v1/draft-journal-entries/{id}` · scope `journal-entries-read`

        Deprecated: use `client.draft_journal_entries.get` instead (it may be gone after
        2026-11-08).

        Returns one draft with its lines. Deprecated: it may be gone after 2026-11-08,
        and every answer says so in the headers `Deprecation`, `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

        Args:
            id: Id of the draft.
        """

    @deprecated(
        "use `client.draft_journal_entries.delete` instead (it may be gone after 2026-11-08)"
    )
    def delete(self, id: str) -> None:
        """Delete a draft journal entry.

        `DELETE /v1/draft-journal-entries/{id}` · scope `journal-entries-write` ·
        repeated when it fails

        Deprecated: use `client.draft_journal_entries.delete` instead (it may be gone
        after 2026-11-08).

        Deletes a draft. Deprecated: it may be gone after 2026-11-08, and every answer
        says so in the headers `Deprecation`, `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

        Args:
            id: Id of the draft.
        """

    @deprecated(
        "use `client.draft_journal_entries.book` instead (it may be gone after 2026-11-08)"
    )
    def book(self, id: str) -> JournalEntry:
        """Book a draft journal entry.

        `POST /v1/draft-journal-entries/{id}/book` · scope `journal-entries-write` ·
        sent once

        Deprecated: use `client.draft_journal_entries.book` instead (it may be gone
        after 2026-11-08).

        Posts a draft as a journal entry. Deprecated: it may be gone after 2026-11-08,
        and every answer says so in the headers `Deprecation`, `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

        Args:
            id: Id of the draft.
        """

class DraftJournalEntries(Resource):
    """Draft journal entries."""

    def create_batch(
        self,
        *,
        entries: Sequence[CreateDraftJournalEntryV2 | CreateDraftJournalEntryV2Param],
    ) -> DraftJournalBatch:
        """Create draft journal entries in batch (v2).

        `POST /v2/draft-journal-batches` · scope `journal-entries-write` · sent once

        Creates up to 100 drafts in one transaction. For customer and vendor types give
        only the counter-side lines, such as sales or expenses and VAT, and not the
        receivables or payables line: it is added for you on the default account of the
        customer's or vendor's group, its side by the sign of `originalAmount` (positive
        for an invoice or a payment, negative for a credit note or a refund). A line on
        that account is refused. Other types are posted as given. Up to 10 files can be
        attached to each entry in base64; the whole request has to stay under 15 MB.

        Args:
            entries: The drafts, made in one transaction.
        """

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
    ) -> Pages[DraftJournalEntry, PaginatedDraftJournalEntries]:
        """List draft journal entries (v2).

        `GET /v2/draft-journal-entries` · scope `journal-entries-read`

        Returns draft journal entries, page by page.

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

    def create(
        self,
        *,
        entry_type: CreateDraftJournalEntryV2EntryTypeParam,
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
    ) -> DraftJournalEntry:
        """Create a draft journal entry (v2).

        `POST /v2/draft-journal-entries` · scope `journal-entries-write` · sent once

        Creates a draft; nothing is posted. For customer and vendor types give only the
        counter-side lines, such as sales or expenses and VAT, and not the receivables
        or payables line: it is added for you on the default account of the customer's
        or vendor's group, its side by the sign of `originalAmount` (positive for an
        invoice or a payment, negative for a credit note or a refund). A line on that
        account is refused. Other types are posted as given. Up to 10 files can be
        attached in base64; the whole request has to stay under 15 MB.

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

    def get(self, id: str) -> DraftJournalEntry:
        """Get a single draft journal entry (v2).

        `GET /v2/draft-journal-entries/{id}` · scope `journal-entries-read`

        Returns one draft with its lines.

        Args:
            id: Id of the draft.
        """

    def delete(self, id: str) -> None:
        """Delete a draft journal entry (v2).

        `DELETE /v2/draft-journal-entries/{id}` · scope `journal-entries-write` ·
        repeated when it fails

        Deletes a draft.

        Args:
            id: Id of the draft.
        """

    def update(
        self,
        id: str,
        *,
        entry_type: UpdateDraftJournalEntryTypeParam | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        original_amount: Decimal | int | UnsetType = ...,
        lines: (
            Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam] | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> DraftJournalEntry:
        """Update a draft journal entry (v2).

        `PATCH /v2/draft-journal-entries/{id}` · scope `journal-entries-write` · sent
        once

        Changes the fields that are given; lines are replaced as a whole.

        Args:
            id: Id of the draft.
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
            external_system_id: Id in your own system; it need not be unique.
        """

    def book(self, id: str) -> JournalEntry:
        """Book a draft journal entry (v2).

        `POST /v2/draft-journal-entries/{id}/book` · scope `journal-entries-write` ·
        sent once

        Posts a draft as a journal entry.

        Args:
            id: Id of the draft.
        """

    @cached_property
    def v1(self) -> DraftJournalEntriesV1: ...

class AsyncDraftJournalEntriesV1(Resource):
    """Older version 1 of these calls."""

    @deprecated(
        "use `client.draft_journal_entries.create_batch` instead (it may be gone after 2026-11-08)"
    )
    async def create_batch(
        self,
        *,
        entries: Sequence[CreateDraftJournalEntry | CreateDraftJournalEntryParam],
    ) -> DraftJournalBatch:
        """Create multiple draft journal entries in batch.

        `POST /v1/draft-journal-batches` · scope `journal-entries-write` · sent once

        Deprecated: use `client.draft_journal_entries.create_batch` instead (it may be
        gone after 2026-11-08).

        Creates up to 100 drafts at once: all of them, or none. Deprecated: it may be
        gone after 2026-11-08, and every answer says so in the headers `Deprecation`,
        `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

        Args:
            entries: The drafts; all are made or none.
        """

    @deprecated(
        "use `client.draft_journal_entries.list` instead (it may be gone after 2026-11-08)"
    )
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
    ) -> AsyncPages[DraftJournalEntry, PaginatedDraftJournalEntries]:
        """List draft journal entries.

        `GET /v1/draft-journal-entries` · scope `journal-entries-read`

        Deprecated: use `client.draft_journal_entries.list` instead (it may be gone
        after 2026-11-08).

        Returns draft journal entries, page by page. Deprecated: it may be gone after
        2026-11-08, and every answer says so in the headers `Deprecation`, `Sunset` and
        `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

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

    @deprecated(
        "use `client.draft_journal_entries.create` instead (it may be gone after 2026-11-08)"
    )
    async def create(
        self,
        *,
        entry_type: CreateDraftJournalEntryTypeParam,
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
    ) -> DraftJournalEntry:
        """Create a draft journal entry.

        `POST /v1/draft-journal-entries` · scope `journal-entries-write` · sent once

        Deprecated: use `client.draft_journal_entries.create` instead (it may be gone
        after 2026-11-08).

        Creates a draft with all of its lines; nothing is posted. Deprecated: it may be
        gone after 2026-11-08, and every answer says so in the headers `Deprecation`,
        `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

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

    @deprecated(
        "use `client.draft_journal_entries.get` instead (it may be gone after 2026-11-08)"
    )
    async def get(self, id: str) -> DraftJournalEntry:
        """Get a single draft journal entry.

        `GET /v1/draft-journal-entries/{id}` · scope `journal-entries-read`

        Deprecated: use `client.draft_journal_entries.get` instead (it may be gone after
        2026-11-08).

        Returns one draft with its lines. Deprecated: it may be gone after 2026-11-08,
        and every answer says so in the headers `Deprecation`, `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

        Args:
            id: Id of the draft.
        """

    @deprecated(
        "use `client.draft_journal_entries.delete` instead (it may be gone after 2026-11-08)"
    )
    async def delete(self, id: str) -> None:
        """Delete a draft journal entry.

        `DELETE /v1/draft-journal-entries/{id}` · scope `journal-entries-write` ·
        repeated when it fails

        Deprecated: use `client.draft_journal_entries.delete` instead (it may be gone
        after 2026-11-08).

        Deletes a draft. Deprecated: it may be gone after 2026-11-08, and every answer
        says so in the headers `Deprecation`, `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

        Args:
            id: Id of the draft.
        """

    @deprecated(
        "use `client.draft_journal_entries.book` instead (it may be gone after 2026-11-08)"
    )
    async def book(self, id: str) -> JournalEntry:
        """Book a draft journal entry.

        `POST /v1/draft-journal-entries/{id}/book` · scope `journal-entries-write` ·
        sent once

        Deprecated: use `client.draft_journal_entries.book` instead (it may be gone
        after 2026-11-08).

        Posts a draft as a journal entry. Deprecated: it may be gone after 2026-11-08,
        and every answer says so in the headers `Deprecation`, `Sunset` and `Link`.

        Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset`
        (str), `Link` (str).

        Args:
            id: Id of the draft.
        """

class AsyncDraftJournalEntries(Resource):
    """Draft journal entries."""

    async def create_batch(
        self,
        *,
        entries: Sequence[CreateDraftJournalEntryV2 | CreateDraftJournalEntryV2Param],
    ) -> DraftJournalBatch:
        """Create draft journal entries in batch (v2).

        `POST /v2/draft-journal-batches` · scope `journal-entries-write` · sent once

        Creates up to 100 drafts in one transaction. For customer and vendor types give
        only the counter-side lines, such as sales or expenses and VAT, and not the
        receivables or payables line: it is added for you on the default account of the
        customer's or vendor's group, its side by the sign of `originalAmount` (positive
        for an invoice or a payment, negative for a credit note or a refund). A line on
        that account is refused. Other types are posted as given. Up to 10 files can be
        attached to each entry in base64; the whole request has to stay under 15 MB.

        Args:
            entries: The drafts, made in one transaction.
        """

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
    ) -> AsyncPages[DraftJournalEntry, PaginatedDraftJournalEntries]:
        """List draft journal entries (v2).

        `GET /v2/draft-journal-entries` · scope `journal-entries-read`

        Returns draft journal entries, page by page.

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

    async def create(
        self,
        *,
        entry_type: CreateDraftJournalEntryV2EntryTypeParam,
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
    ) -> DraftJournalEntry:
        """Create a draft journal entry (v2).

        `POST /v2/draft-journal-entries` · scope `journal-entries-write` · sent once

        Creates a draft; nothing is posted. For customer and vendor types give only the
        counter-side lines, such as sales or expenses and VAT, and not the receivables
        or payables line: it is added for you on the default account of the customer's
        or vendor's group, its side by the sign of `originalAmount` (positive for an
        invoice or a payment, negative for a credit note or a refund). A line on that
        account is refused. Other types are posted as given. Up to 10 files can be
        attached in base64; the whole request has to stay under 15 MB.

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

    async def get(self, id: str) -> DraftJournalEntry:
        """Get a single draft journal entry (v2).

        `GET /v2/draft-journal-entries/{id}` · scope `journal-entries-read`

        Returns one draft with its lines.

        Args:
            id: Id of the draft.
        """

    async def delete(self, id: str) -> None:
        """Delete a draft journal entry (v2).

        `DELETE /v2/draft-journal-entries/{id}` · scope `journal-entries-write` ·
        repeated when it fails

        Deletes a draft.

        Args:
            id: Id of the draft.
        """

    async def update(
        self,
        id: str,
        *,
        entry_type: UpdateDraftJournalEntryTypeParam | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        original_amount: Decimal | int | UnsetType = ...,
        lines: (
            Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam] | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> DraftJournalEntry:
        """Update a draft journal entry (v2).

        `PATCH /v2/draft-journal-entries/{id}` · scope `journal-entries-write` · sent
        once

        Changes the fields that are given; lines are replaced as a whole.

        Args:
            id: Id of the draft.
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
            external_system_id: Id in your own system; it need not be unique.
        """

    async def book(self, id: str) -> JournalEntry:
        """Book a draft journal entry (v2).

        `POST /v2/draft-journal-entries/{id}/book` · scope `journal-entries-write` ·
        sent once

        Posts a draft as a journal entry.

        Args:
            id: Id of the draft.
        """

    @cached_property
    def v1(self) -> AsyncDraftJournalEntriesV1: ...

@type_check_only
class RawDraftJournalEntriesV1(Resource):
    @deprecated(
        "use `client.draft_journal_entries.create_batch` instead (it may be gone after 2026-11-08)"
    )
    def create_batch(
        self,
        *,
        entries: Sequence[CreateDraftJournalEntry | CreateDraftJournalEntryParam],
    ) -> RawResponse[DraftJournalBatch]: ...
    @deprecated(
        "use `client.draft_journal_entries.list` instead (it may be gone after 2026-11-08)"
    )
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
    ) -> RawResponse[PaginatedDraftJournalEntries]: ...
    @deprecated(
        "use `client.draft_journal_entries.create` instead (it may be gone after 2026-11-08)"
    )
    def create(
        self,
        *,
        entry_type: CreateDraftJournalEntryTypeParam,
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
    ) -> RawResponse[DraftJournalEntry]: ...
    @deprecated(
        "use `client.draft_journal_entries.get` instead (it may be gone after 2026-11-08)"
    )
    def get(self, id: str) -> RawResponse[DraftJournalEntry]: ...
    @deprecated(
        "use `client.draft_journal_entries.delete` instead (it may be gone after 2026-11-08)"
    )
    def delete(self, id: str) -> RawResponse[None]: ...
    @deprecated(
        "use `client.draft_journal_entries.book` instead (it may be gone after 2026-11-08)"
    )
    def book(self, id: str) -> RawResponse[JournalEntry]: ...

@type_check_only
class RawDraftJournalEntries(Resource):
    def create_batch(
        self,
        *,
        entries: Sequence[CreateDraftJournalEntryV2 | CreateDraftJournalEntryV2Param],
    ) -> RawResponse[DraftJournalBatch]: ...
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
    ) -> RawResponse[PaginatedDraftJournalEntries]: ...
    def create(
        self,
        *,
        entry_type: CreateDraftJournalEntryV2EntryTypeParam,
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
    ) -> RawResponse[DraftJournalEntry]: ...
    def get(self, id: str) -> RawResponse[DraftJournalEntry]: ...
    def delete(self, id: str) -> RawResponse[None]: ...
    def update(
        self,
        id: str,
        *,
        entry_type: UpdateDraftJournalEntryTypeParam | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        original_amount: Decimal | int | UnsetType = ...,
        lines: (
            Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam] | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> RawResponse[DraftJournalEntry]: ...
    def book(self, id: str) -> RawResponse[JournalEntry]: ...
    @cached_property
    def v1(self) -> RawDraftJournalEntriesV1: ...

@type_check_only
class AsyncRawDraftJournalEntriesV1(Resource):
    @deprecated(
        "use `client.draft_journal_entries.create_batch` instead (it may be gone after 2026-11-08)"
    )
    async def create_batch(
        self,
        *,
        entries: Sequence[CreateDraftJournalEntry | CreateDraftJournalEntryParam],
    ) -> RawResponse[DraftJournalBatch]: ...
    @deprecated(
        "use `client.draft_journal_entries.list` instead (it may be gone after 2026-11-08)"
    )
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
    ) -> RawResponse[PaginatedDraftJournalEntries]: ...
    @deprecated(
        "use `client.draft_journal_entries.create` instead (it may be gone after 2026-11-08)"
    )
    async def create(
        self,
        *,
        entry_type: CreateDraftJournalEntryTypeParam,
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
    ) -> RawResponse[DraftJournalEntry]: ...
    @deprecated(
        "use `client.draft_journal_entries.get` instead (it may be gone after 2026-11-08)"
    )
    async def get(self, id: str) -> RawResponse[DraftJournalEntry]: ...
    @deprecated(
        "use `client.draft_journal_entries.delete` instead (it may be gone after 2026-11-08)"
    )
    async def delete(self, id: str) -> RawResponse[None]: ...
    @deprecated(
        "use `client.draft_journal_entries.book` instead (it may be gone after 2026-11-08)"
    )
    async def book(self, id: str) -> RawResponse[JournalEntry]: ...

@type_check_only
class AsyncRawDraftJournalEntries(Resource):
    async def create_batch(
        self,
        *,
        entries: Sequence[CreateDraftJournalEntryV2 | CreateDraftJournalEntryV2Param],
    ) -> RawResponse[DraftJournalBatch]: ...
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
    ) -> RawResponse[PaginatedDraftJournalEntries]: ...
    async def create(
        self,
        *,
        entry_type: CreateDraftJournalEntryV2EntryTypeParam,
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
    ) -> RawResponse[DraftJournalEntry]: ...
    async def get(self, id: str) -> RawResponse[DraftJournalEntry]: ...
    async def delete(self, id: str) -> RawResponse[None]: ...
    async def update(
        self,
        id: str,
        *,
        entry_type: UpdateDraftJournalEntryTypeParam | UnsetType = ...,
        date: datetime.date | str | UnsetType = ...,
        original_amount: Decimal | int | UnsetType = ...,
        lines: (
            Sequence[CreateJournalEntryLine | CreateJournalEntryLineParam] | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        vendor_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
        reference: str | UnsetType = ...,
        currency: str | UnsetType = ...,
        tag_ids: Sequence[str] | UnsetType = ...,
        journal_category_id: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
    ) -> RawResponse[DraftJournalEntry]: ...
    async def book(self, id: str) -> RawResponse[JournalEntry]: ...
    @cached_property
    def v1(self) -> AsyncRawDraftJournalEntriesV1: ...
