"""Prose of the document inside Markdown: it says what it says and does nothing.

CommonMark 0.31.2; the tables are GitHub's.
"""

import re

from ledgerbee_sdkgen.python.characters import blanked, shown

_CODE = re.compile(r"(`[^`\n]+`)")
_SPECIAL = re.compile(r"[\\`*\[\]<>|]")
# What would begin a heading, a rule, a quotation or a fence: at the start of a line, or
# of an item of a list.
_BLOCK = re.compile(
    r"^((?:(?:[-+]|\d{1,9}[.)])\ )*)"
    r"(\#+|=+|-{2,}|~{3,}|_{3,}|:{3,}|([-_])(?=(?:\ ?\3)*$))",
    re.MULTILINE | re.VERBOSE,
)


def prose(text: str) -> str:
    """Return `text` as paragraphs and plain lists; code spans stay code."""
    lines = (" ".join(line.split()) for line in blanked(text).strip().split("\n"))
    return _unblocked("\n".join(_inline(line) for line in lines))


def cell(text: str) -> str:
    """Return `text` as one line, for a cell of a table or an item of a list."""
    return _unblocked(_inline(" ".join(blanked(text).split())))


def code(text: str) -> str:
    """Return `text` as a code span that holds all of it; nothing for no text.

    What would not show is escaped, as in a literal of Python.
    """
    line = shown(" ".join(text.split()))
    if not line:
        return ""
    if _is_torn(line):
        return _escaped(line)
    if "`" not in line:
        return f"`{line}`".replace("|", "\\|")
    longest = max(len(run) for run in re.findall(r"`+", line))
    fence = "`" * (longest + 1)
    padding = " " if line.startswith("`") or line.endswith("`") else ""
    # Within a table a bar ends the cell even in code.
    return f"{fence}{padding}{line}{padding}{fence}".replace("|", "\\|")


def anchor(name: str) -> str:
    """Return the anchor that a heading of that name has on GitHub."""
    return re.sub(r"[^\w\- ]", "", name.lower()).replace(" ", "-")


def _unblocked(text: str) -> str:
    return _BLOCK.sub(r"\1\\\2", text)


def _inline(line: str) -> str:
    if "`" not in line:
        return _escaped(line)
    parts = _CODE.split(line)
    return "".join(
        (
            part.replace("|", "\\|")
            if _CODE.fullmatch(part) and not _is_torn(part)
            else _escaped(part)
        )
        for part in parts
    )


def _is_torn(code: str) -> bool:
    """Tell whether a table would end its cell within `code`.

    The backslash before a bar would be escaped by the one that is there already.
    """
    return "\\|" in code


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: f"\\{match[0]}", text)
