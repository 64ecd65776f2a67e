"""`update` and `check --online` against a server on this machine."""

import errno
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from ledgerbee_sdkgen.__main__ import main
from ledgerbee_sdkgen.spec import published
from tests.commands.conftest import CONFIG, DOCUMENT
from tests.support.publishing import Reply, Site, publishing

Cli = Callable[..., tuple[int, str, str]]


@pytest.fixture
def site() -> Iterator[Site]:
    with publishing() as one:
        yield one


@pytest.fixture
def cli(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Cli:
    """Run the command line in this process; return exit code, stdout and stderr."""
    monkeypatch.chdir(project)
    monkeypatch.setattr(published, "WAITS", (0.0, 0.0, 0.0))

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["ledgerbee-sdkgen", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        out, err = capsys.readouterr()
        return int(end.value.code or 0), out, err

    return run


@pytest.fixture
def shop(cli: Cli, project: Path) -> Path:
    """A project whose client is current; its document is JSON."""
    specs = project / "specs"
    (specs / "shop.yaml").unlink()
    text = json.dumps(yaml.safe_load(DOCUMENT), indent=2) + "\n"
    (specs / "shop.json").write_text(text, encoding="utf-8")
    config = CONFIG.replace("shop.yaml", "shop.json") + 'version = "1.4.0" # ours\n'
    (specs / "shop.sdk.toml").write_text(config, encoding="utf-8")
    assert cli("generate")[0] == 0
    return project


def held(project: Path) -> dict[str, str]:
    """Return path → digest of all there is, the lock left out."""
    return {
        path.relative_to(project)
        .as_posix(): hashlib.sha256(path.read_bytes())
        .hexdigest()
        for path in sorted(project.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


def document(change: Callable[[Any], object] = lambda _: None) -> str:
    """Return the document after `change`, laid out in another way."""
    value = yaml.safe_load(DOCUMENT)
    change(value)
    return json.dumps(value, sort_keys=True)


def with_colour(value: Any) -> None:
    value["components"]["schemas"]["Item"]["properties"]["colour"] = {"type": "string"}


def without_deletion(value: Any) -> None:
    del value["paths"]["/items/{id}"]


def test_what_is_published_is_taken(shop: Path, cli: Cli, site: Site) -> None:
    site.publishes(document(with_colour), etag='"2"')
    code, out, _ = cli("update", "--from", site.url)
    assert code == 0
    assert "version 1.4.0 → 1.5.0" in out
    assert "models.Item.colour" in out
    spec = (shop / "specs" / "shop.json").read_text(encoding="utf-8")
    assert json.loads(spec) == json.loads(document(with_colour))
    assert spec.startswith('{\n  "components": {\n')
    config = (shop / "specs" / "shop.sdk.toml").read_text(encoding="utf-8")
    assert config.endswith('name = "shop"\nversion = "1.5.0" # ours\n')
    project = (shop / "sdk" / "pyproject.toml").read_text(encoding="utf-8")
    assert 'version = "1.5.0"' in project
    model = (shop / "sdk" / "shop" / "models" / "items.py").read_text(encoding="utf-8")
    assert "colour: str" in model
    changelog = (shop / "sdk" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## 1.5.0\n" in changelog
    assert "`models.Item.colour`" in changelog


def test_after_an_update_nothing_drifts_and_nothing_is_new(
    shop: Path, cli: Cli, site: Site
) -> None:
    site.publishes(document(with_colour), etag='"2"')
    assert cli("update", "--from", site.url)[0] == 0
    before = held(shop)
    assert cli("check") == (0, "", "sdk is current\n")
    assert cli("generate")[0] == 0
    code, out, _ = cli("update", "--from", site.url)
    assert (code, out) == (0, f"specs/shop.json is what {site.url} has\n")
    assert site.asked[-1]["If-None-Match"] == '"2"'
    assert held(shop) == before


def test_a_changed_document_is_not_taken_for_the_one_that_was_published(
    shop: Path, cli: Cli, site: Site
) -> None:
    site.publishes(document(with_colour), etag='"2"')
    assert cli("update", "--from", site.url)[0] == 0
    spec = shop / "specs" / "shop.json"
    spec.write_text(document(), encoding="utf-8")
    assert cli("update", "--from", site.url)[0] == 0
    assert site.asked[-1]["If-None-Match"] is None
    assert json.loads(spec.read_text(encoding="utf-8")) == json.loads(
        document(with_colour)
    )


def test_another_layout_is_nothing_new(shop: Path, cli: Cli, site: Site) -> None:
    site.publishes(document(), etag='"1"')
    before = held(shop)
    assert cli("update", "--from", site.url)[0] == 0
    assert held(shop) == before


def test_a_file_is_taken_as_an_address_is(shop: Path, cli: Cli, tmp_path: Path) -> None:
    new = tmp_path / "new.json"
    new.write_text(document(with_colour), encoding="utf-8")
    assert cli("update", "--from", str(new))[0] == 0
    assert cli("check")[0] == 0
    assert not (shop / "sdk" / ".sdkgen" / "upstream.json").exists()


def test_a_document_of_yaml_stays_as_it_came(
    project: Path, cli: Cli, tmp_path: Path
) -> None:
    assert cli("generate")[0] == 0
    text = DOCUMENT + "        colour: {type: string}  # new\n"
    new = tmp_path / "new.yaml"
    new.write_text(text, encoding="utf-8")
    assert cli("update", "--from", str(new))[0] == 0
    spec = project / "specs" / "shop.yaml"
    assert spec.read_text(encoding="utf-8") == text
    assert cli("check")[0] == 0


def test_a_dry_run_says_the_same_and_writes_nothing(
    shop: Path, cli: Cli, site: Site
) -> None:
    site.publishes(document(with_colour))
    before = held(shop)
    code, told, err = cli("update", "--from", site.url, "--dry-run")
    assert (code, held(shop)) == (0, before)
    assert "nothing is written: this is a dry run" in err
    _, out, _ = cli("update", "--from", site.url)
    assert out.startswith(told.rstrip("\n"))


def test_releases_add_up_the_newest_first(shop: Path, cli: Cli, site: Site) -> None:
    site.publishes(document(with_colour))
    assert cli("update", "--from", site.url)[0] == 0
    site.publishes(document(without_deletion))
    assert cli("update", "--from", site.url, "--allow-removals")[0] == 0
    changelog = (shop / "sdk" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert changelog.index("## 2.0.0") < changelog.index("## 1.5.0")
    page = (shop / "sdk" / "docs" / "upgrading" / "2.0.0.md").read_text(
        encoding="utf-8"
    )
    assert '```python\nclient.items.delete("' in page
    assert "# There is no `client.items.delete` any more." in page
    assert cli("check")[0] == 0


def test_a_version_that_shows_nowhere_stays(shop: Path, cli: Cli, site: Site) -> None:
    site.publishes(document(lambda value: value.update({"x-of-no-use": 1})))
    code, out, _ = cli("update", "--from", site.url)
    assert code == 0
    assert "version 1.4.0, as before" in out
    assert "x-of-no-use" in (shop / "specs" / "shop.json").read_text(encoding="utf-8")
    assert not (shop / "sdk" / "CHANGELOG.md").exists()
    assert cli("check")[0] == 0


def test_lost_operations_are_refused_until_they_are_allowed(
    shop: Path, cli: Cli, site: Site
) -> None:
    site.publishes(document(without_deletion))
    before = held(shop)
    code, out, err = cli("update", "--from", site.url)
    assert (code, held(shop)) == (1, before)
    assert "1 of 2 operations are gone, and 10% may be; nothing has changed" in err
    assert "  DELETE /items/{id}" in err
    assert "--allow-removals" in err
    assert "client.items.delete" in out
    config = shop / "specs" / "shop.sdk.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text + "\n[update]\nmax_removed = 0.5\n", encoding="utf-8")
    assert cli("update", "--from", site.url)[0] == 0


def test_an_operation_that_was_guessed_is_not_lost(
    shop: Path, cli: Cli, site: Site
) -> None:
    spec = shop / "specs" / "shop.json"
    value = yaml.safe_load(DOCUMENT)
    value["paths"]["/items/{id}"]["delete"]["x-provenance"] = "inferred"
    spec.write_text(json.dumps(value), encoding="utf-8")
    assert cli("generate")[0] == 0
    site.publishes(document(without_deletion))
    code, out, _ = cli("update", "--from", site.url)
    assert code == 0
    assert "inferred wrongly (1):\n  DELETE /items/{id}\n" in out
    assert "inferred; there is no such operation" in out


@pytest.mark.parametrize("level", ["breaking", "risky", "any"])
def test_changes_of_a_level_can_be_refused(
    shop: Path, cli: Cli, site: Site, level: str
) -> None:
    site.publishes(document(without_deletion))
    before = held(shop)
    wanted = ("update", "--from", site.url, "--allow-removals", "--fail-on", level)
    code, _, err = cli(*wanted)
    assert (code, held(shop)) == (1, before)
    assert "`--fail-on` refuses; nothing has changed" in err


def test_what_is_new_passes_where_what_breaks_is_refused(
    shop: Path, cli: Cli, site: Site
) -> None:
    site.publishes(document(with_colour))
    assert cli("update", "--from", site.url, "--fail-on", "breaking")[0] == 0


REDIRECT = Reply(status=302, headers={"Location": "http://10.0.0.1/schema.json"})
BAD: dict[str, tuple[Reply, str]] = {
    "server": (Reply(status=500), "the answer is 500"),
    "gone": (Reply(status=404), "the answer is 404"),
    "redirect": (REDIRECT, "`10.0.0.1` is no address of this machine (S023)"),
    "large": (Reply(b" " * (1024**2 + 1)), "it is larger than 1 MiB (S024)"),
    "cut off": (Reply(b'{"a', promised=9), "cannot be fetched"),
    "no text": (Reply(b"\xff{}"), "is not UTF-8"),
    "nothing": (Reply(b""), "schema.json"),
    "broken": (Reply(b'{"openapi": "3.0.0", '), "(S002)"),
    "twice": (Reply(b'{"a": 1, "a": 2}'), "(S003)"),
    "a page": (Reply(b"<html>Sign in</html>"), "schema.json"),
    "another": (Reply(b'{"swagger": "2.0"}'), "this is Swagger 2.0 (S004)"),
    "no list": (Reply(b"[]"), "(S004)"),
    "empty": (
        Reply(document(lambda value: value["paths"].clear()).encode()),
        "the published document has no operations (S004)",
    ),
    "invalid": (
        Reply(document(lambda value: value["components"].clear()).encode()),
        "`#/components/schemas/Item`",
    ),
}


@pytest.mark.parametrize("reply", BAD)
def test_what_cannot_be_used_leaves_everything_as_it_was(
    shop: Path, cli: Cli, site: Site, reply: str
) -> None:
    config = shop / "specs" / "shop.sdk.toml"
    text = config.read_text(encoding="utf-8")
    text = text.replace("[spec]", "[spec]\nmax_megabytes = 1")
    config.write_text(text, encoding="utf-8")
    assert cli("generate")[0] == 0
    site.reply, reason = BAD[reply]
    before = held(shop)
    code, _, err = cli("update", "--from", site.url)
    assert (code, held(shop)) == (2, before)
    assert reason in err
    assert "Traceback" not in err
    assert cli("check", "--online", "--from", site.url)[0] == 2
    assert cli("check")[0] == 0


def test_a_server_that_fails_once_is_asked_again(
    shop: Path, cli: Cli, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    site.first = [Reply(status=500)]
    site.publishes(document(with_colour))
    assert cli("update", "--from", site.url)[0] == 0
    assert len(site.asked) == 2


def test_a_client_that_cannot_be_made_leaves_everything_as_it_was(
    shop: Path, cli: Cli, site: Site
) -> None:
    templates = shop / "templates"
    templates.mkdir()
    (templates / "README.md.jinja").write_text("{{ view.nothing }}", encoding="utf-8")
    site.publishes(document(with_colour))
    before = held(shop)
    code, _, err = cli("update", "--from", site.url, "--templates", "templates")
    assert (code, held(shop)) == (2, before)
    assert "README.md.jinja" in err


@pytest.mark.parametrize("number", [1, 2, 5, 9, 14])
def test_a_disk_that_is_full_leaves_everything_as_it_was(
    shop: Path, cli: Cli, site: Site, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    site.publishes(document(with_colour), etag='"2"')
    before, count = held(shop), 0

    def full(_: int) -> None:
        nonlocal count
        count += 1
        if count >= number:
            raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        code, _, err = cli("update", "--from", site.url)
    assert (code, held(shop)) == (2, before)
    assert "No space left on device" in err
    assert cli("check")[0] == 0


@pytest.mark.parametrize("command", ["generate", "update"])
@pytest.mark.parametrize("last", range(1, 8))
def test_what_was_cut_off_while_it_wrote_is_finished(
    shop: Path,
    cli: Cli,
    site: Site,
    monkeypatch: pytest.MonkeyPatch,
    last: int,
    command: str,
) -> None:
    site.publishes(document(with_colour), etag='"2"')
    real, count = os.replace, 0

    def cut_off(*arguments: Any) -> None:
        nonlocal count
        count += 1
        if count > last:
            raise KeyboardInterrupt
        real(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", cut_off)
        # Without the cache, which replaces files of its own.
        assert cli("update", "--no-cache", "--from", site.url)[0] == 130
    code, _, err = cli("check")
    assert code == 2
    assert "was cut off" in err
    more = ("--from", site.url) if command == "update" else ()
    assert cli(command, *more)[0] == 0
    assert cli("check")[0] == 0
    assert cli("update", "--from", site.url)[1].startswith("specs/shop.json is what")
    config = (shop / "specs" / "shop.sdk.toml").read_text(encoding="utf-8")
    assert 'version = "1.5.0" # ours' in config
    assert not list((shop / "specs").glob(".*"))


def test_a_document_that_needs_another_ending_is_refused(
    shop: Path, cli: Cli, tmp_path: Path
) -> None:
    new = tmp_path / "new.yaml"
    new.write_text(DOCUMENT + "        colour: {type: string}\n", encoding="utf-8")
    before = held(shop)
    code, _, err = cli("update", "--from", str(new))
    assert (code, held(shop)) == (2, before)
    assert "cannot be kept as `specs/shop.json`" in err


def test_without_an_address_or_a_configuration_it_says_what_to_do(
    shop: Path, cli: Cli
) -> None:
    code, _, err = cli("update")
    assert code == 2
    assert "`--from URL`" in err
    code, _, err = cli("check", "--online")
    assert code == 2
    assert "`--from URL`" in err
    named = ("--spec", "specs/shop.json", "--package", "shop", "--output", "sdk")
    code, _, err = cli("update", *named)
    assert code == 2
    assert "--config" in err
    assert cli("check", "--from", "a")[0] == 2
    config = ("--config", "specs/shop.sdk.toml")
    code, _, err = cli("update", *config, "--spec", "-", "--from", "a")
    assert code == 2
    assert "stdin is no file" in err


@pytest.mark.parametrize("url", ["http://example.com/a.json", "http://127.0.0.1/a"])
def test_the_configured_address_is_https(shop: Path, cli: Cli, url: str) -> None:
    config = shop / "specs" / "shop.sdk.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(
        text.replace("[spec]", f'[spec]\nurl = "{url}"'), encoding="utf-8"
    )
    code, _, err = cli("update")
    assert code == 2
    assert "`spec.url` has to be as in https://" in err


def test_a_record_that_is_gone_or_broken_is_told(
    shop: Path, cli: Cli, site: Site
) -> None:
    site.publishes(document(with_colour))
    assert cli("update", "--from", site.url)[0] == 0
    record = shop / "sdk" / ".sdkgen" / "releases.json"
    text = record.read_text(encoding="utf-8")
    for broken in ("", "[]", '{"format": 2}', text.replace('"text": "', '"txt": "')):
        record.write_text(broken, encoding="utf-8")
        code, _, err = cli("generate")
        assert code == 2
        assert "the record cannot be used" in err
    record.unlink()
    code, _, err = cli("generate")
    assert code == 2
    assert "it is gone" in err
    assert (shop / "sdk" / "CHANGELOG.md").exists()


def test_online_tells_what_is_published_from_what_is_committed(
    shop: Path, cli: Cli, site: Site
) -> None:
    asked = ("check", "--online", "--from", site.url)
    site.publishes(document(), etag='"1"')
    code, out, err = cli(*asked)
    assert (code, out) == (0, "")
    assert err == f"sdk is current\nspecs/shop.json is what {site.url} has\n"
    site.publishes(document(with_colour), etag='"2"')
    before = held(shop)
    code, out, err = cli(*asked)
    assert (code, held(shop)) == (1, before)
    assert "models.Item.colour" in out
    assert f"{site.url} differs from specs/shop.json" in err
    assert cli("update", "--from", site.url)[0] == 0
    assert cli(*asked)[0] == 0
    assert site.asked[-1]["If-None-Match"] == '"2"'


def test_what_cannot_be_reached_is_not_called_current(
    shop: Path, cli: Cli, site: Site
) -> None:
    site.reply = Reply(status=403)
    code, _, err = cli("check", "--online", "--from", site.url)
    assert code == 2
    assert "the published document cannot be fetched: the answer is 403" in err


def test_programs_are_told_the_same(shop: Path, cli: Cli, site: Site) -> None:
    site.publishes(document(with_colour))
    asked = ("update", "--from", site.url, "--dry-run", "--format")
    told = json.loads(cli(*asked, "json")[1])
    assert told["update"]["version"] == {"before": "1.4.0", "after": "1.5.0"}
    assert "models.Item.colour" in str(told["changes"])
    markdown = cli(*asked, "markdown")[1]
    assert markdown.startswith("# Version 1.4.0 → 1.5.0\n")
    assert "`models.Item.colour`" in markdown
