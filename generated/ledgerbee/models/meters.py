"""Models of meters."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.unions import one_of


class MeterSubscriptionStatus(OpenEnum):
    """Status of the subscription."""

    SCHEDULED = "scheduled"
    TRIAL = "trial"
    AWAITING_PAYMENT = "awaiting_payment"
    ACTIVE = "active"
    PENDING_CANCELLATION = "pending_cancellation"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class ReportUsageStatus(OpenEnum):
    """Whether the report was queued or is a repeat."""

    QUEUED = "queued"
    DUPLICATE = "duplicate"


class MeterSubscription(ApiModel, kw_only=True, rename="camel"):
    """A subscription that a meter bills."""

    subscription_id: str
    """Id of the subscription."""
    customer_id: str
    """Customer of the subscription."""
    price_id: str | None | UnsetType = UNSET
    """Price that uses the meter."""
    status: MeterSubscriptionStatus | None | UnsetType = UNSET
    """Status of the subscription."""


class MeterSubscriptions(ApiModel, kw_only=True, rename="camel"):
    """A meter and the subscriptions it bills."""

    meter_id: str
    """Id of the meter."""
    meter_name: str
    """Name of the meter."""
    subscriptions: list[MeterSubscription]
    """The subscriptions; paused ones are left out."""


class ReportUsage(ApiModel, kw_only=True, rename="camel"):
    """Usage to record on a meter, named by `meterId` or `meterName`."""

    value: Decimal
    """How much was used."""
    customer_id: str
    """Customer that used it."""
    meter_id: str | UnsetType = UNSET
    """Id of the meter."""
    meter_name: str | UnsetType = UNSET
    """Name of the meter."""
    timestamp: datetime.datetime | UnsetType = UNSET
    """When it was used; now when left out."""
    metadata: dict[str, ReportUsageMetadata] | UnsetType = UNSET
    """Your own key-value pairs."""


class ReportUsageResponse(ApiModel, kw_only=True, rename="camel"):
    """Receipt of a usage report."""

    status: ReportUsageStatus
    """Whether the report was queued or is a repeat."""
    request_id: str | UnsetType = UNSET
    """Id of the queued request."""


if TYPE_CHECKING:
    ReportUsageMetadata: TypeAlias = "str | Decimal | bool"
else:
    ReportUsageMetadata = one_of("ReportUsageMetadata", lambda: (str, Decimal, bool))
