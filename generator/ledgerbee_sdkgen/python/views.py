"""What the templates are given: finished strings, and booleans to choose by."""

from msgspec import Struct

Imports = tuple[tuple[str, ...], ...]


class FieldView(Struct, frozen=True, kw_only=True):
    """One field of a model or of a TypedDict."""

    name: str
    annotation: str
    default: str
    """Source after `=`; empty if there is none."""
    docstring: str


class StructView(Struct, frozen=True, kw_only=True):
    """A class with fields."""

    name: str
    docstring: str
    bases: str
    """What stands between the parentheses after the name."""
    fields: tuple[FieldView, ...]
    file_fields: str = ""
    """The call that names the fields of a file; empty if it is none."""
    secrets: str = ""
    """The tuple of the fields whose values `repr` does not show; empty if none."""
    read_only: str = ""
    """The tuple of the fields that are got and never given; empty if none."""
    write_only: str = ""
    """The class of what is given and never got; empty if nothing is."""


class MemberView(Struct, frozen=True, kw_only=True):
    """One member of an enumeration."""

    name: str
    value: str


class EnumView(Struct, frozen=True, kw_only=True):
    name: str
    docstring: str
    members: tuple[MemberView, ...]


class AliasView(Struct, frozen=True, kw_only=True):
    """A name for a type."""

    name: str
    type: str
    """As a type checker is to see it."""
    docstring: str
    decoder: str = ""
    """The call that makes the run-time stand-in, where msgspec needs one."""


class ModelsView(Struct, frozen=True, kw_only=True):
    """`models/invoices.py`."""

    docstring: str
    imports: Imports
    enums: tuple[EnumView, ...]
    structs: tuple[StructView, ...]
    aliases: tuple[AliasView, ...]


class ParamsView(Struct, frozen=True, kw_only=True):
    """`params/invoices.py`."""

    docstring: str
    imports: Imports
    structs: tuple[StructView, ...]
    aliases: tuple[AliasView, ...]


class OperationView(Struct, frozen=True, kw_only=True):
    """One operation: its record, its function, and the methods made of it."""

    constant: str
    function: str
    method: str
    record: tuple[str, ...]
    """The arguments of `Operation(...)`."""
    signature: tuple[str, ...]
    """The parameters of the function at run time."""
    call: tuple[str, ...]
    """The arguments of `Call(...)`."""
    docstring: str
    method_docstring: str
    parameters: tuple[str, ...]
    """The parameters in the stub."""
    method_parameters: tuple[str, ...]
    current_parameters: tuple[str, ...]
    """Those of the stub without the deprecated ones."""
    deprecated_arguments: str
    """What to tell who gives a deprecated one, as a literal; empty if there is none."""
    returns: str
    maker: str
    """The function that makes its methods; for asyncio with `_async` after it."""
    is_file: bool
    """Whether its answer is a file."""
    pages: str
    """The types of an item and of a page, where it is a list that comes in pages."""
    deprecated: str
    """The message as a literal; empty if it is not deprecated."""


class VersionView(Struct, frozen=True, kw_only=True):
    """An older version of a resource: `v1`."""

    name: str
    class_: str
    docstring: str
    operations: tuple[OperationView, ...]


class StubMethodView(Struct, frozen=True, kw_only=True):
    """A method as a type checker and an editor see it."""

    name: str
    define: str
    """`def` or `async def`."""
    parameters: tuple[str, ...]
    returns: str
    docstring: str
    deprecated: str
    current_parameters: tuple[str, ...]
    """Those without the deprecated ones."""
    deprecated_arguments: str


class StubPropertyView(Struct, frozen=True, kw_only=True):
    """A property of a resource: an older version, or a call with calls of its own."""

    name: str
    class_: str
    docstring: str


class StubClassView(Struct, frozen=True, kw_only=True):
    """A class of a resource's stub."""

    name: str
    base: str
    """What stands between the parentheses after the name; empty if nothing does."""
    is_checked_only: bool
    """It is there for type checkers only."""
    docstring: str
    methods: tuple[StubMethodView, ...]
    properties: tuple[StubPropertyView, ...]


class ResourceView(Struct, frozen=True, kw_only=True):
    """`resources/invoices.py` and its stub."""

    attribute: str
    module: str
    class_: str
    docstring: str
    class_docstring: str
    property_docstring: str
    """The same, for the property of the client."""
    imports: Imports
    stub_imports: Imports
    operations: tuple[OperationView, ...]
    versions: tuple[VersionView, ...]
    all_operations: tuple[OperationView, ...]
    stub_classes: tuple[StubClassView, ...]


class CredentialView(Struct, frozen=True, kw_only=True):
    """An argument of the client."""

    argument: str
    help: str


class SchemeView(Struct, frozen=True, kw_only=True):
    """A security scheme: its id, the record at run time, and the value given for it."""

    id: str
    record: str
    value: str


class ResourceLink(Struct, frozen=True, kw_only=True):
    """A resource as the client shows it."""

    attribute: str
    module: str
    class_: str
    docstring: str


class ClientClassView(Struct, frozen=True, kw_only=True):
    """The client, or its twin for asyncio."""

    name: str
    base: str
    transport: str
    raw: str
    """The class that `with_raw_response` is for a type checker."""
    docstring: str
    resources: tuple[ResourceLink, ...]
    raw_resources: tuple[ResourceLink, ...]


class ClientView(Struct, frozen=True, kw_only=True):
    """`client.py` and its stub."""

    init_docstring: str
    imports: Imports
    stub_imports: Imports
    description: tuple[str, ...]
    """The arguments of `Api(...)`."""
    credentials: tuple[CredentialView, ...]
    schemes: tuple[SchemeView, ...]
    classes: tuple[ClientClassView, ...]


class NamesView(Struct, frozen=True, kw_only=True):
    """A package whose names are imported from their modules when first touched."""

    package: str
    docstring: str
    names: tuple[tuple[str, str], ...]
    """Each name with its module, sorted by name."""


class ErrorClassView(Struct, frozen=True, kw_only=True):
    """The class of failures that bear one stable code."""

    name: str
    base: str
    docstring: str
    status: str
    code: str
    """As a literal."""


class ErrorsView(Struct, frozen=True, kw_only=True):
    """`errors.py`."""

    package: str
    base: str
    warning: str
    names: tuple[str, ...]
    classes: tuple[ErrorClassView, ...]
    exported: tuple[str, ...]


class WebhooksView(Struct, frozen=True, kw_only=True):
    """`webhooks.py` and its stub."""

    docstring: str
    imports: Imports
    stub_imports: Imports
    types: tuple[tuple[str, str], ...]
    """Each topic, as a literal, with the type of its payload."""
    topic: str
    """As a literal: the property that says the topic."""
    untold: str
    """The type of what does not say its topic; empty if there is none."""
    environment: str
    """As a literal."""
    event: str
    """The union of all events."""
    exported: tuple[str, ...]
    verify_docstring: str
    sign_docstring: str


class CallbackView(Struct, frozen=True, kw_only=True):
    """A function that reads one callback."""

    function: str
    label: str
    """The callback's own name, as a literal."""
    type: str
    returns: str
    """The type in the stub."""
    docstring: str


class CallbacksView(Struct, frozen=True, kw_only=True):
    """`callbacks.py` and its stub."""

    docstring: str
    imports: Imports
    stub_imports: Imports
    functions: tuple[CallbackView, ...]
    exported: tuple[str, ...]


class SurfaceView(Struct, frozen=True, kw_only=True):
    """The surface lock, an entry a line."""

    entries: tuple[str, ...]


class DistributionView(Struct, frozen=True, kw_only=True):
    """`pyproject.toml` and `README.md` of the generated distribution."""

    package: str
    distribution: str
    class_: str
    version: str
    title: str
    summary: str
    """As a TOML string."""
    license: str
    """As a TOML string; empty if none is named."""
    operations: int
    has_webhooks: bool


class FakeView(Struct, frozen=True, kw_only=True):
    """`testing.py` and its stub."""

    docstring: str
    class_docstring: str
    package: str
    class_: str
    """Of the client."""
    codes: str
    """A dict: status → code of what the fake refuses by itself."""


class AnswersView(Struct, frozen=True, kw_only=True):
    """`_answers.json`; each text is JSON on one line."""

    operations: tuple[str, ...]
    answers: tuple[str, ...]
    error: str
    servers: str
