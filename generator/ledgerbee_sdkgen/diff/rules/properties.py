"""Properties of objects: attributes of models, keys of what is given, arguments."""

import json
from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.pairing import Pairs
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.diff.rules.values import Spot, Value, value_changes, value_of
from ledgerbee_sdkgen.diff.types import Types, spelled
from ledgerbee_sdkgen.model.schemas import Access, Field, ObjectSchema

RULES: Final = (
    *rows(
        "properties",
        Direction.REQUEST,
        (
            ("request-property-removed", Level.BREAKING, "{subject} is gone"),
            (
                "required-request-property-added",
                Level.BREAKING,
                "{subject} has to be given",
            ),
            ("optional-request-property-added", Level.ADDITIVE, "{subject} is new"),
            (
                "request-property-became-required",
                Level.BREAKING,
                "{subject} has to be given now",
            ),
            (
                "request-property-became-optional",
                Level.ADDITIVE,
                "{subject} may be left out now",
            ),
            (
                "request-default-changed",
                Level.RISKY,
                "{subject} means something else where it is left out: "
                "{before} → {after}",
            ),
            ("request-property-deprecated", Level.RISKY, "{subject} is deprecated"),
            (
                "request-property-not-deprecated",
                Level.ADDITIVE,
                "{subject} is not deprecated any more",
            ),
            (
                "request-others-removed",
                Level.BREAKING,
                "{subject} takes no other properties than it lists any more",
            ),
            (
                "request-others-added",
                Level.ADDITIVE,
                "{subject} takes other properties than it lists",
            ),
        ),
    ),
    *rows(
        "properties",
        Direction.RESPONSE,
        (
            ("response-property-removed", Level.BREAKING, "{subject} is gone"),
            ("response-property-added", Level.ADDITIVE, "{subject} is new"),
            (
                "response-property-became-optional",
                Level.BREAKING,
                "{subject} may be missing now",
            ),
            (
                "response-property-became-required",
                Level.ADDITIVE,
                "{subject} is always there now",
            ),
            ("response-property-deprecated", Level.RISKY, "{subject} is deprecated"),
            (
                "response-property-not-deprecated",
                Level.ADDITIVE,
                "{subject} is not deprecated any more",
            ),
            (
                "response-others-removed",
                Level.BREAKING,
                "{subject} has no place for other properties than it lists any more",
            ),
            (
                "response-others-added",
                Level.ADDITIVE,
                "{subject} can have other properties than it lists",
            ),
        ),
    ),
)


def property_changes(types: Types) -> Iterator[Seen]:
    """Yield what has changed of properties, each way that their object travels."""
    for name, other in types.pairs.schemas.items():
        old, new = types.pairs.old.schemas[name], types.pairs.new.schemas[other]
        if isinstance(old, ObjectSchema) and isinstance(new, ObjectSchema):
            for way in types.pairs.directions[name]:
                yield from field_changes(types, old, new, way)
                yield from _others(types, old, new, way)


def field_changes(
    types: Types, old: ObjectSchema, new: ObjectSchema, way: Direction
) -> Iterator[Seen]:
    """Yield what has changed of the listed properties of two objects."""
    before, after = _travelling(old, way), _travelling(new, way)
    word = "request" if way is Direction.REQUEST else "response"
    for wire_name, mine in before.items():
        theirs = after.get(wire_name)
        spot = _spot(types.pairs, old, new, wire_name, way)
        if theirs is None:
            text = spelled(mine.type, types.pairs.old)
            where = spot_of(spot, mine)
            yield where.seen(f"{word}-property-removed", mine.location, None, text)
        else:
            yield from _changed(types, spot_of(spot, theirs), mine, theirs)
    for wire_name, theirs in after.items():
        if wire_name not in before:
            spot = _spot(types.pairs, old, new, wire_name, way, is_new=True)
            text = spelled(theirs.type, types.pairs.new)
            rule = _added(theirs, way)
            yield spot_of(spot, theirs).seen(rule, None, theirs.location, "", text)


def _added(field: Field, way: Direction) -> str:
    if way is not Direction.REQUEST:
        return "response-property-added"
    return f"{'required' if field.required else 'optional'}-request-property-added"


def _changed(types: Types, spot: Spot, old: Field, new: Field) -> Iterator[Seen]:
    found: list[tuple[str, str, str]] = []
    if old.required != new.required:
        now = "required" if new.required else "optional"
        found.append((f"{{way}}-property-became-{now}", "", ""))
    if old.default != new.default and spot.way is Direction.REQUEST:
        found.append(("request-default-changed", _default(old), _default(new)))
    if old.deprecated != new.deprecated:
        now = "deprecated" if new.deprecated else "not-deprecated"
        found.append((f"{{way}}-property-{now}", "", ""))
    for rule, before, after in found:
        yield spot.seen(rule, old.location, new.location, before, after)
    yield from value_changes(types, spot, value_of(old), value_of(new))


def _others(
    types: Types, old: ObjectSchema, new: ObjectSchema, way: Direction
) -> Iterator[Seen]:
    mine, theirs = old.additional, new.additional
    spot = Spot(
        subject=f"`{old.name}`",
        place=new.location.pointer,
        way=way,
        symbols=tuple(filter(None, [types.pairs.old.field(old.name, "*")])),
    )
    if mine is not None and theirs is None:
        yield spot.seen("{way}-others-removed", old.location, new.location)
    elif mine is None and theirs is not None:
        yield spot.seen("{way}-others-added", old.location, new.location)
    elif mine is not None and theirs is not None:
        within = Spot(
            subject=f"each other property of `{old.name}`",
            place=f"{new.location.pointer}#*",
            way=way,
            symbols=spot.symbols,
        )
        yield from value_changes(
            types,
            within,
            Value(type=mine, location=old.location),
            Value(type=theirs, location=new.location),
        )


def _travelling(schema: ObjectSchema, way: Direction) -> dict[str, Field]:
    """Return the properties that an object has that way."""
    left_out = {
        Direction.REQUEST: Access.READ,
        Direction.RESPONSE: Access.WRITE,
        Direction.NONE: None,
    }[way]
    return {one.wire_name: one for one in schema.fields if one.access is not left_out}


def _spot(
    pairs: Pairs,
    old: ObjectSchema,
    new: ObjectSchema,
    wire_name: str,
    way: Direction,
    *,
    is_new: bool = False,
) -> Spot:
    side, schema = (pairs.new, new) if is_new else (pairs.old, old)
    names: tuple[str, ...] = (side.field(schema.name, wire_name),)
    if way is Direction.REQUEST:
        names = side.given(schema.name, wire_name)
    return Spot(
        subject=f"`{wire_name}` of `{schema.name}`",
        place="",
        way=way,
        symbols=tuple(filter(None, names)),
    )


def spot_of(spot: Spot, field: Field) -> Spot:
    """Return the spot at the place of `field`; several schemas may have it of one."""
    return Spot(
        subject=spot.subject,
        place=field.location.pointer,
        way=spot.way,
        symbols=spot.symbols,
    )


def _default(field: Field) -> str:
    if field.default is None:
        return "nothing"
    return json.dumps(field.default, sort_keys=True, default=str)
