"""Inputs of products, for type checkers and editors."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateProductParam(TypedDict):
    """A product to create."""

    name: str
    """Name of the product."""
    product_group_id: str
    """Group of the product."""
    number: NotRequired[str]
    """Number of the product."""
    description: NotRequired[str]
    """Text about the product."""
    unit: NotRequired[str]
    """Unit it is sold in."""


class UpdateProductParam(TypedDict):
    """What to change of a product; fields left out stay."""

    name: NotRequired[str]
    """Name of the product."""
    product_group_id: NotRequired[str]
    """Group of the product."""
    number: NotRequired[str]
    """Number of the product."""
    description: NotRequired[str]
    """Text about the product."""
    unit: NotRequired[str]
    """Unit it is sold in."""
