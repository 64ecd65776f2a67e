"""Servers: where requests go."""

from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.pairing import Pairs
from ledgerbee_sdkgen.diff.rule import Seen, rows

RULES: Final = rows(
    "servers",
    Direction.NONE,
    (
        (
            "base-url-changed",
            Level.RISKY,
            "{subject} is called at {after}, and was at {before}",
        ),
        ("server-removed", Level.RISKY, "the server {before} is gone"),
        ("server-added", Level.ADDITIVE, "the server {after} is new"),
    ),
)


def server_changes(pairs: Pairs) -> Iterator[Seen]:
    """Yield what has changed of the addresses of the API."""
    old, new = pairs.old.api, pairs.new.api
    if old.server != new.server:
        yield _seen(
            "base-url-changed", "the API", _shown(old.server), _shown(new.server)
        )
    before = [one.url for one in old.servers]
    after = [one.url for one in new.servers]
    if len(before) + len(after) > 2:
        for url in before:
            if url not in after:
                yield _seen("server-removed", url, _shown(url), "")
        for url in after:
            if url not in before:
                yield _seen("server-added", url, "", _shown(url))
    for mine, theirs in pairs.operations:
        if mine.server != theirs.server:
            yield Seen(
                rule="base-url-changed",
                subject=f"`{mine.label}`",
                place=theirs.location.pointer,
                old=mine.location,
                new=theirs.location,
                before=_shown(mine.server),
                after=_shown(theirs.server),
                symbols=tuple(filter(None, [pairs.old.method(mine)])),
            )


def _seen(rule: str, subject: str, before: str, after: str) -> Seen:
    return Seen(
        rule=rule, subject=subject, place="/servers", before=before, after=after
    )


def _shown(url: str | None) -> str:
    return f"`{url}`" if url else "no server of its own"
