"""Product prices of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.common import ProductPrice
from ledgerbee.models.product_prices import CreateProductPrice, UpdateProductPrice

CREATE = Operation(
    id="PublicProductPricesController_createProductPrice_v1",
    method="POST",
    path="/v1/product-prices",
    body=CreateProductPrice,
    returns=ProductPrice,
)

GET = Operation(
    id="PublicProductPricesController_getProductPrice_v1",
    method="GET",
    path="/v1/product-prices/{id}",
    returns=ProductPrice,
    repeatable=True,
)

DELETE = Operation(
    id="PublicProductPricesController_deleteProductPrice_v1",
    method="DELETE",
    path="/v1/product-prices/{id}",
    repeatable=True,
)

UPDATE = Operation(
    id="PublicProductPricesController_updateProductPrice_v1",
    method="PATCH",
    path="/v1/product-prices/{id}",
    body=UpdateProductPrice,
    returns=ProductPrice,
    read_back="client.product_prices.get(id)",
)

ACTIVATE = Operation(
    id="PublicProductPricesController_activateProductPrice_v1",
    method="POST",
    path="/v1/product-prices/{id}/activate",
    returns=ProductPrice,
    read_back="client.product_prices.get(id)",
)

ARCHIVE = Operation(
    id="PublicProductPricesController_archiveProductPrice_v1",
    method="POST",
    path="/v1/product-prices/{id}/archive",
    returns=ProductPrice,
    read_back="client.product_prices.get(id)",
)

DISABLE = Operation(
    id="PublicProductPricesController_disableProductPrice_v1",
    method="POST",
    path="/v1/product-prices/{id}/disable",
    returns=ProductPrice,
    read_back="client.product_prices.get(id)",
)

SET_DEFAULT = Operation(
    id="PublicProductPricesController_setDefaultProductPrice_v1",
    method="POST",
    path="/v1/product-prices/{id}/set-default",
    returns=ProductPrice,
    read_back="client.product_prices.get(id)",
)


def create(
    *,
    product_id,
    billing_period_type,
    pricing_model,
    nickname=UNSET,
    unit_amount=UNSET,
    billing_interval=UNSET,
    billing_interval_count=UNSET,
    currency=UNSET,
    meter_id=UNSET,
    tiers=UNSET,
):
    """Create a product price.

    `POST /v1/product-prices` · scope `products-write` · sent once

    Adds a price to a product. A recurring price needs the `Subscription` licence; a
    usage price needs `Subscription` and metered products.

    Args:
        product_id: Product of the price.
        billing_period_type: How the price recurs.
        pricing_model: How the amount follows from the quantity.
        nickname: Your own name for the price.
        unit_amount: Price per unit, a decimal; required for `FLAT_RATE`.
        billing_interval: Unit of the billing interval; required unless the price is
            one-time.
        billing_interval_count: How many units make the interval.
        currency: Currency as an ISO 4217 code; the company's when left out.
        meter_id: Meter of a `USAGE` price.
        tiers: Tiers: exactly one for `PACKAGE`, one or more with an open end for
            `VOLUME` and `GRADUATED`, none for `FLAT_RATE`.
    """
    return Call(
        operation=CREATE,
        body=CreateProductPrice(
            product_id=product_id,
            billing_period_type=billing_period_type,
            pricing_model=pricing_model,
            nickname=nickname,
            unit_amount=unit_amount,
            billing_interval=billing_interval,
            billing_interval_count=billing_interval_count,
            currency=currency,
            meter_id=meter_id,
            tiers=tiers,
        ),
    )


def get(id):
    """Get a product price.

    `GET /v1/product-prices/{id}` · scope `products-read`

    Returns one price.

    Args:
        id: Id of the price.
    """
    return Call(operation=GET, path={"id": id})


def delete(id):
    """Delete a product price.

    `DELETE /v1/product-prices/{id}` · scope `products-write` · repeated when it fails

    Deletes a price that nothing uses.

    Args:
        id: Id of the price.
    """
    return Call(operation=DELETE, path={"id": id})


def update(
    id,
    *,
    nickname=UNSET,
    unit_amount=UNSET,
    billing_interval=UNSET,
    billing_interval_count=UNSET,
    tiers=UNSET,
):
    """Update a product price.

    `PATCH /v1/product-prices/{id}` · scope `products-write` · sent once

    Changes the fields that are given. A price that is in use is locked.

    Args:
        id: Id of the price.
        nickname: Your own name for the price.
        unit_amount: Price per unit, a decimal.
        billing_interval: Unit of the billing interval.
        billing_interval_count: How many units make the interval.
        tiers: All tiers, replaced as a whole.
    """
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateProductPrice(
            nickname=nickname,
            unit_amount=unit_amount,
            billing_interval=billing_interval,
            billing_interval_count=billing_interval_count,
            tiers=tiers,
        ),
    )


def activate(id):
    """Activate a product price.

    `POST /v1/product-prices/{id}/activate` · scope `products-write` · sent once

    Makes a price one that can be sold.

    Args:
        id: Id of the price.
    """
    return Call(operation=ACTIVATE, path={"id": id})


def archive(id):
    """Archive a product price.

    `POST /v1/product-prices/{id}/archive` · scope `products-write` · sent once

    Takes a price out of use for good.

    Args:
        id: Id of the price.
    """
    return Call(operation=ARCHIVE, path={"id": id})


def disable(id):
    """Disable a product price.

    `POST /v1/product-prices/{id}/disable` · scope `products-write` · sent once

    Takes a price out of use for the time being.

    Args:
        id: Id of the price.
    """
    return Call(operation=DISABLE, path={"id": id})


def set_default(id):
    """Set a price as the product default.

    `POST /v1/product-prices/{id}/set-default` · scope `products-write` · sent once

    Makes this the price a product is sold at where none is named.

    Args:
        id: Id of the price.
    """
    return Call(operation=SET_DEFAULT, path={"id": id})


class ProductPrices(Resource):
    """Prices of products"""

    create = sends(create)
    get = sends(get)
    delete = sends(delete)
    update = sends(update)
    activate = sends(activate)
    archive = sends(archive)
    disable = sends(disable)
    set_default = sends(set_default)


class AsyncProductPrices(Resource):
    """Prices of products"""

    create = sends_async(create)
    get = sends_async(get)
    delete = sends_async(delete)
    update = sends_async(update)
    activate = sends_async(activate)
    archive = sends_async(archive)
    disable = sends_async(disable)
    set_default = sends_async(set_default)
