"""What a command has to say, and how it ends."""

from collections.abc import Mapping

from msgspec import Struct

from ledgerbee_sdkgen.choices import ExitCode
from ledgerbee_sdkgen.diff.accepted import Judged
from ledgerbee_sdkgen.model.condition import Condition
from ledgerbee_sdkgen.output.drift import Drift
from ledgerbee_sdkgen.usage.touched import Touched


class Outcome(Struct, frozen=True, kw_only=True):
    """Texts without a newline at the end, what programs are told, and the exit code."""

    code: ExitCode = ExitCode.CLEAN
    result: str = ""
    """What was asked for, for stdout."""
    done: str = ""
    """What was done, for stdout; not said with `--quiet`."""
    summary: str = ""
    """The result in a line or a few, for stderr; not said with `--quiet`."""
    failure: str = ""
    """Why the command could not do what was asked."""
    condition: Condition | None = None
    drift: tuple[Drift, ...] | None = None
    folder: str = ""
    """Of the files that differ, as a person would type it."""
    markdown: str = ""
    """The result for who reads it in a pull request; empty if it is the same."""
    update: Mapping[str, object] | None = None
    """What the published document brings."""
    operations: tuple[Mapping[str, object], ...] | None = None
    """What each operation becomes."""
    names: tuple[Mapping[str, object], ...] | None = None
    """Every public name, and what it is of."""
    changes: tuple[Judged, ...] | None = None
    touched: tuple[Touched, ...] | None = None
    """Places of users' code that are to be looked at."""
