"""Findings as people and programs meet them: lint, formats, waivers, strict runs."""

import json
from pathlib import Path
from typing import Any

import pytest

from ledgerbee_sdkgen.codes import CODES
from tests.commands.conftest import CONFIG, DOCUMENT, Run

TAIL = """\
        tail:
          allOf: [{type: string}, {type: integer}]
"""
ID = "N004 /components/schemas/Item/properties/tail"
WAIVER = f'\n[[waivers]]\nid = "{ID}"\nreason = "tails are odd"\n'


@pytest.fixture
def odd(project: Path) -> Path:
    """Return the project with a document that has something to warn of."""
    (project / "specs" / "shop.yaml").write_text(DOCUMENT + TAIL, encoding="utf-8")
    return project


def configured(project: Path, text: str) -> None:
    path = project / "specs" / "shop.sdk.toml"
    path.write_text(CONFIG + text, encoding="utf-8")


def findings(answer: str) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(answer)["findings"]
    return listed


def test_lint_says_what_is_found_and_writes_nothing(run: Run, odd: Path) -> None:
    result = run("lint")
    assert result.returncode == 0
    first, _, rest = result.stdout.partition("\n")
    assert first.startswith("specs/shop.yaml:42:9: warning: `allOf` joins members")
    assert first.endswith("; it becomes `Any` (N004)")
    assert rest == (
        "  42 |         tail:\n" "     |         ^^^^\n" "hint: simplify the schema\n"
    )
    assert result.stderr == (
        "more on a code: `ledgerbee-sdkgen explain N004`\n"
        "1 operation degraded: a schema cannot be expressed and becomes `Any` "
        "(N004, 1 place)\n"
        "2/2 operations: 1 whole, 0 assumed, 1 degraded\n"
    )
    assert not (odd / "sdk").exists()


def test_verbose_says_ids_and_the_operations_that_are_touched(
    run: Run, odd: Path
) -> None:
    result = run("lint", "--verbose")
    assert f"\nid: {ID}\n" in result.stdout
    assert "(N004, 1 place)\n  GET /items\n" in result.stderr


def test_a_finding_that_is_waived_is_a_note_and_counted_as_waived(
    run: Run, odd: Path
) -> None:
    configured(odd, WAIVER)
    result = run("lint")
    assert (result.returncode, result.stdout) == (0, "")
    counts = "2/2 operations: 1 whole, 0 assumed, 1 degraded (1 waived)\n"
    assert result.stderr.endswith(counts)
    (found,) = findings(run("lint", "--format", "json").stdout)
    assert (found["severity"], found["waived"]) == ("note", "tails are odd")


def test_an_asterisk_in_a_waiver_is_any_text(run: Run, odd: Path) -> None:
    configured(odd, '\n[[waivers]]\nid = "N004 /comp*/tail"\nreason = "r"\n')
    assert run("lint", "--strict").returncode == 0


def test_a_waiver_that_covers_nothing_is_a_warning_at_its_line(
    run: Run, project: Path
) -> None:
    configured(project, WAIVER)
    result = run("lint")
    assert result.returncode == 0
    assert result.stdout.startswith(
        f"specs/shop.sdk.toml:10:1: warning: nothing was found as `{ID}` (W001)\n"
    )


@pytest.mark.parametrize(
    ("id_", "reason", "said"),
    [
        ("S005 /info", "r", "`waivers[0].id` has to be of a warning"),
        ("C005 /info", "r", "`waivers[0].id` has to be of what was found in a doc"),
        ("X999 /info", "r", "`waivers[0].id` has to be a code and a pointer"),
        ("N004", "r", "`waivers[0].id` has to be a code and a pointer"),
        (ID, " ", "`waivers[0].reason` has to be why the finding is accepted"),
    ],
)
def test_a_waiver_is_of_a_warning_and_has_a_reason(
    run: Run, odd: Path, id_: str, reason: str, said: str
) -> None:
    configured(odd, f'\n[[waivers]]\nid = "{id_}"\nreason = "{reason}"\n')
    result = run("lint")
    assert result.returncode == 2
    assert said in result.stdout


@pytest.mark.parametrize("command", ["generate", "check", "lint", "inspect"])
def test_a_strict_run_takes_no_warning(run: Run, odd: Path, command: str) -> None:
    result = run(command, "--strict", "--format", "json")
    assert result.returncode == 2
    assert "error: 1 warning, and a strict run takes none\nhint: " in result.stderr
    answer = json.loads(result.stdout)
    assert answer["failure"].startswith("1 warning, and a strict run takes none\n")
    assert answer["summary"]["degraded"] == 1
    assert not (odd / "sdk").exists()


def test_a_strict_check_looks_at_what_is_current_too(run: Run, odd: Path) -> None:
    assert run("generate").returncode == 0
    assert run("check").returncode == 0
    assert run("check", "--strict").returncode == 2


def test_the_configuration_can_ask_for_strict_runs(run: Run, odd: Path) -> None:
    configured(odd, "\n[report]\nstrict = true\n")
    assert run("lint").returncode == 2
    configured(odd, f"\n[report]\nstrict = true\n{WAIVER}")
    assert run("lint").returncode == 0


@pytest.mark.parametrize("command", ["generate", "check", "lint", "inspect"])
def test_every_command_has_every_finding_for_programs(
    run: Run, odd: Path, command: str
) -> None:
    result = run(command, "--format", "json", "--quiet")
    assert result.stderr == ""
    answer = json.loads(result.stdout)
    assert answer["findings"][0].pop("message").startswith("`allOf` joins members")
    assert answer["findings"] == [
        {
            "code": "N004",
            "id": ID,
            "severity": "warning",
            "hint": "simplify the schema",
            "effect": "degraded",
            "waived": None,
            "file": "specs/shop.yaml",
            "line": 42,
            "column": 9,
            "pointer": "/components/schemas/Item/properties/tail",
        }
    ]
    assert answer["summary"] == {
        "operations": 2,
        "whole": 1,
        "assumed": 0,
        "degraded": 1,
        "waived": 0,
        "reasons": [
            {
                "code": "N004",
                "effect": "degraded",
                "operations": ["GET /items"],
                "places": 1,
                "waived": 0,
            }
        ],
    }
    assert (answer["exitCode"], answer["failure"]) == (result.returncode, None)
    assert ("drift" in answer) is (command == "check")
    assert ("operations" in answer) is (command == "inspect")


@pytest.mark.parametrize("format_", ["json", "github", "sarif"])
@pytest.mark.parametrize("command", ["generate", "check", "lint", "inspect"])
def test_a_run_that_fails_says_so_in_every_format(
    run: Run, project: Path, command: str, format_: str
) -> None:
    (project / "specs" / "shop.yaml").write_text("a: [", encoding="utf-8")
    result = run(command, "--format", format_)
    assert result.returncode == 2
    match format_:
        case "json":
            assert [one["code"] for one in findings(result.stdout)] == ["S002"]
        case "github":
            assert result.stdout.startswith("::error file=specs/shop.yaml,line=1,")
        case _:
            (log,) = json.loads(result.stdout)["runs"]
            assert [one["ruleId"] for one in log["results"]] == ["S002"]
            assert log["invocations"][0]["executionSuccessful"] is False


def test_the_document_of_stdin_is_shown_too(run: Run) -> None:
    result = run("lint", "--spec", "-", input=DOCUMENT.replace("openapi", "opnapi"))
    assert result.stdout.startswith("<stdin>:1:1: error: ")
    assert "\n  1 | opnapi: 3.0.3\n    | ^^^^^^\n" in result.stdout


def test_a_document_cannot_write_to_the_terminal(run: Run, project: Path) -> None:
    hostile = r'"\e]0;x\a\n::error::y\u202e##[error]z"'
    text = DOCUMENT.replace("      operationId: listItems", f"      {hostile}: 1")
    (project / "specs" / "shop.yaml").write_text(text, encoding="utf-8")
    for format_ in ("text", "github", "json", "sarif"):
        result = run("lint", "--format", format_)
        said = result.stdout + result.stderr
        assert "S011" in result.stdout
        assert not {"\x1b", "\x07", "\u202e"} & {*said}
        assert "\n::error::y" not in said
    assert "##[" not in run("lint").stdout


def test_explain_shows_the_page_of_a_code(run: Run) -> None:
    result = run("explain", "n004")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith(f"# N004: {CODES['N004'].meaning}\n")
    unknown = run("explain", "N04")
    assert (unknown.returncode, unknown.stdout) == (2, "")
    assert "error: there is no code `N04`\nhint: did you mean" in unknown.stderr
