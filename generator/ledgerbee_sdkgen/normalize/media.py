"""Media types: which of several a client speaks."""

from collections.abc import Sequence

from ledgerbee_sdkgen.spec.document import Node

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
# Ranges that JSON is in (RFC 9110, section 12.5.1), the more specific first: of what
# several are for, it is the one that holds (OpenAPI 3.0.3, "Response Object").
_RANGES = ("application/*", "*/*")
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
    """Tell whether bodies of this type are JSON, or may be (RFC 6839 for `+json`)."""
    plain = essence(media_type)
    is_named = plain in (JSON, "text/json") or plain.endswith("+json")
    return is_named or is_range(media_type)


def is_range(media_type: str) -> bool:
    """Tell whether bodies are of any type, JSON among them."""
    return essence(media_type) in _RANGES


def is_text(media_type: str) -> bool:
    """Tell whether bodies of this type are given and returned as text."""
    plain = essence(media_type)
    return plain.startswith("text/") or plain.endswith("+xml") or plain in _TEXTS


def is_raw(media_type: str, schema: Node | None) -> bool:
    """Tell whether a body of this type is bytes or text as it is, whatever it says.

    Of a range, as `*/*`, the schema has to say so.
    """
    if is_range(media_type) and schema is not None:
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
    plain = essence(media_type)
    if plain == JSON:
        return 0
    if is_range(plain):
        return 2 + _RANGES.index(plain)
    if is_json(plain):
        return 1
    behind = 2 + len(_RANGES)
    return behind + (order.index(plain) if plain in order else len(order))
