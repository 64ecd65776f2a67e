"""Where an API can be reached."""

from msgspec import Struct


class ServerVariable(Struct, frozen=True, kw_only=True):
    """A part of the URL that differs from caller to caller."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    """What it may be; empty if anything."""
    description: str = ""


class Server(Struct, frozen=True, kw_only=True):
    """One server, as the document tells of it."""

    url: str
    """With its variables in braces; relative ones as they stand."""
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()
