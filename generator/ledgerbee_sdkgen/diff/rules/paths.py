"""Operations: what there is to call, and where it is sent."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.pairing import Pairs
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.diff.side import Lookup
from ledgerbee_sdkgen.model.operations import Operation, Paging
from ledgerbee_sdkgen.model.paths import PathTemplate

RULES: Final = (
    *rows(
        "paths",
        Direction.NONE,
        (
            ("operation-removed", Level.BREAKING, "{subject} is gone"),
            ("operation-added", Level.ADDITIVE, "{subject} is new"),
            (
                "operation-moved",
                Level.RISKY,
                "{subject} is `{after}` now; a client of before calls what is gone",
            ),
            ("operation-deprecated", Level.RISKY, "{subject} is deprecated{after}"),
            (
                "operation-not-deprecated",
                Level.ADDITIVE,
                "{subject} is not deprecated any more",
            ),
            (
                "pages-changed",
                Level.BREAKING,
                "{subject} answers in pages in another way: {before} → {after}",
            ),
            (
                "write-not-repeatable",
                Level.RISKY,
                "{subject} is not sent again by itself any more",
            ),
        ),
    ),
)


def path_changes(pairs: Pairs) -> Iterator[Seen]:
    """Yield what operations are gone, new, moved or deprecated."""
    for one in pairs.removed:
        yield _alone("operation-removed", one, pairs.old)
    for one in pairs.added:
        yield _alone("operation-added", one, pairs.new, is_new=True)
    for old, new in pairs.operations:
        for rule, before, after in _pair(old, new):
            yield Seen(
                rule=rule,
                subject=f"`{old.label}`",
                place=new.location.pointer,
                old=old.location,
                new=new.location,
                before=before,
                after=after,
                symbols=tuple(filter(None, [pairs.old.method(old)])),
            )


def _alone(
    rule: str, operation: Operation, side: Lookup, *, is_new: bool = False
) -> Seen:
    return Seen(
        rule=rule,
        subject=f"`{operation.label}`",
        place=operation.location.pointer,
        old=None if is_new else operation.location,
        new=operation.location if is_new else None,
        before="" if is_new else operation.label,
        after=operation.label if is_new else "",
        symbols=tuple(filter(None, [side.method(operation)])),
    )


def _pair(old: Operation, new: Operation) -> Iterator[tuple[str, str, str]]:
    if (old.method, _plain(old.path)) != (new.method, _plain(new.path)):
        yield "operation-moved", old.label, new.label
    if new.deprecated and not old.deprecated:
        held = new.superseded
        until = f", and may be gone after {held.sunset}" if held and held.sunset else ""
        yield "operation-deprecated", "", until
    if old.deprecated and not new.deprecated:
        yield "operation-not-deprecated", "", ""
    if _paging(old.paging) != _paging(new.paging):
        yield "pages-changed", _paging(old.paging), _paging(new.paging)
    if old.repeatable and not new.repeatable:
        yield "write-not-repeatable", "", ""


def _plain(path: PathTemplate) -> tuple[str, ...]:
    """Return the segments, parameters without their names."""
    names = (f"{{{one}}}" for one in path.parameters)
    text = path.text
    for name in names:
        text = text.replace(name, "{}")
    return tuple(text.split("/"))


def _paging(paging: Paging | None) -> str:
    """Return whether and by what a list comes in pages, as users meet it."""
    return "not in pages" if paging is None else f"pages of `{paging.items or 'items'}`"
