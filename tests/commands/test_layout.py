"""What is generated is in black's style, and black does not have to be asked."""

import subprocess
import sys
from pathlib import Path

from tests.commands.conftest import Run


def test_a_client_is_made_without_black(run: Run, project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "ledgerbee_sdkgen", "generate"],
        cwd=project,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    modules = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "ledgerbee_sdkgen.render.layout" in modules
    assert "black" not in modules
    checked = subprocess.run(
        [sys.executable, "-m", "black", "--check", "--quiet", "."], cwd=project
    )
    assert checked.returncode == 0
    made = list(project.rglob("resources/*.py*"))
    assert len(made) > 2
