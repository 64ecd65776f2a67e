"""Results of documents: what counts as wrong, and what the page says of them."""

from pathlib import Path

import pytest

from tests.corpus.documents import folder
from tests.corpus.result import Result
from tests.corpus.reviewed import Reason, reasons
from tests.corpus.run import judged, run_all
from tests.corpus.table import comparable, page

REASON = Reason(
    name="it says so",
    document="a.yaml",
    operation="GET /items/*",
    problem="answer: .*null",
    why="its own",
)
DOCUMENT = """\
openapi: 3.0.3
info: {title: Test, version: "1"}
paths:
  /items:
    post:
      operationId: createItem
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [code]
              properties:
                # No example can be made up that is of a pattern.
                code: {type: string, pattern: "^[0-9]{4}$"}
      responses: {"204": {description: none}}
"""


def test_violations_are_ours_but_for_those_with_a_reason() -> None:
    operations = ("GET /items/{id}", "GET /items")
    seen = [[one, "answer: is null"] for one in operations]
    result = Result(document="a.yaml", seen=seen)
    judged(result, [REASON])
    assert result.excused == {"it says so": 1}
    assert result.problems == ["violation: GET /items: answer: is null"]


def test_a_reason_of_nothing_is_a_problem() -> None:
    result = Result(document="a.yaml")
    judged(result, [REASON])
    (problem,) = result.problems
    assert "`it says so` of reviewed.toml is no reason of anything" in problem


def test_every_reason_names_its_document_and_why() -> None:
    for one in reasons():
        assert one.document.endswith((".json", ".yaml", ".yml"))
        assert len(one.why) > 40


def test_the_page_compares_all_but_the_lines() -> None:
    def made(*, lines: int, mypy: int) -> str:
        result = Result(document="a.yaml", lines=lines, mypy=["x"] * mypy)
        return comparable(page([result], []))

    assert made(lines=1000, mypy=0) == made(lines=5000, mypy=0)
    assert made(lines=1000, mypy=0) != made(lines=1000, mypy=1)


def test_the_page_says_what_documents_cause_themselves() -> None:
    result = Result(document="a.yaml", excused={"it says so": 2})
    assert "| a.yaml | it says so | 2 | its own |" in page([result], [REASON])


def test_a_folder_that_is_named_and_not_there_is_a_mistake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDKGEN_CORPUS", str(tmp_path / "nowhere"))
    with pytest.raises(FileNotFoundError, match="SDKGEN_CORPUS"):
        folder()


@pytest.mark.slow
def test_a_document_is_tried_as_a_whole(tmp_path: Path) -> None:
    document = tmp_path / "items.yaml"
    document.write_text(DOCUMENT, encoding="utf-8")
    (result,) = run_all([document], tmp_path / "work", [])
    assert (result.operations, result.methods, result.calls) == (1, 1, 2)
    assert result.lines > 1000
    # Both calls, with the same argument.
    assert len(result.violations) == len(result.problems) == 2
    assert "'text' does not match" in result.violations[0]
    again = run_all([document], tmp_path / "work", [])
    assert again == [result]
