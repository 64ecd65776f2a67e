from ledgerbee_sdkgen.diagnostics import Diagnostic, Location, Severity
from ledgerbee_sdkgen.output.drift import Drift, Kind
from ledgerbee_sdkgen.report.github import drift_commands
from ledgerbee_sdkgen.report.text import drift_summary, table


def test_text_cannot_end_a_command_or_begin_another() -> None:
    found = Diagnostic(
        code="N001",
        severity=Severity.WARNING,
        message="100%\n::error::no",
        location=Location(file="a,b:c.yaml", line=3, column=5),
    )
    assert drift_commands((), [found], "sdk") == (
        "::warning file=a%2Cb%3Ac.yaml,line=3,col=5,title=N001::100%25%0A::error::no"
    )


def test_a_file_that_differs_is_named_from_where_people_are() -> None:
    drift = Drift(kind=Kind.STALE, path="a.py", expected="new\n", actual="old\n")
    assert drift_commands([drift], [], "sdk").startswith("::error file=sdk/a.py,")


def test_the_summary_counts_by_kind() -> None:
    drifts = [
        Drift(kind=Kind.STALE, path="a.py"),
        Drift(kind=Kind.MISSING, path="b.py"),
        Drift(kind=Kind.STALE, path="c.py"),
    ]
    assert drift_summary(drifts, "sdk").splitlines()[-1] == (
        "3 files differ: 1 missing, 2 stale; run `ledgerbee-sdkgen generate`"
    )
    assert drift_summary([], "sdk") == "sdk is current"


def test_columns_are_as_wide_as_what_is_in_them() -> None:
    assert table(("a", "bb"), [("ccc", ""), ("d", "e")]) == "a    bb\nccc\nd    e"
