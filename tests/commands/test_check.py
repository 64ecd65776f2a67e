import hashlib
import json
import subprocess
from pathlib import Path

import pytest
from filelock import FileLock

from tests.commands.conftest import Run, rename_resource


@pytest.fixture
def sdk(run: Run, project: Path) -> Path:
    assert run("generate").returncode == 0
    return project / "sdk"


def test_what_is_current_is_clean(run: Run, sdk: Path) -> None:
    result = run("check")
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr == "sdk is current\n"


def test_an_edited_file_is_shown_with_its_hunk(run: Run, sdk: Path) -> None:
    client = sdk / "shop" / "client.py"
    text = client.read_text(encoding="utf-8")
    client.write_text(text.replace("The clients.", "My clients."), encoding="utf-8")
    result = run("check")
    assert result.returncode == 1
    assert '-"""My clients."""\n+"""The clients."""' in result.stdout
    assert result.stderr.startswith("edited: sdk/shop/client.py\n")
    assert "1 file differs: 1 edited" in result.stderr


def test_a_deleted_file_is_missing(run: Run, sdk: Path) -> None:
    (sdk / "shop" / "errors.py").unlink()
    result = run("check")
    assert result.returncode == 1
    assert result.stderr.startswith("missing: sdk/shop/errors.py\n")
    assert "--- /dev/null\n+++ b/shop/errors.py" in result.stdout


def test_a_new_field_makes_files_stale(run: Run, sdk: Path, project: Path) -> None:
    document = project / "specs" / "shop.yaml"
    with document.open("a", encoding="utf-8") as file:
        file.write("        colour:\n          type: string\n")
    result = run("check")
    assert result.returncode == 1
    kinds = {line.partition(":")[0] for line in result.stderr.splitlines()[:-1]}
    assert kinds == {"stale"}
    assert "stale: sdk/shop/models/items.py\n" in result.stderr
    assert "+    colour: str | UnsetType = UNSET" in result.stdout


def test_a_removed_resource_leaves_orphans(run: Run, sdk: Path, project: Path) -> None:
    rename_resource(project)
    result = run("check")
    assert result.returncode == 1
    assert "orphaned: sdk/shop/resources/items.py\n" in result.stderr
    assert "missing: sdk/shop/resources/goods.py\n" in result.stderr


def test_a_removed_operation_makes_its_resource_stale(
    run: Run, sdk: Path, project: Path
) -> None:
    document = project / "specs" / "shop.yaml"
    text = document.read_text(encoding="utf-8")
    start, end = text.index("  /items/{id}:"), text.index("components:")
    document.write_text(text[:start] + text[end:], encoding="utf-8")
    result = run("check")
    assert result.returncode == 1
    assert "stale: sdk/shop/resources/items.py\n" in result.stderr
    assert "-    delete = sends(delete)" in result.stdout


def test_check_writes_nothing(run: Run, sdk: Path, project: Path) -> None:
    (sdk / "shop" / "errors.py").unlink()
    before = {path: path.stat().st_mtime_ns for path in project.rglob("*")}
    run("check")
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*")} == before


def test_files_of_others_and_line_ends_are_no_drift(run: Run, sdk: Path) -> None:
    (sdk / "NOTES.txt").write_text("mine", encoding="utf-8")
    client = sdk / "shop" / "client.py"
    client.write_bytes(client.read_bytes().replace(b"\n", b"\r\n"))
    assert run("check").returncode == 0


def test_a_folder_that_was_never_generated_is_missing_everything(run: Run) -> None:
    result = run("check")
    assert result.returncode == 1
    assert "missing: sdk/shop/__init__.py\n" in result.stderr


def test_json_says_the_same_for_programs(run: Run, sdk: Path) -> None:
    (sdk / "shop" / "errors.py").unlink()
    result = run("check", "--format", "json", "--quiet")
    content = json.loads(result.stdout)
    assert (result.returncode, result.stderr) == (1, "")
    assert (content["version"], content["clean"]) == (1, False)
    assert [(one["kind"], one["path"]) for one in content["drift"]] == [
        ("missing", "shop/errors.py")
    ]


def test_github_gets_annotations(run: Run, sdk: Path) -> None:
    (sdk / "shop" / "errors.py").unlink()
    assert run("check", "--format", "github").stdout == (
        "::error file=sdk/shop/errors.py,title=missing file::"
        "missing: run `ledgerbee-sdkgen generate`\n"
    )


def test_when_nothing_changed_nothing_is_rendered(
    run: Run, sdk: Path, project: Path
) -> None:
    # A document that is no document: it would be refused if it were read.
    manifest = sdk / ".sdkgen" / "manifest.json"
    content = json.loads(manifest.read_text(encoding="utf-8"))
    broken = b"not a document"
    content["inputs"]["spec"] = hashlib.sha256(broken).hexdigest()
    manifest.write_text(json.dumps(content), encoding="utf-8")
    (project / "specs" / "shop.yaml").write_bytes(broken)
    assert run("check").returncode == 0


def test_a_run_that_was_cut_off_is_told(run: Run, sdk: Path) -> None:
    journal = sdk / ".sdkgen" / "journal.json"
    journal.write_text('{"moves": [], "removals": []}', encoding="utf-8")
    result = run("check")
    assert result.returncode == 2
    assert "hint: `ledgerbee-sdkgen generate` finishes it" in result.stderr
    assert run("generate").returncode == 0
    assert run("check").returncode == 0


def test_a_manifest_that_lost_a_file_hides_nothing(run: Run, sdk: Path) -> None:
    manifest = sdk / ".sdkgen" / "manifest.json"
    lines = manifest.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if "shop/errors.py" not in line]
    assert len(kept) == len(lines) - 1
    manifest.write_text("".join(kept), encoding="utf-8")
    (sdk / "shop" / "errors.py").unlink()
    result = run("check")
    assert result.returncode == 1
    assert "missing: sdk/shop/errors.py\n" in result.stderr
    assert run("generate").returncode == 0
    assert run("check").returncode == 0


def test_line_ends_of_the_document_are_no_drift(
    run: Run, sdk: Path, project: Path
) -> None:
    document = project / "specs" / "shop.yaml"
    document.write_bytes(document.read_bytes().replace(b"\n", b"\r\n"))
    assert run("check").returncode == 0


@pytest.mark.parametrize("format_", ["json", "github"])
def test_programs_are_told_of_bad_input_in_their_own_words(
    run: Run, sdk: Path, project: Path, format_: str
) -> None:
    (project / "specs" / "shop.yaml").write_text("a: [", encoding="utf-8")
    result = run("check", "--format", format_)
    assert result.returncode == 2
    if format_ == "json":
        answer = json.loads(result.stdout)
        assert (answer["clean"], answer["drift"]) == (False, [])
        assert [one["code"] for one in answer["findings"]] == ["S002"]
    else:
        assert result.stdout.startswith("::error file=specs/shop.yaml,line=1,")


def test_a_folder_that_is_being_written_to_is_not_looked_at(
    run: Run, sdk: Path
) -> None:
    (sdk / ".sdkgen" / "journal.json").write_text("{}", encoding="utf-8")
    with FileLock(sdk / ".sdkgen" / "lock"):
        result = run("check")
    assert result.returncode == 2
    assert "another run is writing to this folder (O003)" in result.stderr


def test_what_git_does_not_track_is_seen(run: Run, sdk: Path, project: Path) -> None:
    (project / ".gitignore").write_text("sdk/\n", encoding="utf-8")
    for arguments in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", *arguments], cwd=project, check=True)
    client = sdk / "shop" / "client.py"
    client.write_text(client.read_text(encoding="utf-8") + "# mine\n", "utf-8")
    (sdk / ".sdkgen" / "surface.json").unlink()
    document = project / "specs" / "shop.yaml"
    text = document.read_text(encoding="utf-8")
    document.write_text(text.replace("[Items]", "[Goods]"), encoding="utf-8")
    result = run("check")
    assert result.returncode == 1
    assert "edited: sdk/shop/client.py\n" in result.stderr
    assert "orphaned: sdk/shop/resources/items.py\n" in result.stderr
    assert "missing: sdk/shop/resources/goods.py\n" in result.stderr
