"""Models of webhooks."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from features._runtime.enums import OpenEnum
from features._runtime.model import ApiModel
from features.models.common import Node
from features.models.pets import Pet


class NodeAddedEventType(OpenEnum):
    """`type` of `node added event`."""

    NODE_ADDED = "node.added"


class PetMoved(ApiModel, kw_only=True):
    """`PetMoved`."""

    pet: Pet
    home: str | UnsetType = UNSET


class NodeAddedEvent(ApiModel, kw_only=True):
    """`node added event`."""

    type: NodeAddedEventType
    data: Node
    price: Decimal | UnsetType = UNSET
