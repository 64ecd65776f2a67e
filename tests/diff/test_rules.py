"""Each rule: a pair of documents that it is for, and its harmless twin."""

import pytest

from ledgerbee_sdkgen.config.settings import Config, PaginationSettings
from ledgerbee_sdkgen.diff.change import Change, Level
from ledgerbee_sdkgen.diff.table import RULES
from tests.diff.cases import Case, cases
from tests.diff.compared import changes

CASES = list(cases())


def told(found: tuple[Change, ...]) -> list[str]:
    return sorted(f"{one.level} {one.rule}" for one in found)


def compared(pair: tuple[str, str], case: Case) -> tuple[Change, ...]:
    paging = PaginationSettings(**case.config.get("pagination", {}))
    return changes(*pair, Config(pagination=paging))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_rule_tells_what_it_is_for(case: Case) -> None:
    level = RULES[case.rule].level
    expected = sorted([f"{level} {case.rule}", *case.also])
    assert told(compared(case.pair, case)) == expected


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_harmless_twin_of_a_rule_breaks_nothing_by_it(case: Case) -> None:
    found = compared(case.twin, case)
    assert told(found) == sorted(case.of_twin)
    breaking = [one.rule for one in found if one.level is Level.BREAKING]
    assert case.rule not in breaking


def test_each_rule_has_one_case() -> None:
    listed = [case.rule for case in CASES]
    assert sorted(listed) == sorted(RULES)
