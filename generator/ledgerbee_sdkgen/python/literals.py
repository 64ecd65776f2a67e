"""Values of the document as Python source; one of the two doors it may come through."""

import re
from collections.abc import Callable, Iterable, Mapping

from ledgerbee_sdkgen.python.characters import escaped, is_hidden, unicode_escaped

_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
"""Escapes that Python and TOML both have."""
_PERHAPS = re.compile(r"""["'\\]|[^ -~]""")
"""What may need an escape; the rest of a text is copied as it is."""


def text(value: str) -> str:
    """Return `value` as a string literal, on one line.

    It is in double quotes, or in single ones where that needs fewer escapes. What is
    not printable, or could change how the line reads (controls, bidirectional
    marks, line separators, surrogates), is escaped.
    """
    quote = "'" if value.count('"') > value.count("'") else '"'
    return _quoted(value, quote, escaped)


def value(given: object) -> str:
    """Return JSON `given` as a Python literal.

    Raises:
        TypeError: if `given` is no JSON value.
    """
    match given:
        case None | bool():
            return repr(given)
        case int() | float():
            return repr(given)
        case str():
            return text(given)
        case Mapping():
            pairs = (f"{value(key)}: {value(item)}" for key, item in given.items())
            return "{" + ", ".join(pairs) + "}"
        case list() | tuple():
            return "[" + ", ".join(value(item) for item in given) + "]"
        case _:
            raise TypeError(f"no JSON value: {type(given).__name__}")


def toml(value: str) -> str:
    """Return `value` as a basic string of TOML 1.0, on one line.

    What is not printable is escaped, as in `text`; surrogates TOML does not have.
    """
    return _quoted(value, '"', unicode_escaped)


def tuple_of(items: Iterable[str]) -> str:
    """Return a tuple display of finished source `items`."""
    held = tuple(items)
    return f"({held[0]},)" if len(held) == 1 else f"({', '.join(held)})"


def _quoted(value: str, quote: str, escape: Callable[[str], str]) -> str:
    if _PERHAPS.search(value) is None:
        return f'"{value}"'

    def written(match: re.Match[str]) -> str:
        character = match[0]
        if character == quote:
            return f"\\{quote}"
        if short := _SHORT.get(character):
            return short
        return escape(character) if is_hidden(character) else character

    return f"{quote}{_PERHAPS.sub(written, value)}{quote}"
