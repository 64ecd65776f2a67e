"""Request bodies as bytes, by media type."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

from msgspec import UNSET

from .encode import json_text, plain, to_wire
from .files import is_file, read_file
from .media import charset, essence, is_json
from .operation import BodyStyle, Operation, Style
from .parameters import form_pairs, query_pairs, text_of

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_BYTES = "application/octet-stream"
_NOTHING: Mapping[str, Any] = MappingProxyType({})


def body_of(
    operation: Operation,
    value: Any,
    extra: Mapping[str, Any] = _NOTHING,
    wanted: str = "",
) -> tuple[bytes | None, dict[str, str]]:
    """Return the content to send for `value`, and the headers that describe it.

    `extra` are properties by wire name that come in place of those of `value`. Of
    several media types it is the one that is `wanted`, if the API takes it, or else the
    first that `value` is of the type of.

    Raises:
        TypeError: if `value` is not one for the operation's body, or is no object that
            `extra` could be part of.
        ValueError: if it holds more files than the API takes.
        OSError: if a file cannot be read.
    """
    if value is UNSET and not extra:
        return None, {}
    style = _style(operation, value, wanted)
    media_type, plain_type = style.content_type, essence(style.content_type)
    if plain_type == _MULTIPART:
        fields = _fields(value, style.type, extra)
        return _multipart(fields, style.encodings)
    if plain_type == _FORM:
        fields = _fields(value, style.type, extra)
        text = "&".join(_form(fields, style.encodings))
        return text.encode(), {"content-type": _FORM}
    if is_json(media_type):
        wired = (
            _fields(value, style.type, extra) if extra else to_wire(value, style.type)
        )
        named = "application/json" if "*" in plain_type else media_type
        content = json_text(wired)
        if operation.attachments is not None:
            # Imported here, because few bodies hold files.
            from .attachments import check_attachments

            check_attachments(operation.attachments, wired, len(content))
        return content, {"content-type": named}
    if extra:
        raise TypeError(f"a body of `{media_type}` has no properties to add to")
    is_open = "*" in media_type
    if isinstance(value, str):
        return _text(value, media_type), {
            "content-type": _BYTES if is_open else media_type
        }
    file = read_file(value)
    if is_open:
        media_type = file.media_type or _BYTES
    return file.content, {"content-type": media_type}


def _style(operation: Operation, value: Any, wanted: str) -> BodyStyle:
    usual = BodyStyle(
        content_type=operation.content_type,
        type=operation.body,
        encodings=operation.encodings,
    )
    offered = (usual, *operation.other_bodies)
    for one in offered:
        if wanted and essence(one.content_type) == essence(wanted):
            return one
    if len(offered) == 1:
        return usual
    # Files are files before they are anything else that takes bytes.
    ordered = sorted(offered, key=_is_raw, reverse=is_file(value))
    return next((one for one in ordered if _fits(value, one)), usual)


def _is_raw(style: BodyStyle) -> bool:
    plain_type = essence(style.content_type)
    return not (is_json(plain_type) or plain_type in (_FORM, _MULTIPART))


def _fits(value: Any, style: BodyStyle) -> bool:
    if _is_raw(style):
        return isinstance(value, str) or is_file(value)
    try:
        wired = to_wire({} if value is UNSET else value, style.type)
    except TypeError:
        return False
    return isinstance(wired, dict) or is_json(style.content_type)


def _text(value: str, media_type: str) -> bytes:
    """Return `value` in the charset that the media type names, or else in UTF-8."""
    try:
        return value.encode(charset(media_type))
    except LookupError:
        return value.encode()


def _fields(value: Any, type_: Any, extra: Mapping[str, Any]) -> dict[str, Any]:
    wired = {} if value is UNSET else to_wire(value, type_)
    if not isinstance(wired, dict):
        raise TypeError(f"a model or a dict was expected, not {type(value).__name__}")
    return {**wired, **plain(extra)}


def _form(fields: dict[str, Any], encodings: Mapping[str, Style]) -> Iterator[str]:
    """Yield the fields of a form, as `a=1`."""
    for name, value in fields.items():
        style = encodings.get(name)
        if style and style.content:
            yield urlencode({name: json_text(value).decode()})
        elif style:
            yield from query_pairs(name, value, style)
        else:
            yield urlencode(list(form_pairs({name: value})))


def _multipart(
    fields: dict[str, Any], encodings: Mapping[str, Style]
) -> tuple[bytes, dict[str, str]]:
    # The HTTP library knows how to write it; it is imported here so that a client
    # that sends none starts without it.
    import httpx2

    files = list(_parts(fields, encodings))
    if not files:
        # RFC 2046, section 5.1: there is no multipart without a part.
        return b"", {}
    request = httpx2.Request("POST", "http://127.0.0.1", files=files)
    return request.read(), {"content-type": request.headers["content-type"]}


def _parts(
    fields: dict[str, Any], encodings: Mapping[str, Style]
) -> Iterator[tuple[str, Any]]:
    """Yield name and content of each part: lists repeat their name, objects are JSON.

    OpenAPI 3.0.4, "Encoding Object", `contentType`: text for scalars, JSON for
    objects, octets for binary strings.
    """
    for name, value in fields.items():
        wanted = encodings[name].content if name in encodings else ""
        is_document = is_json(wanted)
        whole = is_document or not isinstance(value, list)
        for one in [value] if whole else value:
            if one is None:
                raise TypeError(f"`{name}` is None, which a form cannot say")
            if is_file(one):
                file = read_file(one)
                media_type = file.media_type or wanted or _BYTES
                yield name, (file.name or name, file.content, media_type)
            elif is_document or isinstance(one, dict | list):
                yield name, (None, json_text(one), wanted or "application/json")
            elif wanted:
                yield name, (None, _text(text_of(name, one), wanted), wanted)
            else:
                yield name, (None, text_of(name, one).encode())
