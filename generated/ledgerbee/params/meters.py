"""Inputs of meters, for type checkers and editors."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import NotRequired, TypeAlias, TypedDict


class ReportUsageParam(TypedDict):
    """Usage to record on a meter, named by `meterId` or `meterName`."""

    value: Decimal | int
    """How much was used."""
    customer_id: str
    """Customer that used it."""
    meter_id: NotRequired[str]
    """Id of the meter."""
    meter_name: NotRequired[str]
    """Name of the meter."""
    timestamp: NotRequired[datetime.datetime | str]
    """When it was used; now when left out."""
    metadata: NotRequired[Mapping[str, ReportUsageMetadataParam]]
    """Your own key-value pairs."""


ReportUsageMetadataParam: TypeAlias = "str | Decimal | int | bool"
