"""What the API's description says of an operation, as far as sending it needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a parameter is written: `style` and `explode` as OpenAPI defines them."""

    style: str = ""
    explode: bool = False
    type: Any = None
    """The type of a value that may be a model."""
    content: str = ""
    """The media type of a value that is written as a document of its own."""
    reserved: bool = False
    """Whether characters that are reserved in a URL go as they are."""
    allows_empty: bool = False
    """Whether a parameter may be sent without a value: `?name=`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyStyle:
    """How a body is written."""

    content_type: str
    type: Any = None
    encodings: Mapping[str, Style] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStyle:
    """How a list comes in pages: parameters and properties by their wire names."""

    page: str
    """The parameter for the number of a page, from 1, and its property."""
    items: str
    """The property of the answer that holds the items."""
    limit: str = ""
    """The property that tells how many items a page has at most; empty if none."""
    total: str = ""
    """The property that tells how many items there are; empty if none."""
    total_pages: str = ""
    """The property that tells how many pages there are; empty if none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentLimits:
    """How many files a JSON body may hold, and how much it may be; 0 is no limit."""

    property: str
    """The property that is a list of files, by its wire name."""
    max_files: int = 0
    max_request_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation; `path` is its template, relative to the base URL."""

    id: str
    method: str
    path: str
    body: Any = None
    """The type of the request body."""
    content_type: str = "application/json"
    encodings: Mapping[str, Style] = field(default_factory=dict)
    """How properties of a form are written, where that is not as usual."""
    other_bodies: tuple[BodyStyle, ...] = ()
    """What the API takes instead, best first."""
    attachments: AttachmentLimits | None = None
    """How many files the body may hold; None if it holds none."""
    returns: Any = None
    """The type of a successful answer; None if there is no body."""
    returns_by_status: Mapping[int, Any] = field(default_factory=dict)
    """The same for statuses that differ from `returns`."""
    returns_by_type: Mapping[str, Any] = field(default_factory=dict)
    """The same for media types, in lower case, that may come instead."""
    pages: PageStyle | None = None
    """How a list comes in pages; None if it comes whole or is no list."""
    accept: str = "application/json"
    path_styles: Mapping[str, Style] = field(default_factory=dict)
    query_styles: Mapping[str, Style] = field(default_factory=dict)
    header_styles: Mapping[str, Style] = field(default_factory=dict)
    cookie_styles: Mapping[str, Style] = field(default_factory=dict)
    security: tuple[tuple[str, ...], ...] | None = None
    """Alternatives of schemes needed together; None is the API's own, () is none."""
    deprecated: str = ""
    """What to tell callers of a deprecated operation."""
    deprecated_arguments: tuple[str, ...] = ()
    """The arguments, by name, that may be gone one day."""
    sunset: str = ""
    """The day, as 2026-11-08, after which it may be gone; empty if it is not known."""
    base_url: str = ""
    """In place of the API's own."""
    repeatable: bool = False
    """Whether to carry it out twice is as good as once (RFC 9110, section 9.2.2)."""
    key_header: str = ""
    """The header of a key by which the API knows a request again; empty if none."""
    key_is_made: bool = False
    """Whether a key is made where the caller gives none."""
    read_back: str = ""
    """The call that shows what a write did; empty if there is none."""
