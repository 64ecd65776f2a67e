"""Models of subscriptions."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel


class AssignSubscriptionProrationBehavior(OpenEnum):
    """What happens with part periods."""

    CREATE_PRORATIONS = "create_prorations"
    ALWAYS_INVOICE = "always_invoice"
    NONE = "none"


class AssignSubscriptionBillingDirection(OpenEnum):
    """Whether a period is billed before or after it."""

    ADVANCE = "advance"
    ARREARS = "arrears"


class SubscriptionStatus(OpenEnum):
    """Where the subscription is in its life."""

    SCHEDULED = "scheduled"
    TRIAL = "trial"
    AWAITING_PAYMENT = "awaiting_payment"
    ACTIVE = "active"
    PENDING_CANCELLATION = "pending_cancellation"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class SubscriptionProrationBehavior(OpenEnum):
    """What happens with part periods."""

    CREATE_PRORATIONS = "create_prorations"
    ALWAYS_INVOICE = "always_invoice"
    NONE = "none"


class SubscriptionBillingDirection(OpenEnum):
    """Whether a period is billed before or after it."""

    ADVANCE = "advance"
    ARREARS = "arrears"


class CancelSubscriptionStrategy(OpenEnum):
    """When it ends; `clear_schedule` takes a planned end back."""

    END_OF_CYCLE = "end_of_cycle"
    IMMEDIATELY = "immediately"
    SPECIFIC_DATE = "specific_date"
    CLEAR_SCHEDULE = "clear_schedule"


class CancelSubscriptionRefundBehavior(OpenEnum):
    """What is paid back, for `immediately`."""

    NONE = "none"
    LAST_INVOICE = "last_invoice"
    PRORATED = "prorated"


class SubscriptionProductOverride(ApiModel, kw_only=True, rename="camel"):
    """A quantity that differs from the plan's."""

    price_id: str
    """Price within the plan."""
    quantity: Decimal
    """How many."""


class AssignSubscription(ApiModel, kw_only=True, rename="camel"):
    """A plan to assign to a customer. There is no currency to choose."""

    customer_id: str
    """Customer to assign it to."""
    plan_id: str
    """Plan to assign."""
    start_date: datetime.date
    """First day; a day to come gives the status `scheduled`."""
    end_date: datetime.date | UnsetType = UNSET
    """Last day; open when left out."""
    billing_cycle_anchor: datetime.date | UnsetType = UNSET
    """Day the billing periods count from; `startDate` when left out."""
    proration_behavior: AssignSubscriptionProrationBehavior | UnsetType = UNSET
    """What happens with part periods."""
    trial_days: int | UnsetType = UNSET
    """Days of trial before the first period."""
    billing_direction: AssignSubscriptionBillingDirection | UnsetType = UNSET
    """Whether a period is billed before or after it."""
    product_overrides: list[SubscriptionProductOverride] | UnsetType = UNSET
    """Quantities that differ from the plan's."""
    payment_method_id: str | UnsetType = UNSET
    """Saved payment method to charge."""
    automatic_billing: bool | UnsetType = UNSET
    """Whether the payment method is charged by itself."""
    customer_department_id: str | UnsetType = UNSET
    """Department of the customer that is billed."""
    department_contact_override_id: str | UnsetType = UNSET
    """Contact that gets the bills instead of the department's."""


class SubscriptionProduct(ApiModel, kw_only=True, rename="camel"):
    """A price a subscription bills."""

    price_id: str
    """Id of the price."""
    quantity: Decimal
    """How many."""
    product_id: str | None | UnsetType = UNSET
    """Id of the product."""
    name: str | None | UnsetType = UNSET
    """Name of the product."""


class Subscription(ApiModel, kw_only=True, rename="camel"):
    """A customer's subscription."""

    id: str
    """Stable id of the subscription; changes of plan keep it."""
    customer_id: str
    """Customer of the subscription."""
    plan_id: str
    """Plan of the subscription."""
    status: SubscriptionStatus
    """Where the subscription is in its life."""
    version_id: str | None | UnsetType = UNSET
    """Id of the current version, for diagnostics only."""
    name: str | None | UnsetType = UNSET
    """Name of the subscription."""
    start_date: datetime.date | None | UnsetType = UNSET
    """First day."""
    end_date: datetime.date | None | UnsetType = UNSET
    """Last day; null when open."""
    billing_cycle_anchor: datetime.date | None | UnsetType = UNSET
    """Day the billing periods count from."""
    next_billing_date: datetime.date | None | UnsetType = UNSET
    """Day of the next invoice."""
    trial_end_date: datetime.date | None | UnsetType = UNSET
    """Last day of the trial."""
    proration_behavior: SubscriptionProrationBehavior | None | UnsetType = UNSET
    """What happens with part periods."""
    billing_direction: SubscriptionBillingDirection | None | UnsetType = UNSET
    """Whether a period is billed before or after it."""
    products: list[SubscriptionProduct] | UnsetType = UNSET
    """What the subscription bills."""
    payment_method_id: str | None | UnsetType = UNSET
    """Saved payment method to charge."""
    automatic_billing: bool | None | UnsetType = UNSET
    """Whether the payment method is charged by itself."""
    customer_department_id: str | None | UnsetType = UNSET
    """Department of the customer that is billed."""
    department_contact_override_id: str | None | UnsetType = UNSET
    """Contact that gets the bills instead of the department's."""
    partner_reference_id: str | None | UnsetType = UNSET
    """Your own reference from the checkout."""
    parent_subscription_id: str | None | UnsetType = UNSET
    """Subscription that bills this one."""
    currency: str | None | UnsetType = UNSET
    """Currency as an ISO 4217 code."""
    created_at: datetime.datetime | None | UnsetType = UNSET
    """When it was created."""
    updated_at: datetime.datetime | None | UnsetType = UNSET
    """When it was last changed."""


class PaginatedSubscriptions(ApiModel, kw_only=True, rename="camel"):
    """One page of subscriptions."""

    items: list[Subscription]
    """The subscriptions of this page."""
    total: int
    """How many there are over all pages."""
    page: int
    """Number of this page, from 1."""
    limit: int
    """Most items a page holds."""
    total_pages: int
    """How many pages there are."""


class UpdateSubscription(ApiModel, kw_only=True, rename="camel"):
    """What to change of a subscription; fields left out stay."""

    name: str | UnsetType = UNSET
    """Name of the subscription."""
    payment_method_id: str | UnsetType = UNSET
    """Saved payment method to charge."""
    automatic_billing: bool | UnsetType = UNSET
    """Whether the payment method is charged by itself."""
    customer_department_id: str | UnsetType = UNSET
    """Department of the customer that is billed."""
    department_contact_override_id: str | UnsetType = UNSET
    """Contact that gets the bills instead of the department's."""


class CancelSubscription(ApiModel, kw_only=True, rename="camel"):
    """How to cancel a subscription."""

    id: str
    """Stable id of the subscription."""
    strategy: CancelSubscriptionStrategy
    """When it ends; `clear_schedule` takes a planned end back."""
    effective_date: datetime.date | UnsetType = UNSET
    """Day it ends, for `specific_date`."""
    refund_behavior: CancelSubscriptionRefundBehavior | UnsetType = UNSET
    """What is paid back, for `immediately`."""


class ScheduledChange(ApiModel, kw_only=True, rename="camel"):
    """A change of a subscription that waits for its day."""

    id: str
    """Id of the change."""
    type: str
    """Kind of change."""
    effective_date: datetime.date
    """Day it happens."""
    created_at: datetime.datetime | None | UnsetType = UNSET
    """When it was created."""
    details: dict[str, Any] | UnsetType = UNSET
    """What changes."""


class SubscriptionPlanItem(ApiModel, kw_only=True, rename="camel"):
    """A price of a plan."""

    price_id: str
    """Id of the price."""
    product_id: str | None | UnsetType = UNSET
    """Id of the product."""
    name: str | None | UnsetType = UNSET
    """Name of the product."""
    quantity: Decimal | None | UnsetType = UNSET
    """How many."""


class SubscriptionPlan(ApiModel, kw_only=True, rename="camel"):
    """A plan that can be assigned."""

    id: str
    """Id of the plan."""
    name: str
    """Name of the plan."""
    is_archived: bool
    """Whether it is out of use."""
    description: str | None | UnsetType = UNSET
    """Text about the plan."""
    items: list[SubscriptionPlanItem] | UnsetType = UNSET
    """What the plan bills."""
    created_at: datetime.datetime | None | UnsetType = UNSET
    """When it was created."""
    updated_at: datetime.datetime | None | UnsetType = UNSET
    """When it was last changed."""
