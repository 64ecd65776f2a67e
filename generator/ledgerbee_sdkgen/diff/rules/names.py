"""Names: what is still there, and is called something else."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.pairing import Pairs, parameters
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.model.schemas import EnumSchema, ObjectSchema, Schema

RULES: Final = rows(
    "names",
    Direction.NONE,
    (
        (
            "name-changed",
            Level.BREAKING,
            "{subject} was called `{before}`, and is `{after}`",
        ),
    ),
)


def name_changes(pairs: Pairs) -> Iterator[Seen]:
    """Yield every public name that is another for what is in both documents."""
    for old, new in pairs.operations:
        where = (old.location, new.location)
        names = (pairs.old.method(old), pairs.new.method(new))
        yield from _seen(f"`{old.label}`", new.location.pointer, names, where)
        for mine, theirs in parameters(old, new):
            if mine is None or theirs is None:
                continue
            before, after = pairs.old.parameter(old, mine), pairs.new.parameter(
                new, theirs
            )
            if _last(before, "(") != _last(after, "("):
                yield from _seen(
                    f"`{mine.wire_name}` of `{old.label}`",
                    f"{new.location.pointer}#{theirs.place}:{theirs.wire_name}",
                    (before, after),
                    (mine.location, theirs.location),
                )
    for name, other in pairs.schemas.items():
        yield from _schema(pairs, pairs.old.schemas[name], pairs.new.schemas[other])


def _schema(pairs: Pairs, old: Schema, new: Schema) -> Iterator[Seen]:
    where = (old.location, new.location)
    names = [
        pair_
        for pair_ in zip(
            pairs.old.classes_of(old.name), pairs.new.classes_of(new.name), strict=False
        )
        if pair_[0] != pair_[1]
    ]
    if names:
        # What may be given for a model is called after it.
        found = _seen(f"`{old.name}`", new.location.pointer, names[0], where)
        for one in found:
            yield replace(one, symbols=tuple(before for before, _ in names))
    parts: list[tuple[str, str, str]] = []
    if isinstance(old, ObjectSchema) and isinstance(new, ObjectSchema):
        parts = [
            (one, pairs.old.field(old.name, one), pairs.new.field(new.name, one))
            for one in (*(field.wire_name for field in old.fields), "*")
        ]
    if isinstance(old, EnumSchema) and isinstance(new, EnumSchema):
        parts = [
            (one, pairs.old.member(old.name, one), pairs.new.member(new.name, one))
            for one in old.values
        ]
    for part, before, after in parts:
        if _last(before, ".") != _last(after, "."):
            subject, place = f"`{part}` of `{old.name}`", new.location.pointer
            yield from _seen(subject, f"{place}#{part}", (before, after), where)


def _seen(
    subject: str,
    place: str,
    names: tuple[str, str],
    where: tuple[Location, Location],
) -> Iterator[Seen]:
    before, after = names
    if before and after and before != after:
        yield Seen(
            rule="name-changed",
            subject=subject,
            place=place,
            old=where[0],
            new=where[1],
            before=before,
            after=after,
            symbols=(before,),
        )


def _last(name: str, mark: str) -> str:
    """Return the part of a symbol that is its own; nothing if there is no symbol."""
    return name.rpartition(mark)[2]
