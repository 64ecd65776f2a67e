"""Subscriptions of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation, PageStyle, Style
from ledgerbee._runtime.pages import lists, lists_async
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.subscriptions import (
    AssignSubscription,
    CancelSubscription,
    PaginatedSubscriptions,
    ScheduledChange,
    Subscription,
    SubscriptionPlan,
    UpdateSubscription,
)

LIST_ = Operation(
    id="PublicSubscriptionsController_getSubscriptions_v1",
    method="GET",
    path="/v1/subscriptions",
    returns=PaginatedSubscriptions,
    query_styles={
        "page": Style(type=int),
        "limit": Style(type=int),
        "statuses": Style(style="form", explode=True, type=list[str]),
    },
    repeatable=True,
    pages=PageStyle(
        page="page",
        items="items",
        limit="limit",
        total="total",
        total_pages="totalPages",
    ),
)

ASSIGN = Operation(
    id="PublicSubscriptionsController_assignSubscription_v1",
    method="POST",
    path="/v1/subscriptions",
    body=AssignSubscription,
    returns=Subscription,
    read_back="client.subscriptions.list(…)",
)

GET = Operation(
    id="PublicSubscriptionsController_getSubscription_v1",
    method="GET",
    path="/v1/subscriptions/{id}",
    returns=Subscription,
    repeatable=True,
)

UPDATE = Operation(
    id="PublicSubscriptionsController_updateSubscription_v1",
    method="PATCH",
    path="/v1/subscriptions/{id}",
    body=UpdateSubscription,
    returns=Subscription,
    read_back="client.subscriptions.get(id)",
)

LIST_SCHEDULED_CHANGES = Operation(
    id="PublicSubscriptionsController_getScheduledChanges_v1",
    method="GET",
    path="/v1/subscriptions/{id}/scheduled-changes",
    returns=list[ScheduledChange],
    repeatable=True,
)

CANCEL_SCHEDULED_CHANGE = Operation(
    id="PublicSubscriptionsController_cancelScheduledChange_v1",
    method="DELETE",
    path="/v1/subscriptions/{id}/scheduled-changes/{changeId}",
    repeatable=True,
)

CANCEL = Operation(
    id="PublicSubscriptionsController_cancelSubscription_v1",
    method="POST",
    path="/v1/subscriptions/cancel",
    body=CancelSubscription,
    returns=Subscription,
    read_back="client.subscriptions.list(…)",
)

LIST_PLANS = Operation(
    id="PublicSubscriptionsController_getSubscriptionPlans_v1",
    method="GET",
    path="/v1/subscriptions/plans",
    returns=list[SubscriptionPlan],
    repeatable=True,
)

ARCHIVE_PLAN = Operation(
    id="PublicSubscriptionsController_archiveSubscriptionPlan_v1",
    method="POST",
    path="/v1/subscriptions/plans/{id}/archive",
    returns=SubscriptionPlan,
    read_back="client.subscriptions.list_plans(…)",
)


def list_(
    *,
    page=UNSET,
    limit=UNSET,
    search=UNSET,
    statuses=UNSET,
    customer_id=UNSET,
    plan_id=UNSET,
    partner_reference_id=UNSET,
):
    """List customer subscriptions.

    `GET /v1/subscriptions` · scope `subscriptions-read`

    Returns the subscriptions of all customers. One with `partnerReferenceId` finds what
    came of a checkout of yours.

    Args:
        page: Number of the page to return, from 1.
        limit: Most items to return on a page.
        search: Text to look for.
        statuses: States to return.
        customer_id: Customer of the subscription.
        plan_id: Plan of the subscription.
        partner_reference_id: Your own reference from the checkout.
    """
    return Call(
        operation=LIST_,
        query={
            "page": page,
            "limit": limit,
            "search": search,
            "statuses": statuses,
            "customerId": customer_id,
            "planId": plan_id,
            "partnerReferenceId": partner_reference_id,
        },
    )


def assign(
    *,
    customer_id,
    plan_id,
    start_date,
    end_date=UNSET,
    billing_cycle_anchor=UNSET,
    proration_behavior=UNSET,
    trial_days=UNSET,
    billing_direction=UNSET,
    product_overrides=UNSET,
    payment_method_id=UNSET,
    automatic_billing=UNSET,
    customer_department_id=UNSET,
    department_contact_override_id=UNSET,
):
    """Assign a subscription to a customer.

    `POST /v1/subscriptions` · scope `subscriptions-write` · sent once

    Assigns a plan to a customer. With a start to come it is `scheduled`; with trial
    days it starts as a `trial`; paid up front by card it waits as `awaiting_payment`.

    Args:
        customer_id: Customer to assign it to.
        plan_id: Plan to assign.
        start_date: First day; a day to come gives the status `scheduled`.
        end_date: Last day; open when left out.
        billing_cycle_anchor: Day the billing periods count from; `startDate` when left
            out.
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
    return Call(
        operation=ASSIGN,
        body=AssignSubscription(
            customer_id=customer_id,
            plan_id=plan_id,
            start_date=start_date,
            end_date=end_date,
            billing_cycle_anchor=billing_cycle_anchor,
            proration_behavior=proration_behavior,
            trial_days=trial_days,
            billing_direction=billing_direction,
            product_overrides=product_overrides,
            payment_method_id=payment_method_id,
            automatic_billing=automatic_billing,
            customer_department_id=customer_department_id,
            department_contact_override_id=department_contact_override_id,
        ),
    )


def get(id):
    """Get a customer subscription by its stable id.

    `GET /v1/subscriptions/{id}` · scope `subscriptions-read`

    Returns one subscription by the id that stays the same when its plan changes.

    Args:
        id: Id of the subscription.
    """
    return Call(operation=GET, path={"id": id})


def update(
    id,
    *,
    name=UNSET,
    payment_method_id=UNSET,
    automatic_billing=UNSET,
    customer_department_id=UNSET,
    department_contact_override_id=UNSET,
):
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
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateSubscription(
            name=name,
            payment_method_id=payment_method_id,
            automatic_billing=automatic_billing,
            customer_department_id=customer_department_id,
            department_contact_override_id=department_contact_override_id,
        ),
    )


def list_scheduled_changes(id):
    """List a subscription’s pending scheduled changes.

    `GET /v1/subscriptions/{id}/scheduled-changes` · scope `subscriptions-read`

    Returns the changes of a subscription that wait for their day.

    Args:
        id: Id of the subscription.
    """
    return Call(operation=LIST_SCHEDULED_CHANGES, path={"id": id})


def cancel_scheduled_change(id, change_id):
    """Cancel a single pending scheduled change.

    `DELETE /v1/subscriptions/{id}/scheduled-changes/{changeId}` · scope
    `subscriptions-write` · repeated when it fails

    Calls off a change that waits for its day.

    Args:
        id: Stable id of the subscription.
        change_id: Id of the change.
    """
    return Call(
        operation=CANCEL_SCHEDULED_CHANGE, path={"id": id, "changeId": change_id}
    )


def cancel(*, id, strategy, effective_date=UNSET, refund_behavior=UNSET):
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
    return Call(
        operation=CANCEL,
        body=CancelSubscription(
            id=id,
            strategy=strategy,
            effective_date=effective_date,
            refund_behavior=refund_behavior,
        ),
    )


def list_plans():
    """List subscription plans.

    `GET /v1/subscriptions/plans` · scope `subscriptions-read`

    Returns the plans that can be assigned.
    """
    return Call(operation=LIST_PLANS)


def archive_plan(id):
    """Archive a subscription plan.

    `POST /v1/subscriptions/plans/{id}/archive` · scope `subscriptions-write` · sent
    once

    Takes a plan out of use; its subscriptions go on.

    Args:
        id: Id of the plan.
    """
    return Call(operation=ARCHIVE_PLAN, path={"id": id})


class Subscriptions(Resource):
    """Plans that customers are billed by"""

    list = lists(list_)
    assign = sends(assign)
    get = sends(get)
    update = sends(update)
    list_scheduled_changes = sends(list_scheduled_changes)
    cancel_scheduled_change = sends(cancel_scheduled_change)
    cancel = sends(cancel)
    list_plans = sends(list_plans)
    archive_plan = sends(archive_plan)


class AsyncSubscriptions(Resource):
    """Plans that customers are billed by"""

    list = lists_async(list_)
    assign = sends_async(assign)
    get = sends_async(get)
    update = sends_async(update)
    list_scheduled_changes = sends_async(list_scheduled_changes)
    cancel_scheduled_change = sends_async(cancel_scheduled_change)
    cancel = sends_async(cancel)
    list_plans = sends_async(list_plans)
    archive_plan = sends_async(archive_plan)
