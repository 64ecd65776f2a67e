"""OpenAPI's objects as a table: what stands where in them, and what a client needs.

Both versions are one table, for a client reads a keyword wherever it stands. What is
not in it is nobody's business here: it is kept, and not looked into.
"""

import enum
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from msgspec import Struct

from ledgerbee_sdkgen.spec.document import METHODS


class Held(enum.Enum):
    """Whether one value stands at a place, or a list, or a mapping of names to them."""

    ONE = "one"
    LIST = "list"
    MAP = "map"


class Part(Struct, frozen=True, kw_only=True):
    """What stands at a place."""

    kind: str
    """A key of `KINDS`, or one of the plain kinds below."""
    held: Held = Held.ONE
    needed: bool = False
    """A client would lose something without it, or guess: another type is an error."""
    extended: bool = False
    """Keys of the mapping that begin with `x-` are somebody else's."""


TEXT: Final = "text"
FLAG: Final = "flag"
NUMBER: Final = "number"
ANY: Final = "any"
TYPE: Final = "type"
"""A schema's `type`: a text, or a list of texts."""
PLAIN: Final = frozenset({TEXT, FLAG, NUMBER, ANY, TYPE})


_EXACT: Final[Mapping[str, type]] = {TEXT: str, FLAG: bool, TYPE: str}


def _texts(*keys: str) -> dict[str, Part]:
    return dict.fromkeys(keys, Part(kind=TEXT))


def _flags(*keys: str) -> dict[str, Part]:
    return dict.fromkeys(keys, Part(kind=FLAG))


def _map(kind: str, *, extended: bool = False) -> Part:
    return Part(kind=kind, held=Held.MAP, needed=True, extended=extended)


def _list(kind: str) -> Part:
    return Part(kind=kind, held=Held.LIST, needed=True)


def _one(kind: str) -> Part:
    return Part(kind=kind, needed=True)


_ABOUT: Final = _texts("summary", "description")
_EXAMPLES: Final = {"example": Part(kind=ANY)}

_SCHEMA: Final = {
    **_texts("$ref", "title", "description", "format", "pattern"),
    **_texts("contentMediaType", "contentEncoding"),
    **_flags("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"),
    **dict.fromkeys(
        ("minLength", "maxLength", "minItems", "maxItems", "multipleOf"),
        Part(kind=NUMBER),
    ),
    **dict.fromkeys(("minimum", "maximum"), Part(kind=NUMBER)),
    **dict.fromkeys(
        ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
        _map("schema"),
    ),
    **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), _list("schema")),
    **dict.fromkeys(("items", "additionalProperties"), _one("schema")),
    **dict.fromkeys(
        ("not", "if", "then", "else", "contains", "propertyNames"), Part(kind="schema")
    ),
    "type": _one(TYPE),
    "enum": _list(ANY),
    "required": _list(TEXT),
    "discriminator": Part(kind="discriminator"),
    "default": Part(kind=ANY),
    **_EXAMPLES,
}

_PARAMETER: Final = {
    **_texts("$ref", "description"),
    **dict.fromkeys(("name", "in", "style"), _one(TEXT)),
    **dict.fromkeys(("required", "explode"), _one(FLAG)),
    **_flags("deprecated", "allowReserved"),
    "schema": _one("schema"),
    "content": _map("media type"),
    "examples": Part(kind="example", held=Held.MAP),
    **_EXAMPLES,
}

KINDS: Final[Mapping[str, Mapping[str, Part]]] = MappingProxyType(
    {
        "document": {
            "openapi": _one(TEXT),
            "info": Part(kind="info"),
            "servers": _list("server"),
            "paths": _map("path item", extended=True),
            "webhooks": _map("path item"),
            "x-webhooks": _map("path item"),
            "components": _one("components"),
            "security": _list("requirement"),
            "tags": Part(kind="tag", held=Held.LIST),
        },
        "info": _texts("title", "version", "description"),
        "tag": _texts("name", "description"),
        "server": {
            **_texts("description"),
            "url": _one(TEXT),
            "variables": _map("server variable"),
        },
        "server variable": {
            "default": _one(TEXT),
            "enum": Part(kind=TEXT, held=Held.LIST),
            **_texts("description"),
        },
        "components": {
            "schemas": _map("schema"),
            "responses": _map("response"),
            "parameters": _map("parameter"),
            "requestBodies": _map("request body"),
            "headers": _map("header"),
            "securitySchemes": _map("security scheme"),
            "pathItems": _map("path item"),
            "callbacks": _map("callback"),
            "links": Part(kind="link", held=Held.MAP),
            "examples": Part(kind="example", held=Held.MAP),
        },
        "path item": {
            **_texts("$ref"),
            **_ABOUT,
            **dict.fromkeys(METHODS, _one("operation")),
            "parameters": _list("parameter"),
            "servers": _list("server"),
        },
        "operation": {
            **_ABOUT,
            **_texts("operationId"),
            **_flags("deprecated"),
            "tags": Part(kind=TEXT, held=Held.LIST),
            "parameters": _list("parameter"),
            "requestBody": _one("request body"),
            "responses": _map("response", extended=True),
            "callbacks": _map("callback"),
            "security": _list("requirement"),
            "servers": _list("server"),
        },
        "callback": {**_texts("$ref")},
        "parameter": _PARAMETER,
        "header": {
            key: part for key, part in _PARAMETER.items() if key not in ("name", "in")
        },
        "request body": {
            **_texts("$ref", "description"),
            "required": _one(FLAG),
            "content": _map("media type"),
        },
        "media type": {
            "schema": _one("schema"),
            "encoding": _map("encoding"),
            "examples": Part(kind="example", held=Held.MAP),
            **_EXAMPLES,
        },
        "encoding": {
            **dict.fromkeys(("contentType", "style"), _one(TEXT)),
            **dict.fromkeys(("explode",), _one(FLAG)),
            **_flags("allowReserved"),
            "headers": Part(kind="header", held=Held.MAP),
        },
        "response": {
            **_texts("$ref", "description"),
            "content": _map("media type"),
            "headers": Part(kind="header", held=Held.MAP),
            "links": Part(kind="link", held=Held.MAP),
        },
        "link": _texts("$ref", "operationId", "operationRef", "description"),
        "example": {**_texts("$ref"), **_ABOUT, "value": Part(kind=ANY)},
        "schema": _SCHEMA,
        "discriminator": {
            **_texts("propertyName"),
            "mapping": Part(kind=TEXT, held=Held.MAP),
        },
        "security scheme": {
            **_texts("$ref", "description", "bearerFormat", "openIdConnectUrl"),
            **dict.fromkeys(("type", "name", "in", "scheme"), _one(TEXT)),
            "flows": Part(kind="flows"),
        },
        "flows": dict.fromkeys(
            ("implicit", "password", "clientCredentials", "authorizationCode"),
            Part(kind="flow"),
        ),
        "flow": {
            **_texts("tokenUrl", "authorizationUrl", "refreshUrl"),
            "scopes": Part(kind=TEXT, held=Held.MAP),
        },
        "requirement": {},
    }
)

OTHERS: Final[Mapping[str, Part]] = MappingProxyType(
    {
        "callback": Part(kind="path item", needed=True),
        "requirement": Part(kind=TEXT, held=Held.LIST),
    }
)
"""What stands at every key that `KINDS` does not name, in objects that are open."""


SETTLED: Final[Mapping[str, Mapping[str, type]]] = MappingProxyType(
    {
        kind: {
            key: _EXACT[part.kind]
            for key, part in parts.items()
            if part.held is Held.ONE and part.kind in _EXACT
        }
        for kind, parts in KINDS.items()
    }
)
"""Kind → key → the type of which every value is right there, and holds nothing.

Most values of a document are of these, so that a walk need not look any closer.
"""


def part_of(kind: str, key: str) -> Part | None:
    """Return what stands at `key` of an object of this kind; None if it is not read."""
    part = KINDS[kind].get(key)
    if part is None and kind in OTHERS and not key.startswith("x-"):
        return OTHERS[kind]
    return part


def fits(value: Any, kind: str) -> bool:
    """Tell whether `value` has the JSON type of one thing of this kind."""
    if not isinstance(value, _TYPES.get(kind, dict)):
        return False
    if kind == NUMBER:
        return not isinstance(value, bool)
    if kind == TYPE and isinstance(value, list):
        return all(isinstance(one, str) for one in value)
    return True


_TYPES: Final[Mapping[str, type | tuple[type, ...]]] = MappingProxyType(
    {
        ANY: object,
        TEXT: str,
        FLAG: bool,
        NUMBER: (int, float),
        TYPE: (str, list),
        "schema": (dict, bool),
    }
)
"""The types of what is no mapping, or not always."""


def is_plain(value: Any, part: Part) -> bool:
    """Tell whether `value` is right where it stands, and nothing else stands in it."""
    is_one = part.held is Held.ONE and part.kind in PLAIN
    return is_one and fits(value, part.kind)


def fits_part(value: Any, part: Part) -> bool:
    """Tell whether `value` has the JSON type of what stands at a place, as a whole."""
    match part.held:
        case Held.ONE:
            return fits(value, part.kind)
        case Held.LIST:
            return isinstance(value, list)
        case Held.MAP:
            return isinstance(value, dict)


def described(part: Part) -> str:
    """Return what has to stand at a place, in words."""
    match part.held:
        case Held.LIST:
            return "a list"
        case Held.MAP:
            return "a mapping"
        case Held.ONE:
            return _WORDS.get(part.kind, "a mapping")


_WORDS: Final = {
    TEXT: "a text",
    FLAG: "true or false",
    NUMBER: "a number",
    TYPE: "a text, or a list of texts",
}
