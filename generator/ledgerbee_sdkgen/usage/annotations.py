"""What a value is by the annotation it has."""

from collections.abc import Callable

import libcst as cst
from libcst.helpers import get_full_name_for_node

from ledgerbee_sdkgen.model.types import Array, Named
from ledgerbee_sdkgen.usage.attributes import looked_up
from ledgerbee_sdkgen.usage.known import Known
from ledgerbee_sdkgen.usage.reading import Reading
from ledgerbee_sdkgen.usage.values import (
    UNKNOWN,
    Class,
    Client,
    ClientClass,
    Instance,
    Other,
    Own,
    Resource,
    Unknown,
    Value,
)

_OPTIONAL = {"typing.Optional", "typing.Annotated", "typing.Final", "typing.ClassVar"}
_LISTS = {
    "list",
    "typing.List",
    "typing.Sequence",
    "typing.Iterable",
    "collections.abc.Sequence",
    "collections.abc.Iterable",
}


def annotated(
    node: cst.BaseExpression,
    reading: Reading,
    known: Known,
    own: Callable[[cst.CSTNode], Value],
) -> Value:
    """Return what a value is that `node` annotates.

    `own` tells what a name is; it is asked for classes of the user's.
    """
    scope = reading.scope(node)

    def read(part: cst.BaseExpression) -> Value:
        match part:
            case cst.SimpleString():
                return _quoted(part, read)
            case cst.BinaryOperation(operator=cst.BitOr(), left=left, right=right):
                sides = (read(left), read(right))
                return next((one for one in sides if one != UNKNOWN), UNKNOWN)
            case cst.Subscript(value=base, slice=[*slices]):
                return _parametrised(base, slices)
            case cst.Name() | cst.Attribute():
                full = reading.imported(get_full_name_for_node(part) or "", scope)
                found = looked_up(full, known)
                if isinstance(found, Unknown) and part in reading.positions:
                    found = own(part)
                return _instance(found, known)
            case _:
                return UNKNOWN

    def _parametrised(
        base: cst.BaseExpression, slices: list[cst.SubscriptElement]
    ) -> Value:
        name = get_full_name_for_node(base) or ""
        full = reading.imported(name, scope) or name
        match slices[0].slice:
            case cst.Index(value=inner) if full in _OPTIONAL:
                return read(inner)
            case cst.Index(value=inner) if full in _LISTS:
                held = read(inner)
                if not isinstance(held, Instance):
                    return UNKNOWN
                return Instance(type=Array(items=held.type))
            case _:
                return UNKNOWN

    return read(node)


def _quoted(
    node: cst.SimpleString, read: Callable[[cst.BaseExpression], Value]
) -> Value:
    text = node.evaluated_value
    try:
        return read(cst.parse_expression(text)) if isinstance(text, str) else UNKNOWN
    except cst.ParserSyntaxError:
        return UNKNOWN


def _instance(found: Value, known: Known) -> Value:
    """Return what an instance of a class is."""
    match found:
        case ClientClass():
            return Client()
        case Class(schema=schema):
            return Instance(type=Named(name=schema))
        case Own(is_class=True):
            return Own(definition=found.definition)
        case Other(symbol=symbol) if symbol.startswith("resources."):
            class_ = symbol.partition(".")[2]
            is_raw = class_.removeprefix("Async").startswith("Raw")
            return Resource(path=known.resource_classes[class_], raw=is_raw)
        case _:
            return UNKNOWN
