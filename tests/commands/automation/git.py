"""Repositories of git, and nobody's settings."""

import os
import subprocess
from pathlib import Path


def git(folder: Path, *arguments: str) -> str:
    """Run git as somebody who has no settings."""
    identity = ("-c", "user.name=Ada", "-c", "user.email=ada@example.com")
    result = subprocess.run(
        ["git", *identity, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env=environment(),
    )
    return result.stdout.strip()


def environment() -> dict[str, str]:
    """Return the environment without what git sets for a hook that runs the tests."""
    kept = {name: text for name, text in os.environ.items() if name[:4] != "GIT_"}
    nobody = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    return kept | nobody
