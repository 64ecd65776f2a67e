"""Models of products."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.model import ApiModel
from ledgerbee.models.common import ProductPrice


class CreateProduct(ApiModel, kw_only=True, rename="camel"):
    """A product to create."""

    name: str
    """Name of the product."""
    product_group_id: str
    """Group of the product."""
    number: str | UnsetType = UNSET
    """Number of the product."""
    description: str | UnsetType = UNSET
    """Text about the product."""
    unit: str | UnsetType = UNSET
    """Unit it is sold in."""


class UpdateProduct(ApiModel, kw_only=True, rename="camel"):
    """What to change of a product; fields left out stay."""

    name: str | UnsetType = UNSET
    """Name of the product."""
    product_group_id: str | UnsetType = UNSET
    """Group of the product."""
    number: str | UnsetType = UNSET
    """Number of the product."""
    description: str | UnsetType = UNSET
    """Text about the product."""
    unit: str | UnsetType = UNSET
    """Unit it is sold in."""


class Product(ApiModel, kw_only=True, rename="camel"):
    """A product."""

    id: str
    """Id of the product."""
    name: str
    """Name of the product."""
    product_group_id: str
    """Group of the product."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    number: str | None | UnsetType = UNSET
    """Number of the product."""
    description: str | None | UnsetType = UNSET
    """Text about the product."""
    unit: str | None | UnsetType = UNSET
    """Unit it is sold in."""
    is_archived: bool | UnsetType = UNSET
    """Whether it is out of use."""
    prices: list[ProductPrice] | UnsetType = UNSET
    """Its prices; lists leave them out."""


class PaginatedProducts(ApiModel, kw_only=True, rename="camel"):
    """One page of products."""

    items: list[Product]
    """The products of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""
