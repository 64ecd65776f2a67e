"""Parameter Objects, those of the path item included."""

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.operations import Parameter, Place
from ledgerbee_sdkgen.model.paths import PathTemplate
from ledgerbee_sdkgen.model.types import ANY, String
from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.normalize.schemas import SchemaReader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node

# OpenAPI 3.0.3, "Style Values": the style of each place when none is given.
_STYLES = {
    Place.PATH: "simple",
    Place.QUERY: "form",
    Place.HEADER: "simple",
    Place.COOKIE: "form",
}
# OpenAPI 3.0.3, "Parameter Object": header parameters of these names are ignored.
_NOT_HEADERS = frozenset({"accept", "content-type", "authorization"})


def read_parameters(
    item: Node, operation: Node, path: PathTemplate, owner: str, reader: SchemaReader
) -> tuple[Parameter, ...]:
    """Return the parameters of `operation`, path parameters first in the path's order.

    A parameter of the operation replaces the path item's of the same name and place.
    A name of the path that is declared nowhere is a required text.
    """
    nodes: dict[tuple[str, str], Node] = {}
    for declaring in (item, operation):
        if listed := declaring.get("parameters"):
            for entry in listed.elements():
                target = entry.follow()
                nodes[target.text("in"), target.text("name")] = target
    read = {
        key: _parameter(node, owner, reader)
        for key, node in nodes.items()
        if _is_sent(node, path)
    }
    in_path = [
        (
            read.pop(("path", name))
            if ("path", name) in read
            else _undeclared(name, operation)
        )
        for name in path.parameters
    ]
    return (*in_path, *read.values())


def _is_sent(node: Node, path: PathTemplate) -> bool:
    match node.text("in"):
        case "path":
            return node.text("name") in path.parameters
        case "header":
            return node.text("name").lower() not in _NOT_HEADERS
        case "query" | "cookie":
            return True
        case _:
            return False


def _parameter(node: Node, owner: str, reader: SchemaReader) -> Parameter:
    name, place = node.text("name"), Place(node.text("in"))
    style = node.text("style") or _STYLES[place]
    explode = node.get("explode")
    media_type, schema = _schema(node)
    slot = Slot(name=f"{owner}.{name}", property=name, literal=True)
    default = schema.get("default") if schema else None
    if schema is None:
        message = f"the parameter `{name}` has no schema; any value is taken"
        reader.findings.add(diagnostic("N006", message, node.location))
    return Parameter(
        wire_name=name,
        place=place,
        type=reader.type_of(schema, slot) if schema else ANY,
        required=place is Place.PATH or node.flag("required"),
        style=style,
        explode=style == "form" if explode is None else explode.value is True,
        content=media_type,
        default=default.value if default else None,
        description=node.text("description"),
        deprecated=node.flag("deprecated"),
        example=example_of(node, schema),
        location=node.location,
    )


def _schema(node: Node) -> tuple[str | None, Node | None]:
    """Return the media type, for a parameter with `content`, and the schema."""
    if content := node.get("content"):
        for media_type, media in content.items():
            return media_type, media.get("schema")
    return None, node.get("schema")


def _undeclared(name: str, operation: Node) -> Parameter:
    return Parameter(
        wire_name=name,
        place=Place.PATH,
        type=String(),
        required=True,
        style="simple",
        explode=False,
        location=operation.location,
    )
