"""Models of portal plans."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.types import DecimalString


class ResolvePortalPlansLanguage(OpenEnum):
    """Language of the texts."""

    EN = "en"
    DA = "da"


class PortalCatalogItem(ApiModel, kw_only=True, rename="camel"):
    """Something to choose within a plan."""

    id: str
    """Id of the item, the `planItemId` of a checkout."""
    item_type: str
    """Kind of item; `CUSTOM_CTA` is a link in place of a checkout."""
    display_order: int
    """Position within the plan."""
    name: str | None | UnsetType = UNSET
    """Name of the item."""
    cta_link: str | None | UnsetType = UNSET
    """Target of the link: an address, a path, `mailto:` or `tel:`."""
    cta_preset_key: str | None | UnsetType = UNSET
    """Ready-made text of the link."""
    price_id: str | None | UnsetType = UNSET
    """Price of the item."""
    unit_amount: DecimalString | None | UnsetType = UNSET
    """Price per unit."""
    currency: str | None | UnsetType = UNSET
    """Currency as an ISO 4217 code."""


class PortalCatalogEntry(ApiModel, kw_only=True, rename="camel"):
    """A plan as the customer portal shows it."""

    id: str
    """Id of the plan."""
    name: str
    """Name in the language asked for."""
    vanity: str | None
    """Vanity name of a public plan; null for a gated one."""
    display_order: int
    """Position in the catalogue."""
    items: list[PortalCatalogItem]
    """What can be chosen within the plan."""
    plan_version_id: str | None | UnsetType = UNSET
    """Id of the plan's version."""
    description: str | None | UnsetType = UNSET
    """Text about the plan."""


class PortalPlans(ApiModel, kw_only=True):
    """The plan catalogue."""

    plans: list[PortalCatalogEntry]
    """The plans."""


class PortalPlan(ApiModel, kw_only=True):
    """One plan of the catalogue."""

    plan: PortalCatalogEntry
    """The plan."""


class ResolvePortalPlans(ApiModel, kw_only=True, rename="camel"):
    """The buyer to resolve the catalogue for: a customer, or hints about one."""

    customer_id: str | UnsetType = UNSET
    """Customer that buys."""
    country_code: str | UnsetType = UNSET
    """Country of the buyer as an ISO 3166-1 alpha-2 code."""
    customer_type: str | UnsetType = UNSET
    """Kind of buyer."""
    language: ResolvePortalPlansLanguage | UnsetType = UNSET
    """Language of the texts."""


class ResolvedPortalPlans(ApiModel, kw_only=True):
    """The plans the buyer may see."""

    secret_fields: ClassVar[tuple[str, ...]] = ("token",)

    plans: list[PortalCatalogEntry]
    """The plans."""
    token: str | None | UnsetType = UNSET
    """Token that lets the checkout show them."""
