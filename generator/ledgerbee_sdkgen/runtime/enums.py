"""Enums that keep values the API's description does not know yet."""

import enum
from typing import Any, Self

from .unknown import notice


class OpenEnum(enum.StrEnum):
    """A text enum in which an unknown value is a member of its own, equal to its text.

    Such a member is not listed by iteration, and two of the same text are equal.
    """

    @classmethod
    def _missing_(cls, value: Any) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        notice("value", cls.__name__, value, value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the API's description lists this value."""
        return self._value_ in type(self)._value2member_map_
