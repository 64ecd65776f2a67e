import builtins
from typing import type_check_only

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.accounts import Account

LIST_: Operation

def list_() -> Call[builtins.list[Account]]: ...

class Accounts(Resource):
    """The chart of accounts"""

    def list(self) -> builtins.list[Account]:
        """List accounts.

        `GET /v1/accounts` · scope `accounts-read`

        Returns the whole chart of accounts, sorted by public account id and then by
        account number. Answers may be up to 5 seconds old.
        """

class AsyncAccounts(Resource):
    """The chart of accounts"""

    async def list(self) -> builtins.list[Account]:
        """List accounts.

        `GET /v1/accounts` · scope `accounts-read`

        Returns the whole chart of accounts, sorted by public account id and then by
        account number. Answers may be up to 5 seconds old.
        """

@type_check_only
class RawAccounts(Resource):
    def list(self) -> RawResponse[builtins.list[Account]]: ...

@type_check_only
class AsyncRawAccounts(Resource):
    async def list(self) -> RawResponse[builtins.list[Account]]: ...
