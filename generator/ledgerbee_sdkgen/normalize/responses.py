"""Response Objects: what success gives back, and which failures are documented."""

import re
from collections.abc import Iterator

from ledgerbee_sdkgen.model.operations import ErrorAnswer, Response
from ledgerbee_sdkgen.model.types import ANY, Binary, Named, String, TypeExpr
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.normalize.media import is_json, is_text, preferred
from ledgerbee_sdkgen.normalize.schemas import SchemaReader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node

_SUCCESS = re.compile(r"2(\d\d|XX)", re.IGNORECASE)
_EMPTY = ("204", "205")
_COMPONENTS = "/components/schemas/"
# What a page of anything calls its items.
_ITEMS = frozenset(
    {"data", "elements", "entries", "items", "list", "records", "results", "rows"}
)


def read_responses(
    operation: Node, owner: str, reader: SchemaReader
) -> tuple[Response, ...]:
    """Return the success answers of `operation`, in order of status.

    `default` counts as one only where no 2xx is given.
    """
    answers = dict(_statuses(operation))
    success = sorted(status for status in answers if _SUCCESS.fullmatch(status))
    if not success and "default" in answers:
        success = ["default"]
    return tuple(
        _response(status, answers[status].follow(), owner, reader) for status in success
    )


def read_errors(operation: Node, reader: SchemaReader) -> tuple[ErrorAnswer, ...]:
    """Return the documented failures of `operation`, in order of status."""
    return tuple(
        ErrorAnswer(
            status=status,
            description=node.follow().text("description"),
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
    description = node.text("description")
    if not media:
        # Many documents forget the content; only these statuses promise there is none.
        return Response(
            status=status,
            media_type="",
            type=None if status in _EMPTY else ANY,
            description=description,
            location=node.location,
        )
    chosen = preferred(tuple(media), ())
    return Response(
        status=status,
        media_type=chosen,
        type=_type(chosen, media[chosen].get("schema"), owner, reader),
        description=description,
        example=example_of(media[chosen]),
        location=node.location,
    )


def _type(
    media_type: str, schema: Node | None, owner: str, reader: SchemaReader
) -> TypeExpr:
    if is_json(media_type):
        slot = Slot(name=f"{owner}.response")
        return reader.type_of(schema, slot) if schema else ANY
    return String() if is_text(media_type) else Binary()
