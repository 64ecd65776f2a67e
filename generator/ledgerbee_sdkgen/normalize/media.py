"""Media types: which of several a client speaks."""

from collections.abc import Sequence

from ledgerbee_sdkgen.spec.document import Node

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_TEXTS = frozenset(
    {
        "application/graphql",
        "application/javascript",
        "application/json-seq",
        "application/jsonl",
        "application/ndjson",
        "application/sdp",
        "application/sql",
        "application/toml",
        "application/x-ndjson",
        "application/x-yaml",
        "application/xml",
        "application/xml-dtd",
        "application/yaml",
    }
)


def essence(media_type: str) -> str:
    """Return `text/html` for `text/html; charset=utf-8` (RFC 9110, section 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether bodies of this type are JSON (RFC 6839 for `+json`)."""
    plain = essence(media_type)
    return plain in (JSON, "*/*", "text/json") or plain.endswith("+json")


def is_text(media_type: str) -> bool:
    """Tell whether bodies of this type are given and returned as text."""
    plain = essence(media_type)
    return plain.startswith("text/") or plain.endswith("+xml") or plain in _TEXTS


def is_raw(media_type: str, schema: Node | None) -> bool:
    """Tell whether a body of this type is bytes or text as it is, whatever it says.

    Of `*/*` the schema has to say so.
    """
    if essence(media_type) == "*/*" and schema is not None:
        said = schema.follow()
        return said.text("type") == "string" and said.text("format") == "binary"
    return not is_json(media_type) and essence(media_type) not in (FORM, MULTIPART)


def is_same(one: Node | None, other: Node | None) -> bool:
    """Tell whether two media types hold the same, spelled in different ways."""
    return one is not None and other is not None and one.value == other.value


def preferred(media_types: Sequence[str], order: Sequence[str]) -> str:
    """Return the media type to use: JSON, then by `order`, then as listed."""
    return min(media_types, key=lambda one: rank(one, order))


def rank(media_type: str, order: Sequence[str]) -> int:
    """Return how far behind the best a media type is."""
    if essence(media_type) == JSON:
        return 0
    if is_json(media_type):
        return 1
    plain = essence(media_type)
    return 2 + (order.index(plain) if plain in order else len(order))
