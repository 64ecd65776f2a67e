"""Models of nodes."""

from __future__ import annotations

import datetime
from typing import TypeAlias

from msgspec import UNSET, UnsetType

from features._runtime.model import ApiModel


class Money(ApiModel, kw_only=True):
    """`Money`."""

    when: datetime.datetime | UnsetType = UNSET
    value: MoneyValue | UnsetType = UNSET
    day: datetime.date | UnsetType = UNSET
    raw: bytes | UnsetType = UNSET
    """As plain `bytes`: the client does the base64."""


MoneyValue: TypeAlias = str | float | bool
