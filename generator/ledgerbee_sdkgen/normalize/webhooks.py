"""Webhooks of the document: `webhooks` of OpenAPI 3.1, `x-webhooks` of 3.0."""

from collections.abc import Iterable, Iterator

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import WebhookSettings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.webhooks import Webhook
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.normalize.composition import gather, parts
from ledgerbee_sdkgen.normalize.items import operations, whole
from ledgerbee_sdkgen.normalize.media import is_json
from ledgerbee_sdkgen.normalize.schemas import SchemaReader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node


def read_webhooks(
    root: Node, settings: WebhookSettings, reader: SchemaReader
) -> Iterator[Webhook]:
    """Yield the webhooks below `root`, in the document's order.

    A payload that is one of several, each of topics of its own, is a webhook for each
    of them, and so is one whose topic is one of several.
    """
    for key in ("webhooks", "x-webhooks"):
        listed = root.get(key)
        for name, item in listed.items() if listed else ():
            for operation in operations(whole(item)):
                yield from _read(name, operation, settings, reader)


def apart(webhooks: Iterable[Webhook], findings: Findings) -> tuple[Webhook, ...]:
    """Return the webhooks that can be known; of one topic, the first."""
    held: dict[str, Webhook] = {}
    for one in webhooks:
        first = held.setdefault(one.topic, one)
        if first.type != one.type:
            message = f"`{one.topic}` has another payload in {first.location}"
            findings.add(diagnostic("N009", message, one.location))
    untold = [one for one in held.values() if not one.is_told]
    for one in untold if len(untold) > 1 else ():
        message = f"the payload of `{one.topic}` does not say what it is"
        findings.add(diagnostic("N009", message, one.location))
    return tuple(held.values())


def _read(
    name: str, operation: Node, settings: WebhookSettings, reader: SchemaReader
) -> Iterator[Webhook]:
    schema = _payload(operation)
    if schema is None:
        message = f"`{name}` has no payload that is JSON"
        reader.findings.add(diagnostic("N009", message, operation.location))
        return
    description = operation.text("description") or operation.text("summary")
    members = list(_members(schema, frozenset()))
    if not all(_values(_topic(one, settings.topic)) for one in members):
        members = [schema]
    for number, member in enumerate(members, start=1):
        declared = _topic(member, settings.topic)
        slot = _slot(name)
        if len(members) > 1:
            slot = slot.option(member.text("title"), number)
        type_ = reader.type_of(member, slot)
        own = shape.description(member.follow())
        for topic in _values(declared) or (name,):
            yield Webhook(
                topic=topic,
                type=type_,
                is_told=declared is not None,
                description=own if len(members) > 1 and own else description or own,
                deprecated=operation.flag("deprecated"),
                location=member.location if len(members) > 1 else operation.location,
            )


def _payload(operation: Node) -> Node | None:
    """Return the schema of the payload, where it is JSON."""
    body = operation.get("requestBody")
    content = body.follow().get("content") if body else None
    for media_type, media in content.items() if content else ():
        if is_json(media_type):
            return media.get("schema")
    return None


def _members(schema: Node, visited: frozenset[str]) -> Iterator[Node]:
    """Yield what a payload may be: the members of a union, or else `schema` itself."""
    target = schema.follow()
    alternatives = shape.alternatives(target) if shape.is_mapping(target) else ()
    if not alternatives or target.get("properties") or target.pointer in visited:
        yield schema
        return
    for member in alternatives:
        if member.value != {"type": "null"}:
            yield from _members(member, visited | {target.pointer})


def _topic(payload: Node, name: str) -> Node | None:
    """Return the schema of the property that says the topic, if it is declared."""
    found = gather(parts((payload,), "")).properties.get(name)
    return found[-1].node if found else None


def _values(property_: Node | None) -> tuple[str, ...]:
    """Return the texts that a property may be, where they are listed.

    In OpenAPI 3.1 they may stand beside a `$ref`, and are then fewer than there.
    """
    for node in (property_, property_.follow()) if property_ else ():
        if not shape.is_mapping(node):
            continue
        constant, listed = node.get("const"), node.get("enum")
        nodes = (constant,) if constant else listed.elements() if listed else ()
        texts = tuple(one.value for one in nodes if isinstance(one.value, str))
        if texts:
            return texts
    return ()


def _slot(name: str) -> Slot:
    """Return what an unnamed payload is named after: its webhook."""
    said = words(name)
    event = () if said[-1:] == ("event",) else ("event",)
    return Slot(name=" ".join((*said, *event)))
