import os
from pathlib import Path

import pytest

from tests.commands.conftest import Run, rename_resource


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


def test_the_last_line_says_what_was_done(run: Run, project: Path) -> None:
    result = run("generate")
    assert (result.returncode, result.stderr) == (0, "")
    count = len(files(project / "sdk")) - 1
    counts = "2/2 operations: 2 whole, 0 assumed, 0 degraded"
    done = f"{counts}; 1 resource, 1 model → sdk/"
    assert result.stdout.splitlines()[-1] == f"{done} ({count} files changed)"


def test_a_second_run_changes_nothing(run: Run, project: Path) -> None:
    run("generate")
    before = files(project / "sdk")
    times = {path: path.stat().st_mtime_ns for path in (project / "sdk").rglob("*.py")}
    assert run("generate").stdout.endswith("→ sdk/ (0 files changed)\n")
    assert files(project / "sdk") == before
    after = {path: path.stat().st_mtime_ns for path in (project / "sdk").rglob("*.py")}
    assert after == times


def test_the_bytes_do_not_depend_on_the_order_of_hashes(
    run: Run, project: Path
) -> None:
    trees = []
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        run("generate", "--output", f"out{seed}", env=env)
        trees.append(files(project / f"out{seed}"))
    assert trees[0] == trees[1]
    assert len(trees[0]) > 20


def test_a_document_needs_no_configuration(run: Run, project: Path) -> None:
    result = run(
        "generate", "--spec", "specs/shop.yaml", "--package", "other", "--output", "out"
    )
    assert result.returncode == 0
    assert (project / "out" / "other" / "__init__.py").is_file()


def test_a_document_can_come_from_stdin(run: Run, project: Path) -> None:
    text = (project / "specs" / "shop.yaml").read_text(encoding="utf-8")
    result = run(
        "generate", "--spec", "-", "--package", "p", "--output", "out", input=text
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert "2/2 operations" in result.stdout


def test_quiet_says_nothing(run: Run) -> None:
    result = run("generate", "--quiet")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_a_file_of_others_is_not_replaced_without_force(
    run: Run, project: Path
) -> None:
    mine = project / "sdk" / "shop" / "client.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine\n", encoding="utf-8")
    result = run("generate")
    assert result.returncode == 2
    assert "client.py: error: the file exists and is not the generator's (O002)" in (
        result.stderr
    )
    assert [path.name for path in (project / "sdk").rglob("*.py")] == ["client.py"]
    assert mine.read_text(encoding="utf-8") == "mine\n"
    assert run("generate", "--force").returncode == 0
    assert mine.read_text(encoding="utf-8") != "mine\n"


def test_what_is_not_generated_any_more_is_removed(run: Run, project: Path) -> None:
    run("generate")
    rename_resource(project)
    note = project / "sdk" / "shop" / "resources" / "notes.txt"
    note.write_text("mine", encoding="utf-8")
    assert run("generate").returncode == 0
    names = sorted(path.name for path in note.parent.iterdir())
    assert names == ["__init__.py", "goods.py", "goods.pyi", "notes.txt"]


def test_templates_of_a_user_take_the_place_of_the_own_ones(
    run: Run, project: Path
) -> None:
    own = project / "own"
    own.mkdir()
    (own / "README.md.jinja").write_text("{{ view.title }}!\n", encoding="utf-8")
    assert run("generate", "--templates", "own").returncode == 0
    assert (project / "sdk" / "README.md").read_text(encoding="utf-8") == "Shop!\n"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{ view.nothing }}\n", "README.md.jinja:1: error: "),
        ("a\n{% for %}\n", "README.md.jinja:2: error: "),
    ],
)
def test_a_template_that_does_not_work_is_told_with_its_line(
    run: Run, project: Path, template: str, said: str
) -> None:
    own = project / "own"
    own.mkdir()
    (own / "README.md.jinja").write_text(template, encoding="utf-8")
    result = run("generate", "--templates", "own")
    assert result.returncode == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert not (project / "sdk").exists()


def test_a_template_that_nothing_asks_for_is_told(run: Run, project: Path) -> None:
    own = project / "own"
    (own / "parts").mkdir(parents=True)
    (own / "README.md.jinja").write_text(
        '{% include "parts/mine.jinja" %}\n', encoding="utf-8"
    )
    (own / "parts" / "mine.jinja").write_text("Mine.", encoding="utf-8")
    (own / "pyprojct.toml.jinja").write_text("x", encoding="utf-8")
    result = run("generate", "--templates", "own")
    assert result.returncode == 0
    warning, *_ = result.stderr.splitlines()
    assert warning.startswith("own/pyprojct.toml.jinja: warning: no template")
    assert warning.endswith("(C006)")
    text = (project / "sdk" / "README.md").read_text(encoding="utf-8")
    assert text.startswith("Mine.")
