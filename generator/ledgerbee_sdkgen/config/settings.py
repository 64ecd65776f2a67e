"""What a run is asked to do: the options and the configuration file as one value."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import asdict

from ledgerbee_sdkgen.config.entries import nearest_line
from ledgerbee_sdkgen.config.files import MAX_MEGABYTES
from ledgerbee_sdkgen.diagnostics import Location

Constant = str | int | bool


class SpecSettings(Struct, frozen=True, kw_only=True):
    """`[spec]`: the document."""

    path: str = ""
    """Relative to the configuration file."""
    url: str = ""
    """Where it is published: what `update` fetches."""
    overlays: tuple[str, ...] = ()
    """Overlays that are applied to it, in this order; relative to the configuration
    file."""
    allow_remote: bool = False
    """Whether what it refers to by https may be fetched."""
    max_megabytes: int = MAX_MEGABYTES
    """Of a document, and of all that it refers to together."""


class OutputSettings(Struct, frozen=True, kw_only=True):
    """`[output]`: where the distribution goes."""

    path: str = ""
    """Relative to the configuration file."""


class PackageSettings(Struct, frozen=True, kw_only=True):
    """`[package]`: what the client is called."""

    name: str = ""
    """The import name."""
    distribution: str = ""
    """The name pip installs it by; the import name with hyphens when empty."""
    class_name: str = ""
    """Of the client; the import name in capitals when empty."""
    version: str = "0.1.0"
    environment_prefix: str = ""
    """Of environment variables; the import name in capitals when empty."""
    base_url: str = ""
    """In place of the document's first server."""
    license: str = ""
    """Of the client, as an SPDX expression; none is named when empty."""


class NamingSettings(Struct, frozen=True, kw_only=True):
    """`[naming]`: words of the document that say nothing to a user of the client."""

    drop_prefixes: tuple[str, ...] = ()
    drop_suffixes: tuple[str, ...] = ()
    resources: Mapping[str, str] = field(default_factory=dict)
    """Tag → words of the resource."""
    parameters: Mapping[str, str] = field(default_factory=dict)
    """Wire name of a header, query or cookie parameter → words of the argument."""


class ActionSettings(Struct, frozen=True, kw_only=True):
    """`[[actions]]`: the method name of one operation."""

    operation: str
    """`GET /v1/api-key`."""
    name: str
    """Words, as `download pdf`."""
    why: str


class RenameSettings(Struct, frozen=True, kw_only=True):
    """`[[rename]]`: a name that is chosen, whatever it is or would be."""

    of: str
    """What it is the name of, as `ledgerbee-sdkgen names` writes it."""
    name: str
    reason: str


class VersionSettings(Struct, frozen=True, kw_only=True):
    """`[[versions]]`: one operation replaced by another."""

    old: str
    new: str
    sunset: str = ""
    """ISO date after which the old one may be gone."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """Path of something that is sent → what the new one calls it.

    A path is of names of the document, as `lines[].accountId`; so are all below.
    """
    constants: Mapping[str, Constant] = field(default_factory=dict)
    """Path of something that only the new one takes → what to give for it."""
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Path of a text that is sent → each value that changed → what it is now."""
    removed: tuple[str, ...] = ()
    """Paths of what the new one does not take, and nothing is lost without."""
    results: Mapping[str, str] = field(default_factory=dict)
    """Path of something that is answered → what the new one calls it."""
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Path of a text that is sent → the values with which both mean the same."""
    why: str = ""
    """What is to be known of the other values; without `only`, why a person has to move
    each call."""


class NumberSettings(Struct, frozen=True, kw_only=True):
    """`[numbers]`: which numbers count money and which count things."""

    default: str = "float"
    """Of `type: number`: `float`, or `decimal` to lose no digit."""
    decimals: tuple[str, ...] = ()
    """Property names (globs) of JSON numbers that are exact decimals."""
    decimal_strings: tuple[str, ...] = ()
    """Property names (globs) of strings that are decimals."""
    integers: tuple[str, ...] = ()
    """Property names (globs) of `type: number` that are whole."""


class AuthSettings(Struct, frozen=True, kw_only=True):
    """`[[auth]]`: a security scheme, by its type or the header that carries it."""

    argument: str
    header: str = ""
    type: str = ""
    environment: str = ""


class ErrorSettings(Struct, frozen=True, kw_only=True):
    """`[errors]`: where an error body keeps what a person or a program needs.

    Each is a path of property names with `/` between, from the body's root.
    """

    message: str = "message"
    code: str = "code"
    details: str = "details"
    path: str = ""
    timestamp: str = ""
    validation_errors: str = ""
    required_scopes: str = ""
    license_key: str = ""
    request_id_header: str = "x-request-id"
    """The header, not a property, by which the API finds a request in its logs."""

    @property
    def places(self) -> Mapping[str, str]:
        """What the body keeps somewhere → its path."""
        kept = {name: path for name, path in asdict(self).items() if path}
        kept.pop("request_id_header", None)
        return kept


class ErrorClassSettings(Struct, frozen=True, kw_only=True):
    """`[[error_classes]]`: the class of failures that bear one stable code."""

    code: str
    """As the API writes it."""
    status: str
    """The HTTP status it comes with; the class is a kind of that status's."""
    name: str
    description: str = ""
    """What it means, in a few words."""


class ScopeSettings(Struct, frozen=True, kw_only=True):
    """`[scopes]`: scopes that the document tells in prose."""

    heading: str = ""
    """Of the section of a description whose back-ticked words are the scopes."""


class IdempotencySettings(Struct, frozen=True, kw_only=True):
    """`[idempotency]`: how the API knows a request again."""

    header: str = "Idempotency-Key"
    """The header that holds a key; of operations that declare it."""


class RepeatableSettings(Struct, frozen=True, kw_only=True):
    """`[[repeatable]]`: an operation that may be carried out twice although it is a
    POST or a PATCH."""

    operation: str
    """`POST /v1/portal/plans/resolve`."""
    why: str


class RateLimitSettings(Struct, frozen=True, kw_only=True):
    """`[rate_limits]`: what an answer tells of too many requests."""

    reset: str = ""
    """The header of the moment from which on requests are taken again, in seconds
    since 1970."""


class PaginationSettings(Struct, frozen=True, kw_only=True):
    """`[pagination]`: what lists call the parts of a page, in parameters and answers.

    Without `page`, no list is taken for one that comes in pages.
    """

    page: str = ""
    """The query parameter for the number of a page, from 1, and its property."""
    items: str = ""
    """The property that holds the items; when empty, the only list of the answer."""
    limit: str = ""
    """The query parameter for the size of a page, and its property."""
    total: str = ""
    total_pages: str = ""


class AttachmentSettings(Struct, frozen=True, kw_only=True):
    """`[[attachments]]`: files in JSON bodies, by the names of their parts."""

    property: str
    """The property of a body that is a list of files."""
    name: str
    """The property of a file that holds its name."""
    content: str
    """The property of a file that holds its content in base64."""
    media_type: str = ""
    """The property of a file that holds its media type, if there is one."""
    max_files: int = 0
    """Files in one list; when 0, what `maxItems` says."""
    max_request_bytes: int = 0
    """Bytes of a body that may hold files; 0 is no limit."""


class SecretSettings(Struct, frozen=True, kw_only=True):
    """`[secrets]`: what models do not show of themselves."""

    properties: tuple[str, ...] = ()
    """Property names (globs); with a dot, of one schema. Beside `format: password`."""


class WebhookSettings(Struct, frozen=True, kw_only=True):
    """`[webhooks]`: what the API tells of its own accord."""

    path: str = ""
    """A document whose webhooks are read beside those of the main one; relative to the
    configuration file."""
    topic: str = "type"
    """The property of a payload that says its topic."""
    environment: str = ""
    """Variable of the signing secret; made of the environment prefix when empty."""


class TestingSettings(Struct, frozen=True, kw_only=True):
    """`[testing]`: what the fake of the API says."""

    codes: Mapping[str, str] = field(default_factory=dict)
    """Status, as `401` → the error code of requests that the fake itself refuses so."""


class RepairSettings(Struct, frozen=True, kw_only=True):
    """`[repairs]`: slips of the document that are put right."""

    off: tuple[str, ...] = ()
    """Names of repairs that are not made."""


class ReportSettings(Struct, frozen=True, kw_only=True):
    """`[report]`: what becomes of findings."""

    strict: bool = False
    """Whether a warning that is not waived ends the run."""


class UpdateSettings(Struct, frozen=True, kw_only=True):
    """`[update]`: what `update` takes."""

    max_removed: float = 0.1
    """The share of its operations that a document may lose, from 0 to 1."""


class WaiverSettings(Struct, frozen=True, kw_only=True):
    """`[[waivers]]`: findings that are accepted as they are."""

    id: str
    """Code and pointer, as `N004 /components/schemas/Pet`; `*` is any text."""
    reason: str


class AcceptedSettings(Struct, frozen=True, kw_only=True):
    """`[[accepted]]`: a change of the document that is meant."""

    fingerprint: str
    """As `diff` tells it, twelve hexadecimal digits."""
    reason: str


class Config(Struct, frozen=True, kw_only=True):
    """The configuration file."""

    spec: SpecSettings = SpecSettings()
    output: OutputSettings = OutputSettings()
    package: PackageSettings = PackageSettings()
    naming: NamingSettings = NamingSettings()
    actions: tuple[ActionSettings, ...] = ()
    rename: tuple[RenameSettings, ...] = ()
    versions: tuple[VersionSettings, ...] = ()
    numbers: NumberSettings = NumberSettings()
    auth: tuple[AuthSettings, ...] = ()
    errors: ErrorSettings = ErrorSettings()
    error_classes: tuple[ErrorClassSettings, ...] = ()
    scopes: ScopeSettings = ScopeSettings()
    idempotency: IdempotencySettings = IdempotencySettings()
    repeatable: tuple[RepeatableSettings, ...] = ()
    rate_limits: RateLimitSettings = RateLimitSettings()
    pagination: PaginationSettings = PaginationSettings()
    attachments: tuple[AttachmentSettings, ...] = ()
    secrets: SecretSettings = SecretSettings()
    webhooks: WebhookSettings = WebhookSettings()
    testing: TestingSettings = TestingSettings()
    repairs: RepairSettings = RepairSettings()
    report: ReportSettings = ReportSettings()
    update: UpdateSettings = UpdateSettings()
    waivers: tuple[WaiverSettings, ...] = ()
    accepted: tuple[AcceptedSettings, ...] = ()


class Settings(Struct, frozen=True, kw_only=True):
    """The configuration with the command's options applied."""

    config: Config
    spec: str
    output: Path
    package: str
    templates: Path | None
    overlays: tuple[str, ...] = ()
    """Overlays of the document, in the order they are applied in."""
    allow_remote: bool = False
    cache: bool = False
    """Whether what is made of texts is kept between runs, in the user's cache."""
    strict: bool = False
    """Whether a warning that is not waived ends the run."""
    webhooks: str = ""
    """The second document, of webhooks; empty if there is none."""
    config_file: str = ""
    config_text: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Entry of the configuration (`naming.resources.API Key`) → its line."""

    def location(self, entry: str) -> Location:
        """Return where `entry` stands in the configuration file."""
        line = nearest_line(self.lines, entry)
        return Location(file=self.config_file, line=line, column=1 if line else 0)
