"""Operations that are gone soon, or already."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import CONFIG, Run

DOCUMENT = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
paths:
  /v1/items:
    get:
      operationId: ItemsController_list_v1
      tags: [Items]
      deprecated: true
      responses: {"204": {description: None.}}
    post:
      operationId: ItemsController_create_v1
      tags: [Items]
      deprecated: true
      responses: {"204": {description: Done.}}
  /v2/items:
    get:
      operationId: ItemsController_list_v2
      tags: [Items]
      responses: {"204": {description: None.}}
    post:
      operationId: ItemsController_create_v2
      tags: [Items]
      responses: {"204": {description: Done.}}
  /v1/things:
    get:
      operationId: listThings
      tags: [Things]
      deprecated: true
      responses: {"204": {description: None.}}
"""
VERSIONS = """
[[versions]]
old = "GET /v1/items"
new = "GET /v2/items"
sunset = "2026-03-31"
"""
WAIVER = """
[[waivers]]
id = "L001 /paths/~1v1~1items/*"
reason = "they promised to keep it until May"
"""


@pytest.fixture
def config(project: Path, run: Run) -> Path:
    """Return the configuration of a client that has an operation with a sunset."""
    (project / "specs" / "shop.yaml").write_text(DOCUMENT, encoding="utf-8")
    path = project / "specs" / "shop.sdk.toml"
    path.write_text(CONFIG + VERSIONS, encoding="utf-8")
    assert run("generate").returncode == 0
    return path


@pytest.mark.parametrize(
    ("today", "within", "code", "said"),
    [
        ("2026-03-01", "29d", 0, ""),
        ("2026-03-01", "30d", 1, "has its sunset on 2026-03-31, 30 days left"),
        ("2026-02-28", "4w", 0, ""),
        ("2026-03-03", "4w", 1, "28 days left"),
        ("2026-03-30", "0d", 0, ""),
        ("2026-03-31", "0d", 1, "has its sunset on 2026-03-31, 0 days left"),
        ("2026-04-01", "0d", 1, "had its sunset on 2026-03-31, 1 day ago"),
    ],
)
def test_a_sunset_within_the_span_or_past_fails(
    run: Run, config: Path, today: str, within: str, code: int, said: str
) -> None:
    result = run("check", "--sunset-within", within, "--today", today)
    assert result.returncode == code
    # Nothing differs, so that nothing was rendered.
    assert result.stdout == ""
    assert "sdk is current" in result.stderr
    if not said:
        assert "L001" not in result.stderr
        return
    assert result.stderr.startswith(
        "specs/shop.yaml:5:5: warning: `items.v1.list` (GET /v1/items) "
    )
    assert said in result.stderr
    assert "`items.list` (GET /v2/items) takes its place (L001)" in result.stderr
    assert "\n1 operation may be gone within " in result.stderr


def test_a_check_that_is_not_asked_says_nothing_of_sunsets(
    run: Run, config: Path
) -> None:
    result = run("check", "--today", "2027-01-01")
    assert (result.returncode, result.stderr) == (0, "sdk is current\n")


def test_without_a_day_the_clock_counts(run: Run, config: Path) -> None:
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("2026-03-31", "2001-01-01"), encoding="utf-8")
    assert run("generate").returncode == 0
    assert run("check", "--sunset-within", "0d").returncode == 1


def test_a_sunset_that_is_waived_passes(run: Run, config: Path) -> None:
    config.write_text(CONFIG + VERSIONS + WAIVER, encoding="utf-8")
    # A run that looks for no sunset does not take the waiver for a needless one.
    made = run("generate")
    assert (made.returncode, "W001" in made.stderr) == (0, False)
    command = ("check", "--sunset-within", "90d", "--today", "2026-03-01")
    result = run(*command, "--verbose")
    assert result.returncode == 0
    assert "waived: they promised to keep it until May" in result.stderr


def test_a_waiver_of_a_sunset_that_there_is_not_is_told(run: Run, config: Path) -> None:
    waiver = WAIVER.replace("v1~1items", "v1~1things")
    config.write_text(CONFIG + VERSIONS + waiver, encoding="utf-8")
    assert "nothing was found as `L001 /paths/~1v1~1things/*` (W001)" in (
        run("lint").stdout
    )


def test_files_that_differ_and_sunsets_are_told_together(
    run: Run, config: Path, project: Path
) -> None:
    (project / "sdk" / "shop" / "errors.py").unlink()
    command = ("check", "--sunset-within", "90d", "--today", "2026-03-01")
    result = run(*command, "--format", "json")
    answer = json.loads(result.stdout)
    assert (result.returncode, answer["clean"]) == (1, False)
    assert [one["path"] for one in answer["drift"]] == ["shop/errors.py"]
    assert [one["id"] for one in answer["findings"]] == ["L001 /paths/~1v1~1items/get"]


@pytest.mark.parametrize("format_", ["github", "sarif"])
def test_programs_are_told_of_sunsets(run: Run, config: Path, format_: str) -> None:
    command = ("check", "--sunset-within", "90d", "--today", "2026-03-01")
    result = run(*command, "--format", format_)
    assert result.returncode == 1
    assert "L001" in result.stdout


def test_a_strict_run_with_sunsets_is_no_bad_input(run: Run, config: Path) -> None:
    command = ("check", "--sunset-within", "90d", "--today", "2026-03-01")
    assert run(*command, "--strict").returncode == 1


@pytest.mark.parametrize("span", ["90", "d", "-1d", "3m", "1e3d", "999999d", "٣d", ""])
def test_what_is_no_span_is_bad_usage(run: Run, project: Path, span: str) -> None:
    result = run("check", "--sunset-within", span)
    assert result.returncode == 2
    assert "give days or weeks, as 90d or 12w" in result.stderr


@pytest.mark.parametrize("day", ["20260301", "2026-02-30", "tomorrow"])
def test_what_is_no_day_is_bad_usage(run: Run, project: Path, day: str) -> None:
    result = run("check", "--sunset-within", "1d", "--today", day)
    assert result.returncode == 2
    assert "give one as 2026-11-08" in result.stderr


def test_what_is_to_go_is_listed_with_its_successor(run: Run, config: Path) -> None:
    result = run("inspect", "--deprecated", "--today", "2026-04-02")
    rows = [line.split("  ") for line in result.stdout.splitlines()]
    assert [[cell.strip() for cell in row if cell] for row in rows] == [
        [
            *("lineage", "method", "HTTP", "path"),
            *("successor", "sunset", "days left", "line"),
        ],
        [
            *("items.list", "items.v1.list", "GET", "/v1/items"),
            *("GET /v2/items", "2026-03-31", "-2", "5"),
        ],
        [
            *("items.create", "items.v1.create", "POST", "/v1/items"),
            *("POST /v2/items", "10"),
        ],
        ["things.list", "things.list", "GET", "/v1/things", "25"],
    ]


def test_what_is_to_go_is_listed_for_programs(run: Run, config: Path) -> None:
    result = run("inspect", "--deprecated", "--json", "--today", "2026-04-02")
    keys = ("lineage", "method", "path", "successor", "sunset", "daysLeft")
    listed = json.loads(result.stdout)["operations"]
    assert [tuple(one[key] for key in keys) for one in listed] == [
        ("items.list", "list", "/v1/items", "GET /v2/items", "2026-03-31", -2),
        ("items.create", "create", "/v1/items", "POST /v2/items", None, None),
        ("things.list", "list", "/v1/things", None, None, None),
    ]
