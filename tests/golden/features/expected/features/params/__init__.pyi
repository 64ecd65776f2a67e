from features.params.pets import CatKindParam as CatKindParam
from features.params.pets import CatParam as CatParam
from features.params.pets import DogKindParam as DogKindParam
from features.params.pets import DogParam as DogParam
from features.params.nodes import MoneyParam as MoneyParam
from features.params.nodes import MoneyValueParam as MoneyValueParam
from features.params.common import NodeParam as NodeParam
from features.params.pets import PetListFilterParam as PetListFilterParam
from features.params.pets import PetParam as PetParam
from features.params.pets import (
    PetUploadPhotoRequestParam as PetUploadPhotoRequestParam,
)
from features.params.raw import RawFormPostRequestCParam as RawFormPostRequestCParam
from features.params.raw import RawFormPostRequestParam as RawFormPostRequestParam

__all__ = [
    "CatKindParam",
    "CatParam",
    "DogKindParam",
    "DogParam",
    "MoneyParam",
    "MoneyValueParam",
    "NodeParam",
    "PetListFilterParam",
    "PetParam",
    "PetUploadPhotoRequestParam",
    "RawFormPostRequestCParam",
    "RawFormPostRequestParam",
]
