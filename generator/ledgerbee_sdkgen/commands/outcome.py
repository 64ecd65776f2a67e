"""What a command has to say, and how it ends."""

import enum
from dataclasses import dataclass


class ExitCode(enum.IntEnum):
    """The exit codes that are promised to scripts."""

    CLEAN = 0
    DRIFT = 1
    BAD_INPUT = 2
    BUG = 3
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Texts without a newline at the end, and the exit code."""

    code: ExitCode = ExitCode.CLEAN
    result: str = ""
    """What was asked for, for stdout."""
    done: str = ""
    """What was done, for stdout; not said with `--quiet`."""
    summary: str = ""
    """The result in a line or a few, for stderr; not said with `--quiet`."""
