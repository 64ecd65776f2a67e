"""Inputs of raw, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from features.models.raw import RawFormPostRequestC


class RawFormPostRequestParam(TypedDict):
    """`request` of `raw form post`."""

    a: str
    b: NotRequired[Sequence[int]]
    c: NotRequired[RawFormPostRequestC | RawFormPostRequestCParam]


class RawFormPostRequestCParam(TypedDict):
    """`c` of `request` of `raw form post`."""

    x: NotRequired[str]
