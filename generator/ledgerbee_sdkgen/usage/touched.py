"""A line of users' code that has to be looked at, as reports tell it."""

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Severity


class Touched(Struct, frozen=True, kw_only=True, order=True):
    """What is to be said of one place; line and column count from 1."""

    file: str
    line: int
    column: int
    rule: str
    """Of the table of changes, or `deprecated`, `moved`, `left`."""
    symbol: str
    severity: Severity
    message: str
    """One sentence, without the place."""
    hint: str = ""
    """What to do; empty if nothing is to be done."""
    certain: bool = True
    """Whether the place uses the client beyond doubt; else it looks so."""
    successor: str = ""
    """What to use instead."""
    sunset: str = ""
    """ISO date after which it may be gone, where known."""
    days_left: int | None = None
    """Until then; negative when it has passed."""
