"""Accounts of the LedgerBee Public API."""

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.accounts import Account

LIST_ = Operation(
    id="PublicAccountsController_getAccounts_v1",
    method="GET",
    path="/v1/accounts",
    returns=list[Account],
    repeatable=True,
)


def list_():
    """List accounts.

    `GET /v1/accounts` · scope `accounts-read`

    Returns the whole chart of accounts, sorted by public account id and then by account
    number. Answers may be up to 5 seconds old.
    """
    return Call(operation=LIST_)


class Accounts(Resource):
    """The chart of accounts"""

    list = sends(list_)


class AsyncAccounts(Resource):
    """The chart of accounts"""

    list = sends_async(list_)
