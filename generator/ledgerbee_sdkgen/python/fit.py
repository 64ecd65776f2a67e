"""Whether a name that is given, not proposed, can be a name in the client."""

from collections.abc import Callable, Mapping
from typing import Final

from ledgerbee_sdkgen.config.values import is_name
from ledgerbee_sdkgen.python.identifiers import (
    argument,
    attribute,
    class_name,
    method_name,
    plain,
)
from ledgerbee_sdkgen.python.method_names import CLIENT_ATTRIBUTES
from ledgerbee_sdkgen.python.symbols import Kind

_SPELLED: Final[Mapping[Kind, Callable[[str], str]]] = {
    Kind.RESOURCE: plain,
    Kind.RESOURCE_CLASS: class_name,
    Kind.METHOD: method_name,
    Kind.PARAMETER: argument,
    Kind.CLASS: class_name,
    Kind.INPUT: class_name,
    Kind.FIELD: attribute,
    Kind.MEMBER: plain,
    Kind.CALLBACK: argument,
}
"""Kind → what makes a name of a text that is none; a name stays as it is."""


def fits(kind: Kind, name: str) -> bool:
    """Tell whether something of this kind can be called `name`.

    It is a plain name, none that the client needs for itself, and not private.
    """
    is_free = kind is not Kind.RESOURCE or name not in CLIENT_ATTRIBUTES
    is_public = not name.startswith("_")
    return is_name(name) and is_public and is_free and _SPELLED[kind](name) == name
