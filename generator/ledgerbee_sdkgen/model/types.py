"""Types of values, in no language's spelling: a closed family of small records."""

import enum

from msgspec import Struct


class StringFormat(enum.StrEnum):
    """What a string's text means, as far as a client or an example is concerned."""

    PLAIN = "plain"
    DATE = "date"
    DATE_TIME = "date-time"
    BASE64 = "base64"
    UUID = "uuid"
    EMAIL = "email"
    URI = "uri"


class Wire(enum.StrEnum):
    """How an exact decimal travels in JSON."""

    NUMBER = "number"
    STRING = "string"


class String(Struct, frozen=True, kw_only=True):
    format: StringFormat = StringFormat.PLAIN


class Decimal(Struct, frozen=True, kw_only=True):
    """A number whose every digit counts, money above all."""

    wire: Wire


class Number(Struct, frozen=True, kw_only=True):
    """A number that may be held as a binary float."""


class Integer(Struct, frozen=True, kw_only=True):
    pass


class Boolean(Struct, frozen=True, kw_only=True):
    only: bool | None = None
    """The one value it can be, if it is a constant."""


class Null(Struct, frozen=True, kw_only=True):
    pass


class Any(Struct, frozen=True, kw_only=True):
    pass


class Binary(Struct, frozen=True, kw_only=True):
    """Raw bytes that are a body or a part of one, never a JSON value."""


class Literal(Struct, frozen=True, kw_only=True):
    """One of `values`, all of one kind; open: a server may send others."""

    values: tuple[str, ...] | tuple[int, ...]


class Array(Struct, frozen=True, kw_only=True):
    items: "TypeExpr"


class Tuple(Struct, frozen=True, kw_only=True):
    """An array of as many items as there are types, each of its own."""

    items: tuple["TypeExpr", ...]


class Map(Struct, frozen=True, kw_only=True):
    values: "TypeExpr"


class Union(Struct, frozen=True, kw_only=True):
    """Any of `members`: flat, without repeats, at least two."""

    members: tuple["TypeExpr", ...]


class Named(Struct, frozen=True, kw_only=True):
    """A schema of the API by its name, so that recursion needs no cycle of objects."""

    name: str


TypeExpr = (
    String
    | Decimal
    | Number
    | Integer
    | Boolean
    | Null
    | Any
    | Binary
    | Literal
    | Array
    | Tuple
    | Map
    | Union
    | Named
)

NULL = Null()
ANY = Any()


def union(*members: TypeExpr) -> TypeExpr:
    """Return the type that admits each of `members`: flattened, `Any` absorbing.

    Of no members nothing is known, so that is `Any`, too.
    """
    flat: dict[TypeExpr, None] = {}
    for member in members:
        match member:
            case Union(members=inner):
                flat.update(dict.fromkeys(inner))
            case _:
                flat[member] = None
    if ANY in flat or not flat:
        return ANY
    if len(flat) == 1:
        return next(iter(flat))
    # Null last, as people write it.
    ordered = [member for member in flat if member != NULL]
    return Union(members=(*ordered, *(flat.keys() & {NULL})))


def nullable(type_: TypeExpr) -> TypeExpr:
    """Return `type_` or null."""
    return union(type_, NULL)


def is_nullable(type_: TypeExpr) -> bool:
    """Tell whether null is a value of `type_` itself (names are not followed)."""
    match type_:
        case Null() | Any():
            return True
        case Union(members=members):
            return NULL in members
        case _:
            return False


def without_null(type_: TypeExpr) -> TypeExpr:
    """Return `type_` with null taken out; null alone stays."""
    match type_:
        case Union(members=members):
            return union(*(member for member in members if member != NULL))
        case _:
            return type_


def is_told_apart(type_: Union) -> bool:
    """Tell whether JSON alone says which member of a union a value is of.

    Of named members that is not known here.
    """
    kinds = [_json_kind(member) for member in type_.members]
    return "" not in kinds and len(set(kinds)) == len(kinds)


def _json_kind(type_: TypeExpr) -> str:
    match type_:
        case String() | Binary() | Decimal():
            # msgspec takes texts for decimals of either kind.
            return "string"
        case Literal(values=values):
            return "number" if isinstance(values[0], int) else "string"
        case Integer() | Number():
            return "number"
        case Array() | Tuple():
            return "array"
        case Boolean() | Null() | Map():
            return type(type_).__name__
        case _:
            return ""
