"""What every model is, besides its fields."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

import msgspec
from msgspec import UNSET

from .amounts import InexactError
from .decode import convert, decode
from .encode import json_text, to_wire
from .inspection import no_field
from .unknown import keep, kept


class ApiModel(
    msgspec.Struct,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    dict=True,
):
    """An object of the API.

    What is `UNSET` is absent. Properties that are no fields of the class, because the
    API is ahead of it, are kept in `unknown_fields`.
    """

    secret_fields: ClassVar[tuple[str, ...]] = ()
    """The fields whose values `repr` does not show."""
    read_only_fields: ClassVar[tuple[str, ...]] = ()
    """The fields that the API sends and does not take: requests are without them."""
    write_only_fields: ClassVar["type[ApiModel] | None"] = None
    """What else the API takes, and never sends; a dict may have it in a request."""

    @property
    def unknown_fields(self) -> Mapping[str, Any]:
        """The properties that are no fields, by their names in JSON."""
        return kept(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON has it: names of JSON, and what is unknown, too.

        Numbers that are not whole are `Decimal`; dates are texts.

        Raises:
            TypeError: if a field holds what is not of its type.
        """
        found: dict[str, Any] = decode(self._json(), dict[str, Any])
        return found

    def to_json(self) -> str:
        """Return the object as JSON, exact to the digit.

        Raises:
            TypeError: if a field holds what is not of its type.
        """
        return self._json().decode()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the object that `data` holds, by the names of JSON.

        What `to_dict` gives is read back as it was.

        Raises:
            TypeError: if a float is given for an exact number.
            ValueError: if `data` is not such an object; the text says where.
        """
        try:
            model: Self = convert(dict(data), cls)
        except InexactError as error:
            raise TypeError(f"no `{cls.__name__}`: {error}") from None
        except msgspec.ValidationError as error:
            raise ValueError(f"no `{cls.__name__}`: {error}") from None
        except RecursionError:
            raise ValueError(f"no `{cls.__name__}`: it is nested too deep") from None
        return model

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return the object that the JSON `text` holds.

        Raises:
            ValueError: if it is no JSON, or not such an object; the text says where.
        """
        try:
            model: Self = decode(text.encode() if isinstance(text, str) else text, cls)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise ValueError(f"no `{cls.__name__}`: {error}") from None
        except RecursionError:
            raise ValueError(f"no `{cls.__name__}`: it is nested too deep") from None
        return model

    def copy_with(self, **changes: Any) -> Self:
        """Return a copy in which `changes`, by attribute, replace what is there.

        `UNSET` takes a field out. Models may be given as dicts, as everywhere.

        Raises:
            TypeError: if there is no such field, or a value is not one for it.
        """
        for name in changes:
            if name not in self.__struct_fields__:
                raise TypeError(no_field(type(self), name))
        given = {
            name: getattr(self, name)
            for name in self.__struct_fields__
            if name not in changes
        }
        copy: Self = decode(_written({**given, **changes}, type(self)), type(self))
        keep(copy, dict(kept(self)))
        return copy

    def _json(self) -> bytes:
        return _written(self, type(self))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        assert isinstance(other, ApiModel)
        mine, theirs = (_values(one) for one in (self, other))
        return mine == theirs and kept(self) == kept(other)

    # Type checkers know which fields there are, unless they see this.
    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: Any) -> None:
            if name not in self.__struct_fields__:
                # There is room for it, where what is unknown is kept.
                raise AttributeError(no_field(type(self), name))
            super().__setattr__(name, value)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={text}" for name, text in self._shown())
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [(name, _Text(text)) for name, text in self._shown()]

    def _shown(self) -> Iterator[tuple[str, str]]:
        """Yield what is shown: what is there, but no secret, and no unknown value."""
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is UNSET:
                continue
            hidden = name in self.secret_fields and value is not None
            yield name, "'…'" if hidden else repr(value)
        if unknown := kept(self):
            yield "unknown_fields", f"{{{', '.join(map(repr, unknown))}}}"

    def __copy__(self) -> Self:
        return _restored(type(self), _given(self), dict(kept(self)))

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _restored, (type(self), _given(self), dict(kept(self)))


_M = TypeVar("_M", bound=ApiModel)


def _written(value: Any, cls: type[ApiModel]) -> bytes:
    try:
        return json_text(to_wire(value, cls, whole=True))
    except RecursionError:
        raise TypeError(f"`{cls.__name__}` is nested too deep") from None


class _Text(str):
    """A text that shows as it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _restored(cls: type[_M], fields: dict[str, Any], unknown: dict[str, Any]) -> _M:
    model = cls(**fields)
    if unknown:
        keep(model, unknown)
    return model


def _values(model: ApiModel) -> list[Any]:
    return [getattr(model, name) for name in model.__struct_fields__]


def _given(model: ApiModel) -> dict[str, Any]:
    """Return the fields that are there, by attribute."""
    values = zip(model.__struct_fields__, _values(model), strict=True)
    return {name: value for name, value in values if value is not UNSET}
