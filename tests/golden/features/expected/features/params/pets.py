"""Inputs of pets, for type checkers and editors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from features._runtime.types import FileInput
from features.models.common import Node
from features.models.pets import Cat, CatKind, Dog, DogKind
from features.params.common import NodeParam


class CatParam(TypedDict):
    """`Cat`."""

    kind: CatKindParam
    name: str
    lives: NotRequired[int]


class DogParam(TypedDict):
    """`Dog`."""

    kind: DogKindParam
    bark_volume: NotRequired[float]
    born: NotRequired[datetime.date | str]


class PetListFilterParam(TypedDict):
    """`filter` of `pet list`."""

    min_amount: NotRequired[float]
    from_: NotRequired[datetime.date | str]


class PetUploadPhotoRequestParam(TypedDict):
    """`request` of `pet upload photo`."""

    file: FileInput
    caption: NotRequired[str]
    tags: NotRequired[Sequence[str]]
    meta: NotRequired[Node | NodeParam]


CatKindParam: TypeAlias = 'CatKind | Literal["cat"] | str'

DogKindParam: TypeAlias = 'DogKind | Literal["dog"] | str'

PetParam: TypeAlias = "Cat | CatParam | Dog | DogParam"
