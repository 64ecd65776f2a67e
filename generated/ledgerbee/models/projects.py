"""Models of projects."""

from __future__ import annotations

import datetime
from decimal import Decimal

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.model import ApiModel


class Subproject(ApiModel, kw_only=True, rename="camel"):
    """A part of a project."""

    id: str
    """Id of the subproject."""
    name: str
    """Name of the subproject."""
    sort_order: int
    """Position among the subprojects."""
    budget_hours: Decimal | None | UnsetType = UNSET
    """Planned hours."""
    budget_amount: Decimal | None | UnsetType = UNSET
    """Planned amount."""
    start_date: datetime.date | None | UnsetType = UNSET
    """First day."""
    end_date: datetime.date | None | UnsetType = UNSET
    """Last day."""
    created_at: datetime.datetime | None | UnsetType = UNSET
    """When it was created."""
    updated_at: datetime.datetime | None | UnsetType = UNSET
    """When it was last changed."""


class Project(ApiModel, kw_only=True, rename="camel"):
    """A project with its subprojects."""

    id: str
    """Id of the project."""
    name: str
    """Name of the project."""
    is_archived: bool
    """Whether it is out of use."""
    currency: str
    """Currency as an ISO 4217 code."""
    dimension_id: str
    """Dimension its values belong to."""
    default_subproject_id: str
    """Subproject used where none is named."""
    subprojects: list[Subproject]
    """Its subprojects, by `sortOrder`."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    customer_id: str | None | UnsetType = UNSET
    """Customer of the project."""
    budget_hours: Decimal | None | UnsetType = UNSET
    """Planned hours."""
    budget_amount: Decimal | None | UnsetType = UNSET
    """Planned amount in the project's currency."""
    start_date: datetime.date | None | UnsetType = UNSET
    """First day."""
    end_date: datetime.date | None | UnsetType = UNSET
    """Last day."""
    external_reference: str | None | UnsetType = UNSET
    """Id in your own system."""
    color: str | None | UnsetType = UNSET
    """Colour in the app."""


class CreateProject(ApiModel, kw_only=True, rename="camel"):
    """A project to create."""

    name: str
    """Name of the project."""
    currency: str | UnsetType = UNSET
    """Currency as an ISO 4217 code; the company's when left out."""
    customer_id: str | UnsetType = UNSET
    """Customer of the project."""
    budget_hours: Decimal | UnsetType = UNSET
    """Planned hours."""
    budget_amount: Decimal | UnsetType = UNSET
    """Planned amount in the project's currency."""
    start_date: datetime.date | UnsetType = UNSET
    """First day."""
    end_date: datetime.date | UnsetType = UNSET
    """Last day."""
    external_reference: str | UnsetType = UNSET
    """Id in your own system."""
    color: str | UnsetType = UNSET
    """Colour in the app."""


class UpsertProject(ApiModel, kw_only=True, rename="camel"):
    """A project to create, or to update where its `externalReference` is known."""

    external_reference: str
    """Id in your own system, by which the project is found."""
    name: str
    """Name of the project."""
    currency: str | UnsetType = UNSET
    """Currency as an ISO 4217 code; the company's when left out."""
    customer_id: str | UnsetType = UNSET
    """Customer of the project."""
    budget_hours: Decimal | UnsetType = UNSET
    """Planned hours."""
    budget_amount: Decimal | UnsetType = UNSET
    """Planned amount in the project's currency."""
    start_date: datetime.date | UnsetType = UNSET
    """First day."""
    end_date: datetime.date | UnsetType = UNSET
    """Last day."""
    color: str | UnsetType = UNSET
    """Colour in the app."""


class UpdateProject(ApiModel, kw_only=True, rename="camel"):
    """The new state of a project."""

    name: str
    """Name of the project."""
    is_archived: bool | UnsetType = UNSET
    """Whether it is out of use."""
    customer_id: str | UnsetType = UNSET
    """Customer of the project."""
    budget_hours: Decimal | UnsetType = UNSET
    """Planned hours."""
    budget_amount: Decimal | UnsetType = UNSET
    """Planned amount in the project's currency."""
    start_date: datetime.date | UnsetType = UNSET
    """First day."""
    end_date: datetime.date | UnsetType = UNSET
    """Last day."""
    external_reference: str | UnsetType = UNSET
    """Id in your own system."""
    color: str | UnsetType = UNSET
    """Colour in the app."""


class CreateSubproject(ApiModel, kw_only=True, rename="camel"):
    """A subproject to add."""

    name: str
    """Name of the subproject."""
    budget_hours: Decimal | UnsetType = UNSET
    """Planned hours."""
    budget_amount: Decimal | UnsetType = UNSET
    """Planned amount."""
    start_date: datetime.date | UnsetType = UNSET
    """First day."""
    end_date: datetime.date | UnsetType = UNSET
    """Last day."""
    sort_order: int | UnsetType = UNSET
    """Position among the subprojects."""


class UpdateSubproject(ApiModel, kw_only=True, rename="camel"):
    """The new state of a subproject."""

    name: str
    """Name of the subproject."""
    budget_hours: Decimal | UnsetType = UNSET
    """Planned hours."""
    budget_amount: Decimal | UnsetType = UNSET
    """Planned amount."""
    start_date: datetime.date | UnsetType = UNSET
    """First day."""
    end_date: datetime.date | UnsetType = UNSET
    """Last day."""
    sort_order: int | UnsetType = UNSET
    """Position among the subprojects."""


class ProjectProfit(ApiModel, kw_only=True, rename="camel"):
    """Income and cost of a project."""

    project_id: str
    """Id of the project."""
    currency: str
    """Currency as an ISO 4217 code."""
    revenue: Decimal
    """Income booked on the project."""
    cost: Decimal
    """Cost booked on the project."""
    profit: Decimal
    """Income less cost."""
    budget_amount: Decimal | None | UnsetType = UNSET
    """Planned amount."""
    margin_percent: Decimal | None | UnsetType = UNSET
    """Profit in percent of the income."""
