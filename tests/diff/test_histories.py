"""Consecutive revisions of documents that others have published, compared."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from ledgerbee_sdkgen.config.settings import Config, Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.diff.change import Level
from ledgerbee_sdkgen.diff.compare import compare
from ledgerbee_sdkgen.diff.side import Side
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.python.symbols import Surface
from ledgerbee_sdkgen.sides import read_named, side_of
from tests.corpus.documents import folder

HISTORIES = ("modern-treasury", "novu", "xero-accounting")


def sides(history: Path) -> Iterator[tuple[str, Side]]:
    """Yield each revision that is a document at all, the oldest first.

    Each keeps the names of the one before it.
    """
    known: Surface | None = None
    for path in sorted(history.iterdir()):
        where = path.as_posix()
        settings = Settings(
            config=Config(),
            spec=where,
            output=Path(),
            package="client",
            templates=None,
        )
        try:
            named = read_named(settings, where, known, Findings())
        except InputError:
            # Some revisions are no JSON, or refer to what is not there.
            continue
        known = named.surface
        yield path.name, side_of(named)


@pytest.mark.slow
@pytest.mark.parametrize("name", HISTORIES)
def test_consecutive_revisions_are_compared_whole(name: str) -> None:
    corpus = folder()
    if corpus is None:
        pytest.skip("there is no corpus: set SDKGEN_CORPUS")
    compared = 0
    for (_, old), (revision, new) in pairwise(sides(corpus.parent / "history" / name)):
        found = compare(old, new)
        compared += 1
        fingerprints = [one.fingerprint for one in found]
        assert len(fingerprints) == len({*fingerprints}), revision
        assert compare(new, new) == ()
        known = {*old.surface.symbols, *new.surface.symbols}
        assert {name for one in found for name in one.symbols} <= known, revision
        # No name that users have goes without a word.
        told = {
            name for one in found if one.level is Level.BREAKING for name in one.symbols
        }
        gone = old.surface.symbols.keys() - new.surface.symbols.keys()
        untold = {name for name in gone if not is_told(name, told)}
        assert untold == set(), revision
    assert compared > 5


def is_told(name: str, told: set[str]) -> bool:
    """Tell whether a symbol, or what it is a part of, is told of.

    Resources are told of by their methods.
    """
    whole = name.rpartition("(")[0] or name
    parts = whole.split(".")
    shortest = 3 if parts[0] == "client" else 2
    if parts[0] == "resources" or len(parts) < shortest:
        return True
    wholes = {".".join(parts[:length]) for length in range(shortest, len(parts) + 1)}
    return bool({name, *wholes} & told)
