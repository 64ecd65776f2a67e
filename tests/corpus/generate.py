"""A document made a client by the real command line, as a user would."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.corpus.result import Result

PACKAGE = "client_of"
_SUMMARY = re.compile(
    r"(\d+)/(\d+) operations, .*?"
    r"(?:(\d+) whole, )?(?:(\d+) assumed, )?(\d+) degraded",
)
_CODE = re.compile(r"^\S.*: (?:error|warning|note): .* \(([A-Z]\d{3})\)$", re.MULTILINE)


def generate(document: Path, folder: Path, result: Result) -> bool:
    """Generate into `folder`; tell `result` of it; return whether it was done."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "ledgerbee_sdkgen", "generate", "--verbose"),
            *("--spec", str(document), "--package", PACKAGE, "--output", str(folder)),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    result.codes = dict(sorted(Counter(_CODE.findall(done.stderr)).items()))
    found = _SUMMARY.search(done.stdout)
    if done.returncode or not found:
        lines = done.stderr.splitlines()
        errors = [one for one in lines if ": error: " in one] or lines[-5:]
        result.refused = errors or [f"exit {done.returncode}"]
        return False
    made, _, whole, assumed, degraded = found.groups()
    result.degraded = int(degraded)
    result.assumed = int(assumed or 0)
    result.whole = int(whole or int(made) - result.degraded - result.assumed)
    result.lines = sum(
        len(path.read_text(encoding="utf-8").splitlines())
        for path in folder.joinpath(PACKAGE).rglob("*.py*")
        if path.suffix in (".py", ".pyi")
    )
    return True
