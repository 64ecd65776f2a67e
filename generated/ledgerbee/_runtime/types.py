"""Types that models and signatures share."""

import os
from decimal import Decimal
from typing import (
    IO,
    TYPE_CHECKING,
    Annotated,
    Any,
    Generic,
    TypeAlias,
    TypeVar,
    overload,
)

from msgspec import UNSET, Meta

if TYPE_CHECKING:
    from typing_extensions import deprecated

DecimalString = Annotated[Decimal, Meta(extra={"wire": "string"})]
"""A `Decimal` that travels as a JSON string."""

T = TypeVar("T")


def known(*values: int) -> Meta:
    """Return what tells the values that are listed; others may come all the same."""
    return Meta(extra={"known": values})


Known = known
"""So called, since no field is: annotations are read among the names of fields."""


Extras = Annotated[dict[str, T], Meta(extra={"role": "extras"})]
"""The properties of an object that are not fields of its class, by wire name."""

FileContent: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
"""The bytes of a file, a file opened in binary mode, or the path of one."""

FileInput: TypeAlias = (
    FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
)
"""A file; in a tuple with the name to send, and the media type after it."""

if TYPE_CHECKING:

    class DeprecatedField(Generic[T]):
        """A field that may be gone one day; its description says what to use."""

        @overload
        def __get__(self, instance: None, owner: Any) -> "DeprecatedField[T]": ...
        @overload
        @deprecated("this field is deprecated; see its description")
        def __get__(self, instance: object, owner: Any) -> T: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...
        def __set__(self, instance: object, value: T) -> None: ...

else:

    class DeprecatedField:
        """Tells type checkers that a field is deprecated; at run time, nothing."""

        def __class_getitem__(cls, type_: Any) -> Any:
            return type_


ABSENT: Any = UNSET
"""`UNSET` as the default of a deprecated field, of which its type knows nothing."""
