"""What a hook waits for when nothing changed."""

import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml

from ledgerbee_sdkgen.version import VERSION
from tests.commands.conftest import Run

SLOW = {
    "black",
    "email",
    "filelock",
    "httpx2",
    "jinja2",
    "jsonpath_rfc9535",
    "jsonschema",
    "jsonschema_rs",
    "openapi_spec_validator",
    "pydantic",
    "socket",
    "tomlkit",
    "yaml",
}
UNUSUAL = {"httpx2", "jsonpath_rfc9535", "jsonschema", "pydantic", "tomlkit"}
"""What a run does not need that makes a client of a valid document."""


def imported(project: Path, *arguments: str) -> set[str]:
    """Return the modules that a run of the command line imports."""
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "ledgerbee_sdkgen", *arguments],
        cwd=project,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    lines = [line for line in result.stderr.splitlines() if line.count("|") == 2]
    return {line.rpartition("|")[2].strip() for line in lines}


@pytest.mark.parametrize(
    "arguments", [("check",), ("check", "--format", "github"), ("--help",)]
)
def test_what_renders_is_not_imported_when_nothing_changed(
    run: Run, project: Path, arguments: tuple[str, ...]
) -> None:
    assert run("generate").returncode == 0
    modules = imported(project, *arguments)
    assert "ledgerbee_sdkgen.cli" in modules
    assert "ledgerbee_sdkgen.pipeline" not in modules
    assert "ledgerbee_sdkgen.python.names" not in modules
    assert {name.partition(".")[0] for name in modules} & SLOW == set()


def test_a_glance_needs_no_models(run: Run, project: Path) -> None:
    assert run("generate").returncode == 0
    modules = imported(project, "check")
    assert "ledgerbee_sdkgen.glance" in modules
    assert "ledgerbee_sdkgen.running" not in modules
    assert not {"dataclasses", "msgspec"} & modules


def test_it_is_imported_when_something_did(run: Run, project: Path) -> None:
    assert run("generate").returncode == 0
    config = project / "specs" / "shop.sdk.toml"
    config.write_text(config.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    # The test above would tell nothing if these had other names.
    modules = imported(project, "generate")
    assert "ledgerbee_sdkgen.pipeline" in modules
    assert {"filelock", "jinja2", "jsonschema_rs", "yaml"} <= modules
    assert {name.partition(".")[0] for name in modules} & UNUSUAL == set()
    assert "openapi_spec_validator" not in modules


def test_the_validator_is_imported_when_something_is_wrong(
    run: Run, project: Path
) -> None:
    document = project / "specs" / "shop.yaml"
    text = document.read_text(encoding="utf-8")
    document.write_text(text.replace("info:\n", "info:\n  odd: 1\n"), encoding="utf-8")
    modules = imported(project, "generate")
    assert {"jsonschema", "openapi_spec_validator"} <= modules


def test_a_document_of_json_needs_no_parser_of_yaml(run: Run, project: Path) -> None:
    specs = project / "specs"
    value = yaml.safe_load((specs / "shop.yaml").read_text(encoding="utf-8"))
    (specs / "shop.json").write_text(json.dumps(value), encoding="utf-8")
    options = ("--spec", "specs/shop.json", "--package", "shop", "--output", "json")
    assert "yaml" not in imported(project, "generate", *options)


def test_the_version_is_that_of_the_distribution() -> None:
    assert version("ledgerbee-sdkgen") == VERSION
