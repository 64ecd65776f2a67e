"""Callbacks: what an API sends to an address that a call gave it."""

from typing import Any

import msgspec

from .decode import decode, place_in
from .errors import WebhookPayloadError


def read_payload(payload: bytes | str, type_: Any, name: str) -> Any:
    """Return the body of a callback as a value of `type_`.

    Who sent it is not told by that.

    Raises:
        WebhookPayloadError: if it is not as it is described.
        TypeError: if it is not the body as it came.
    """
    if isinstance(payload, str):
        payload = payload.encode()
    if not isinstance(payload, bytes | bytearray | memoryview):
        kind = type(payload).__name__
        raise TypeError(f"the body as it came is wanted, in bytes, not `{kind}`")
    content = bytes(payload)
    try:
        return decode(content, type_)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise WebhookPayloadError(
            f"the callback `{name}` is not as it is described: {error}",
            "",
            content,
            place_in(str(error)),
        ) from error
