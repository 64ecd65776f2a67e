"""Dimensions of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.dimensions import (
    CreateDimension,
    CreateDimensionValue,
    Dimension,
    DimensionValue,
    UpdateDimension,
    UpdateDimensionValue,
)

LIST_ = Operation(
    id="PublicDimensionsController_getDimensions_v1",
    method="GET",
    path="/v1/dimensions",
    returns=list[Dimension],
    repeatable=True,
)

CREATE = Operation(
    id="PublicDimensionsController_createDimension_v1",
    method="POST",
    path="/v1/dimensions",
    body=CreateDimension,
    returns=Dimension,
    read_back="client.dimensions.list(…)",
)

GET = Operation(
    id="PublicDimensionsController_getDimension_v1",
    method="GET",
    path="/v1/dimensions/{id}",
    returns=Dimension,
    repeatable=True,
)

UPDATE = Operation(
    id="PublicDimensionsController_updateDimension_v1",
    method="PUT",
    path="/v1/dimensions/{id}",
    body=UpdateDimension,
    returns=Dimension,
    repeatable=True,
)

DELETE = Operation(
    id="PublicDimensionsController_deleteDimension_v1",
    method="DELETE",
    path="/v1/dimensions/{id}",
    repeatable=True,
)

CREATE_VALUE = Operation(
    id="PublicDimensionsController_createDimensionValue_v1",
    method="POST",
    path="/v1/dimensions/{id}/values",
    body=CreateDimensionValue,
    returns=DimensionValue,
    read_back="client.dimensions.get(id)",
)

UPDATE_VALUE = Operation(
    id="PublicDimensionsController_updateDimensionValue_v1",
    method="PUT",
    path="/v1/dimensions/{id}/values/{valueId}",
    body=UpdateDimensionValue,
    returns=DimensionValue,
    repeatable=True,
)

DELETE_VALUE = Operation(
    id="PublicDimensionsController_deleteDimensionValue_v1",
    method="DELETE",
    path="/v1/dimensions/{id}/values/{valueId}",
    repeatable=True,
)


def list_():
    """List all dimensions.

    `GET /v1/dimensions` · scope `dimensions-read`

    Returns the dimensions with their trees of values. Answers may be up to 5 seconds
    old; a change shows at once.
    """
    return Call(operation=LIST_)


def create(*, name, is_unique):
    """Create a new dimension category.

    `POST /v1/dimensions` · scope `dimensions-write` · sent once

    Creates a dimension without values.

    Args:
        name: Name, unique in the company.
        is_unique: Whether a journal entry may have only one value of it; entries with
            more are refused.
    """
    return Call(operation=CREATE, body=CreateDimension(name=name, is_unique=is_unique))


def get(id):
    """Get a single dimension by ID.

    `GET /v1/dimensions/{id}` · scope `dimensions-read`

    Returns one dimension with its tree of values.

    Args:
        id: Id of the dimension.
    """
    return Call(operation=GET, path={"id": id})


def update(id, *, name, is_unique):
    """Update a dimension category.

    `PUT /v1/dimensions/{id}` · scope `dimensions-write` · repeated when it fails

    Replaces the properties of a dimension; its values stay.

    Args:
        id: Id of the dimension.
        name: Name, unique in the company.
        is_unique: Whether a journal entry may have only one value of it; entries with
            more are refused.
    """
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateDimension(name=name, is_unique=is_unique),
    )


def delete(id):
    """Delete a dimension category.

    `DELETE /v1/dimensions/{id}` · scope `dimensions-write` · repeated when it fails

    Deletes a dimension.

    Args:
        id: Id of the dimension.
    """
    return Call(operation=DELETE, path={"id": id})


def create_value(id, *, name, parent_id=UNSET):
    """Create a new dimension value.

    `POST /v1/dimensions/{id}/values` · scope `dimensions-write` · sent once

    Adds a value to a dimension, at the root or below another.

    Args:
        id: Id of the dimension.
        name: Name of the value.
        parent_id: Value to put it below; a root value when left out.
    """
    return Call(
        operation=CREATE_VALUE,
        path={"id": id},
        body=CreateDimensionValue(name=name, parent_id=parent_id),
    )


def update_value(id, value_id, *, name, parent_id=UNSET):
    """Update a dimension value.

    `PUT /v1/dimensions/{id}/values/{valueId}` · scope `dimensions-write` · repeated
    when it fails

    Replaces the properties of a value.

    Args:
        id: Id of the dimension.
        value_id: Id of the value.
        name: Name of the value.
        parent_id: Value to put it below; null for the root.
    """
    return Call(
        operation=UPDATE_VALUE,
        path={"id": id, "valueId": value_id},
        body=UpdateDimensionValue(name=name, parent_id=parent_id),
    )


def delete_value(id, value_id):
    """Delete a dimension value.

    `DELETE /v1/dimensions/{id}/values/{valueId}` · scope `dimensions-write` · repeated
    when it fails

    Deletes a value of a dimension.

    Args:
        id: Id of the dimension.
        value_id: Id of the value.
    """
    return Call(operation=DELETE_VALUE, path={"id": id, "valueId": value_id})


class Dimensions(Resource):
    """Dimensions and the tree of their values"""

    list = sends(list_)
    create = sends(create)
    get = sends(get)
    update = sends(update)
    delete = sends(delete)
    create_value = sends(create_value)
    update_value = sends(update_value)
    delete_value = sends(delete_value)


class AsyncDimensions(Resource):
    """Dimensions and the tree of their values"""

    list = sends_async(list_)
    create = sends_async(create)
    get = sends_async(get)
    update = sends_async(update)
    delete = sends_async(delete)
    create_value = sends_async(create_value)
    update_value = sends_async(update_value)
    delete_value = sends_async(delete_value)
