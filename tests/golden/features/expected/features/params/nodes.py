"""Inputs of nodes, for type checkers and editors."""

from __future__ import annotations

import datetime
from typing import NotRequired, TypeAlias, TypedDict


class MoneyParam(TypedDict):
    """`Money`."""

    when: NotRequired[datetime.datetime | str]
    value: NotRequired[MoneyValueParam]
    day: NotRequired[datetime.date | str]
    raw: NotRequired[bytes]
    """As plain `bytes`: the client does the base64."""
    old_day: NotRequired[datetime.date | str]
    """Day before. Deprecated."""


MoneyValueParam: TypeAlias = "str | float | bool"
