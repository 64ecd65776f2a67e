"""Models of webhook endpoints."""

from __future__ import annotations

import datetime
from typing import ClassVar

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel


class CreateWebhookEndpointTopic(OpenEnum):
    """`topic` of `CreateWebhookEndpointDto`."""

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


class UpdateWebhookEndpointTopic(OpenEnum):
    """`topic` of `UpdateWebhookEndpointDto`."""

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


class WebhookEndpointTopic(OpenEnum):
    """`topic` of `WebhookEndpointResponse`."""

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


class CreateWebhookEndpoint(ApiModel, kw_only=True):
    """A webhook endpoint to create."""

    url: str
    """Public HTTPS address that events are sent to."""
    topics: list[CreateWebhookEndpointTopic]
    """Topics to send."""
    description: str | UnsetType = UNSET
    """Your own note."""


class UpdateWebhookEndpoint(ApiModel, kw_only=True, rename="camel"):
    """The new state of a webhook endpoint."""

    url: str
    """Public HTTPS address that events are sent to."""
    topics: list[UpdateWebhookEndpointTopic]
    """Topics to send."""
    description: str | UnsetType = UNSET
    """Your own note."""
    is_active: bool | UnsetType = UNSET
    """Whether events are sent."""


class WebhookEndpoint(ApiModel, kw_only=True, rename="camel"):
    """A webhook endpoint; the secret is not shown again."""

    id: str
    """Id of the endpoint."""
    url: str
    """Public HTTPS address that events are sent to."""
    topics: list[WebhookEndpointTopic]
    """Topics that are sent."""
    is_active: bool
    """Whether events are sent."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    description: str | None | UnsetType = UNSET
    """Your own note."""


class WebhookEndpointWithSecret(ApiModel, kw_only=True, rename="camel"):
    """A webhook endpoint with its signing secret, which is shown this once."""

    secret_fields: ClassVar[tuple[str, ...]] = ("secret",)

    id: str
    """Id of the endpoint."""
    url: str
    """Public HTTPS address that events are sent to."""
    topics: list[WebhookEndpointTopic]
    """Topics that are sent."""
    is_active: bool
    """Whether events are sent."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    secret: str
    """Signing secret; keep it."""
    description: str | None | UnsetType = UNSET
    """Your own note."""


class SendTestWebhook(ApiModel, kw_only=True):
    """The test event to send."""

    type: str | UnsetType = UNSET
    """Topic of the event; one the endpoint listens to when left out."""


class WebhookTest(ApiModel, kw_only=True, rename="camel"):
    """How the test event fared."""

    success: bool
    """Whether the endpoint answered with a 2xx status."""
    webhook_id: str | None | UnsetType = UNSET
    """Id of the event, as in its `webhook-id` header."""
    status_code: int | None | UnsetType = UNSET
    """Status the endpoint answered with."""
    error: str | None | UnsetType = UNSET
    """Why it could not be sent."""
