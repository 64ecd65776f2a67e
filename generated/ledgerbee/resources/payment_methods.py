"""Payment methods of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.payment_methods import (
    ApplyPaymentMethod,
    ApplyPaymentMethodResponse,
    CardSaveLink,
    CreateCardSaveLink,
    PaymentMethod,
    SetDefaultPaymentMethod,
)

LIST_ = Operation(
    id="PublicPaymentMethodsController_getPaymentMethods_v1",
    method="GET",
    path="/v1/customers/{customerId}/payment-methods",
    returns=list[PaymentMethod],
    repeatable=True,
)

APPLY_TO_SUBSCRIPTIONS = Operation(
    id="PublicPaymentMethodsController_applyToSubscriptions_v1",
    method="POST",
    path="/v1/customers/{customerId}/payment-methods/{paymentMethodId}/apply-to-subscriptions",
    body=ApplyPaymentMethod,
    returns=ApplyPaymentMethodResponse,
    read_back="client.payment_methods.list(customer_id)",
)

CANCEL = Operation(
    id="PublicPaymentMethodsController_cancelPaymentMethod_v1",
    method="DELETE",
    path="/v1/customers/{customerId}/payment-methods/{paymentMethodId}/cancel",
    repeatable=True,
)

UNASSIGN = Operation(
    id="PublicPaymentMethodsController_unassignPaymentMethod_v1",
    method="DELETE",
    path="/v1/customers/{customerId}/payment-methods/{paymentMethodId}/unassign",
    repeatable=True,
)

CREATE_CARD_SAVE_LINK = Operation(
    id="PublicPaymentMethodsController_createCardSaveLink_v1",
    method="POST",
    path="/v1/customers/{customerId}/payment-methods/card-save-link",
    body=CreateCardSaveLink,
    returns=CardSaveLink,
    read_back="client.payment_methods.list(customer_id)",
)

SET_DEFAULT = Operation(
    id="PublicPaymentMethodsController_setDefaultPaymentMethod_v1",
    method="PUT",
    path="/v1/customers/{customerId}/payment-methods/default",
    body=SetDefaultPaymentMethod,
    returns=PaymentMethod,
    repeatable=True,
)


def list_(customer_id, *, provider=UNSET):
    """List saved payment methods for a customer.

    `GET /v1/customers/{customerId}/payment-methods` · scope `payment-methods-read`

    Returns the saved payment methods of a customer.

    Args:
        customer_id: Id of the customer.
        provider: Payment provider to return methods of.
    """
    return Call(
        operation=LIST_, path={"customerId": customer_id}, query={"provider": provider}
    )


def apply_to_subscriptions(
    customer_id, payment_method_id, *, enable_automatic_billing=UNSET
):
    """Apply a payment method to all active subscriptions for a customer.

    `POST
    /v1/customers/{customerId}/payment-methods/{paymentMethodId}/apply-to-subscriptions`
    · scope `payment-methods-write` · sent once

    Makes the payment method that of all the customer's active, trial and scheduled
    subscriptions, in place of what they have. Subscriptions that a parent pays for are
    left out.

    Args:
        customer_id: Id of the customer.
        payment_method_id: Id of the payment method.
        enable_automatic_billing: Whether the subscriptions are charged by themselves
            from now on.
    """
    return Call(
        operation=APPLY_TO_SUBSCRIPTIONS,
        path={"customerId": customer_id, "paymentMethodId": payment_method_id},
        body=ApplyPaymentMethod(enable_automatic_billing=enable_automatic_billing),
    )


def cancel(customer_id, payment_method_id):
    """Cancel a saved card on the payment provider.

    `DELETE /v1/customers/{customerId}/payment-methods/{paymentMethodId}/cancel` · scope
    `payment-methods-write` · repeated when it fails

    Cancels a saved card at the payment provider.

    Args:
        customer_id: Id of the customer.
        payment_method_id: Id of the payment method.
    """
    return Call(
        operation=CANCEL,
        path={"customerId": customer_id, "paymentMethodId": payment_method_id},
    )


def unassign(customer_id, payment_method_id):
    """Unassign a payment method from a customer.

    `DELETE /v1/customers/{customerId}/payment-methods/{paymentMethodId}/unassign` ·
    scope `payment-methods-write` · repeated when it fails

    Takes a payment method from a customer; the provider keeps the card.

    Args:
        customer_id: Id of the customer.
        payment_method_id: Id of the payment method.
    """
    return Call(
        operation=UNASSIGN,
        path={"customerId": customer_id, "paymentMethodId": payment_method_id},
    )


def create_card_save_link(
    customer_id, *, provider=UNSET, return_url=UNSET, language=UNSET
):
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
    return Call(
        operation=CREATE_CARD_SAVE_LINK,
        path={"customerId": customer_id},
        body=CreateCardSaveLink(
            provider=provider, return_url=return_url, language=language
        ),
    )


def set_default(customer_id, *, payment_method_id):
    """Set a saved payment method as the customer default.

    `PUT /v1/customers/{customerId}/payment-methods/default` · scope
    `payment-methods-write` · repeated when it fails

    Makes a saved payment method the one that is charged where none is named.

    Args:
        customer_id: Id of the customer.
        payment_method_id: Id of the payment method.
    """
    return Call(
        operation=SET_DEFAULT,
        path={"customerId": customer_id},
        body=SetDefaultPaymentMethod(payment_method_id=payment_method_id),
    )


class PaymentMethods(Resource):
    """Payment methods."""

    list = sends(list_)
    apply_to_subscriptions = sends(apply_to_subscriptions)
    cancel = sends(cancel)
    unassign = sends(unassign)
    create_card_save_link = sends(create_card_save_link)
    set_default = sends(set_default)


class AsyncPaymentMethods(Resource):
    """Payment methods."""

    list = sends_async(list_)
    apply_to_subscriptions = sends_async(apply_to_subscriptions)
    cancel = sends_async(cancel)
    unassign = sends_async(unassign)
    create_card_save_link = sends_async(create_card_save_link)
    set_default = sends_async(set_default)
