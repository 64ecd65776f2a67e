"""What an expression of users' code is, as far as the client is concerned."""

import libcst as cst
from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.model.types import TypeExpr


class Module(Struct, frozen=True, kw_only=True):
    """The package of the client, or a module of it."""

    name: str


class ClientClass(Struct, frozen=True, kw_only=True):
    """The class that makes a client when it is called."""


class Client(Struct, frozen=True, kw_only=True):
    raw: bool = False
    """Whether its methods return answers as they came."""
    certain: bool = True


class Resource(Struct, frozen=True, kw_only=True):
    """`client.journal_entries.v1`; `path` is without the client."""

    path: str
    raw: bool = False
    certain: bool = True
    """Whether what it is an attribute of is known to be a client."""


class Method(Struct, frozen=True, kw_only=True):
    """A method that is not called yet; `path` is as `journal_entries.v1.create`."""

    path: str
    raw: bool = False
    certain: bool = True


class Class(Struct, frozen=True, kw_only=True):
    """A model or an enumeration itself, or what may be given instead of a model."""

    schema: str
    is_input: bool = False


class Other(Struct, frozen=True, kw_only=True):
    """Another name that the client has, as of an exception; `symbol` is its name."""

    symbol: str


class Instance(Struct, frozen=True, kw_only=True):
    """A value that the API knows the type of."""

    type: TypeExpr
    certain: bool = True


class Pages(Struct, frozen=True, kw_only=True):
    """A list that comes in pages; walking it gives `item`."""

    item: TypeExpr
    page: TypeExpr
    certain: bool = True


class Raw(Struct, frozen=True, kw_only=True):
    """An answer as it came, of a method that returns `parsed`."""

    parsed: "Value"


class Own(Struct, frozen=True, kw_only=True):
    """An instance of a class of the user's, or that class."""

    definition: cst.ClassDef
    is_class: bool = False


class Function(Struct, frozen=True, kw_only=True):
    """A function of the user's."""

    definition: cst.FunctionDef


class Unknown(Struct, frozen=True, kw_only=True):
    """Anything else; `foreign` if it is certainly nothing of the client."""

    foreign: bool = False


Value = (
    Module
    | ClientClass
    | Client
    | Resource
    | Method
    | Class
    | Other
    | Instance
    | Pages
    | Raw
    | Own
    | Function
    | Unknown
)

UNKNOWN = Unknown()
FOREIGN = Unknown(foreign=True)


def is_certain(value: Value) -> bool:
    """Tell whether `value` is of the client beyond doubt."""
    match value:
        case Client() | Resource() | Method() | Instance() | Pages():
            return value.certain
        case Raw(parsed=parsed):
            return is_certain(parsed)
        case Unknown():
            return False
        case _:
            return True


def doubted(value: Value) -> Value:
    """Return `value` as what it may be, and may not."""
    match value:
        case Client() | Resource() | Method() | Instance() | Pages():
            return replace(value, certain=False)
        case Raw(parsed=parsed):
            return Raw(parsed=doubted(parsed))
        case _:
            return value
