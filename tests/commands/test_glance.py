"""What `check` sees at a glance is what it would find by looking."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ledgerbee_sdkgen.glance import settled
from tests.commands.conftest import CONFIG, DOCUMENT, Run, rename_resource

OVERLAY = """\
overlay: 1.0.0
info: {title: Goods, version: "1"}
actions:
  - target: $.info
    update: {title: Goods}
"""
WEBHOOKS = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
webhooks:
  sold:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: {type: {type: string}}
      responses: {"200": {description: Heard.}}
"""


@pytest.fixture
def whole(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project that is current, with documents of every kind."""
    specs = project / "specs"
    (specs / "goods.overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    (specs / "webhooks.yaml").write_text(WEBHOOKS, encoding="utf-8")
    named = CONFIG.replace("[output]", 'overlays = ["goods.overlay.yaml"]\n\n[output]')
    _write(project, f'{named}\n[webhooks]\npath = "webhooks.yaml"\n')
    assert run("generate").returncode == 0
    monkeypatch.chdir(project)
    return project


def _write(project: Path, config: str) -> None:
    (project / "specs" / "shop.sdk.toml").write_text(config, encoding="utf-8")


def _append(name: str, text: str = "\n") -> Callable[[Path], object]:
    def change(project: Path) -> None:
        path = project / name
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")

    return change


def _remove(name: str) -> Callable[[Path], object]:
    return lambda project: (project / name).unlink()


def _cut(project: Path) -> None:
    manifest = project / "sdk" / ".sdkgen" / "manifest.json"
    lines = manifest.read_text(encoding="utf-8").splitlines(keepends=True)
    (at,) = (at for at, line in enumerate(lines) if '"shop/client.py"' in line)
    manifest.write_text("".join(lines[:at] + lines[at + 1 :]), encoding="utf-8")


def _mark(project: Path) -> None:
    path = project / "sdk" / "shop" / "client.py"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())


CHANGES: dict[str, Callable[[Path], object]] = {
    "configuration": rename_resource,
    "no configuration": _remove("specs/shop.sdk.toml"),
    "configuration is no TOML": _append("specs/shop.sdk.toml", "["),
    "configuration of other types": lambda project: _write(project, "spec = 1\n"),
    "no package": lambda project: _write(project, CONFIG.partition("[package]")[0]),
    "empty output": lambda project: _write(project, CONFIG.replace("../sdk", "")),
    "strict": _append("specs/shop.sdk.toml", "[report]\nstrict = true\n"),
    "document": _append("specs/shop.yaml"),
    "no document": _remove("specs/shop.yaml"),
    "overlay": _append("specs/goods.overlay.yaml"),
    "webhooks": _append("specs/webhooks.yaml"),
    "edited": _append("sdk/shop/client.py"),
    "edited with a mark in front": _mark,
    "missing": _remove("sdk/shop/client.py"),
    "manifest": _append("sdk/.sdkgen/manifest.json", "x"),
    "no manifest": _remove("sdk/.sdkgen/manifest.json"),
    "manifest without a line": _cut,
}


def test_what_is_current_is_told_as_by_the_whole_of_check(
    run: Run, whole: Path
) -> None:
    assert settled(None) == Path("specs/../sdk")
    assert settled(whole / "specs" / "shop.sdk.toml") == whole / "specs/../sdk"
    seen = run("check")
    # An option has all be looked at, and this one changes nothing.
    looked = run("check", "--package", "shop")
    assert seen.returncode == looked.returncode == 0
    assert (seen.stdout, seen.stderr) == (looked.stdout, looked.stderr)
    assert seen.stderr == "sdk is current\n"
    assert run("check", "--quiet").stderr == ""


def test_line_ends_are_no_change(whole: Path) -> None:
    for name in ("specs/shop.sdk.toml", "specs/shop.yaml", "sdk/shop/client.py"):
        path = whole / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert settled(None)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_is_looked_at(whole: Path, change: Callable[[Path], object]) -> None:
    change(whole)
    assert settled(None) is None


@pytest.mark.parametrize("name", ["releases.json", "upstream.json"])
def test_a_record_that_is_not_in_the_manifest_is_looked_at(
    run: Run, whole: Path, name: str
) -> None:
    (whole / "sdk" / ".sdkgen" / name).mkdir()
    assert settled(None) is None
    assert run("check").returncode == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
@pytest.mark.parametrize("name", ["shop.sdk.toml", "shop.yaml"])
def test_what_can_be_read_once_is_not_read(whole: Path, name: str) -> None:
    path = whole / "specs" / name
    path.unlink()
    os.mkfifo(path)
    # To open it would wait for who writes.
    assert settled(None) is None


def test_a_document_that_is_too_large_is_looked_at(run: Run, whole: Path) -> None:
    config = whole / "specs" / "shop.sdk.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(
        text.replace("[spec]", "[spec]\nmax_megabytes = 1"), encoding="utf-8"
    )
    document = whole / "specs" / "shop.yaml"
    document.write_text(DOCUMENT + "\n" * 1_040_000, encoding="utf-8")
    assert run("generate").returncode == 0
    assert settled(None)
    # By its digest it is the same document.
    document.write_bytes(document.read_bytes().replace(b"\n", b"\r\n"))
    assert settled(None) is None
    assert "larger than 1 MiB" in run("check").stderr


def test_a_dash_may_be_stdin(run: Run, whole: Path) -> None:
    text = CONFIG.replace("shop.yaml", "-").replace("../sdk", "sdk")
    (whole / "here.sdk.toml").write_text(text, encoding="utf-8")
    made = run("generate", "--config", "here.sdk.toml", input=DOCUMENT)
    assert made.returncode == 0, made.stderr
    (whole / "-").write_text(DOCUMENT, encoding="utf-8")
    assert settled(Path("here.sdk.toml")) is None


@pytest.mark.skipif(sys.platform == "win32", reason="no folder goes that is in use")
def test_a_folder_that_is_gone_is_told(run: Run, whole: Path) -> None:
    gone = whole / "gone"
    gone.mkdir()
    script = (
        "import os, sys; os.rmdir(os.getcwd());"
        "sys.argv[1:] = ['check', '--config', sys.argv[1]];"
        "from ledgerbee_sdkgen.__main__ import main; main()"
    )
    config = str(whole / "specs" / "shop.sdk.toml")
    done = subprocess.run(
        [sys.executable, "-c", script, config],
        cwd=gone,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_run_that_was_cut_off_is_looked_at(run: Run, whole: Path) -> None:
    (whole / "sdk" / ".sdkgen" / "journal.json").write_text("{}", encoding="utf-8")
    assert settled(None) is None
    assert "cut off" in run("check").stderr


def test_what_the_document_refers_to_is_looked_at(run: Run, project: Path) -> None:
    specs = project / "specs"
    named = DOCUMENT.replace("'#/components", "'other.yaml#/components")
    (specs / "other.yaml").write_text(DOCUMENT, encoding="utf-8")
    (specs / "shop.yaml").write_text(named, encoding="utf-8")
    assert run("generate").returncode == 0
    assert settled(specs / "shop.sdk.toml") is None
    assert run("check").returncode == 0
