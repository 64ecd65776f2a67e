"""The operations of an API: what goes in, what comes out, what they are called."""

import enum

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.model.callbacks import Callback
from ledgerbee_sdkgen.model.limits import Limit
from ledgerbee_sdkgen.model.paths import PathTemplate
from ledgerbee_sdkgen.model.security import Requirement
from ledgerbee_sdkgen.model.types import TypeExpr


class Place(enum.StrEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class Parameter(Struct, frozen=True, kw_only=True):
    """One parameter; `style` and `explode` are resolved to OpenAPI's defaults."""

    wire_name: str
    place: Place
    type: TypeExpr
    required: bool
    style: str
    explode: bool
    content: str | None = None
    """The media type, for a parameter written as a whole document."""
    reserved: bool = False
    """Characters that are reserved in a URL go as they are."""
    allows_empty: bool = False
    """It may be sent without a value."""
    limits: tuple[Limit, ...] = ()
    default: object = None
    description: str = ""
    deprecated: bool = False
    example: object = None
    location: Location


class Encoding(Struct, frozen=True, kw_only=True):
    """How one property of a form is written, where the document says so."""

    wire_name: str
    style: str = ""
    explode: bool = False
    reserved: bool = False
    media_type: str = ""


class Content(Struct, frozen=True, kw_only=True):
    """One of the media types of a body or an answer."""

    media_type: str
    type: TypeExpr
    encodings: tuple[Encoding, ...] = ()
    """Of a body."""


class Body(Struct, frozen=True, kw_only=True):
    """The request body, in the media type the client sends if nothing else is said."""

    media_type: str
    type: TypeExpr
    required: bool
    encodings: tuple[Encoding, ...] = ()
    others: tuple[Content, ...] = ()
    """What else may be sent, best first."""
    limits: tuple[Limit, ...] = ()
    description: str = ""
    example: object = None
    location: Location

    @property
    def types(self) -> tuple[TypeExpr, ...]:
        """What a caller may give, each type once."""
        return tuple(dict.fromkeys((self.type, *(one.type for one in self.others))))


class AnswerHeader(Struct, frozen=True, kw_only=True):
    """A documented header of an answer."""

    name: str
    type: TypeExpr
    required: bool = False
    """Whether every answer has it."""
    description: str = ""
    deprecated: bool = False


class Link(Struct, frozen=True, kw_only=True):
    """What can be called next, by what was sent and answered."""

    name: str
    operation: str
    """The pointer of the operation."""
    arguments: tuple[tuple[str, str], ...] = ()
    """Parameter, and the expression or the constant for it."""
    body: str = ""
    """The same for its body."""
    description: str = ""


class Response(Struct, frozen=True, kw_only=True):
    """One success answer; `type` is None where the document promises no body."""

    status: str
    """`200`, `2XX` or `default`."""
    media_type: str
    type: TypeExpr | None
    others: tuple[Content, ...] = ()
    """What may come instead; the client does not ask for it by itself."""
    limits: tuple[Limit, ...] = ()
    headers: tuple[AnswerHeader, ...] = ()
    links: tuple[Link, ...] = ()
    description: str = ""
    example: object = None
    location: Location

    @property
    def types(self) -> tuple[TypeExpr | None, ...]:
        """What may be returned, each type once."""
        return tuple(dict.fromkeys((self.type, *(one.type for one in self.others))))


class ErrorAnswer(Struct, frozen=True, kw_only=True):
    """A documented failure, for docs and fakes; at run time errors go by status."""

    status: str
    description: str
    schema: str = ""
    """The name of the schema of its body, where that has one."""


class ExternalDocs(Struct, frozen=True, kw_only=True):
    """Where more is said."""

    url: str
    description: str = ""


class Succession(Struct, frozen=True, kw_only=True):
    """What replaces a deprecated version of an operation."""

    successor: str
    """The pointer of the operation that replaces this one."""
    sunset: str = ""
    """ISO date after which it may be gone, where known."""


class Paging(Struct, frozen=True, kw_only=True):
    """How a list comes in pages; each is a wire name, empty if there is none."""

    page: str
    """The parameter for the number of a page, and the property that tells it."""
    items: str
    """The property of the answer that holds the items."""
    item: TypeExpr
    """The type of one of them."""
    limit: str
    total: str
    total_pages: str


class Attachments(Struct, frozen=True, kw_only=True):
    """How many files a JSON body may hold, and how much it may be; 0 is no limit."""

    property: str
    """The wire name of a list of files."""
    max_files: int
    max_request_bytes: int


class Operation(Struct, frozen=True, kw_only=True):
    """One method of one path."""

    id: str
    """The document's operationId, or `GET /path` where it has none."""
    method: str
    path: PathTemplate
    tag: str
    resource: str
    """Words, as `journal entries`; versions of one resource share it."""
    action: str
    """Words, as `list` or `download pdf`."""
    version: int | None
    """Of the path, as 2 for `/v2/journal-entries`."""
    superseded: Succession | None = None
    """Set where a newer version has the plain name and this one is `….v1.create`."""
    deprecated: bool = False
    summary: str = ""
    description: str = ""
    scopes: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    errors: tuple[ErrorAnswer, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    more: ExternalDocs | None = None
    security: Requirement | None = None
    """None: as the API's default."""
    server: str | None = None
    """A base URL of its own, where the document gives one."""
    repeatable: bool = False
    """Whether to carry it out twice is as good as once."""
    attachments: Attachments | None = None
    """Set where the body may hold files."""
    paging: Paging | None = None
    """Set where success is one page of a list."""
    key_header: str = ""
    """The header parameter by whose value the API knows a request again."""
    degraded: bool = False
    """Emitted in a plainer form than the document describes."""
    location: Location

    @property
    def label(self) -> str:
        """Method and path, as `GET /v1/accounts`."""
        return f"{self.method} {self.path.text}"

    @property
    def needs_key(self) -> bool:
        """Whether a request without a key is none."""
        return any(
            one.required and one.place is Place.HEADER
            for one in self.parameters
            if one.wire_name == self.key_header
        )
