"""Arrays: lists, and tuples where the first items have types of their own."""

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.model.types import ANY, Array, Tuple, TypeExpr, union
from ledgerbee_sdkgen.normalize import shape, unions
from ledgerbee_sdkgen.normalize.reading import Reader
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node


def array_type(reader: Reader, node: Node, slot: Slot) -> TypeExpr:
    """Return the type of an array.

    One with `prefixItems` (JSON Schema 2020-12; before, `items` that is a list) is a
    tuple if it cannot be longer or shorter, as far as the document says so.
    """
    items = node.get("items")
    prefix = node.get("prefixItems")
    rest = items if prefix else node.get("additionalItems")
    first = prefix or (items if items and isinstance(items.value, list) else None)
    if first is None or not first.elements():
        return Array(items=reader.read(items, slot.item()) if items else ANY)
    types = tuple(
        reader.read(one, slot.option("", number))
        for number, one in enumerate(first.elements(), start=1)
    )
    least, most = shape.count(node, "minItems"), shape.count(node, "maxItems")
    is_open = rest is not None and rest.value is not False and most != len(types)
    if not is_open and least in (0, len(types)):
        return Tuple(items=types)
    message = "an array whose first items have types of their own, and that may end"
    message += " before, or have more" if is_open else " before"
    reader.findings.add(diagnostic("N012", message, node.location))
    others = reader.read(rest, slot.item()) if rest is not None and is_open else None
    whole = union(*types, *([] if others is None else [others]))
    return Array(items=unions.whole_of(reader, node, whole, slot.item()))
