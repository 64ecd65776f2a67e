from typing import Literal, type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.pages import AsyncPages, Pages
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.products import PaginatedProducts, Product

LIST_: Operation
CREATE: Operation
GET: Operation
DELETE: Operation
UPDATE: Operation

def list_(
    *,
    page: int | UnsetType = ...,
    limit: int | UnsetType = ...,
    search: str | UnsetType = ...,
    product_group_id: str | UnsetType = ...,
    sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
    sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
) -> Call[PaginatedProducts]: ...
def create(
    *,
    name: str,
    product_group_id: str,
    number: str | UnsetType = ...,
    description: str | UnsetType = ...,
    unit: str | UnsetType = ...,
) -> Call[Product]: ...
def get(id: str) -> Call[Product]: ...
def delete(id: str) -> Call[None]: ...
def update(
    id: str,
    *,
    name: str | UnsetType = ...,
    product_group_id: str | UnsetType = ...,
    number: str | UnsetType = ...,
    description: str | UnsetType = ...,
    unit: str | UnsetType = ...,
) -> Call[Product]: ...

class Products(Resource):
    """What is sold"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        product_group_id: str | UnsetType = ...,
        sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> Pages[Product, PaginatedProducts]:
        """List products.

        `GET /v1/products` · scope `products-read`

        Returns the products without their prices.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            search: Text to look for.
            product_group_id: Group of the product.
            sort_by: Field to sort by.
            sort_order: Direction of the sort.
        """

    def create(
        self,
        *,
        name: str,
        product_group_id: str,
        number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        unit: str | UnsetType = ...,
    ) -> Product:
        """Create a product.

        `POST /v1/products` · scope `products-write` · sent once

        Creates a product without prices.

        Args:
            name: Name of the product.
            product_group_id: Group of the product.
            number: Number of the product.
            description: Text about the product.
            unit: Unit it is sold in.
        """

    def get(self, id: str) -> Product:
        """Get a product.

        `GET /v1/products/{id}` · scope `products-read`

        Returns one product with its prices.

        Args:
            id: Id of the product.
        """

    def delete(self, id: str) -> None:
        """Delete a product.

        `DELETE /v1/products/{id}` · scope `products-write` · repeated when it fails

        Deletes a product that nothing uses.

        Args:
            id: Id of the product.
        """

    def update(
        self,
        id: str,
        *,
        name: str | UnsetType = ...,
        product_group_id: str | UnsetType = ...,
        number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        unit: str | UnsetType = ...,
    ) -> Product:
        """Update a product.

        `PATCH /v1/products/{id}` · scope `products-write` · sent once

        Changes the fields that are given.

        Args:
            id: Id of the product.
            name: Name of the product.
            product_group_id: Group of the product.
            number: Number of the product.
            description: Text about the product.
            unit: Unit it is sold in.
        """

class AsyncProducts(Resource):
    """What is sold"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        product_group_id: str | UnsetType = ...,
        sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> AsyncPages[Product, PaginatedProducts]:
        """List products.

        `GET /v1/products` · scope `products-read`

        Returns the products without their prices.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            search: Text to look for.
            product_group_id: Group of the product.
            sort_by: Field to sort by.
            sort_order: Direction of the sort.
        """

    async def create(
        self,
        *,
        name: str,
        product_group_id: str,
        number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        unit: str | UnsetType = ...,
    ) -> Product:
        """Create a product.

        `POST /v1/products` · scope `products-write` · sent once

        Creates a product without prices.

        Args:
            name: Name of the product.
            product_group_id: Group of the product.
            number: Number of the product.
            description: Text about the product.
            unit: Unit it is sold in.
        """

    async def get(self, id: str) -> Product:
        """Get a product.

        `GET /v1/products/{id}` · scope `products-read`

        Returns one product with its prices.

        Args:
            id: Id of the product.
        """

    async def delete(self, id: str) -> None:
        """Delete a product.

        `DELETE /v1/products/{id}` · scope `products-write` · repeated when it fails

        Deletes a product that nothing uses.

        Args:
            id: Id of the product.
        """

    async def update(
        self,
        id: str,
        *,
        name: str | UnsetType = ...,
        product_group_id: str | UnsetType = ...,
        number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        unit: str | UnsetType = ...,
    ) -> Product:
        """Update a product.

        `PATCH /v1/products/{id}` · scope `products-write` · sent once

        Changes the fields that are given.

        Args:
            id: Id of the product.
            name: Name of the product.
            product_group_id: Group of the product.
            number: Number of the product.
            description: Text about the product.
            unit: Unit it is sold in.
        """

@type_check_only
class RawProducts(Resource):
    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        product_group_id: str | UnsetType = ...,
        sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedProducts]: ...
    def create(
        self,
        *,
        name: str,
        product_group_id: str,
        number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        unit: str | UnsetType = ...,
    ) -> RawResponse[Product]: ...
    def get(self, id: str) -> RawResponse[Product]: ...
    def delete(self, id: str) -> RawResponse[None]: ...
    def update(
        self,
        id: str,
        *,
        name: str | UnsetType = ...,
        product_group_id: str | UnsetType = ...,
        number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        unit: str | UnsetType = ...,
    ) -> RawResponse[Product]: ...

@type_check_only
class AsyncRawProducts(Resource):
    async def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        product_group_id: str | UnsetType = ...,
        sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedProducts]: ...
    async def create(
        self,
        *,
        name: str,
        product_group_id: str,
        number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        unit: str | UnsetType = ...,
    ) -> RawResponse[Product]: ...
    async def get(self, id: str) -> RawResponse[Product]: ...
    async def delete(self, id: str) -> RawResponse[None]: ...
    async def update(
        self,
        id: str,
        *,
        name: str | UnsetType = ...,
        product_group_id: str | UnsetType = ...,
        number: str | UnsetType = ...,
        description: str | UnsetType = ...,
        unit: str | UnsetType = ...,
    ) -> RawResponse[Product]: ...
