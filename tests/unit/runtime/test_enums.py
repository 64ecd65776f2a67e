import copy
import pickle

import pytest

from ledgerbee_sdkgen.runtime.enums import OpenEnum


class Status(OpenEnum):
    DRAFT = "draft"


def test_an_unknown_value_is_equal_to_its_text() -> None:
    unknown = Status("new")
    assert unknown == "new" == Status("new")
    assert hash(unknown) == hash("new")


def test_only_the_listed_values_are_known_and_iterated() -> None:
    assert (Status("new").is_known, Status.DRAFT.is_known) == (False, True)
    # Spelled like the member, and not its value.
    assert not Status("DRAFT").is_known
    assert Status("draft").is_known
    assert list(Status) == [Status.DRAFT]


@pytest.mark.parametrize("value", [Status.DRAFT, Status("new")])
def test_members_survive_pickling_and_copying(value: Status) -> None:
    for other in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value)):
        assert other == value
        assert type(other) is Status


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(ValueError, match="1 is not a valid Status"):
        Status(1)  # type: ignore[arg-type]
