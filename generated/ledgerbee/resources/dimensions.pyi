import builtins
from typing import type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.dimensions import Dimension, DimensionValue

LIST_: Operation
CREATE: Operation
GET: Operation
UPDATE: Operation
DELETE: Operation
CREATE_VALUE: Operation
UPDATE_VALUE: Operation
DELETE_VALUE: Operation

def list_() -> Call[builtins.list[Dimension]]: ...
def create(*, name: str, is_unique: bool) -> Call[Dimension]: ...
def get(id: str) -> Call[Dimension]: ...
def update(id: str, *, name: str, is_unique: bool) -> Call[Dimension]: ...
def delete(id: str) -> Call[None]: ...
def create_value(
    id: str, *, name: str, parent_id: str | UnsetType = ...
) -> Call[DimensionValue]: ...
def update_value(
    id: str, value_id: str, *, name: str, parent_id: str | None | UnsetType = ...
) -> Call[DimensionValue]: ...
def delete_value(id: str, value_id: str) -> Call[None]: ...

class Dimensions(Resource):
    """Dimensions and the tree of their values"""

    def list(self) -> builtins.list[Dimension]:
        """List all dimensions.

        `GET /v1/dimensions` · scope `dimensions-read`

        Returns the dimensions with their trees of values. Answers may be up to 5
        seconds old; a change shows at once.
        """

    def create(self, *, name: str, is_unique: bool) -> Dimension:
        """Create a new dimension category.

        `POST /v1/dimensions` · scope `dimensions-write` · sent once

        Creates a dimension without values.

        Args:
            name: Name, unique in the company.
            is_unique: Whether a journal entry may have only one value of it; entries
                with more are refused.
        """

    def get(self, id: str) -> Dimension:
        """Get a single dimension by ID.

        `GET /v1/dimensions/{id}` · scope `dimensions-read`

        Returns one dimension with its tree of values.

        Args:
            id: Id of the dimension.
        """

    def update(self, id: str, *, name: str, is_unique: bool) -> Dimension:
        """Update a dimension category.

        `PUT /v1/dimensions/{id}` · scope `dimensions-write` · repeated when it fails

        Replaces the properties of a dimension; its values stay.

        Args:
            id: Id of the dimension.
            name: Name, unique in the company.
            is_unique: Whether a journal entry may have only one value of it; entries
                with more are refused.
        """

    def delete(self, id: str) -> None:
        """Delete a dimension category.

        `DELETE /v1/dimensions/{id}` · scope `dimensions-write` · repeated when it fails

        Deletes a dimension.

        Args:
            id: Id of the dimension.
        """

    def create_value(
        self, id: str, *, name: str, parent_id: str | UnsetType = ...
    ) -> DimensionValue:
        """Create a new dimension value.

        `POST /v1/dimensions/{id}/values` · scope `dimensions-write` · sent once

        Adds a value to a dimension, at the root or below another.

        Args:
            id: Id of the dimension.
            name: Name of the value.
            parent_id: Value to put it below; a root value when left out.
        """

    def update_value(
        self,
        id: str,
        value_id: str,
        *,
        name: str,
        parent_id: str | None | UnsetType = ...,
    ) -> DimensionValue:
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

    def delete_value(self, id: str, value_id: str) -> None:
        """Delete a dimension value.

        `DELETE /v1/dimensions/{id}/values/{valueId}` · scope `dimensions-write` ·
        repeated when it fails

        Deletes a value of a dimension.

        Args:
            id: Id of the dimension.
            value_id: Id of the value.
        """

class AsyncDimensions(Resource):
    """Dimensions and the tree of their values"""

    async def list(self) -> builtins.list[Dimension]:
        """List all dimensions.

        `GET /v1/dimensions` · scope `dimensions-read`

        Returns the dimensions with their trees of values. Answers may be up to 5
        seconds old; a change shows at once.
        """

    async def create(self, *, name: str, is_unique: bool) -> Dimension:
        """Create a new dimension category.

        `POST /v1/dimensions` · scope `dimensions-write` · sent once

        Creates a dimension without values.

        Args:
            name: Name, unique in the company.
            is_unique: Whether a journal entry may have only one value of it; entries
                with more are refused.
        """

    async def get(self, id: str) -> Dimension:
        """Get a single dimension by ID.

        `GET /v1/dimensions/{id}` · scope `dimensions-read`

        Returns one dimension with its tree of values.

        Args:
            id: Id of the dimension.
        """

    async def update(self, id: str, *, name: str, is_unique: bool) -> Dimension:
        """Update a dimension category.

        `PUT /v1/dimensions/{id}` · scope `dimensions-write` · repeated when it fails

        Replaces the properties of a dimension; its values stay.

        Args:
            id: Id of the dimension.
            name: Name, unique in the company.
            is_unique: Whether a journal entry may have only one value of it; entries
                with more are refused.
        """

    async def delete(self, id: str) -> None:
        """Delete a dimension category.

        `DELETE /v1/dimensions/{id}` · scope `dimensions-write` · repeated when it fails

        Deletes a dimension.

        Args:
            id: Id of the dimension.
        """

    async def create_value(
        self, id: str, *, name: str, parent_id: str | UnsetType = ...
    ) -> DimensionValue:
        """Create a new dimension value.

        `POST /v1/dimensions/{id}/values` · scope `dimensions-write` · sent once

        Adds a value to a dimension, at the root or below another.

        Args:
            id: Id of the dimension.
            name: Name of the value.
            parent_id: Value to put it below; a root value when left out.
        """

    async def update_value(
        self,
        id: str,
        value_id: str,
        *,
        name: str,
        parent_id: str | None | UnsetType = ...,
    ) -> DimensionValue:
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

    async def delete_value(self, id: str, value_id: str) -> None:
        """Delete a dimension value.

        `DELETE /v1/dimensions/{id}/values/{valueId}` · scope `dimensions-write` ·
        repeated when it fails

        Deletes a value of a dimension.

        Args:
            id: Id of the dimension.
            value_id: Id of the value.
        """

@type_check_only
class RawDimensions(Resource):
    def list(self) -> RawResponse[builtins.list[Dimension]]: ...
    def create(self, *, name: str, is_unique: bool) -> RawResponse[Dimension]: ...
    def get(self, id: str) -> RawResponse[Dimension]: ...
    def update(
        self, id: str, *, name: str, is_unique: bool
    ) -> RawResponse[Dimension]: ...
    def delete(self, id: str) -> RawResponse[None]: ...
    def create_value(
        self, id: str, *, name: str, parent_id: str | UnsetType = ...
    ) -> RawResponse[DimensionValue]: ...
    def update_value(
        self,
        id: str,
        value_id: str,
        *,
        name: str,
        parent_id: str | None | UnsetType = ...,
    ) -> RawResponse[DimensionValue]: ...
    def delete_value(self, id: str, value_id: str) -> RawResponse[None]: ...

@type_check_only
class AsyncRawDimensions(Resource):
    async def list(self) -> RawResponse[builtins.list[Dimension]]: ...
    async def create(self, *, name: str, is_unique: bool) -> RawResponse[Dimension]: ...
    async def get(self, id: str) -> RawResponse[Dimension]: ...
    async def update(
        self, id: str, *, name: str, is_unique: bool
    ) -> RawResponse[Dimension]: ...
    async def delete(self, id: str) -> RawResponse[None]: ...
    async def create_value(
        self, id: str, *, name: str, parent_id: str | UnsetType = ...
    ) -> RawResponse[DimensionValue]: ...
    async def update_value(
        self,
        id: str,
        value_id: str,
        *,
        name: str,
        parent_id: str | None | UnsetType = ...,
    ) -> RawResponse[DimensionValue]: ...
    async def delete_value(self, id: str, value_id: str) -> RawResponse[None]: ...
