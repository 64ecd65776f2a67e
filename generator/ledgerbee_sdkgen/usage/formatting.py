"""Code that was formatted by black stays so."""

import tomllib
from pathlib import Path
from typing import Any

import black
from black.parsing import InvalidInput

_LONGEST = 88


def kept(before: str, after: str, path: Path) -> str:
    """Return `after`, formatted if `before` was, with the line length of its project.

    Code that black would have changed before is left alone.
    """
    mode = black.Mode(line_length=_line_length(path))
    if _formatted(before, mode) != before:
        return after
    return _formatted(after, mode) or after


def _formatted(text: str, mode: black.Mode) -> str | None:
    if "\r" in text.replace("\r\n", ""):
        return None
    is_windows = "\r\n" in text
    try:
        found = black.format_str(text.replace("\r\n", "\n"), mode=mode)
    except (InvalidInput, RecursionError):
        return None
    return found.replace("\n", "\r\n") if is_windows else found


def _line_length(path: Path) -> int:
    """Return what the nearest `pyproject.toml` says to black, or to ruff."""
    for folder in path.resolve().parents:
        file = folder / "pyproject.toml"
        if not file.is_file():
            continue
        try:
            tools: Any = tomllib.loads(file.read_text(encoding="utf-8")).get("tool", {})
        except (OSError, ValueError):
            return _LONGEST
        for tool in ("black", "ruff"):
            told = tools.get(tool, {}).get("line-length")
            if isinstance(told, int):
                return told
        return _LONGEST
    return _LONGEST
