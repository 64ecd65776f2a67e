"""Inputs of payment methods, for type checkers and editors."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.payment_methods import CreateCardSaveLinkLanguage


class ApplyPaymentMethodParam(TypedDict):
    """How to apply a payment method."""

    enable_automatic_billing: NotRequired[bool]
    """Whether the subscriptions are charged by themselves from now on."""


class CreateCardSaveLinkParam(TypedDict):
    """What the link is for."""

    provider: NotRequired[str]
    """Payment provider."""
    return_url: NotRequired[str]
    """Where the customer goes afterwards."""
    language: NotRequired[CreateCardSaveLinkLanguageParam]
    """Language of the payment window."""


class SetDefaultPaymentMethodParam(TypedDict):
    """The payment method to prefer."""

    payment_method_id: str
    """Id of the payment method."""


CreateCardSaveLinkLanguageParam: TypeAlias = (
    'CreateCardSaveLinkLanguage | Literal["en", "da"] | str'
)
"""Language of the payment window."""
