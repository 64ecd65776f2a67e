"""SARIF 2.1.0, held to what its schema and its text ask for."""

import json
from typing import Any

import pytest

from ledgerbee_sdkgen.codes import CODES, diagnostic
from ledgerbee_sdkgen.diagnostics import Diagnostic, Findings, Location, Waiver
from ledgerbee_sdkgen.output.drift import Drift, Kind
from ledgerbee_sdkgen.report.answer import Answer
from ledgerbee_sdkgen.report.sarif import sarif_text

PLACE = Location(file="specs/a b.yaml", line=3, column=5, pointer="/info")


def run_of(**parts: Any) -> dict[str, Any]:
    log = json.loads(sarif_text(Answer(**{"exit_code": 0, **parts})))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    return dict(run)


def found(code: str = "N004", place: Location = PLACE) -> Diagnostic:
    return diagnostic(code, "message", place, hint="hint")


def test_a_finding_is_a_result_with_its_rule_and_place() -> None:
    run = run_of(findings=(found("S008"), found()))
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["N004", "S008"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"][1] == {
        "ruleId": "N004",
        "ruleIndex": 0,
        "level": "warning",
        "message": {"text": "message\nhint"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "specs/a%20b.yaml"},
                    "region": {"startLine": 3, "startColumn": 5},
                },
                "logicalLocations": [{"fullyQualifiedName": "/info"}],
            }
        ],
        "partialFingerprints": {"findingId/v1": "N004 /info"},
        "properties": {"id": "N004 /info", "hint": "hint", "effect": "degraded"},
    }
    for result in run["results"]:
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]


def test_levels_are_those_of_sarif() -> None:
    run = run_of(findings=tuple(map(found, CODES)))
    levels = {result["level"] for result in run["results"]}
    assert levels == {"error", "warning", "note"}


def test_what_is_waived_is_suppressed_with_the_reason() -> None:
    findings = Findings(waivers=(Waiver(id="N004 /info", reason="known"),))
    findings.add(found())
    (result,) = run_of(findings=tuple(findings))["results"]
    assert result["level"] == "note"
    assert result["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "known"}
    ]


def test_a_place_that_is_not_known_has_no_region() -> None:
    (result,) = run_of(findings=(found("S001", Location(file="a.yaml")),))["results"]
    assert result["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "a.yaml"}}}
    ]


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("<stdin>", "%3Cstdin%3E"),
        ("a:b.yaml", "a%3Ab.yaml"),
        ("/specs/a.yaml", "file:///specs/a.yaml"),
        ("C:/specs/a.yaml", "file:///C:/specs/a.yaml"),
        ("https://example.com/a.yaml?b=1", "https://example.com/a.yaml?b=1"),
        ("\ud800\x1b", "%3F%1B"),
    ],
)
def test_a_file_is_a_reference_as_rfc_3986_wants_it(file: str, uri: str) -> None:
    (result,) = run_of(findings=(found("S001", Location(file=file)),))["results"]
    physical = result["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"]["uri"] == uri


def test_a_failure_and_files_that_differ_are_told() -> None:
    drift = Drift(kind=Kind.STALE, path="a.py")
    run = run_of(exit_code=2, failure="no", drift=(drift,), folder="sdk")
    (invocation,) = run["invocations"]
    assert invocation == {
        "executionSuccessful": False,
        "exitCode": 2,
        "toolExecutionNotifications": [{"level": "error", "message": {"text": "no"}}],
    }
    (result,) = run["results"]
    assert result["ruleId"] == "drift"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "sdk/a.py"
