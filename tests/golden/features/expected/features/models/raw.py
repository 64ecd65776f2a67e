"""Models of raw."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

from features._runtime.model import ApiModel
from features._runtime.types import Extras


class Open(ApiModel, kw_only=True):
    """`Open`."""

    id: str
    additional_properties: Extras[int] = msgspec.field(default_factory=dict)
    """All other properties, by their names in JSON."""


class RawFormPostRequest(ApiModel, kw_only=True):
    """`request` of `raw form post`."""

    a: str
    b: list[int] | UnsetType = UNSET
    c: RawFormPostRequestC | UnsetType = UNSET


class RawFormPostRequestC(ApiModel, kw_only=True):
    """`c` of `request` of `raw form post`."""

    x: str | UnsetType = UNSET
