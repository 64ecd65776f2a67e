"""`diff` as people and programs meet it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import CONFIG, DOCUMENT, Run

OLD, NEW = "specs/shop.yaml", "new.yaml"
Changed = Callable[[str], Path]


@pytest.fixture
def changed(project: Path) -> Changed:
    """Write the document that is new, beside that of the project."""

    def write(text: str) -> Path:
        path = project / NEW
        path.write_text(text, encoding="utf-8")
        return path

    return write


def without_delete() -> str:
    before, _, rest = DOCUMENT.partition("  /items/{id}:\n")
    return before + rest[rest.index("components:") :]


def records(answer: str) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(answer)["changes"]
    return listed


def test_no_change_is_told_so(run: Run, changed: Changed) -> None:
    changed(DOCUMENT)
    result = run("diff", OLD, NEW)
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr == "no change\n"


def test_a_change_is_told_with_place_symbols_and_fingerprint(
    run: Run, changed: Changed
) -> None:
    changed(without_delete())
    result = run("diff", OLD, NEW)
    (found,) = records(run("diff", OLD, NEW, "--format", "json").stdout)
    assert result.returncode == 0
    assert result.stdout == (
        "breaking (1):\n"
        "specs/shop.yaml:22:5: `DELETE /items/{id}` is gone "
        f"(operation-removed, {found['fingerprint']})\n"
        "  client.items.delete\n"
    )
    assert result.stderr == "1 breaking\n"
    assert (found["new"], found["old"]["line"]) == (None, 22)


def test_a_run_fails_on_what_it_is_told_to_and_on_what_is_worse(
    run: Run, changed: Changed
) -> None:
    changed(without_delete())
    codes = {
        (old, level): run("diff", old, new, "--fail-on", level).returncode
        for old, new in ((OLD, NEW), (NEW, OLD))
        for level in ("breaking", "risky", "any")
    }
    assert codes == {
        (OLD, "breaking"): 1,
        (OLD, "risky"): 1,
        (OLD, "any"): 1,
        (NEW, "breaking"): 0,
        (NEW, "risky"): 0,
        (NEW, "any"): 1,
    }


def test_a_document_of_a_git_revision_is_compared(
    run: Run, project: Path, changed: Changed
) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=t", "-c", "user.email=t@example.com")
        subprocess.run(["git", *who, *arguments], cwd=project, check=True)

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "First")
    (project / OLD).write_text(without_delete(), encoding="utf-8")
    result = run("diff", f"git:HEAD:{OLD}", OLD)
    assert "git:HEAD:specs/shop.yaml:22:5: `DELETE /items/{id}`" in result.stdout
    refused = run("diff", f"git:nowhere:{OLD}", OLD)
    assert refused.returncode == 2
    assert "the document cannot be read" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_an_accepted_change_fails_no_run_and_is_shown_with_its_reason(
    run: Run, project: Path, changed: Changed
) -> None:
    changed(without_delete())
    (found,) = records(run("diff", OLD, NEW, "--format", "json").stdout)
    entry = f'\n[[accepted]]\nfingerprint = "{found["fingerprint"]}"\nreason = "old"\n'
    (project / "specs" / "shop.sdk.toml").write_text(CONFIG + entry, encoding="utf-8")
    result = run("diff", OLD, NEW, "--fail-on", "any")
    assert result.returncode == 0
    assert "  accepted: old\n" in result.stdout
    assert result.stderr == "1 accepted\n"
    (told,) = records(run("diff", OLD, NEW, "--format", "json").stdout)
    assert told["accepted"] == "old"


def test_what_is_accepted_and_does_not_occur_is_told_at_its_line(
    run: Run, project: Path, changed: Changed
) -> None:
    changed(DOCUMENT)
    entry = '\n[[accepted]]\nfingerprint = "0123456789ab"\nreason = "old"\n'
    (project / "specs" / "shop.sdk.toml").write_text(CONFIG + entry, encoding="utf-8")
    result = run("diff", OLD, NEW)
    assert result.stderr.startswith(
        "specs/shop.sdk.toml:10:1: warning: no change has the fingerprint "
        "`0123456789ab` (W002)\n"
    )


def test_names_that_users_have_are_kept(run: Run, changed: Changed) -> None:
    changed(DOCUMENT.replace("tags: [Items]", "tags: [Goods]"))
    assert run("diff", OLD, NEW).stderr == "no change\n"


def test_no_configuration_is_needed(run: Run, project: Path, changed: Changed) -> None:
    changed(without_delete())
    (project / "specs" / "shop.sdk.toml").unlink()
    assert run("diff", OLD, NEW).stderr == "1 breaking\n"


def test_an_address_is_not_fetched_unless_that_is_allowed(
    run: Run, project: Path
) -> None:
    result = run("diff", OLD, "https://example.com/openapi.json")
    assert result.returncode == 2
    assert "add `--allow-remote`, or give a file" in result.stderr
    plain = run("diff", OLD, "http://example.com/openapi.json", "--allow-remote")
    assert plain.returncode == 2
    assert "only https is fetched, not `http`" in plain.stderr


def test_a_document_that_cannot_be_read_is_no_document_without_change(
    run: Run, changed: Changed
) -> None:
    changed("openapi: 3.0.3\npaths: [")
    for format_ in ("text", "markdown", "json"):
        result = run("diff", OLD, NEW, "--format", format_)
        assert result.returncode == 2
        assert "new.yaml:2:1: error: " in result.stderr
        assert "no change" not in result.stdout + result.stderr
