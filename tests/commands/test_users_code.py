"""`migrate` and `impact` as people and programs meet them."""

import json
import stat
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.support.calls import ROOT

CONFIG = ("--config", (ROOT / "specs" / "ledgerbee.sdk.toml").as_posix())
APP = """\
from ledgerbee import LedgerBee

with LedgerBee() as client:
    for draft in client.draft_journal_entries.v1.list(page=1):
        client.draft_journal_entries.v1.delete(draft.id)
    client.journal_entries.v1.create(**entry)
"""
MOVED = APP.replace("draft_journal_entries.v1", "draft_journal_entries").replace(
    "    client.journal_entries.v1",
    "    # TODO(ledgerbee-sdkgen): client.journal_entries.v1.create is not moved: "
    "`**entry` hides what is given\n"
    "    client.journal_entries.v1",
)


@pytest.fixture
def app(project: Path) -> Path:
    folder = project / "app"
    folder.mkdir()
    path = folder / "books.py"
    path.write_text(APP, encoding="utf-8")
    (folder / "other.py").write_text("print(1)\n", encoding="utf-8")
    return path


def test_migrate_shows_a_diff_and_writes_nothing(run: Run, app: Path) -> None:
    result = run("migrate", *CONFIG, "app")
    lines = result.stdout.splitlines()

    assert result.returncode == 1
    assert lines[:2] == ["--- app/books.py", "+++ app/books.py"]
    assert "+    for draft in client.draft_journal_entries.list(page=1):" in lines
    assert result.stderr.endswith(
        "2 calls moved, 1 left and marked; 1 file would be written\n"
    )
    assert app.read_text(encoding="utf-8") == APP


def test_migrate_writes_whole_files_once(run: Run, app: Path) -> None:
    app.chmod(0o640)
    link = app.with_name("link.py")
    link.symlink_to(app.name)
    result = run("migrate", *CONFIG, "--write", "app", "app/books.py")

    assert result.returncode == 0
    assert result.stdout.splitlines()[0] == (
        "app/books.py:4:18: note: `client.draft_journal_entries.v1.list` becomes "
        "`client.draft_journal_entries.list` (moved)"
    )
    assert result.stderr.endswith("1 left and marked; 1 file written\n")
    assert app.read_text(encoding="utf-8") == MOVED
    assert stat.S_IMODE(app.stat().st_mode) == 0o640
    assert link.is_symlink()
    assert sorted(one.name for one in app.parent.iterdir()) == [
        "books.py",
        "link.py",
        "other.py",
    ]

    again = run("migrate", *CONFIG, "app")
    assert (again.returncode, again.stdout) == (0, "")


def test_a_file_that_is_no_python_is_told_and_the_others_go_on(
    run: Run, app: Path
) -> None:
    (app.parent / "bad.py").write_text("import ledgerbee\nx = (\n", encoding="utf-8")
    (app.parent / "odd.py").write_bytes(b"import ledgerbee\nx = '\xff'\n")
    result = run("migrate", *CONFIG, "--write", "app")

    assert result.returncode == 2
    assert "app/bad.py:2:5: error: '(' was never closed (U001)" in result.stderr
    assert "app/odd.py:1:0: error: its encoding" in result.stderr
    assert "Traceback" not in result.stderr
    assert app.read_text(encoding="utf-8") == MOVED


def test_impact_lists_what_is_deprecated(run: Run, app: Path) -> None:
    result = run("impact", *CONFIG, "--deprecated", "app")
    first, hint, *_ = result.stdout.splitlines()

    assert result.returncode == 1
    assert first.startswith(
        "app/books.py:4:50: error: `client.draft_journal_entries.v1.list` is "
        "deprecated; it may be gone "
    )
    assert hint == (
        "hint: use `client.draft_journal_entries.list`; `ledgerbee-sdkgen migrate` "
        "moves what it can"
    )
    assert result.stderr.endswith("3 lines in 1 file touched\n")


def test_impact_tells_programs(run: Run, app: Path) -> None:
    asked = ("impact", *CONFIG, "--deprecated", "app/books.py", "--format")
    told = json.loads(run(*asked, "json").stdout)["touched"]
    sarif = json.loads(run(*asked, "sarif").stdout)["runs"][0]
    github = run(*asked, "github").stdout.splitlines()

    assert [one["line"] for one in told] == [4, 5, 6]
    assert told[0]["successor"] == "client.draft_journal_entries.list"
    assert told[0]["sunset"] == "2026-11-08"
    assert isinstance(told[0]["daysLeft"], int)
    results = [one for one in sarif["results"] if one["ruleId"] == "deprecated"]
    place = results[0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "app/books.py"
    assert place["region"] == {"startLine": 4, "startColumn": 50}
    assert sum("file=app/books.py,line=" in one for one in github) == 3


def test_nothing_touched_is_clean(run: Run, app: Path) -> None:
    result = run("impact", *CONFIG, "--deprecated", "app/other.py")

    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr.endswith("nothing is touched\n")


def test_environments_and_generated_clients_are_left_out(run: Run, app: Path) -> None:
    for mark in ("env/pyvenv.cfg", "sdk/.sdkgen/manifest.json", ".hidden/x"):
        path = app.parent / mark
        path.parent.mkdir(parents=True)
        path.write_text("", encoding="utf-8")
        own = app.parent / Path(mark).parts[0] / "books.py"
        own.write_text(APP, encoding="utf-8")
    result = run("impact", *CONFIG, "--deprecated", "app")

    assert result.stderr.endswith("3 lines in 1 file touched\n")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("migrate", *CONFIG, "nowhere"), "there is no `nowhere`"),
        (("migrate", "app"), "no operation of the document replaces another"),
        (("migrate", *CONFIG), "Missing argument 'PATH…'"),
        (("impact", *CONFIG, "app"), "say what is looked for"),
    ],
)
def test_bad_usage_says_what_is_wrong(
    run: Run, app: Path, arguments: tuple[str, ...], problem: str
) -> None:
    result = run(*arguments)

    assert result.returncode == 2
    assert problem in result.stderr
    assert "Traceback" not in result.stderr


def test_without_libcst_the_commands_say_what_to_install(
    run: Run, app: Path, project: Path
) -> None:
    (project / "sitecustomize.py").write_text(
        "import importlib.util as u\nfind = u.find_spec\n"
        "u.find_spec = lambda n, p=None: None if n == 'libcst' else find(n, p)\n",
        encoding="utf-8",
    )
    env = {"PYTHONPATH": project.as_posix(), "PATH": ""}
    result = run("migrate", *CONFIG, "app", env=env)

    assert result.returncode == 2
    assert "hint: pip install 'ledgerbee-sdkgen[code]'" in result.stderr


def test_other_commands_do_not_import_libcst() -> None:
    import subprocess

    code = "import sys, ledgerbee_sdkgen.cli; print('libcst' in sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert found.stdout == "False\n"


def test_impact_lists_what_a_new_document_touches(run: Run, app: Path) -> None:
    old = ROOT / "specs" / "ledgerbee.openapi.json"
    document = json.loads(old.read_text(encoding="utf-8"))
    listed = document["paths"]["/v1/journal-entries"]["get"]
    kept = [one for one in listed["parameters"] if one.get("name") != "search"]
    listed["parameters"] = kept
    schemas = document["components"]["schemas"]
    schemas["CreateJournalEntryLineDto"]["required"].append("description")
    new = app.parent / "new.json"
    new.write_text(json.dumps(document), encoding="utf-8")
    app.write_text(
        "from ledgerbee import LedgerBee\n"
        "client = LedgerBee()\n"
        'client.journal_entries.list(page=1, search="x")\n'
        'client.journal_entries.create(lines=[{"account_id": "a", "amount": 1}])\n'
        "client.accounts.list()\n",
        encoding="utf-8",
    )
    documents = ("--old", old.as_posix(), "--new", new.as_posix())
    result = run("impact", *CONFIG, *documents, "app")

    assert result.returncode == 1
    assert result.stdout.splitlines() == [
        "app/books.py:3:37: error: `search` of `GET /v1/journal-entries` is gone "
        "(parameter-removed)",
        "hint: do without `client.journal_entries.list(search)`",
        "app/books.py:4:38: error: `description` of `CreateJournalEntryLineDto` has to "
        "be given now (request-property-became-required)",
        "hint: give `description` here",
    ]
    same = run("impact", *CONFIG, *documents[:2], "--new", documents[1], "app")
    assert (same.returncode, same.stdout) == (0, "")
