"""Whatever a document says, wherever it says it, stays a text in what is generated."""

import json
from collections.abc import Mapping
from contextlib import suppress

import pytest
import yaml

from ledgerbee_sdkgen.failures import InputError
from tests.hostile.inspection import (
    called,
    misplaced,
    page_shapes,
    problems,
    python_shapes,
)
from tests.hostile.payloads import MARK, PAYLOADS, TOGETHER
from tests.hostile.slots import Filling, Kind, Slot, document, harmless, slots
from tests.support.drafts import drafted

TEXTS = [slot for slot in slots() if slot.kind is Kind.TEXT]
NAMES = [slot for slot in slots() if slot.kind is not Kind.TEXT]


def made(filling: Filling, *, is_yaml: bool = False) -> Mapping[str, str]:
    value = document(filling)
    if not is_yaml:
        return drafted(json.dumps(value)).tree
    text = yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=10**9)
    return drafted(text, "spec.yaml").tree


def only(slots: list[Slot], payload: str) -> Filling:
    """Fill `slots` with the payload; names with what keeps them apart before it."""
    apart = len(slots) > 1

    def fill(slot: Slot) -> str:
        if slot not in slots:
            return harmless(slot)
        # At its start, for the end is what does harm.
        prefix = f"k{slots.index(slot)}" if apart and slot.kind is not Kind.TEXT else ""
        return slot.allowed(f"{prefix}{payload}")

    return fill


@pytest.fixture(scope="module")
def usual() -> Mapping[str, str]:
    return made(harmless)


@pytest.mark.parametrize(
    "payload", [*PAYLOADS.values(), TOGETHER], ids=[*PAYLOADS, "all"]
)
def test_prose_and_values_change_nothing_but_strings(
    payload: str, usual: Mapping[str, str]
) -> None:
    tree = made(only(TEXTS, payload), is_yaml=len(payload) % 2 == 0)
    assert problems(tree) == []
    assert tree.keys() == usual.keys()
    assert python_shapes(tree) == python_shapes(usual)
    assert page_shapes(tree) == page_shapes(usual)


@pytest.mark.parametrize(
    "payload", [*PAYLOADS.values(), TOGETHER], ids=[*PAYLOADS, "all"]
)
def test_names_become_identifiers_and_nothing_else(
    payload: str, usual: Mapping[str, str]
) -> None:
    tree = made(only(NAMES, payload), is_yaml=len(payload) % 2 == 0)
    assert problems(tree) == []
    assert misplaced(tree) == []
    others = called(tree) - called(usual)
    assert {one for one in others if MARK.lower() not in one.lower()} == set()


@pytest.mark.slow
@pytest.mark.parametrize("slot", slots(), ids=lambda slot: slot.name)
def test_each_place_in_turn_is_harmless(slot: Slot, usual: Mapping[str, str]) -> None:
    tree = made(only([slot], TOGETHER))
    assert problems(tree) == []
    assert misplaced(tree) == []
    others = called(tree) - called(usual)
    assert {one for one in others if MARK.lower() not in one.lower()} == set()


@pytest.mark.parametrize("name", ["quotes", "path", "line feed", "all"])
def test_components_of_any_name_are_refused_or_harmless(name: str) -> None:
    payload = PAYLOADS.get(name, TOGETHER)
    chosen = [slot for slot in NAMES if slot.kind is Kind.COMPONENT]

    def fill(slot: Slot) -> str:
        is_chosen = slot in chosen
        return f"k{chosen.index(slot)}{payload}" if is_chosen else harmless(slot)

    with suppress(InputError):
        tree = made(fill)
        assert problems(tree) == []
        assert misplaced(tree) == []
