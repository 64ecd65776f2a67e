"""The keywords of a schema that say more of values than a type can."""

from collections.abc import Iterator
from typing import Any, Final

from ledgerbee_sdkgen.model.limits import (
    CONDITIONS,
    FORMATS,
    LOWER,
    OF_OBJECTS,
    UPPER,
    Limit,
)
from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.spec.document import Node

_KEYWORDS: Final = frozenset({*UPPER, *LOWER, *CONDITIONS, *FORMATS, "pattern"})
_EXCLUSIVE: Final = (
    ("exclusiveMaximum", "maximum"),
    ("exclusiveMinimum", "minimum"),
)
_MOST_LISTS = 8
"""As deep as lists in lists are looked into."""


def limits_of(node: Node | None, *, of_object: bool = False) -> tuple[Limit, ...]:
    """Return what `node` says itself, sorted by keyword.

    What it refers to says it in its own place. If `of_object`, only what is said of
    objects is returned.
    """
    if node is None:
        return ()
    found = {
        (one.within, one.keyword): one
        for one in _limits(node, "")
        if not of_object or one.keyword in OF_OBJECTS
    }
    return tuple(found[key] for key in sorted(found))


def _limits(node: Node, within: str) -> Iterator[Limit]:
    if not isinstance(node.value, dict):
        return
    members = node.get("allOf")
    for member in members.elements() if members else ():
        if member.ref is None:
            yield from _limits(member, within)
    for keyword, value in _said(node.value).items():
        yield Limit(keyword=keyword, value=value, within=within)
    items = node.get("items")
    # A schema with a name of its own is looked at where it stands.
    if items is None or items.ref is not None or len(within) > 2 * _MOST_LISTS:
        return
    if not shape.is_object(items):
        yield from _limits(items, f"{within}[]")


def _said(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the keywords that narrow values, as JSON Schema 2020-12 has them.

    In OpenAPI 3.0, `exclusiveMaximum` is true or false beside a `maximum`.
    """
    said = {key: one for key, one in schema.items() if key in _KEYWORDS}
    if not said:
        return said
    for exclusive, plain in _EXCLUSIVE:
        is_exclusive = said.get(exclusive)
        if isinstance(is_exclusive, bool):
            del said[exclusive]
            if is_exclusive and plain in said:
                said[exclusive] = said.pop(plain)
    if said.get("unevaluatedProperties", False) is not False:
        del said["unevaluatedProperties"]
    return {key: one for key, one in said.items() if not _is_idle(key, one)}


def _is_idle(keyword: str, value: object) -> bool:
    """Tell whether a keyword says what holds without it."""
    if keyword in ("minLength", "minItems", "minProperties"):
        return value == 0
    return keyword in ("uniqueItems", "format") and not value
