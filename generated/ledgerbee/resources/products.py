"""Products of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation, PageStyle, Style
from ledgerbee._runtime.pages import lists, lists_async
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.products import (
    CreateProduct,
    PaginatedProducts,
    Product,
    UpdateProduct,
)

LIST_ = Operation(
    id="PublicProductsController_getProducts_v1",
    method="GET",
    path="/v1/products",
    returns=PaginatedProducts,
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
    id="PublicProductsController_createProduct_v1",
    method="POST",
    path="/v1/products",
    body=CreateProduct,
    returns=Product,
    read_back="client.products.list(…)",
)

GET = Operation(
    id="PublicProductsController_getProduct_v1",
    method="GET",
    path="/v1/products/{id}",
    returns=Product,
    repeatable=True,
)

DELETE = Operation(
    id="PublicProductsController_deleteProduct_v1",
    method="DELETE",
    path="/v1/products/{id}",
    repeatable=True,
)

UPDATE = Operation(
    id="PublicProductsController_updateProduct_v1",
    method="PATCH",
    path="/v1/products/{id}",
    body=UpdateProduct,
    returns=Product,
    read_back="client.products.get(id)",
)


def list_(
    *,
    page=UNSET,
    limit=UNSET,
    search=UNSET,
    product_group_id=UNSET,
    sort_by=UNSET,
    sort_order=UNSET,
):
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
    return Call(
        operation=LIST_,
        query={
            "page": page,
            "limit": limit,
            "search": search,
            "productGroupId": product_group_id,
            "sortBy": sort_by,
            "sortOrder": sort_order,
        },
    )


def create(*, name, product_group_id, number=UNSET, description=UNSET, unit=UNSET):
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
    return Call(
        operation=CREATE,
        body=CreateProduct(
            name=name,
            product_group_id=product_group_id,
            number=number,
            description=description,
            unit=unit,
        ),
    )


def get(id):
    """Get a product.

    `GET /v1/products/{id}` · scope `products-read`

    Returns one product with its prices.

    Args:
        id: Id of the product.
    """
    return Call(operation=GET, path={"id": id})


def delete(id):
    """Delete a product.

    `DELETE /v1/products/{id}` · scope `products-write` · repeated when it fails

    Deletes a product that nothing uses.

    Args:
        id: Id of the product.
    """
    return Call(operation=DELETE, path={"id": id})


def update(
    id,
    *,
    name=UNSET,
    product_group_id=UNSET,
    number=UNSET,
    description=UNSET,
    unit=UNSET,
):
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
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateProduct(
            name=name,
            product_group_id=product_group_id,
            number=number,
            description=description,
            unit=unit,
        ),
    )


class Products(Resource):
    """What is sold"""

    list = lists(list_)
    create = sends(create)
    get = sends(get)
    delete = sends(delete)
    update = sends(update)


class AsyncProducts(Resource):
    """What is sold"""

    list = lists_async(list_)
    create = sends_async(create)
    get = sends_async(get)
    delete = sends_async(delete)
    update = sends_async(update)
