"""Inputs of common, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from features.models.common import Node


class NodeParam(TypedDict):
    """`Node`."""

    id: str
    children: NotRequired[Sequence[Node | NodeParam]]
    parent: NotRequired[Node | NodeParam | None]
