"""Changes that somebody has accepted, with the reason."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from ledgerbee_sdkgen.diff.change import Change, Level


class Judged(Struct, frozen=True, kw_only=True):
    """A change, and why it is accepted; empty if nobody said so."""

    change: Change
    accepted: str = ""


def judged(changes: Sequence[Change], reasons: Mapping[str, str]) -> tuple[Judged, ...]:
    """Return `changes`; `reasons` are fingerprint → why it is accepted."""
    return tuple(
        Judged(change=one, accepted=reasons.get(one.fingerprint, "")) for one in changes
    )


def unused(changes: Sequence[Change], fingerprints: Sequence[str]) -> Iterator[int]:
    """Yield the numbers of the fingerprints that no change has."""
    known = {one.fingerprint for one in changes}
    return (number for number, one in enumerate(fingerprints) if one not in known)


def counts(changes: Sequence[Judged]) -> dict[Level, int]:
    """Return how many there are of each level that nobody has accepted."""
    left = [one.change.level for one in changes if not one.accepted]
    return {level: left.count(level) for level in Level if level in left}
