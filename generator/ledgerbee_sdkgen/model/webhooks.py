"""Webhooks: what an API sends of its own accord."""

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.model.types import TypeExpr


class Webhook(Struct, frozen=True, kw_only=True):
    """What is sent when one kind of thing happens."""

    topic: str
    """What it is about, as `invoice.sent`; payloads say it where `is_told`."""
    type: TypeExpr
    """Of the payload."""
    is_told: bool
    """Whether the payload has a property that says the topic."""
    description: str = ""
    """When it is sent."""
    deprecated: bool = False
    location: Location
