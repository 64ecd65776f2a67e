"""What clients met, from the answer to the next client."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import CONFIG, Run

DOCUMENT = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example.com}]
paths:
  /items:
    get:
      operationId: listItems
      tags: [Items]
      responses:
        "200":
          description: The items.
          content:
            application/json:
              schema:
                type: array
                items: {$ref: '#/components/schemas/Item'}
components:
  schemas:
    Item:
      type: object
      required: [id]
      properties:
        id: {type: string}
        state: {$ref: '#/components/schemas/State'}
    State:
      type: string
      enum: [new, sold]
"""
ANSWER = """\
[{"id": "1", "state": "lost", "colour": "red", "price": 10, "tags": ["a@example.com"],
  "maker": {"name": "Ada"}, "seen": null}]
"""
# A program of a user's, with an API that is ahead of its client.
PROGRAM = f"""\
import sys, warnings
sys.path.insert(0, "sdk")
warnings.simplefilter("error")
from shop import Shop
from shop.drift import Recorder
from shop.transport import Response

class Ahead:
    def send(self, request, timeout):
        headers = {{"content-type": "application/json"}}
        return Response(status=200, headers=headers, content={ANSWER!r}.encode())

    def close(self):
        pass

with Shop(transport=Ahead(), on_unknown=Recorder("drift.json")) as shop:
    print(shop.items.list())
"""
POINTER = "/components/schemas"


@pytest.fixture
def met(project: Path, run: Run) -> str:
    """Return the name of the file that a client has written."""
    (project / "specs" / "shop.yaml").write_text(DOCUMENT, encoding="utf-8")
    assert run("generate").returncode == 0
    call(project)
    return "drift.json"


def call(project: Path) -> str:
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=project,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_what_was_met_is_said_of_its_schema(run: Run, met: str) -> None:
    result = run("drift-report", met)
    assert result.returncode == 1
    lines = [line for line in result.stdout.splitlines() if "(L002)" in line]
    seen = "seen in the answer to GET /items (L002)"
    assert lines == [
        f"specs/shop.yaml:19:5: warning: `Item` has no property `{name}` "
        f"({type_}), {seen}"
        for name, type_ in (
            ("colour", "string"),
            ("maker", "object"),
            ("price", "number"),
            ("seen", "null"),
            ("tags", "array"),
        )
    ] + [f"specs/shop.yaml:25:5: warning: `State` has no value `lost`, {seen}"]
    assert result.stderr.endswith("6 things seen\n")


def test_no_value_of_an_answer_is_kept_but_those_of_enumerations(
    project: Path, met: str
) -> None:
    text = (project / met).read_text(encoding="utf-8")
    assert "lost" in text
    for value in ("red", "a@example.com", "Ada", "10", '"1"'):
        assert value not in text


def test_what_was_met_is_known_to_the_next_client(
    run: Run, project: Path, met: str
) -> None:
    result = run("drift-report", met, "--overlay-out", "specs/seen.yaml")
    assert (result.returncode, "6 actions → specs/seen.yaml" in result.stdout) == (
        1,
        True,
    )
    made = run("generate", "--overlay", "specs/seen.yaml")
    assert made.returncode == 0, made.stderr
    (project / met).unlink()
    said = call(project)
    assert "colour='red'" in said
    assert not (project / met).exists()


def test_what_the_document_has_by_now_is_not_said(
    run: Run, project: Path, met: str
) -> None:
    run("drift-report", met, "--overlay-out", "seen.yaml")
    result = run("drift-report", met, "--overlay", "seen.yaml")
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr.endswith("6 things seen, 6 known by now\n")


@pytest.mark.parametrize(
    ("openapi", "seen"),
    [
        ("3.0.3", {"nullable": True, "type": "string"}),
        ("3.1.0", {"type": ["string", "null"]}),
    ],
)
def test_what_was_null_once_may_be_null(
    run: Run, project: Path, met: str, openapi: str, seen: dict[str, object]
) -> None:
    spec = project / "specs" / "shop.yaml"
    spec.write_text(DOCUMENT.replace("3.0.3", openapi), encoding="utf-8")
    entry = {"kind": "field", "owner": "Item", "name": "seen", "requests": []}
    other = {"format": 1, "unknown": [{**entry, "types": ["string"]}]}
    (project / "other.json").write_text(json.dumps(other), encoding="utf-8")
    run("drift-report", met, "other.json", "--overlay-out", "seen.json")
    overlay = json.loads((project / "seen.json").read_text(encoding="utf-8"))
    properties = {
        name: described
        for action in overlay["actions"]
        for name, described in action["update"].get("properties", {}).items()
    }
    del properties["seen"]["description"]
    assert properties["seen"] == seen


def test_what_is_waived_is_no_drift(run: Run, project: Path, met: str) -> None:
    config = project / "specs" / "shop.sdk.toml"
    waiver = f'\n[[waivers]]\nid = "L002 {POINTER}/*"\nreason = "a trial"\n'
    config.write_text(CONFIG + waiver, encoding="utf-8")
    assert run("drift-report", met).returncode == 0
    # Others, who find no such thing, take the waiver for what it is.
    assert "W001" not in run("lint").stdout


def test_programs_are_told_with_a_pointer(run: Run, met: str) -> None:
    answer = json.loads(run("drift-report", met, "--format", "json").stdout)
    assert [one["id"] for one in answer["findings"]] == [
        *(
            f"L002 {POINTER}/Item/properties/{name}"
            for name in ("colour", "maker", "price", "seen", "tags")
        ),
        f"L002 {POINTER}/State/enum/lost",
    ]


def test_what_was_seen_in_a_model_that_is_gone_is_said(
    run: Run, project: Path, met: str
) -> None:
    spec = project / "specs" / "shop.yaml"
    spec.write_text(DOCUMENT.replace("Item", "Good"), encoding="utf-8")
    result = run("drift-report", met)
    assert result.returncode == 1
    assert "`colour` was seen in `Item`, which there is no more" in result.stdout


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{", '{"format": 2, "unknown": []}', '{"format": 1}', "\x00"),
        '{"format": 1, "unknown": [{"kind": "field"}]}',
        '{"format": 1, "unknown": 3}',
        '{"format": 1, "unknown": [{"kind": "f", "owner": "", "name": "", '
        '"types": [], "requests": []}]}',
    ],
)
def test_a_file_of_another_kind_is_bad_input(
    run: Run, project: Path, text: str
) -> None:
    (project / "other.json").write_text(text, encoding="utf-8")
    result = run("drift-report", "other.json", "--overlay-out", "seen.json")
    assert result.returncode == 2
    assert "`other.json` is no file of a recorder" in result.stderr
    assert not (project / "seen.json").exists()


def test_a_file_that_is_not_there_is_bad_input(run: Run, project: Path) -> None:
    result = run("drift-report", "none.json")
    assert (result.returncode, "none.json" in result.stderr) == (2, True)
    assert run("drift-report").returncode == 2
