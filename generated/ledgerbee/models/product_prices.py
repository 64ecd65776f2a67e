"""Models of product prices."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.types import DecimalString


class CreateProductPriceBillingPeriodType(OpenEnum):
    """How the price recurs."""

    RECURRING = "RECURRING"
    USAGE = "USAGE"
    ONE_TIME = "ONE_TIME"


class CreateProductPricePricingModel(OpenEnum):
    """How the amount follows from the quantity."""

    FLAT_RATE = "FLAT_RATE"
    PACKAGE = "PACKAGE"
    VOLUME = "VOLUME"
    GRADUATED = "GRADUATED"


class CreateProductPriceBillingInterval(OpenEnum):
    """Unit of the billing interval; required unless the price is one-time."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class UpdateProductPriceBillingInterval(OpenEnum):
    """Unit of the billing interval."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class CreateProductPriceTier(ApiModel, kw_only=True, rename="camel"):
    """A tier of a price to create."""

    up_to: Decimal | None | UnsetType = UNSET
    """Last quantity of the tier; null for the open end."""
    unit_amount: DecimalString | UnsetType = UNSET
    """Price per unit in the tier."""
    flat_amount: DecimalString | UnsetType = UNSET
    """Price of the tier as a whole."""


class CreateProductPrice(ApiModel, kw_only=True, rename="camel"):
    """A price to add to a product."""

    product_id: str
    """Product of the price."""
    billing_period_type: CreateProductPriceBillingPeriodType
    """How the price recurs."""
    pricing_model: CreateProductPricePricingModel
    """How the amount follows from the quantity."""
    nickname: str | UnsetType = UNSET
    """Your own name for the price."""
    unit_amount: DecimalString | UnsetType = UNSET
    """Price per unit, a decimal; required for `FLAT_RATE`."""
    billing_interval: CreateProductPriceBillingInterval | UnsetType = UNSET
    """Unit of the billing interval; required unless the price is one-time."""
    billing_interval_count: int | UnsetType = UNSET
    """How many units make the interval."""
    currency: str | UnsetType = UNSET
    """Currency as an ISO 4217 code; the company's when left out."""
    meter_id: str | UnsetType = UNSET
    """Meter of a `USAGE` price."""
    tiers: list[CreateProductPriceTier] | UnsetType = UNSET
    """Tiers: exactly one for `PACKAGE`, one or more with an open end for `VOLUME` and
    `GRADUATED`, none for `FLAT_RATE`.
    """


class UpdateProductPrice(ApiModel, kw_only=True, rename="camel"):
    """What to change of a price; fields left out stay."""

    nickname: str | UnsetType = UNSET
    """Your own name for the price."""
    unit_amount: DecimalString | UnsetType = UNSET
    """Price per unit, a decimal."""
    billing_interval: UpdateProductPriceBillingInterval | UnsetType = UNSET
    """Unit of the billing interval."""
    billing_interval_count: int | UnsetType = UNSET
    """How many units make the interval."""
    tiers: list[CreateProductPriceTier] | UnsetType = UNSET
    """All tiers, replaced as a whole."""
