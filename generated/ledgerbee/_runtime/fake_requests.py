"""Requests as a fake gets them: routed, read, and kept for the test to look at."""

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import httpx2
import msgspec

from .fake_table import Row
from .fake_values import JSON
from .media import essence, is_json
from .parameters import IN_PATH

_PARAMETER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRequest:
    """A request that reached the fake."""

    operation: str
    """Method and path template, as `GET /invoices/{id}`; empty if there is none."""
    method: str
    path: str
    """Relative to the base URL."""
    path_arguments: Mapping[str, str]
    query: Mapping[str, str | tuple[str, ...]]
    """Without a credential; a tuple holds the values of a name that is there twice."""
    headers: Mapping[str, str] = field(repr=False)
    """By name in lower case; they hold the credential, so they are not shown."""
    content: bytes = field(repr=False)
    """The body as it came."""
    body: Any
    """The body as JSON, numbers that are not whole as `Decimal`; the fields of a form
    as a dict of texts; None of any other."""
    time: float
    """When it came, on the fake's clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Where a request leads."""

    row: Row
    path: str
    """Without the prefix that all paths share."""
    arguments: Mapping[str, str]


class Routes:
    """Finds operations by method and path."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows: dict[tuple[str, int], list[Row]] = {}
        for row in rows:
            self._rows.setdefault((row.method, _place(row.path).count("/")), []).append(
                row
            )
        for listed in self._rows.values():
            # What a template says itself goes before what a parameter takes, and one
            # that asks for a query before one that does not.
            listed.sort(key=_openness)

    def find(self, method: str, url: str, prefixes: Iterable[str]) -> Route | None:
        """Return where a request leads; `prefixes` are what may stand before a path."""
        parts = urlsplit(url)
        query = parse_qsl(parts.query, keep_blank_values=True)
        for prefix in prefixes:
            if not parts.path.startswith(prefix):
                continue
            path = parts.path.removeprefix(prefix)
            for row in self._rows.get((method, path.count("/")), []):
                match = _pattern(_place(row.path)).fullmatch(path)
                asked = parse_qsl(_asked(row.path), keep_blank_values=True)
                if match and all(pair in query for pair in asked):
                    names = dict.fromkeys(_PARAMETER.findall(_place(row.path)))
                    values = map(unquote, match.groups())
                    arguments = dict(zip(names, values, strict=True))
                    return Route(row=row, path=path, arguments=arguments)
        return None


def _place(template: str) -> str:
    return template.partition("#")[0].partition("?")[0]


def _asked(template: str) -> str:
    return template.partition("#")[0].partition("?")[2]


def _openness(row: Row) -> tuple[list[bool], bool]:
    return ["{" in one for one in _place(row.path).split("/")], not _asked(row.path)


@functools.cache
def _pattern(template: str) -> re.Pattern[str]:
    pieces, seen = [], dict[str, int]()
    for place, piece in enumerate(_PARAMETER.split(template)):
        if place % 2 == 0:
            pieces.append(re.escape(quote(piece, safe=IN_PATH)))
        elif piece in seen:
            pieces.append(f"(?:\\{seen[piece]})")
        else:
            seen[piece] = len(seen) + 1
            pieces.append("([^/]+)")
    return re.compile("".join(pieces))


def recorded(
    request: httpx2.Request,
    route: Route | None,
    *,
    path: str,
    secret: Iterable[str],
    now: float,
) -> RecordedRequest:
    """Return what is kept of `request`, without the parameters called `secret`."""
    content = request.content
    hidden = set(secret)
    query: dict[str, str | tuple[str, ...]] = {}
    for name, value in parse_qsl(request.url.query.decode(), keep_blank_values=True):
        if name in hidden:
            continue
        held = query.get(name)
        earlier = (held,) if isinstance(held, str) else held
        query[name] = (*earlier, value) if earlier is not None else value
    return RecordedRequest(
        operation=route.row.label if route else "",
        method=request.method,
        path=path,
        path_arguments=dict(route.arguments) if route else {},
        query=query,
        headers={name.lower(): one for name, one in request.headers.items()},
        content=content,
        body=_body(content, request.headers.get("content-type", "")),
        time=now,
    )


def _body(content: bytes, content_type: str) -> Any:
    media_type = essence(content_type)
    if media_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(content.decode(errors="replace"), keep_blank_values=True))
    if not (content and is_json(media_type)):
        return None
    try:
        return JSON.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
