"""A second document, of webhooks, on the command line."""

from pathlib import Path

import pytest

from tests.commands.conftest import CONFIG, Run

HOOKS = """\
openapi: 3.1.0
info:
  title: Shop hooks
  version: "1"
webhooks:
  item.sold:
    post:
      responses: {"204": {description: Taken.}}
      description: An item is sold.
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Item'
components:
  schemas:
    Item:
      type: object
      required: [type]
      properties:
        type:
          const: item.sold
"""


@pytest.fixture
def hooks(project: Path) -> Path:
    specs = project / "specs"
    added = '\n[webhooks]\npath = "hooks.yaml"\n'
    (specs / "shop.sdk.toml").write_text(CONFIG + added, encoding="utf-8")
    path = specs / "hooks.yaml"
    path.write_text(HOOKS, encoding="utf-8")
    return path


def text(project: Path, name: str) -> str:
    return (project / "sdk" / name).read_text(encoding="utf-8")


def test_a_second_document_makes_the_module_of_webhooks(
    run: Run, project: Path, hooks: Path
) -> None:
    result = run("generate")
    assert (result.returncode, result.stderr) == (0, "")
    module = text(project, "shop/webhooks.py")
    assert '"item.sold": Item2,' in module
    assert 'environment="SHOP_WEBHOOK_SECRET"' in module
    assert "standardwebhooks" in text(project, "pyproject.toml")
    # The class that was there before keeps its name.
    assert "class Item(" in text(project, "shop/models/items.py")


def test_a_client_without_webhooks_needs_nothing_for_them(
    run: Run, project: Path
) -> None:
    assert run("generate").returncode == 0
    sdk = project / "sdk"
    assert "standardwebhooks" not in text(project, "pyproject.toml")
    assert [
        path.relative_to(sdk).as_posix()
        for path in sdk.rglob("*")
        if path.is_file()
        and any(
            word in path.read_text(encoding="utf-8")
            for word in ("standardwebhooks", "sign_test_event")
        )
    ] == []


def test_a_change_of_the_second_document_is_drift(
    run: Run, project: Path, hooks: Path
) -> None:
    run("generate")
    assert run("check").returncode == 0
    hooks.write_text(HOOKS.replace("An item is", "Something is"), encoding="utf-8")
    result = run("check")
    assert result.returncode == 1
    assert "Something is sold." in result.stdout


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("schemas/Item'", "schemas/Itm'", "specs/hooks.yaml:14:15: error: "),
        ("    post:\n", "    post: 5\n    get:\n", "specs/hooks.yaml:7:5: error: "),
        ("3.1.0", "2.0", "specs/hooks.yaml:1:1: error: "),
    ],
)
def test_what_is_wrong_with_it_is_told_at_its_place(
    run: Run, project: Path, hooks: Path, old: str, new: str, said: str
) -> None:
    hooks.write_text(HOOKS.replace(old, new), encoding="utf-8")
    result = run("generate")
    assert result.returncode == 2
    assert result.stderr.startswith(said)
    assert not (project / "sdk").exists()


def test_a_second_document_that_is_not_there(
    run: Run, project: Path, hooks: Path
) -> None:
    hooks.unlink()
    result = run("generate")
    assert result.returncode == 2
    assert result.stderr.startswith("specs/hooks.yaml: error: ")
    assert "(S001)" in result.stderr


def test_a_topic_that_no_payload_says_is_a_warning(
    run: Run, project: Path, hooks: Path
) -> None:
    config = project / "specs" / "shop.sdk.toml"
    config.write_text(config.read_text("utf-8") + 'topic = "kind"\n', encoding="utf-8")
    result = run("generate")
    assert result.returncode == 0
    assert "specs/shop.sdk.toml:12:1: warning: no webhook has a property `kind`" in (
        result.stderr
    )
