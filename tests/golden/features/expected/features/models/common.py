"""Models of common."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from features._runtime.model import ApiModel


class Node(ApiModel, kw_only=True):
    """`Node`."""

    id: str
    children: list[Node] | UnsetType = UNSET
    parent: Node | None | UnsetType = UNSET


class Error(ApiModel, kw_only=True):
    """`Error`."""

    message: str | UnsetType = UNSET
