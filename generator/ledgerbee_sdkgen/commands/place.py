"""Folders as people call them."""

import os
from pathlib import Path


def shown(folder: Path) -> str:
    """Return `folder` as a person would type it from where they are."""
    here, whole = Path.cwd(), Path(os.path.abspath(folder))
    near = whole.relative_to(here) if whole.is_relative_to(here) else whole
    return near.as_posix()
