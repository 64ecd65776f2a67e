"""`enum` and `const`: values that are listed."""

from collections.abc import Sequence
from typing import Any

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.schemas import EnumSchema
from ledgerbee_sdkgen.model.types import (
    Literal,
    TypeExpr,
    is_nullable,
    nullable,
    without_null,
)
from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.normalize.reading import Reader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.normalize.types import literal_type
from ledgerbee_sdkgen.spec.document import Node

_WORDS = frozenset(
    {"type", "title", "description", "enum", "const", "deprecated", "example"}
)


def read(reader: Reader, node: Node, values: Sequence[Any], slot: Slot) -> TypeExpr:
    """Return the type of the listed `values`: texts have a name, unless in a slot."""
    type_ = literal_type(values)
    if any(isinstance(one, float | dict | list) for one in values):
        message = "values of an enumeration that are no texts or whole numbers"
        reader.findings.add(diagnostic("N011", message, node.location))
    kinds = node.value.get("type")
    if isinstance(kinds, list) and "null" in kinds and "enum" in node.value:
        # JSON Schema would not admit it, if it is not listed; who writes this means it.
        type_ = nullable(type_)
    if slot.literal:
        return type_
    match without_null(type_):
        case Literal(values=(str(), *_) as texts):
            named = reader.enter(
                node,
                slot,
                lambda name: EnumSchema(
                    name=name,
                    values=tuple(str(text) for text in texts),
                    description=shape.description(node),
                    deprecated=node.flag("deprecated"),
                    example=example_of(node),
                    location=node.location,
                ),
            )
            return nullable(named) if is_nullable(type_) else named
        case _:
            return type_


def listed(members: Sequence[Node]) -> list[Any]:
    """Return the values of a union whose members each list texts, and no more.

    It is empty for any other union.
    """
    values: list[Any] = []
    for one in members:
        if not isinstance(one.value, dict) or not one.value.keys() <= _WORDS:
            return []
        own = one.value.get("enum", [one.value["const"]] if "const" in one.value else 0)
        if not isinstance(own, list):
            return []
        values += own
    return values if all(isinstance(one, str) for one in values) else []
