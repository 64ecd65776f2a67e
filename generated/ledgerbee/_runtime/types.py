"""Types that models and signatures share."""

import os
from decimal import Decimal
from typing import IO, Annotated, TypeAlias, TypeVar

from msgspec import Meta

DecimalString = Annotated[Decimal, Meta(extra={"wire": "string"})]
"""A `Decimal` that travels as a JSON string."""

T = TypeVar("T")

Extras = Annotated[dict[str, T], Meta(extra={"role": "extras"})]
"""The properties of an object that are not fields of its class, by wire name."""

FileContent: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
"""The bytes of a file, a file opened in binary mode, or the path of one."""

FileInput: TypeAlias = (
    FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
)
"""A file; in a tuple with the name to send, and the media type after it."""
