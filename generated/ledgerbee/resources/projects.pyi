import builtins
import datetime
from decimal import Decimal
from typing import type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.projects import Project, ProjectProfit, Subproject

LIST_: Operation
UPSERT: Operation
CREATE: Operation
GET: Operation
UPDATE: Operation
GET_PROFIT: Operation
CREATE_SUBPROJECT: Operation
UPDATE_SUBPROJECT: Operation
DELETE_SUBPROJECT: Operation

def list_(
    *, include_archived: bool | UnsetType = ...
) -> Call[builtins.list[Project]]: ...
def upsert(
    *,
    external_reference: str,
    name: str,
    currency: str | UnsetType = ...,
    customer_id: str | UnsetType = ...,
    budget_hours: Decimal | int | UnsetType = ...,
    budget_amount: Decimal | int | UnsetType = ...,
    start_date: datetime.date | str | UnsetType = ...,
    end_date: datetime.date | str | UnsetType = ...,
    color: str | UnsetType = ...,
) -> Call[Project]: ...
def create(
    *,
    name: str,
    currency: str | UnsetType = ...,
    customer_id: str | UnsetType = ...,
    budget_hours: Decimal | int | UnsetType = ...,
    budget_amount: Decimal | int | UnsetType = ...,
    start_date: datetime.date | str | UnsetType = ...,
    end_date: datetime.date | str | UnsetType = ...,
    external_reference: str | UnsetType = ...,
    color: str | UnsetType = ...,
) -> Call[Project]: ...
def get(id: str) -> Call[Project]: ...
def update(
    id: str,
    *,
    name: str,
    is_archived: bool | UnsetType = ...,
    customer_id: str | UnsetType = ...,
    budget_hours: Decimal | int | UnsetType = ...,
    budget_amount: Decimal | int | UnsetType = ...,
    start_date: datetime.date | str | UnsetType = ...,
    end_date: datetime.date | str | UnsetType = ...,
    external_reference: str | UnsetType = ...,
    color: str | UnsetType = ...,
) -> Call[Project]: ...
def get_profit(id: str) -> Call[ProjectProfit]: ...
def create_subproject(
    id: str,
    *,
    name: str,
    budget_hours: Decimal | int | UnsetType = ...,
    budget_amount: Decimal | int | UnsetType = ...,
    start_date: datetime.date | str | UnsetType = ...,
    end_date: datetime.date | str | UnsetType = ...,
    sort_order: int | UnsetType = ...,
) -> Call[Subproject]: ...
def update_subproject(
    id: str,
    subproject_id: str,
    *,
    name: str,
    budget_hours: Decimal | int | UnsetType = ...,
    budget_amount: Decimal | int | UnsetType = ...,
    start_date: datetime.date | str | UnsetType = ...,
    end_date: datetime.date | str | UnsetType = ...,
    sort_order: int | UnsetType = ...,
) -> Call[Subproject]: ...
def delete_subproject(id: str, subproject_id: str) -> Call[None]: ...

class Projects(Resource):
    """Projects and their subprojects"""

    def list(
        self, *, include_archived: bool | UnsetType = ...
    ) -> builtins.list[Project]:
        """List all projects.

        `GET /v1/projects` · scope `projects-read`

        Returns the projects with their subprojects.

        Args:
            include_archived: Whether to return archived projects, too.
        """

    def upsert(
        self,
        *,
        external_reference: str,
        name: str,
        currency: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> Project:
        """Idempotent project upsert.

        `PUT /v1/projects` · scope `projects-write` · repeated when it fails

        Creates a project, or updates the one that has this `externalReference`. To
        repeat it does no harm.

        Args:
            external_reference: Id in your own system, by which the project is found.
            name: Name of the project.
            currency: Currency as an ISO 4217 code; the company's when left out.
            customer_id: Customer of the project.
            budget_hours: Planned hours.
            budget_amount: Planned amount in the project's currency.
            start_date: First day.
            end_date: Last day.
            color: Colour in the app.
        """

    def create(
        self,
        *,
        name: str,
        currency: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        external_reference: str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> Project:
        """Create a project.

        `POST /v1/projects` · scope `projects-write` · sent once

        Creates a project.

        Args:
            name: Name of the project.
            currency: Currency as an ISO 4217 code; the company's when left out.
            customer_id: Customer of the project.
            budget_hours: Planned hours.
            budget_amount: Planned amount in the project's currency.
            start_date: First day.
            end_date: Last day.
            external_reference: Id in your own system.
            color: Colour in the app.
        """

    def get(self, id: str) -> Project:
        """Get a project.

        `GET /v1/projects/{id}` · scope `projects-read`

        Returns one project with its subprojects.

        Args:
            id: Id of the project.
        """

    def update(
        self,
        id: str,
        *,
        name: str,
        is_archived: bool | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        external_reference: str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> Project:
        """Update a project.

        `PUT /v1/projects/{id}` · scope `projects-write` · repeated when it fails

        Replaces the properties of a project.

        Args:
            id: Id of the project.
            name: Name of the project.
            is_archived: Whether it is out of use.
            customer_id: Customer of the project.
            budget_hours: Planned hours.
            budget_amount: Planned amount in the project's currency.
            start_date: First day.
            end_date: Last day.
            external_reference: Id in your own system.
            color: Colour in the app.
        """

    def get_profit(self, id: str) -> ProjectProfit:
        """Get project profit.

        `GET /v1/projects/{id}/profit` · scope `projects-read`

        Returns what was earned and spent on a project.

        Args:
            id: Id of the project.
        """

    def create_subproject(
        self,
        id: str,
        *,
        name: str,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        sort_order: int | UnsetType = ...,
    ) -> Subproject:
        """Add a subproject.

        `POST /v1/projects/{id}/subprojects` · scope `projects-write` · sent once

        Adds a subproject to a project.

        Args:
            id: Id of the project.
            name: Name of the subproject.
            budget_hours: Planned hours.
            budget_amount: Planned amount.
            start_date: First day.
            end_date: Last day.
            sort_order: Position among the subprojects.
        """

    def update_subproject(
        self,
        id: str,
        subproject_id: str,
        *,
        name: str,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        sort_order: int | UnsetType = ...,
    ) -> Subproject:
        """Update a subproject.

        `PUT /v1/projects/{id}/subprojects/{subprojectId}` · scope `projects-write` ·
        repeated when it fails

        Replaces the properties of a subproject.

        Args:
            id: Id of the project.
            subproject_id: Id of the subproject.
            name: Name of the subproject.
            budget_hours: Planned hours.
            budget_amount: Planned amount.
            start_date: First day.
            end_date: Last day.
            sort_order: Position among the subprojects.
        """

    def delete_subproject(self, id: str, subproject_id: str) -> None:
        """Delete a subproject.

        `DELETE /v1/projects/{id}/subprojects/{subprojectId}` · scope `projects-write` ·
        repeated when it fails

        Deletes a subproject.

        Args:
            id: Id of the project.
            subproject_id: Id of the subproject.
        """

class AsyncProjects(Resource):
    """Projects and their subprojects"""

    async def list(
        self, *, include_archived: bool | UnsetType = ...
    ) -> builtins.list[Project]:
        """List all projects.

        `GET /v1/projects` · scope `projects-read`

        Returns the projects with their subprojects.

        Args:
            include_archived: Whether to return archived projects, too.
        """

    async def upsert(
        self,
        *,
        external_reference: str,
        name: str,
        currency: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> Project:
        """Idempotent project upsert.

        `PUT /v1/projects` · scope `projects-write` · repeated when it fails

        Creates a project, or updates the one that has this `externalReference`. To
        repeat it does no harm.

        Args:
            external_reference: Id in your own system, by which the project is found.
            name: Name of the project.
            currency: Currency as an ISO 4217 code; the company's when left out.
            customer_id: Customer of the project.
            budget_hours: Planned hours.
            budget_amount: Planned amount in the project's currency.
            start_date: First day.
            end_date: Last day.
            color: Colour in the app.
        """

    async def create(
        self,
        *,
        name: str,
        currency: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        external_reference: str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> Project:
        """Create a project.

        `POST /v1/projects` · scope `projects-write` · sent once

        Creates a project.

        Args:
            name: Name of the project.
            currency: Currency as an ISO 4217 code; the company's when left out.
            customer_id: Customer of the project.
            budget_hours: Planned hours.
            budget_amount: Planned amount in the project's currency.
            start_date: First day.
            end_date: Last day.
            external_reference: Id in your own system.
            color: Colour in the app.
        """

    async def get(self, id: str) -> Project:
        """Get a project.

        `GET /v1/projects/{id}` · scope `projects-read`

        Returns one project with its subprojects.

        Args:
            id: Id of the project.
        """

    async def update(
        self,
        id: str,
        *,
        name: str,
        is_archived: bool | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        external_reference: str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> Project:
        """Update a project.

        `PUT /v1/projects/{id}` · scope `projects-write` · repeated when it fails

        Replaces the properties of a project.

        Args:
            id: Id of the project.
            name: Name of the project.
            is_archived: Whether it is out of use.
            customer_id: Customer of the project.
            budget_hours: Planned hours.
            budget_amount: Planned amount in the project's currency.
            start_date: First day.
            end_date: Last day.
            external_reference: Id in your own system.
            color: Colour in the app.
        """

    async def get_profit(self, id: str) -> ProjectProfit:
        """Get project profit.

        `GET /v1/projects/{id}/profit` · scope `projects-read`

        Returns what was earned and spent on a project.

        Args:
            id: Id of the project.
        """

    async def create_subproject(
        self,
        id: str,
        *,
        name: str,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        sort_order: int | UnsetType = ...,
    ) -> Subproject:
        """Add a subproject.

        `POST /v1/projects/{id}/subprojects` · scope `projects-write` · sent once

        Adds a subproject to a project.

        Args:
            id: Id of the project.
            name: Name of the subproject.
            budget_hours: Planned hours.
            budget_amount: Planned amount.
            start_date: First day.
            end_date: Last day.
            sort_order: Position among the subprojects.
        """

    async def update_subproject(
        self,
        id: str,
        subproject_id: str,
        *,
        name: str,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        sort_order: int | UnsetType = ...,
    ) -> Subproject:
        """Update a subproject.

        `PUT /v1/projects/{id}/subprojects/{subprojectId}` · scope `projects-write` ·
        repeated when it fails

        Replaces the properties of a subproject.

        Args:
            id: Id of the project.
            subproject_id: Id of the subproject.
            name: Name of the subproject.
            budget_hours: Planned hours.
            budget_amount: Planned amount.
            start_date: First day.
            end_date: Last day.
            sort_order: Position among the subprojects.
        """

    async def delete_subproject(self, id: str, subproject_id: str) -> None:
        """Delete a subproject.

        `DELETE /v1/projects/{id}/subprojects/{subprojectId}` · scope `projects-write` ·
        repeated when it fails

        Deletes a subproject.

        Args:
            id: Id of the project.
            subproject_id: Id of the subproject.
        """

@type_check_only
class RawProjects(Resource):
    def list(
        self, *, include_archived: bool | UnsetType = ...
    ) -> RawResponse[builtins.list[Project]]: ...
    def upsert(
        self,
        *,
        external_reference: str,
        name: str,
        currency: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> RawResponse[Project]: ...
    def create(
        self,
        *,
        name: str,
        currency: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        external_reference: str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> RawResponse[Project]: ...
    def get(self, id: str) -> RawResponse[Project]: ...
    def update(
        self,
        id: str,
        *,
        name: str,
        is_archived: bool | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        external_reference: str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> RawResponse[Project]: ...
    def get_profit(self, id: str) -> RawResponse[ProjectProfit]: ...
    def create_subproject(
        self,
        id: str,
        *,
        name: str,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        sort_order: int | UnsetType = ...,
    ) -> RawResponse[Subproject]: ...
    def update_subproject(
        self,
        id: str,
        subproject_id: str,
        *,
        name: str,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        sort_order: int | UnsetType = ...,
    ) -> RawResponse[Subproject]: ...
    def delete_subproject(self, id: str, subproject_id: str) -> RawResponse[None]: ...

@type_check_only
class AsyncRawProjects(Resource):
    async def list(
        self, *, include_archived: bool | UnsetType = ...
    ) -> RawResponse[builtins.list[Project]]: ...
    async def upsert(
        self,
        *,
        external_reference: str,
        name: str,
        currency: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> RawResponse[Project]: ...
    async def create(
        self,
        *,
        name: str,
        currency: str | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        external_reference: str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> RawResponse[Project]: ...
    async def get(self, id: str) -> RawResponse[Project]: ...
    async def update(
        self,
        id: str,
        *,
        name: str,
        is_archived: bool | UnsetType = ...,
        customer_id: str | UnsetType = ...,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        external_reference: str | UnsetType = ...,
        color: str | UnsetType = ...,
    ) -> RawResponse[Project]: ...
    async def get_profit(self, id: str) -> RawResponse[ProjectProfit]: ...
    async def create_subproject(
        self,
        id: str,
        *,
        name: str,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        sort_order: int | UnsetType = ...,
    ) -> RawResponse[Subproject]: ...
    async def update_subproject(
        self,
        id: str,
        subproject_id: str,
        *,
        name: str,
        budget_hours: Decimal | int | UnsetType = ...,
        budget_amount: Decimal | int | UnsetType = ...,
        start_date: datetime.date | str | UnsetType = ...,
        end_date: datetime.date | str | UnsetType = ...,
        sort_order: int | UnsetType = ...,
    ) -> RawResponse[Subproject]: ...
    async def delete_subproject(
        self, id: str, subproject_id: str
    ) -> RawResponse[None]: ...
