"""Untrusted text made harmless for a terminal and for the log of a CI."""

import re
from typing import Final

# `##[error]`, `##vso[…]`, `##teamcity[…]`: commands of CI systems, anywhere in a line.
_COMMAND: Final = re.compile(r"##(?=\w*\[)")


def harmless(text: str) -> str:
    """Return `text` as one line in which every character shows and does nothing.

    Escape sequences, line ends, characters that turn the direction of text or take no
    room, and halves of surrogate pairs become what Python writes for them, as `\\x1b`.
    No command of a CI system is left in it, except at its very beginning.
    """
    shown = text if text.isprintable() else "".join(map(_shown, text))
    return _COMMAND.sub(r"#\\x23", shown)


def harmless_lines(text: str) -> str:
    """Return `text` with each of its lines made harmless, tabs kept."""
    lines = ("\t".join(map(harmless, line.split("\t"))) for line in text.split("\n"))
    return "\n".join(map(_no_command, lines))


def harmless_start(text: str) -> str:
    """Return `text` made harmless at the beginning of a line, too.

    GitHub takes a line that begins with `::`, after spaces, as a command.
    """
    return _no_command(harmless(text))


def _no_command(line: str) -> str:
    return line.replace("::", r"\x3a:", 1) if line.lstrip().startswith("::") else line


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")
