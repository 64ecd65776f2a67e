"""Texts that are not of the format the API promises: kept as they came, and told of.

One date that is none must not make the whole answer unreadable.
"""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from .unknown import notice


@dataclass(frozen=True, slots=True)
class Odd:
    """A value that is not of its type, and one that is, which stands in for it."""

    value: Any
    stand_in: Any


def date(value: Any) -> Any:
    """Return the date that `value` is, or else keep the text.

    Raises:
        msgspec.ValidationError: if it is no text.
    """
    return _read(value, datetime.date, datetime.date.min)


def moment(value: Any) -> Any:
    """Return the date-time that `value` is as ISO 8601 spells it, or else keep it.

    Raises:
        msgspec.ValidationError: if it is no text.
    """
    return _read(value, datetime.datetime, datetime.datetime.min, _iso)


def octets(value: Any) -> Any:
    """Return the bytes that `value` is in base64, or else keep the text.

    Raises:
        msgspec.ValidationError: if it is no text.
    """
    return _read(value, bytes, b"")


def odd_list(made: list[Any], kind: Callable[[list[Any]], Any] = list) -> Any:
    """Return `made`, as a value that is odd if one in it is."""
    if not any(isinstance(one, Odd) for one in made):
        return made
    return Odd(kind(_values(made)), _stand_ins(made))


def odd_dict(made: dict[str, Any]) -> Any:
    """Return `made`, as a value that is odd if one in it is."""
    if not any(isinstance(one, Odd) for one in made.values()):
        return made
    held = list(made.values())
    return Odd(
        dict(zip(made, _values(held), strict=True)),
        dict(zip(made, _stand_ins(held), strict=True)),
    )


def _values(made: Sequence[Any]) -> list[Any]:
    return [one.value if isinstance(one, Odd) else one for one in made]


def _stand_ins(made: Sequence[Any]) -> list[Any]:
    return [one.stand_in if isinstance(one, Odd) else one for one in made]


def _read(
    value: Any,
    type_: type,
    stand_in: Any,
    otherwise: Callable[[str], Any] | None = None,
) -> Any:
    try:
        return msgspec.convert(value, type_)
    except msgspec.ValidationError:
        if not isinstance(value, str):
            raise
    read = otherwise(value) if otherwise else None
    if read is not None:
        return read
    notice("value", type_.__name__, value, value)
    return Odd(value, stand_in)


def _iso(text: str) -> datetime.datetime | None:
    try:
        return datetime.datetime.fromisoformat(text) if len(text) > 10 else None
    except ValueError:
        return None
