"""Bodies: arguments of their own for each property, or one for the whole."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.pairing import Pairs
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.diff.rules.properties import field_changes
from ledgerbee_sdkgen.diff.rules.values import Spot, Value, value_changes
from ledgerbee_sdkgen.diff.side import Lookup
from ledgerbee_sdkgen.diff.types import Types
from ledgerbee_sdkgen.model.operations import Body, Operation
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.model.types import union
from ledgerbee_sdkgen.python.arguments import flat_body

RULES: Final = rows(
    "body",
    Direction.REQUEST,
    (
        ("body-removed", Level.BREAKING, "{subject} is gone"),
        ("required-body-added", Level.BREAKING, "{subject} has to be given"),
        ("optional-body-added", Level.ADDITIVE, "{subject} is new"),
        ("body-became-required", Level.BREAKING, "{subject} has to be given now"),
        ("body-became-optional", Level.ADDITIVE, "{subject} may be left out now"),
        (
            "body-arguments-changed",
            Level.BREAKING,
            "{subject} is given in another way: {before} → {after}",
        ),
        (
            "body-media-type-removed",
            Level.RISKY,
            "{subject} cannot be sent as `{before}` any more",
        ),
        (
            "body-media-type-added",
            Level.ADDITIVE,
            "{subject} can be sent as `{after}`, too",
        ),
    ),
)
_FLAT, _WHOLE = "an argument for each property", "`body=`"


def body_changes(types: Types) -> Iterator[Seen]:
    """Yield what has changed of the bodies of requests, their properties aside."""
    for old, new in types.pairs.operations:
        if old.body and new.body:
            yield from _changed(types, old, new, old.body, new.body)
        elif old.body:
            yield _spot(types.pairs, old, old.body, old).seen(
                "body-removed", old.body.location, None, old.body.media_type
            )
        elif new.body:
            rule = "required-body-added" if new.body.required else "optional-body-added"
            symbols = tuple(filter(None, [types.pairs.new.method(new)]))
            yield Spot(
                subject=_subject(new),
                place=new.body.location.pointer,
                way=Direction.REQUEST,
                symbols=symbols,
            ).seen(rule, None, new.body.location, "", new.body.media_type)


def _changed(
    types: Types, old: Operation, new: Operation, mine: Body, theirs: Body
) -> Iterator[Seen]:
    spot = _spot(types.pairs, old, theirs, old)
    before, after = _way(mine, types.pairs.old), _way(theirs, types.pairs.new)
    found: list[tuple[str, str, str]] = []
    if before != after:
        found.append(("body-arguments-changed", before, after))
    elif mine.required != theirs.required:
        now = "required" if theirs.required else "optional"
        found.append((f"body-became-{now}", "", ""))
    sent, sent_now = _media(mine), _media(theirs)
    found += [
        ("body-media-type-removed", one, "") for one in sent if one not in sent_now
    ]
    found += [("body-media-type-added", "", one) for one in sent_now if one not in sent]
    for rule, earlier, later in found:
        yield spot.seen(rule, mine.location, theirs.location, earlier, later)
    if (objects := _arguments(types.pairs, mine, theirs)) is not None:
        yield from field_changes(types, *objects, Direction.REQUEST)
        return
    yield from value_changes(
        types,
        spot,
        Value(type=union(*mine.types), limits=mine.limits, location=mine.location),
        Value(
            type=union(*theirs.types), limits=theirs.limits, location=theirs.location
        ),
    )


def _arguments(
    pairs: Pairs, old: Body, new: Body
) -> tuple[ObjectSchema, ObjectSchema] | None:
    """Return two objects that are not paired, and whose properties are arguments.

    Then all that callers see of the objects is their properties.
    """
    mine, theirs = flat_body(old, pairs.old.schemas), flat_body(new, pairs.new.schemas)
    if mine is None or theirs is None or pairs.schemas.get(mine.name) == theirs.name:
        return None
    return mine, theirs


def _way(body: Body, side: Lookup) -> str:
    return _WHOLE if flat_body(body, side.schemas) is None else _FLAT


def _media(body: Body) -> tuple[str, ...]:
    return (body.media_type, *(one.media_type for one in body.others))


def _spot(pairs: Pairs, operation: Operation, body: Body, named: Operation) -> Spot:
    names = (pairs.old.body(named) or pairs.old.method(named),)
    return Spot(
        subject=_subject(named),
        place=body.location.pointer,
        way=Direction.REQUEST,
        symbols=tuple(filter(None, names)),
    )


def _subject(operation: Operation) -> str:
    return f"the body of `{operation.label}`"
