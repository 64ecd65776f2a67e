import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.meters import MeterSubscriptions, ReportUsageResponse
from ledgerbee.params.meters import ReportUsageMetadataParam

LIST_SUBSCRIPTIONS: Operation
REPORT_USAGE: Operation
LIST_SUBSCRIPTIONS_BY_NAME: Operation

def list_subscriptions(meter_id: str) -> Call[MeterSubscriptions]: ...
def report_usage(
    *,
    value: Decimal | int,
    customer_id: str,
    idempotency_key: str | UnsetType = ...,
    meter_id: str | UnsetType = ...,
    meter_name: str | UnsetType = ...,
    timestamp: datetime.datetime | str | UnsetType = ...,
    metadata: Mapping[str, ReportUsageMetadataParam] | UnsetType = ...,
) -> Call[ReportUsageResponse]: ...
def list_subscriptions_by_name(*, meter_name: str) -> Call[MeterSubscriptions]: ...

class Meters(Resource):
    """Usage that is billed"""

    def list_subscriptions(self, meter_id: str) -> MeterSubscriptions:
        """List meter subscriptions by ID.

        `GET /v1/meters/{meterId}/subscriptions` · scope `meter-report`

        Returns the subscriptions that a meter bills. Paused ones are left out; without
        a price that uses the meter there are none.

        Args:
            meter_id: Id of the meter.
        """

    def report_usage(
        self,
        *,
        value: Decimal | int,
        customer_id: str,
        idempotency_key: str | UnsetType = ...,
        meter_id: str | UnsetType = ...,
        meter_name: str | UnsetType = ...,
        timestamp: datetime.datetime | str | UnsetType = ...,
        metadata: Mapping[str, ReportUsageMetadataParam] | UnsetType = ...,
    ) -> ReportUsageResponse:
        """Report usage.

        `POST /v1/meters/report` · scope `meter-report` · repeated with the same key
        when it fails

        Records usage on a meter, which has to be active. It is worked on later. The
        same idempotency key again is acknowledged as a duplicate and not recorded
        twice.

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

    def list_subscriptions_by_name(self, *, meter_name: str) -> MeterSubscriptions:
        """List meter subscriptions by name.

        `GET /v1/meters/subscriptions` · scope `meter-report`

        Returns the subscriptions that a meter bills, the meter given by name. Paused
        ones are left out.

        Args:
            meter_name: Name of the meter.
        """

class AsyncMeters(Resource):
    """Usage that is billed"""

    async def list_subscriptions(self, meter_id: str) -> MeterSubscriptions:
        """List meter subscriptions by ID.

        `GET /v1/meters/{meterId}/subscriptions` · scope `meter-report`

        Returns the subscriptions that a meter bills. Paused ones are left out; without
        a price that uses the meter there are none.

        Args:
            meter_id: Id of the meter.
        """

    async def report_usage(
        self,
        *,
        value: Decimal | int,
        customer_id: str,
        idempotency_key: str | UnsetType = ...,
        meter_id: str | UnsetType = ...,
        meter_name: str | UnsetType = ...,
        timestamp: datetime.datetime | str | UnsetType = ...,
        metadata: Mapping[str, ReportUsageMetadataParam] | UnsetType = ...,
    ) -> ReportUsageResponse:
        """Report usage.

        `POST /v1/meters/report` · scope `meter-report` · repeated with the same key
        when it fails

        Records usage on a meter, which has to be active. It is worked on later. The
        same idempotency key again is acknowledged as a duplicate and not recorded
        twice.

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

    async def list_subscriptions_by_name(
        self, *, meter_name: str
    ) -> MeterSubscriptions:
        """List meter subscriptions by name.

        `GET /v1/meters/subscriptions` · scope `meter-report`

        Returns the subscriptions that a meter bills, the meter given by name. Paused
        ones are left out.

        Args:
            meter_name: Name of the meter.
        """

@type_check_only
class RawMeters(Resource):
    def list_subscriptions(self, meter_id: str) -> RawResponse[MeterSubscriptions]: ...
    def report_usage(
        self,
        *,
        value: Decimal | int,
        customer_id: str,
        idempotency_key: str | UnsetType = ...,
        meter_id: str | UnsetType = ...,
        meter_name: str | UnsetType = ...,
        timestamp: datetime.datetime | str | UnsetType = ...,
        metadata: Mapping[str, ReportUsageMetadataParam] | UnsetType = ...,
    ) -> RawResponse[ReportUsageResponse]: ...
    def list_subscriptions_by_name(
        self, *, meter_name: str
    ) -> RawResponse[MeterSubscriptions]: ...

@type_check_only
class AsyncRawMeters(Resource):
    async def list_subscriptions(
        self, meter_id: str
    ) -> RawResponse[MeterSubscriptions]: ...
    async def report_usage(
        self,
        *,
        value: Decimal | int,
        customer_id: str,
        idempotency_key: str | UnsetType = ...,
        meter_id: str | UnsetType = ...,
        meter_name: str | UnsetType = ...,
        timestamp: datetime.datetime | str | UnsetType = ...,
        metadata: Mapping[str, ReportUsageMetadataParam] | UnsetType = ...,
    ) -> RawResponse[ReportUsageResponse]: ...
    async def list_subscriptions_by_name(
        self, *, meter_name: str
    ) -> RawResponse[MeterSubscriptions]: ...
