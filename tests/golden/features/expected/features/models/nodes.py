"""Models of nodes."""

from __future__ import annotations

import datetime
from typing import TypeAlias

import msgspec
from msgspec import UNSET, UnsetType


class Money(msgspec.Struct, kw_only=True, omit_defaults=True):
    """`Money`."""

    when: datetime.datetime | UnsetType = UNSET
    value: MoneyValue | UnsetType = UNSET
    day: datetime.date | UnsetType = UNSET
    raw: bytes | UnsetType = UNSET
    """As plain `bytes`: the client does the base64."""


MoneyValue: TypeAlias = str | float | bool
