"""The table of promises names tests that there are."""

import ast
import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TABLE = HERE.parent / "docs" / "promises.md"
ROW = re.compile(r"\| (?P<promise>.+) \| `(?P<file>[\w/]+\.py)::(?P<test>\w+)` \|")


def rows() -> list[tuple[str, str, str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    heads = ("| promise | test |", "|---|---|")
    found = []
    for line in lines:
        if line.startswith("|") and line not in heads:
            row = ROW.fullmatch(line)
            assert row, line
            found.append((row["promise"], row["file"], row["test"]))
    return found


@pytest.mark.parametrize(("promise", "file", "test"), rows())
def test_a_promise_has_the_test_it_names(promise: str, file: str, test: str) -> None:
    tree = ast.parse((HERE / file).read_text(encoding="utf-8"))
    tests = {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert test in tests, promise


def test_no_promise_is_made_twice() -> None:
    promises = [promise for promise, _, _ in rows()]
    assert len(promises) > 60
    assert len({*promises}) == len(promises)


def test_each_feature_of_the_readme_leads_to_its_tests() -> None:
    readme = (HERE.parent / "README.md").read_text(encoding="utf-8")
    headings = re.findall(
        r"^## (.+)$", TABLE.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    anchors = {heading.lower().replace(" ", "-") for heading in headings}
    named = re.findall(r"docs/promises\.md#([\w-]+)", readme)

    assert {*named} == anchors
    for path in re.findall(r"\]\((tests/[\w/.]+)\)", readme):
        assert (HERE.parent / path).exists()
