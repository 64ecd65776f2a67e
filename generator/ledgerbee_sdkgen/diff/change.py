"""One difference between two documents, and what it means to users of the SDK."""

import enum
import hashlib

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Location


class Level(enum.StrEnum):
    """What happens to programs that use the SDK, the worst first."""

    BREAKING = "breaking"
    """They stop type-checking or working."""
    RISKY = "risky"
    """They may behave otherwise, as where an answer can hold what it never did."""
    ADDITIVE = "additive"
    """There is more that they may use."""
    DOCS = "docs"
    """Words only."""


class Direction(enum.StrEnum):
    """Which way what has changed travels."""

    REQUEST = "request"
    RESPONSE = "response"
    NONE = "none"


def brief(text: str, most: int) -> str:
    """Return `text`, cut after `most` characters, and yet another for another text."""
    if len(text) <= most:
        return text
    digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()[:8]
    return f"{text[:most]}… ({digest})"


class Change(Struct, frozen=True, kw_only=True):
    """One difference; `rule` is its id in the table of rules."""

    rule: str
    level: Level
    direction: Direction
    area: str
    """What of the document it is of: `paths`, `parameters`, `body`, `schema`, …"""
    message: str
    """One sentence in people's words, without the places."""
    place: str
    """What has changed: the pointer in the new document, or the old if it is gone."""
    old: Location | None = None
    new: Location | None = None
    before: str = ""
    after: str = ""
    symbols: tuple[str, ...] = ()
    """The names it touches, as `Symbol.name`: by the old surface, or the new for what
    was added."""

    @property
    def fingerprint(self) -> str:
        """Twelve hexadecimal digits that stay the same while the change does.

        They do not depend on lines, nor on how the message is put.
        """
        parts = (self.rule, self.direction, self.place, self.before, self.after)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]
