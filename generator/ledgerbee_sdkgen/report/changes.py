"""Changes for people at a terminal, and the record of one for programs."""

from collections.abc import Iterator, Sequence

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.diff.accepted import Judged, counts
from ledgerbee_sdkgen.diff.change import Level
from ledgerbee_sdkgen.report.plain import harmless, harmless_start

_MOST_SYMBOLS = 5
"""As many are shown of a change; the others are counted."""


def changes_text(changes: Sequence[Judged], *, verbose: bool) -> str:
    """Return the changes below the heading of their level, the worst first.

    What is words only is counted, unless `verbose`.
    """
    blocks: list[str] = []
    for level in Level:
        held = [one for one in changes if one.change.level is level]
        if not held:
            continue
        if level is Level.DOCS and not verbose:
            blocks.append(f"{level} ({len(held)}): `--verbose` lists them")
            continue
        lines = [line for one in held for line in _lines(one, verbose=verbose)]
        blocks.append("\n".join([f"{level} ({len(held)}):", *lines]))
    return "\n\n".join(blocks)


def changes_summary(changes: Sequence[Judged]) -> str:
    """Return how many changes there are of each level, or that there is none."""
    if not changes:
        return "no change"
    counted = [f"{count} {level}" for level, count in counts(changes).items()]
    accepted = sum(bool(one.accepted) for one in changes)
    counted += [f"{accepted} accepted"] if accepted else []
    return ", ".join(counted)


def change_record(judged: Judged) -> dict[str, object]:
    """Return all that is known of a change, for programs."""
    change = judged.change
    return {
        "fingerprint": change.fingerprint,
        "rule": change.rule,
        "level": change.level,
        "direction": change.direction,
        "area": change.area,
        "message": change.message,
        "place": change.place,
        "old": _place(change.old),
        "new": _place(change.new),
        "before": change.before,
        "after": change.after,
        "symbols": list(change.symbols),
        "accepted": judged.accepted or None,
    }


def _place(where: Location | None) -> dict[str, object] | None:
    if where is None:
        return None
    return {
        "file": where.file,
        "line": where.line,
        "column": where.column,
        "pointer": where.pointer,
    }


def _lines(judged: Judged, *, verbose: bool) -> Iterator[str]:
    change = judged.change
    where = change.new or change.old
    place = f"{harmless_start(str(where))}: " if where else ""
    text = harmless(change.message)
    yield f"{place}{text} ({change.rule}, {change.fingerprint})"
    if change.symbols:
        most = len(change.symbols) if verbose else _MOST_SYMBOLS
        yield f"  {shown_symbols(change.symbols, most)}"
    if change.old and change.new:
        yield f"  before: {harmless(str(change.old))}"
    if judged.accepted:
        yield f"  accepted: {harmless(judged.accepted)}"


def shown_symbols(symbols: Sequence[str], most: int = _MOST_SYMBOLS) -> str:
    """Return the first `most` of `symbols`, and how many more there are."""
    listed = ", ".join(map(harmless, symbols[:most]))
    left = len(symbols) - most
    return f"{listed} and {left} more" if left > 0 else listed
