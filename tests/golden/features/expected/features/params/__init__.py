"""Inputs, for type checkers and editors; all can be had here."""

from features._runtime.lazy import lazy_names

__getattr__, __dir__, __all__ = lazy_names(
    __name__,
    {
        "CatKindParam": "features.params.pets",
        "CatParam": "features.params.pets",
        "DogKindParam": "features.params.pets",
        "DogParam": "features.params.pets",
        "MoneyParam": "features.params.nodes",
        "MoneyValueParam": "features.params.nodes",
        "NodeParam": "features.params.common",
        "PetListFilterParam": "features.params.pets",
        "PetParam": "features.params.pets",
        "PetUploadPhotoRequestParam": "features.params.pets",
        "RawFormPostRequestCParam": "features.params.raw",
        "RawFormPostRequestParam": "features.params.raw",
    },
)
