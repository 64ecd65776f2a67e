"""Models of journal categories."""

from __future__ import annotations

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel


class JournalCategoryAllowedJournalType(OpenEnum):
    """`allowed journal type` of `JournalCategoryResponse`."""

    JOURNAL_ENTRY = "JOURNAL_ENTRY"
    SUPPLIER_INVOICE = "SUPPLIER_INVOICE"
    SUPPLIER_PAYMENT = "SUPPLIER_PAYMENT"
    CUSTOMER_INVOICE = "CUSTOMER_INVOICE"
    CUSTOMER_PAYMENT = "CUSTOMER_PAYMENT"


class JournalCategory(ApiModel, kw_only=True, rename="camel"):
    """A journal category."""

    id: str
    """Id of the category."""
    name: str
    """Name of the category."""
    is_default: bool
    """Whether entries without a category get this one."""
    allowed_journal_types: list[JournalCategoryAllowedJournalType]
    """Types of entry the category takes."""
