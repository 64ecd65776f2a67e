"""The action, its steps run in a shell."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.commands.automation.git import environment, git
from tests.commands.automation.runner import Ran, run_action
from tests.commands.conftest import CONFIG, DOCUMENT

ROOT = Path(__file__).parents[3]
ACTION = ROOT / "action.yml"
BRANCH = "ledgerbee-sdkgen/update"

# Both write down what they were called with.
COMMAND = """\
#!/usr/bin/env bash
if [ "$1" = update ] && [ -z "$REAL" ]; then exec "{python}" "{stand_in}" "$@"; fi
exec "{python}" -m ledgerbee_sdkgen "$@"
"""
STAND_IN = """\
import json, os, pathlib, sys
calls = pathlib.Path(os.environ["CALLS"])
with calls.open("a") as file:
    file.write(json.dumps(["ledgerbee-sdkgen", *sys.argv[1:]]) + chr(10))
new = os.environ["NEW"]
if new == "fail":
    sys.exit(2)
if new:
    spec = pathlib.Path("specs/shop.yaml")
    text = spec.read_text()
    spec.write_text(text + "        " + new + ":\\n          type: string\\n")
    log = pathlib.Path("sdk/CHANGELOG.md")
    log.write_text(log.read_text() + f"- `Item.{new}` is new: it costs $(1).\\n")
    pathlib.Path(f"sdk/{new}.py").write_text("")
print("version 0.1.0 → 0.2.0")
"""
GH = """\
#!{python}
import json, os, pathlib, sys
calls = pathlib.Path(os.environ["CALLS"])
with calls.open("a") as file:
    file.write(json.dumps(["gh", *sys.argv[1:]]) + chr(10))
if sys.argv[1:3] == ["pr", "list"]:
    print(os.environ.get("OPEN", ""))
if sys.argv[1:3] == ["pr", "create"]:
    print("https://github.example/pull/7")
"""


class Workspace:
    """A checkout with a client in it, a bare remote, and what stands on the path."""

    def __init__(self, checkout: Path, scratch: Path) -> None:
        self.checkout = checkout
        self.remote = scratch / "remote.git"
        self.scratch = scratch / "runner"
        self.calls = scratch / "calls.jsonl"
        self._path = scratch / "bin"
        for folder in (self.scratch, self._path):
            folder.mkdir()
        stand_in = scratch / "update.py"
        stand_in.write_text(STAND_IN, encoding="utf-8")
        held = {"python": sys.executable, "stand_in": stand_in}
        self._command("ledgerbee-sdkgen", COMMAND.format(**held))
        self._command("gh", GH.format(**held))
        self.calls.write_text("", encoding="utf-8")
        git(scratch, "init", "-q", "--bare", "remote.git")
        git(checkout, "init", "-q", "-b", "main")
        (checkout / "sdk" / "CHANGELOG.md").write_text("# Changelog\n\n", "utf-8")
        git(checkout, "add", "-A")
        git(checkout, "commit", "-qm", "All")
        git(checkout, "remote", "add", "origin", str(self.remote))
        git(checkout, "push", "-q", "origin", "main")

    def run(
        self,
        new: str = "",
        opened: str = "",
        without: tuple[str, ...] = ("Install",),
        published: str = "",
        **inputs: str,
    ) -> Ran:
        """Run the action on a fresh checkout of `main`.

        The update is a stand-in's, unless a document is `published`.
        """
        git(self.checkout, "switch", "-q", "main")
        given = {name.replace("_", "-"): text for name, text in inputs.items()}
        given |= {"from": published} if published else {}
        path = f"{self._path}:{os.environ['PATH']}"
        facts = {
            "PATH": path,
            "CALLS": str(self.calls),
            "NEW": new,
            "REAL": published,
            "OPEN": opened,
            "GITHUB_REF_NAME": "main",
            "GITHUB_REPOSITORY": "ada/shop",
            "GITHUB_ACTION_PATH": str(ROOT),
        }
        return run_action(
            ACTION,
            self.checkout,
            self.scratch,
            given,
            environment() | facts,
            without=without,
        )

    def called(self) -> list[list[str]]:
        lines = self.calls.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]

    def branches(self) -> list[str]:
        found = git(self.remote, "for-each-ref", "--format=%(refname:short)")
        return found.splitlines()

    def _command(self, name: str, text: str) -> None:
        path = self._path / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with its client."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "specs").mkdir()
    (folder / "specs" / "shop.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "specs" / "shop.sdk.toml").write_text(CONFIG, encoding="utf-8")
    command = [sys.executable, "-m", "ledgerbee_sdkgen", "generate", "--quiet"]
    subprocess.run(command, cwd=folder, check=True)
    return folder


@pytest.fixture
def workspace(made: Path, tmp_path: Path) -> Workspace:
    shutil.copytree(made, tmp_path / "checkout")
    return Workspace(tmp_path / "checkout", tmp_path)


def test_what_is_current_passes(workspace: Workspace) -> None:
    ran = workspace.run()
    assert (ran.code, ran.steps) == (0, ("Mode", "Check"))
    assert ran.outputs["clean"] == "true"


def test_a_file_that_differs_fails_with_a_mark_and_its_hunk(
    workspace: Workspace,
) -> None:
    client = workspace.checkout / "sdk" / "shop" / "client.py"
    client.write_text(client.read_text(encoding="utf-8") + "# mine\n", "utf-8")
    ran = workspace.run()
    assert (ran.code, ran.outputs["clean"]) == (1, "false")
    assert "::error file=sdk/shop/client.py,title=edited file::" in ran.said
    assert "\n-# mine\n" in ran.said


def test_a_broken_document_is_no_drift(workspace: Workspace) -> None:
    (workspace.checkout / "specs" / "shop.yaml").write_text("a: [", encoding="utf-8")
    ran = workspace.run()
    assert (ran.code, ran.outputs["clean"]) == (2, "")


def test_a_mode_that_there_is_not_is_refused(workspace: Workspace) -> None:
    ran = workspace.run(mode="chekc")
    assert (ran.code, ran.steps) == (2, ("Mode",))


def test_an_update_opens_a_pull_request_with_the_changelog(
    workspace: Workspace,
) -> None:
    ran = workspace.run("colour", mode="update")
    assert (ran.code, ran.outputs["changed"]) == (0, "true"), ran.said
    assert ran.outputs["pull-request"] == "https://github.example/pull/7"
    (create,) = [
        call for call in workspace.called() if call[:3] == ["gh", "pr", "create"]
    ]
    options = dict(zip(create[3::2], create[4::2], strict=True))
    body = Path(options.pop("--body-file")).read_text(encoding="utf-8")
    assert options == {
        "--head": BRANCH,
        "--base": "main",
        "--title": "Update the client to the published API",
    }
    # The text of a changelog is text, whatever a shell would make of it.
    assert body.startswith("- `Item.colour` is new: it costs $(1).\n")
    assert "version 0.1.0 → 0.2.0" in body
    # Files that git did not know are in it.
    changed = git(workspace.remote, "diff", "--name-only", f"main..{BRANCH}")
    assert "sdk/colour.py" in changed.splitlines()


def test_what_is_published_comes_as_a_pull_request(
    workspace: Workspace, tmp_path: Path
) -> None:
    git(workspace.checkout, "rm", "-q", "sdk/CHANGELOG.md")
    git(workspace.checkout, "commit", "-qm", "No changelog yet")
    git(workspace.checkout, "push", "-q", "origin", "main")
    published = tmp_path / "published.yaml"
    text = DOCUMENT + "        colour:\n          type: string\n"
    published.write_text(text, encoding="utf-8")
    ran = workspace.run(mode="update", published=str(published))
    assert (ran.code, ran.outputs["changed"]) == (0, "true"), ran.said
    (create,) = [
        call for call in workspace.called() if call[:3] == ["gh", "pr", "create"]
    ]
    body = Path(create[create.index("--body-file") + 1]).read_text(encoding="utf-8")
    assert "- `colour` of `Item` is new (`models.Item.colour`)\n" in body
    assert "version 0.1.0 → 0.1.1" in body
    changed = git(workspace.remote, "diff", "--name-only", f"main..{BRANCH}")
    assert {"specs/shop.yaml", "sdk/CHANGELOG.md", "specs/shop.sdk.toml"} <= {
        *changed.splitlines()
    }
    model = git(workspace.remote, "show", f"{BRANCH}:sdk/shop/models/items.py")
    assert "colour: str" in model


def test_an_update_without_news_opens_nothing(workspace: Workspace) -> None:
    ran = workspace.run(mode="update")
    assert (ran.code, ran.outputs["changed"]) == (0, "false")
    assert workspace.branches() == ["main"]
    assert [call[0] for call in workspace.called()] == ["ledgerbee-sdkgen"]


def test_an_update_that_fails_opens_nothing(workspace: Workspace) -> None:
    ran = workspace.run("fail", mode="update")
    assert (ran.code, ran.steps) == (2, ("Mode", "Update"))
    assert workspace.branches() == ["main"]


def test_the_next_update_goes_to_the_same_pull_request(workspace: Workspace) -> None:
    assert workspace.run("colour", mode="update").code == 0
    first = git(workspace.remote, "rev-parse", BRANCH)
    assert workspace.run("size", "7", mode="update").code == 0
    assert git(workspace.remote, "rev-parse", BRANCH) != first
    *_, last = workspace.called()
    assert last[:6] == [
        "gh",
        "api",
        "--silent",
        "--method",
        "PATCH",
        "repos/ada/shop/pulls/7",
    ]
    assert git(workspace.remote, "rev-list", "--count", f"main..{BRANCH}") == "1"


def test_the_same_update_is_not_pushed_again(workspace: Workspace) -> None:
    assert workspace.run("colour", mode="update").code == 0
    first = git(workspace.remote, "rev-parse", BRANCH)
    assert workspace.run("colour", "7", mode="update").code == 0
    assert git(workspace.remote, "rev-parse", BRANCH) == first


def test_what_somebody_committed_to_the_branch_is_kept(workspace: Workspace) -> None:
    assert workspace.run("colour", mode="update").code == 0
    git(workspace.checkout, "commit", "-q", "--allow-empty", "-m", "By hand")
    git(workspace.checkout, "push", "-q", "origin", BRANCH)
    theirs = git(workspace.remote, "rev-parse", BRANCH)
    ran = workspace.run("size", "7", mode="update")
    assert (ran.code, "somebody has committed to the branch" in ran.said) == (1, True)
    assert git(workspace.remote, "rev-parse", BRANCH) == theirs


def test_changes_of_others_are_not_taken_along(workspace: Workspace) -> None:
    (workspace.checkout / "notes.txt").write_text("mine", encoding="utf-8")
    ran = workspace.run("colour", mode="update")
    assert (ran.code, workspace.called()) == (2, [])
    assert "?? notes.txt" in ran.said


def test_what_callers_give_is_text_and_nothing_else(workspace: Workspace) -> None:
    harm = '"; touch harmed; $(touch harmed) `touch harmed` #'
    workspace.run("colour", mode="update", title=harm, fail_on=harm, config=harm)
    workspace.run(config=harm, sunset_within=harm)
    assert not [*workspace.checkout.rglob("harmed")]
    assert ["ledgerbee-sdkgen", "update", "--config", harm, "--fail-on", harm] in (
        workspace.called()
    )
    subject = git(workspace.remote, "log", "-1", "--format=%s", BRANCH)
    assert subject == harm


# It makes a virtual environment, and fetches what goes into it.
@pytest.mark.slow
def test_the_action_brings_the_generator_with_it(workspace: Workspace) -> None:
    ran = workspace.run(without=())
    assert (ran.code, ran.steps) == (0, ("Mode", "Install", "Check")), ran.said
    assert (workspace.scratch / "ledgerbee-sdkgen" / "pyvenv.cfg").exists()


def test_no_script_holds_an_expression() -> None:
    content: dict[str, Any] = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
    scripts = [step["run"] for step in content["runs"]["steps"] if "run" in step]
    assert len(scripts) == 5
    assert not [script for script in scripts if "${{" in script]


def test_each_input_is_used() -> None:
    text = ACTION.read_text(encoding="utf-8")
    content: dict[str, Any] = yaml.safe_load(text)
    used = set(re.findall(r"inputs\.([\w-]+)", text))
    assert used == {*content["inputs"]}
