import builtins
from typing import type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.payment_methods import (
    ApplyPaymentMethodResponse,
    CardSaveLink,
    PaymentMethod,
)
from ledgerbee.params.payment_methods import CreateCardSaveLinkLanguageParam

LIST_: Operation
APPLY_TO_SUBSCRIPTIONS: Operation
CANCEL: Operation
UNASSIGN: Operation
CREATE_CARD_SAVE_LINK: Operation
SET_DEFAULT: Operation

def list_(
    customer_id: str, *, provider: str | UnsetType = ...
) -> Call[builtins.list[PaymentMethod]]: ...
def apply_to_subscriptions(
    customer_id: str,
    payment_method_id: str,
    *,
    enable_automatic_billing: bool | UnsetType = ...,
) -> Call[ApplyPaymentMethodResponse]: ...
def cancel(customer_id: str, payment_method_id: str) -> Call[None]: ...
def unassign(customer_id: str, payment_method_id: str) -> Call[None]: ...
def create_card_save_link(
    customer_id: str,
    *,
    provider: str | UnsetType = ...,
    return_url: str | UnsetType = ...,
    language: CreateCardSaveLinkLanguageParam | UnsetType = ...,
) -> Call[CardSaveLink]: ...
def set_default(customer_id: str, *, payment_method_id: str) -> Call[PaymentMethod]: ...

class PaymentMethods(Resource):
    """Payment methods."""

    def list(
        self, customer_id: str, *, provider: str | UnsetType = ...
    ) -> builtins.list[PaymentMethod]:
        """List saved payment methods for a customer.

        `GET /v1/customers/{customerId}/payment-methods` · scope `payment-methods-read`

        Returns the saved payment methods of a customer.

        Args:
            customer_id: Id of the customer.
            provider: Payment provider to return methods of.
        """

    def apply_to_subscriptions(
        self,
        customer_id: str,
        payment_method_id: str,
        *,
        enable_automatic_billing: bool | UnsetType = ...,
    ) -> ApplyPaymentMethodResponse:
        """Apply a payment method to all active subscriptions for a customer.

        `POST
        /v1/customers/{customerId}/payment-methods/{paymentMethodId}/apply-to-subscriptions`
        · scope `payment-methods-write` · sent once

        Makes the payment method that of all the customer's active, trial and scheduled
        subscriptions, in place of what they have. Subscriptions that a parent pays for
        are left out.

        Args:
            customer_id: Id of the customer.
            payment_method_id: Id of the payment method.
            enable_automatic_billing: Whether the subscriptions are charged by
                themselves from now on.
        """

    def cancel(self, customer_id: str, payment_method_id: str) -> None:
        """Cancel a saved card on the payment provider.

        `DELETE /v1/customers/{customerId}/payment-methods/{paymentMethodId}/cancel` ·
        scope `payment-methods-write` · repeated when it fails

        Cancels a saved card at the payment provider.

        Args:
            customer_id: Id of the customer.
            payment_method_id: Id of the payment method.
        """

    def unassign(self, customer_id: str, payment_method_id: str) -> None:
        """Unassign a payment method from a customer.

        `DELETE /v1/customers/{customerId}/payment-methods/{paymentMethodId}/unassign` ·
        scope `payment-methods-write` · repeated when it fails

        Takes a payment method from a customer; the provider keeps the card.

        Args:
            customer_id: Id of the customer.
            payment_method_id: Id of the payment method.
        """

    def create_card_save_link(
        self,
        customer_id: str,
        *,
        provider: str | UnsetType = ...,
        return_url: str | UnsetType = ...,
        language: CreateCardSaveLinkLanguageParam | UnsetType = ...,
    ) -> CardSaveLink:
        """Generate a link for the customer to save a card for future payments.

        `POST /v1/customers/{customerId}/payment-methods/card-save-link` · scope
        `payment-methods-write` · sent once

        Makes a link to a payment window where the customer saves a card for later.

        Args:
            customer_id: Id of the customer.
            provider: Payment provider.
            return_url: Where the customer goes afterwards.
            language: Language of the payment window.
        """

    def set_default(self, customer_id: str, *, payment_method_id: str) -> PaymentMethod:
        """Set a saved payment method as the customer default.

        `PUT /v1/customers/{customerId}/payment-methods/default` · scope
        `payment-methods-write` · repeated when it fails

        Makes a saved payment method the one that is charged where none is named.

        Args:
            customer_id: Id of the customer.
            payment_method_id: Id of the payment method.
        """

class AsyncPaymentMethods(Resource):
    """Payment methods."""

    async def list(
        self, customer_id: str, *, provider: str | UnsetType = ...
    ) -> builtins.list[PaymentMethod]:
        """List saved payment methods for a customer.

        `GET /v1/customers/{customerId}/payment-methods` · scope `payment-methods-read`

        Returns the saved payment methods of a customer.

        Args:
            customer_id: Id of the customer.
            provider: Payment provider to return methods of.
        """

    async def apply_to_subscriptions(
        self,
        customer_id: str,
        payment_method_id: str,
        *,
        enable_automatic_billing: bool | UnsetType = ...,
    ) -> ApplyPaymentMethodResponse:
        """Apply a payment method to all active subscriptions for a customer.

        `POST
        /v1/customers/{customerId}/payment-methods/{paymentMethodId}/apply-to-subscriptions`
        · scope `payment-methods-write` · sent once

        Makes the payment method that of all the customer's active, trial and scheduled
        subscriptions, in place of what they have. Subscriptions that a parent pays for
        are left out.

        Args:
            customer_id: Id of the customer.
            payment_method_id: Id of the payment method.
            enable_automatic_billing: Whether the subscriptions are charged by
                themselves from now on.
        """

    async def cancel(self, customer_id: str, payment_method_id: str) -> None:
        """Cancel a saved card on the payment provider.

        `DELETE /v1/customers/{customerId}/payment-methods/{paymentMethodId}/cancel` ·
        scope `payment-methods-write` · repeated when it fails

        Cancels a saved card at the payment provider.

        Args:
            customer_id: Id of the customer.
            payment_method_id: Id of the payment method.
        """

    async def unassign(self, customer_id: str, payment_method_id: str) -> None:
        """Unassign a payment method from a customer.

        `DELETE /v1/customers/{customerId}/payment-methods/{paymentMethodId}/unassign` ·
        scope `payment-methods-write` · repeated when it fails

        Takes a payment method from a customer; the provider keeps the card.

        Args:
            customer_id: Id of the customer.
            payment_method_id: Id of the payment method.
        """

    async def create_card_save_link(
        self,
        customer_id: str,
        *,
        provider: str | UnsetType = ...,
        return_url: str | UnsetType = ...,
        language: CreateCardSaveLinkLanguageParam | UnsetType = ...,
    ) -> CardSaveLink:
        """Generate a link for the customer to save a card for future payments.

        `POST /v1/customers/{customerId}/payment-methods/card-save-link` · scope
        `payment-methods-write` · sent once

        Makes a link to a payment window where the customer saves a card for later.

        Args:
            customer_id: Id of the customer.
            provider: Payment provider.
            return_url: Where the customer goes afterwards.
            language: Language of the payment window.
        """

    async def set_default(
        self, customer_id: str, *, payment_method_id: str
    ) -> PaymentMethod:
        """Set a saved payment method as the customer default.

        `PUT /v1/customers/{customerId}/payment-methods/default` · scope
        `payment-methods-write` · repeated when it fails

        Makes a saved payment method the one that is charged where none is named.

        Args:
            customer_id: Id of the customer.
            payment_method_id: Id of the payment method.
        """

@type_check_only
class RawPaymentMethods(Resource):
    def list(
        self, customer_id: str, *, provider: str | UnsetType = ...
    ) -> RawResponse[builtins.list[PaymentMethod]]: ...
    def apply_to_subscriptions(
        self,
        customer_id: str,
        payment_method_id: str,
        *,
        enable_automatic_billing: bool | UnsetType = ...,
    ) -> RawResponse[ApplyPaymentMethodResponse]: ...
    def cancel(self, customer_id: str, payment_method_id: str) -> RawResponse[None]: ...
    def unassign(
        self, customer_id: str, payment_method_id: str
    ) -> RawResponse[None]: ...
    def create_card_save_link(
        self,
        customer_id: str,
        *,
        provider: str | UnsetType = ...,
        return_url: str | UnsetType = ...,
        language: CreateCardSaveLinkLanguageParam | UnsetType = ...,
    ) -> RawResponse[CardSaveLink]: ...
    def set_default(
        self, customer_id: str, *, payment_method_id: str
    ) -> RawResponse[PaymentMethod]: ...

@type_check_only
class AsyncRawPaymentMethods(Resource):
    async def list(
        self, customer_id: str, *, provider: str | UnsetType = ...
    ) -> RawResponse[builtins.list[PaymentMethod]]: ...
    async def apply_to_subscriptions(
        self,
        customer_id: str,
        payment_method_id: str,
        *,
        enable_automatic_billing: bool | UnsetType = ...,
    ) -> RawResponse[ApplyPaymentMethodResponse]: ...
    async def cancel(
        self, customer_id: str, payment_method_id: str
    ) -> RawResponse[None]: ...
    async def unassign(
        self, customer_id: str, payment_method_id: str
    ) -> RawResponse[None]: ...
    async def create_card_save_link(
        self,
        customer_id: str,
        *,
        provider: str | UnsetType = ...,
        return_url: str | UnsetType = ...,
        language: CreateCardSaveLinkLanguageParam | UnsetType = ...,
    ) -> RawResponse[CardSaveLink]: ...
    async def set_default(
        self, customer_id: str, *, payment_method_id: str
    ) -> RawResponse[PaymentMethod]: ...
