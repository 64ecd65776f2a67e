"""Inputs of dimensions, for type checkers and editors."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateDimensionParam(TypedDict):
    """A dimension category to create."""

    name: str
    """Name, unique in the company."""
    is_unique: bool
    """Whether a journal entry may have only one value of it; entries with more are
    refused.
    """


class UpdateDimensionParam(TypedDict):
    """The new state of a dimension category."""

    name: str
    """Name, unique in the company."""
    is_unique: bool
    """Whether a journal entry may have only one value of it; entries with more are
    refused.
    """


class CreateDimensionValueParam(TypedDict):
    """A dimension value to create."""

    name: str
    """Name of the value."""
    parent_id: NotRequired[str]
    """Value to put it below; a root value when left out."""


class UpdateDimensionValueParam(TypedDict):
    """The new state of a dimension value."""

    name: str
    """Name of the value."""
    parent_id: NotRequired[str | None]
    """Value to put it below; null for the root."""
