"""Models of nodes."""

from __future__ import annotations

import datetime
from typing import TypeAlias

from msgspec import UNSET, UnsetType

from features._runtime.model import ApiModel
from features._runtime.types import ABSENT, DeprecatedField


class Money(ApiModel, kw_only=True, rename="camel"):
    """`Money`."""

    when: datetime.datetime | UnsetType = UNSET
    value: MoneyValue | UnsetType = UNSET
    day: datetime.date | UnsetType = UNSET
    raw: bytes | UnsetType = UNSET
    """As plain `bytes`: the client does the base64."""
    old_day: DeprecatedField[datetime.date | UnsetType] = ABSENT
    """Day before. Deprecated."""


MoneyValue: TypeAlias = str | float | bool
