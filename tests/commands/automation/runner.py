"""A composite action, run as a runner of GitHub does."""

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_EXPRESSION = re.compile(r"\$\{\{\s*([\w.-]+)\s*\}\}")
_CONDITION = re.compile(r"([\w.-]+) (==|!=) '(.*)'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What became of the steps, up to the first that failed."""

    code: int = 0
    said: str = ""
    outputs: Mapping[str, str] = field(default_factory=dict)
    """Of the action, as its `outputs` say."""
    steps: tuple[str, ...] = ()
    """Names of those that ran."""


def run_action(
    action: Path,
    workspace: Path,
    scratch: Path,
    inputs: Mapping[str, str],
    environment: Mapping[str, str],
    *,
    without: tuple[str, ...] = (),
) -> Ran:
    """Run the steps that are scripts, but for those named in `without`.

    Raises:
        KeyError: if the action uses an input that it does not declare.
    """
    content: dict[str, Any] = yaml.safe_load(action.read_text(encoding="utf-8"))
    known = {f"github.{name}": "" for name in ("token", "action_path")}
    for name, declared in content["inputs"].items():
        text = str(inputs.get(name, declared.get("default", "")))
        known[f"inputs.{name}"] = _filled(text, known)
    said, ran = "", []
    for step in content["runs"]["steps"]:
        if not _holds(step.get("if", ""), known) or "run" not in step:
            continue
        if step["name"] in without:
            continue
        ran.append(step["name"])
        result, outputs, added = _run(step, workspace, scratch, {**environment}, known)
        said += result.stdout + result.stderr
        environment = {**environment, "PATH": ":".join((*added, environment["PATH"]))}
        known |= {
            f"steps.{step['id']}.outputs.{name}": text for name, text in outputs.items()
        }
        if result.returncode:
            return Ran(
                code=result.returncode,
                said=said,
                outputs=_outputs(content, known),
                steps=tuple(ran),
            )
    return Ran(said=said, outputs=_outputs(content, known), steps=tuple(ran))


def _run(
    step: Mapping[str, Any],
    workspace: Path,
    scratch: Path,
    environment: dict[str, str],
    known: Mapping[str, str],
) -> tuple[subprocess.CompletedProcess[str], dict[str, str], list[str]]:
    script, output, path = (scratch / name for name in ("step.sh", "output", "path"))
    script.write_text(step["run"], encoding="utf-8")
    output.write_text("", encoding="utf-8")
    path.write_text("", encoding="utf-8")
    assert step["shell"] == "bash"
    folder = _filled(step.get("working-directory", "."), known)
    own = {
        name: _filled(str(text), known) for name, text in step.get("env", {}).items()
    }
    result = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],
        cwd=workspace / folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=environment
        | own
        | {
            "GITHUB_OUTPUT": str(output),
            "GITHUB_PATH": str(path),
            "RUNNER_TEMP": str(scratch),
        },
    )
    lines = output.read_text(encoding="utf-8").splitlines()
    outputs = {line.partition("=")[0]: line.partition("=")[2] for line in lines}
    return result, outputs, path.read_text(encoding="utf-8").splitlines()[::-1]


def _outputs(content: Mapping[str, Any], known: Mapping[str, str]) -> dict[str, str]:
    return {
        name: _filled(output["value"], known)
        for name, output in content["outputs"].items()
    }


def _filled(text: str, known: Mapping[str, str]) -> str:
    return _EXPRESSION.sub(lambda match: _value(match[1], known), text)


def _value(name: str, known: Mapping[str, str]) -> str:
    # What a step did not say is empty; an input or a fact of the run has to be there.
    return known.get(name, "") if name.startswith("steps.") else known[name]


def _holds(condition: str, known: Mapping[str, str]) -> bool:
    if not condition:
        return True
    match = _CONDITION.fullmatch(condition)
    assert match, condition
    return (_value(match[1], known) == match[3]) is (match[2] == "==")
