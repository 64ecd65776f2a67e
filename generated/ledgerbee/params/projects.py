"""Inputs of projects, for type checkers and editors."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import NotRequired, TypedDict


class CreateProjectParam(TypedDict):
    """A project to create."""

    name: str
    """Name of the project."""
    currency: NotRequired[str]
    """Currency as an ISO 4217 code; the company's when left out."""
    customer_id: NotRequired[str]
    """Customer of the project."""
    budget_hours: NotRequired[Decimal | int]
    """Planned hours."""
    budget_amount: NotRequired[Decimal | int]
    """Planned amount in the project's currency."""
    start_date: NotRequired[datetime.date | str]
    """First day."""
    end_date: NotRequired[datetime.date | str]
    """Last day."""
    external_reference: NotRequired[str]
    """Id in your own system."""
    color: NotRequired[str]
    """Colour in the app."""


class UpsertProjectParam(TypedDict):
    """A project to create, or to update where its `externalReference` is known."""

    external_reference: str
    """Id in your own system, by which the project is found."""
    name: str
    """Name of the project."""
    currency: NotRequired[str]
    """Currency as an ISO 4217 code; the company's when left out."""
    customer_id: NotRequired[str]
    """Customer of the project."""
    budget_hours: NotRequired[Decimal | int]
    """Planned hours."""
    budget_amount: NotRequired[Decimal | int]
    """Planned amount in the project's currency."""
    start_date: NotRequired[datetime.date | str]
    """First day."""
    end_date: NotRequired[datetime.date | str]
    """Last day."""
    color: NotRequired[str]
    """Colour in the app."""


class UpdateProjectParam(TypedDict):
    """The new state of a project."""

    name: str
    """Name of the project."""
    is_archived: NotRequired[bool]
    """Whether it is out of use."""
    customer_id: NotRequired[str]
    """Customer of the project."""
    budget_hours: NotRequired[Decimal | int]
    """Planned hours."""
    budget_amount: NotRequired[Decimal | int]
    """Planned amount in the project's currency."""
    start_date: NotRequired[datetime.date | str]
    """First day."""
    end_date: NotRequired[datetime.date | str]
    """Last day."""
    external_reference: NotRequired[str]
    """Id in your own system."""
    color: NotRequired[str]
    """Colour in the app."""


class CreateSubprojectParam(TypedDict):
    """A subproject to add."""

    name: str
    """Name of the subproject."""
    budget_hours: NotRequired[Decimal | int]
    """Planned hours."""
    budget_amount: NotRequired[Decimal | int]
    """Planned amount."""
    start_date: NotRequired[datetime.date | str]
    """First day."""
    end_date: NotRequired[datetime.date | str]
    """Last day."""
    sort_order: NotRequired[int]
    """Position among the subprojects."""


class UpdateSubprojectParam(TypedDict):
    """The new state of a subproject."""

    name: str
    """Name of the subproject."""
    budget_hours: NotRequired[Decimal | int]
    """Planned hours."""
    budget_amount: NotRequired[Decimal | int]
    """Planned amount."""
    start_date: NotRequired[datetime.date | str]
    """First day."""
    end_date: NotRequired[datetime.date | str]
    """Last day."""
    sort_order: NotRequired[int]
    """Position among the subprojects."""
