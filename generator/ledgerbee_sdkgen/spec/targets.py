"""What references lead to has to be of the kind that is wanted where they stand.

OpenAPI's own schema sees a `$ref` and no further: whatever it leads to is checked as
what it is there, if that is within the description at all.
"""

from collections.abc import Iterator, Mapping

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec.document import METHODS, Document, Node

# Of these, a response cannot be without all; a description is often forgotten.
_RESPONSE = frozenset({"description", "content", "headers", "links"})
# What an object of each kind cannot be without.
_WANTED: Mapping[str, tuple[str, ...]] = {
    "path item": (),
    "parameter": ("name", "in"),
    "request body": ("content",),
    "response": (),
    "schema": (),
}


def check_targets(document: Document, findings: Findings) -> None:
    """Report references of operations to what is no object of the kind wanted.

    The document has to be valid, with every reference leading somewhere.
    """
    used = {(kind, node.pointer): node for kind, node in _used(document.node())}
    for (kind, _), node in used.items():
        target = node.follow()
        is_schema = kind == "schema" and isinstance(target.value, bool)
        if is_schema or (
            isinstance(target.value, dict)
            and all(key in target.value for key in _WANTED[kind])
            and (kind != "response" or not _RESPONSE.isdisjoint(target.value))
        ):
            continue
        message = f"`{node.value['$ref']}` leads to what is no {kind}"
        where = document.location(f"{node.pointer}/$ref")
        findings.add(diagnostic("S006", message, where))


def _used(root: Node) -> Iterator[tuple[str, Node]]:
    """Yield every reference of a path item or an operation, and what it is to be."""
    for item in _items(root):
        yield from _referring("path item", item)
        for held in (item, item.follow()):
            yield from _parameters(held)
            for key, operation in held.items():
                if key in METHODS:
                    yield from _parameters(operation)
                    yield from _bodies(operation)


def _items(root: Node) -> Iterator[Node]:
    """Yield the path items of paths and of webhooks."""
    paths = root.get("paths")
    for path, item in paths.items() if paths else ():
        if path.startswith("/"):
            yield item
    for key in ("webhooks", "x-webhooks"):
        webhooks = root.get(key)
        for _, item in webhooks.items() if webhooks else ():
            yield item


def _parameters(holder: Node) -> Iterator[tuple[str, Node]]:
    listed = holder.get("parameters")
    for parameter in listed.elements() if listed else ():
        yield from _referring("parameter", parameter)
        yield from _schemas(parameter.follow())


def _bodies(operation: Node) -> Iterator[tuple[str, Node]]:
    if body := operation.get("requestBody"):
        yield from _referring("request body", body)
        yield from _schemas(body.follow())
    responses = operation.get("responses")
    for _, response in responses.items() if responses else ():
        yield from _referring("response", response)
        yield from _schemas(response.follow())


def _schemas(holder: Node) -> Iterator[tuple[str, Node]]:
    if schema := holder.get("schema"):
        yield from _referring("schema", schema)
    content = holder.get("content")
    for _, media in content.items() if content else ():
        if schema := media.get("schema"):
            yield from _referring("schema", schema)


def _referring(kind: str, node: Node) -> Iterator[tuple[str, Node]]:
    if node.ref is not None:
        yield kind, node
