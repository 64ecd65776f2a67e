"""What people read: nothing in it can be obeyed, or look like what it is not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ledgerbee_sdkgen.diagnostics import Diagnostic, Location, Severity
from ledgerbee_sdkgen.output.drift import Drift, Kind
from ledgerbee_sdkgen.report.excerpt import Excerpts
from ledgerbee_sdkgen.report.plain import harmless, harmless_start
from ledgerbee_sdkgen.report.text import drift_summary, failure, finding, table


def shown(line: str, column: int) -> list[str]:
    excerpts = Excerpts({"a.yaml": f"first\n{line}\nlast\n"})
    return excerpts.at(Location(file="a.yaml", line=2, column=column)).splitlines()


def test_the_line_is_shown_with_a_mark_below_the_place() -> None:
    assert shown("  tail: {type: tail}", 10) == [
        "  2 |   tail: {type: tail}",
        "    |          ^^^^",
    ]


def test_a_mark_stands_below_its_place_after_tabs_and_wide_characters() -> None:
    assert shown("\t\tx: 1", 3) == ["  2 |         x: 1", "    |         ^"]
    assert shown("日本: tail", 5) == ["  2 | 日本: tail", "    |       ^^^^"]
    # A combining accent takes no room.
    assert shown("e\u0301: tail", 5) == ["  2 | e\u0301: tail", "    |    ^^^^"]


def test_a_long_line_is_cut_around_the_place() -> None:
    line, mark = shown("a" * 1_000_000 + "{" + "b" * 1_000_000, 1_000_001)
    assert line == "  2 | …" + "a" * 60 + "{" + "b" * 59 + "…"
    assert mark.index("^") == line.index("{")


def test_a_place_without_a_text_or_a_line_has_no_excerpt() -> None:
    excerpts = Excerpts({"a.yaml": "one\n\n"})
    for where in (
        Location(file="b.yaml", line=1, column=1),
        Location(file="a.yaml"),
        Location(file="a.yaml", line=2, column=1),
        Location(file="a.yaml", line=9, column=1),
    ):
        assert excerpts.at(where) == ""


def test_line_ends_of_all_kinds_and_places_beyond_the_end_are_shown() -> None:
    excerpts = Excerpts({"a.yaml": "one\r\ntwo\u2028three\x85\r\n"})
    second = Location(file="a.yaml", line=2, column=99)
    assert excerpts.at(second).splitlines()[0] == "  2 | two\\u2028three\\x85"


@settings(deadline=None)
@given(st.text(), st.integers(0, 200), st.integers(0, 200))
def test_no_document_can_write_what_a_terminal_or_a_ci_obeys(
    text: str, line: int, column: int
) -> None:
    for payload in (text, f"\x1b]8;;x\x07{text}##[error]\n::error::{text}"):
        where = Location(file=payload, line=line, column=column)
        found = Diagnostic(
            code="N004",
            severity=Severity.WARNING,
            message=payload,
            location=where,
            hint=payload,
        )
        place, rest = finding(found, Excerpts({payload: payload}))
        said = f"{place}: warning: {rest}"
        for one in said.split("\n"):
            assert one.isprintable()
            assert not one.lstrip().startswith("::")
            assert "##[" not in one
        # One line for the finding, two for its place, one for the hint.
        assert len(said.split("\n")) <= 4
        begins = ("hint: ", "  ")
        assert all(one.startswith(begins) for one in said.split("\n")[1:])


def test_what_cannot_be_seen_is_written_out() -> None:
    assert harmless("a\x1b[31m\u202eb\u200b\ud800\n\t") == (
        "a\\x1b[31m\\u202eb\\u200b\\ud800\\n\\t"
    )
    assert harmless("##vso[task]##teamcity[x]# # [") == (
        "#\\x23vso[task]#\\x23teamcity[x]# # ["
    )
    assert harmless_start("  ::error::x") == "  \\x3a:error::x"


def test_a_failure_cannot_hold_a_finding_of_its_own() -> None:
    assert failure("one\na.yaml:1:1: error: two\nhint: three\x1b") == (
        "one\n  a.yaml:1:1: error: two\nhint: three\\x1b"
    )


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
