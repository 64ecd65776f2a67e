"""Models of document templates."""

from __future__ import annotations

import datetime

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel


class DocumentTemplateDocumentType(OpenEnum):
    """Kind of document it lays out."""

    INVOICE_TEMPLATE = "invoice-template"
    CREDIT_NOTE_TEMPLATE = "credit-note-template"
    QUOTE_TEMPLATE = "quote-template"
    ORDER_CONFIRMATION_TEMPLATE = "order-confirmation-template"


class DocumentTemplate(ApiModel, kw_only=True, rename="camel"):
    """A layout for a kind of billing document."""

    id: str
    """Id to pass as `documentTemplateId`."""
    name: str
    """Name of the template."""
    document_type: DocumentTemplateDocumentType
    """Kind of document it lays out."""
    is_default: bool
    """Whether it is used where none is named."""
    created_at: datetime.datetime
    """When it was created."""


class PaginatedDocumentTemplates(ApiModel, kw_only=True, rename="camel"):
    """One page of document templates."""

    items: list[DocumentTemplate]
    """The document templates of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""
