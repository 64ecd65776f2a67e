"""Models of vat codes."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel


class VatCodePrinciple(OpenEnum):
    """Whether amounts include the VAT (Gross) or not (Net)."""

    GROSS = "Gross"
    NET = "Net"


class VatCode(ApiModel, kw_only=True, rename="camel"):
    """A VAT code."""

    id: str
    """Id of the VAT code."""
    vat_code: str
    """The code."""
    name: str
    """Name of the code."""
    vat_rate: Decimal
    """Rate in percent."""
    type: str
    """Kind of VAT."""
    principle: VatCodePrinciple
    """Whether amounts include the VAT (Gross) or not (Net)."""
    account_to_book_id: str | None | UnsetType = UNSET
    """Account the VAT is booked on."""
    account_to_book_number: int | None | UnsetType = UNSET
    """Number of that account."""
    account_to_book_name: str | None | UnsetType = UNSET
    """Name of that account."""
    contra_account_to_book_id: str | None | UnsetType = UNSET
    """Contra account of the VAT."""
    contra_account_to_book_number: int | None | UnsetType = UNSET
    """Number of the contra account."""
    contra_account_to_book_name: str | None | UnsetType = UNSET
    """Name of the contra account."""
