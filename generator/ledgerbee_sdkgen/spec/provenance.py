"""What a document that was reconstructed says of how it is known.

`x-provenance` of a value is `documented` or `inferred`, and holds for all that is in it
until another says otherwise.
"""

from typing import Any, Final

from ledgerbee_sdkgen.spec import pointers

MARK: Final = "x-provenance"
INFERRED: Final = "inferred"


def is_inferred(document: Any, pointer: str) -> bool:
    """Tell whether the value at `pointer` was guessed."""
    value, known = document, ""
    for token in ("", *pointers.tokens(pointer)):
        if token:
            value = value.get(token) if isinstance(value, dict) else None
        if isinstance(value, dict):
            known = value.get(MARK, known)
    return known == INFERRED


def is_marked(document: Any) -> bool:
    """Tell whether any part of a document says that it was guessed."""
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if value.get(MARK) == INFERRED:
                return True
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return False
