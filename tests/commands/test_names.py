import json
from pathlib import Path

from tests.commands.conftest import Run

LOCK = "sdk/.sdkgen/surface.json"


def rename(project: Path, *lines: str) -> None:
    config = project / "specs" / "shop.sdk.toml"
    text = "\n".join([config.read_text(encoding="utf-8"), "[[rename]]", *lines])
    config.write_text(f"{text}\n", encoding="utf-8")


def test_the_table_lists_each_name_with_what_it_is_of(run: Run) -> None:
    result = run("names")
    assert result.returncode == 0
    rows = [line.split() for line in result.stdout.splitlines()]
    assert rows[0] == ["name", "kind", "of", "line"]
    assert ["client.items.list", "method", "/paths/~1items/get", "9"] in rows
    assert ["models.Item.id", "field", "/components/schemas/Item#id", "40"] in rows
    assert result.stderr.endswith("8 names\n")


def test_json_has_each_name_with_its_place(run: Run) -> None:
    listed = json.loads(run("names", "--format", "json").stdout)["names"]
    (found,) = [one for one in listed if one["name"] == "client.items.delete(id)"]
    assert found["kind"] == "parameter"
    assert found["of"] == "/paths/~1items~1{id}/delete#path:id"
    assert (found["file"], found["line"], found["column"]) == (
        "specs/shop.yaml",
        26,
        11,
    )


def test_a_new_name_is_said_to_be_new(run: Run) -> None:
    result = run("names", "--why", "client.items.list")
    assert result.returncode == 0
    assert result.stdout.splitlines() == [
        "client.items.list: method",
        "  of    /paths/~1items/get (specs/shop.yaml:9:5)",
        "  said  GET /items, operationId `listItems`, tag `Items`",
        "  why   it is new: sdk/.sdkgen/surface.json does not have it",
        "  else  by the rules of today it would be called the same",
    ]


def test_a_name_that_was_kept_is_said_to_be_kept(run: Run, project: Path) -> None:
    assert run("generate").returncode == 0
    document = project / "specs" / "shop.yaml"
    text = document.read_text(encoding="utf-8")
    document.write_text(text.replace("listItems", "enumerateItems"), encoding="utf-8")
    result = run("names", "--why", "client.items.list")
    assert "why   it is called so in sdk/.sdkgen/surface.json" in result.stdout
    assert "by the rules of today it would be `client.items.enumerate`" in result.stdout


def test_a_name_that_was_chosen_is_said_with_the_reason(
    run: Run, project: Path
) -> None:
    rename(
        project,
        'of = "/components/schemas/Item"',
        'name = "Article"',
        'reason = "our people say article"',
    )
    result = run("names", "--why", "models.Article")
    assert result.returncode == 0
    place = "specs/shop.sdk.toml:10:1"
    assert f"why   [[rename]] at {place}: our people say article" in result.stdout
    assert run("generate").returncode == 0
    models = (project / "sdk" / "shop" / "models" / "items.py").read_text("utf-8")
    assert "class Article(" in models
    assert "Item(" not in models


def test_a_name_that_is_none_is_told_with_those_like_it(run: Run) -> None:
    result = run("names", "--why", "client.item.list")
    assert result.returncode == 2
    assert "error: nothing is called `client.item.list`" in result.stderr
    assert "did you mean `client.items.list`" in result.stderr


def test_a_rename_to_a_name_that_is_taken_is_refused_at_its_line(
    run: Run, project: Path
) -> None:
    rename(
        project,
        'of = "/paths/~1items/get"',
        'name = "delete"',
        'reason = "by mistake"',
    )
    result = run("generate")
    assert result.returncode == 2
    said = "specs/shop.sdk.toml:10:1: error: `client.items.delete` is what"
    assert said in result.stderr
    assert not (project / "sdk").exists()


def test_without_the_lock_nothing_is_generated_unless_it_is_meant(
    run: Run, project: Path
) -> None:
    assert run("generate").returncode == 0
    (project / LOCK).unlink()
    refused = run("generate")
    assert refused.returncode == 2
    assert f"{LOCK}: error: the surface lock is gone" in refused.stderr
    assert not (project / LOCK).exists()
    checked = run("check")
    assert checked.returncode == 1
    assert f"missing: {LOCK}" in checked.stderr
    assert run("generate", "--force").returncode == 0
    assert (project / LOCK).exists()
    assert run("check").returncode == 0


def test_a_lock_that_a_merge_has_broken_is_told(run: Run, project: Path) -> None:
    assert run("generate").returncode == 0
    lock = project / LOCK
    lines = lock.read_text(encoding="utf-8").splitlines(keepends=True)
    lock.write_text("".join([*lines[:3], *lines[2:]]), encoding="utf-8")
    for command in ("generate", "check"):
        result = run(command)
        assert result.returncode == 2
        assert f"{LOCK}: error: the surface lock cannot be used" in result.stderr
        assert "stands in it twice (O005)" in result.stderr


def test_a_lock_that_was_edited_is_followed(run: Run, project: Path) -> None:
    assert run("generate").returncode == 0
    lock = project / LOCK
    text = lock.read_text(encoding="utf-8").replace(
        "client.items.list", "client.items.all"
    )
    lock.write_text(text, encoding="utf-8")
    assert run("check").returncode == 1
    assert run("generate").returncode == 0
    resource = (project / "sdk" / "shop" / "resources" / "items.pyi").read_text("utf-8")
    assert "def all(self)" in resource
    assert run("check").returncode == 0
