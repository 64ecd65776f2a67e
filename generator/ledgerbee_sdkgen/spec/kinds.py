"""What stands where in a document, as far as references can stand there.

The fields are those of OpenAPI 3.0.4 and 3.1.1 and of JSON Schema, draft 2020-12 with
the older `definitions`, `dependencies` and lists of `items`.
"""

import enum
from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from ledgerbee_sdkgen.spec.document import METHODS


class Kind(enum.StrEnum):
    """A kind of object; the value is its name in messages."""

    DOCUMENT = "document"
    PATHS = "paths object"
    COMPONENTS = "components object"
    PATH_ITEM = "path item"
    OPERATION = "operation"
    PARAMETER = "parameter"
    REQUEST_BODY = "request body"
    RESPONSES = "responses object"
    RESPONSE = "response"
    HEADER = "header"
    MEDIA_TYPE = "media type"
    ENCODING = "encoding"
    EXAMPLE = "example"
    LINK = "link"
    CALLBACK = "callback"
    SECURITY_SCHEME = "security scheme"
    SERVER = "server"
    SCHEMA = "schema"


class Form(enum.Enum):
    """How many of a kind stand somewhere."""

    ONE = enum.auto()
    MAP = enum.auto()
    LIST = enum.auto()


class Position(Struct, frozen=True):
    """What may stand at a place."""

    kind: Kind
    form: Form = Form.ONE


SECTIONS: Final[Mapping[Kind, str]] = {
    Kind.SCHEMA: "schemas",
    Kind.RESPONSE: "responses",
    Kind.PARAMETER: "parameters",
    Kind.EXAMPLE: "examples",
    Kind.REQUEST_BODY: "requestBodies",
    Kind.HEADER: "headers",
    Kind.SECURITY_SCHEME: "securitySchemes",
    Kind.LINK: "links",
    Kind.CALLBACK: "callbacks",
}
"""Kind → the section of the components that holds it, in versions 3.0 and 3.1."""


def position_below(position: Position, key: str) -> Position | None:
    """Return what may stand at `key` of what is at `position`; None if data does."""
    if position.form is not Form.ONE:
        return Position(position.kind)
    named = _NAMED.get(position.kind)
    if named is not None:
        return None if key.startswith("x-") else Position(named)
    return _FIELDS[position.kind].get(key)


# Objects whose fields are names of others' choice; `x-` is kept for extensions.
_NAMED: Final[Mapping[Kind, Kind]] = {
    Kind.PATHS: Kind.PATH_ITEM,
    Kind.CALLBACK: Kind.PATH_ITEM,
    Kind.RESPONSES: Kind.RESPONSE,
}


def _one(kind: Kind) -> Position:
    return Position(kind)


def _map(kind: Kind) -> Position:
    return Position(kind, Form.MAP)


def _list(kind: Kind) -> Position:
    return Position(kind, Form.LIST)


_PARAMETER: Final = {
    "schema": _one(Kind.SCHEMA),
    "content": _map(Kind.MEDIA_TYPE),
    "examples": _map(Kind.EXAMPLE),
}
_FIELDS: Final[Mapping[Kind, Mapping[str, Position]]] = {
    Kind.DOCUMENT: {
        "paths": _one(Kind.PATHS),
        "webhooks": _map(Kind.PATH_ITEM),
        "x-webhooks": _map(Kind.PATH_ITEM),
        "components": _one(Kind.COMPONENTS),
        "servers": _list(Kind.SERVER),
    },
    Kind.COMPONENTS: {
        **{section: _map(kind) for kind, section in SECTIONS.items()},
        "pathItems": _map(Kind.PATH_ITEM),
    },
    Kind.PATH_ITEM: {
        **dict.fromkeys(METHODS, _one(Kind.OPERATION)),
        "parameters": _list(Kind.PARAMETER),
        "servers": _list(Kind.SERVER),
    },
    Kind.OPERATION: {
        "parameters": _list(Kind.PARAMETER),
        "requestBody": _one(Kind.REQUEST_BODY),
        "responses": _one(Kind.RESPONSES),
        "callbacks": _map(Kind.CALLBACK),
        "servers": _list(Kind.SERVER),
    },
    Kind.PARAMETER: _PARAMETER,
    Kind.HEADER: _PARAMETER,
    Kind.REQUEST_BODY: {"content": _map(Kind.MEDIA_TYPE)},
    Kind.RESPONSE: {
        "headers": _map(Kind.HEADER),
        "content": _map(Kind.MEDIA_TYPE),
        "links": _map(Kind.LINK),
    },
    Kind.MEDIA_TYPE: {
        "schema": _one(Kind.SCHEMA),
        "examples": _map(Kind.EXAMPLE),
        "encoding": _map(Kind.ENCODING),
    },
    Kind.ENCODING: {"headers": _map(Kind.HEADER)},
    Kind.EXAMPLE: {},
    Kind.LINK: {"server": _one(Kind.SERVER)},
    Kind.SECURITY_SCHEME: {},
    Kind.SERVER: {},
    Kind.SCHEMA: {
        **dict.fromkeys(
            (
                "additionalItems",
                "additionalProperties",
                "contains",
                "contentSchema",
                "else",
                "if",
                "items",
                "not",
                "propertyNames",
                "then",
                "unevaluatedItems",
                "unevaluatedProperties",
            ),
            _one(Kind.SCHEMA),
        ),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _list(Kind.SCHEMA)),
        **dict.fromkeys(
            (
                "$defs",
                "definitions",
                "dependencies",
                "dependentSchemas",
                "patternProperties",
                "properties",
            ),
            _map(Kind.SCHEMA),
        ),
    },
}
