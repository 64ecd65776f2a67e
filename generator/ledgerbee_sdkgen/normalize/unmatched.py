"""Entries of the configuration that match nothing in the document."""

from collections.abc import Iterator

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import AuthSettings, Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.schemas import AliasSchema, ObjectSchema
from ledgerbee_sdkgen.model.security import SchemeKind, SecurityScheme
from ledgerbee_sdkgen.model.types import Any, Map, Named, TypeExpr, Union
from ledgerbee_sdkgen.normalize.moves import unmatched_moves
from ledgerbee_sdkgen.normalize.types import matches


def report_unmatched(api: Api, settings: Settings, findings: Findings) -> None:
    """Warn of each entry that has no effect, at its line."""
    for entry, message in _unmatched(api, settings):
        findings.add(diagnostic("C005", message, settings.location(entry)))


def _unmatched(api: Api, settings: Settings) -> Iterator[tuple[str, str]]:
    config = settings.config
    by_label = {one.label: one for one in api.operations}
    labels = by_label.keys()
    replaced = {one.label for one in api.operations if one.superseded}
    tags = {one.tag for one in api.operations}
    parameters = {
        parameter.wire_name for one in api.operations for parameter in one.parameters
    }
    for tag in config.naming.resources:
        if tag not in tags:
            yield f"naming.resources.{tag}", f"no operation has the tag `{tag}`"
    for name in config.naming.parameters:
        if name not in parameters:
            yield f"naming.parameters.{name}", f"no parameter is called `{name}`"
    for prefix in config.naming.drop_prefixes:
        if not any(name.startswith(prefix) for name in api.schemas):
            message = f"no schema begins with `{prefix}`"
            yield f"naming.drop_prefixes={prefix}", message
    for suffix in config.naming.drop_suffixes:
        if not any(name.endswith(suffix) for name in api.schemas):
            message = f"no schema ends in `{suffix}`"
            yield f"naming.drop_suffixes={suffix}", message
    for name, path in config.errors.places.items():
        if f"errors.{name}" in settings.lines and not _has(api, path):
            yield f"errors.{name}", f"no schema has `{path}`"
    named: set[str] = set()
    for number, action in enumerate(config.actions):
        place = f"actions[{number}]"
        if action.operation not in labels:
            yield place, f"there is no operation `{action.operation}`"
        elif action.operation in named:
            yield place, f"`{action.operation}` is named twice; the last name holds"
        elif action.operation in replaced:
            yield place, f"`{action.operation}` is called as what replaces it is"
        named.add(action.operation)
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
        if {version.old, version.new} <= labels and version.old not in replaced:
            message = f"`{version.old}` would come to replace itself"
            yield f"versions[{number}]", message
        if {version.old, version.new} <= labels:
            old, new = by_label[version.old], by_label[version.new]
            for key, message in unmatched_moves(version, old, new, api):
                yield f"versions[{number}].{key}", message
    for number, entry in enumerate(config.auth):
        if not any(meant(entry, scheme) for scheme in api.security_schemes):
            wanted = entry.header or entry.type
            yield f"auth[{number}]", f"no security scheme is `{wanted}`"
    fields = [
        (field.wire_name, f"{schema.name}.{field.wire_name}")
        for schema in api.schemas.values()
        if isinstance(schema, ObjectSchema)
        for field in schema.fields
    ]
    properties = tuple(
        dict.fromkeys(
            [*sorted(parameters), *(name for pair in fields for name in pair)]
        )
    )
    if config.pagination.page and not any(one.paging for one in api.operations):
        message = f"no list takes `{config.pagination.page}` and answers with a page"
        yield "pagination.page", message
    for number, files in enumerate(config.attachments):
        held = [one.attachments for one in api.operations if one.attachments]
        if not any(one.property == files.property for one in held):
            message = f"no body has a list `{files.property}` of such files"
            yield f"attachments[{number}]", message
    numbers = config.numbers
    for key, patterns in (
        ("decimals", numbers.decimals),
        ("decimal_strings", numbers.decimal_strings),
        ("integers", numbers.integers),
    ):
        for pattern in patterns:
            if not matches(properties, (pattern,)):
                yield f"numbers.{key}={pattern}", f"no property matches `{pattern}`"
    if "webhooks" in settings.lines:
        if not api.webhooks:
            yield "webhooks", "there are no webhooks"
        elif not any(one.is_told for one in api.webhooks):
            message = f"no webhook has a property `{config.webhooks.topic}`"
            yield "webhooks.topic", message
    for pattern in config.secrets.properties:
        if not matches(properties, (pattern,)):
            message = f"no property matches `{pattern}`"
            yield f"secrets.properties={pattern}", message


def _has(api: Api, path: str) -> bool:
    """Tell whether a schema has a property at `path`, or may have one."""
    return any(
        _leads(Named(name=name), path.split("/"), api)
        for name, schema in api.schemas.items()
        if isinstance(schema, ObjectSchema)
    )


def _leads(type_: TypeExpr, way: list[str], api: Api) -> bool:
    if not way:
        return True
    match type_:
        case Named(name=name):
            schema = api.schemas[name]
            if isinstance(schema, AliasSchema):
                return _leads(schema.type, way, api)
            fields = schema.fields if isinstance(schema, ObjectSchema) else ()
            return any(
                _leads(field.type, way[1:], api)
                for field in fields
                if field.wire_name == way[0]
            )
        case Union(members=members):
            return any(_leads(member, way, api) for member in members)
        case Map() | Any():
            return True
        case _:
            return False


def meant(entry: AuthSettings, scheme: SecurityScheme) -> bool:
    """Tell whether `entry` is for `scheme`: by its header, or by its kind."""
    if scheme.kind is SchemeKind.API_KEY:
        return bool(entry.header) and entry.header.lower() == scheme.name.lower()
    return entry.type == scheme.kind
