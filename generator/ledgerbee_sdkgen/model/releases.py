"""What each version of the client changed, as its users are told."""

import enum

from msgspec import Struct


class Size(enum.StrEnum):
    """How much of a step a release is (https://semver.org), the largest first."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


class Note(Struct, frozen=True, kw_only=True):
    """One change of a release."""

    level: str
    """`breaking`, `risky`, `additive` or `docs`."""
    text: str
    """One sentence."""
    symbols: tuple[str, ...] = ()
    """The names of the client that it touches."""
    before: str = ""
    """Python that worked; empty if there is nothing to show."""
    after: str = ""
    """The same now."""


class Release(Struct, frozen=True, kw_only=True):
    """A version of the client, and what it changed."""

    version: str
    size: Size
    notes: tuple[Note, ...]
