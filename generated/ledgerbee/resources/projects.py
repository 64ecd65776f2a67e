"""Projects of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation, Style
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.projects import (
    CreateProject,
    CreateSubproject,
    Project,
    ProjectProfit,
    Subproject,
    UpdateProject,
    UpdateSubproject,
    UpsertProject,
)

LIST_ = Operation(
    id="PublicProjectsController_getProjects_v1",
    method="GET",
    path="/v1/projects",
    returns=list[Project],
    query_styles={"includeArchived": Style(type=bool)},
    repeatable=True,
)

UPSERT = Operation(
    id="PublicProjectsController_upsertProject_v1",
    method="PUT",
    path="/v1/projects",
    body=UpsertProject,
    returns=Project,
    repeatable=True,
)

CREATE = Operation(
    id="PublicProjectsController_createProject_v1",
    method="POST",
    path="/v1/projects",
    body=CreateProject,
    returns=Project,
    read_back="client.projects.list(…)",
)

GET = Operation(
    id="PublicProjectsController_getProject_v1",
    method="GET",
    path="/v1/projects/{id}",
    returns=Project,
    repeatable=True,
)

UPDATE = Operation(
    id="PublicProjectsController_updateProject_v1",
    method="PUT",
    path="/v1/projects/{id}",
    body=UpdateProject,
    returns=Project,
    repeatable=True,
)

GET_PROFIT = Operation(
    id="PublicProjectsController_getProjectProfit_v1",
    method="GET",
    path="/v1/projects/{id}/profit",
    returns=ProjectProfit,
    repeatable=True,
)

CREATE_SUBPROJECT = Operation(
    id="PublicProjectsController_createSubproject_v1",
    method="POST",
    path="/v1/projects/{id}/subprojects",
    body=CreateSubproject,
    returns=Subproject,
    read_back="client.projects.get(id)",
)

UPDATE_SUBPROJECT = Operation(
    id="PublicProjectsController_updateSubproject_v1",
    method="PUT",
    path="/v1/projects/{id}/subprojects/{subprojectId}",
    body=UpdateSubproject,
    returns=Subproject,
    repeatable=True,
)

DELETE_SUBPROJECT = Operation(
    id="PublicProjectsController_deleteSubproject_v1",
    method="DELETE",
    path="/v1/projects/{id}/subprojects/{subprojectId}",
    repeatable=True,
)


def list_(*, include_archived=UNSET):
    """List all projects.

    `GET /v1/projects` · scope `projects-read`

    Returns the projects with their subprojects.

    Args:
        include_archived: Whether to return archived projects, too.
    """
    return Call(operation=LIST_, query={"includeArchived": include_archived})


def upsert(
    *,
    external_reference,
    name,
    currency=UNSET,
    customer_id=UNSET,
    budget_hours=UNSET,
    budget_amount=UNSET,
    start_date=UNSET,
    end_date=UNSET,
    color=UNSET,
):
    """Idempotent project upsert.

    `PUT /v1/projects` · scope `projects-write` · repeated when it fails

    Creates a project, or updates the one that has this `externalReference`. To repeat
    it does no harm.

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
    return Call(
        operation=UPSERT,
        body=UpsertProject(
            external_reference=external_reference,
            name=name,
            currency=currency,
            customer_id=customer_id,
            budget_hours=budget_hours,
            budget_amount=budget_amount,
            start_date=start_date,
            end_date=end_date,
            color=color,
        ),
    )


def create(
    *,
    name,
    currency=UNSET,
    customer_id=UNSET,
    budget_hours=UNSET,
    budget_amount=UNSET,
    start_date=UNSET,
    end_date=UNSET,
    external_reference=UNSET,
    color=UNSET,
):
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
    return Call(
        operation=CREATE,
        body=CreateProject(
            name=name,
            currency=currency,
            customer_id=customer_id,
            budget_hours=budget_hours,
            budget_amount=budget_amount,
            start_date=start_date,
            end_date=end_date,
            external_reference=external_reference,
            color=color,
        ),
    )


def get(id):
    """Get a project.

    `GET /v1/projects/{id}` · scope `projects-read`

    Returns one project with its subprojects.

    Args:
        id: Id of the project.
    """
    return Call(operation=GET, path={"id": id})


def update(
    id,
    *,
    name,
    is_archived=UNSET,
    customer_id=UNSET,
    budget_hours=UNSET,
    budget_amount=UNSET,
    start_date=UNSET,
    end_date=UNSET,
    external_reference=UNSET,
    color=UNSET,
):
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
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateProject(
            name=name,
            is_archived=is_archived,
            customer_id=customer_id,
            budget_hours=budget_hours,
            budget_amount=budget_amount,
            start_date=start_date,
            end_date=end_date,
            external_reference=external_reference,
            color=color,
        ),
    )


def get_profit(id):
    """Get project profit.

    `GET /v1/projects/{id}/profit` · scope `projects-read`

    Returns what was earned and spent on a project.

    Args:
        id: Id of the project.
    """
    return Call(operation=GET_PROFIT, path={"id": id})


def create_subproject(
    id,
    *,
    name,
    budget_hours=UNSET,
    budget_amount=UNSET,
    start_date=UNSET,
    end_date=UNSET,
    sort_order=UNSET,
):
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
    return Call(
        operation=CREATE_SUBPROJECT,
        path={"id": id},
        body=CreateSubproject(
            name=name,
            budget_hours=budget_hours,
            budget_amount=budget_amount,
            start_date=start_date,
            end_date=end_date,
            sort_order=sort_order,
        ),
    )


def update_subproject(
    id,
    subproject_id,
    *,
    name,
    budget_hours=UNSET,
    budget_amount=UNSET,
    start_date=UNSET,
    end_date=UNSET,
    sort_order=UNSET,
):
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
    return Call(
        operation=UPDATE_SUBPROJECT,
        path={"id": id, "subprojectId": subproject_id},
        body=UpdateSubproject(
            name=name,
            budget_hours=budget_hours,
            budget_amount=budget_amount,
            start_date=start_date,
            end_date=end_date,
            sort_order=sort_order,
        ),
    )


def delete_subproject(id, subproject_id):
    """Delete a subproject.

    `DELETE /v1/projects/{id}/subprojects/{subprojectId}` · scope `projects-write` ·
    repeated when it fails

    Deletes a subproject.

    Args:
        id: Id of the project.
        subproject_id: Id of the subproject.
    """
    return Call(
        operation=DELETE_SUBPROJECT, path={"id": id, "subprojectId": subproject_id}
    )


class Projects(Resource):
    """Projects and their subprojects"""

    list = sends(list_)
    upsert = sends(upsert)
    create = sends(create)
    get = sends(get)
    update = sends(update)
    get_profit = sends(get_profit)
    create_subproject = sends(create_subproject)
    update_subproject = sends(update_subproject)
    delete_subproject = sends(delete_subproject)


class AsyncProjects(Resource):
    """Projects and their subprojects"""

    list = sends_async(list_)
    upsert = sends_async(upsert)
    create = sends_async(create)
    get = sends_async(get)
    update = sends_async(update)
    get_profit = sends_async(get_profit)
    create_subproject = sends_async(create_subproject)
    update_subproject = sends_async(update_subproject)
    delete_subproject = sends_async(delete_subproject)
