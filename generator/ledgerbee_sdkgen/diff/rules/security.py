"""Security: what callers say who they are by."""

from collections.abc import Iterator, Mapping
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.pairing import Pairs
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.security import Requirement, SecurityScheme

RULES: Final = rows(
    "security",
    Direction.NONE,
    (
        (
            "security-scheme-removed",
            Level.BREAKING,
            "the security scheme {subject} is gone, and its argument of the client",
        ),
        (
            "security-scheme-added",
            Level.ADDITIVE,
            "the security scheme {subject} is new",
        ),
        (
            "security-scheme-kind-changed",
            Level.BREAKING,
            "the security scheme {subject} was {before} and is {after}",
        ),
        (
            "security-scheme-moved",
            Level.RISKY,
            "the security scheme {subject} is sent in another way: {before} → {after}",
        ),
        (
            "security-narrowed",
            Level.RISKY,
            "{subject} asks for other credentials: {before} → {after}",
        ),
        (
            "security-widened",
            Level.ADDITIVE,
            "{subject} takes other credentials, too: {before} → {after}",
        ),
        ("scope-added", Level.RISKY, "{subject} needs the scope `{after}`"),
        (
            "scope-removed",
            Level.ADDITIVE,
            "{subject} does not need the scope `{before}` any more",
        ),
    ),
)


def security_changes(pairs: Pairs) -> Iterator[Seen]:
    """Yield what has changed of schemes, and of what operations ask for."""
    old, new = pairs.old.api, pairs.new.api
    same = _schemes(old, new)
    yield from _scheme_changes(old, new, same)
    for mine, theirs in pairs.operations:
        symbols = tuple(filter(None, [pairs.old.method(mine)]))
        shared = mine.security is None and theirs.security is None
        for rule, before, after in _required(mine, theirs, old, new, same):
            yield Seen(
                rule=rule,
                subject=f"`{mine.label}`",
                place="/security" if shared else theirs.location.pointer,
                old=mine.location,
                new=theirs.location,
                before=before,
                after=after,
                symbols=symbols,
            )
        for rule, before, after in _scopes(mine, theirs):
            yield Seen(
                rule=rule,
                subject=f"`{mine.label}`",
                place=theirs.location.pointer,
                old=mine.location,
                new=theirs.location,
                before=before,
                after=after,
                symbols=symbols,
            )


def _schemes(old: Api, new: Api) -> dict[str, str]:
    """Return scheme → scheme of the new document; one may have another id there."""
    ids = {one.id for one in new.security_schemes}
    same = {one.id: one.id for one in old.security_schemes if one.id in ids}
    by_means = {_means(one): one.id for one in new.security_schemes}
    for one in old.security_schemes:
        found = by_means.get(_means(one))
        if one.id not in same and found is not None and found not in same.values():
            same[one.id] = found
    return same


def _scheme_changes(old: Api, new: Api, same: Mapping[str, str]) -> Iterator[Seen]:
    known = {one.id: one for one in new.security_schemes}
    for mine in old.security_schemes:
        if mine.id not in same:
            yield _alone("security-scheme-removed", mine)
            continue
        theirs = known[same[mine.id]]
        if _means(mine) != _means(theirs):
            is_moved = mine.kind is theirs.kind and bool(mine.token_url) == bool(
                theirs.token_url
            )
            yield Seen(
                rule=f"security-scheme-{'moved' if is_moved else 'kind-changed'}",
                subject=f"`{mine.id}`",
                place=theirs.location.pointer,
                old=mine.location,
                new=theirs.location,
                before=_shown(mine),
                after=_shown(theirs),
            )
    for theirs in new.security_schemes:
        if theirs.id not in same.values():
            yield _alone("security-scheme-added", theirs, is_new=True)


def _alone(rule: str, scheme: SecurityScheme, *, is_new: bool = False) -> Seen:
    return Seen(
        rule=rule,
        subject=f"`{scheme.id}`",
        place=scheme.location.pointer,
        old=None if is_new else scheme.location,
        new=scheme.location if is_new else None,
        before="" if is_new else _shown(scheme),
        after=_shown(scheme) if is_new else "",
    )


def _means(scheme: SecurityScheme) -> tuple[str, ...]:
    return scheme.kind, scheme.place, scheme.name.lower(), scheme.token_url


def _shown(scheme: SecurityScheme) -> str:
    where = f" in {scheme.place} `{scheme.name}`" if scheme.name else ""
    url = f", a token of {scheme.token_url}" if scheme.token_url else ""
    return f"{scheme.kind}{where}{url}"


def _required(
    mine: Operation, theirs: Operation, old: Api, new: Api, same: Mapping[str, str]
) -> Iterator[tuple[str, str, str]]:
    before = _alternatives(mine.security or old.security, same)
    after = _alternatives(theirs.security or new.security, {})
    if not all(any(one <= was for one in after) for was in before):
        yield "security-narrowed", _listed(before), _listed(after)
    elif not all(any(was <= one for was in before) for one in after):
        yield "security-widened", _listed(before), _listed(after)


def _alternatives(
    requirement: Requirement, same: Mapping[str, str]
) -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset(same.get(one, one) for one in alternative)
        for alternative in requirement.alternatives
    )


def _listed(alternatives: tuple[frozenset[str], ...]) -> str:
    shown = (" and ".join(f"`{one}`" for one in sorted(each)) for each in alternatives)
    return " or ".join(one or "none" for one in shown) or "none"


def _scopes(old: Operation, new: Operation) -> Iterator[tuple[str, str, str]]:
    for one in new.scopes:
        if one not in old.scopes:
            yield "scope-added", "", one
    for one in old.scopes:
        if one not in new.scopes:
            yield "scope-removed", one, ""
