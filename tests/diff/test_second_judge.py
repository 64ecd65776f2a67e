"""`diff` and a type checker: what one of them sees, the other sees, too."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from ledgerbee_sdkgen.diff.change import Level
from ledgerbee_sdkgen.diff.compare import compare
from ledgerbee_sdkgen.diff.table import RULES
from ledgerbee_sdkgen.sides import side_of
from tests.corpus.documents import folder
from tests.diff.judge import UNSEEN, Room, Verdict, judge
from tests.diff.versions import versions
from tests.replay.test_replay import OWN

HISTORIES = {"modern-treasury": (22, 13), "novu": (7, 452), "xero-accounting": (10, 9)}
"""History → how many steps change what a type checker reads, and how many breaking
changes are looked for in them."""


def verdicts(history: Path, room: Path) -> Iterator[tuple[str, Verdict]]:
    """Yield what is said of each step that changes the package."""
    kept = Room(room)
    for old, new in pairwise(versions(history)):
        if old.tree != new.tree:
            changes = compare(side_of(old.named), side_of(new.named))
            yield new.revision, judge(kept, old, new, changes)


def agree(found: dict[str, Verdict]) -> None:
    """Assert that neither judge sees what the other does not."""
    unexplained = {step: one.unexplained for step, one in found.items()}
    assert {step: some for step, some in unexplained.items() if some} == {}
    unseen = {step: one.unseen for step, one in found.items()}
    assert {step: some for step, some in unseen.items() if some} == {}


def test_a_type_checker_and_diff_agree_on_an_own_history(tmp_path: Path) -> None:
    found = dict(verdicts(OWN, tmp_path))
    agree(found)
    assert len(found) == 3
    assert all(one.judged for one in found.values())
    assert all(one.errors for one in found.values())


@pytest.mark.slow
@pytest.mark.parametrize("name", HISTORIES)
def test_a_type_checker_and_diff_agree_on_published_histories(
    name: str, tmp_path: Path
) -> None:
    corpus = folder()
    if corpus is None:
        pytest.skip("there is no corpus: set SDKGEN_CORPUS")
    found = dict(verdicts(corpus.parent / "history" / name, tmp_path))
    agree(found)
    judged = sum(one.judged for one in found.values())
    assert (len(found), judged) == HISTORIES[name]


def test_neither_judge_passes_what_the_other_is_silent_about(tmp_path: Path) -> None:
    *_, old, new = versions(OWN)
    room = Room(tmp_path)
    assert judge(room, old, new, ()).unexplained
    changes = compare(side_of(old.named), side_of(new.named))
    made_up = replace(
        changes[0],
        rule="operation-removed",
        level=Level.BREAKING,
        symbols=("client.pets.create",),
        before="",
    )
    verdict = judge(room, old, new, (*changes, made_up))
    assert verdict.unexplained == ()
    assert len(verdict.unseen) == 1


def test_what_a_type_checker_cannot_see_is_a_breaking_rule() -> None:
    assert all(RULES[one].level is Level.BREAKING for one in UNSEEN)
