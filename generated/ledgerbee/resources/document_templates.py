"""Document templates of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation, PageStyle, Style
from ledgerbee._runtime.pages import lists, lists_async
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.document_templates import PaginatedDocumentTemplates

LIST_ = Operation(
    id="PublicDocumentTemplatesController_getDocumentTemplates_v1",
    method="GET",
    path="/v1/document-templates",
    returns=PaginatedDocumentTemplates,
    query_styles={"page": Style(type=int), "limit": Style(type=int)},
    repeatable=True,
    pages=PageStyle(
        page="page",
        items="items",
        limit="limit",
        total="total",
        total_pages="totalPages",
    ),
)


def list_(
    *,
    page=UNSET,
    limit=UNSET,
    document_type=UNSET,
    search=UNSET,
    sort_by=UNSET,
    sort_order=UNSET,
):
    """List document templates.

    `GET /v1/document-templates` · scope `document-templates-read`

    Returns the templates that billing documents are laid out with. Give the id of one
    as `documentTemplateId` when you create or send a document.

    Args:
        page: Number of the page to return, from 1.
        limit: Most items to return on a page.
        document_type: Kind of document; anything else is refused.
        search: Text to look for.
        sort_by: Field to sort by.
        sort_order: Direction of the sort.
    """
    return Call(
        operation=LIST_,
        query={
            "page": page,
            "limit": limit,
            "documentType": document_type,
            "search": search,
            "sortBy": sort_by,
            "sortOrder": sort_order,
        },
    )


class DocumentTemplates(Resource):
    """Layouts of billing documents"""

    list = lists(list_)


class AsyncDocumentTemplates(Resource):
    """Layouts of billing documents"""

    list = lists_async(list_)
