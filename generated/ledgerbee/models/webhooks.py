"""Models of webhooks."""

from __future__ import annotations

import datetime
from typing import Any, TypeAlias

import msgspec
from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.types import Extras


class WebhookTopic(OpenEnum):
    """What a webhook is about. There may be more topics of `billing`."""

    SUBSCRIPTION_ASSIGNED = "subscription.assigned"
    SUBSCRIPTION_STARTED = "subscription.started"
    SUBSCRIPTION_UPDATED = "subscription.updated"
    SUBSCRIPTION_TRANSITIONED = "subscription.transitioned"
    SUBSCRIPTION_PAUSED = "subscription.paused"
    SUBSCRIPTION_RESUMED = "subscription.resumed"
    SUBSCRIPTION_TRIAL_ENDED = "subscription.trial_ended"
    SUBSCRIPTION_CANCELLATION_SCHEDULED = "subscription.cancellation_scheduled"
    SUBSCRIPTION_CANCELLATION_CLEARED = "subscription.cancellation_cleared"
    SUBSCRIPTION_CHURNED = "subscription.churned"
    SUBSCRIPTION_BILLED = "subscription.billed"
    SUBSCRIPTION_PAYMENT_SUCCEEDED = "subscription.payment_succeeded"
    SUBSCRIPTION_ERROR = "subscription.error"
    BILLING_CREDIT_NOTE_SENT = "billing.credit_note_sent"


class BillingCreditNoteSentEvent(ApiModel, kw_only=True):
    """The billing engine sent a credit note of a subscription; not of those made over the
    API.
    """

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: BillingEventData
    """What it happened to."""


class SubscriptionAssignedEvent(ApiModel, kw_only=True):
    """A subscription is assigned to a customer; it may begin on a later day."""

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionEventData(ApiModel, kw_only=True, rename="camel"):
    """What an event says of a subscription. What else an event of one topic says is kept
    by its name in JSON.
    """

    subscription_id: str
    """Id of the chain of versions; it stays the same when the subscription changes."""
    partner_reference_id: str | None | UnsetType = UNSET
    """Your own reference, as given when it was assigned."""
    version_id: str | UnsetType = UNSET
    """Id of the version; for diagnostics alone."""
    additional_properties: Extras[Any] = msgspec.field(default_factory=dict)
    """All other properties, by their names in JSON."""


class SubscriptionBilledEvent(ApiModel, kw_only=True):
    """A billing run makes the invoice of a subscription; once for each, child
    subscriptions too.
    """

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionCancellationClearedEvent(ApiModel, kw_only=True):
    """A subscription that was set to be cancelled is so no longer."""

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionCancellationScheduledEvent(ApiModel, kw_only=True):
    """A subscription is set to be cancelled."""

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionChurnedEvent(ApiModel, kw_only=True):
    """A subscription is cancelled and finalised: take access away now."""

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionErrorEvent(ApiModel, kw_only=True):
    """Something could not be delivered or processed, as to a recipient that cannot be
    reached.
    """

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionPausedEvent(ApiModel, kw_only=True):
    """A subscription is paused."""

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionPaymentSucceededEvent(ApiModel, kw_only=True):
    """A card was charged."""

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionResumedEvent(ApiModel, kw_only=True):
    """A paused subscription goes on."""

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionStartedEvent(ApiModel, kw_only=True):
    """A subscription becomes active: give access now."""

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionTransitionedEvent(ApiModel, kw_only=True):
    """The structure of a subscription changes: its plan is replaced, a product edited, its
    cadence changed or realigned.
    """

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionTrialEndedEvent(ApiModel, kw_only=True):
    """A trial is over, and billing begins."""

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


class SubscriptionUpdatedEvent(ApiModel, kw_only=True):
    """A property of a subscription changes, and nothing of its structure: its name, its
    payment method, its billing direction.
    """

    id: str
    """The same each time it is sent, and that of the header `webhook-id`."""
    type: WebhookTopic
    """The topic."""
    timestamp: datetime.datetime
    """When it happened."""
    data: SubscriptionEventData
    """What it happened to."""


BillingEventData: TypeAlias = dict[str, Any]
"""What an event says of a billing document."""
