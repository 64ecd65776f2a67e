"""Which schemas may be one and the same under another name, in another place."""

from collections.abc import Iterator

from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.model.types import (
    Array,
    Map,
    Named,
    TypeExpr,
    Union,
    without_null,
)


def aligned(old: TypeExpr, new: TypeExpr) -> Iterator[tuple[str, str]]:
    """Yield the schemas that two types mention in the same part of theirs.

    Of two unions, that is told where each mentions one that the other does not.
    """
    match without_null(old), without_null(new):
        case Named(name=mine), Named(name=theirs):
            yield mine, theirs
        case (Array(items=mine), Array(items=theirs)) | (
            Map(values=mine),
            Map(values=theirs),
        ):
            yield from aligned(mine, theirs)
        case Union(members=mine), Union(members=theirs):
            before = [one for one in mine if isinstance(one, Named | Array | Map)]
            after = [one for one in theirs if isinstance(one, Named | Array | Map)]
            left = [one for one in before if one not in after]
            come = [one for one in after if one not in before]
            if len(left) == len(come) == 1:
                yield from aligned(left[0], come[0])
        case _:
            return


def alike(old: Schema, new: Schema) -> bool:
    """Tell whether one may have become the other: half of it is the same."""
    match old, new:
        case ObjectSchema(fields=mine), ObjectSchema(fields=theirs):
            return _overlap(
                {one.wire_name for one in mine}, {one.wire_name for one in theirs}
            )
        case EnumSchema(values=mine), EnumSchema(values=theirs):
            return _overlap({*mine}, {*theirs})
        case AliasSchema(type=mine), AliasSchema(type=theirs):
            return type(mine) is type(theirs)
        case _:
            return False


def _overlap(old: set[str], new: set[str]) -> bool:
    return 2 * len(old & new) >= min(len(old), len(new))
