"""Models of common."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType


class Node(msgspec.Struct, kw_only=True, omit_defaults=True):
    """`Node`."""

    id: str
    children: list[Node] | UnsetType = UNSET
    parent: Node | None | UnsetType = UNSET


class Error(msgspec.Struct, kw_only=True, omit_defaults=True):
    """`Error`."""

    message: str | UnsetType = UNSET
