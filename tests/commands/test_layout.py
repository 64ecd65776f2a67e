"""What is generated is in black's style, and black does not have to be asked."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ledgerbee_sdkgen.render.cache import VARIABLE
from tests.commands.conftest import Run


def test_a_client_is_made_without_black(run: Run, project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "ledgerbee_sdkgen", "generate"],
        cwd=project,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    modules = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "ledgerbee_sdkgen.render.layout" in modules
    assert "black" not in modules
    checked = subprocess.run(
        [sys.executable, "-m", "black", "--check", "--quiet", "."], cwd=project
    )
    assert checked.returncode == 0
    made = list(project.rglob("resources/*.py*"))
    assert len(made) > 2


def test_what_templates_of_others_make_is_kept_unless_that_is_not_wanted(
    run: Run, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = project / "own" / "parts"
    own.mkdir(parents=True)
    # It is included by others, which are the generator's.
    (own / "structs.jinja").write_text("ODD = [ 1,2 ]\n", encoding="utf-8")
    kept = tmp_path / "kept"
    monkeypatch.setenv(VARIABLE, str(kept))

    assert run("generate", "--templates", "own", "--no-cache").returncode == 0
    models = next(project.glob("sdk/*/models/items.py"))
    assert "ODD = [1, 2]\n" in models.read_text(encoding="utf-8")
    assert not kept.exists()

    assert run("generate", "--templates", "own").returncode == 0
    held = [one.read_bytes() for one in kept.rglob("*") if one.is_file()]
    assert any(b"ODD = [1, 2]" in one for one in held)


def test_the_cache_changes_nothing(
    run: Run, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "kept"))
    made = []
    for options in (("--no-cache",), (), ()):
        shutil.rmtree(project / "sdk", ignore_errors=True)
        assert run("generate", *options).returncode == 0
        files = [one for one in (project / "sdk").rglob("*") if one.is_file()]
        made.append({one: one.read_bytes() for one in files})
    assert made[0]
    assert made[0] == made[1] == made[2]
    # The third run had something to use.
    assert any((tmp_path / "kept").rglob("*/*/*"))
