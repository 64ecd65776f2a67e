from typing import Literal, type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.pages import AsyncPages, Pages
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.product_groups import PaginatedProductGroups, ProductGroup

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
    sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
    sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
) -> Call[PaginatedProductGroups]: ...
def create(
    *,
    number: str,
    name: str,
    domestic_account_id: str,
    eu_account_id: str,
    abroad_account_id: str,
    domestic_without_vat_account_id: str,
    description: str | UnsetType = ...,
) -> Call[ProductGroup]: ...
def get(id: str) -> Call[ProductGroup]: ...
def delete(id: str) -> Call[None]: ...
def update(
    id: str,
    *,
    number: str | UnsetType = ...,
    name: str | UnsetType = ...,
    domestic_account_id: str | UnsetType = ...,
    eu_account_id: str | UnsetType = ...,
    abroad_account_id: str | UnsetType = ...,
    domestic_without_vat_account_id: str | UnsetType = ...,
    description: str | UnsetType = ...,
) -> Call[ProductGroup]: ...

class ProductGroups(Resource):
    """Groups of products and their sales accounts"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> Pages[ProductGroup, PaginatedProductGroups]:
        """List product groups.

        `GET /v1/product-groups` · scope `products-read`

        Returns the product groups with the number of products in each.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            search: Start of the name or number.
            sort_by: Field to sort by.
            sort_order: Direction of the sort.
        """

    def create(
        self,
        *,
        number: str,
        name: str,
        domestic_account_id: str,
        eu_account_id: str,
        abroad_account_id: str,
        domestic_without_vat_account_id: str,
        description: str | UnsetType = ...,
    ) -> ProductGroup:
        """Create a product group.

        `POST /v1/product-groups` · scope `products-write` · sent once

        Creates a product group. The domestic, EU and abroad accounts have to carry a
        VAT code for sales.

        Args:
            number: Number of the group.
            name: Name of the group.
            domestic_account_id: Sales account for domestic customers.
            eu_account_id: Sales account for customers in the EU.
            abroad_account_id: Sales account for customers outside the EU.
            domestic_without_vat_account_id: Sales account for domestic customers
                without VAT.
            description: Text about the group.
        """

    def get(self, id: str) -> ProductGroup:
        """Get a product group.

        `GET /v1/product-groups/{id}` · scope `products-read`

        Returns one product group.

        Args:
            id: Id of the product group.
        """

    def delete(self, id: str) -> None:
        """Delete a product group.

        `DELETE /v1/product-groups/{id}` · scope `products-write` · repeated when it
        fails

        Deletes a product group.

        Args:
            id: Id of the product group.
        """

    def update(
        self,
        id: str,
        *,
        number: str | UnsetType = ...,
        name: str | UnsetType = ...,
        domestic_account_id: str | UnsetType = ...,
        eu_account_id: str | UnsetType = ...,
        abroad_account_id: str | UnsetType = ...,
        domestic_without_vat_account_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
    ) -> ProductGroup:
        """Update a product group.

        `PATCH /v1/product-groups/{id}` · scope `products-write` · sent once

        Changes the fields that are given. The domestic, EU and abroad accounts have to
        carry a VAT code for sales.

        Args:
            id: Id of the product group.
            number: Number of the group.
            name: Name of the group.
            domestic_account_id: Sales account for domestic customers.
            eu_account_id: Sales account for customers in the EU.
            abroad_account_id: Sales account for customers outside the EU.
            domestic_without_vat_account_id: Sales account for domestic customers
                without VAT.
            description: Text about the group.
        """

class AsyncProductGroups(Resource):
    """Groups of products and their sales accounts"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> AsyncPages[ProductGroup, PaginatedProductGroups]:
        """List product groups.

        `GET /v1/product-groups` · scope `products-read`

        Returns the product groups with the number of products in each.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            search: Start of the name or number.
            sort_by: Field to sort by.
            sort_order: Direction of the sort.
        """

    async def create(
        self,
        *,
        number: str,
        name: str,
        domestic_account_id: str,
        eu_account_id: str,
        abroad_account_id: str,
        domestic_without_vat_account_id: str,
        description: str | UnsetType = ...,
    ) -> ProductGroup:
        """Create a product group.

        `POST /v1/product-groups` · scope `products-write` · sent once

        Creates a product group. The domestic, EU and abroad accounts have to carry a
        VAT code for sales.

        Args:
            number: Number of the group.
            name: Name of the group.
            domestic_account_id: Sales account for domestic customers.
            eu_account_id: Sales account for customers in the EU.
            abroad_account_id: Sales account for customers outside the EU.
            domestic_without_vat_account_id: Sales account for domestic customers
                without VAT.
            description: Text about the group.
        """

    async def get(self, id: str) -> ProductGroup:
        """Get a product group.

        `GET /v1/product-groups/{id}` · scope `products-read`

        Returns one product group.

        Args:
            id: Id of the product group.
        """

    async def delete(self, id: str) -> None:
        """Delete a product group.

        `DELETE /v1/product-groups/{id}` · scope `products-write` · repeated when it
        fails

        Deletes a product group.

        Args:
            id: Id of the product group.
        """

    async def update(
        self,
        id: str,
        *,
        number: str | UnsetType = ...,
        name: str | UnsetType = ...,
        domestic_account_id: str | UnsetType = ...,
        eu_account_id: str | UnsetType = ...,
        abroad_account_id: str | UnsetType = ...,
        domestic_without_vat_account_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
    ) -> ProductGroup:
        """Update a product group.

        `PATCH /v1/product-groups/{id}` · scope `products-write` · sent once

        Changes the fields that are given. The domestic, EU and abroad accounts have to
        carry a VAT code for sales.

        Args:
            id: Id of the product group.
            number: Number of the group.
            name: Name of the group.
            domestic_account_id: Sales account for domestic customers.
            eu_account_id: Sales account for customers in the EU.
            abroad_account_id: Sales account for customers outside the EU.
            domestic_without_vat_account_id: Sales account for domestic customers
                without VAT.
            description: Text about the group.
        """

@type_check_only
class RawProductGroups(Resource):
    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedProductGroups]: ...
    def create(
        self,
        *,
        number: str,
        name: str,
        domestic_account_id: str,
        eu_account_id: str,
        abroad_account_id: str,
        domestic_without_vat_account_id: str,
        description: str | UnsetType = ...,
    ) -> RawResponse[ProductGroup]: ...
    def get(self, id: str) -> RawResponse[ProductGroup]: ...
    def delete(self, id: str) -> RawResponse[None]: ...
    def update(
        self,
        id: str,
        *,
        number: str | UnsetType = ...,
        name: str | UnsetType = ...,
        domestic_account_id: str | UnsetType = ...,
        eu_account_id: str | UnsetType = ...,
        abroad_account_id: str | UnsetType = ...,
        domestic_without_vat_account_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
    ) -> RawResponse[ProductGroup]: ...

@type_check_only
class AsyncRawProductGroups(Resource):
    async def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        sort_by: Literal["number", "name", "createdAt"] | str | UnsetType = ...,
        sort_order: Literal["asc", "desc"] | str | UnsetType = ...,
    ) -> RawResponse[PaginatedProductGroups]: ...
    async def create(
        self,
        *,
        number: str,
        name: str,
        domestic_account_id: str,
        eu_account_id: str,
        abroad_account_id: str,
        domestic_without_vat_account_id: str,
        description: str | UnsetType = ...,
    ) -> RawResponse[ProductGroup]: ...
    async def get(self, id: str) -> RawResponse[ProductGroup]: ...
    async def delete(self, id: str) -> RawResponse[None]: ...
    async def update(
        self,
        id: str,
        *,
        number: str | UnsetType = ...,
        name: str | UnsetType = ...,
        domestic_account_id: str | UnsetType = ...,
        eu_account_id: str | UnsetType = ...,
        abroad_account_id: str | UnsetType = ...,
        domestic_without_vat_account_id: str | UnsetType = ...,
        description: str | UnsetType = ...,
    ) -> RawResponse[ProductGroup]: ...
