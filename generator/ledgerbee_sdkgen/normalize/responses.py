"""Response Objects: what success gives back, and which failures are documented."""

import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.operations import (
    AnswerHeader,
    Content,
    ErrorAnswer,
    Response,
)
from ledgerbee_sdkgen.model.types import ANY, Binary, Named, String, TypeExpr
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.normalize.limits import limits_of
from ledgerbee_sdkgen.normalize.links import Targets, read_links
from ledgerbee_sdkgen.normalize.media import (
    is_json,
    is_raw,
    is_same,
    is_text,
    preferred,
)
from ledgerbee_sdkgen.normalize.schemas import SchemaReader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node

_SUCCESS = re.compile(r"2(\d\d|XX)", re.IGNORECASE)
# RFC 9110, sections 15.3.5 and 15.3.6.
_EMPTY = ("204", "205")
_COMPONENTS = "/components/schemas/"
# What a page of anything calls its items.
_ITEMS = frozenset(
    {"data", "elements", "entries", "items", "list", "records", "results", "rows"}
)


def read_responses(
    operation: Node, owner: str, reader: SchemaReader, linked: Targets
) -> tuple[Response, ...]:
    """Return the success answers of `operation`, in order of status.

    `default` counts as one only where no 2xx is given. Answers to HEAD have no body
    (RFC 9110, section 9.3.2).
    """
    answers = dict(_statuses(operation))
    success = sorted(status for status in answers if _SUCCESS.fullmatch(status))
    if not success and "default" in answers:
        success = ["default"]
    if not success and operation.key != "head":
        message = "no answer of success is described; whatever comes is returned"
        reader.findings.add(diagnostic("N024", message, operation.location))
        return (
            Response(
                status="2XX", media_type="", type=ANY, location=operation.location
            ),
        )
    read = (
        replace(
            _response(status, answers[status].described(), owner, reader),
            links=tuple(read_links(answers[status].follow(), linked, reader.findings)),
        )
        for status in success
    )
    if operation.key == "head":
        return tuple(replace(one, media_type="", type=None, others=()) for one in read)
    return tuple(read)


def read_errors(operation: Node, reader: SchemaReader) -> tuple[ErrorAnswer, ...]:
    """Return the documented failures of `operation`, in order of status."""
    return tuple(
        ErrorAnswer(
            status=status,
            description=node.described().text("description"),
            schema=_error_schema(node.follow(), reader),
        )
        for status, node in sorted(_statuses(operation))
        if status[:1] in ("4", "5")
    )


def _error_schema(answer: Node, reader: SchemaReader) -> str:
    """Return the name of the schema of a failure, if the document gives it one.

    Others are not read: nothing but an example is made of them, and no model.
    """
    for media_type, media in (
        content.items() if (content := answer.get("content")) else ()
    ):
        schema = media.get("schema") if is_json(media_type) else None
        if schema and (schema.ref or "").startswith(_COMPONENTS):
            type_ = reader.type_of(schema, Slot(name=schema.key))
            return type_.name if isinstance(type_, Named) else ""
    return ""


def is_list(operation: Node, subject: tuple[str, ...]) -> bool:
    """Tell whether success gives many of something: an array, or a page of one.

    A page is an object with an array beside a total, with nothing else, with one that
    is called as the `subject` is, or with a single one that is called as items are.
    """
    for schema in _success_schemas(operation):
        target = schema.follow()
        if target.text("type") == "array":
            return True
        properties = target.get("properties")
        held = dict(properties.items()) if properties else {}
        arrays = [name for name, node in held.items() if node.text("type") == "array"]
        named = any(words(name) == subject for name in arrays)
        is_page = len(arrays) == 1 and arrays[0].lower() in _ITEMS
        if arrays and (len(held) == 1 or "total" in held or named or is_page):
            return True
    return False


def is_download(operation: Node) -> bool:
    """Tell whether success gives a file and nothing else."""
    kinds = [
        not is_json(media_type) and not is_text(media_type)
        for media_type, _ in _media(operation)
    ]
    return bool(kinds) and all(kinds)


def _success_schemas(operation: Node) -> Iterator[Node]:
    """Yield the schemas of the JSON success answers."""
    for media_type, media in _media(operation):
        if is_json(media_type) and (schema := media.get("schema")):
            yield schema


def _media(operation: Node) -> Iterator[tuple[str, Node]]:
    for status, node in _statuses(operation):
        if _SUCCESS.fullmatch(status) and (content := node.follow().get("content")):
            yield from content.items()


def _statuses(operation: Node) -> Iterator[tuple[str, Node]]:
    if responses := operation.get("responses"):
        for status, node in responses.items():
            if not status.startswith("x-"):
                yield status, node


def _response(status: str, node: Node, owner: str, reader: SchemaReader) -> Response:
    content = node.get("content")
    media = dict(content.items()) if content else {}
    headers = tuple(_headers(node, owner, reader))
    description = node.text("description")
    if media and status in _EMPTY:
        message = (
            f"an answer of status {status} never has the content that is described"
        )
        reader.findings.add(diagnostic("N030", message, node.location))
    if not media or status in _EMPTY:
        # Many documents forget the content; only these statuses promise there is none.
        return Response(
            status=status,
            media_type="",
            type=None if status in _EMPTY else ANY,
            headers=headers,
            description=description,
            location=node.location,
        )
    chosen = preferred(tuple(media), ())
    return Response(
        status=status,
        media_type=chosen,
        type=_type(chosen, media[chosen].get("schema"), owner, reader),
        limits=limits_of(media[chosen].get("schema")),
        others=tuple(_others(chosen, media, node, owner, reader)),
        headers=headers,
        description=description,
        example=example_of(media[chosen]),
        location=node.location,
    )


def _others(
    chosen: str, media: Mapping[str, Node], node: Node, owner: str, reader: SchemaReader
) -> Iterator[Content]:
    """Yield what may come in place of `chosen`, and report what is never asked for.

    What says the same in another way, such as XML beside JSON, is no more than that.
    """
    schema = media[chosen].get("schema")
    usual = _type(chosen, schema, owner, reader)
    is_value = not is_raw(chosen, schema)
    unasked: list[str] = []
    for name, one in media.items():
        if name == chosen:
            continue
        if is_value and is_same(one.get("schema"), schema):
            unasked.append(name)
            continue
        type_ = _type(name, one.get("schema"), owner, reader)
        yield Content(media_type=name, type=type_)
        if type_ == usual:
            continue
        message = f"the answer is asked for as `{chosen}`, and may come as `{name}`"
        reader.findings.add(diagnostic("N025", message, node.location))
    if unasked:
        listed = ", ".join(f"`{name}`" for name in unasked)
        message = f"the answer is asked for as `{chosen}`, not as {listed}"
        reader.findings.add(diagnostic("N003", message, node.location))


def _headers(node: Node, owner: str, reader: SchemaReader) -> Iterator[AnswerHeader]:
    """Yield the headers of an answer; its media type is none (OpenAPI 3.0.3)."""
    listed = node.get("headers")
    for name, declared in listed.items() if listed else ():
        header = declared.described()
        content = header.get("content")
        media = next(iter(dict(content.items()).values()), None) if content else None
        schema = (media or header).get("schema")
        if name.lower() != "content-type":
            slot = Slot(name=f"{owner}.{name}", property=name, literal=True)
            yield AnswerHeader(
                name=name,
                type=reader.type_of(schema, slot) if schema else String(),
                required=header.flag("required"),
                description=header.text("description"),
                deprecated=header.flag("deprecated"),
            )


def _type(
    media_type: str, schema: Node | None, owner: str, reader: SchemaReader
) -> TypeExpr:
    if is_json(media_type) and not is_raw(media_type, schema):
        slot = Slot(name=f"{owner}.response")
        return reader.type_of(schema, slot) if schema else ANY
    return String() if is_text(media_type) else Binary()
