"""Values of the document as Python source; one of the two doors it may come through."""

import json
import unicodedata
from collections.abc import Iterable, Mapping


def text(value: str) -> str:
    """Return `value` as a string literal in double quotes, on one line.

    What is not printable, or could change how the line reads (controls, bidirectional
    marks, line separators, surrogates), is escaped.
    """
    return f'"{"".join(_escaped(character) for character in value)}"'


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
    """Return `value` as a basic string of TOML 1.0, on one line."""
    return json.dumps(value, ensure_ascii=False)


def tuple_of(items: Iterable[str]) -> str:
    """Return a tuple display of finished source `items`."""
    held = tuple(items)
    return f"({held[0]},)" if len(held) == 1 else f"({', '.join(held)})"


def _escaped(character: str) -> str:
    match character:
        case '"' | "\\":
            return "\\" + character
        case "\n":
            return "\\n"
        case "\r":
            return "\\r"
        case "\t":
            return "\\t"
    if character == " " or unicodedata.category(character)[0] not in "CZ":
        return character
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
