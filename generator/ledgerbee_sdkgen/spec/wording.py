"""Values of a document as messages show them."""

from typing import Any

_MOST = 160


def shown(value: Any) -> str:
    """Return `value` in a few words."""
    match value:
        case dict():
            return "a mapping"
        case list():
            return "a list"
        case None | bool():
            return {None: "null", True: "true", False: "false"}[value]
        case _:
            return f"`{cut(str(value))}`"


def cut(text: str) -> str:
    """Return `text` in one line that is not long."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST else f"{line[: _MOST - 1]}…"
