"""Models of accounts."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel


class AccountLedgerType(OpenEnum):
    """Role of the row in the chart; only `BALANCE_SHEET` and `PROFIT_AND_LOSS` accounts
    can be posted to.
    """

    BALANCE_SHEET = "BALANCE_SHEET"
    HEADING_BREAK = "HEADING_BREAK"
    HEADING = "HEADING"
    PROFIT_AND_LOSS = "PROFIT_AND_LOSS"
    TOTAL_FROM = "TOTAL_FROM"
    TOTAL_INTERVALS = "TOTAL_INTERVALS"


class AccountClassification(OpenEnum):
    """What the account counts."""

    ASSET = "ASSET"
    LIABILITY = "LIABILITY"
    EQUITY = "EQUITY"
    REVENUE = "REVENUE"
    EXPENSE = "EXPENSE"


class AccountControlAccountType(OpenEnum):
    """Whose balances the account controls: an entry on an `ACCOUNTS_RECEIVABLE` account
    needs `customerId`, one on an `ACCOUNTS_PAYABLE` account needs `vendorId`.
    """

    ACCOUNTS_RECEIVABLE = "ACCOUNTS_RECEIVABLE"
    ACCOUNTS_PAYABLE = "ACCOUNTS_PAYABLE"


class Account(ApiModel, kw_only=True, rename="camel"):
    """An account of the chart of accounts."""

    id: str
    """Id of the account."""
    name: str
    """Name of the account."""
    account_number: int
    """Number of the account in the company's chart."""
    public_account_id: int
    """Number of the account in the public standard chart."""
    ledger_type: AccountLedgerType
    """Role of the row in the chart; only `BALANCE_SHEET` and `PROFIT_AND_LOSS` accounts
    can be posted to.
    """
    account_classification: AccountClassification | None | UnsetType = UNSET
    """What the account counts."""
    control_account_type: AccountControlAccountType | None | UnsetType = UNSET
    """Whose balances the account controls: an entry on an `ACCOUNTS_RECEIVABLE` account
    needs `customerId`, one on an `ACCOUNTS_PAYABLE` account needs `vendorId`.
    """
