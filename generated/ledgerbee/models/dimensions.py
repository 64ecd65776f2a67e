"""Models of dimensions."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.model import ApiModel


class DimensionValue(ApiModel, kw_only=True, rename="camel"):
    """A value of a dimension, with the values below it."""

    id: str
    """Id of the value."""
    name: str
    """Name of the value."""
    parent_id: str | None
    """Value above this one; null at the root."""
    children: list[DimensionValue]
    """The values below this one."""


class Dimension(ApiModel, kw_only=True, rename="camel"):
    """A dimension category with its tree of values."""

    id: str
    """Id of the dimension."""
    name: str
    """Name of the dimension."""
    is_unique: bool
    """Whether a journal entry may have only one value of it."""
    values: list[DimensionValue]
    """The root values."""


class CreateDimension(ApiModel, kw_only=True, rename="camel"):
    """A dimension category to create."""

    name: str
    """Name, unique in the company."""
    is_unique: bool
    """Whether a journal entry may have only one value of it; entries with more are
    refused.
    """


class UpdateDimension(ApiModel, kw_only=True, rename="camel"):
    """The new state of a dimension category."""

    name: str
    """Name, unique in the company."""
    is_unique: bool
    """Whether a journal entry may have only one value of it; entries with more are
    refused.
    """


class CreateDimensionValue(ApiModel, kw_only=True, rename="camel"):
    """A dimension value to create."""

    name: str
    """Name of the value."""
    parent_id: str | UnsetType = UNSET
    """Value to put it below; a root value when left out."""


class UpdateDimensionValue(ApiModel, kw_only=True, rename="camel"):
    """The new state of a dimension value."""

    name: str
    """Name of the value."""
    parent_id: str | None | UnsetType = UNSET
    """Value to put it below; null for the root."""
