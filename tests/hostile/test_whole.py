"""A document of nothing but harmful texts, all the way to a client that works."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.output.manifest import make_manifest
from ledgerbee_sdkgen.output.write import write_tree
from ledgerbee_sdkgen.pipeline import Rendered, render_sdk
from ledgerbee_sdkgen.progress import Progress
from tests.hostile.inspection import misplaced, page_shapes, problems, python_shapes
from tests.hostile.payloads import MARK, PAYLOADS, TOGETHER
from tests.hostile.slots import Slot, document, harmless, slots
from tests.support.drafts import (
    drafted,
    drafted_value,
    running,
    unanswered,
    undecodable,
)

UNSENDABLE = re.compile(
    r".*\b(server|variable|variable default|path|header parameter|header value|"
    r"cookie parameter|key header|media type|text type|file type|part type)"
)
"""Places of what no URL, header or media type can be: nothing of it is sent."""
NUMBERS = {slot: number for number, slot in enumerate(slots())}


def everything(slot: Slot) -> str:
    return slot.allowed(f"k{NUMBERS[slot]}{TOGETHER}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("around")


@pytest.fixture(scope="module")
def text() -> str:
    return json.dumps(document(everything))


@pytest.fixture(scope="module")
def made(folder: Path, text: str) -> Rendered:
    """Generate into `folder`/sdk, exactly as `generate` does."""
    spec = folder / "spec.json"
    spec.write_text(text, encoding="utf-8")
    findings = Findings()
    settings = load_settings(
        config=None,
        spec=spec.as_posix(),
        package="drafted",
        output=folder / "sdk",
        templates=None,
        findings=findings,
    )
    sources = read_inputs(settings)
    rendered = render_sdk(sources, findings, Progress(None))
    manifest = make_manifest(sources.inputs, rendered.tree)
    write_tree(rendered.tree, manifest, settings.output)
    return rendered


def test_nothing_is_written_beside_the_output_folder(
    made: Rendered, folder: Path
) -> None:
    assert misplaced(made.tree) == []
    assert sorted(path.name for path in folder.iterdir()) == ["sdk", "spec.json"]
    own = {f"sdk/{path}" for path in (*made.tree, ".sdkgen/manifest.json")}
    found = {one.relative_to(folder).as_posix() for one in folder.rglob("*.*")}
    assert found - own == {"spec.json", "sdk/.sdkgen"}


def test_what_is_laid_out_is_as_harmless_as_the_draft(
    made: Rendered, text: str
) -> None:
    own = {path: one for path, one in made.tree.items() if "/_runtime/" not in path}
    draft = drafted(text).tree
    assert problems(own) == []
    assert python_shapes(own) == python_shapes(draft)
    assert page_shapes(own) == page_shapes(draft)


def test_the_project_file_says_only_what_it_is_meant_to(made: Rendered) -> None:
    held = tomllib.loads(made.tree["pyproject.toml"])
    assert held.keys() == {"build-system", "project", "tool"}
    assert held["tool"].keys() == {"hatch"}
    assert MARK in held["project"].pop("description")
    assert MARK not in str(held)


@pytest.mark.parametrize(
    "name",
    [
        "all",
        *("backslash at the end", "dunder", "keywords", "other scripts"),
        *(pytest.param(name, marks=pytest.mark.slow) for name in PAYLOADS),
    ],
)
def test_a_client_of_harmful_texts_works(name: str) -> None:
    payload = PAYLOADS.get(name, TOGETHER)

    def fill(slot: Slot) -> str:
        if UNSENDABLE.fullmatch(slot.name):
            return harmless(slot)
        return slot.allowed(f"k{NUMBERS[slot]}{payload}")

    draft = drafted_value(document(fill))
    with running(draft):
        assert undecodable() == []
        assert unanswered(draft) == []
    assert draft.planned.summary.operations == 5
