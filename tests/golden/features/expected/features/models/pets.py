"""Models of pets."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, TypeAlias

from msgspec import UNSET, UnsetType

from features._runtime.enums import OpenEnum
from features._runtime.model import ApiModel
from features._runtime.unions import one_of
from features.models.common import Node


class CatKind(OpenEnum):
    """`kind` of `Cat`."""

    CAT = "cat"


class DogKind(OpenEnum):
    """`kind` of `Dog`."""

    DOG = "dog"


class Cat(ApiModel, kw_only=True):
    """`Cat`."""

    kind: CatKind
    name: str
    lives: int | UnsetType = UNSET


class Dog(ApiModel, kw_only=True, rename="camel"):
    """`Dog`."""

    kind: DogKind
    bark_volume: float | UnsetType = UNSET
    born: datetime.date | UnsetType = UNSET


class PetListFilter(ApiModel, kw_only=True, rename="camel"):
    """`filter` of `pet list`."""

    min_amount: float | UnsetType = UNSET
    from_: datetime.date | UnsetType = UNSET


class PetUploadPhotoRequest(ApiModel, kw_only=True):
    """`request` of `pet upload photo`."""

    file: bytes
    caption: str | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET
    meta: Node | UnsetType = UNSET


if TYPE_CHECKING:
    Pet: TypeAlias = "Cat | Dog"
else:
    Pet = one_of(
        "Pet",
        lambda: (Cat, Dog),
        discriminator="kind",
        mapping=lambda: {"cat": Cat, "dog": Dog},
    )
