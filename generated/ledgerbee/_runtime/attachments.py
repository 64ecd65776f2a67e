"""Files inside a JSON body: how they are made, and how much of them may be sent."""

import mimetypes
import os
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Self

from .model import ApiModel
from .operation import AttachmentLimits


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFields:
    """Which fields of a model hold what of a file."""

    name: str
    content: str
    media_type: str = ""
    """Empty if there is none."""
    is_text: bool = False
    """Whether the content is a text of base64, and no `bytes`."""


class FileModel(ApiModel, kw_only=True):
    """An object that holds a file; `from_path` and `from_bytes` make one."""

    file_fields: ClassVar[FileFields]

    @classmethod
    def from_path(
        cls,
        path: str | os.PathLike[str],
        *,
        name: str | None = None,
        media_type: str | None = None,
    ) -> Self:
        """Return the file at `path`, read now; its own name is used if none is given.

        Raises:
            ValueError: if the name tells no media type and none is given.
            OSError: if it cannot be read.
        """
        found = Path(path)
        name = found.name if name is None else name
        return cls.from_bytes(found.read_bytes(), name=name, media_type=media_type)

    @classmethod
    def from_bytes(
        cls,
        content: bytes | bytearray | memoryview,
        *,
        name: str,
        media_type: str | None = None,
    ) -> Self:
        """Return a file of this content.

        Raises:
            TypeError: if `content` is no bytes.
            ValueError: if the name tells no media type and none is given.
        """
        if not isinstance(content, bytes | bytearray | memoryview):
            raise TypeError(f"bytes were expected, not {type(content).__name__}")
        parts = cls.file_fields
        encoded = b64encode(content).decode() if parts.is_text else bytes(content)
        given = {parts.name: name, parts.content: encoded}
        if parts.media_type:
            media_type = media_type or mimetypes.guess_type(name)[0]
            if media_type is None:
                raise ValueError(
                    f"{name!r} tells no media type; give one, as in "
                    '`media_type="application/pdf"`'
                )
            given[parts.media_type] = media_type
        return cls(**given)


def check_attachments(limits: AttachmentLimits, body: Any, size: int) -> None:
    """Refuse a body that the API would refuse for its files.

    `body` is as JSON has it, and `size` its length in bytes.

    Raises:
        ValueError: if there are more files than allowed, or the whole is too long.
    """
    most = limits.max_files
    for found in _lists(body, limits.property):
        if most and len(found) > most:
            raise ValueError(
                f"there are {len(found)} files in `{limits.property}`; {most} are "
                "allowed"
            )
    longest = limits.max_request_bytes
    if longest and size > longest:
        raise ValueError(
            f"the request has {size:,} bytes, its files in base64 among them, which "
            f"makes them a third longer; {longest:,} are allowed"
        )


def _lists(value: Any, name: str) -> Iterator[list[Any]]:
    """Yield each list that is a property `name`, however deep."""
    match value:
        case dict():
            for key, one in value.items():
                if key == name and isinstance(one, list):
                    yield one
                else:
                    yield from _lists(one, name)
        case list():
            for one in value:
                yield from _lists(one, name)
