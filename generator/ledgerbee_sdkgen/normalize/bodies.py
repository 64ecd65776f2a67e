"""Request Body Objects: one media type is chosen, the one a client speaks best."""

from collections.abc import Iterator

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.operations import Body, Encoding
from ledgerbee_sdkgen.model.types import ANY, Binary, String, TypeExpr
from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.normalize.media import (
    FORM,
    JSON,
    MULTIPART,
    essence,
    is_json,
    is_text,
    preferred,
)
from ledgerbee_sdkgen.normalize.schemas import SchemaReader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node


def read_body(operation: Node, owner: str, reader: SchemaReader) -> Body | None:
    """Return what `operation` takes as its body; None if it takes none."""
    declared = operation.get("requestBody")
    if declared is None:
        return None
    node = declared.follow()
    content = node.get("content")
    media = dict(content.items()) if content else {}
    if not media:
        return None
    chosen = preferred(tuple(media), (MULTIPART, FORM))
    if len(media) > 1:
        others = ", ".join(f"`{name}`" for name in media if name != chosen)
        message = f"the body is sent as `{chosen}`, not as {others}"
        reader.findings.add(diagnostic("N003", message, node.location))
    return Body(
        media_type=JSON if chosen == "*/*" else chosen,
        type=_type(chosen, media[chosen], owner, reader),
        required=node.flag("required"),
        encodings=tuple(_encodings(chosen, media[chosen])),
        description=node.text("description"),
        example=example_of(media[chosen]),
        location=node.location,
    )


def _encodings(media_type: str, media: Node) -> Iterator[Encoding]:
    """Yield how the properties of a form are written (OpenAPI 3.0.4, "Encoding").

    `style` and `explode` are for forms in a URL's manner, `contentType` for parts.
    """
    listed = media.get("encoding")
    for name, said in listed.items() if listed else ():
        if essence(media_type) == FORM:
            style = said.text("style", "form")
            explode = said.get("explode")
            is_usual = style == "form" and (explode is None or explode.value is True)
            if not is_usual:
                yield Encoding(
                    wire_name=name,
                    style=style,
                    explode=style == "form" if explode is None else bool(explode.value),
                )
        elif essence(media_type) == MULTIPART:
            wanted = said.text("contentType")
            # Of several, or of any, the file itself says which it is.
            if wanted and not {",", "*"} & set(wanted):
                yield Encoding(wire_name=name, media_type=wanted)


def _type(media_type: str, media: Node, owner: str, reader: SchemaReader) -> TypeExpr:
    schema = media.get("schema")
    if is_json(media_type) or essence(media_type) in (FORM, MULTIPART):
        slot = Slot(name=f"{owner}.request")
        return reader.type_of(schema, slot) if schema else ANY
    return String() if is_text(media_type) else Binary()
