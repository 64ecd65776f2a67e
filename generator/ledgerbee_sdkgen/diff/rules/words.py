"""Words: descriptions and titles, which no program reads."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.pairing import Pairs, parameters
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.diff.rules.parameters import parameter_spot
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import Field, ObjectSchema, Schema

RULES: Final = rows(
    "words",
    Direction.NONE,
    (
        ("words-changed", Level.DOCS, "{subject} is described in other words"),
        ("version-changed", Level.DOCS, "the document is version {after}"),
    ),
)


def word_changes(pairs: Pairs) -> Iterator[Seen]:
    """Yield what is described in other words."""
    yield from _api(pairs.old.api, pairs.new.api)
    for old, new in pairs.operations:
        symbols = tuple(filter(None, [pairs.old.method(old)]))
        before, after = _said(old), _said(new)
        if before != after:
            yield Seen(
                rule="words-changed",
                subject=f"`{old.label}`",
                place=new.location.pointer,
                old=old.location,
                new=new.location,
                before=before,
                after=after,
                symbols=symbols,
            )
        for mine, theirs in parameters(old, new):
            if mine and theirs and mine.description != theirs.description:
                yield Seen(
                    rule="words-changed",
                    subject=f"`{mine.wire_name}` of `{old.label}`",
                    place=parameter_spot(new, theirs),
                    old=mine.location,
                    new=theirs.location,
                    before=mine.description,
                    after=theirs.description,
                    symbols=tuple(filter(None, [pairs.old.parameter(old, mine)])),
                )
    for name, other in pairs.schemas.items():
        yield from _schema(pairs, pairs.old.schemas[name], pairs.new.schemas[other])


def _api(old: Api, new: Api) -> Iterator[Seen]:
    if (old.title, old.description) != (new.title, new.description):
        yield Seen(
            rule="words-changed",
            subject="the API",
            place="/info",
            before=f"{old.title}\n{old.description}".strip(),
            after=f"{new.title}\n{new.description}".strip(),
        )
    if old.version != new.version:
        yield Seen(
            rule="version-changed",
            subject="the API",
            place="/info/version",
            before=old.version,
            after=new.version,
        )


def _said(operation: Operation) -> str:
    return f"{operation.summary}\n{operation.description}".strip()


def _schema(pairs: Pairs, old: Schema, new: Schema) -> Iterator[Seen]:
    if old.description != new.description:
        yield Seen(
            rule="words-changed",
            subject=f"`{old.name}`",
            place=new.location.pointer,
            old=old.location,
            new=new.location,
            before=old.description,
            after=new.description,
            symbols=pairs.old.classes_of(old.name)[:1],
        )
    if isinstance(old, ObjectSchema) and isinstance(new, ObjectSchema):
        fields = {one.wire_name: one for one in new.fields}
        for mine in old.fields:
            theirs = fields.get(mine.wire_name)
            if theirs and mine.description != theirs.description:
                yield _field(pairs, old, mine, theirs)


def _field(pairs: Pairs, owner: ObjectSchema, old: Field, new: Field) -> Seen:
    return Seen(
        rule="words-changed",
        subject=f"`{old.wire_name}` of `{owner.name}`",
        place=new.location.pointer,
        old=old.location,
        new=new.location,
        before=old.description,
        after=new.description,
        symbols=tuple(filter(None, [pairs.old.field(owner.name, old.wire_name)])),
    )
