"""Inputs of webhook endpoints, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class CreateWebhookEndpointParam(TypedDict):
    """A webhook endpoint to create."""

    url: str
    """Public HTTPS address that events are sent to."""
    topics: Sequence[str]
    """Topics to send."""
    description: NotRequired[str]
    """Your own note."""


class UpdateWebhookEndpointParam(TypedDict):
    """The new state of a webhook endpoint."""

    url: str
    """Public HTTPS address that events are sent to."""
    topics: Sequence[str]
    """Topics to send."""
    description: NotRequired[str]
    """Your own note."""
    is_active: NotRequired[bool]
    """Whether events are sent."""


class SendTestWebhookParam(TypedDict):
    """The test event to send."""

    type: NotRequired[str]
    """Topic of the event; one the endpoint listens to when left out."""
