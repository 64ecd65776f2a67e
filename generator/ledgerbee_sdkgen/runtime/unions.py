"""Unions that msgspec cannot tell apart by itself."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any


class OneOf(type):
    """The class of stand-ins for a union: they have variants, and no instances."""

    def __init__(
        cls,
        name: str,
        variants: Callable[[], tuple[Any, ...]],
        discriminator: str,
        mapping: Callable[[], Mapping[str, Any]],
        otherwise: Callable[[], Any],
    ) -> None:
        super().__init__(name, (), {})
        cls._variants = cache(variants)
        cls._mapping = cache(mapping)
        cls._otherwise = cache(otherwise)
        cls.discriminator = discriminator

    def __new__(cls, name: str, *_: object) -> "OneOf":
        return super().__new__(cls, name, (), {})

    def __instancecheck__(cls, instance: object) -> bool:
        # msgspec asks this of what the decoding hook returns, which has picked it.
        return True

    @property
    def variants(cls) -> tuple[Any, ...]:
        """The types of the union."""
        return cls._variants()

    @property
    def mapping(cls) -> Mapping[str, Any]:
        """Value of the discriminator → the type it stands for."""
        return cls._mapping()

    @property
    def otherwise(cls) -> Any:
        """What a value is of if the mapping does not know it; None if nothing."""
        return cls._otherwise()


def one_of(
    name: str,
    variants: Callable[[], tuple[Any, ...]],
    *,
    discriminator: str = "",
    mapping: Callable[[], Mapping[str, Any]] = dict,
    otherwise: Callable[[], Any] = lambda: None,
) -> OneOf:
    """Return a stand-in for a union; the callables are called at first use.

    They are callables because a union may name types that are defined after it.
    """
    return OneOf(name, variants, discriminator, mapping, otherwise)
