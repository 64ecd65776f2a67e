"""What the templates of the docs are given: Markdown, finished but for its layout."""

from msgspec import Struct


class CredentialRow(Struct, frozen=True, kw_only=True):
    argument: str
    environment: str


class ServerRow(Struct, frozen=True, kw_only=True):
    url: str
    variables: str
    description: str


class ResourceRow(Struct, frozen=True, kw_only=True):
    attribute: str
    page: str
    calls: int
    description: str


class IndexPage(Struct, frozen=True, kw_only=True):
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


class ArgumentRow(Struct, frozen=True, kw_only=True):
    name: str
    place: str
    type: str
    required: str
    description: str


class ErrorRow(Struct, frozen=True, kw_only=True):
    status: str
    class_: str
    description: str


class HeaderRow(Struct, frozen=True, kw_only=True):
    """A header of an answer."""

    name: str
    status: str
    type: str
    description: str


class LinkRow(Struct, frozen=True, kw_only=True):
    """A call that can follow."""

    name: str
    call: str
    arguments: str
    description: str


class CallbackRow(Struct, frozen=True, kw_only=True):
    """A callback; its function is empty where the client does not read it."""

    name: str
    call: str
    http: str
    type: str
    function: str
    description: str


class CallSection(Struct, frozen=True, kw_only=True):
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


class ResourcePage(Struct, frozen=True, kw_only=True):
    """`docs/invoices.md`."""

    title: str
    description: str
    calls: tuple[CallSection, ...]


class FieldRow(Struct, frozen=True, kw_only=True):
    name: str
    wire: str
    type: str
    required: str
    description: str


class ModelSection(Struct, frozen=True, kw_only=True):
    """A class, an enumeration or a name for a type; what it has none of is empty."""

    name: str
    description: str
    fields: tuple[FieldRow, ...]
    values: tuple[str, ...]
    type: str


class ModelsModule(Struct, frozen=True, kw_only=True):
    name: str
    models: tuple[ModelSection, ...]


class ModelsPage(Struct, frozen=True, kw_only=True):
    """`docs/models/index.md`."""

    package: str
    modules: tuple[ModelsModule, ...]


class AttributeRow(Struct, frozen=True, kw_only=True):
    name: str
    place: str


class CodeRow(Struct, frozen=True, kw_only=True):
    """The class of one stable code."""

    name: str
    code: str
    base: str
    description: str


class ErrorsPage(Struct, frozen=True, kw_only=True):
    """`docs/errors/index.md`."""

    package: str
    class_: str
    has_webhooks: bool
    attributes: tuple[AttributeRow, ...]
    """Attributes of a status error, and where the body of the answer has them."""
    codes: tuple[CodeRow, ...]
    request_id_header: str


class FilesPage(Struct, frozen=True, kw_only=True):
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


class GuidePage(Struct, frozen=True, kw_only=True):
    """A page that tells of the client, whatever its API: `docs/observe/index.md`."""

    package: str
    class_: str


class DifferenceRow(Struct, frozen=True, kw_only=True):
    name: str
    before: str
    after: str
    change: str


class MigrationSection(Struct, frozen=True, kw_only=True):
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


class MigrationPage(Struct, frozen=True, kw_only=True):
    """`docs/migration/index.md`."""

    sections: tuple[MigrationSection, ...]


class EventRow(Struct, frozen=True, kw_only=True):
    topic: str
    class_: str
    description: str


class WebhooksPage(Struct, frozen=True, kw_only=True):
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


class CallbacksPage(Struct, frozen=True, kw_only=True):
    """`docs/callbacks/index.md`."""

    package: str
    function: str
    """Of the first, for the example."""
    callbacks: tuple[CallbackRow, ...]


class ReadExample(Struct, frozen=True, kw_only=True):
    """A call that reads; its label is a literal."""

    label: str
    call: str
    wire: str
    """The name in JSON, as a literal, of a text in the answer; empty if none."""
    attribute: str


class WriteExample(Struct, frozen=True, kw_only=True):
    """A call that writes and is sent once; its label is a literal."""

    label: str
    call: str
    wire: str
    """The name in JSON, as a literal, of a text in the body; empty if none."""
    value: str
    """What the call gives for it."""


class CreationExample(Struct, frozen=True, kw_only=True):
    """A write that makes something, and the calls that show it."""

    write: WriteExample
    get: str
    """As `client.invoices.get`."""
    identity: str
    """The attribute that is given to it."""
    list: str
    """As `client.invoices.list`; empty if there is none."""


class TestingPage(Struct, frozen=True, kw_only=True):
    """`docs/testing/index.md`."""

    package: str
    class_: str
    has_decimal: bool
    has_grant: bool
    read: ReadExample | None
    write: WriteExample | None
    creation: CreationExample | None
