"""Violations that a document itself causes, each reviewed: `reviewed.toml`."""

import re
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

FILE = Path(__file__).with_name("reviewed.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a violation is none of ours."""

    name: str
    document: str
    operation: str
    """As `GET /pets/{id}`; `*` stands for anything."""
    problem: str
    """A regular expression that begins as the problem does."""
    why: str

    def covers(self, document: str, operation: str, problem: str) -> bool:
        """Tell whether it is the reason of a `problem`."""
        return (
            self.document == document
            and fnmatchcase(operation, self.operation.replace("[", "[[]"))
            and re.match(self.problem, problem) is not None
        )


def reasons(file: Path = FILE) -> list[Reason]:
    """Return what was reviewed."""
    held = tomllib.loads(file.read_text(encoding="utf-8"))
    return [Reason(**one) for one in held.get("reason", [])]
