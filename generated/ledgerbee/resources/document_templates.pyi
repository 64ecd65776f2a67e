from typing import Literal, type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.pages import AsyncPages, Pages
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.document_templates import (
    DocumentTemplate,
    PaginatedDocumentTemplates,
)

LIST_: Operation

def list_(
    *,
    page: int | UnsetType = ...,
    limit: int | UnsetType = ...,
    document_type: (
        Literal[
            "invoice-template",
            "credit-note-template",
            "quote-template",
            "order-confirmation-template",
        ]
        | str
        | UnsetType
    ) = ...,
    search: str | UnsetType = ...,
    sort_by: Literal["name", "documentType", "createdAt"] | str | UnsetType = ...,
    sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
) -> Call[PaginatedDocumentTemplates]: ...

class DocumentTemplates(Resource):
    """Layouts of billing documents"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        document_type: (
            Literal[
                "invoice-template",
                "credit-note-template",
                "quote-template",
                "order-confirmation-template",
            ]
            | str
            | UnsetType
        ) = ...,
        search: str | UnsetType = ...,
        sort_by: Literal["name", "documentType", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> Pages[DocumentTemplate, PaginatedDocumentTemplates]:
        """List document templates.

        `GET /v1/document-templates` · scope `document-templates-read`

        Returns the templates that billing documents are laid out with. Give the id of
        one as `documentTemplateId` when you create or send a document.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            document_type: Kind of document; anything else is refused.
            search: Text to look for.
            sort_by: Field to sort by.
            sort_order: Direction of the sort.
        """

class AsyncDocumentTemplates(Resource):
    """Layouts of billing documents"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        document_type: (
            Literal[
                "invoice-template",
                "credit-note-template",
                "quote-template",
                "order-confirmation-template",
            ]
            | str
            | UnsetType
        ) = ...,
        search: str | UnsetType = ...,
        sort_by: Literal["name", "documentType", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> AsyncPages[DocumentTemplate, PaginatedDocumentTemplates]:
        """List document templates.

        `GET /v1/document-templates` · scope `document-templates-read`

        Returns the templates that billing documents are laid out with. Give the id of
        one as `documentTemplateId` when you create or send a document.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            document_type: Kind of document; anything else is refused.
            search: Text to look for.
            sort_by: Field to sort by.
            sort_order: Direction of the sort.
        """

@type_check_only
class RawDocumentTemplates(Resource):
    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        document_type: (
            Literal[
                "invoice-template",
                "credit-note-template",
                "quote-template",
                "order-confirmation-template",
            ]
            | str
            | UnsetType
        ) = ...,
        search: str | UnsetType = ...,
        sort_by: Literal["name", "documentType", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedDocumentTemplates]: ...

@type_check_only
class AsyncRawDocumentTemplates(Resource):
    async def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        document_type: (
            Literal[
                "invoice-template",
                "credit-note-template",
                "quote-template",
                "order-confirmation-template",
            ]
            | str
            | UnsetType
        ) = ...,
        search: str | UnsetType = ...,
        sort_by: Literal["name", "documentType", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedDocumentTemplates]: ...
