"""Models of raw."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

from features._runtime.types import Extras


class Open(msgspec.Struct, kw_only=True, omit_defaults=True):
    """`Open`."""

    id: str
    additional_properties: Extras[int] = msgspec.field(default_factory=dict)
    """All other properties, by their names in JSON."""


class RawFormPostRequest(msgspec.Struct, kw_only=True, omit_defaults=True):
    """`request` of `raw form post`."""

    a: str
    b: list[int] | UnsetType = UNSET
    c: RawFormPostRequestC | UnsetType = UNSET


class RawFormPostRequestC(msgspec.Struct, kw_only=True, omit_defaults=True):
    """`c` of `request` of `raw form post`."""

    x: str | UnsetType = UNSET
