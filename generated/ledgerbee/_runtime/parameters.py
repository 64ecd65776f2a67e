"""Parameters as text: the serialization styles of OpenAPI 3.0, after RFC 6570."""

import base64
import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

import msgspec
from msgspec import UNSET

from .encode import json_text, plain, to_wire
from .media import essence, is_json
from .operation import Style

_TEMPLATE = re.compile(r"\{([^{}]+)\}")
IN_PATH = "/%:@!$&'()*+,;=?#"
"""What a template may hold as it is, `%` of what is encoded already (RFC 3986)."""
# Reserved, but none that ends a value, or that a reader takes for a space.
_RESERVED = ":/?@!$'()*,;="
_TOKEN = re.compile(r"[0-9A-Za-z!#$%&'*+.^_`|~-]+")
_SIMPLE = Style(style="simple")
_FORM = Style(style="form", explode=True)
_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def path_of(
    template: str, values: Mapping[str, Any], styles: Mapping[str, Style]
) -> str:
    """Return the path `template` describes.

    A value of `{+name}` may be several segments (RFC 6570, section 3.2.3); of any other
    it is part of the one where it stands, and its slashes are encoded.

    Raises:
        TypeError: if a value has no form in a path.
        ValueError: if a value is empty, `.` or `..`: that could be another path.
    """
    return "".join(
        _filled(piece, values, styles) if place % 2 else piece
        for place, piece in enumerate(_pieces(template))
    )


@functools.cache
def _pieces(template: str) -> tuple[str, ...]:
    """Return what a template has as it is, and in between the names of parameters."""
    pieces = _TEMPLATE.split(template)
    pieces[::2] = [quote(piece, safe=IN_PATH) for piece in pieces[::2]]
    return tuple(pieces)


def _filled(piece: str, values: Mapping[str, Any], styles: Mapping[str, Style]) -> str:
    name = piece.removeprefix("+")
    if values[name] is None:
        raise TypeError(f"`{name}` is None, which cannot stand in a path")
    style = styles.get(name, _SIMPLE)
    value = _wire(name, values[name], style)
    text = _path_value(name, value, style)
    if name != piece:
        text = text.replace("%2F", "/")
    if {"", ".", ".."} & set(text.split("/")):
        raise ValueError(f"`{name}` is {text!r}, which cannot stand in a path")
    return text


def query_of(values: Mapping[str, Any], styles: Mapping[str, Style]) -> str:
    """Return the query string, without `?`; what is `UNSET` is left out.

    Raises:
        TypeError: if a value has no form in a query.
    """
    return "&".join(
        f"{name}={value}"
        for given, one in values.items()
        if one is not UNSET
        for name, value in _pairs(given, one, styles.get(given, _FORM))
    )


def headers_of(
    values: Mapping[str, Any], styles: Mapping[str, Style]
) -> dict[str, str]:
    """Return headers by name; what is `UNSET` is left out.

    Raises:
        TypeError: if a value has no form in a header.
        ValueError: if a value would end the header.
    """
    written: dict[str, str] = {}
    for name, one in values.items():
        if one is UNSET:
            continue
        style = styles.get(name, _SIMPLE)
        text = _joined(_wire(name, one, style), ",", style.explode, name, encode=False)
        written[name] = header_value(name, text)
    return written


def header_name(name: Any) -> str:
    """Return the name of a header in lower case (RFC 9110, section 5.1).

    Raises:
        TypeError: if it is not text.
        ValueError: if no header can be called so.
    """
    if not isinstance(name, str):
        raise TypeError(f"the name of a header is text, not `{type(name).__name__}`")
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"`{name}` is no name for a header")
    return name.lower()


def header_value(name: str, text: Any) -> str:
    """Return `text` if a header can hold it (RFC 9110, section 5.5).

    Raises:
        TypeError: if it is not text.
        ValueError: if it cannot; the text of the error does not show it.
    """
    if not isinstance(text, str):
        raise TypeError(f"`{name}` is to be text, not `{type(text).__name__}`")
    if not (text.isascii() and text.isprintable()):
        raise ValueError(
            f"`{name}` holds characters that no header can, such as a line break"
        )
    if text != text.strip():
        raise ValueError(f"`{name}` begins or ends with a space, as no header can")
    return text


def cookies_of(values: Mapping[str, Any], styles: Mapping[str, Style]) -> str:
    """Return the `Cookie` header; empty where all values are `UNSET`."""
    return "; ".join(
        f"{name}={value}"
        for given, one in values.items()
        if one is not UNSET
        for name, value in _pairs(given, one, styles.get(given, _FORM))
    )


def form_pairs(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the fields of a form: lists repeat their name, objects are JSON."""
    for name, value in values.items():
        for one in value if isinstance(value, list) else [value]:
            if one is None:
                raise TypeError(f"`{name}` is None, which a form cannot say")
            if isinstance(one, dict | list):
                yield name, json_text(one).decode()
            else:
                yield name, text_of(name, one)


def part_of(name: str, value: Any) -> str:
    """Return a member of a list or an object; one that has members itself is JSON.

    OpenAPI 3.1.1, "Style Values", leaves open how it is written.
    """
    if isinstance(value, list | dict):
        return json_text(value).decode()
    return text_of(name, value)


def text_of(name: str, value: Any) -> str:
    """Return a single value of the parameter `name` as text."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return repr(value)
        case msgspec.Raw():
            return bytes(value).decode()
        case bytes():
            return base64.b64encode(value).decode()
        case _:
            raise TypeError(f"`{name}`: {type(value).__name__} cannot be a parameter")


def _wire(name: str, value: Any, style: Style) -> Any:
    """Return a value as text, number, list or dict of such."""
    if style.allows_empty and isinstance(value, str) and not value:
        return ""
    if value is None:
        # Nothing is not a filter: sent as none it would match everything.
        raise TypeError(f"`{name}` is None; leave it out to send nothing")
    is_said = style is not _SIMPLE and style is not _FORM
    is_usual = not (is_said and (style.style or style.content or style.type))
    if is_usual and isinstance(value, list | tuple | Mapping):
        kind = type(value).__name__
        raise TypeError(f"`{name}`: a single value was expected, not a `{kind}`")
    try:
        wired = plain(value) if style.type is None else to_wire(value, style.type)
    except TypeError as error:
        raise TypeError(f"`{name}`: {error}") from None
    if wired in ([], {}) and style.allows_empty:
        return ""
    if wired in ([], {}) and not style.content:
        # Nothing of it would be written (RFC 6570, section 2.3), as if not given.
        raise TypeError(f"`{name}` is empty; leave it out to send nothing")
    media_type = essence(style.content)
    if is_json(media_type):
        return json_text(wired).decode()
    if media_type and isinstance(wired, list | dict):
        raise TypeError(f"`{name}`: give the text of the `{media_type}`")
    return wired


def query_pairs(name: str, wired: Any, style: Style) -> Iterator[str]:
    """Yield what a query, or a form like one, holds of what `to_wire` made.

    Raises:
        TypeError: if it has no form there.
    """
    if wired is None:
        raise TypeError(f"`{name}` is None, which a form cannot say")
    for key, one in _written(name, wired, style):
        yield f"{key}={one}"


def _pairs(name: str, value: Any, style: Style) -> Iterator[tuple[str, str]]:
    yield from _written(name, _wire(name, value, style), style)


def _written(name: str, wired: Any, style: Style) -> Iterator[tuple[str, str]]:
    safe = _RESERVED if style.reserved else ""
    if style.style == "deepObject":
        yield from _deep(name, wired, safe)
        return
    match wired:
        case list() if style.explode:
            for one in wired:
                yield _quoted(name), _quoted(part_of(name, one), safe)
        case dict() if style.explode:
            for key, one in wired.items():
                yield _quoted(key), _quoted(part_of(f"{name}.{key}", one), safe)
        case list() | dict():
            between = _DELIMITERS.get(style.style, ",")
            # What stands between two values may not be in one of them.
            safe = safe.replace(between, "")
            yield _quoted(name), _joined(wired, between, False, name, safe=safe)
        case _:
            yield _quoted(name), _quoted(text_of(name, wired), safe)


def _deep(name: str, value: Any, safe: str) -> Iterator[tuple[str, str]]:
    """Yield `name[key]=value` for each leaf of an object.

    OpenAPI 3.1.1, "Style Values", leaves open how lists are written. Servers that take
    the last of a name that stands twice know them by `[]`; objects in a list are
    numbered, for a reader could not tell whose keys are whose.
    """
    match value:
        case dict():
            for key, one in value.items():
                yield from _deep(f"{name}[{key}]", one, safe)
        case list():
            for place, one in enumerate(value):
                is_plain = not isinstance(one, dict | list)
                yield from _deep(f"{name}[{'' if is_plain else place}]", one, safe)
        case _:
            yield _quoted(name), _quoted(text_of(name, value), safe)


def _path_value(name: str, value: Any, style: Style) -> str:
    match style.style:
        case "label":
            between = "." if style.explode else ","
            return "." + _joined(value, between, style.explode, name)
        case "matrix":
            return _matrix(name, value, style.explode)
        case _:
            return _joined(value, ",", style.explode, name)


def _matrix(name: str, value: Any, explode: bool) -> str:
    match value:
        case list() if explode:
            return "".join(
                f";{_quoted(name)}={_quoted(part_of(name, one))}" for one in value
            )
        case dict() if explode:
            return "".join(
                f";{_quoted(key)}={_quoted(part_of(name, one))}"
                for key, one in value.items()
            )
        case "":
            # RFC 6570, section 3.2.7.
            return f";{_quoted(name)}"
        case _:
            return f";{_quoted(name)}={_joined(value, ',', False, name)}"


def _joined(
    value: Any,
    between: str,
    explode: bool,
    name: str,
    *,
    encode: bool = True,
    safe: str = "",
) -> str:
    def quoted(text: str) -> str:
        return _quoted(text, safe) if encode else text

    match value:
        case list():
            return between.join(quoted(part_of(name, one)) for one in value)
        case dict():
            equals = "=" if explode else between
            return between.join(
                f"{quoted(key)}{equals}{quoted(part_of(name, one))}"
                for key, one in value.items()
            )
        case _:
            return quoted(text_of(name, value))


def _quoted(text: str, safe: str = "") -> str:
    return quote(text, safe=safe)
