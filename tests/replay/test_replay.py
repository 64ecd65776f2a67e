"""Histories of documents, revision by revision: no name comes to mean another thing."""

from pathlib import Path

import pytest

from tests.corpus.documents import folder
from tests.replay.history import Step, replay

OWN = Path(__file__).parent / "own"
HISTORIES = {"modern-treasury": 24, "novu": 15, "xero-accounting": 12}
"""History → how many revisions it has."""
REFUSED = {"novu": 3}
"""How many are no usable documents: references to nothing, and no JSON."""


def steps(revisions: list[Path], unusable: int) -> list[Step]:
    refused: list[str] = []
    found = list(replay(revisions, refused))
    assert len(refused) == unusable
    return found


def test_an_own_history_moves_no_name() -> None:
    found = steps(sorted(OWN.iterdir()), 0)
    assert len(found) == 3
    grown, moved, renamed = found
    assert [one.repointed for one in found] == [(), (), ()]
    # What comes takes no name: not an argument's, a property's, a value's, a version's.
    assert grown.gone == ()
    assert {
        "client.pets.create(query_limit)",
        "client.pets.v2.create",
        "models.NewPet.foo_bar_2",
        "models.PetMood.SO_SO_2",
    } <= set(grown.come)
    # One came before them in their list.
    assert dict(grown.renamed)["models.PetHomeOption2"] == "models.PetHomeOption1"
    # `Pet` was copied as `LegacyPet`, and is something else now.
    assert dict(moved.renamed)["models.Pet"] == "models.Pet_2"
    # Schemas, a tag and a parameter of a path that are only called otherwise.
    assert renamed.gone == ("client.pets.get(id)",)
    assert renamed.come == ("client.pets.get(pet_id)",)


@pytest.mark.slow
@pytest.mark.parametrize("history", HISTORIES)
def test_no_published_revision_points_a_name_at_something_else(history: str) -> None:
    specs = folder()
    if specs is None:
        pytest.skip("there is no corpus: set SDKGEN_CORPUS to its folder")
    revisions = sorted((specs.parent / "history" / history).iterdir())
    assert len(revisions) == HISTORIES[history]
    found = steps(revisions, REFUSED.get(history, 0))
    assert [(one.revision, one.repointed) for one in found if one.repointed] == []
    additive = [one for one in found if not one.gone]
    assert len(additive) > len(found) / 3
    assert [one.renamed for one in additive if one.renamed] == []
