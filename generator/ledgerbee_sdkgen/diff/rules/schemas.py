"""Schemas: the classes of models, and what other types are called."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.diff.rules.limits import limit_changes
from ledgerbee_sdkgen.diff.rules.values import Spot, value_changes, value_of
from ledgerbee_sdkgen.diff.side import Lookup
from ledgerbee_sdkgen.diff.types import Types
from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    ObjectSchema,
    Schema,
)

RULES: Final = rows(
    "schemas",
    Direction.NONE,
    (
        ("schema-removed", Level.BREAKING, "{subject} is gone"),
        ("schema-added", Level.ADDITIVE, "{subject} is new"),
        (
            "schema-no-longer-sent",
            Level.BREAKING,
            "{subject} is sent no more, and what could be given for it is gone",
        ),
        (
            "schema-kind-changed",
            Level.BREAKING,
            "{subject} was {before} and is {after}",
        ),
        (
            "discriminator-changed",
            Level.RISKY,
            "{subject} is told apart in another way: {before} → {after}",
        ),
    ),
)


def schema_changes(types: Types) -> Iterator[Seen]:
    """Yield what has changed of schemas as a whole."""
    pairs = types.pairs
    back = set(pairs.schemas.values())
    for name, schema in pairs.old.schemas.items():
        if name not in pairs.schemas:
            yield _alone("schema-removed", schema, pairs.old)
    for name, schema in pairs.new.schemas.items():
        if name not in back:
            yield _alone("schema-added", schema, pairs.new, is_new=True)
    for name, other in pairs.schemas.items():
        old, new = pairs.old.schemas[name], pairs.new.schemas[other]
        inputs = pairs.old.classes_of(name)[1:]
        if name in pairs.unsent and inputs:
            yield Seen(
                rule="schema-no-longer-sent",
                subject=f"`{name}`",
                place=new.location.pointer,
                old=old.location,
                new=new.location,
                symbols=inputs,
            )
        for way in pairs.directions[name]:
            spot = Spot(
                subject=f"`{name}`",
                place=new.location.pointer,
                way=way,
                symbols=pairs.old.classes_of(name),
            )
            yield from _pair(types, spot, old, new)


def _pair(types: Types, spot: Spot, old: Schema, new: Schema) -> Iterator[Seen]:
    given = spot.way is Direction.REQUEST
    match old, new:
        case AliasSchema(), AliasSchema():
            yield from value_changes(types, spot, value_of(old), value_of(new))
            before, after = _told(old), _told(new)
            if before != after:
                yield spot.seen(
                    "discriminator-changed", old.location, new.location, before, after
                )
        case ObjectSchema(), ObjectSchema():
            for rule, before, after in limit_changes(
                old.limits, new.limits, given=given
            ):
                yield spot.seen(rule, old.location, new.location, before, after)
        case EnumSchema(), EnumSchema():
            return
        case _:
            yield Seen(
                rule="schema-kind-changed",
                subject=spot.subject,
                place=spot.place,
                old=old.location,
                new=new.location,
                before=_kind(old),
                after=_kind(new),
                symbols=spot.symbols,
            )


def _alone(rule: str, schema: Schema, side: Lookup, *, is_new: bool = False) -> Seen:
    return Seen(
        rule=rule,
        subject=f"`{schema.name}`",
        place=side.keys[schema.name],
        old=None if is_new else schema.location,
        new=schema.location if is_new else None,
        before="" if is_new else _kind(schema),
        after=_kind(schema) if is_new else "",
        symbols=side.classes_of(schema.name),
    )


def _kind(schema: Schema) -> str:
    match schema:
        case ObjectSchema():
            return "an object"
        case EnumSchema():
            return "an enumeration"
        case AliasSchema():
            return "a name of another type"


def _told(schema: AliasSchema) -> str:
    """Return by what a union is told apart; what comes or goes is a matter of types."""
    return (
        f"by `{schema.discriminator}`" if schema.discriminator else "by what it holds"
    )
