from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from ledgerbee._runtime.errors import WebhookPayloadError, WebhookVerificationError
from ledgerbee._runtime.signatures import Headers
from ledgerbee._runtime.webhooks import SignedEvent, UnknownEvent
from ledgerbee.models.webhooks import (
    BillingCreditNoteSentEvent,
    SubscriptionAssignedEvent,
    SubscriptionBilledEvent,
    SubscriptionCancellationClearedEvent,
    SubscriptionCancellationScheduledEvent,
    SubscriptionChurnedEvent,
    SubscriptionErrorEvent,
    SubscriptionPausedEvent,
    SubscriptionPaymentSucceededEvent,
    SubscriptionResumedEvent,
    SubscriptionStartedEvent,
    SubscriptionTransitionedEvent,
    SubscriptionTrialEndedEvent,
    SubscriptionUpdatedEvent,
)

Event: TypeAlias = (
    SubscriptionAssignedEvent
    | SubscriptionStartedEvent
    | SubscriptionUpdatedEvent
    | SubscriptionTransitionedEvent
    | SubscriptionPausedEvent
    | SubscriptionResumedEvent
    | SubscriptionTrialEndedEvent
    | SubscriptionCancellationScheduledEvent
    | SubscriptionCancellationClearedEvent
    | SubscriptionChurnedEvent
    | SubscriptionBilledEvent
    | SubscriptionPaymentSucceededEvent
    | SubscriptionErrorEvent
    | BillingCreditNoteSentEvent
    | UnknownEvent
)

def verify(
    payload: bytes | str,
    headers: Headers,
    secret: str | Sequence[str] | None = None,
    *,
    tolerance: float = 300.0,
    now: float | None = None,
) -> Event:
    """Return the event of a webhook, if it is certain that the API sent it.

    Args:
        payload: The body of the request as it came; JSON that was read is not it.
        headers: Those of the request, as the framework gives them.
        secret: As it was shown when the endpoint was made, `whsec_…`; several while it
            is replaced. `LEDGERBEE_WEBHOOK_SECRET`, with spaces between several, when
            not given.
        tolerance: Seconds that may lie between its sending and now.
        now: In Unix seconds; the clock's when not given.

    Raises:
        WebhookVerificationError: It is not certain that the API sent it: answer 400.
        WebhookPayloadError: The API sent it, but it is not as it is described.
        TypeError: The payload is not the body as it came, but what was read of it.
        ValueError: There is no secret, or one that cannot be one.
    """

def sign_test_event(
    event: Event | Mapping[str, Any] | bytes,
    secret: str | Sequence[str] | None = None,
    *,
    id: str | None = None,
    now: float | None = None,
) -> SignedEvent:
    """Return an event as the API would send it, for tests of your own.

    Args:
        event: A model or a dict; bytes are taken for the payload as it is.
        secret: As it was shown when the endpoint was made, `whsec_…`; several while it
            is replaced. `LEDGERBEE_WEBHOOK_SECRET`, with spaces between several, when
            not given.
        id: Of the message; the event's own, or else made up, when not given.
        now: When it is sent, in Unix seconds; the clock's when not given.

    Raises:
        TypeError: The event is not one of its topic, or cannot be written as JSON.
        ValueError: There is no secret, or one that cannot be one.
    """

__all__ = [
    "BillingCreditNoteSentEvent",
    "Event",
    "SignedEvent",
    "SubscriptionAssignedEvent",
    "SubscriptionBilledEvent",
    "SubscriptionCancellationClearedEvent",
    "SubscriptionCancellationScheduledEvent",
    "SubscriptionChurnedEvent",
    "SubscriptionErrorEvent",
    "SubscriptionPausedEvent",
    "SubscriptionPaymentSucceededEvent",
    "SubscriptionResumedEvent",
    "SubscriptionStartedEvent",
    "SubscriptionTransitionedEvent",
    "SubscriptionTrialEndedEvent",
    "SubscriptionUpdatedEvent",
    "UnknownEvent",
    "WebhookPayloadError",
    "WebhookVerificationError",
    "sign_test_event",
    "verify",
]
