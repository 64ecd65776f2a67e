from features.models.pets import Cat as Cat
from features.models.pets import CatKind as CatKind
from features.models.pets import Dog as Dog
from features.models.pets import DogKind as DogKind
from features.models.common import Error as Error
from features.models.nodes import Money as Money
from features.models.nodes import MoneyValue as MoneyValue
from features.models.common import Node as Node
from features.models.webhooks import NodeAddedEvent as NodeAddedEvent
from features.models.webhooks import NodeAddedEventType as NodeAddedEventType
from features.models.raw import Open as Open
from features.models.pets import Pet as Pet
from features.models.pets import PetListFilter as PetListFilter
from features.models.webhooks import PetMoved as PetMoved
from features.models.pets import PetUploadPhotoRequest as PetUploadPhotoRequest
from features.models.raw import RawFormPostRequest as RawFormPostRequest
from features.models.raw import RawFormPostRequestC as RawFormPostRequestC

__all__ = [
    "Cat",
    "CatKind",
    "Dog",
    "DogKind",
    "Error",
    "Money",
    "MoneyValue",
    "Node",
    "NodeAddedEvent",
    "NodeAddedEventType",
    "Open",
    "Pet",
    "PetListFilter",
    "PetMoved",
    "PetUploadPhotoRequest",
    "RawFormPostRequest",
    "RawFormPostRequestC",
]
