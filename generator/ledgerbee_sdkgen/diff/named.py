"""Changes of the names of a client alone; what a name means is not looked into."""

from collections.abc import Iterator
from dataclasses import dataclass

from ledgerbee_sdkgen.diff.change import Change, Direction, Level
from ledgerbee_sdkgen.python.surface import Kind, Surface, Symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class _Difference:
    rule: str
    level: Level
    words: str


_GONE = _Difference(rule="name-removed", level=Level.BREAKING, words="is gone")
_NEW = _Difference(rule="name-added", level=Level.ADDITIVE, words="is new")
_OTHER = _Difference(rule="shape-changed", level=Level.RISKY, words="has changed")
_SHAPED = (Kind.METHOD, Kind.PARAMETER, Kind.FIELD)


def named_changes(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Return what is gone, what is new, and what has another shape, by name."""
    return tuple(_changes(old, new))


def _changes(old: Surface, new: Surface) -> Iterator[Change]:
    for name, symbol in old.symbols.items():
        now = new.symbols.get(name)
        if now is None:
            yield _change(symbol, _GONE)
        elif symbol.kind in _SHAPED and now.shape != symbol.shape:
            yield _change(symbol, _OTHER)
    for name, symbol in new.symbols.items():
        if name not in old.symbols:
            yield _change(symbol, _NEW)


def _change(symbol: Symbol, difference: _Difference) -> Change:
    return Change(
        rule=difference.rule,
        level=difference.level,
        direction=Direction.NONE,
        area=symbol.kind,
        message=f"{symbol.kind} `{symbol.name}` {difference.words}",
        place=symbol.of.partition("#")[0],
        symbols=(symbol.name,),
    )
