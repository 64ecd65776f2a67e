import builtins
import datetime
from collections.abc import Sequence
from typing import Literal, type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.pages import AsyncPages, Pages
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.subscriptions import (
    PaginatedSubscriptions,
    ScheduledChange,
    Subscription,
    SubscriptionPlan,
    SubscriptionProductOverride,
)
from ledgerbee.params.subscriptions import (
    AssignSubscriptionBillingDirectionParam,
    AssignSubscriptionProrationBehaviorParam,
    CancelSubscriptionRefundBehaviorParam,
    CancelSubscriptionStrategyParam,
    SubscriptionProductOverrideParam,
)

LIST_: Operation
ASSIGN: Operation
GET: Operation
UPDATE: Operation
LIST_SCHEDULED_CHANGES: Operation
CANCEL_SCHEDULED_CHANGE: Operation
CANCEL: Operation
LIST_PLANS: Operation
ARCHIVE_PLAN: Operation

def list_(
    *,
    page: int | UnsetType = ...,
    limit: int | UnsetType = ...,
    search: str | UnsetType = ...,
    statuses: (
        Sequence[
            Literal[
                "scheduled",
                "trial",
                "awaiting_payment",
                "active",
                "pending_cancellation",
                "paused",
                "cancelled",
                "expired",
            ]
            | str
        ]
        | UnsetType
    ) = ...,
    customer_id: str | UnsetType = ...,
    plan_id: str | UnsetType = ...,
    partner_reference_id: str | UnsetType = ...,
) -> Call[PaginatedSubscriptions]: ...
def assign(
    *,
    customer_id: str,
    plan_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str | UnsetType = ...,
    billing_cycle_anchor: datetime.date | str | UnsetType = ...,
    proration_behavior: AssignSubscriptionProrationBehaviorParam | UnsetType = ...,
    trial_days: int | UnsetType = ...,
    billing_direction: AssignSubscriptionBillingDirectionParam | UnsetType = ...,
    product_overrides: (
        Sequence[SubscriptionProductOverride | SubscriptionProductOverrideParam]
        | UnsetType
    ) = ...,
    payment_method_id: str | UnsetType = ...,
    automatic_billing: bool | UnsetType = ...,
    customer_department_id: str | UnsetType = ...,
    department_contact_override_id: str | UnsetType = ...,
) -> Call[Subscription]: ...
def get(id: str) -> Call[Subscription]: ...
def update(
    id: str,
    *,
    name: str | UnsetType = ...,
    payment_method_id: str | UnsetType = ...,
    automatic_billing: bool | UnsetType = ...,
    customer_department_id: str | UnsetType = ...,
    department_contact_override_id: str | UnsetType = ...,
) -> Call[Subscription]: ...
def list_scheduled_changes(id: str) -> Call[builtins.list[ScheduledChange]]: ...
def cancel_scheduled_change(id: str, change_id: str) -> Call[None]: ...
def cancel(
    *,
    id: str,
    strategy: CancelSubscriptionStrategyParam,
    effective_date: datetime.date | str | UnsetType = ...,
    refund_behavior: CancelSubscriptionRefundBehaviorParam | UnsetType = ...,
) -> Call[Subscription]: ...
def list_plans() -> Call[builtins.list[SubscriptionPlan]]: ...
def archive_plan(id: str) -> Call[SubscriptionPlan]: ...

class Subscriptions(Resource):
    """Plans that customers are billed by"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        statuses: (
            Sequence[
                Literal[
                    "scheduled",
                    "trial",
                    "awaiting_payment",
                    "active",
                    "pending_cancellation",
                    "paused",
                    "cancelled",
                    "expired",
                ]
                | str
            ]
            | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        plan_id: str | UnsetType = ...,
        partner_reference_id: str | UnsetType = ...,
    ) -> Pages[Subscription, PaginatedSubscriptions]:
        """List customer subscriptions.

        `GET /v1/subscriptions` · scope `subscriptions-read`

        Returns the subscriptions of all customers. One with `partnerReferenceId` finds
        what came of a checkout of yours.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            search: Text to look for.
            statuses: States to return.
            customer_id: Customer of the subscription.
            plan_id: Plan of the subscription.
            partner_reference_id: Your own reference from the checkout.
        """

    def assign(
        self,
        *,
        customer_id: str,
        plan_id: str,
        start_date: datetime.date | str,
        end_date: datetime.date | str | UnsetType = ...,
        billing_cycle_anchor: datetime.date | str | UnsetType = ...,
        proration_behavior: AssignSubscriptionProrationBehaviorParam | UnsetType = ...,
        trial_days: int | UnsetType = ...,
        billing_direction: AssignSubscriptionBillingDirectionParam | UnsetType = ...,
        product_overrides: (
            Sequence[SubscriptionProductOverride | SubscriptionProductOverrideParam]
            | UnsetType
        ) = ...,
        payment_method_id: str | UnsetType = ...,
        automatic_billing: bool | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        department_contact_override_id: str | UnsetType = ...,
    ) -> Subscription:
        """Assign a subscription to a customer.

        `POST /v1/subscriptions` · scope `subscriptions-write` · sent once

        Assigns a plan to a customer. With a start to come it is `scheduled`; with trial
        days it starts as a `trial`; paid up front by card it waits as
        `awaiting_payment`.

        Args:
            customer_id: Customer to assign it to.
            plan_id: Plan to assign.
            start_date: First day; a day to come gives the status `scheduled`.
            end_date: Last day; open when left out.
            billing_cycle_anchor: Day the billing periods count from; `startDate` when
                left out.
            proration_behavior: What happens with part periods.
            trial_days: Days of trial before the first period.
            billing_direction: Whether a period is billed before or after it.
            product_overrides: Quantities that differ from the plan's.
            payment_method_id: Saved payment method to charge.
            automatic_billing: Whether the payment method is charged by itself.
            customer_department_id: Department of the customer that is billed.
            department_contact_override_id: Contact that gets the bills instead of the
                department's.
        """

    def get(self, id: str) -> Subscription:
        """Get a customer subscription by its stable id.

        `GET /v1/subscriptions/{id}` · scope `subscriptions-read`

        Returns one subscription by the id that stays the same when its plan changes.

        Args:
            id: Id of the subscription.
        """

    def update(
        self,
        id: str,
        *,
        name: str | UnsetType = ...,
        payment_method_id: str | UnsetType = ...,
        automatic_billing: bool | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        department_contact_override_id: str | UnsetType = ...,
    ) -> Subscription:
        """Update a customer subscription.

        `PATCH /v1/subscriptions/{id}` · scope `subscriptions-write` · sent once

        Changes properties that do not touch what is billed; others stay.

        Args:
            id: Id of the subscription.
            name: Name of the subscription.
            payment_method_id: Saved payment method to charge.
            automatic_billing: Whether the payment method is charged by itself.
            customer_department_id: Department of the customer that is billed.
            department_contact_override_id: Contact that gets the bills instead of the
                department's.
        """

    def list_scheduled_changes(self, id: str) -> builtins.list[ScheduledChange]:
        """List a subscription’s pending scheduled changes.

        `GET /v1/subscriptions/{id}/scheduled-changes` · scope `subscriptions-read`

        Returns the changes of a subscription that wait for their day.

        Args:
            id: Id of the subscription.
        """

    def cancel_scheduled_change(self, id: str, change_id: str) -> None:
        """Cancel a single pending scheduled change.

        `DELETE /v1/subscriptions/{id}/scheduled-changes/{changeId}` · scope
        `subscriptions-write` · repeated when it fails

        Calls off a change that waits for its day.

        Args:
            id: Stable id of the subscription.
            change_id: Id of the change.
        """

    def cancel(
        self,
        *,
        id: str,
        strategy: CancelSubscriptionStrategyParam,
        effective_date: datetime.date | str | UnsetType = ...,
        refund_behavior: CancelSubscriptionRefundBehaviorParam | UnsetType = ...,
    ) -> Subscription:
        """Cancel a customer subscription.

        `POST /v1/subscriptions/cancel` · scope `subscriptions-write` · sent once

        Ends a subscription now, at the end of its period or on a given day, or takes a
        planned end back.

        Args:
            id: Stable id of the subscription.
            strategy: When it ends; `clear_schedule` takes a planned end back.
            effective_date: Day it ends, for `specific_date`.
            refund_behavior: What is paid back, for `immediately`.
        """

    def list_plans(self) -> builtins.list[SubscriptionPlan]:
        """List subscription plans.

        `GET /v1/subscriptions/plans` · scope `subscriptions-read`

        Returns the plans that can be assigned.
        """

    def archive_plan(self, id: str) -> SubscriptionPlan:
        """Archive a subscription plan.

        `POST /v1/subscriptions/plans/{id}/archive` · scope `subscriptions-write` · sent
        once

        Takes a plan out of use; its subscriptions go on.

        Args:
            id: Id of the plan.
        """

class AsyncSubscriptions(Resource):
    """Plans that customers are billed by"""

    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        statuses: (
            Sequence[
                Literal[
                    "scheduled",
                    "trial",
                    "awaiting_payment",
                    "active",
                    "pending_cancellation",
                    "paused",
                    "cancelled",
                    "expired",
                ]
                | str
            ]
            | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        plan_id: str | UnsetType = ...,
        partner_reference_id: str | UnsetType = ...,
    ) -> AsyncPages[Subscription, PaginatedSubscriptions]:
        """List customer subscriptions.

        `GET /v1/subscriptions` · scope `subscriptions-read`

        Returns the subscriptions of all customers. One with `partnerReferenceId` finds
        what came of a checkout of yours.

        Args:
            page: Number of the page to return, from 1.
            limit: Most items to return on a page.
            search: Text to look for.
            statuses: States to return.
            customer_id: Customer of the subscription.
            plan_id: Plan of the subscription.
            partner_reference_id: Your own reference from the checkout.
        """

    async def assign(
        self,
        *,
        customer_id: str,
        plan_id: str,
        start_date: datetime.date | str,
        end_date: datetime.date | str | UnsetType = ...,
        billing_cycle_anchor: datetime.date | str | UnsetType = ...,
        proration_behavior: AssignSubscriptionProrationBehaviorParam | UnsetType = ...,
        trial_days: int | UnsetType = ...,
        billing_direction: AssignSubscriptionBillingDirectionParam | UnsetType = ...,
        product_overrides: (
            Sequence[SubscriptionProductOverride | SubscriptionProductOverrideParam]
            | UnsetType
        ) = ...,
        payment_method_id: str | UnsetType = ...,
        automatic_billing: bool | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        department_contact_override_id: str | UnsetType = ...,
    ) -> Subscription:
        """Assign a subscription to a customer.

        `POST /v1/subscriptions` · scope `subscriptions-write` · sent once

        Assigns a plan to a customer. With a start to come it is `scheduled`; with trial
        days it starts as a `trial`; paid up front by card it waits as
        `awaiting_payment`.

        Args:
            customer_id: Customer to assign it to.
            plan_id: Plan to assign.
            start_date: First day; a day to come gives the status `scheduled`.
            end_date: Last day; open when left out.
            billing_cycle_anchor: Day the billing periods count from; `startDate` when
                left out.
            proration_behavior: What happens with part periods.
            trial_days: Days of trial before the first period.
            billing_direction: Whether a period is billed before or after it.
            product_overrides: Quantities that differ from the plan's.
            payment_method_id: Saved payment method to charge.
            automatic_billing: Whether the payment method is charged by itself.
            customer_department_id: Department of the customer that is billed.
            department_contact_override_id: Contact that gets the bills instead of the
                department's.
        """

    async def get(self, id: str) -> Subscription:
        """Get a customer subscription by its stable id.

        `GET /v1/subscriptions/{id}` · scope `subscriptions-read`

        Returns one subscription by the id that stays the same when its plan changes.

        Args:
            id: Id of the subscription.
        """

    async def update(
        self,
        id: str,
        *,
        name: str | UnsetType = ...,
        payment_method_id: str | UnsetType = ...,
        automatic_billing: bool | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        department_contact_override_id: str | UnsetType = ...,
    ) -> Subscription:
        """Update a customer subscription.

        `PATCH /v1/subscriptions/{id}` · scope `subscriptions-write` · sent once

        Changes properties that do not touch what is billed; others stay.

        Args:
            id: Id of the subscription.
            name: Name of the subscription.
            payment_method_id: Saved payment method to charge.
            automatic_billing: Whether the payment method is charged by itself.
            customer_department_id: Department of the customer that is billed.
            department_contact_override_id: Contact that gets the bills instead of the
                department's.
        """

    async def list_scheduled_changes(self, id: str) -> builtins.list[ScheduledChange]:
        """List a subscription’s pending scheduled changes.

        `GET /v1/subscriptions/{id}/scheduled-changes` · scope `subscriptions-read`

        Returns the changes of a subscription that wait for their day.

        Args:
            id: Id of the subscription.
        """

    async def cancel_scheduled_change(self, id: str, change_id: str) -> None:
        """Cancel a single pending scheduled change.

        `DELETE /v1/subscriptions/{id}/scheduled-changes/{changeId}` · scope
        `subscriptions-write` · repeated when it fails

        Calls off a change that waits for its day.

        Args:
            id: Stable id of the subscription.
            change_id: Id of the change.
        """

    async def cancel(
        self,
        *,
        id: str,
        strategy: CancelSubscriptionStrategyParam,
        effective_date: datetime.date | str | UnsetType = ...,
        refund_behavior: CancelSubscriptionRefundBehaviorParam | UnsetType = ...,
    ) -> Subscription:
        """Cancel a customer subscription.

        `POST /v1/subscriptions/cancel` · scope `subscriptions-write` · sent once

        Ends a subscription now, at the end of its period or on a given day, or takes a
        planned end back.

        Args:
            id: Stable id of the subscription.
            strategy: When it ends; `clear_schedule` takes a planned end back.
            effective_date: Day it ends, for `specific_date`.
            refund_behavior: What is paid back, for `immediately`.
        """

    async def list_plans(self) -> builtins.list[SubscriptionPlan]:
        """List subscription plans.

        `GET /v1/subscriptions/plans` · scope `subscriptions-read`

        Returns the plans that can be assigned.
        """

    async def archive_plan(self, id: str) -> SubscriptionPlan:
        """Archive a subscription plan.

        `POST /v1/subscriptions/plans/{id}/archive` · scope `subscriptions-write` · sent
        once

        Takes a plan out of use; its subscriptions go on.

        Args:
            id: Id of the plan.
        """

@type_check_only
class RawSubscriptions(Resource):
    def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        statuses: (
            Sequence[
                Literal[
                    "scheduled",
                    "trial",
                    "awaiting_payment",
                    "active",
                    "pending_cancellation",
                    "paused",
                    "cancelled",
                    "expired",
                ]
                | str
            ]
            | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        plan_id: str | UnsetType = ...,
        partner_reference_id: str | UnsetType = ...,
    ) -> RawResponse[PaginatedSubscriptions]: ...
    def assign(
        self,
        *,
        customer_id: str,
        plan_id: str,
        start_date: datetime.date | str,
        end_date: datetime.date | str | UnsetType = ...,
        billing_cycle_anchor: datetime.date | str | UnsetType = ...,
        proration_behavior: AssignSubscriptionProrationBehaviorParam | UnsetType = ...,
        trial_days: int | UnsetType = ...,
        billing_direction: AssignSubscriptionBillingDirectionParam | UnsetType = ...,
        product_overrides: (
            Sequence[SubscriptionProductOverride | SubscriptionProductOverrideParam]
            | UnsetType
        ) = ...,
        payment_method_id: str | UnsetType = ...,
        automatic_billing: bool | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        department_contact_override_id: str | UnsetType = ...,
    ) -> RawResponse[Subscription]: ...
    def get(self, id: str) -> RawResponse[Subscription]: ...
    def update(
        self,
        id: str,
        *,
        name: str | UnsetType = ...,
        payment_method_id: str | UnsetType = ...,
        automatic_billing: bool | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        department_contact_override_id: str | UnsetType = ...,
    ) -> RawResponse[Subscription]: ...
    def list_scheduled_changes(
        self, id: str
    ) -> RawResponse[builtins.list[ScheduledChange]]: ...
    def cancel_scheduled_change(self, id: str, change_id: str) -> RawResponse[None]: ...
    def cancel(
        self,
        *,
        id: str,
        strategy: CancelSubscriptionStrategyParam,
        effective_date: datetime.date | str | UnsetType = ...,
        refund_behavior: CancelSubscriptionRefundBehaviorParam | UnsetType = ...,
    ) -> RawResponse[Subscription]: ...
    def list_plans(self) -> RawResponse[builtins.list[SubscriptionPlan]]: ...
    def archive_plan(self, id: str) -> RawResponse[SubscriptionPlan]: ...

@type_check_only
class AsyncRawSubscriptions(Resource):
    async def list(
        self,
        *,
        page: int | UnsetType = ...,
        limit: int | UnsetType = ...,
        search: str | UnsetType = ...,
        statuses: (
            Sequence[
                Literal[
                    "scheduled",
                    "trial",
                    "awaiting_payment",
                    "active",
                    "pending_cancellation",
                    "paused",
                    "cancelled",
                    "expired",
                ]
                | str
            ]
            | UnsetType
        ) = ...,
        customer_id: str | UnsetType = ...,
        plan_id: str | UnsetType = ...,
        partner_reference_id: str | UnsetType = ...,
    ) -> RawResponse[PaginatedSubscriptions]: ...
    async def assign(
        self,
        *,
        customer_id: str,
        plan_id: str,
        start_date: datetime.date | str,
        end_date: datetime.date | str | UnsetType = ...,
        billing_cycle_anchor: datetime.date | str | UnsetType = ...,
        proration_behavior: AssignSubscriptionProrationBehaviorParam | UnsetType = ...,
        trial_days: int | UnsetType = ...,
        billing_direction: AssignSubscriptionBillingDirectionParam | UnsetType = ...,
        product_overrides: (
            Sequence[SubscriptionProductOverride | SubscriptionProductOverrideParam]
            | UnsetType
        ) = ...,
        payment_method_id: str | UnsetType = ...,
        automatic_billing: bool | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        department_contact_override_id: str | UnsetType = ...,
    ) -> RawResponse[Subscription]: ...
    async def get(self, id: str) -> RawResponse[Subscription]: ...
    async def update(
        self,
        id: str,
        *,
        name: str | UnsetType = ...,
        payment_method_id: str | UnsetType = ...,
        automatic_billing: bool | UnsetType = ...,
        customer_department_id: str | UnsetType = ...,
        department_contact_override_id: str | UnsetType = ...,
    ) -> RawResponse[Subscription]: ...
    async def list_scheduled_changes(
        self, id: str
    ) -> RawResponse[builtins.list[ScheduledChange]]: ...
    async def cancel_scheduled_change(
        self, id: str, change_id: str
    ) -> RawResponse[None]: ...
    async def cancel(
        self,
        *,
        id: str,
        strategy: CancelSubscriptionStrategyParam,
        effective_date: datetime.date | str | UnsetType = ...,
        refund_behavior: CancelSubscriptionRefundBehaviorParam | UnsetType = ...,
    ) -> RawResponse[Subscription]: ...
    async def list_plans(self) -> RawResponse[builtins.list[SubscriptionPlan]]: ...
    async def archive_plan(self, id: str) -> RawResponse[SubscriptionPlan]: ...
