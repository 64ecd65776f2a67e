"""Answers: what methods return, and what comes beside it."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.diff.rules.values import Spot, Value, value_changes
from ledgerbee_sdkgen.diff.types import Relation, Types, spelled
from ledgerbee_sdkgen.model.limits import Limit
from ledgerbee_sdkgen.model.operations import AnswerHeader, Operation
from ledgerbee_sdkgen.model.types import NULL, TypeExpr, union

RULES: Final = (
    *rows(
        "responses",
        Direction.RESPONSE,
        (
            (
                "answer-removed",
                Level.BREAKING,
                "{subject} is empty now, and was `{before}`",
            ),
            ("answer-added", Level.ADDITIVE, "{subject} holds `{after}` now"),
            (
                "status-removed",
                Level.RISKY,
                "{subject} is never of status {before} any more",
            ),
            ("status-added", Level.ADDITIVE, "{subject} can be of status {after}"),
            ("failure-removed", Level.DOCS, "{subject} no longer tells of {before}"),
            ("failure-added", Level.DOCS, "{subject} tells of {after}, too"),
            (
                "answer-media-type-removed",
                Level.RISKY,
                "{subject} is never `{before}` any more",
            ),
            (
                "answer-media-type-added",
                Level.ADDITIVE,
                "{subject} can be `{after}`, too",
            ),
        ),
    ),
    *rows(
        "headers",
        Direction.RESPONSE,
        (
            ("answer-header-removed", Level.RISKY, "{subject} is gone"),
            ("answer-header-added", Level.ADDITIVE, "{subject} is new"),
            (
                "answer-header-became-optional",
                Level.RISKY,
                "{subject} may be missing now",
            ),
            (
                "answer-header-became-required",
                Level.ADDITIVE,
                "{subject} is always there now",
            ),
            (
                "answer-header-type-changed",
                Level.RISKY,
                "{subject} was `{before}` and is `{after}`",
            ),
        ),
    ),
)


def response_changes(types: Types) -> Iterator[Seen]:
    """Yield what has changed of the answers of operations."""
    for old, new in types.pairs.operations:
        spot = Spot(
            subject=f"the answer of `{old.label}`",
            place=_where(new).pointer,
            way=Direction.RESPONSE,
            symbols=tuple(filter(None, [types.pairs.old.method(old)])),
        )
        yield from _returned(types, spot, old, new)
        for rule, before, after in (*_statuses(old, new), *_media_types(old, new)):
            yield spot.seen(rule, _where(old), _where(new), before, after)
        yield from _headers(types, spot, old, new)


def _returned(
    types: Types, spot: Spot, old: Operation, new: Operation
) -> Iterator[Seen]:
    """Yield what has changed of what the method returns."""
    mine, theirs = _type(old), _type(new)
    is_nothing = (mine == NULL, theirs == NULL)
    match is_nothing:
        case (True, True):
            return
        case (True, False):
            after = spelled(theirs, types.pairs.new)
            yield spot.seen("answer-added", _where(old), _where(new), "", after)
        case (False, True):
            before = spelled(mine, types.pairs.old)
            yield spot.seen("answer-removed", _where(old), _where(new), before, "")
        case _:
            yield from value_changes(
                types,
                spot,
                Value(type=mine, limits=_limits(old), location=_where(old)),
                Value(type=theirs, limits=_limits(new), location=_where(new)),
            )


def _type(operation: Operation) -> TypeExpr:
    types = [type_ for one in operation.responses for type_ in one.types]
    return union(*(NULL if one is None else one for one in types)) if types else NULL


def _limits(operation: Operation) -> tuple[Limit, ...]:
    return operation.responses[0].limits if operation.responses else ()


def _where(operation: Operation) -> Location:
    """Return where success is described, or else the operation."""
    held = operation.responses
    return held[0].location if held else operation.location


def _statuses(old: Operation, new: Operation) -> Iterator[tuple[str, str, str]]:
    before = {one.status for one in old.responses}
    after = {one.status for one in new.responses}
    yield from (("status-removed", one, "") for one in sorted(before - after))
    yield from (("status-added", "", one) for one in sorted(after - before))
    told = {one.status for one in old.errors}
    told_now = {one.status for one in new.errors}
    yield from (("failure-removed", one, "") for one in sorted(told - told_now))
    yield from (("failure-added", "", one) for one in sorted(told_now - told))


def _media_types(old: Operation, new: Operation) -> Iterator[tuple[str, str, str]]:
    before, after = _media(old), _media(new)
    if before and after:
        for one in before:
            if one not in after:
                yield "answer-media-type-removed", one, ""
        for one in after:
            if one not in before:
                yield "answer-media-type-added", "", one


def _media(operation: Operation) -> tuple[str, ...]:
    found = (
        name
        for one in operation.responses
        for name in (one.media_type, *(other.media_type for other in one.others))
    )
    return tuple(dict.fromkeys(filter(None, found)))


def _headers(
    types: Types, whole: Spot, old: Operation, new: Operation
) -> Iterator[Seen]:
    before, after = _listed(old), _listed(new)
    for key in {**before, **after}:
        mine, theirs = before.get(key), after.get(key)
        name = (mine or theirs or AnswerHeader(name=key, type=NULL)).name
        spot = Spot(
            subject=f"the header `{name}` of {whole.subject}",
            # One that is new everywhere is told once.
            place=f"{whole.place}#header:{key}" if mine else f"#header:{key}",
            way=Direction.RESPONSE,
            symbols=whole.symbols,
        )
        for rule, earlier, later in _header(types, mine, theirs):
            yield spot.seen(rule, _where(old), _where(new), earlier, later)


def _listed(operation: Operation) -> dict[str, AnswerHeader]:
    """Return the headers by name, which is the same in any case (RFC 9110, 5.1)."""
    return {
        one.name.lower(): one for each in operation.responses for one in each.headers
    }


def _header(
    types: Types, old: AnswerHeader | None, new: AnswerHeader | None
) -> Iterator[tuple[str, str, str]]:
    if old is None or new is None:
        found = old or new
        assert found is not None
        said = "always" if found.required else "at times"
        if new is None:
            yield "answer-header-removed", said, ""
        else:
            yield "answer-header-added", "", said
        return
    if old.required != new.required:
        now = "required" if new.required else "optional"
        yield f"answer-header-became-{now}", "", ""
    relation = types.relation(old.type, new.type, given=False)
    if relation in (Relation.OTHER, Relation.WIDER):
        yield (
            "answer-header-type-changed",
            spelled(old.type, types.pairs.old),
            spelled(new.type, types.pairs.new),
        )
