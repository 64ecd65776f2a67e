"""Answers: of what type they are, and the raw answer for those who want it."""

import functools
from collections.abc import Mapping
from typing import Any, Generic, TypeVar, cast

import msgspec

from .decode import decode, place_in
from .errors import ResponseDecodeError
from .media import charset, essence, is_json
from .operation import Operation
from .transport import Response

T = TypeVar("T")


class RawResponse(Generic[T]):
    """A successful answer as it came; `parse` makes of it what the method returns."""

    def __init__(self, operation: Operation, response: Response) -> None:
        self._operation = operation
        self._response = response

    def __repr__(self) -> str:
        return f"<RawResponse {self.status} of {self._operation.id}>"

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, by name in lower case."""
        return self._response.headers

    @property
    def content(self) -> bytes:
        """The body."""
        return self._response.content

    def parse(self) -> T:
        """Return the body as the type the method returns.

        Raises:
            ResponseDecodeError: if it is not of that type.
        """
        return cast(T, parsed(self._operation, self._response))


def parsed(operation: Operation, response: Response) -> Any:
    """Return the body of a successful answer as the type `operation` returns.

    Raises:
        ResponseDecodeError: if it is not of that type.
    """
    expected = _expected(operation, response)
    if expected is None:
        return None
    said = response.headers.get("content-type") or operation.accept
    media_type = essence(said)
    is_value = is_json(media_type)
    if is_content(operation, response):
        return response.content
    if expected is bytes and response.status in (204, 205, 206):
        raise unexpected(operation, response, "it is not the whole file")
    if expected is bytes and _is_packed(response):
        raise unexpected(operation, response, "it is compressed, which was not asked")
    if expected is bytes and media_type not in _types(operation.accept):
        raise unexpected(operation, response, f"it is `{media_type}`")
    if expected is str and not is_value:
        return _text(response.content, said)
    if expected is Any and not (is_value and response.content):
        return response.content or None
    if not response.content:
        raise unexpected(operation, response, "it has no body")
    try:
        return decode(response.content, expected)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise unexpected(operation, response, str(error)) from error


def is_content(operation: Operation, response: Response) -> bool:
    """Tell whether the content of a success is itself what `operation` returns.

    JSON and pages are not, where bytes are expected: the one is a value, or says what
    went wrong; the other is a login or a proxy.
    """
    expected = _expected(operation, response)
    media_type = essence(response.headers.get("content-type") or operation.accept)
    is_named = media_type in (*_types(operation.accept), *operation.returns_by_type)
    is_other = is_json(media_type) or (media_type.endswith("html") and not is_named)
    # A part of a file, or none of it, is not the file (RFC 9110, section 15.3).
    is_whole = response.status not in (204, 205, 206)
    return expected is bytes and is_whole and not is_other and not _is_packed(response)


def _expected(operation: Operation, response: Response) -> Any:
    """Return the type of an answer, by its status and by its media type.

    What the document promises for a status that has no body comes first.
    """
    by_status = operation.returns_by_status.get(response.status, operation.returns)
    media_type = essence(response.headers.get("content-type", ""))
    if by_status is None or not media_type or media_type in _types(operation.accept):
        return by_status
    by_type = operation.returns_by_type
    kind = f"{media_type.partition('/')[0]}/*"
    return by_type.get(media_type, by_type.get(kind, by_status))


@functools.cache
def _types(accept: str) -> tuple[str, ...]:
    return tuple(essence(one) for one in accept.split(","))


def _is_packed(response: Response) -> bool:
    """Tell whether an answer was compressed, although that was not asked for.

    How much of it there is to be is not known then, so that a part looks like a whole.
    """
    said = response.headers.get("content-encoding", "").strip().lower()
    return said not in ("", "identity")


def _text(content: bytes, content_type: str) -> str:
    try:
        return content.decode(charset(content_type), errors="replace")
    except LookupError:
        return content.decode(errors="replace")


def foreign(operation: Operation, response: Response) -> str:
    """Return why an answer is not the API's own; empty if it may be.

    A proxy or a login page answers with HTML, and with a status of success. Servers
    that say `text/html` of a plain word, as some frameworks do, are not meant.
    """
    media_type = essence(response.headers.get("content-type", ""))
    is_page = media_type.endswith("html") and response.content.lstrip()[:1] == b"<"
    known = (*_types(operation.accept), *operation.returns_by_type)
    if is_page and media_type not in known:
        return f"it is `{media_type}`"
    return ""


def unexpected(
    operation: Operation, response: Response, reason: str
) -> ResponseDecodeError:
    """Return the error for an answer that is not what `operation` returns."""
    request = f"{operation.method} {operation.path}"
    return ResponseDecodeError(
        f"{request} was answered with status {response.status}, but the answer is not "
        f"what was expected: {reason}",
        response=response,
        request=request,
        operation=operation.id,
        path=place_in(reason),
    )
