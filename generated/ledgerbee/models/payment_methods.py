"""Models of payment methods."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel


class CreateCardSaveLinkLanguage(OpenEnum):
    """Language of the payment window."""

    EN = "en"
    DA = "da"


class PaymentMethod(ApiModel, kw_only=True, rename="camel"):
    """A saved payment method of a customer."""

    id: str
    """Id of the payment method."""
    customer_id: str
    """Customer it belongs to."""
    provider: str
    """Payment provider."""
    label: str
    """Name to show."""
    is_default: bool
    """Whether it is the customer's default."""
    status: str
    """State of the payment method."""
    created_at: datetime.datetime
    """When it was created."""
    card_mask: str | None | UnsetType = UNSET
    """Card number with most digits hidden."""
    card_type: str | None | UnsetType = UNSET
    """Brand of the card."""
    expiry_month: int | None | UnsetType = UNSET
    """Month the card expires."""
    expiry_year: int | None | UnsetType = UNSET
    """Year the card expires."""


class ApplyPaymentMethod(ApiModel, kw_only=True, rename="camel"):
    """How to apply a payment method."""

    enable_automatic_billing: bool | UnsetType = UNSET
    """Whether the subscriptions are charged by themselves from now on."""


class ApplyPaymentMethodResponse(ApiModel, kw_only=True, rename="camel"):
    """What the payment method was applied to."""

    updated_count: int
    """Number of subscriptions that were changed."""
    subscription_ids: list[str] | UnsetType = UNSET
    """Their ids."""


class CreateCardSaveLink(ApiModel, kw_only=True, rename="camel"):
    """What the link is for."""

    provider: str | UnsetType = UNSET
    """Payment provider."""
    return_url: str | UnsetType = UNSET
    """Where the customer goes afterwards."""
    language: CreateCardSaveLinkLanguage | UnsetType = UNSET
    """Language of the payment window."""


class CardSaveLink(ApiModel, kw_only=True, rename="camel"):
    """A link for the customer to save a card."""

    url: str
    """Address of the payment window."""
    expires_at: datetime.datetime | None | UnsetType = UNSET
    """When the link stops working."""


class SetDefaultPaymentMethod(ApiModel, kw_only=True, rename="camel"):
    """The payment method to prefer."""

    payment_method_id: str
    """Id of the payment method."""
