"""Listed values: those of enumerations, and those that are listed where they are."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.pairing import Pairs
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.diff.side import Lookup
from ledgerbee_sdkgen.model.schemas import EnumSchema
from ledgerbee_sdkgen.model.types import (
    Array,
    Boolean,
    Literal,
    Map,
    Named,
    TypeExpr,
    Union,
    without_null,
)

RULES: Final = (
    *rows(
        "enums",
        Direction.REQUEST,
        (
            (
                "request-value-removed",
                Level.BREAKING,
                "{subject} no longer takes `{before}`",
            ),
            ("request-value-added", Level.ADDITIVE, "{subject} takes `{after}`, too"),
            (
                "request-became-listed",
                Level.RISKY,
                "{subject} takes no more than {after}",
            ),
            (
                "request-no-longer-listed",
                Level.ADDITIVE,
                "{subject} takes more than {before}",
            ),
        ),
    ),
    *rows(
        "enums",
        Direction.RESPONSE,
        (
            ("response-value-added", Level.RISKY, "{subject} can be `{after}`, too"),
            (
                "response-value-removed",
                Level.ADDITIVE,
                "{subject} is never `{before}` any more",
            ),
            (
                "response-member-removed",
                Level.BREAKING,
                "{subject} has no member for `{before}` any more",
            ),
            (
                "response-no-longer-listed",
                Level.RISKY,
                "{subject} can be other than {before}",
            ),
            (
                "response-became-listed",
                Level.ADDITIVE,
                "{subject} is one of {after}",
            ),
        ),
    ),
)


def enum_changes(pairs: Pairs) -> Iterator[Seen]:
    """Yield what has changed of enumerations that have a class."""
    for name, other in pairs.schemas.items():
        old, new = pairs.old.schemas[name], pairs.new.schemas[other]
        if isinstance(old, EnumSchema) and isinstance(new, EnumSchema):
            for way in pairs.directions[name]:
                yield from _members(pairs, old, new, way)


def _members(
    pairs: Pairs, old: EnumSchema, new: EnumSchema, way: Direction
) -> Iterator[Seen]:
    is_given = way is Direction.REQUEST
    for value in old.values:
        if value not in new.values:
            yield Seen(
                rule="request-value-removed" if is_given else "response-member-removed",
                subject=f"`{old.name}`",
                place=new.location.pointer,
                old=old.location,
                new=new.location,
                before=value,
                symbols=_named(pairs.old, old.name, value),
                direction=way,
            )
    for value in new.values:
        if value not in old.values:
            yield Seen(
                rule="request-value-added" if is_given else "response-value-added",
                subject=f"`{old.name}`",
                place=new.location.pointer,
                old=old.location,
                new=new.location,
                after=value,
                symbols=_named(pairs.new, new.name, value),
                direction=way,
            )


def _named(side: Lookup, schema: str, value: str) -> tuple[str, ...]:
    member = side.member(schema, value)
    return (member,) if member else ()


def listed_changes(
    pairs: Pairs, old: TypeExpr, new: TypeExpr, *, given: bool
) -> Iterator[tuple[str, str, str]]:
    """Yield rule, before and after for values that are listed where they are."""
    mine, theirs = _listed(old, pairs.old), _listed(new, pairs.new)
    if mine is None or theirs is None or _is_pair(pairs, old, new):
        return
    way = "request" if given else "response"
    if bool(mine) != bool(theirs):
        became = "became-listed" if theirs else "no-longer-listed"
        yield f"{way}-{became}", _shown(mine), _shown(theirs)
        return
    for value in mine:
        if value not in theirs:
            yield f"{way}-value-removed", value, ""
    for value in theirs:
        if value not in mine:
            yield f"{way}-value-added", "", value


def _listed(type_: TypeExpr, side: Lookup) -> tuple[str, ...] | None:
    """Return the values of `type_`, or of what it is a list of; none if any may be.

    None for what no values can be listed of.
    """
    match without_null(type_):
        case Array(items=inner) | Map(values=inner):
            return _listed(inner, side)
        case Literal(values=values):
            return tuple(map(str, values))
        case Boolean(only=bool() as only):
            return (str(only),)
        case Union(members=members):
            held = [_listed(one, side) for one in members]
            known = [one for one in held if one]
            return (
                tuple(v for one in known for v in one)
                if len(known) == len(held)
                else ()
            )
        case Named(name=name):
            schema = side.schemas[name]
            return schema.values if isinstance(schema, EnumSchema) else None
        case _:
            return ()


def _is_pair(pairs: Pairs, old: TypeExpr, new: TypeExpr) -> bool:
    """Tell whether both are of an enumeration that is compared by itself."""
    mine, theirs = without_null(old), without_null(new)
    while isinstance(mine, Array | Map) and type(mine) is type(theirs):
        mine = without_null(mine.items if isinstance(mine, Array) else mine.values)
        assert isinstance(theirs, Array | Map)
        theirs = without_null(
            theirs.items if isinstance(theirs, Array) else theirs.values
        )
    if not isinstance(mine, Named) or not isinstance(theirs, Named):
        return False
    return pairs.schemas.get(mine.name) == theirs.name


def _shown(values: tuple[str, ...]) -> str:
    return ", ".join(f"`{value}`" for value in values)
