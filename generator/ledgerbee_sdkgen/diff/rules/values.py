"""A value that travels: a parameter, a property, a body or an answer."""

from collections.abc import Iterator

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.diff.change import Direction
from ledgerbee_sdkgen.diff.rule import Seen
from ledgerbee_sdkgen.diff.rules.enums import listed_changes
from ledgerbee_sdkgen.diff.rules.limits import limit_changes
from ledgerbee_sdkgen.diff.rules.types import type_changes
from ledgerbee_sdkgen.diff.types import Types
from ledgerbee_sdkgen.model.limits import Limit
from ledgerbee_sdkgen.model.operations import Parameter
from ledgerbee_sdkgen.model.schemas import AliasSchema, Field, Schema
from ledgerbee_sdkgen.model.types import Array, Map, Named, TypeExpr, without_null


class Value(Struct, frozen=True, kw_only=True):
    """One of the two that are compared."""

    type: TypeExpr
    limits: tuple[Limit, ...] = ()
    location: Location


def value_of(held: Parameter | Field | AliasSchema) -> Value:
    """Return what `held` is the name of."""
    return Value(type=held.type, limits=held.limits, location=held.location)


class Spot(Struct, frozen=True, kw_only=True):
    """Where values are compared, and which way they travel."""

    subject: str
    place: str
    way: Direction
    """`NONE`: judged as what is got, for models are all that is left of it."""
    symbols: tuple[str, ...] = ()

    def seen(
        self,
        rule: str,
        old: Location | None,
        new: Location | None,
        before: str = "",
        after: str = "",
    ) -> Seen:
        """Return that `rule` holds here; `{way}` in it is the direction."""
        way = "request" if self.way is Direction.REQUEST else "response"
        return Seen(
            rule=rule.replace("{way}", way),
            subject=self.subject,
            place=self.place,
            old=old,
            new=new,
            before=before,
            after=after,
            symbols=self.symbols,
            direction=self.way,
        )


def value_changes(types: Types, spot: Spot, old: Value, new: Value) -> Iterator[Seen]:
    """Yield what of type, listed values and limits has changed."""
    given = spot.way is Direction.REQUEST
    found = [*type_changes(types, old.type, new.type, given=given)]
    is_other = any("-type-" in rule for rule, _, _ in found)
    found += [
        one
        for one in listed_changes(types.pairs, old.type, new.type, given=given)
        if not (is_other and one[0].endswith("-listed"))
    ]
    if not is_other:
        mine = _own_limits(old, types.pairs.old.schemas)
        theirs = _own_limits(new, types.pairs.new.schemas)
        found += limit_changes(mine, theirs, given=given)
    for rule, before, after in found:
        yield spot.seen(rule, old.location, new.location, before, after)


def _own_limits(value: Value, schemas: object) -> tuple[Limit, ...]:
    """Return the limits, unless they are those of a schema that is compared itself."""
    type_ = without_null(value.type)
    while isinstance(type_, Array | Map):
        type_ = without_null(type_.items if isinstance(type_, Array) else type_.values)
    if not isinstance(type_, Named) or not isinstance(schemas, dict):
        return value.limits
    schema: Schema = schemas[type_.name]
    is_same = schema.location.pointer == value.location.pointer
    return () if is_same else value.limits
