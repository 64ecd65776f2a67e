"""Draft journal entries of the LedgerBee Public API."""

import datetime
from decimal import Decimal
from functools import cached_property

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import AttachmentLimits, Operation, PageStyle, Style
from ledgerbee._runtime.pages import lists, lists_async
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.common import JournalEntry
from ledgerbee.models.draft_journal_entries import (
    CreateDraftJournalBatch,
    CreateDraftJournalBatchV2,
    CreateDraftJournalEntry,
    CreateDraftJournalEntryV2,
    DraftJournalBatch,
    DraftJournalEntry,
    PaginatedDraftJournalEntries,
    UpdateDraftJournalEntry,
)

CREATE_BATCH_V1 = Operation(
    id="PublicDraftJournalEntriesController_createDraftJournalBatch_v1",
    method="POST",
    path="/v1/draft-journal-batches",
    body=CreateDraftJournalBatch,
    returns=DraftJournalBatch,
    read_back="client.draft_journal_entries.list(…)",
    deprecated="use `client.draft_journal_entries.create_batch` instead (it may be gone after 2026-11-08)",
    sunset="2026-11-08",
)

LIST_V1 = Operation(
    id="PublicDraftJournalEntriesController_getDraftJournalEntries_v1",
    method="GET",
    path="/v1/draft-journal-entries",
    returns=PaginatedDraftJournalEntries,
    query_styles={
        "page": Style(type=int),
        "limit": Style(type=int),
        "fromDate": Style(style="form", explode=True, type=datetime.date),
        "toDate": Style(style="form", explode=True, type=datetime.date),
        "minAmount": Style(style="form", explode=True, type=Decimal),
        "maxAmount": Style(style="form", explode=True, type=Decimal),
    },
    repeatable=True,
    pages=PageStyle(
        page="page",
        items="items",
        limit="limit",
        total="total",
        total_pages="totalPages",
    ),
    deprecated="use `client.draft_journal_entries.list` instead (it may be gone after 2026-11-08)",
    sunset="2026-11-08",
)

CREATE_V1 = Operation(
    id="PublicDraftJournalEntriesController_createDraftJournalEntry_v1",
    method="POST",
    path="/v1/draft-journal-entries",
    body=CreateDraftJournalEntry,
    returns=DraftJournalEntry,
    read_back="client.draft_journal_entries.list(…)",
    deprecated="use `client.draft_journal_entries.create` instead (it may be gone after 2026-11-08)",
    sunset="2026-11-08",
)

GET_V1 = Operation(
    id="PublicDraftJournalEntriesController_getDraftJournalEntry_v1",
    method="GET",
    path="/v1/draft-journal-entries/{id}",
    returns=DraftJournalEntry,
    repeatable=True,
    deprecated="use `client.draft_journal_entries.get` instead (it may be gone after 2026-11-08)",
    sunset="2026-11-08",
)

DELETE_V1 = Operation(
    id="PublicDraftJournalEntriesController_deleteDraftJournalEntry_v1",
    method="DELETE",
    path="/v1/draft-journal-entries/{id}",
    repeatable=True,
    deprecated="use `client.draft_journal_entries.delete` instead (it may be gone after 2026-11-08)",
    sunset="2026-11-08",
)

BOOK_V1 = Operation(
    id="PublicDraftJournalEntriesController_bookDraftJournalEntry_v1",
    method="POST",
    path="/v1/draft-journal-entries/{id}/book",
    returns=JournalEntry,
    read_back="client.draft_journal_entries.get(id)",
    deprecated="use `client.draft_journal_entries.book` instead (it may be gone after 2026-11-08)",
    sunset="2026-11-08",
)

CREATE_BATCH = Operation(
    id="PublicDraftJournalEntriesV2Controller_createBatch_v2",
    method="POST",
    path="/v2/draft-journal-batches",
    body=CreateDraftJournalBatchV2,
    attachments=AttachmentLimits(
        property="attachments", max_files=10, max_request_bytes=15_000_000
    ),
    returns=DraftJournalBatch,
    read_back="client.draft_journal_entries.list(…)",
)

LIST_ = Operation(
    id="PublicDraftJournalEntriesV2Controller_list_v2",
    method="GET",
    path="/v2/draft-journal-entries",
    returns=PaginatedDraftJournalEntries,
    query_styles={
        "page": Style(type=int),
        "limit": Style(type=int),
        "fromDate": Style(style="form", explode=True, type=datetime.date),
        "toDate": Style(style="form", explode=True, type=datetime.date),
        "minAmount": Style(style="form", explode=True, type=Decimal),
        "maxAmount": Style(style="form", explode=True, type=Decimal),
    },
    repeatable=True,
    pages=PageStyle(
        page="page",
        items="items",
        limit="limit",
        total="total",
        total_pages="totalPages",
    ),
)

CREATE = Operation(
    id="PublicDraftJournalEntriesV2Controller_create_v2",
    method="POST",
    path="/v2/draft-journal-entries",
    body=CreateDraftJournalEntryV2,
    attachments=AttachmentLimits(
        property="attachments", max_files=10, max_request_bytes=15_000_000
    ),
    returns=DraftJournalEntry,
    read_back="client.draft_journal_entries.list(…)",
)

GET = Operation(
    id="PublicDraftJournalEntriesV2Controller_getById_v2",
    method="GET",
    path="/v2/draft-journal-entries/{id}",
    returns=DraftJournalEntry,
    repeatable=True,
)

DELETE = Operation(
    id="PublicDraftJournalEntriesV2Controller_delete_v2",
    method="DELETE",
    path="/v2/draft-journal-entries/{id}",
    repeatable=True,
)

UPDATE = Operation(
    id="PublicDraftJournalEntriesV2Controller_update_v2",
    method="PATCH",
    path="/v2/draft-journal-entries/{id}",
    body=UpdateDraftJournalEntry,
    returns=DraftJournalEntry,
    read_back="client.draft_journal_entries.get(id)",
)

BOOK = Operation(
    id="PublicDraftJournalEntriesV2Controller_book_v2",
    method="POST",
    path="/v2/draft-journal-entries/{id}/book",
    returns=JournalEntry,
    read_back="client.draft_journal_entries.get(id)",
)


def create_batch_v1(*, entries):
    """Create multiple draft journal entries in batch.

    `POST /v1/draft-journal-batches` · scope `journal-entries-write` · sent once

    Deprecated: use `client.draft_journal_entries.create_batch` instead (it may be gone
    after 2026-11-08).

    Creates up to 100 drafts at once: all of them, or none. Deprecated: it may be gone
    after 2026-11-08, and every answer says so in the headers `Deprecation`, `Sunset`
    and `Link`.

    Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset` (str),
    `Link` (str).

    Args:
        entries: The drafts; all are made or none.
    """
    return Call(
        operation=CREATE_BATCH_V1, body=CreateDraftJournalBatch(entries=entries)
    )


def list_v1(
    *,
    page=UNSET,
    limit=UNSET,
    from_date=UNSET,
    to_date=UNSET,
    account_id=UNSET,
    customer_id=UNSET,
    vendor_id=UNSET,
    journal_type=UNSET,
    min_amount=UNSET,
    max_amount=UNSET,
    external_system_id=UNSET,
    search=UNSET,
):
    """List draft journal entries.

    `GET /v1/draft-journal-entries` · scope `journal-entries-read`

    Deprecated: use `client.draft_journal_entries.list` instead (it may be gone after
    2026-11-08).

    Returns draft journal entries, page by page. Deprecated: it may be gone after
    2026-11-08, and every answer says so in the headers `Deprecation`, `Sunset` and
    `Link`.

    Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset` (str),
    `Link` (str).

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
    return Call(
        operation=LIST_V1,
        query={
            "page": page,
            "limit": limit,
            "fromDate": from_date,
            "toDate": to_date,
            "accountId": account_id,
            "customerId": customer_id,
            "vendorId": vendor_id,
            "journalType": journal_type,
            "minAmount": min_amount,
            "maxAmount": max_amount,
            "externalSystemId": external_system_id,
            "search": search,
        },
    )


def create_v1(
    *,
    entry_type,
    date,
    original_amount,
    lines,
    customer_id=UNSET,
    vendor_id=UNSET,
    description=UNSET,
    reference=UNSET,
    currency=UNSET,
    tag_ids=UNSET,
    journal_category_id=UNSET,
    external_system_id=UNSET,
):
    """Create a draft journal entry.

    `POST /v1/draft-journal-entries` · scope `journal-entries-write` · sent once

    Deprecated: use `client.draft_journal_entries.create` instead (it may be gone after
    2026-11-08).

    Creates a draft with all of its lines; nothing is posted. Deprecated: it may be gone
    after 2026-11-08, and every answer says so in the headers `Deprecation`, `Sunset`
    and `Link`.

    Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset` (str),
    `Link` (str).

    Args:
        entry_type: Type of the entry.
        date: Date of the entry.
        original_amount: Amount of the whole entry; positive for an invoice or payment,
            negative for a credit note or refund.
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
    return Call(
        operation=CREATE_V1,
        body=CreateDraftJournalEntry(
            entry_type=entry_type,
            date=date,
            original_amount=original_amount,
            lines=lines,
            customer_id=customer_id,
            vendor_id=vendor_id,
            description=description,
            reference=reference,
            currency=currency,
            tag_ids=tag_ids,
            journal_category_id=journal_category_id,
            external_system_id=external_system_id,
        ),
    )


def get_v1(id):
    """Get a single draft journal entry.

    `GET /v1/draft-journal-entries/{id}` · scope `journal-entries-read`

    Deprecated: use `client.draft_journal_entries.get` instead (it may be gone after
    2026-11-08).

    Returns one draft with its lines. Deprecated: it may be gone after 2026-11-08, and
    every answer says so in the headers `Deprecation`, `Sunset` and `Link`.

    Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset` (str),
    `Link` (str).

    Args:
        id: Id of the draft.
    """
    return Call(operation=GET_V1, path={"id": id})


def delete_v1(id):
    """Delete a draft journal entry.

    `DELETE /v1/draft-journal-entries/{id}` · scope `journal-entries-write` · repeated
    when it fails

    Deprecated: use `client.draft_journal_entries.delete` instead (it may be gone after
    2026-11-08).

    Deletes a draft. Deprecated: it may be gone after 2026-11-08, and every answer says
    so in the headers `Deprecation`, `Sunset` and `Link`.

    Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset` (str),
    `Link` (str).

    Args:
        id: Id of the draft.
    """
    return Call(operation=DELETE_V1, path={"id": id})


def book_v1(id):
    """Book a draft journal entry.

    `POST /v1/draft-journal-entries/{id}/book` · scope `journal-entries-write` · sent
    once

    Deprecated: use `client.draft_journal_entries.book` instead (it may be gone after
    2026-11-08).

    Posts a draft as a journal entry. Deprecated: it may be gone after 2026-11-08, and
    every answer says so in the headers `Deprecation`, `Sunset` and `Link`.

    Headers of the answer, by `with_raw_response`: `Deprecation` (str), `Sunset` (str),
    `Link` (str).

    Args:
        id: Id of the draft.
    """
    return Call(operation=BOOK_V1, path={"id": id})


def create_batch(*, entries):
    """Create draft journal entries in batch (v2).

    `POST /v2/draft-journal-batches` · scope `journal-entries-write` · sent once

    Creates up to 100 drafts in one transaction. For customer and vendor types give only
    the counter-side lines, such as sales or expenses and VAT, and not the receivables
    or payables line: it is added for you on the default account of the customer's or
    vendor's group, its side by the sign of `originalAmount` (positive for an invoice or
    a payment, negative for a credit note or a refund). A line on that account is
    refused. Other types are posted as given. Up to 10 files can be attached to each
    entry in base64; the whole request has to stay under 15 MB.

    Args:
        entries: The drafts, made in one transaction.
    """
    return Call(operation=CREATE_BATCH, body=CreateDraftJournalBatchV2(entries=entries))


def list_(
    *,
    page=UNSET,
    limit=UNSET,
    from_date=UNSET,
    to_date=UNSET,
    account_id=UNSET,
    customer_id=UNSET,
    vendor_id=UNSET,
    journal_type=UNSET,
    min_amount=UNSET,
    max_amount=UNSET,
    external_system_id=UNSET,
    search=UNSET,
):
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
    return Call(
        operation=LIST_,
        query={
            "page": page,
            "limit": limit,
            "fromDate": from_date,
            "toDate": to_date,
            "accountId": account_id,
            "customerId": customer_id,
            "vendorId": vendor_id,
            "journalType": journal_type,
            "minAmount": min_amount,
            "maxAmount": max_amount,
            "externalSystemId": external_system_id,
            "search": search,
        },
    )


def create(
    *,
    entry_type,
    date,
    original_amount,
    lines,
    customer_id=UNSET,
    vendor_id=UNSET,
    description=UNSET,
    reference=UNSET,
    currency=UNSET,
    tag_ids=UNSET,
    journal_category_id=UNSET,
    attachments=UNSET,
    external_system_id=UNSET,
):
    """Create a draft journal entry (v2).

    `POST /v2/draft-journal-entries` · scope `journal-entries-write` · sent once

    Creates a draft; nothing is posted. For customer and vendor types give only the
    counter-side lines, such as sales or expenses and VAT, and not the receivables or
    payables line: it is added for you on the default account of the customer's or
    vendor's group, its side by the sign of `originalAmount` (positive for an invoice or
    a payment, negative for a credit note or a refund). A line on that account is
    refused. Other types are posted as given. Up to 10 files can be attached in base64;
    the whole request has to stay under 15 MB.

    Args:
        entry_type: Type of the entry.
        date: Date of the entry.
        original_amount: Amount of the whole entry; positive for an invoice or payment,
            negative for a credit note or refund.
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
    return Call(
        operation=CREATE,
        body=CreateDraftJournalEntryV2(
            entry_type=entry_type,
            date=date,
            original_amount=original_amount,
            lines=lines,
            customer_id=customer_id,
            vendor_id=vendor_id,
            description=description,
            reference=reference,
            currency=currency,
            tag_ids=tag_ids,
            journal_category_id=journal_category_id,
            attachments=attachments,
            external_system_id=external_system_id,
        ),
    )


def get(id):
    """Get a single draft journal entry (v2).

    `GET /v2/draft-journal-entries/{id}` · scope `journal-entries-read`

    Returns one draft with its lines.

    Args:
        id: Id of the draft.
    """
    return Call(operation=GET, path={"id": id})


def delete(id):
    """Delete a draft journal entry (v2).

    `DELETE /v2/draft-journal-entries/{id}` · scope `journal-entries-write` · repeated
    when it fails

    Deletes a draft.

    Args:
        id: Id of the draft.
    """
    return Call(operation=DELETE, path={"id": id})


def update(
    id,
    *,
    entry_type=UNSET,
    date=UNSET,
    original_amount=UNSET,
    lines=UNSET,
    customer_id=UNSET,
    vendor_id=UNSET,
    description=UNSET,
    reference=UNSET,
    currency=UNSET,
    tag_ids=UNSET,
    journal_category_id=UNSET,
    external_system_id=UNSET,
):
    """Update a draft journal entry (v2).

    `PATCH /v2/draft-journal-entries/{id}` · scope `journal-entries-write` · sent once

    Changes the fields that are given; lines are replaced as a whole.

    Args:
        id: Id of the draft.
        entry_type: Type of the entry.
        date: Date of the entry.
        original_amount: Amount of the whole entry; positive for an invoice or payment,
            negative for a credit note or refund.
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
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateDraftJournalEntry(
            entry_type=entry_type,
            date=date,
            original_amount=original_amount,
            lines=lines,
            customer_id=customer_id,
            vendor_id=vendor_id,
            description=description,
            reference=reference,
            currency=currency,
            tag_ids=tag_ids,
            journal_category_id=journal_category_id,
            external_system_id=external_system_id,
        ),
    )


def book(id):
    """Book a draft journal entry (v2).

    `POST /v2/draft-journal-entries/{id}/book` · scope `journal-entries-write` · sent
    once

    Posts a draft as a journal entry.

    Args:
        id: Id of the draft.
    """
    return Call(operation=BOOK, path={"id": id})


class DraftJournalEntriesV1(Resource):
    """Older version 1 of these calls."""

    create_batch = sends(create_batch_v1)
    list = lists(list_v1)
    create = sends(create_v1)
    get = sends(get_v1)
    delete = sends(delete_v1)
    book = sends(book_v1)


class AsyncDraftJournalEntriesV1(Resource):
    """Older version 1 of these calls."""

    create_batch = sends_async(create_batch_v1)
    list = lists_async(list_v1)
    create = sends_async(create_v1)
    get = sends_async(get_v1)
    delete = sends_async(delete_v1)
    book = sends_async(book_v1)


class DraftJournalEntries(Resource):
    """Draft journal entries."""

    create_batch = sends(create_batch)
    list = lists(list_)
    create = sends(create)
    get = sends(get)
    delete = sends(delete)
    update = sends(update)
    book = sends(book)

    @cached_property
    def v1(self):
        """Older version 1 of these calls."""
        return DraftJournalEntriesV1(self._client)


class AsyncDraftJournalEntries(Resource):
    """Draft journal entries."""

    create_batch = sends_async(create_batch)
    list = lists_async(list_)
    create = sends_async(create)
    get = sends_async(get)
    delete = sends_async(delete)
    update = sends_async(update)
    book = sends_async(book)

    @cached_property
    def v1(self):
        """Older version 1 of these calls."""
        return AsyncDraftJournalEntriesV1(self._client)
