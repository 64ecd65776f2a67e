"""What answers hold that the API's description does not know: kept, and told."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

_PLACE = "unknown_fields"
_NONE: Mapping[str, Any] = MappingProxyType({})
_noticed: ContextVar["list[Unknown] | None"] = ContextVar("noticed", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """Something new in an answer: the API is ahead of this client."""

    kind: Literal["field", "value", "variant"]
    """A property of a model, a value of an enumeration, or a variant of a union."""
    owner: str
    """The name of the model, the enumeration or the union."""
    name: str
    """The property, the value, or the value that tells the variant."""
    value: Any = field(default=None, repr=False)
    """What came, as JSON; may hold what others are not to see, so it is not shown."""
    request: str = ""
    """Method and path of the operation that was answered."""


class UnknownVariant(dict[str, Any]):
    """An object of a union that this client does not know, as JSON has it.

    Which of its properties are secret nobody has said, so `repr` shows their names.
    """

    def __repr__(self) -> str:
        return f"{type(self).__name__}({{{', '.join(map(repr, self))}}})"


def keep(model: Any, fields: dict[str, Any]) -> None:
    """Keep with `model` the properties that are no fields of its class, as they are."""
    if hasattr(model, "__dict__"):
        model.__dict__[_PLACE] = fields


def kept(model: Any) -> Mapping[str, Any]:
    """Return the properties that were kept with `model`, by wire name."""
    found = getattr(model, "__dict__", _NONE).get(_PLACE)
    return MappingProxyType(found) if found else _NONE


def notice(
    kind: Literal["field", "value", "variant"], owner: str, name: str, value: Any = None
) -> None:
    """Tell whoever is noticing of something unknown."""
    noticed = _noticed.get()
    if noticed is not None:
        noticed.append(Unknown(kind=kind, owner=owner, name=name, value=value))


def notice_fields(owner: str, fields: Mapping[str, Any]) -> None:
    """Tell whoever is noticing of the properties `fields` of the model `owner`."""
    if _noticed.get() is not None:
        for name, value in fields.items():
            notice("field", owner, name, value)


@contextmanager
def noticing() -> Iterator[list[Unknown]]:
    """Collect what is unknown in what is decoded meanwhile."""
    found: list[Unknown] = []
    token = _noticed.set(found)
    try:
        yield found
    finally:
        _noticed.reset(token)


class Tentatively:
    """Tells of what is unknown meanwhile only if nothing is raised."""

    __slots__ = ("_before", "_noticed")

    def __enter__(self) -> None:
        self._noticed = _noticed.get()
        self._before = len(self._noticed or ())

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if error is not None and self._noticed is not None:
            del self._noticed[self._before :]
