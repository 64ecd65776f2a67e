"""Journal categories of the LedgerBee Public API."""

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.journal_categories import JournalCategory

LIST_ = Operation(
    id="PublicJournalCategoriesController_getJournalCategories_v1",
    method="GET",
    path="/v1/journal-categories",
    returns=list[JournalCategory],
    repeatable=True,
)


def list_():
    """List journal categories.

    `GET /v1/journal-categories` · scope `journal-categories-read`

    Returns the journal categories, the default one first, then in the order they were
    created. Answers may be up to 5 seconds old.
    """
    return Call(operation=LIST_)


class JournalCategories(Resource):
    """Categories of journal entries"""

    list = sends(list_)


class AsyncJournalCategories(Resource):
    """Categories of journal entries"""

    list = sends_async(list_)
