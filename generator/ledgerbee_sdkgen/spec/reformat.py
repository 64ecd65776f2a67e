"""A document as it is committed: JSON laid out anew, every number as it was written."""

import hashlib
import json
import re
from typing import Any

from ledgerbee_sdkgen.spec.document import parse
from ledgerbee_sdkgen.spec.source import Source

_TOKEN = re.compile(
    r'(?P<string>"[^"\\]*+(?:\\.[^"\\]*+)*+")|(?P<mark>[{}\[\]:,])'
    r'|(?P<scalar>[^\s{}\[\]:,"]+)',
    re.DOTALL,
)
_CLOSING = {"{": "}", "[": "]"}


def laid_out(text: str) -> str:
    """Return the text of a document as it is committed.

    JSON has two spaces a level, keys in the order they came in, and letters in place
    of their escapes. YAML stays as it came. `text` has been parsed before.
    """
    plain = text.replace("\r\n", "\n")
    if not is_json(plain):
        return plain if plain.endswith("\n") else f"{plain}\n"
    pieces: list[str] = []
    tokens = [(one.lastgroup, one[0]) for one in _TOKEN.finditer(plain)]
    depth = 0
    for at, (kind, token) in enumerate(tokens):
        after = tokens[at + 1][1] if at + 1 < len(tokens) else ""
        if kind == "string":
            pieces.append(_spelled(token))
        elif token in _CLOSING and after == _CLOSING[token]:
            pieces.append(token)
        elif token in _CLOSING:
            depth += 1
            pieces.append(f"{token}{_line(depth)}")
        elif token in "}]" and tokens[at - 1][1] in _CLOSING:
            pieces.append(token)
        elif token in "}]":
            depth -= 1
            pieces.append(f"{_line(depth)}{token}")
        elif token == ",":
            pieces.append(f",{_line(depth)}")
        else:
            pieces.append(": " if token == ":" else token)
    return "".join(pieces) + "\n"


def is_json(text: str) -> bool:
    """Tell whether a document that was parsed is JSON, and not YAML of another look."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def content_digest(source: Source) -> str:
    """Return the SHA-256 of what a document says: neither layout nor the order of keys.

    Raises:
        InputError: if it is neither JSON nor YAML.
    """
    value = parse(source).parsed.value
    text = json.dumps(value, sort_keys=True, default=str, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _line(depth: int) -> str:
    return "\n" + "  " * depth


def _spelled(token: str) -> str:
    text: Any = json.loads(token)
    return json.dumps(text, ensure_ascii=False)
