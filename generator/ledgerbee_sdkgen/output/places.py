"""Where the generator keeps what is its own, and which paths it may be told of."""

from pathlib import PurePosixPath
from typing import Final

STATE: Final = ".sdkgen"
"""The folder of what the generator keeps for itself, within the output folder."""
MANIFEST: Final = f"{STATE}/manifest.json"
FORMAT: Final = 1
"""Of the manifest."""
RELEASES: Final = f"{STATE}/releases.json"
UPSTREAM: Final = f"{STATE}/upstream.json"
RECORDS: Final = (RELEASES, UPSTREAM)
"""What is carried from one tree into the next."""
JOURNAL: Final = f"{STATE}/journal.json"
"""Is there while files are replaced, and after a run that was cut off then."""


def is_inside(path: str) -> bool:
    """Tell whether a path on record stays in the folder it is relative to.

    One that does not would have others' files replaced or removed.
    """
    pure = PurePosixPath(path)
    is_plain = not {"\\", ":", "\0"} & set(path)
    return is_plain and not pure.is_absolute() and ".." not in pure.parts
