"""How the process ends, whatever happens."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ledgerbee_sdkgen import cli
from tests.commands.conftest import Run


def ended(monkeypatch: pytest.MonkeyPatch, project: Path, error: BaseException) -> int:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.chdir(project)
    monkeypatch.setattr("ledgerbee_sdkgen.commands.generate.generate", fail)
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
        "      parameters:\n"
        "        - {name: Accept, in: header, schema: {type: string}}\n"
        '      responses: {"204": {description: ok}}\n'
    )
    at = text.index("  /items/{id}:")
    document.write_text(text[:at] + extra + text[at:], encoding="utf-8")
    assert run("generate").stderr == ""
    assert ": note: the parameter `Accept` is no argument: " in (
        run("generate", "--verbose").stderr
    )


def test_a_console_without_an_arrow_is_no_reason_to_fail(run: Run) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    result = run("generate", env=env)
    assert (result.returncode, result.stderr) == (0, "")
    assert "1 model ? sdk/" in result.stdout


@pytest.mark.parametrize("option", ["--output", "--spec", "--package", "--templates"])
def test_an_option_that_is_empty_is_a_mistake(run: Run, option: str) -> None:
    result = run("generate", option, "")
    assert result.returncode == 2
    assert f"Invalid value for '{option}': it is empty" in result.stderr


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_path_that_no_system_takes_is_told_without_a_traceback(
    run: Run, command: str
) -> None:
    result = run(command, "--output", "a" * 300)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert "error: " in result.stderr


def test_who_reads_the_answer_may_stop_reading(project: Path) -> None:
    program = [sys.executable, "-m", "ledgerbee_sdkgen", "inspect", "--json"]
    with subprocess.Popen(
        program, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait(60) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_an_answer_that_cannot_be_written_is_no_success(project: Path) -> None:
    program = [sys.executable, "-m", "ledgerbee_sdkgen", "inspect"]
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            program, cwd=project, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert result.returncode == 2
    assert b"the answer cannot be written" in result.stderr
    assert b"Traceback" not in result.stderr


def test_inspect_needs_a_document_and_nothing_else(run: Run) -> None:
    result = run("inspect", "--spec", "specs/shop.yaml", "--quiet")
    assert (result.returncode, result.stderr) == (0, "")
    assert "items" in result.stdout


def test_a_chain_of_schemas_may_be_longer_than_python_can_follow(
    run: Run, project: Path
) -> None:
    schemas = {
        f"S{number}": {
            "type": "object",
            "properties": {"n": {"$ref": f"#/components/schemas/S{number + 1}"}},
        }
        for number in range(400)
    }
    schemas["S400"] = {"type": "object", "properties": {}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Deep", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    (project / "deep.json").write_text(json.dumps(document), encoding="utf-8")
    result = run("inspect", "--spec", "deep.json")
    assert result.returncode == 0
    assert result.stderr.startswith("0/0 operations: ")


def test_an_interrupt_while_the_program_loads_is_one_too() -> None:
    program = (
        "import sys\n"
        "class Interrupted:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'ledgerbee_sdkgen.cli':\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted())\n"
        "from ledgerbee_sdkgen.__main__ import main\n"
        "main()\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (130, "interrupted\n")
