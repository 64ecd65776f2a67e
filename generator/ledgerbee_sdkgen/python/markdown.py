"""Prose of the document inside Markdown: it says what it says and does nothing.

CommonMark 0.31.2; the tables are GitHub's.
"""

import re

_CODE = re.compile(r"(`[^`\n]+`)")
_SPECIAL = re.compile(r"[\\`*\[\]<>|]")
# What would begin a heading, a rule, a quotation or a fence at the start of a line.
_BLOCK = re.compile(r"^(#+|=+|-{2,}|~{3,}|_{3,}|:{3,})", re.MULTILINE)


def prose(text: str) -> str:
    """Return `text` as paragraphs and plain lists; code spans stay code."""
    lines = (" ".join(line.split()) for line in text.strip().splitlines())
    return _BLOCK.sub(r"\\\1", "\n".join(_inline(line) for line in lines))


def cell(text: str) -> str:
    """Return `text` as one line, for a cell of a table or an item of a list."""
    return _BLOCK.sub(r"\\\1", _inline(" ".join(text.split())))


def code(text: str) -> str:
    """Return `text` as a code span that holds all of it; nothing for no text."""
    line = " ".join(text.split())
    if not line:
        return ""
    longest = max((len(run) for run in re.findall(r"`+", line)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if line.startswith("`") or line.endswith("`") else ""
    # Within a table a bar ends the cell even in code.
    return f"{fence}{padding}{line}{padding}{fence}".replace("|", "\\|")


def anchor(name: str) -> str:
    """Return the anchor that a heading of that name has on GitHub."""
    return re.sub(r"[^\w\- ]", "", name.lower()).replace(" ", "-")


def _inline(line: str) -> str:
    parts = _CODE.split(line)
    return "".join(
        part.replace("|", "\\|") if _CODE.fullmatch(part) else _escaped(part)
        for part in parts
    )


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: f"\\{match[0]}", text)
