"""Which thing of a new document is which of an old one."""

from hypothesis import example, given
from hypothesis import strategies as st

from ledgerbee_sdkgen.python.pairing import Made, paired

PLACES = st.sampled_from(
    ["/a", "/b", "/c", "/a/oneOf/0", "/a/oneOf/1", "/a/oneOf/2", "/b/properties/x"]
)
PARTS = st.frozensets(st.sampled_from("uvwxyz"), max_size=4)
THINGS = st.dictionaries(PLACES, PARTS)
N, U = frozenset[str](), frozenset("u")


def made(things: dict[str, str] | dict[str, frozenset[str]]) -> dict[str, Made]:
    return {
        place: Made(
            shape="".join(sorted(parts)),
            parts=frozenset(parts),
            is_telling=len(parts) > 2,
        )
        for place, parts in things.items()
    }


def pairs(old: dict[str, str], new: dict[str, str]) -> dict[str, str]:
    return paired(made(old), made(new), {})


def test_what_is_where_it_was_is_the_same() -> None:
    assert pairs({"/a": "xyz", "/b": "xyz"}, {"/b": "xyz", "/a": "xyz"}) == {
        "/a": "/a",
        "/b": "/b",
    }


def test_what_has_grown_is_the_same_though_a_copy_of_it_as_it_was_comes() -> None:
    assert pairs({"/a": "xyz"}, {"/a": "vxyz", "/b": "xyz"}) == {"/a": "/a"}


def test_a_name_follows_its_structure_where_another_takes_the_place() -> None:
    assert pairs({"/a": "xyz"}, {"/a": "xyw", "/b": "xyz"}) == {"/b": "/a"}


def test_what_has_lost_a_part_and_lives_on_nowhere_is_the_same() -> None:
    assert pairs({"/a": "xyz"}, {"/a": "xyw"}) == {"/a": "/a"}


def test_what_has_another_place_is_found_by_its_structure() -> None:
    assert pairs({"/a": "xyz"}, {"/b": "xyz"}) == {"/b": "/a"}


def test_two_that_are_alike_are_not_guessed() -> None:
    assert pairs({"/a": "xyz"}, {"/b": "xyz", "/c": "xyz"}) == {}
    assert pairs({"/a": "xyz", "/b": "xyz"}, {"/c": "xyz"}) == {}


def test_a_few_parts_tell_nothing_elsewhere() -> None:
    assert pairs({"/a": "xy"}, {"/b": "xy"}) == {}


def test_what_moves_on_in_a_list_is_the_same_however_small() -> None:
    old = {"/a/oneOf/0": "x", "/a/oneOf/1": "y"}
    new = {"/a/oneOf/0": "z", "/a/oneOf/1": "x", "/a/oneOf/2": "y"}
    assert pairs(old, new) == {"/a/oneOf/1": "/a/oneOf/0", "/a/oneOf/2": "/a/oneOf/1"}


def test_what_moves_on_in_a_list_and_grows_is_the_same() -> None:
    old = {"/a/oneOf/0": "xy", "/a/oneOf/1": "uv"}
    new = {"/a/oneOf/0": "uvw", "/a/oneOf/1": "xyz"}
    assert pairs(old, new) == {"/a/oneOf/0": "/a/oneOf/1", "/a/oneOf/1": "/a/oneOf/0"}


def test_what_is_within_something_that_moved_is_looked_for_within_it() -> None:
    old = {"/a": "xyz", "/a/properties/x": "v"}
    new = {"/b": "xyz", "/b/properties/x": "v", "/a": "uvw", "/a/properties/x": "v"}
    assert pairs(old, new) == {"/b": "/a", "/b/properties/x": "/a/properties/x"}


def test_what_is_within_an_operation_that_moved_is_looked_for_within_it() -> None:
    old = {"/paths/~1x~1{id}/get/schema": "v"}
    new = {"/paths/~1x~1{key}/get/schema": "vw"}
    moved = {"/paths/~1x~1{key}/get": "/paths/~1x~1{id}/get"}
    assert paired(made(old), made(new), moved) == {
        "/paths/~1x~1{key}/get/schema": "/paths/~1x~1{id}/get/schema"
    }


@given(THINGS, THINGS)
@example(
    {"/a": N, "/b": U, "/a/oneOf/1": U, "/c": frozenset("uxyz")},
    {"/b": N, "/c": N, "/a": U, "/a/oneOf/0": N, "/a/oneOf/1": frozenset("uxyz")},
)
@example(
    {"/b": U, "/a": N, "/a/oneOf/0": U, "/c": frozenset("uwxy")},
    {"/b": N, "/a": U, "/c": U, "/a/oneOf/0": frozenset("uwxy")},
)
@example(
    {"/a": N, "/c": frozenset("uwxy"), "/b/properties/x": frozenset("y"), "/b": N}
    | {"/a/oneOf/0": frozenset("yz")},
    {"/c": N, "/a/oneOf/0": N, "/b/properties/x": frozenset("yz")}
    | {"/b": frozenset("uwxy")},
)
def test_nothing_comes_to_be_another_while_what_it_was_lives_on(
    old: dict[str, frozenset[str]], new: dict[str, frozenset[str]]
) -> None:
    found = paired(made(old), made(new), {})
    assert len(set(found.values())) == len(found)
    for place, was in found.items():
        if old[was] - new[place]:
            heirs = [one for one in new if new[one] == old[was]]
            # Where nothing took its place, it is told if it is much, and the only one.
            alike = [one for one in old if old[one] == old[was]]
            is_only = len(alike) == len(heirs) == 1
            if was not in new and not (is_only and made(old)[was].is_telling):
                continue
            # What was that already, or has only grown to be it, is no heir.
            grown = [one for one in found if old[found[one]] <= new[one]]
            assert [one for one in heirs if one not in grown] == []


@given(THINGS, THINGS)
def test_what_only_comes_moves_nothing(
    old: dict[str, frozenset[str]], more: dict[str, frozenset[str]]
) -> None:
    new = {**more, **old}
    found = paired(made(old), made(new), {})
    assert {place: found.get(place) for place in old} == {place: place for place in old}
