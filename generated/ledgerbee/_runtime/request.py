"""A call as the request to send."""

from collections.abc import Mapping
from typing import Any

from .bodies import body_of
from .call import Call
from .parameters import cookies_of, headers_of, path_of, query_of
from .security import Signed
from .transport import Request


def request_of(
    call: Call[Any], *, base_url: str, headers: Mapping[str, str], signed: Signed
) -> Request:
    """Return the request for `call`; its own headers replace those given.

    Raises:
        TypeError: if an argument is not one for its parameter.
        ValueError: if an argument cannot stand where it belongs.
        OSError: if a file of the body cannot be read.
    """
    operation = call.operation
    try:
        path = path_of(operation.path, call.path, operation.path_styles)
        query = query_of(call.query, operation.query_styles)
        own = headers_of(call.headers, operation.header_styles)
        cookies = cookies_of(call.cookies, operation.cookie_styles)
        content, about = body_of(operation, call.body)
    except (TypeError, ValueError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind(f"{operation.method} {operation.path}: {error}") from None
    parts = [part for part in (query, *signed.query) if part]
    merged = _merged(headers, {"accept": operation.accept}, about, own, signed.headers)
    sent = [part for part in (cookies, *signed.cookies) if part]
    if sent:
        merged = _merged(merged, {"cookie": "; ".join(sent)})
    return Request(
        method=operation.method,
        url=base_url.rstrip("/") + path + ("?" + "&".join(parts) if parts else ""),
        headers=merged,
        content=content,
    )


def _merged(*all_headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers in lower case, later ones in place of earlier ones."""
    return {
        name.lower(): value
        for headers in all_headers
        for name, value in headers.items()
    }
