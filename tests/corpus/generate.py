"""A document made a client by the real command line, as a user would."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.corpus.result import Result

PACKAGE = "client_of"


def generate(document: Path, folder: Path, result: Result) -> bool:
    """Generate into `folder`; tell `result` of it; return whether it was done."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "ledgerbee_sdkgen", "generate", "--format=json"),
            *("--spec", str(document), "--package", PACKAGE, "--output", str(folder)),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    said: Any = json.loads(done.stdout) if done.stdout else {}
    if done.returncode or said.get("summary") is None:
        errors = [
            f"{one['line']}: {one['message']} ({one['code']})"
            for one in said.get("findings", [])
            if one["severity"] == "error"
        ]
        last = done.stderr.splitlines()[-5:]
        result.refused = errors or last or [f"exit {done.returncode}"]
        return False
    summary = said["summary"]
    result.whole = summary["whole"]
    result.assumed = summary["assumed"]
    result.degraded = summary["degraded"]
    result.reasons = {
        f"{one['code']} {one['effect']}": len(one["operations"])
        for one in summary["reasons"]
    }
    result.lines = sum(
        len(path.read_text(encoding="utf-8").splitlines())
        for path in folder.joinpath(PACKAGE).rglob("*.py*")
        if path.suffix in (".py", ".pyi")
    )
    return True
