"""Product groups of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation, PageStyle, Style
from ledgerbee._runtime.pages import lists, lists_async
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.product_groups import (
    CreateProductGroup,
    PaginatedProductGroups,
    ProductGroup,
    UpdateProductGroup,
)

LIST_ = Operation(
    id="PublicProductGroupsController_getProductGroups_v1",
    method="GET",
    path="/v1/product-groups",
    returns=PaginatedProductGroups,
    query_styles={"page": Style(type=int), "limit": Style(type=int)},
    repeatable=True,
    pages=PageStyle(
        page="page",
        items="items",
        limit="limit",
        total="total",
        total_pages="totalPages",
    ),
)

CREATE = Operation(
    id="PublicProductGroupsController_createProductGroup_v1",
    method="POST",
    path="/v1/product-groups",
    body=CreateProductGroup,
    returns=ProductGroup,
    read_back="client.product_groups.list(…)",
)

GET = Operation(
    id="PublicProductGroupsController_getProductGroup_v1",
    method="GET",
    path="/v1/product-groups/{id}",
    returns=ProductGroup,
    repeatable=True,
)

DELETE = Operation(
    id="PublicProductGroupsController_deleteProductGroup_v1",
    method="DELETE",
    path="/v1/product-groups/{id}",
    repeatable=True,
)

UPDATE = Operation(
    id="PublicProductGroupsController_updateProductGroup_v1",
    method="PATCH",
    path="/v1/product-groups/{id}",
    body=UpdateProductGroup,
    returns=ProductGroup,
    read_back="client.product_groups.get(id)",
)


def list_(*, page=UNSET, limit=UNSET, search=UNSET, sort_by=UNSET, sort_order=UNSET):
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
    return Call(
        operation=LIST_,
        query={
            "page": page,
            "limit": limit,
            "search": search,
            "sortBy": sort_by,
            "sortOrder": sort_order,
        },
    )


def create(
    *,
    number,
    name,
    domestic_account_id,
    eu_account_id,
    abroad_account_id,
    domestic_without_vat_account_id,
    description=UNSET,
):
    """Create a product group.

    `POST /v1/product-groups` · scope `products-write` · sent once

    Creates a product group. The domestic, EU and abroad accounts have to carry a VAT
    code for sales.

    Args:
        number: Number of the group.
        name: Name of the group.
        domestic_account_id: Sales account for domestic customers.
        eu_account_id: Sales account for customers in the EU.
        abroad_account_id: Sales account for customers outside the EU.
        domestic_without_vat_account_id: Sales account for domestic customers without
            VAT.
        description: Text about the group.
    """
    return Call(
        operation=CREATE,
        body=CreateProductGroup(
            number=number,
            name=name,
            domestic_account_id=domestic_account_id,
            eu_account_id=eu_account_id,
            abroad_account_id=abroad_account_id,
            domestic_without_vat_account_id=domestic_without_vat_account_id,
            description=description,
        ),
    )


def get(id):
    """Get a product group.

    `GET /v1/product-groups/{id}` · scope `products-read`

    Returns one product group.

    Args:
        id: Id of the product group.
    """
    return Call(operation=GET, path={"id": id})


def delete(id):
    """Delete a product group.

    `DELETE /v1/product-groups/{id}` · scope `products-write` · repeated when it fails

    Deletes a product group.

    Args:
        id: Id of the product group.
    """
    return Call(operation=DELETE, path={"id": id})


def update(
    id,
    *,
    number=UNSET,
    name=UNSET,
    domestic_account_id=UNSET,
    eu_account_id=UNSET,
    abroad_account_id=UNSET,
    domestic_without_vat_account_id=UNSET,
    description=UNSET,
):
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
        domestic_without_vat_account_id: Sales account for domestic customers without
            VAT.
        description: Text about the group.
    """
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateProductGroup(
            number=number,
            name=name,
            domestic_account_id=domestic_account_id,
            eu_account_id=eu_account_id,
            abroad_account_id=abroad_account_id,
            domestic_without_vat_account_id=domestic_without_vat_account_id,
            description=description,
        ),
    )


class ProductGroups(Resource):
    """Groups of products and their sales accounts"""

    list = lists(list_)
    create = sends(create)
    get = sends(get)
    delete = sends(delete)
    update = sends(update)


class AsyncProductGroups(Resource):
    """Groups of products and their sales accounts"""

    list = lists_async(list_)
    create = sends_async(create)
    get = sends_async(get)
    delete = sends_async(delete)
    update = sends_async(update)
