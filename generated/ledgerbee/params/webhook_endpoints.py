"""Inputs of webhook endpoints, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.webhook_endpoints import (
    CreateWebhookEndpointTopic,
    UpdateWebhookEndpointTopic,
)


class CreateWebhookEndpointParam(TypedDict):
    """A webhook endpoint to create."""

    url: str
    """Public HTTPS address that events are sent to."""
    topics: Sequence[CreateWebhookEndpointTopicParam]
    """Topics to send."""
    description: NotRequired[str]
    """Your own note."""


class UpdateWebhookEndpointParam(TypedDict):
    """The new state of a webhook endpoint."""

    url: str
    """Public HTTPS address that events are sent to."""
    topics: Sequence[UpdateWebhookEndpointTopicParam]
    """Topics to send."""
    description: NotRequired[str]
    """Your own note."""
    is_active: NotRequired[bool]
    """Whether events are sent."""


class SendTestWebhookParam(TypedDict):
    """The test event to send."""

    type: NotRequired[str]
    """Topic of the event; one the endpoint listens to when left out."""


CreateWebhookEndpointTopicParam: TypeAlias = (
    'CreateWebhookEndpointTopic | Literal["subscription.assigned", "subscription.started", "subscription.updated", "subscription.transitioned", "subscription.paused", "subscription.resumed", "subscription.trial_ended", "subscription.cancellation_scheduled", "subscription.cancellation_cleared", "subscription.churned", "subscription.billed", "subscription.payment_succeeded", "subscription.error", "billing.credit_note_sent"] | str'
)

UpdateWebhookEndpointTopicParam: TypeAlias = (
    'UpdateWebhookEndpointTopic | Literal["subscription.assigned", "subscription.started", "subscription.updated", "subscription.transitioned", "subscription.paused", "subscription.resumed", "subscription.trial_ended", "subscription.cancellation_scheduled", "subscription.cancellation_cleared", "subscription.churned", "subscription.billed", "subscription.payment_succeeded", "subscription.error", "billing.credit_note_sent"] | str'
)
