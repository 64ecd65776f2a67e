"""Types: what programs may give, and what they get."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.rule import rows
from ledgerbee_sdkgen.diff.types import Relation, Types, spelled
from ledgerbee_sdkgen.model.types import (
    Any,
    Decimal,
    Null,
    TypeExpr,
    is_nullable,
    without_null,
)

_FROM_TO = "{subject} was `{before}` and is `{after}`"
RULES: Final = (
    *rows(
        "types",
        Direction.REQUEST,
        (
            ("request-type-changed", Level.BREAKING, _FROM_TO),
            ("request-type-narrowed", Level.BREAKING, _FROM_TO + ", which takes less"),
            ("request-type-widened", Level.ADDITIVE, _FROM_TO + ", which takes more"),
            (
                "request-became-not-nullable",
                Level.BREAKING,
                "{subject} may no longer be `None`",
            ),
            (
                "request-became-nullable",
                Level.ADDITIVE,
                "{subject} may be `None` now",
            ),
            (
                "request-format-changed",
                Level.RISKY,
                "{subject} is written in another way: {before} → {after}",
            ),
        ),
    ),
    *rows(
        "types",
        Direction.RESPONSE,
        (
            ("response-type-changed", Level.BREAKING, _FROM_TO),
            ("response-type-widened", Level.BREAKING, _FROM_TO + ", which can be more"),
            (
                "response-type-narrowed",
                Level.ADDITIVE,
                _FROM_TO + ", which says more of it",
            ),
            (
                "response-became-nullable",
                Level.BREAKING,
                "{subject} may be `None` now",
            ),
            (
                "response-became-not-nullable",
                Level.ADDITIVE,
                "{subject} is never `None` any more",
            ),
            (
                "response-format-changed",
                Level.RISKY,
                "{subject} is written in another way: {before} → {after}",
            ),
        ),
    ),
)


def type_changes(
    types: Types, old: TypeExpr, new: TypeExpr, *, given: bool
) -> Iterator[tuple[str, str, str]]:
    """Yield rule, before and after for what has changed of a type."""
    way = "request" if given else "response"
    before, after = spelled(old, types.pairs.old), spelled(new, types.pairs.new)
    if is_nullable(old) != is_nullable(new) and not _is_null(old, new):
        became = "became-nullable" if is_nullable(new) else "became-not-nullable"
        yield f"{way}-{became}", before, after
    mine, theirs = without_null(old), without_null(new)
    match types.relation(mine, theirs, given=given):
        case Relation.OTHER:
            yield f"{way}-type-changed", before, after
        case Relation.WIDER:
            yield f"{way}-type-widened", before, after
        case Relation.NARROWER:
            yield f"{way}-type-narrowed", before, after
        case Relation.SAME:
            # Texts of other formats are told by the keyword, see `limits`.
            if isinstance(mine, Decimal) and mine != theirs:
                yield f"{way}-format-changed", before, after


def _is_null(old: TypeExpr, new: TypeExpr) -> bool:
    """Tell whether null is all that there is, or anything may be."""
    return any(isinstance(one, Null | Any) for one in (old, new))
