"""Webhooks and callbacks: what the API sends."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.diff.rules.values import Spot, Value, value_changes
from ledgerbee_sdkgen.diff.side import Lookup
from ledgerbee_sdkgen.diff.types import Types
from ledgerbee_sdkgen.model.callbacks import Callback
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.webhooks import Webhook
from ledgerbee_sdkgen.python.surface import Kind

RULES: Final = (
    *rows(
        "webhooks",
        Direction.RESPONSE,
        (
            ("webhook-removed", Level.BREAKING, "{subject} is never sent any more"),
            ("webhook-added", Level.ADDITIVE, "{subject} is new"),
            ("webhook-deprecated", Level.RISKY, "{subject} is deprecated"),
        ),
    ),
    *rows(
        "callbacks",
        Direction.RESPONSE,
        (
            ("callback-removed", Level.BREAKING, "{subject} is never sent any more"),
            ("callback-added", Level.ADDITIVE, "{subject} is new"),
        ),
    ),
)


def webhook_changes(types: Types) -> Iterator[Seen]:
    """Yield what has changed of webhooks, then of callbacks."""
    before = {one.topic: one for one in types.pairs.old.api.webhooks}
    after = {one.topic: one for one in types.pairs.new.api.webhooks}
    for topic in {**before, **after}:
        mine, theirs = before.get(topic), after.get(topic)
        subject = f"the webhook `{topic}`"
        if mine and theirs:
            yield from _webhook(types, subject, mine, theirs)
            continue
        found = mine or theirs
        assert found is not None
        spot = _spot(subject, found.location.pointer)
        if theirs:
            yield spot.seen("webhook-added", None, found.location, "", topic)
        else:
            yield spot.seen("webhook-removed", found.location, None, topic, "")
    for old, new in types.pairs.operations:
        yield from _callbacks(types, old, new)


def _webhook(types: Types, subject: str, old: Webhook, new: Webhook) -> Iterator[Seen]:
    spot = _spot(subject, new.location.pointer)
    if new.deprecated and not old.deprecated:
        yield spot.seen("webhook-deprecated", old.location, new.location)
    yield from value_changes(
        types,
        spot,
        Value(type=old.type, location=old.location),
        Value(type=new.type, location=new.location),
    )


def _callbacks(types: Types, old: Operation, new: Operation) -> Iterator[Seen]:
    left = {(one.name, one.expression, one.method): one for one in new.callbacks}
    by_name = {(one.name, one.method): key for key, one in left.items()}
    for mine in old.callbacks:
        key = (mine.name, mine.expression, mine.method)
        other = left.pop(key, None)
        if other is None:
            other = left.pop(by_name.get((mine.name, mine.method), key), None)
        spot = _of(types.pairs.old, mine, old, (other or mine).location.pointer)
        if other is None:
            yield spot.seen("callback-removed", mine.location, None, mine.name)
        elif mine.type is not None and other.type is not None:
            yield from value_changes(
                types,
                spot,
                Value(type=mine.type, location=mine.location),
                Value(type=other.type, location=other.location),
            )
    for theirs in left.values():
        spot = _of(types.pairs.new, theirs, new, theirs.location.pointer)
        yield spot.seen("callback-added", None, theirs.location, "", theirs.name)


def _of(side: Lookup, callback: Callback, operation: Operation, place: str) -> Spot:
    name = side.names.get((Kind.CALLBACK, callback.location.pointer), "")
    subject = f"the callback `{callback.name}` of `{operation.label}`"
    return _spot(subject, place, tuple(filter(None, [name])))


def _spot(subject: str, place: str, symbols: tuple[str, ...] = ()) -> Spot:
    return Spot(subject=subject, place=place, way=Direction.RESPONSE, symbols=symbols)
