"""What a reconstruction had guessed, held against the true document."""

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from msgspec import Struct, field
from msgspec.structs import replace

from ledgerbee_sdkgen.spec.facts import Fact, facts_of
from ledgerbee_sdkgen.spec.provenance import INFERRED, is_marked

MISSING: Final = "not there"
_ALIKE: Final = 0.8
"""How alike two paths are that are taken for one that was guessed wrongly."""


class Mistake(Struct, frozen=True, kw_only=True):
    """One fact that is otherwise in the true document."""

    operation: str
    """As `GET /items`."""
    what: str
    """As `body lines[].amount`; empty if it is the operation itself."""
    believed: str
    true: str
    perhaps: str
    """What was not known and looks alike, where `true` is that nothing is there."""
    others: int
    """Further places where the same was believed wrongly."""
    is_inferred: bool
    """Whether it was guessed, or read in what the vendor documents."""


class Verdict(Struct, frozen=True, kw_only=True):
    """How well a reconstruction did, each fact counted once."""

    inferred: int
    """Facts that were guessed and can be judged."""
    documented: int
    mistakes: tuple[Mistake, ...]
    unjudged: int
    """Facts within what the true document does not have."""
    more: int
    """Operations of the true document that were not known."""

    def wrong(self, *, inferred: bool) -> tuple[Mistake, ...]:
        """Return the mistakes in what was guessed, or in what was documented."""
        return tuple(one for one in self.mistakes if one.is_inferred == inferred)


def judged(old: Any, new: Any) -> Verdict | None:
    """Return how the reconstruction `old` compares with `new`, the true document.

    None if `old` is no reconstruction, or `new` is another one: then nothing is known
    to be true.
    """
    if not is_marked(old) or is_marked(new):
        return None
    before, after = facts_of(old), facts_of(new)
    partners = _partners(before, after)
    tally = _Tally()
    for label, facts in before.items():
        partner = partners.get(label)
        tally.judge(label, facts, partner, after.get(partner or "", ()))
    return tally.verdict(len(after.keys() - set(partners.values())))


class _Tally(Struct):
    """Facts by where they are stated: one that is come by twice is one."""

    _known: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Source and aspect → whether it was guessed."""
    _wrong: dict[tuple[str, str], list[Mistake]] = field(default_factory=dict)
    _unjudged: set[tuple[str, str]] = field(default_factory=set)

    def judge(
        self,
        label: str,
        facts: Iterable[Fact],
        partner: str | None,
        true: Iterable[Fact],
    ) -> None:
        facts = tuple(facts)
        values = {one.what: one.value for one in true}
        fresh = sorted(values.keys() - {one.what for one in facts})
        if partner is not None:
            values[""] = "there" if _same_path(partner, label) else partner
        gone: list[str] = [""] if partner is None else []
        for fact in facts:
            key = fact.source, _aspect(fact.what)
            if any(fact.what != one and _within(fact.what, one) for one in gone):
                self._unjudged.add(key)
                continue
            value = values.get(fact.what, MISSING)
            if value == MISSING:
                gone.append(fact.what)
            if not fact.known:
                continue
            self._known[key] = fact.known == INFERRED
            if value != fact.value:
                believed = label if not fact.what else fact.value
                self._wrong.setdefault(key, []).append(
                    Mistake(
                        operation=label,
                        what=fact.what,
                        believed=believed,
                        true=value,
                        perhaps=_alike(fact.what, fresh) if value == MISSING else "",
                        others=0,
                        is_inferred=fact.known == INFERRED,
                    )
                )

    def verdict(self, more: int) -> Verdict:
        mistakes = tuple(
            replace(first, others=len(rest)) for first, *rest in self._wrong.values()
        )
        guessed = sum(self._known.values())
        return Verdict(
            inferred=guessed,
            documented=len(self._known) - guessed,
            mistakes=mistakes,
            unjudged=len(self._unjudged - self._known.keys()),
            more=more,
        )


def _aspect(what: str) -> str:
    """Return what of a value a fact is about, wherever the value stands."""
    if what.startswith(("body ", "answer ", "query ", "header ", "cookie ")):
        return "required" if what.endswith(" required") else "type"
    return what


def _within(what: str, outer: str) -> bool:
    """Tell whether a fact is of something in `outer`, which is not there."""
    return not outer or what.startswith((f"{outer}.", f"{outer}[", f"{outer} "))


def _alike(what: str, fresh: Iterable[str]) -> str:
    """Return the one of `fresh` beside `what` that is called nearly the same."""
    outer, mark, name = what.rpartition("." if "." in what else " ")
    known = {
        one.removeprefix(outer + mark): one
        for one in fresh
        if one.startswith(outer + mark) and not one.endswith(" required")
    }
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.7)
    return known[close[0]] if close else ""


def _partners(old: Mapping[str, object], new: Mapping[str, object]) -> dict[str, str]:
    """Return operation → that of the true document that it is, or was meant to be."""
    by_path = {_plain(label): label for label in new}
    found = {one: by_path[_plain(one)] for one in old if _plain(one) in by_path}
    free = new.keys() - set(found.values())
    for label in old:
        if label in found:
            continue
        method = label.partition(" ")[0]
        others = sorted(one for one in free if one.startswith(f"{method} "))
        close = difflib.get_close_matches(label, others, n=1, cutoff=_ALIKE)
        if close:
            found[label] = close[0]
            free.discard(close[0])
    return found


def _same_path(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _plain(label: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", label)
