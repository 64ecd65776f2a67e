"""A row of the table of rules, and a place where one was seen to hold."""

from collections.abc import Iterable

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.diff.change import Direction, Level


class Rule(Struct, frozen=True, kw_only=True):
    """One kind of difference; docs/diff.md says more of each."""

    id: str
    direction: Direction
    area: str
    level: Level
    message: str
    """A template of `subject`, `before` and `after`."""


class Seen(Struct, frozen=True, kw_only=True):
    """A difference that a rule is for, in one place."""

    rule: str
    subject: str
    """What has changed, as people call it: `` `limit` of `GET /pets` ``."""
    place: str
    """See `Change.place`; the same for all that share one piece of the document."""
    old: Location | None = None
    new: Location | None = None
    before: str = ""
    after: str = ""
    symbols: tuple[str, ...] = ()
    direction: Direction | None = None
    """Where it is not that of the rule: what no operation reaches has none."""


def rows(
    area: str,
    direction: Direction,
    listed: Iterable[tuple[str, Level, str]],
) -> tuple[Rule, ...]:
    """Return the rules of one area and direction: id, level and message of each."""
    return tuple(
        Rule(id=id_, direction=direction, area=area, level=level, message=message)
        for id_, level, message in listed
    )
