"""Changes as what users of the client are told, with code before and after."""

from collections.abc import Iterable

from msgspec import Struct

from ledgerbee_sdkgen.diff.change import Change, Level
from ledgerbee_sdkgen.model.releases import Note
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.identifiers import snake
from ledgerbee_sdkgen.python.spoken import Spoken
from ledgerbee_sdkgen.python.symbols import Kind, Surface, Symbol

_MOST = 4
"""Symbols that are named; of more, how many there are."""
_ORDER = (Kind.METHOD, Kind.PARAMETER, Kind.FIELD, Kind.MEMBER, Kind.CLASS)


def notes_of(
    changes: Iterable[Change], old: Spoken, new: Spoken, package: str
) -> tuple[Note, ...]:
    """Return a note for each change, what matters most first."""
    levels = list(Level)
    writer = _Writer(old=old, new=new, package=package)
    ordered = sorted(changes, key=lambda one: levels.index(one.level))
    return tuple(map(writer.note, ordered))


class _Writer(Struct, frozen=True, kw_only=True):
    old: Spoken
    new: Spoken
    package: str

    def note(self, change: Change) -> Note:
        named = change.symbols[:_MOST]
        if len(change.symbols) > _MOST:
            named = (*named, f"and {len(change.symbols) - _MOST} more")
        before, after = self._code(change)
        return Note(
            level=change.level,
            text=change.message,
            symbols=named,
            before=before,
            after=after,
        )

    def _code(self, change: Change) -> tuple[str, str]:
        """Return what worked and what works; nothing for what breaks no program."""
        if change.level is not Level.BREAKING:
            return "", ""
        # A call says more than the model of its body.
        if found := _first(change.symbols, self.old.surface):
            return self._touched(found, change)
        if found := _first(change.symbols, self.new.surface):
            return self._added(found)
        return "", ""

    def _touched(self, symbol: Symbol, change: Change) -> tuple[str, str]:
        """Return the code around what was there and is not, or is another thing."""
        now = self._now(symbol)
        before = self._use(symbol, self.old)
        if now is None:
            return before, f"# There is no {_called(symbol)} any more."
        after = self._use(now, self.new)
        if before != after:
            return before, after
        if symbol.kind is Kind.PARAMETER and change.rule.endswith("-value-removed"):
            value = literals.text(change.before)
            call = before.replace("=...", f"={value}")
            return call, f"# {value} is not taken any more."
        return _told(before, change.before), _told(after, change.after)

    def _added(self, symbol: Symbol) -> tuple[str, str]:
        """Return the code around what has to be given now."""
        if symbol.kind is not Kind.PARAMETER:
            return "", self._use(symbol, self.new)
        method, _, argument = symbol.name.rstrip(")").partition("(")
        before = self.old.calls.get(method, f"{method}(...)")
        after = self.new.calls.get(method, "")
        if f"{argument}=" not in after:
            after = f"{method}(..., {argument}=...)"
        return before, after

    def _now(self, symbol: Symbol) -> Symbol | None:
        """Return what `symbol` is called now: by its place, or else by its name."""
        known = self.new.surface
        placed = known.of(symbol.kind).get(symbol.of)
        return placed or known.symbols.get(symbol.name)

    def _use(self, symbol: Symbol, spoken: Spoken) -> str:
        name = symbol.name
        match symbol.kind:
            case Kind.METHOD:
                return spoken.calls.get(name, f"{name}(...)")
            case Kind.PARAMETER:
                method, _, argument = name.rstrip(")").partition("(")
                return f"{method}({argument}=...)"
            case Kind.FIELD:
                _, class_, field = name.split(".", 2)
                return f"{_variable(class_)}.{field}"
            case Kind.MEMBER:
                _, class_, member = name.split(".", 2)
                return f"{class_}.{member}"
            case Kind.RESOURCE:
                return name
            case _:
                module, _, plain = name.rpartition(".")
                return f"from {self.package}.{module} import {plain}"


def _first(names: Iterable[str], surface: Surface) -> Symbol | None:
    known = surface.symbols
    found = [known[name] for name in names if name in known]
    return min(found, key=_rank, default=None)


def _rank(symbol: Symbol) -> int:
    return _ORDER.index(symbol.kind) if symbol.kind in _ORDER else len(_ORDER)


def _called(symbol: Symbol) -> str:
    name = symbol.name
    if symbol.kind is Kind.PARAMETER:
        method, _, argument = name.rstrip(")").partition("(")
        return f"argument `{argument}` of `{method}`"
    return f"`{name}`"


def _told(code: str, text: str) -> str:
    """Return `code` with what is said of it beside it, on one line."""
    words = " ".join(text.split())
    return f"{code}  # {words}" if words and words.isprintable() else code


def _variable(class_: str) -> str:
    return snake(words(class_))
