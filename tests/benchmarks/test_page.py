"""The page and its plots, of figures that are given."""

import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

from benchmarks.figures import (
    Number,
    Part,
    Results,
    Row,
    Sample,
    read,
    with_part,
    write,
)
from benchmarks.page import files
from benchmarks.plots import bars, curves
from benchmarks.tools import CLIENT, LITERAL, OURS

ROOT = Path(__file__).parents[2]
MEBIBYTE = 1024**2


def _row(tool: str, *walls: float, note: str = "") -> Row:
    samples = tuple(Sample(wall=one, cpu=one, largest=50 * MEBIBYTE) for one in walls)
    return Row(
        tool=tool,
        samples=samples,
        together=80 * MEBIBYTE,
        operations=135,
        lines=30_000,
        command=f"{tool} generate",
        note=note,
    )


PART = Part(
    machine="2 cores; load 0.1 when it began",
    operations=135,
    rows=(_row(OURS, 1.0, 2.0, 1.5), _row(CLIENT, 4.0, 8.0, 5.0)),
)
RESULTS = Results(
    versions={CLIENT: "0.29.1"},
    parts={
        "ledgerbee": PART,
        "growth-01": PART,
        "growth-16": replace(PART, operations=135 * 16, rows=(_row(OURS, 24.0),)),
        "using": Part(
            machine="2 cores",
            numbers=(
                Number(subject="decode a page", name="ours", values=(0.02,), unit="s"),
                Number(
                    subject="decode a page", name="msgspec", values=(0.01,), unit="s"
                ),
            ),
        ),
    },
)


def _lines(results: Results) -> list[str]:
    return files(results)["benchmarks.md"].splitlines()


def test_a_target_says_whether_it_is_met_and_by_how_much() -> None:
    lines = _lines(RESULTS)
    assert (
        f"| LedgerBee, cold: time against {CLIENT} | ≤ 0.50 × | 0.25 × "
        "| met, 50% below |"
    ) in lines
    assert (
        "| LedgerBee's client: lines of code and stubs | ≤ 25,000 lines | 30,000 lines "
        "| **not met**, 20% above |"
    ) in lines
    assert (
        "| 16× the document: time an operation against 1× | ≤ 1.30 × | 1.00 × "
        "| met, 23% below |"
    ) in lines


def test_a_target_that_was_not_measured_says_so() -> None:
    assert (
        f"| Xero, cold: time against {CLIENT} | ≤ 0.50 × | – | not measured |"
        in _lines(RESULTS)
    )


def test_growth_is_not_judged_without_the_largest_size() -> None:
    parts = {**RESULTS.parts, "growth-02": RESULTS.parts["growth-16"]}
    del parts["growth-16"]
    lines = _lines(replace(RESULTS, parts=parts))
    assert (
        "| 16× the document: time an operation against 1× | ≤ 1.30 × | – "
        "| not measured |"
    ) in lines


def test_a_tool_that_fails_is_compared_with_the_option_that_helps_it() -> None:
    failed = Row(tool=CLIENT, note="exit code 1: no")
    part = replace(PART, rows=(PART.rows[0], failed, _row(LITERAL, 10.0, 20.0, 15.0)))
    lines = _lines(with_part(RESULTS, "stripe", part, {}))
    assert (
        f"| Stripe, cold: time against {CLIENT} | ≤ 0.30 × | 0.10 × | met, 67% below |"
        in lines
    )


def test_a_table_has_medians_and_ratios_of_each_tool() -> None:
    assert (
        f"| {CLIENT} | 135 | 30,000 | 5.00 s | 0.25 × | 5.00 s | 0.25 × | 50 MiB "
        "| 80 MiB | 3 |"
    ) in _lines(RESULTS)


def test_why_a_tool_failed_is_below_the_table() -> None:
    failed = Row(tool=CLIENT, note="exit code 2: no")
    part = replace(PART, rows=(PART.rows[0], failed))
    lines = _lines(with_part(RESULTS, "ledgerbee", part, {}))
    assert f"| {CLIENT} | – | – | – | – | – | – | – | – | 0 |" in lines
    assert f"- {CLIENT}: `exit code 2: no`" in lines


def test_the_page_shows_just_the_plots_that_are_made() -> None:
    made = files(RESULTS)
    shown = {line[4:-1] for line in made["benchmarks.md"].splitlines() if "![]" in line}
    assert shown == set(made) - {"benchmarks.md"}
    assert "benchmarks/generate-time.svg" in shown


def test_a_page_of_nothing_can_be_made() -> None:
    assert list(files(Results())) == ["benchmarks.md"]


def test_the_committed_page_is_that_of_the_committed_results() -> None:
    docs = ROOT / "docs"
    kept = docs / "benchmarks" / "results.json"
    if kept.exists():
        made = files(read(kept))["benchmarks.md"]
        assert (docs / "benchmarks.md").read_text(encoding="utf-8") == made


def test_a_plot_is_the_same_text_for_the_same_figures_and_well_formed() -> None:
    def plot() -> str:
        return bars("Time", ["Pets", "Books"], {"a": [1.0, None], "b": [2.0, 3.0]}, "s")

    assert plot() == plot()
    root = ElementTree.fromstring(plot())
    texts = {one.text for one in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Time", "Pets", "Books", "a", "b", "1 s", "3 s"} <= texts
    assert "<script" not in plot()
    # Such as say on which day it was drawn.
    assert "<!--" not in plot()


def test_a_plot_of_sizes_has_a_line_for_each_tool() -> None:
    text = curves("Time", "operations", {"a": [(1, 2), (2, 4)], "b": [(1, 3)]}, "s")
    root = ElementTree.fromstring(text)
    drawn = [one.get("class", "") for one in root.iter()]
    assert sum(one.startswith("series serie-") for one in drawn) >= 2


def test_what_is_measured_anew_leaves_the_other_parts_as_they_were(
    tmp_path: Path,
) -> None:
    kept = tmp_path / "results.json"
    write(kept, RESULTS)
    anew = replace(PART, operations=1)
    write(kept, with_part(read(kept), "growth-01", anew, {OURS: "0.1.0"}))
    found = read(kept)
    assert found.parts == {**RESULTS.parts, "growth-01": anew}
    assert found.versions == {CLIENT: "0.29.1", OURS: "0.1.0"}


def test_the_same_results_are_the_same_bytes(tmp_path: Path) -> None:
    backwards = replace(RESULTS, parts=dict(reversed(list(RESULTS.parts.items()))))
    write(tmp_path / "a", RESULTS)
    write(tmp_path / "b", backwards)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_the_page_says_why_a_target_is_not_met() -> None:
    lines = _lines(RESULTS)
    (why,) = (one for one in lines if one.startswith("- decode a page, against"))
    assert "`1_000`" in why
    # Met, or not measured, needs no reason.
    assert not any("is kept, and can be read" in one for one in lines)
