"""Journal entries of the LedgerBee Public API."""

import datetime
from decimal import Decimal
from functools import cached_property

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import AttachmentLimits, Operation, PageStyle, Style
from ledgerbee._runtime.pages import lists, lists_async
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.common import JournalEntry
from ledgerbee.models.journal_entries import (
    Attachment,
    CreateJournalBatch,
    CreateJournalBatchV2,
    CreateJournalEntry,
    CreateJournalEntryV2,
    JournalBatch,
    PaginatedJournalEntries,
    ReverseJournalBatch,
    ReverseJournalEntry,
    UpdateJournalEntry,
)

CREATE_BATCH_V1 = Operation(
    id="PublicJournalEntriesController_createJournalBatch_v1",
    method="POST",
    path="/v1/journal-batches",
    body=CreateJournalBatch,
    returns=JournalBatch,
    read_back="client.journal_entries.list(…)",
    deprecated="use `client.journal_entries.create_batch` instead",
)

LIST_ = Operation(
    id="PublicJournalEntriesController_getJournalEntries_v1",
    method="GET",
    path="/v1/journal-entries",
    returns=PaginatedJournalEntries,
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

CREATE_V1 = Operation(
    id="PublicJournalEntriesController_createJournalEntry_v1",
    method="POST",
    path="/v1/journal-entries",
    body=CreateJournalEntry,
    returns=JournalEntry,
    read_back="client.journal_entries.list(…)",
    deprecated="use `client.journal_entries.create` instead",
)

GET = Operation(
    id="PublicJournalEntriesController_getJournalEntry_v1",
    method="GET",
    path="/v1/journal-entries/{id}",
    returns=JournalEntry,
    repeatable=True,
)

UPDATE = Operation(
    id="PublicJournalEntriesController_updateJournalEntry_v1",
    method="PATCH",
    path="/v1/journal-entries/{id}",
    body=UpdateJournalEntry,
    returns=JournalEntry,
    read_back="client.journal_entries.get(id)",
)

LIST_ATTACHMENTS = Operation(
    id="PublicJournalEntriesController_getJournalEntryAttachments_v1",
    method="GET",
    path="/v1/journal-entries/{id}/attachments",
    returns=list[Attachment],
    repeatable=True,
)

REVERSE_BATCH = Operation(
    id="PublicJournalEntriesController_reverseJournalEntriesBatch_v1",
    method="POST",
    path="/v1/journal-reversal-batches",
    body=ReverseJournalBatch,
    returns=JournalBatch,
    read_back="client.journal_entries.list(…)",
)

REVERSE = Operation(
    id="PublicJournalEntriesController_reverseJournalEntry_v1",
    method="POST",
    path="/v1/journal-reversals",
    body=ReverseJournalEntry,
    returns=JournalEntry,
    read_back="client.journal_entries.list(…)",
)

CREATE = Operation(
    id="PublicJournalEntriesV2Controller_create_v2",
    method="POST",
    path="/v2/journal-entries",
    body=CreateJournalEntryV2,
    attachments=AttachmentLimits(
        property="attachments", max_files=10, max_request_bytes=15_000_000
    ),
    returns=JournalEntry,
    read_back="client.journal_entries.list(…)",
)

CREATE_BATCH = Operation(
    id="PublicJournalEntriesV2Controller_createBatch_v2",
    method="POST",
    path="/v2/journal-entries/batch",
    body=CreateJournalBatchV2,
    attachments=AttachmentLimits(
        property="attachments", max_files=10, max_request_bytes=15_000_000
    ),
    returns=JournalBatch,
    read_back="client.journal_entries.list(…)",
)


def create_batch_v1(*, entries):
    """Create multiple journal entries in batch (DEPRECATED — migrate to v2).

    `POST /v1/journal-batches` · scope `journal-entries-write` · sent once

    Deprecated: use `client.journal_entries.create_batch` instead.

    Posts several journal entries at once, each with all of its lines. Deprecated:
    version 2 books the receivables or payables line itself. Use `POST
    /v2/journal-entries/batch`.

    Args:
        entries: The entries.
    """
    return Call(operation=CREATE_BATCH_V1, body=CreateJournalBatch(entries=entries))


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
    """Create a single journal entry (DEPRECATED — use POST /api/v2/journal-entries).

    `POST /v1/journal-entries` · scope `journal-entries-write` · sent once

    Deprecated: use `client.journal_entries.create` instead.

    Posts a journal entry with all of its lines. Deprecated: version 2 books the
    receivables or payables line itself. Use `POST /v2/journal-entries`.

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
        body=CreateJournalEntry(
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


def get(id):
    """Get a single journal entry.

    `GET /v1/journal-entries/{id}` · scope `journal-entries-read`

    Returns one journal entry with its lines.

    Args:
        id: Id of the journal entry.
    """
    return Call(operation=GET, path={"id": id})


def update(id, *, reference=UNSET, external_system_id=UNSET):
    """Update a journal entry — correct the reference and/or set your external system id.

    `PATCH /v1/journal-entries/{id}` · scope `journal-entries-write` · sent once

    Corrects the reference of a posted entry, or sets the id it has in your own system.
    Amounts and accounts of what is posted never change.

    Args:
        id: Id of the journal entry.
        reference: The corrected reference.
        external_system_id: Id in your own system.
    """
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateJournalEntry(
            reference=reference, external_system_id=external_system_id
        ),
    )


def list_attachments(id):
    """Get attachments for a journal entry.

    `GET /v1/journal-entries/{id}/attachments` · scope `journal-entries-read`

    Returns the files attached to a journal entry.

    Args:
        id: Id of the journal entry.
    """
    return Call(operation=LIST_ATTACHMENTS, path={"id": id})


def reverse_batch(*, reversals):
    """Reverse posted journal entries in batch.

    `POST /v1/journal-reversal-batches` · scope `journal-entries-write` · sent once

    Reverses several posted entries: all of them, or none.

    Args:
        reversals: The entries to reverse.
    """
    return Call(operation=REVERSE_BATCH, body=ReverseJournalBatch(reversals=reversals))


def reverse(*, journal_entry_id, date=UNSET, description=UNSET):
    """Reverse a posted journal entry.

    `POST /v1/journal-reversals` · scope `journal-entries-write` · sent once

    Posts the opposite of an entry, so that both together amount to nothing.

    Args:
        journal_entry_id: Entry to reverse.
        date: Date of the reversal; the entry's own when left out.
        description: Text of the reversal.
    """
    return Call(
        operation=REVERSE,
        body=ReverseJournalEntry(
            journal_entry_id=journal_entry_id, date=date, description=description
        ),
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
    """Create a journal entry (v2).

    `POST /v2/journal-entries` · scope `journal-entries-write` · sent once

    Posts a journal entry. For customer and vendor types give only the counter-side
    lines, such as sales or expenses and VAT, and not the receivables or payables line:
    it is added for you on the default account of the customer's or vendor's group, its
    side by the sign of `originalAmount` (positive for an invoice or a payment, negative
    for a credit note or a refund). A line on that account is refused. Other types are
    posted as given. Up to 10 files can be attached in base64; the whole request has to
    stay under 15 MB. They are read back at `GET /v1/journal-entries/{id}/attachments`.

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
        body=CreateJournalEntryV2(
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


def create_batch(*, entries):
    """Create journal entries in batch (v2).

    `POST /v2/journal-entries/batch` · scope `journal-entries-write` · sent once

    Posts several journal entries at once. For customer and vendor types give only the
    counter-side lines, such as sales or expenses and VAT, and not the receivables or
    payables line: it is added for you on the default account of the customer's or
    vendor's group, its side by the sign of `originalAmount` (positive for an invoice or
    a payment, negative for a credit note or a refund). A line on that account is
    refused. Other types are posted as given.

    Args:
        entries: The entries.
    """
    return Call(operation=CREATE_BATCH, body=CreateJournalBatchV2(entries=entries))


class JournalEntriesV1(Resource):
    """Older version 1 of these calls."""

    create_batch = sends(create_batch_v1)
    create = sends(create_v1)


class AsyncJournalEntriesV1(Resource):
    """Older version 1 of these calls."""

    create_batch = sends_async(create_batch_v1)
    create = sends_async(create_v1)


class JournalEntries(Resource):
    """Post, read and reverse journal entries"""

    list = lists(list_)
    get = sends(get)
    update = sends(update)
    list_attachments = sends(list_attachments)
    reverse_batch = sends(reverse_batch)
    reverse = sends(reverse)
    create = sends(create)
    create_batch = sends(create_batch)

    @cached_property
    def v1(self):
        """Older version 1 of these calls."""
        return JournalEntriesV1(self._client)


class AsyncJournalEntries(Resource):
    """Post, read and reverse journal entries"""

    list = lists_async(list_)
    get = sends_async(get)
    update = sends_async(update)
    list_attachments = sends_async(list_attachments)
    reverse_batch = sends_async(reverse_batch)
    reverse = sends_async(reverse)
    create = sends_async(create)
    create_batch = sends_async(create_batch)

    @cached_property
    def v1(self):
        """Older version 1 of these calls."""
        return AsyncJournalEntriesV1(self._client)
