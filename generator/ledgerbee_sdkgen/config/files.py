"""The configuration as a file: which one it is, how long, and its text."""

from pathlib import Path
from typing import Final

MAX_BYTES: Final = 4 * 1024**2
MAX_MEGABYTES: Final = 64
"""Of a document, and of all that it refers to, where the configuration says nothing."""


def configurations() -> list[Path]:
    """Return what may be the configuration where none is named."""
    return sorted(Path("specs").glob("*.sdk.toml"))


def as_text(data: bytes) -> str:
    """Return the text of a configuration, whatever its line ends.

    Raises:
        UnicodeDecodeError: if it is not UTF-8.
    """
    return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
