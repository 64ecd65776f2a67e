"""Examples, in whichever of its places the document gives one."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.spec.document import Node

_BOUNDS: Final = frozenset(
    {
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
    }
)


def example_of(*holders: Node | None) -> object:
    """Return the first example that one of `holders` gives; None without any.

    `example` comes before `examples`, which is a mapping of Example Objects in
    parameters and media types (OpenAPI 3.0.3, section 4.7.19) and a list of values in
    schemas of OpenAPI 3.1.
    """
    for holder in filter(None, holders):
        for value in _given(holder):
            if value is not None:
                return value
    return None


def sample_of(schema: Node | None) -> object:
    """Return a number or a text within the bounds of `schema`; None if it has none.

    It is for examples where the document gives no value of its own.
    """
    if schema is None:
        return None
    whole = schema.follow()
    for node in (whole, *(one.follow() for one in shape.alternatives(whole))):
        if (value := _sample(node)) is not None:
            return value
    return None


def _sample(node: Node) -> object:
    if not isinstance(node.value, dict) or _BOUNDS.isdisjoint(node.value):
        return None
    kinds = _kinds(node)
    if kinds & {"integer", "number"} and (value := _number(node)) is not None:
        return value
    if "string" in kinds and not {"enum", "format"} & node.value.keys():
        least, most = shape.count(node, "minLength"), shape.count(node, "maxLength")
        if most or least:
            return "text".ljust(least, "x")[: most or None]
    return None


def _kinds(node: Node) -> set[str]:
    said = node.value.get("type") if isinstance(node.value, dict) else None
    listed = said if isinstance(said, list) else [said]
    return {one for one in listed if isinstance(one, str)}


def _number(node: Node) -> int | float | None:
    """Return the number within the bounds that is nearest to one."""
    least, most = _bound(node, "Minimum", 1), _bound(node, "Maximum", -1)
    if least is None and most is None:
        return None
    value = 1 if most is None else min(1, most)
    return value if least is None else max(value, least)


def _bound(node: Node, name: str, step: int) -> int | float | None:
    """Return a bound; one that is itself not allowed is passed by a `step`.

    `exclusiveMinimum` is a number, or a flag beside `minimum` in OpenAPI 3.0.
    """
    for keyword in (name.lower(), f"exclusive{name}"):
        found = node.get(keyword)
        if found is None or type(found.value) not in (int, float):
            continue
        is_out = keyword != name.lower() or node.flag(f"exclusive{name}")
        return found.value + step if is_out else found.value  # type: ignore[no-any-return]
    return None


def _given(holder: Node) -> Iterator[object]:
    if (one := holder.get("example")) is not None:
        yield one.value
    if (several := holder.get("examples")) is not None:
        for _, named in several.items():
            if (one := named.follow().get("value")) is not None:
                yield one.value
        for listed in several.elements():
            yield listed.value
