"""The document as an `Api`: every path and method in it becomes an operation."""

from collections.abc import Iterator

from msgspec.structs import replace

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import ExternalDocs, Operation, Succession
from ledgerbee_sdkgen.model.paths import PathTemplate
from ledgerbee_sdkgen.model.security import Requirement
from ledgerbee_sdkgen.model.walk import in_order
from ledgerbee_sdkgen.model.webhooks import Webhook
from ledgerbee_sdkgen.model.words import singular_phrase
from ledgerbee_sdkgen.normalize.attachments import file_schemas, with_attachments
from ledgerbee_sdkgen.normalize.bodies import read_body
from ledgerbee_sdkgen.normalize.callbacks import read_callbacks
from ledgerbee_sdkgen.normalize.directions import directed
from ledgerbee_sdkgen.normalize.items import operations, whole
from ledgerbee_sdkgen.normalize.links import Targets, targets
from ledgerbee_sdkgen.normalize.naming import Call, first_tag, name_calls
from ledgerbee_sdkgen.normalize.paging import read_paging
from ledgerbee_sdkgen.normalize.parameters import read_parameters
from ledgerbee_sdkgen.normalize.repeats import read_repeats
from ledgerbee_sdkgen.normalize.responses import read_errors, read_responses
from ledgerbee_sdkgen.normalize.schemas import SchemaReader
from ledgerbee_sdkgen.normalize.security import (
    Schemes,
    read_requirement,
    read_schemes,
    read_scopes,
    split_section,
)
from ledgerbee_sdkgen.normalize.servers import base_url, read_servers
from ledgerbee_sdkgen.normalize.versions import Endpoint, find_successions
from ledgerbee_sdkgen.normalize.webhooks import apart, read_webhooks
from ledgerbee_sdkgen.spec.document import Document, Node


def read_api(
    document: Document,
    config: Config,
    findings: Findings,
    webhooks: Document | None = None,
) -> Api:
    """Return what `document` describes; no operation is left out.

    Of `webhooks`, a second document, its webhooks are read and its schemas.
    """
    root = document.node()
    if (version := root.get("openapi")) and root.text("openapi").startswith("3.2."):
        message = f"this is OpenAPI {version.value}, which is read as 3.1"
        findings.add(diagnostic("N029", message, version.location))
    listed = list(_operations(root))
    endpoints = [
        (Endpoint(method=node.key, path=path, pointer=node.pointer), node)
        for path, _, node in listed
    ]
    successions = find_successions(
        (endpoint for endpoint, _ in endpoints), config.versions
    )
    calls = name_calls(endpoints, successions, config, findings)
    reader = SchemaReader(
        numbers=config.numbers, findings=findings, secrets=config.secrets.properties
    )
    reader.declare(root)
    components = root.get("components")
    schemes = read_schemes(components, findings)
    server = base_url(root, findings)
    linked = targets(node for _, _, node in listed)
    read = [
        _operation(
            path=path,
            item=item,
            node=node,
            call=calls[node.pointer],
            succession=successions.get(node.pointer),
            schemes=schemes,
            reader=reader,
            config=config,
            server=server,
            linked=linked,
        )
        for path, item, node in listed
    ]
    files = config.attachments
    found = tuple(
        with_attachments(_paged(one, reader, config), reader.schemas, files)
        for one in read
    )
    reader.schemas.update(file_schemas(found, reader.schemas, files))
    held, declared = _webhooks(root, webhooks, config, reader)
    info = root.get("info")
    return Api(
        title=(info.text("title") if info else "") or config.package.name,
        version=info.text("version") if info else "",
        description=info.text("description") if info else "",
        server=config.package.base_url or server or "",
        servers=tuple(read_servers(root)),
        operations=found,
        schemas=directed(in_order(declared, reader.schemas), found, held),
        security_schemes=schemes.known,
        security=read_requirement(root, schemes, findings)
        or Requirement(alternatives=((),)),
        tags=_tags(root),
        webhooks=held,
    )


def _operations(root: Node) -> Iterator[tuple[PathTemplate, Node, Node]]:
    """Yield path, path item and operation in the document's order."""
    paths = root.get("paths")
    for text, declared in paths.items() if paths else ():
        if text.startswith("x-"):
            continue
        item = whole(declared)
        for node in operations(item):
            yield PathTemplate(text=text), item, node


def _operation(
    *,
    path: PathTemplate,
    item: Node,
    node: Node,
    call: Call,
    succession: Succession | None,
    schemes: Schemes,
    reader: SchemaReader,
    config: Config,
    server: str | None,
    linked: Targets,
) -> Operation:
    owner = _owner(call)
    said = node.text("description") or item.text("description")
    description, _ = split_section(said, config.scopes.heading)
    findings = reader.findings
    parameters = read_parameters(item, node, path, owner, reader)
    label = f"{node.key.upper()} {path.text}"
    repeats = read_repeats(label, parameters, config)
    return Operation(
        id=node.text("operationId") or label,
        method=node.key.upper(),
        path=path,
        tag=first_tag(node),
        resource=call.resource,
        action=call.action,
        version=path.version if call.version is None else call.version,
        superseded=succession,
        deprecated=node.flag("deprecated"),
        summary=node.text("summary") or item.text("summary"),
        description=description,
        scopes=read_scopes(node, config.scopes.heading),
        parameters=parameters,
        body=read_body(node, owner, reader),
        responses=read_responses(node, owner, reader, linked),
        callbacks=read_callbacks(node, owner, reader),
        more=_more(node),
        errors=read_errors(node, reader),
        security=read_requirement(node, schemes, findings),
        server=base_url(node, findings, server) or base_url(item, findings, server),
        repeatable=repeats.repeatable,
        key_header=repeats.key_header,
        location=node.location,
    )


def _more(operation: Node) -> ExternalDocs | None:
    docs = operation.get("externalDocs")
    if docs is None or not docs.text("url"):
        return None
    return ExternalDocs(url=docs.text("url"), description=docs.text("description"))


def _owner(call: Call) -> str:
    """Return what unnamed schemas of the operation are named after."""
    phrase = (*singular_phrase(tuple(call.resource.split())), *call.action.split())
    spelled = () if call.version is None else (f"v{call.version}",)
    return " ".join((*phrase, *spelled))


def _paged(operation: Operation, reader: SchemaReader, config: Config) -> Operation:
    """Return `operation` with how its list comes in pages; all schemas are read."""
    paging = read_paging(
        operation.method,
        operation.parameters,
        operation.responses,
        reader.schemas,
        config.pagination,
    )
    if paging is None:
        return operation
    # A page is asked for as such, and nothing else can be walked.
    pages = tuple(replace(one, others=()) for one in operation.responses)
    return replace(operation, paging=paging, responses=pages)


def _webhooks(
    root: Node, document: Document | None, config: Config, reader: SchemaReader
) -> tuple[tuple[Webhook, ...], list[str]]:
    """Return the webhooks below `root` and of `document`, and all declared schemas."""
    found = list(read_webhooks(root, config.webhooks, reader))
    declared = list(reader.declared)
    if document:
        # A reader of its own: pointers mean something else there.
        second = SchemaReader(
            numbers=config.numbers,
            findings=reader.findings,
            secrets=config.secrets.properties,
            schemas=reader.schemas,
        )
        second.declare(document.node())
        found += read_webhooks(document.node(), config.webhooks, second)
        declared += second.declared
    return apart(found, reader.findings), declared


def _tags(root: Node) -> dict[str, str]:
    listed = root.get("tags")
    elements = listed.elements() if listed else ()
    return {tag.text("name"): tag.text("description") for tag in elements}
