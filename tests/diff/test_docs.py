"""docs/diff.md: each rule has its row, and each of oasdiff that matters a place."""

import csv
import re
from pathlib import Path

import pytest

from ledgerbee_sdkgen.diff.table import RULES
from tests.corpus.documents import folder

PAGE = Path(__file__).parents[2] / "docs" / "diff.md"
_ROW = re.compile(
    r"\| `([\w-]+)` \| (breaking|risky|additive|docs) \| (\w+) \| .+? \| (.*?) ?\|"
)
_LEFT = re.compile(r"\| `([\w-]+)` \| (.+) \|")


def sections() -> tuple[str, str]:
    text = PAGE.read_text(encoding="utf-8")
    covered, _, left_out = text.partition("## What is left out")
    return covered.partition("## Rules")[2], left_out


def test_each_rule_has_a_row_that_says_its_level_and_direction() -> None:
    rows = {id_: (level, way) for id_, level, way, _ in _ROW.findall(sections()[0])}
    expected = {one.id: (one.level, one.direction) for one in RULES.values()}
    assert rows == expected


def test_each_rule_of_oasdiff_that_is_no_mere_note_is_covered_or_left_out() -> None:
    corpus = folder()
    if corpus is None:
        pytest.skip("there is no corpus: set SDKGEN_CORPUS")
    with (corpus.parent / "oasdiff_rules.tsv").open(encoding="utf-8") as file:
        rules = csv.DictReader(file, delimiter="\t")
        wanted = {one["id"] for one in rules if one["level"] in ("ERR", "WARN")}
    table, rest = sections()
    covered = {
        id_ for row in _ROW.findall(table) for id_ in re.findall(r"`([\w-]+)`", row[3])
    }
    left_out = {id_ for id_, reason in _LEFT.findall(rest) if reason.strip()}
    assert covered & left_out == set()
    assert covered | left_out == wanted
