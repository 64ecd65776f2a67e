"""Entries of the configuration that match nothing in the document."""

from collections.abc import Iterator

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import AuthSettings, Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.model.security import SchemeKind, SecurityScheme
from ledgerbee_sdkgen.normalize.types import matches


def report_unmatched(api: Api, settings: Settings, findings: Findings) -> None:
    """Warn of each entry that has no effect, at its line."""
    for entry, message in _unmatched(api, settings):
        findings.add(diagnostic("C005", message, settings.location(entry)))


def _unmatched(api: Api, settings: Settings) -> Iterator[tuple[str, str]]:
    config = settings.config
    labels = {one.label for one in api.operations}
    tags = {one.tag for one in api.operations}
    parameters = {
        parameter.wire_name for one in api.operations for parameter in one.parameters
    }
    for tag in config.naming.resources.keys() - tags:
        yield f"naming.resources.{tag}", f"no operation has the tag `{tag}`"
    for name in config.naming.parameters.keys() - parameters:
        yield f"naming.parameters.{name}", f"no parameter is called `{name}`"
    for number, action in enumerate(config.actions):
        if action.operation not in labels:
            yield f"actions[{number}]", f"there is no operation `{action.operation}`"
    for number, repeatable in enumerate(config.repeatable):
        if repeatable.operation not in labels:
            message = f"there is no operation `{repeatable.operation}`"
            yield f"repeatable[{number}]", message
    heading = config.scopes.heading
    if heading and not any(one.scopes for one in api.operations):
        yield "scopes.heading", f"no description has a section `{heading}`"
    if "idempotency" in settings.lines and not any(
        one.key_header for one in api.operations
    ):
        message = f"no operation has a header `{config.idempotency.header}`"
        yield "idempotency.header", message
    for number, version in enumerate(config.versions):
        for label in (version.old, version.new):
            if label not in labels:
                yield f"versions[{number}]", f"there is no operation `{label}`"
        replaced = {one.label for one in api.operations if one.superseded}
        if {version.old, version.new} <= labels and version.old not in replaced:
            message = f"`{version.old}` would come to replace itself"
            yield f"versions[{number}]", message
    for number, entry in enumerate(config.auth):
        if not any(meant(entry, scheme) for scheme in api.security_schemes):
            wanted = entry.header or entry.type
            yield f"auth[{number}]", f"no security scheme is `{wanted}`"
    properties = [(name,) for name in sorted(parameters)] + [
        (field.wire_name, f"{schema.name}.{field.wire_name}")
        for schema in api.schemas.values()
        if isinstance(schema, ObjectSchema)
        for field in schema.fields
    ]
    numbers = config.numbers
    for key, patterns in (
        ("decimals", numbers.decimals),
        ("decimal_strings", numbers.decimal_strings),
        ("integers", numbers.integers),
    ):
        for pattern in patterns:
            if not any(matches(names, (pattern,)) for names in properties):
                yield f"numbers.{key}={pattern}", f"no property matches `{pattern}`"


def meant(entry: AuthSettings, scheme: SecurityScheme) -> bool:
    """Tell whether `entry` is for `scheme`: by its header, or by its kind."""
    if scheme.kind is SchemeKind.API_KEY:
        return bool(entry.header) and entry.header.lower() == scheme.name.lower()
    return entry.type == scheme.kind
