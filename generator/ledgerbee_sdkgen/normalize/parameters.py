"""Parameter Objects, those of the path item included."""

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.operations import Parameter, Place
from ledgerbee_sdkgen.model.paths import PathTemplate
from ledgerbee_sdkgen.model.schemas import AliasSchema, EnumSchema, ObjectSchema
from ledgerbee_sdkgen.model.types import (
    ANY,
    Any,
    Array,
    Literal,
    Map,
    Named,
    String,
    TypeExpr,
    Union,
    union,
    without_null,
)
from ledgerbee_sdkgen.normalize.examples import example_of, sample_of
from ledgerbee_sdkgen.normalize.limits import limits_of
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
_EMPTY = Literal(values=("",))
# OpenAPI 3.0.3, "Parameter Object": header parameters of these names are ignored.
_NOT_HEADERS = {
    "accept": "the client says what it can read",
    "content-type": "the client says what it sends",
    "authorization": "it is sent for a security scheme",
}


def read_parameters(
    item: Node, operation: Node, path: PathTemplate, owner: str, reader: SchemaReader
) -> tuple[Parameter, ...]:
    """Return the parameters of `operation`, path parameters first in the path's order.

    A parameter of the operation replaces the path item's of the same name and place;
    names of headers are the same in any case (RFC 9110, section 5.1).
    A name of the path that is declared nowhere is a required text.
    """
    nodes: dict[tuple[str, str], Node] = {}
    for declaring in (item, operation):
        if listed := declaring.get("parameters"):
            for entry in listed.elements():
                target = entry.described()
                place, name = target.text("in"), target.text("name")
                known = name.lower() if place == "header" else name
                nodes[place, known] = target
    read = {
        key: _parameter(node, owner, reader)
        for key, node in nodes.items()
        if _is_sent(node, path, reader)
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


def _is_sent(node: Node, path: PathTemplate, reader: SchemaReader) -> bool:
    """Tell whether a parameter is an argument; report one that is not, and why.

    What the path does not have is reported where the document is checked.
    """
    place, name = node.text("in"), node.text("name")
    if place == "path":
        return name in path.parameters
    # Without a scheme there is no other way to say who calls.
    is_credential = name.lower() == "authorization" and not _has_schemes(node)
    if place == "header" and name.lower() in _NOT_HEADERS and not is_credential:
        message = f"the parameter `{name}` is no argument: {_NOT_HEADERS[name.lower()]}"
        reader.findings.add(diagnostic("N020", message, node.location))
        return False
    if place not in tuple(Place):
        message = f"the client cannot send `{name}`, a parameter in `{place}`"
        reader.findings.add(diagnostic("N021", message, node.location))
        return False
    return True


def _has_schemes(node: Node) -> bool:
    components = node.document.node().get("components")
    return bool(components and components.get("securitySchemes"))


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
    # Only a query can hold either (OpenAPI 3.1.1, "Parameter Object").
    in_query = place is Place.QUERY
    allows_empty = in_query and node.flag("allowEmptyValue")
    type_ = reader.type_of(schema, slot) if schema else ANY
    if media_type is None and style != "deepObject" and _is_deep(type_, reader):
        message = f"`{name}` holds lists or objects in others, which are sent as JSON"
        reader.findings.add(diagnostic("N022", message, node.location))
    example = example_of(node, schema)
    return Parameter(
        wire_name=name,
        place=place,
        type=union(type_, _EMPTY) if allows_empty and _has_no_text(type_) else type_,
        required=place is Place.PATH or node.flag("required"),
        style=style,
        explode=(
            style in ("form", "cookie") if explode is None else explode.value is True
        ),
        content=media_type,
        reserved=in_query and node.flag("allowReserved"),
        allows_empty=allows_empty,
        limits=limits_of(schema),
        default=default.value if default else None,
        description=node.text("description"),
        deprecated=node.flag("deprecated"),
        example=sample_of(schema) if example is None else example,
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


def _has_no_text(type_: TypeExpr) -> bool:
    """Tell whether no text at all is of `type_`, so that the empty one is not, too."""
    members = type_.members if isinstance(type_, Union) else (type_,)
    return not any(isinstance(one, String | Any | Literal) for one in members)


def _is_deep(type_: TypeExpr, reader: SchemaReader) -> bool:
    """Tell whether values of `type_` hold lists or objects that are in others."""
    match _plain(type_, reader):
        case Array(items=inner) | Map(values=inner):
            return _has_members(inner, reader)
        case Named(name=name):
            schema = reader.schemas.get(name)
            fields = schema.fields if isinstance(schema, ObjectSchema) else ()
            return any(_has_members(one.type, reader) for one in fields)
        case Union(members=members):
            return any(_is_deep(one, reader) for one in members)
        case _:
            return False


def _has_members(type_: TypeExpr, reader: SchemaReader) -> bool:
    match _plain(type_, reader):
        case Array() | Map():
            return True
        case Named(name=name):
            return not isinstance(reader.schemas.get(name), EnumSchema)
        case Union(members=members):
            return any(_has_members(one, reader) for one in members)
        case _:
            return False


def _plain(type_: TypeExpr, reader: SchemaReader) -> TypeExpr:
    """Return `type_` without null, and what a name stands for that is no object."""
    type_ = without_null(type_)
    for _ in range(len(reader.schemas)):
        schema = reader.schemas.get(type_.name) if isinstance(type_, Named) else None
        if not isinstance(schema, AliasSchema):
            break
        type_ = without_null(schema.type)
    return type_
