"""Models, one module a resource; all can be had here."""

from features._runtime.lazy import lazy_names

__getattr__, __dir__, __all__ = lazy_names(
    __name__,
    {
        "Cat": "features.models.pets",
        "CatKind": "features.models.pets",
        "Dog": "features.models.pets",
        "DogKind": "features.models.pets",
        "Error": "features.models.common",
        "Money": "features.models.nodes",
        "MoneyValue": "features.models.nodes",
        "Node": "features.models.common",
        "NodeAddedEvent": "features.models.webhooks",
        "NodeAddedEventType": "features.models.webhooks",
        "Open": "features.models.raw",
        "Pet": "features.models.pets",
        "PetListFilter": "features.models.pets",
        "PetMoved": "features.models.webhooks",
        "PetUploadPhotoRequest": "features.models.pets",
        "RawFormPostRequest": "features.models.raw",
        "RawFormPostRequestC": "features.models.raw",
    },
)
