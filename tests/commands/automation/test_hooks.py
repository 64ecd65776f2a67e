"""The hooks of pre-commit, as another repository has them."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.commands.automation.git import environment, git
from tests.commands.conftest import CONFIG, DOCUMENT

ROOT = Path(__file__).parents[3]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
OTHERS = ("CHANGELOG.md", "docs/diagnostics", "generator", "templates", "specs")
SHIPPED = ("pyproject.toml", "README.md", "LICENSE", HOOKS.name, *OTHERS)


def pre_commit(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=environment() | {"PRE_COMMIT_HOME": str(folder.parent / "cache")},
    )


@pytest.mark.parametrize(
    ("path", "runs"),
    [
        ("specs/shop.yaml", True),
        ("specs/schemas/item.yaml", True),
        ("specs/shop.sdk.toml", True),
        ("shop.sdk.toml", True),
        ("templates/client.py.jinja", True),
        ("generated/shop/client.py", True),
        ("generated/.sdkgen/manifest.json", True),
        ("README.md", False),
        ("src/shop/specs/reader.py", False),
        ("tests/generated_things.py", False),
    ],
)
def test_hooks_run_for_what_a_client_is_made_of(path: str, runs: bool) -> None:
    hooks = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == [
        "ledgerbee-sdkgen-check",
        "ledgerbee-sdkgen-generate",
    ]
    for hook in hooks:
        assert bool(re.search(hook["files"], path)) is runs
        assert hook["pass_filenames"] is False


def test_pre_commit_takes_the_hooks(tmp_path: Path) -> None:
    result = pre_commit(tmp_path, "validate-manifest", str(HOOKS))
    assert result.returncode == 0, result.stdout


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository of this tool as it is now, with all that is not committed."""
    folder = tmp_path_factory.mktemp("published")
    caches = shutil.ignore_patterns("__pycache__")
    for name in SHIPPED:
        source, target = ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=caches)
        else:
            shutil.copy(source, target)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "All")
    return folder


@pytest.fixture(scope="module")
def user(tmp_path_factory: pytest.TempPathFactory, published: Path) -> Path:
    """Return a repository with a client that the hooks look after."""
    folder = tmp_path_factory.mktemp("work") / "user"
    (folder / "specs").mkdir(parents=True)
    (folder / "specs" / "shop.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "specs" / "shop.sdk.toml").write_text(
        CONFIG.replace("../sdk", "../generated"), encoding="utf-8"
    )
    revision = git(published, "rev-parse", "HEAD")
    (folder / ".pre-commit-config.yaml").write_text(
        "repos:\n"
        f"  - repo: {published.as_posix()}\n"
        f"    rev: {revision}\n"
        "    hooks:\n"
        "      - id: ledgerbee-sdkgen-check\n"
        "      - id: ledgerbee-sdkgen-generate\n"
        "        stages: [manual]\n",
        encoding="utf-8",
    )
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    made = pre_commit(
        folder, "run", "--hook-stage", "manual", "ledgerbee-sdkgen-generate"
    )
    assert "files were modified by this hook" in made.stdout or made.returncode == 0
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "All")
    return folder


# It makes a virtual environment, and fetches what goes into it.
@pytest.mark.slow
def test_hooks_find_and_mend_what_differs(user: Path) -> None:
    # Nothing that a client is made of.
    (user / "NOTES.md").write_text("mine\n", encoding="utf-8")
    git(user, "add", "-A")
    result = pre_commit(user, "run")
    assert (result.returncode, "(no files to check)Skipped" in result.stdout) == (
        0,
        True,
    )

    # What changes nothing.
    spec = user / "specs" / "shop.yaml"
    git(user, "commit", "-qm", "Notes")
    result = pre_commit(user, "run", "--all-files")
    assert (result.returncode, "Passed" in result.stdout) == (0, True), result.stdout

    # A property more.
    with spec.open("a", encoding="utf-8") as file:
        file.write("        colour:\n          type: string\n")
    git(user, "add", "-A")
    result = pre_commit(user, "run")
    assert result.returncode == 1
    assert "+    colour: str | UnsetType = UNSET" in result.stdout
    assert "run `ledgerbee-sdkgen generate`" in result.stdout
    assert git(user, "diff", "--name-only") == ""

    result = pre_commit(
        user, "run", "--hook-stage", "manual", "ledgerbee-sdkgen-generate"
    )
    assert (result.returncode, "files were modified" in result.stdout) == (1, True)
    git(user, "add", "-A")
    assert pre_commit(user, "run").returncode == 0

    # By hand.
    client = user / "generated" / "shop" / "client.py"
    client.write_text(client.read_text(encoding="utf-8") + "\n# mine\n", "utf-8")
    git(user, "add", "-A")
    result = pre_commit(user, "run")
    assert (result.returncode, "-# mine" in result.stdout) == (1, True)
