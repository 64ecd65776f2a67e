"""Documents that refer to others, and overlays, from the command line."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.commands.conftest import CONFIG, DOCUMENT, Run

ITEM = "type: object\nrequired: [id]\nproperties:\n  id: {type: string}\n"
OVERLAY = """\
overlay: 1.0.0
info: {title: More, version: "1"}
actions:
  - target: $.components.schemas.Item.properties
    update:
      colour: {type: string}
"""


@pytest.fixture
def item(project: Path) -> Path:
    """Return the file of a schema that the document refers to."""
    specs = project / "specs"
    text = DOCUMENT.replace("#/components/schemas/Item", "schemas/Item.yaml")
    (specs / "shop.yaml").write_text(text.partition("components:")[0], encoding="utf-8")
    path = specs / "schemas" / "Item.yaml"
    path.parent.mkdir()
    path.write_text(ITEM, encoding="utf-8")
    return path


def inputs(project: Path) -> dict[str, object]:
    text = (project / "sdk/.sdkgen/manifest.json").read_text(encoding="utf-8")
    found: dict[str, object] = json.loads(text)["inputs"]
    return found


def record(project: Path, path: str, text: str) -> None:
    """Change the manifest as if nothing but `path`, with `text` in it, was read."""
    manifest = project / "sdk/.sdkgen/manifest.json"
    content = json.loads(manifest.read_text(encoding="utf-8"))
    digest = hashlib.sha256(text.encode()).hexdigest()
    content["inputs"]["referenced"] = {path: digest}
    manifest.write_text(json.dumps(content), encoding="utf-8")


def configure(project: Path, line: str) -> None:
    """Add a line to `[spec]` of the configuration."""
    path = 'path = "shop.yaml"'
    text = CONFIG.replace(path, f"{path}\n{line}")
    (project / "specs" / "shop.sdk.toml").write_text(text, encoding="utf-8")


def test_a_file_that_changed_is_drift(run: Run, project: Path, item: Path) -> None:
    assert run("generate").returncode == 0
    referenced = inputs(project)["referenced"]
    assert isinstance(referenced, dict)
    assert list(referenced) == ["schemas/Item.yaml"]
    assert run("check").returncode == 0
    item.write_text(f"{ITEM}  colour: {{type: string}}\n", encoding="utf-8")
    result = run("check")
    assert result.returncode == 1
    assert "stale: sdk/shop/models/items.py\n" in result.stderr
    item.unlink()
    result = run("check")
    assert result.returncode == 2
    assert "(S020)" in result.stderr


def test_line_ends_of_a_file_are_no_drift(run: Run, item: Path) -> None:
    assert run("generate").returncode == 0
    item.write_bytes(ITEM.replace("\n", "\r\n").encode())
    assert run("check").returncode == 0


def test_when_nothing_changed_no_file_is_parsed(
    run: Run, project: Path, item: Path
) -> None:
    assert run("generate").returncode == 0
    # No YAML: it would be refused if it were more than read.
    item.write_text("a: [\n", encoding="utf-8")
    record(project, "schemas/Item.yaml", "a: [\n")
    assert run("check").returncode == 0


def test_a_record_that_leads_out_of_the_folder_is_not_read(
    run: Run, project: Path, item: Path
) -> None:
    assert run("generate").returncode == 0
    # With its right digest: if it were read, nothing would have changed.
    (project / "outside.yaml").write_text("a: 1\n", encoding="utf-8")
    record(project, "../outside.yaml", "a: 1\n")
    assert run("check").returncode == 1


def test_an_address_is_refused_unless_it_is_allowed(
    run: Run, project: Path, item: Path
) -> None:
    document = project / "specs" / "shop.yaml"
    text = document.read_text(encoding="utf-8")
    address = "https://127.0.0.1:1/Item.yaml"
    document.write_text(text.replace("schemas/Item.yaml", address), encoding="utf-8")
    told = run("generate").stderr
    assert "(S022)\n" in told
    assert "\nhint: download the file, or allow it by" in told
    for allowed in (["--allow-remote"], []):
        if not allowed:
            configure(project, "allow_remote = true")
        result = run("generate", *allowed)
        assert result.returncode == 2
        assert "`127.0.0.1` is no address of the public internet (S023)" in (
            result.stderr
        )


def test_overlays_of_the_command_line_come_after_those_of_the_configuration(
    run: Run, project: Path
) -> None:
    configure(project, 'overlays = ["one.yaml"]')
    (project / "specs" / "one.yaml").write_text(OVERLAY, encoding="utf-8")
    (project / "two.yaml").write_text(
        OVERLAY.replace("colour: {type: string}", "colour: {type: integer}"),
        encoding="utf-8",
    )
    model = project / "sdk" / "shop" / "models" / "items.py"
    assert run("generate").returncode == 0
    assert "colour: str | UnsetType" in model.read_text(encoding="utf-8")
    result = run("generate", "--overlay", "two.yaml")
    assert (result.returncode, result.stderr) == (0, "")
    assert "colour: int | UnsetType" in model.read_text(encoding="utf-8")
    assert run("check", "--overlay", "two.yaml").returncode == 0
    assert run("check").returncode == 1


def test_an_overlay_that_changed_is_drift(run: Run, project: Path) -> None:
    overlay = project / "o.yaml"
    overlay.write_text(OVERLAY, encoding="utf-8")
    assert run("generate", "--overlay", "o.yaml").returncode == 0
    overlay.write_text(OVERLAY.replace("colour", "size"), encoding="utf-8")
    assert run("check", "--overlay", "o.yaml").returncode == 1


def test_an_overlay_that_matches_nothing_is_a_warning(run: Run, project: Path) -> None:
    text = OVERLAY.replace("schemas.Item", "schemas.Thing")
    (project / "o.yaml").write_text(text, encoding="utf-8")
    result = run("generate", "--overlay", "o.yaml")
    assert result.returncode == 0
    assert result.stderr.startswith(
        "o.yaml:4:5: warning: `$.components.schemas.Thing.properties` matches nothing"
        " (S032)\n"
    )


def test_an_overlay_that_is_not_there_is_told(run: Run, project: Path) -> None:
    result = run("generate", "--overlay", "nothing.yaml")
    assert result.returncode == 2
    assert result.stderr.startswith("nothing.yaml: error: the document cannot be read")
    assert not (project / "sdk").exists()


@pytest.mark.parametrize("command", ["generate", "check", "inspect"])
def test_an_overlay_that_is_empty_text_is_a_mistake(run: Run, command: str) -> None:
    result = run(command, "--overlay", "")
    assert result.returncode == 2
    assert "it is empty" in result.stderr


def test_a_document_from_stdin_has_no_files_beside_it(
    run: Run, project: Path, item: Path
) -> None:
    text = (project / "specs" / "shop.yaml").read_text(encoding="utf-8")
    result = run("inspect", "--spec", "-", input=text)
    assert result.returncode == 2
    assert "a document from stdin has no files beside it (S020)" in result.stderr


def test_what_is_too_large_is_told_with_how_to_allow_it(
    run: Run, project: Path, item: Path
) -> None:
    configure(project, "max_megabytes = 1")
    item.write_text(f"{ITEM}# {'x' * 2**20}\n", encoding="utf-8")
    result = run("generate")
    assert result.returncode == 2
    assert result.stderr.startswith(
        "specs/schemas/Item.yaml: error: the document cannot be read: it is larger than"
        " 1 MiB (S001)\nhint: if it is meant, raise `max_megabytes` below `[spec]` of "
        "the configuration\n"
    )
    half = "x" * (2**19 + 2**18)
    item.write_text(f"{ITEM}# {half}\n", encoding="utf-8")
    document = project / "specs" / "shop.yaml"
    with document.open("a", encoding="utf-8") as file:
        file.write(f"# {half}\n")
    result = run("generate")
    assert "all documents together are larger than 1 MiB (S024)\n" in result.stderr
    assert "\nhint: if it is" in result.stderr
