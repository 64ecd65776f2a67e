"""Meters of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.meters import MeterSubscriptions, ReportUsage, ReportUsageResponse

LIST_SUBSCRIPTIONS = Operation(
    id="PublicMetersController_getMeterSubscriptionsById_v1",
    method="GET",
    path="/v1/meters/{meterId}/subscriptions",
    returns=MeterSubscriptions,
    repeatable=True,
)

REPORT_USAGE = Operation(
    id="PublicMetersController_reportUsage_v1",
    method="POST",
    path="/v1/meters/report",
    body=ReportUsage,
    returns=ReportUsageResponse,
    key_header="x-api-idempotency-key",
    key_is_made=True,
)

LIST_SUBSCRIPTIONS_BY_NAME = Operation(
    id="PublicMetersController_getMeterSubscriptionsByName_v1",
    method="GET",
    path="/v1/meters/subscriptions",
    returns=MeterSubscriptions,
    repeatable=True,
)


def list_subscriptions(meter_id):
    """List meter subscriptions by ID.

    `GET /v1/meters/{meterId}/subscriptions` · scope `meter-report`

    Returns the subscriptions that a meter bills. Paused ones are left out; without a
    price that uses the meter there are none.

    Args:
        meter_id: Id of the meter.
    """
    return Call(operation=LIST_SUBSCRIPTIONS, path={"meterId": meter_id})


def report_usage(
    *,
    value,
    customer_id,
    idempotency_key=UNSET,
    meter_id=UNSET,
    meter_name=UNSET,
    timestamp=UNSET,
    metadata=UNSET,
):
    """Report usage.

    `POST /v1/meters/report` · scope `meter-report` · repeated with the same key when it
    fails

    Records usage on a meter, which has to be active. It is worked on later. The same
    idempotency key again is acknowledged as a duplicate and not recorded twice.

    Args:
        value: How much was used.
        customer_id: Customer that used it.
        idempotency_key: Key that makes a repeat harmless, best a UUID; it is yours
            alone within the company. Without it the request is refused. One is made
            when it is left out.
        meter_id: Id of the meter.
        meter_name: Name of the meter.
        timestamp: When it was used; now when left out.
        metadata: Your own key-value pairs.
    """
    return Call(
        operation=REPORT_USAGE,
        headers={"x-api-idempotency-key": idempotency_key},
        body=ReportUsage(
            value=value,
            customer_id=customer_id,
            meter_id=meter_id,
            meter_name=meter_name,
            timestamp=timestamp,
            metadata=metadata,
        ),
    )


def list_subscriptions_by_name(*, meter_name):
    """List meter subscriptions by name.

    `GET /v1/meters/subscriptions` · scope `meter-report`

    Returns the subscriptions that a meter bills, the meter given by name. Paused ones
    are left out.

    Args:
        meter_name: Name of the meter.
    """
    return Call(operation=LIST_SUBSCRIPTIONS_BY_NAME, query={"meterName": meter_name})


class Meters(Resource):
    """Usage that is billed"""

    list_subscriptions = sends(list_subscriptions)
    report_usage = sends(report_usage)
    list_subscriptions_by_name = sends(list_subscriptions_by_name)


class AsyncMeters(Resource):
    """Usage that is billed"""

    list_subscriptions = sends_async(list_subscriptions)
    report_usage = sends_async(report_usage)
    list_subscriptions_by_name = sends_async(list_subscriptions_by_name)
