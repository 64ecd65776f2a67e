"""Values of another JSON type than OpenAPI wants, where it is plain what is meant."""

from typing import Any

from ledgerbee_sdkgen.spec import grammar
from ledgerbee_sdkgen.spec.grammar import Held, Part
from ledgerbee_sdkgen.spec.repairs.site import ABSENT, Site
from ledgerbee_sdkgen.spec.repairs.words import KNOWN_TYPES

_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def null_for_nothing(value: Any, part: Part, site: Site) -> Any:
    """Take null for a key that is not there, and for a schema that says nothing.

    An operation or a parameter that is null is not touched: it would be lost.
    """
    if value is not None:
        return value
    if part.kind == "schema" and part.held is Held.ONE:
        site.report(f"`{site.key}` is null; it is a schema of any value")
        return {}
    if part.held is Held.ONE and part.needed and part.kind not in grammar.PLAIN:
        return value
    if part.kind == "requirement" and site.pointer.count("/") > 1:
        # Of an operation: absent would be what the document demands of all others.
        return value
    if part.held is Held.LIST and site.is_within("security"):
        # Absent, nothing would be demanded in its place.
        site.report(f"`{site.key}` is null where scopes stand; it has none")
        return []
    if part.kind == grammar.TYPE:
        # YAML reads `type: null` so, and then null is the type.
        site.report(f"`{site.key}` is null, which is a type and has to be a text")
        return "null"
    site.report(f"`{site.key}` is null; it is taken for absent")
    return ABSENT


def list_for_mapping(value: Any, part: Part, site: Site) -> Any:
    """Take a list of mappings, none of them saying a key twice, for one mapping.

    PHP writes an empty mapping as `[]`; a list that is no mapping of names is taken
    for one only when it is empty.
    """
    if not isinstance(value, list) or part.held is Held.LIST:
        return value
    if part.held is Held.ONE and (value or part.kind in grammar.PLAIN):
        return value
    made: dict[str, Any] = {}
    for one in value:
        if not isinstance(one, dict) or not made.keys().isdisjoint(one):
            return value
        made.update(one)
    for number, one in enumerate(value):
        for key in one:
            site.move((number, key), (key,))
    site.report(f"`{site.key}` is a list where a mapping stands")
    return made


def one_for_list(value: Any, part: Part, site: Site) -> Any:
    """Take a single value, where a list stands, for a list of it."""
    if part.held is not Held.LIST or isinstance(value, list):
        return value
    if isinstance(value, bool) and part.kind != grammar.FLAG:
        return value
    if value == {} or value == "":
        site.report(f"`{site.key}` is empty where a list stands")
        return []
    if not grammar.fits(value, part.kind):
        return value
    if part.kind == grammar.ANY and isinstance(value, dict):
        return value
    site.report(f"`{site.key}` is a single value where a list stands")
    if isinstance(value, dict):
        site.move((), (0,))
    return [value]


def text_for_flag(value: Any, part: Part, site: Site) -> Any:
    """Take `"true"` for true, `0` for false, and the like."""
    if part.kind != grammar.FLAG or part.held is not Held.ONE:
        return value
    meant = _FLAGS.get(str(value).strip().lower())
    if isinstance(value, str | int) and meant is not None:
        site.report(f"`{site.key}` is {value!r}; it is {str(meant).lower()}")
        return meant
    return value


def number_for_text(value: Any, part: Part, site: Site) -> Any:
    """Take a number or a truth value, where a text stands, for a text.

    YAML reads `version: 1.0` so.
    """
    if part.kind != grammar.TEXT or part.held is not Held.ONE:
        return value
    if not isinstance(value, int | float):
        return value
    text = str(value).lower() if isinstance(value, bool) else str(value)
    site.report(f"`{site.key}` is {text} without quotes; it is a text")
    return text


def name_for_schema(value: Any, part: Part, site: Site) -> Any:
    """Take the name of a type, where a schema stands, for a schema of that type."""
    if part.kind != "schema" or part.held is not Held.ONE:
        return value
    if not isinstance(value, str) or value not in KNOWN_TYPES:
        return value
    site.report(f"`{site.key}` is the text `{value}`; it is a schema of that type")
    return {"type": value}
