"""Requests as the HTTP library has them, made without its work on what is plain.

Its client takes each URL apart, character by character, and merges its own headers
with those of the request, one by one. That takes much of what a small request costs,
and comes to nothing where the URL is plain and all headers are ours.
"""

import functools
import re

import httpx2

from .transport import Request

# What RFC 3986 allows as it is; the HTTP library sees to anything else.
_PLAIN = re.compile(
    r"(https?://[0-9a-z.\-]+(?::[0-9]{1,5})?)"
    r"(/(?:[0-9A-Za-z\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*"
    r"(?:\?(?:[0-9A-Za-z\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?)"
)
_WITH_BODY = ("POST", "PUT", "PATCH", "QUERY")
"""Methods that say how long their content is, even if there is none (RFC 9110, 8.6)."""


def plain_request(
    client: httpx2.Client | httpx2.AsyncClient, request: Request, timeout: float
) -> httpx2.Request | None:
    """Return `request` as `client` would build it, of which all options are usual.

    It is for a transport without a proxy; `timeout` is for each step of it, in seconds.
    None if the URL is not plain: what it may hold, as a user and a password, is the
    client's to see to.

    Raises:
        httpx2.InvalidURL: if it can be sent nowhere.
    """
    found = _PLAIN.fullmatch(request.url)
    if found is None or "/." in request.url:
        return None
    place, target = found.groups()
    url, host = _origin(place)
    content = request.content or b""
    headers = {
        "host": host,
        "accept": "*/*",
        "accept-encoding": client.headers["accept-encoding"],
        "connection": "keep-alive",
        **{name.lower(): value for name, value in request.headers.items()},
    }
    if content or request.method in _WITH_BODY:
        headers.setdefault("content-length", str(len(content)))
    return httpx2.Request(
        request.method,
        url,
        headers=headers,
        stream=httpx2.ByteStream(content),
        extensions={
            "timeout": dict.fromkeys(("connect", "read", "write", "pool"), timeout),
            "target": target.encode(),
        },
    )


def built_by(
    client: httpx2.Client | httpx2.AsyncClient, request: Request, timeout: float
) -> httpx2.Request:
    """Return `request` as `client` builds it, with what it adds to each."""
    return client.build_request(
        request.method,
        request.url,
        headers=dict(request.headers),
        content=request.content,
        timeout=timeout,
    )


@functools.lru_cache(maxsize=64)
def _origin(place: str) -> tuple[httpx2.URL, str]:
    """Return scheme, host and port, and the header that names these."""
    url = httpx2.URL(place)
    return url, url.netloc.decode()
