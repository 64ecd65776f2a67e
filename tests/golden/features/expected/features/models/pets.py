"""Models of pets."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from msgspec import UNSET, UnsetType

from features._runtime.enums import OpenEnum
from features._runtime.unions import one_of
from features.models.common import Node


class CatKind(OpenEnum):
    """`kind` of `Cat`."""

    CAT = "cat"


class DogKind(OpenEnum):
    """`kind` of `Dog`."""

    DOG = "dog"


class Cat(msgspec.Struct, kw_only=True, omit_defaults=True):
    """`Cat`."""

    kind: CatKind
    name: str
    lives: int | UnsetType = UNSET


class Dog(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    """`Dog`."""

    kind: DogKind
    bark_volume: float | UnsetType = UNSET
    born: datetime.date | UnsetType = UNSET


class PetListFilter(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    """`filter` of `pet list`."""

    min_amount: float | UnsetType = UNSET
    from_: datetime.date | UnsetType = UNSET


class PetUploadPhotoRequest(msgspec.Struct, kw_only=True, omit_defaults=True):
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
