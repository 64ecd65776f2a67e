"""What an expression of users' code is, as far as the client is concerned."""

from dataclasses import dataclass, replace

import libcst as cst

from ledgerbee_sdkgen.model.types import TypeExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """The package of the client, or a module of it."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientClass:
    """The class that makes a client when it is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    raw: bool = False
    """Whether its methods return answers as they came."""
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """`client.journal_entries.v1`; `path` is without the client."""

    path: str
    raw: bool = False
    certain: bool = True
    """Whether what it is an attribute of is known to be a client."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method that is not called yet; `path` is as `journal_entries.v1.create`."""

    path: str
    raw: bool = False
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Class:
    """A model or an enumeration itself, or what may be given instead of a model."""

    schema: str
    is_input: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Another name that the client has, as of an exception; `symbol` is its name."""

    symbol: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """A value that the API knows the type of."""

    type: TypeExpr
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A list that comes in pages; walking it gives `item`."""

    item: TypeExpr
    page: TypeExpr
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """An answer as it came, of a method that returns `parsed`."""

    parsed: "Value"


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """An instance of a class of the user's, or that class."""

    definition: cst.ClassDef
    is_class: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A function of the user's."""

    definition: cst.FunctionDef


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
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
