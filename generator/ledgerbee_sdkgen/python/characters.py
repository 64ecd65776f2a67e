"""Characters that do not show, or change how the text around them reads.

Controls, bidirectional marks, line separators, zero-width and odd spaces, surrogates,
and code points that mean nothing yet: Unicode's categories C and Z, which is what
`str.isprintable` tells apart, but for the plain space.
"""

import re

_PERHAPS = re.compile(r"[^ -~\n]")
"""What may be one of them: most texts are ASCII, and long ones are soon looked at."""


def is_hidden(character: str) -> bool:
    """Tell whether `character` is one of these; a plain space is none."""
    return not character.isprintable()


def blanked(text: str) -> str:
    """Return `text` with a space for each hidden character; line feeds stay."""
    if text.isprintable():
        return text
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _PERHAPS.sub(lambda one: " " if is_hidden(one[0]) else one[0], plain)


def shown(text: str) -> str:
    """Return `text` with each hidden character as Python would escape it."""
    if text.isprintable():
        return text
    return "".join(escaped(one) if is_hidden(one) else one for one in text)


def escaped(character: str) -> str:
    """Return `character` by its code point, as Python's literals have it."""
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return unicode_escaped(character)


def unicode_escaped(character: str) -> str:
    """Return `character` as `\\u` or `\\U` and its code point, as TOML has it, too."""
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
