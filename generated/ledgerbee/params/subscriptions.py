"""Inputs of subscriptions, for type checkers and editors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.subscriptions import (
    AssignSubscriptionBillingDirection,
    AssignSubscriptionProrationBehavior,
    CancelSubscriptionRefundBehavior,
    CancelSubscriptionStrategy,
    SubscriptionProductOverride,
)


class SubscriptionProductOverrideParam(TypedDict):
    """A quantity that differs from the plan's."""

    price_id: str
    """Price within the plan."""
    quantity: Decimal | int
    """How many."""


class AssignSubscriptionParam(TypedDict):
    """A plan to assign to a customer. There is no currency to choose."""

    customer_id: str
    """Customer to assign it to."""
    plan_id: str
    """Plan to assign."""
    start_date: datetime.date | str
    """First day; a day to come gives the status `scheduled`."""
    end_date: NotRequired[datetime.date | str]
    """Last day; open when left out."""
    billing_cycle_anchor: NotRequired[datetime.date | str]
    """Day the billing periods count from; `startDate` when left out."""
    proration_behavior: NotRequired[AssignSubscriptionProrationBehaviorParam]
    """What happens with part periods."""
    trial_days: NotRequired[int]
    """Days of trial before the first period."""
    billing_direction: NotRequired[AssignSubscriptionBillingDirectionParam]
    """Whether a period is billed before or after it."""
    product_overrides: NotRequired[
        Sequence[SubscriptionProductOverride | SubscriptionProductOverrideParam]
    ]
    """Quantities that differ from the plan's."""
    payment_method_id: NotRequired[str]
    """Saved payment method to charge."""
    automatic_billing: NotRequired[bool]
    """Whether the payment method is charged by itself."""
    customer_department_id: NotRequired[str]
    """Department of the customer that is billed."""
    department_contact_override_id: NotRequired[str]
    """Contact that gets the bills instead of the department's."""


class UpdateSubscriptionParam(TypedDict):
    """What to change of a subscription; fields left out stay."""

    name: NotRequired[str]
    """Name of the subscription."""
    payment_method_id: NotRequired[str]
    """Saved payment method to charge."""
    automatic_billing: NotRequired[bool]
    """Whether the payment method is charged by itself."""
    customer_department_id: NotRequired[str]
    """Department of the customer that is billed."""
    department_contact_override_id: NotRequired[str]
    """Contact that gets the bills instead of the department's."""


class CancelSubscriptionParam(TypedDict):
    """How to cancel a subscription."""

    id: str
    """Stable id of the subscription."""
    strategy: CancelSubscriptionStrategyParam
    """When it ends; `clear_schedule` takes a planned end back."""
    effective_date: NotRequired[datetime.date | str]
    """Day it ends, for `specific_date`."""
    refund_behavior: NotRequired[CancelSubscriptionRefundBehaviorParam]
    """What is paid back, for `immediately`."""


AssignSubscriptionProrationBehaviorParam: TypeAlias = (
    'AssignSubscriptionProrationBehavior | Literal["create_prorations", "always_invoice", "none"] | str'
)
"""What happens with part periods."""

AssignSubscriptionBillingDirectionParam: TypeAlias = (
    'AssignSubscriptionBillingDirection | Literal["advance", "arrears"] | str'
)
"""Whether a period is billed before or after it."""

CancelSubscriptionStrategyParam: TypeAlias = (
    'CancelSubscriptionStrategy | Literal["end_of_cycle", "immediately", "specific_date", "clear_schedule"] | str'
)
"""When it ends; `clear_schedule` takes a planned end back."""

CancelSubscriptionRefundBehaviorParam: TypeAlias = (
    'CancelSubscriptionRefundBehavior | Literal["none", "last_invoice", "prorated"] | str'
)
"""What is paid back, for `immediately`."""
