"""Request Body Objects: which media types a client sends, and which of them first."""

from collections.abc import Iterator

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.operations import Body, Content, Encoding
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.model.types import (
    ANY,
    Array,
    Binary,
    Named,
    String,
    TypeExpr,
    union,
    without_null,
)
from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.normalize.limits import limits_of
from ledgerbee_sdkgen.normalize.media import (
    FORM,
    JSON,
    MULTIPART,
    essence,
    is_json,
    is_range,
    is_raw,
    is_same,
    is_text,
    preferred,
    rank,
)
from ledgerbee_sdkgen.normalize.schemas import SchemaReader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node


def read_body(operation: Node, owner: str, reader: SchemaReader) -> Body | None:
    """Return what `operation` takes as its body; None if it takes none.

    JSON is sent where it can be, but files in a form of several parts. What says the
    same in text that the client cannot write, such as XML, is not offered.
    """
    declared = operation.get("requestBody")
    if declared is None:
        return None
    node = declared.described()
    content = node.get("content")
    media = dict(content.items()) if content else {}
    can_be_left_out = not node.flag("required") and all(map(_is_empty, media.values()))
    if not media or can_be_left_out:
        return None
    order = (MULTIPART, FORM)
    chosen = preferred(tuple(media), order)
    type_ = _type(chosen, media[chosen], owner, reader)
    if is_json(chosen) and MULTIPART in media and _holds_files(type_, reader):
        chosen = MULTIPART
        type_ = _type(chosen, media[chosen], owner, reader)
    others: list[Content] = []
    unsent: list[str] = []
    for name in sorted(media, key=lambda one: rank(one, order)):
        same = is_same(media[name].get("schema"), media[chosen].get("schema"))
        raw = is_raw(name, media[name].get("schema"))
        if name == chosen:
            continue
        if raw and same and not is_raw(chosen, None):
            unsent.append(f"`{name}`")
            continue
        others.append(
            Content(
                media_type=_spelled(name, media[name]),
                type=type_ if same else _type(name, media[name], owner, reader),
                encodings=tuple(_encodings(name, media[name], reader)),
            )
        )
    if unsent:
        message = f"the body is sent as `{chosen}`, never as {', '.join(unsent)}"
        reader.findings.add(diagnostic("N003", message, node.location))
    return Body(
        media_type=_spelled(chosen, media[chosen]),
        type=type_,
        required=node.flag("required"),
        encodings=tuple(_encodings(chosen, media[chosen], reader)),
        others=tuple(others),
        limits=limits_of(media[chosen].get("schema")),
        description=node.text("description"),
        example=example_of(media[chosen]),
        location=node.location,
    )


def _is_empty(media: Node) -> bool:
    """Tell whether a body of this media type can hold nothing at all."""
    schema = media.get("schema")
    whole = schema.follow() if schema else None
    others = whole.get("additionalProperties") if whole else None
    return (
        whole is not None
        and whole.text("type") == "object"
        and not whole.value.get("properties")
        and not {"allOf", "oneOf", "anyOf", "patternProperties"} & whole.value.keys()
        and others is not None
        and others.value is False
    )


def _spelled(media_type: str, media: Node) -> str:
    """Return what is said of a body: of any media type, a value is sent as JSON."""
    is_value = is_range(media_type) and not is_raw(media_type, media.get("schema"))
    return JSON if is_value else media_type


def _holds_files(type_: TypeExpr, reader: SchemaReader) -> bool:
    schema = reader.schemas.get(type_.name) if isinstance(type_, Named) else None
    fields = schema.fields if isinstance(schema, ObjectSchema) else ()
    held = [without_null(field.type) for field in fields]
    return any(
        isinstance(one.items if isinstance(one, Array) else one, Binary) for one in held
    )


def _encodings(
    media_type: str, media: Node, reader: SchemaReader
) -> Iterator[Encoding]:
    """Yield how the properties of a form are written (OpenAPI 3.0.4, "Encoding").

    `style` and `explode` are for forms in a URL's manner, where they come before
    `contentType`; parts have that alone.
    """
    listed = media.get("encoding")
    for name, said in listed.items() if listed else ():
        wanted = said.text("contentType")
        if essence(media_type) == FORM:
            own = _url_encoding(name, said)
            if own is not None:
                yield own
            elif is_json(wanted) and "*" not in wanted:
                yield Encoding(wire_name=name, media_type=wanted)
        elif essence(media_type) == MULTIPART:
            # Of several, or of any, the file itself says which it is.
            if wanted and not {",", "*"} & set(wanted):
                yield Encoding(wire_name=name, media_type=wanted)
            unsent = [key for key in ("headers", "style") if said.get(key)]
            for key in unsent:
                message = f"the part `{name}` is sent without the `{key}` of its own"
                reader.findings.add(diagnostic("N023", message, said.location))


def _url_encoding(name: str, said: Node) -> Encoding | None:
    style, explode = said.text("style", "form"), said.get("explode")
    explodes = style == "form" if explode is None else explode.value is True
    reserved = said.flag("allowReserved")
    if style == "form" and explodes and not reserved:
        return None
    return Encoding(wire_name=name, style=style, explode=explodes, reserved=reserved)


def _type(media_type: str, media: Node, owner: str, reader: SchemaReader) -> TypeExpr:
    schema = media.get("schema")
    if is_raw(media_type, schema):
        # Text may be given as bytes, too: of another charset, or read from a file.
        return union(String(), Binary()) if is_text(media_type) else Binary()
    return reader.type_of(schema, Slot(name=f"{owner}.request")) if schema else ANY
