"""Models of product groups."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.model import ApiModel


class CreateProductGroup(ApiModel, kw_only=True, rename="camel"):
    """A product group to create."""

    number: str
    """Number of the group."""
    name: str
    """Name of the group."""
    domestic_account_id: str
    """Sales account for domestic customers."""
    eu_account_id: str
    """Sales account for customers in the EU."""
    abroad_account_id: str
    """Sales account for customers outside the EU."""
    domestic_without_vat_account_id: str
    """Sales account for domestic customers without VAT."""
    description: str | UnsetType = UNSET
    """Text about the group."""


class UpdateProductGroup(ApiModel, kw_only=True, rename="camel"):
    """What to change of a product group; fields left out stay."""

    number: str | UnsetType = UNSET
    """Number of the group."""
    name: str | UnsetType = UNSET
    """Name of the group."""
    domestic_account_id: str | UnsetType = UNSET
    """Sales account for domestic customers."""
    eu_account_id: str | UnsetType = UNSET
    """Sales account for customers in the EU."""
    abroad_account_id: str | UnsetType = UNSET
    """Sales account for customers outside the EU."""
    domestic_without_vat_account_id: str | UnsetType = UNSET
    """Sales account for domestic customers without VAT."""
    description: str | UnsetType = UNSET
    """Text about the group."""


class ProductGroup(ApiModel, kw_only=True, rename="camel"):
    """A product group: the sales accounts of its products."""

    id: str
    """Id of the group."""
    number: str
    """Number of the group."""
    name: str
    """Name of the group."""
    domestic_account_id: str
    """Sales account for domestic customers."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    description: str | None | UnsetType = UNSET
    """Text about the group."""
    domestic_account_number: int | None | UnsetType = UNSET
    """Number of the domestic account."""
    eu_account_id: str | None | UnsetType = UNSET
    """Sales account for customers in the EU."""
    abroad_account_id: str | None | UnsetType = UNSET
    """Sales account for customers outside the EU."""
    domestic_without_vat_account_id: str | None | UnsetType = UNSET
    """Sales account for domestic customers without VAT."""
    product_count: int | UnsetType = UNSET
    """How many products it has; in lists."""


class PaginatedProductGroups(ApiModel, kw_only=True, rename="camel"):
    """One page of product groups."""

    items: list[ProductGroup]
    """The product groups of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""
