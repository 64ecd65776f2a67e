"""Changes as people and programs read them."""

import json

import pytest
from msgspec.structs import replace

from ledgerbee_sdkgen.choices import Format
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.diff.accepted import Judged, judged
from ledgerbee_sdkgen.diff.change import Change, Direction, Level
from ledgerbee_sdkgen.report.answer import Answer
from ledgerbee_sdkgen.report.changes import changes_summary, changes_text
from ledgerbee_sdkgen.report.formats import written
from tests.diff.compared import changes

GONE = Change(
    rule="operation-removed",
    level=Level.BREAKING,
    direction=Direction.NONE,
    area="paths",
    message="`GET /a` is gone",
    place="/paths/~1a/get",
    old=Location(file="old.json", line=3, column=5, pointer="/paths/~1a/get"),
    before="GET /a",
    symbols=("client.a.list",),
)
MOVED = Change(
    rule="base-url-changed",
    level=Level.RISKY,
    direction=Direction.NONE,
    area="servers",
    message="the API is called at `https://b`, and was at `https://a`",
    place="/servers",
    before="`https://a`",
    after="`https://b`",
)
WORDS = Change(
    rule="words-changed",
    level=Level.DOCS,
    direction=Direction.NONE,
    area="words",
    message="`GET /b` is described in other words",
    place="/paths/~1b/get",
    old=Location(file="old.json", line=7, column=5),
    new=Location(file="new.json", line=8, column=5),
    symbols=("client.b.list",),
)
CHANGES = judged((GONE, MOVED, WORDS), {MOVED.fingerprint: "meant"})


def text(format_: Format, changes: tuple[Judged, ...] = CHANGES) -> str:
    return written(Answer(exit_code=0, changes=changes), format_)


def test_text_is_grouped_by_level_the_worst_first() -> None:
    assert changes_text(CHANGES, verbose=False) == (
        "breaking (1):\n"
        f"old.json:3:5: `GET /a` is gone (operation-removed, {GONE.fingerprint})\n"
        "  client.a.list\n"
        "\n"
        "risky (1):\n"
        "the API is called at `https://b`, and was at `https://a` "
        f"(base-url-changed, {MOVED.fingerprint})\n"
        "  accepted: meant\n"
        "\n"
        "docs (1): `--verbose` lists them"
    )
    assert changes_text(CHANGES, verbose=True).endswith(
        "docs (1):\n"
        "new.json:8:5: `GET /b` is described in other words "
        f"(words-changed, {WORDS.fingerprint})\n"
        "  client.b.list\n"
        "  before: old.json:7:5"
    )


def test_a_summary_counts_what_is_accepted_apart() -> None:
    assert changes_summary(CHANGES) == "1 breaking, 1 docs, 1 accepted"
    assert changes_summary(()) == "no change"


def test_markdown_is_a_body_of_a_pull_request() -> None:
    assert text(Format.MARKDOWN) == (
        "**1 breaking, 1 docs, 1 accepted**\n"
        "\n"
        "### Breaking: programs stop type-checking or working (1)\n"
        "\n"
        "- `GET /a` is gone · `client.a.list` · `old.json:3:5` · operation-removed "
        f"`{GONE.fingerprint}`\n"
        "\n"
        "### Risky: programs may behave otherwise (1)\n"
        "\n"
        "- the API is called at `https://b`, and was at `https://a` · base-url-changed "
        f"`{MOVED.fingerprint}` · accepted: meant\n"
        "\n"
        "<details><summary>Words only (1)</summary>\n"
        "\n"
        "- `GET /b` is described in other words · `client.b.list` · `new.json:8:5` · "
        f"words-changed `{WORDS.fingerprint}`\n"
        "\n"
        "</details>"
    )


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("<a> @all [a](b) is gone", r"- &lt;a&gt; &#64;all \[a\](b) is gone · "),
        ("`a` <b> `<c>` is gone", "- `a` &lt;b&gt; `<c>` is gone · "),
        ("`a`<b>` is gone", "- `` `a`<b>` is gone `` · "),
    ],
)
def test_a_document_writes_no_markup_into_a_pull_request(
    message: str, shown: str
) -> None:
    held = judged((replace(GONE, message=message, symbols=()),), {})
    assert text(Format.MARKDOWN, held).splitlines()[-1].startswith(shown)


def test_markdown_is_no_longer_than_a_body_may_be() -> None:
    many = tuple(replace(GONE, place=str(number)) for number in range(2_000))
    body = text(Format.MARKDOWN, judged(many, {}))
    assert len(body) < 65_536
    assert "more" in body.splitlines()[-1]


def test_json_has_all_that_is_known_of_a_change() -> None:
    first, second, _ = json.loads(text(Format.JSON))["changes"]
    assert first == {
        "fingerprint": GONE.fingerprint,
        "rule": "operation-removed",
        "level": "breaking",
        "direction": "none",
        "area": "paths",
        "message": "`GET /a` is gone",
        "place": "/paths/~1a/get",
        "old": {
            "file": "old.json",
            "line": 3,
            "column": 5,
            "pointer": "/paths/~1a/get",
        },
        "new": None,
        "before": "GET /a",
        "after": "",
        "symbols": ["client.a.list"],
        "accepted": None,
    }
    assert second["accepted"] == "meant"


def test_an_annotation_is_made_of_what_is_not_accepted_and_not_of_words() -> None:
    assert text(Format.GITHUB) == (
        "::error file=old.json,line=3,col=5,title=breaking%3A operation-removed::"
        f"`GET /a` is gone ({GONE.fingerprint})%0Aclient.a.list"
    )


def test_sarif_has_rules_results_and_what_is_accepted() -> None:
    (run,) = json.loads(text(Format.SARIF))["runs"]
    rules = [one["id"] for one in run["tool"]["driver"]["rules"]]
    assert rules == ["operation-removed", "base-url-changed", "words-changed"]
    results = [(one["ruleIndex"], one["level"]) for one in run["results"]]
    assert results == [(0, "error"), (1, "warning"), (2, "none")]
    gone, moved, words = run["results"]
    assert gone["partialFingerprints"] == {"change/v1": GONE.fingerprint}
    assert moved["suppressions"][0]["justification"] == "meant"
    (before,) = words["relatedLocations"]
    assert before["physicalLocation"]["region"] == {"startLine": 7, "startColumn": 5}


def test_a_fingerprint_depends_on_no_line_and_no_wording() -> None:
    moved = replace(GONE, old=None, message="gone", symbols=())
    assert moved.fingerprint == GONE.fingerprint
    assert replace(GONE, place="/b").fingerprint != GONE.fingerprint


def test_values_of_any_length_are_told_in_brief_and_told_apart() -> None:
    def document(value: str) -> str:
        schema = {"type": "string", "enum": ["a", value]}
        content = {"application/json": {"schema": schema}}
        answers = {"200": {"description": "ok", "content": content}}
        paths = {"/a": {"get": {"operationId": "readA", "responses": answers}}}
        head = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}}
        return json.dumps({**head, "paths": paths})

    long = ["x" * 100_000 + end for end in "bcd"]
    found = [changes(document("y"), document(one)) for one in long]
    for each in found:
        assert max(len(one.message) for one in each) < 2500
    assert len({one.fingerprint for each in found for one in each}) > len(found)
