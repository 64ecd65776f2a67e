"""Where an API can be reached."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A part of the URL that differs from caller to caller."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    """What it may be; empty if anything."""
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server, as the document tells of it."""

    url: str
    """With its variables in braces; relative ones as they stand."""
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()
