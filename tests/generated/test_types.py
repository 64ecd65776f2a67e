"""The committed SDK under the type checkers that its users run."""

import subprocess
import sys
from pathlib import Path

from tests.support.calls import ROOT

HERE = Path(__file__).parent


def run(*command: str, cwd: Path = ROOT) -> str:
    result = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_mypy_finds_nothing_in_the_package() -> None:
    assert "Success: no issues" in run(
        "mypy", "--strict", "ledgerbee", cwd=ROOT / "generated"
    )


def test_mypy_finds_nothing_in_what_users_write() -> None:
    options = ("--strict", "--no-incremental", "--config-file=")
    path = str(HERE / "user.py")
    assert "Success" in run("mypy", *options, path, cwd=ROOT / "generated")


def test_stubs_and_run_time_agree() -> None:
    allowed = str(HERE / "stubtest_allow.txt")
    out = run(
        "mypy.stubtest", "ledgerbee", "--allowlist", allowed, cwd=ROOT / "generated"
    )
    assert "Success: no issues" in out


def test_black_finds_nothing_to_lay_out() -> None:
    run("black", "--check", "--quiet", "generated")
