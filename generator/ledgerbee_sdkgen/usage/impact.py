"""Uses of what a change of the document touches."""

from collections.abc import Iterable, Iterator, Mapping

from ledgerbee_sdkgen.diagnostics import Severity
from ledgerbee_sdkgen.diff.change import Change, Direction, Level
from ledgerbee_sdkgen.usage.touched import Touched
from ledgerbee_sdkgen.usage.uses import Use

_SEVERITIES = {Level.BREAKING: Severity.ERROR, Level.RISKY: Severity.WARNING}


def touched_uses(
    file: str, uses: Iterable[Use], changes: Iterable[Change], known: Iterable[str]
) -> Iterator[Touched]:
    """Yield the uses in `file` that a breaking or risky change touches.

    `known` are the names of the client that the code is written for. What has become
    required touches the calls that do not give it.
    """
    by_symbol: dict[str, list[Use]] = {}
    for use in uses:
        by_symbol.setdefault(use.symbol, []).append(use)
    names = frozenset(known)
    for change in changes:
        if change.level in _SEVERITIES:
            found = {
                use: symbol
                for symbol in change.symbols
                for use in _touched(change, symbol, by_symbol, names)
            }
            yield from (
                _told(file, use, symbol, change) for use, symbol in found.items()
            )


def _touched(
    change: Change,
    symbol: str,
    uses: Mapping[str, list[Use]],
    names: frozenset[str],
) -> Iterator[Use]:
    if _is_asked_for(change):
        owner, part = _owner(symbol)
        for use in uses.get(owner, ()):
            if use.given is None or part not in use.given:
                yield use
    elif symbol in names:
        yield from (one for one in uses.get(symbol, ()) if _is_way(one, change))


def _is_asked_for(change: Change) -> bool:
    """Tell whether callers have to give something that they did not have to."""
    rule, is_sent = change.rule, change.direction is not Direction.RESPONSE
    return is_sent and (
        rule.startswith("required-")
        or rule.endswith("-became-required")
        or rule == "path-parameter-added"
    )


def _owner(symbol: str) -> tuple[str, str]:
    """Return what is called or made with `symbol`, and the name it is given by."""
    if symbol.endswith(")"):
        called, _, part = symbol.removesuffix(")").partition("(")
        return called, part
    if symbol.startswith("models."):
        class_, _, part = symbol.rpartition(".")
        return f"{class_}{{}}", part
    return symbol, ""


def _is_way(use: Use, change: Change) -> bool:
    """Tell whether what is given or read at `use` travels the way of a risky change."""
    if change.level is Level.BREAKING or use.way is Direction.NONE:
        return True
    return change.direction in (Direction.NONE, use.way)


def _told(file: str, use: Use, symbol: str, change: Change) -> Touched:
    return Touched(
        file=file,
        line=use.line,
        column=use.column,
        rule=change.rule,
        symbol=symbol,
        severity=_SEVERITIES[change.level],
        message=change.message,
        hint=_hint(symbol, change),
        certain=use.certain,
    )


def _hint(symbol: str, change: Change) -> str:
    if _is_asked_for(change):
        _, part = _owner(symbol)
        return f"give `{part}` here" if part else f"see what `{symbol}` asks for now"
    if change.before and change.after:
        return f"it was `{change.before}`, and is `{change.after}`"
    if change.rule.endswith("-removed"):
        return f"do without `{symbol}`"
    return f"see that what is done with `{symbol}` still holds"
