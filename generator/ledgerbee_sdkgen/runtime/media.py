"""Media types, as headers say them."""

import functools


@functools.lru_cache(maxsize=256)
def essence(said: str) -> str:
    """Return `text/html` for `text/html; charset=utf-8` (RFC 9110, section 8.3.1)."""
    return said.partition(",")[0].partition(";")[0].strip().lower()


@functools.lru_cache(maxsize=256)
def is_json(said: str) -> bool:
    """Tell whether content of this type is one JSON value (RFC 6839, section 3.1)."""
    plain = essence(said)
    return plain.endswith(("/json", "+json")) or plain == "json"


def charset(said: str) -> str:
    """Return the character set that is said, else `utf-8`."""
    named = said.lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
    return named or "utf-8"
