from collections.abc import Sequence
from decimal import Decimal
from typing import type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.common import ProductPrice
from ledgerbee.models.product_prices import CreateProductPriceTier
from ledgerbee.params.product_prices import (
    CreateProductPriceBillingIntervalParam,
    CreateProductPriceBillingPeriodTypeParam,
    CreateProductPricePricingModelParam,
    CreateProductPriceTierParam,
    UpdateProductPriceBillingIntervalParam,
)

CREATE: Operation
GET: Operation
DELETE: Operation
UPDATE: Operation
ACTIVATE: Operation
ARCHIVE: Operation
DISABLE: Operation
SET_DEFAULT: Operation

def create(
    *,
    product_id: str,
    billing_period_type: CreateProductPriceBillingPeriodTypeParam,
    pricing_model: CreateProductPricePricingModelParam,
    nickname: str | UnsetType = ...,
    unit_amount: Decimal | int | UnsetType = ...,
    billing_interval: CreateProductPriceBillingIntervalParam | UnsetType = ...,
    billing_interval_count: int | UnsetType = ...,
    currency: str | UnsetType = ...,
    meter_id: str | UnsetType = ...,
    tiers: (
        Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
    ) = ...,
) -> Call[ProductPrice]: ...
def get(id: str) -> Call[ProductPrice]: ...
def delete(id: str) -> Call[None]: ...
def update(
    id: str,
    *,
    nickname: str | UnsetType = ...,
    unit_amount: Decimal | int | UnsetType = ...,
    billing_interval: UpdateProductPriceBillingIntervalParam | UnsetType = ...,
    billing_interval_count: int | UnsetType = ...,
    tiers: (
        Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
    ) = ...,
) -> Call[ProductPrice]: ...
def activate(id: str) -> Call[ProductPrice]: ...
def archive(id: str) -> Call[ProductPrice]: ...
def disable(id: str) -> Call[ProductPrice]: ...
def set_default(id: str) -> Call[ProductPrice]: ...

class ProductPrices(Resource):
    """Prices of products"""

    def create(
        self,
        *,
        product_id: str,
        billing_period_type: CreateProductPriceBillingPeriodTypeParam,
        pricing_model: CreateProductPricePricingModelParam,
        nickname: str | UnsetType = ...,
        unit_amount: Decimal | int | UnsetType = ...,
        billing_interval: CreateProductPriceBillingIntervalParam | UnsetType = ...,
        billing_interval_count: int | UnsetType = ...,
        currency: str | UnsetType = ...,
        meter_id: str | UnsetType = ...,
        tiers: (
            Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
        ) = ...,
    ) -> ProductPrice:
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

    def get(self, id: str) -> ProductPrice:
        """Get a product price.

        `GET /v1/product-prices/{id}` · scope `products-read`

        Returns one price.

        Args:
            id: Id of the price.
        """

    def delete(self, id: str) -> None:
        """Delete a product price.

        `DELETE /v1/product-prices/{id}` · scope `products-write` · repeated when it
        fails

        Deletes a price that nothing uses.

        Args:
            id: Id of the price.
        """

    def update(
        self,
        id: str,
        *,
        nickname: str | UnsetType = ...,
        unit_amount: Decimal | int | UnsetType = ...,
        billing_interval: UpdateProductPriceBillingIntervalParam | UnsetType = ...,
        billing_interval_count: int | UnsetType = ...,
        tiers: (
            Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
        ) = ...,
    ) -> ProductPrice:
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

    def activate(self, id: str) -> ProductPrice:
        """Activate a product price.

        `POST /v1/product-prices/{id}/activate` · scope `products-write` · sent once

        Makes a price one that can be sold.

        Args:
            id: Id of the price.
        """

    def archive(self, id: str) -> ProductPrice:
        """Archive a product price.

        `POST /v1/product-prices/{id}/archive` · scope `products-write` · sent once

        Takes a price out of use for good.

        Args:
            id: Id of the price.
        """

    def disable(self, id: str) -> ProductPrice:
        """Disable a product price.

        `POST /v1/product-prices/{id}/disable` · scope `products-write` · sent once

        Takes a price out of use for the time being.

        Args:
            id: Id of the price.
        """

    def set_default(self, id: str) -> ProductPrice:
        """Set a price as the product default.

        `POST /v1/product-prices/{id}/set-default` · scope `products-write` · sent once

        Makes this the price a product is sold at where none is named.

        Args:
            id: Id of the price.
        """

class AsyncProductPrices(Resource):
    """Prices of products"""

    async def create(
        self,
        *,
        product_id: str,
        billing_period_type: CreateProductPriceBillingPeriodTypeParam,
        pricing_model: CreateProductPricePricingModelParam,
        nickname: str | UnsetType = ...,
        unit_amount: Decimal | int | UnsetType = ...,
        billing_interval: CreateProductPriceBillingIntervalParam | UnsetType = ...,
        billing_interval_count: int | UnsetType = ...,
        currency: str | UnsetType = ...,
        meter_id: str | UnsetType = ...,
        tiers: (
            Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
        ) = ...,
    ) -> ProductPrice:
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

    async def get(self, id: str) -> ProductPrice:
        """Get a product price.

        `GET /v1/product-prices/{id}` · scope `products-read`

        Returns one price.

        Args:
            id: Id of the price.
        """

    async def delete(self, id: str) -> None:
        """Delete a product price.

        `DELETE /v1/product-prices/{id}` · scope `products-write` · repeated when it
        fails

        Deletes a price that nothing uses.

        Args:
            id: Id of the price.
        """

    async def update(
        self,
        id: str,
        *,
        nickname: str | UnsetType = ...,
        unit_amount: Decimal | int | UnsetType = ...,
        billing_interval: UpdateProductPriceBillingIntervalParam | UnsetType = ...,
        billing_interval_count: int | UnsetType = ...,
        tiers: (
            Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
        ) = ...,
    ) -> ProductPrice:
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

    async def activate(self, id: str) -> ProductPrice:
        """Activate a product price.

        `POST /v1/product-prices/{id}/activate` · scope `products-write` · sent once

        Makes a price one that can be sold.

        Args:
            id: Id of the price.
        """

    async def archive(self, id: str) -> ProductPrice:
        """Archive a product price.

        `POST /v1/product-prices/{id}/archive` · scope `products-write` · sent once

        Takes a price out of use for good.

        Args:
            id: Id of the price.
        """

    async def disable(self, id: str) -> ProductPrice:
        """Disable a product price.

        `POST /v1/product-prices/{id}/disable` · scope `products-write` · sent once

        Takes a price out of use for the time being.

        Args:
            id: Id of the price.
        """

    async def set_default(self, id: str) -> ProductPrice:
        """Set a price as the product default.

        `POST /v1/product-prices/{id}/set-default` · scope `products-write` · sent once

        Makes this the price a product is sold at where none is named.

        Args:
            id: Id of the price.
        """

@type_check_only
class RawProductPrices(Resource):
    def create(
        self,
        *,
        product_id: str,
        billing_period_type: CreateProductPriceBillingPeriodTypeParam,
        pricing_model: CreateProductPricePricingModelParam,
        nickname: str | UnsetType = ...,
        unit_amount: Decimal | int | UnsetType = ...,
        billing_interval: CreateProductPriceBillingIntervalParam | UnsetType = ...,
        billing_interval_count: int | UnsetType = ...,
        currency: str | UnsetType = ...,
        meter_id: str | UnsetType = ...,
        tiers: (
            Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
        ) = ...,
    ) -> RawResponse[ProductPrice]: ...
    def get(self, id: str) -> RawResponse[ProductPrice]: ...
    def delete(self, id: str) -> RawResponse[None]: ...
    def update(
        self,
        id: str,
        *,
        nickname: str | UnsetType = ...,
        unit_amount: Decimal | int | UnsetType = ...,
        billing_interval: UpdateProductPriceBillingIntervalParam | UnsetType = ...,
        billing_interval_count: int | UnsetType = ...,
        tiers: (
            Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
        ) = ...,
    ) -> RawResponse[ProductPrice]: ...
    def activate(self, id: str) -> RawResponse[ProductPrice]: ...
    def archive(self, id: str) -> RawResponse[ProductPrice]: ...
    def disable(self, id: str) -> RawResponse[ProductPrice]: ...
    def set_default(self, id: str) -> RawResponse[ProductPrice]: ...

@type_check_only
class AsyncRawProductPrices(Resource):
    async def create(
        self,
        *,
        product_id: str,
        billing_period_type: CreateProductPriceBillingPeriodTypeParam,
        pricing_model: CreateProductPricePricingModelParam,
        nickname: str | UnsetType = ...,
        unit_amount: Decimal | int | UnsetType = ...,
        billing_interval: CreateProductPriceBillingIntervalParam | UnsetType = ...,
        billing_interval_count: int | UnsetType = ...,
        currency: str | UnsetType = ...,
        meter_id: str | UnsetType = ...,
        tiers: (
            Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
        ) = ...,
    ) -> RawResponse[ProductPrice]: ...
    async def get(self, id: str) -> RawResponse[ProductPrice]: ...
    async def delete(self, id: str) -> RawResponse[None]: ...
    async def update(
        self,
        id: str,
        *,
        nickname: str | UnsetType = ...,
        unit_amount: Decimal | int | UnsetType = ...,
        billing_interval: UpdateProductPriceBillingIntervalParam | UnsetType = ...,
        billing_interval_count: int | UnsetType = ...,
        tiers: (
            Sequence[CreateProductPriceTier | CreateProductPriceTierParam] | UnsetType
        ) = ...,
    ) -> RawResponse[ProductPrice]: ...
    async def activate(self, id: str) -> RawResponse[ProductPrice]: ...
    async def archive(self, id: str) -> RawResponse[ProductPrice]: ...
    async def disable(self, id: str) -> RawResponse[ProductPrice]: ...
    async def set_default(self, id: str) -> RawResponse[ProductPrice]: ...
