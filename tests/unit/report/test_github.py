from ledgerbee_sdkgen.diagnostics import Diagnostic, Location, Severity
from ledgerbee_sdkgen.output.drift import Drift, Kind
from ledgerbee_sdkgen.report.answer import Answer
from ledgerbee_sdkgen.report.github import commands


def test_text_cannot_end_a_command_or_begin_another() -> None:
    found = Diagnostic(
        code="N004",
        severity=Severity.WARNING,
        message="100%\n::error::no\x1b[2J",
        location=Location(file="a,b:c.yaml\r", line=3, column=5),
        hint="\u2028##[error]no",
    )
    said = commands(Answer(exit_code=0, findings=(found,)))
    assert said == (
        "::warning file=a%2Cb%3Ac.yaml\\r,line=3,col=5,title=N004::"
        "100%25\\n::error::no\\x1b[2J%0A\\u2028#\\x23[error]no"
    )


def test_a_file_that_differs_is_named_from_where_people_are() -> None:
    drift = Drift(kind=Kind.STALE, path="a.py", expected="new\n", actual="old\n")
    said = commands(Answer(exit_code=1, drift=(drift,), folder="sdk"))
    assert said.startswith("::error file=sdk/a.py,")


def test_why_a_run_failed_is_an_annotation_without_a_place() -> None:
    said = commands(Answer(exit_code=2, failure="no package\nhint: add one"))
    assert said == "::error::no package%0Ahint: add one"


def test_a_finding_that_is_waived_is_a_notice_with_the_reason() -> None:
    found = Diagnostic(
        code="N004",
        severity=Severity.NOTE,
        message="one",
        location=Location(file="a.yaml"),
        waived="known",
    )
    said = commands(Answer(exit_code=0, findings=(found,)))
    assert said == "::notice file=a.yaml,title=N004::one%0Awaived: known"
