"""Inputs of product prices, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.product_prices import (
    CreateProductPriceBillingInterval,
    CreateProductPriceBillingPeriodType,
    CreateProductPricePricingModel,
    CreateProductPriceTier,
    UpdateProductPriceBillingInterval,
)


class CreateProductPriceTierParam(TypedDict):
    """A tier of a price to create."""

    up_to: NotRequired[Decimal | int | None]
    """Last quantity of the tier; null for the open end."""
    unit_amount: NotRequired[Decimal | int]
    """Price per unit in the tier."""
    flat_amount: NotRequired[Decimal | int]
    """Price of the tier as a whole."""


class CreateProductPriceParam(TypedDict):
    """A price to add to a product."""

    product_id: str
    """Product of the price."""
    billing_period_type: CreateProductPriceBillingPeriodTypeParam
    """How the price recurs."""
    pricing_model: CreateProductPricePricingModelParam
    """How the amount follows from the quantity."""
    nickname: NotRequired[str]
    """Your own name for the price."""
    unit_amount: NotRequired[Decimal | int]
    """Price per unit, a decimal; required for `FLAT_RATE`."""
    billing_interval: NotRequired[CreateProductPriceBillingIntervalParam]
    """Unit of the billing interval; required unless the price is one-time."""
    billing_interval_count: NotRequired[int]
    """How many units make the interval."""
    currency: NotRequired[str]
    """Currency as an ISO 4217 code; the company's when left out."""
    meter_id: NotRequired[str]
    """Meter of a `USAGE` price."""
    tiers: NotRequired[Sequence[CreateProductPriceTier | CreateProductPriceTierParam]]
    """Tiers: exactly one for `PACKAGE`, one or more with an open end for `VOLUME` and
    `GRADUATED`, none for `FLAT_RATE`.
    """


class UpdateProductPriceParam(TypedDict):
    """What to change of a price; fields left out stay."""

    nickname: NotRequired[str]
    """Your own name for the price."""
    unit_amount: NotRequired[Decimal | int]
    """Price per unit, a decimal."""
    billing_interval: NotRequired[UpdateProductPriceBillingIntervalParam]
    """Unit of the billing interval."""
    billing_interval_count: NotRequired[int]
    """How many units make the interval."""
    tiers: NotRequired[Sequence[CreateProductPriceTier | CreateProductPriceTierParam]]
    """All tiers, replaced as a whole."""


CreateProductPriceBillingPeriodTypeParam: TypeAlias = (
    'CreateProductPriceBillingPeriodType | Literal["RECURRING", "USAGE", "ONE_TIME"] | str'
)
"""How the price recurs."""

CreateProductPricePricingModelParam: TypeAlias = (
    'CreateProductPricePricingModel | Literal["FLAT_RATE", "PACKAGE", "VOLUME", "GRADUATED"] | str'
)
"""How the amount follows from the quantity."""

CreateProductPriceBillingIntervalParam: TypeAlias = (
    'CreateProductPriceBillingInterval | Literal["day", "week", "month", "year"] | str'
)
"""Unit of the billing interval; required unless the price is one-time."""

UpdateProductPriceBillingIntervalParam: TypeAlias = (
    'UpdateProductPriceBillingInterval | Literal["day", "week", "month", "year"] | str'
)
"""Unit of the billing interval."""
