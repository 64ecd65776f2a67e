"""Findings: what they are called, and what they mean for operations."""

import pytest

from ledgerbee_sdkgen.codes import CODES, diagnostic
from ledgerbee_sdkgen.diagnostics import Effect, Location, Severity, Waiver


def test_an_id_is_the_code_and_the_pointer_whatever_the_line() -> None:
    first = Location(file="specs/a.yaml", line=3, column=1, pointer="/paths/~1a")
    second = Location(file="a.yaml", line=9, column=1, pointer="/paths/~1a")
    assert diagnostic("N004", "one", first).id == "N004 /paths/~1a"
    assert diagnostic("N004", "two", second).id == "N004 /paths/~1a"


def test_an_id_names_a_document_that_is_not_the_main_one() -> None:
    place = Location(file="specs/hooks.json", pointer="/webhooks/a", document="h.json")
    assert diagnostic("N009", "one", place).id == "N009 h.json#/webhooks/a"


def test_what_is_in_no_document_goes_by_its_file() -> None:
    place = Location(file="specs/shop.sdk.toml", line=3, column=1)
    assert diagnostic("C005", "one", place).id == "C005 specs/shop.sdk.toml"


def test_a_finding_has_the_effect_of_its_code() -> None:
    found = diagnostic("N004", "one", Location(file="a.yaml"))
    assert found.effect is CODES["N004"].effect is Effect.DEGRADED


def test_an_error_has_no_effect_for_it_ends_the_run() -> None:
    effects = {one.effect for one in CODES.values() if one.severity is Severity.ERROR}
    assert effects == {Effect.NONE}


@pytest.mark.parametrize(
    ("id_", "covers"),
    [
        ("N004 /paths/~1a/get", True),
        ("N004 /paths/~1a", False),
        ("N004 *", True),
        ("N00* /paths/*", True),
        ("*/get", True),
        ("*a*a*", True),
        ("*a*a*a*", False),
        ("N004 /paths/~1a/get/get", False),
        ("N004 /paths/~1a*a/get", False),
        ("N004 /paths/.*", False),
        ("*", True),
        ("", False),
        ("*x" * 2000, False),
    ],
)
def test_a_star_in_a_waiver_is_any_text(id_: str, covers: bool) -> None:
    found = diagnostic("N004", "one", Location(file="a.yaml", pointer="/paths/~1a/get"))
    assert Waiver(id=id_, reason="so").covers(found) is covers
