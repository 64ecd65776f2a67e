"""A call as the request to send."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from msgspec import UNSET

from .bodies import body_of
from .call import Call
from .media import essence
from .operation import Style
from .parameters import (
    cookies_of,
    header_name,
    header_value,
    headers_of,
    path_of,
    query_of,
)
from .security import Signed
from .transport import Request

T = TypeVar("T")
_ANY = Style(style="form", explode=True, type=Any)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What goes with a request besides what its call holds."""

    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Mapping[str, Any] = field(default_factory=dict)

    def with_more(
        self,
        headers: Mapping[str, str] | None,
        query: Mapping[str, Any] | None,
        body: Mapping[str, Any] | None,
    ) -> "Extras":
        """Return these and others, which come in place of those of the same name."""
        checked = {
            header_name(name): header_value(name, one)
            for name, one in (headers or {}).items()
        }
        return Extras(
            headers={**self.headers, **checked},
            query={**self.query, **(query or {})},
            body={**self.body, **(body or {})},
        )


def keyed(call: Call[T], extras: Extras) -> Call[T]:
    """Return `call` with a key, where its operation wants one and none is given.

    It is made before the first attempt, so that all of them bear the same.

    Raises:
        ValueError: if the key given is empty.
    """
    operation = call.operation
    given = key_of(call, extras)
    if given == "":
        raise ValueError(f"`{operation.key_header}` is empty; leave it out to have one")
    if given is not None or not operation.key_is_made:
        return call
    key = {operation.key_header: str(uuid.uuid4())}
    return replace(call, headers={**call.headers, **key})


def key_of(call: Call[Any], extras: Extras) -> str | None:
    """Return the key by which the API knows the request again, if it bears one."""
    name = call.operation.key_header
    if not name:
        return None
    key = extras.headers.get(name.lower(), call.headers.get(name, UNSET))
    return None if key is UNSET else str(key)


def request_of(
    call: Call[Any],
    *,
    base_url: str,
    headers: Mapping[str, str],
    signed: Signed,
    extras: Extras,
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
        styles = {**dict.fromkeys(extras.query, _ANY), **operation.query_styles}
        query = query_of({**call.query, **extras.query}, styles)
        own = headers_of(call.headers, operation.header_styles)
        cookies = cookies_of(call.cookies, operation.cookie_styles)
        wanted = extras.headers.get("content-type", "")
        content, about = body_of(operation, call.body, extras.body, wanted)
    except (TypeError, ValueError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind(f"{operation.method} {operation.path}: {error}") from None
    parts = [part for part in (query, *signed.query) if part]
    merged = _merged(
        headers,
        {"accept": operation.accept},
        about,
        own,
        extras.headers,
        # What parts are told apart by is known where they are written.
        about if is_parts(about) and is_parts(extras.headers) else {},
        # Last, so that nothing else goes where a credential belongs.
        signed.headers,
    )
    sent = [part for part in (cookies, *signed.cookies) if part]
    if sent:
        merged = _merged(merged, {"cookie": "; ".join(sent)})
    return Request(
        method=operation.method,
        url=_url(base_url.rstrip("/") + path, parts),
        headers=merged,
        content=content,
    )


def is_parts(headers: Mapping[str, str]) -> bool:
    """Tell whether `headers` are those of a body of several parts."""
    return essence(headers.get("content-type", "")).startswith("multipart/")


def uncompressed(request: Request) -> Request:
    """Return `request` with the wish that the content comes as it is.

    Then its length tells how much of it there is (RFC 9110, section 12.5.3).
    """
    headers = {"accept-encoding": "identity", **request.headers}
    return replace(request, headers=headers)


def _url(place: str, query: list[str]) -> str:
    # Some documents tell operations apart by a query in the path.
    place = place.partition("#")[0]
    if not query:
        return place
    return place + ("&" if "?" in place else "?") + "&".join(query)


def _merged(*all_headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers in lower case, later ones in place of earlier ones."""
    return {
        name.lower(): value
        for headers in all_headers
        for name, value in headers.items()
    }
