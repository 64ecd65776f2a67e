"""Inputs of product groups, for type checkers and editors."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateProductGroupParam(TypedDict):
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
    description: NotRequired[str]
    """Text about the group."""


class UpdateProductGroupParam(TypedDict):
    """What to change of a product group; fields left out stay."""

    number: NotRequired[str]
    """Number of the group."""
    name: NotRequired[str]
    """Name of the group."""
    domestic_account_id: NotRequired[str]
    """Sales account for domestic customers."""
    eu_account_id: NotRequired[str]
    """Sales account for customers in the EU."""
    abroad_account_id: NotRequired[str]
    """Sales account for customers outside the EU."""
    domestic_without_vat_account_id: NotRequired[str]
    """Sales account for domestic customers without VAT."""
    description: NotRequired[str]
    """Text about the group."""
