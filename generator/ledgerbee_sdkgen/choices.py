"""What is chosen among on the command line, and what a run ends with.

Nothing else is here: the command line needs these before it knows what is asked.
"""

import enum


class ExitCode(enum.IntEnum):
    """The exit codes that are promised to scripts."""

    CLEAN = 0
    DRIFT = 1
    BAD_INPUT = 2
    BUG = 3
    INTERRUPTED = 130


class Format(enum.StrEnum):
    """How the answer is written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"
    MARKDOWN = "markdown"
    """For people who read it in a pull request."""


class FailOn(enum.StrEnum):
    """Which changes end a run with `ExitCode.DRIFT`, if nobody has accepted them."""

    BREAKING = "breaking"
    RISKY = "risky"
    """And what is worse."""
    ANY = "any"
