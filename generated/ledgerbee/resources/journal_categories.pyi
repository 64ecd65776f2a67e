import builtins
from typing import type_check_only

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.journal_categories import JournalCategory

LIST_: Operation

def list_() -> Call[builtins.list[JournalCategory]]: ...

class JournalCategories(Resource):
    """Categories of journal entries"""

    def list(self) -> builtins.list[JournalCategory]:
        """List journal categories.

        `GET /v1/journal-categories` · scope `journal-categories-read`

        Returns the journal categories, the default one first, then in the order they
        were created. Answers may be up to 5 seconds old.
        """

class AsyncJournalCategories(Resource):
    """Categories of journal entries"""

    async def list(self) -> builtins.list[JournalCategory]:
        """List journal categories.

        `GET /v1/journal-categories` · scope `journal-categories-read`

        Returns the journal categories, the default one first, then in the order they
        were created. Answers may be up to 5 seconds old.
        """

@type_check_only
class RawJournalCategories(Resource):
    def list(self) -> RawResponse[builtins.list[JournalCategory]]: ...

@type_check_only
class AsyncRawJournalCategories(Resource):
    async def list(self) -> RawResponse[builtins.list[JournalCategory]]: ...
