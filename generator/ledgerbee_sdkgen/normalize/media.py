"""Media types: which of several a client speaks."""

from collections.abc import Sequence

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def essence(media_type: str) -> str:
    """Return `text/html` for `text/html; charset=utf-8` (RFC 9110, section 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether bodies of this type are JSON (RFC 6839 for `+json`)."""
    plain = essence(media_type)
    return plain in (JSON, "*/*", "text/json") or plain.endswith("+json")


def is_text(media_type: str) -> bool:
    plain = essence(media_type)
    return plain.startswith("text/") or plain in ("application/xml", "application/yaml")


def preferred(media_types: Sequence[str], order: Sequence[str]) -> str:
    """Return the media type to use: JSON, then by `order`, then as listed."""

    def rank(media_type: str) -> int:
        if essence(media_type) == JSON:
            return 0
        if is_json(media_type):
            return 1
        plain = essence(media_type)
        return 2 + (order.index(plain) if plain in order else len(order))

    return min(media_types, key=rank)
