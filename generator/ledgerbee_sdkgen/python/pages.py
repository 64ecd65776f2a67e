"""What the templates of the docs are given: Markdown, finished but for its layout."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialRow:
    argument: str
    environment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerRow:
    url: str
    variables: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceRow:
    attribute: str
    page: str
    calls: int
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """`docs/index.md`."""

    title: str
    description: str
    package: str
    distribution: str
    class_: str
    credentials: tuple[CredentialRow, ...]
    resources: tuple[ResourceRow, ...]
    snippet: str
    async_snippet: str
    page_snippet: str
    """Of a list that comes in pages; empty if there is none."""
    has_files: bool
    has_migration: bool
    has_webhooks: bool
    has_callbacks: bool
    servers: tuple[ServerRow, ...]
    """Empty if there is but one, without variables."""
    has_grant: bool
    """Whether the client can get access tokens by itself."""
    reset_header: str
    """Of the moment from which on requests are taken again; empty if there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentRow:
    name: str
    place: str
    type: str
    required: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorRow:
    status: str
    class_: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderRow:
    """A header of an answer."""

    name: str
    status: str
    type: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """A call that can follow."""

    name: str
    call: str
    arguments: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackRow:
    """A callback; its function is empty where the client does not read it."""

    name: str
    call: str
    http: str
    type: str
    function: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSection:
    """One operation."""

    heading: str
    anchor: str
    summary: str
    http: str
    scopes: str
    repeats: str
    """What becomes of a write that fails."""
    notice: str
    """What to call instead of a deprecated one."""
    description: str
    arguments: tuple[ArgumentRow, ...]
    returns: str
    is_file: bool
    """Whether it can be streamed and saved."""
    remarks: tuple[str, ...]
    """Where it is sent, in which media types, and where more is said."""
    headers: tuple[HeaderRow, ...]
    links: tuple[LinkRow, ...]
    callbacks: tuple[CallbackRow, ...]
    errors: tuple[ErrorRow, ...]
    snippet: str
    async_snippet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcePage:
    """`docs/invoices.md`."""

    title: str
    description: str
    calls: tuple[CallSection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    name: str
    wire: str
    type: str
    required: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSection:
    """A class, an enumeration or a name for a type; what it has none of is empty."""

    name: str
    description: str
    fields: tuple[FieldRow, ...]
    values: tuple[str, ...]
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsModule:
    name: str
    models: tuple[ModelSection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsPage:
    """`docs/models/index.md`."""

    package: str
    modules: tuple[ModelsModule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeRow:
    name: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRow:
    """The class of one stable code."""

    name: str
    code: str
    base: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsPage:
    """`docs/errors/index.md`."""

    package: str
    class_: str
    has_webhooks: bool
    attributes: tuple[AttributeRow, ...]
    """Attributes of a status error, and where the body of the answer has them."""
    codes: tuple[CodeRow, ...]
    request_id_header: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesPage:
    """`docs/files/index.md`."""

    package: str
    class_: str
    download: str
    """A call that returns a file, as `client.invoices.download_pdf`; empty if none."""
    arguments: str
    """What it is given, after a comma; empty if that is nothing."""
    only: str
    """The same without the comma."""
    upload: str
    """A program that sends a file in a body; empty if there is none."""
    model: str
    limits: str
    """How much may be sent; empty if there is no limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """A page that tells of the client, whatever its API: `docs/observe/index.md`."""

    package: str
    class_: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    name: str
    before: str
    after: str
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationSection:
    """One operation and what replaces it."""

    heading: str
    before: str
    after: str
    before_http: str
    after_http: str
    sunset: str
    description: str
    """What the newer one does."""
    inputs: tuple[DifferenceRow, ...]
    outputs: tuple[DifferenceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationPage:
    """`docs/migration/index.md`."""

    sections: tuple[MigrationSection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    topic: str
    class_: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhooksPage:
    """`docs/webhooks/index.md`."""

    package: str
    environment: str
    topic: str
    events: tuple[EventRow, ...]
    class_: str
    """The class of the event in the examples; empty if none has one."""
    example: str
    """Source of such an event."""
    has_decimal: bool
    """Whether the example needs `Decimal`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbacksPage:
    """`docs/callbacks/index.md`."""

    package: str
    function: str
    """Of the first, for the example."""
    callbacks: tuple[CallbackRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadExample:
    """A call that reads; its label is a literal."""

    label: str
    call: str
    wire: str
    """The name in JSON, as a literal, of a text in the answer; empty if none."""
    attribute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteExample:
    """A call that writes and is sent once; its label is a literal."""

    label: str
    call: str
    wire: str
    """The name in JSON, as a literal, of a text in the body; empty if none."""
    value: str
    """What the call gives for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreationExample:
    """A write that makes something, and the calls that show it."""

    write: WriteExample
    get: str
    """As `client.invoices.get`."""
    identity: str
    """The attribute that is given to it."""
    list: str
    """As `client.invoices.list`; empty if there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestingPage:
    """`docs/testing/index.md`."""

    package: str
    class_: str
    has_decimal: bool
    has_grant: bool
    read: ReadExample | None
    write: WriteExample | None
    creation: CreationExample | None
