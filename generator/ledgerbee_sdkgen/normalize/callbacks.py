"""Callback Objects: what an operation makes the API send, and of which type it is."""

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.callbacks import Callback
from ledgerbee_sdkgen.normalize.items import operations, whole
from ledgerbee_sdkgen.normalize.media import is_json
from ledgerbee_sdkgen.normalize.schemas import SchemaReader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node


def read_callbacks(
    operation: Node, owner: str, reader: SchemaReader
) -> tuple[Callback, ...]:
    """Return the callbacks of `operation`, in the document's order; none is left out.

    Of a payload that is no JSON, that is reported: it is for the program to read.
    """
    listed = operation.get("callbacks")
    return tuple(
        _callback(name, expression, sent, owner, reader)
        for name, declared in (listed.items() if listed else ())
        for expression, item in declared.follow().items()
        if not expression.startswith("x-")
        for sent in operations(whole(item))
    )


def _callback(
    name: str, expression: str, sent: Node, owner: str, reader: SchemaReader
) -> Callback:
    return Callback(
        name=name,
        expression=expression,
        method=sent.key.upper(),
        type=(
            reader.type_of(schema, Slot(name=f"{owner}.{name}.payload"))
            if (schema := _payload(name, sent, reader))
            else None
        ),
        description=sent.text("description") or sent.text("summary"),
        deprecated=sent.flag("deprecated"),
        location=sent.location,
    )


def _payload(name: str, sent: Node, reader: SchemaReader) -> Node | None:
    body = sent.get("requestBody")
    content = body.follow().get("content") if body else None
    media = dict(content.items()) if content else {}
    for media_type, one in media.items():
        if is_json(media_type) and (schema := one.get("schema")):
            return schema
    if media:
        message = f"the payload of the callback `{name}` is not described as JSON"
        reader.findings.add(diagnostic("N027", message, sent.location))
    return None
