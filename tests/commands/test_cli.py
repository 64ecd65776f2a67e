"""How the process ends, whatever happens."""

import os
import sys
from pathlib import Path

import pytest

from ledgerbee_sdkgen import cli
from tests.commands.conftest import Run


def ended(monkeypatch: pytest.MonkeyPatch, project: Path, error: BaseException) -> int:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.chdir(project)
    monkeypatch.setattr(cli, "generate", fail)
    monkeypatch.setattr(sys, "argv", ["ledgerbee-sdkgen", "generate"])
    with pytest.raises(SystemExit) as end:
        cli.main()
    return int(end.value.code or 0)


def test_a_bug_is_3_and_says_so(
    monkeypatch: pytest.MonkeyPatch, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(monkeypatch, project, RuntimeError("oops")) == 3
    said = capsys.readouterr().err
    assert "RuntimeError: oops" in said
    assert said.endswith(
        "this is a bug of the generator: please report the lines above\n"
    )


def test_an_interrupt_is_130(
    monkeypatch: pytest.MonkeyPatch, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(monkeypatch, project, KeyboardInterrupt()) == 130
    assert capsys.readouterr().err.splitlines()[-1] == "interrupted"


@pytest.mark.parametrize(
    "arguments", [("--version",), ("--help",), ("check", "--help")]
)
def test_asking_is_0(run: Run, arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert (result.returncode, result.stderr) == (0, "")
    assert "ledgerbee" in result.stdout


def test_notes_are_said_when_asked_for(run: Run, project: Path) -> None:
    document = project / "specs" / "shop.yaml"
    text = document.read_text(encoding="utf-8")
    extra = (
        "    post:\n      operationId: createItem\n      tags: [Items]\n"
        "      requestBody:\n        content:\n"
        "          application/xml: {schema: {type: string}}\n"
        "          application/json: {schema: {type: object}}\n"
        '      responses: {"204": {description: ok}}\n'
    )
    at = text.index("  /items/{id}:")
    document.write_text(text[:at] + extra + text[at:], encoding="utf-8")
    assert run("generate").stderr == ""
    assert ": note: the body is sent as `application/json`, not as" in (
        run("generate", "--verbose").stderr
    )


def test_a_console_without_an_arrow_is_no_reason_to_fail(run: Run) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    result = run("generate", env=env)
    assert (result.returncode, result.stderr) == (0, "")
    assert "0 degraded ? sdk/" in result.stdout
