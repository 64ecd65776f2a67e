"""What a run has to say, before it is written in one format or another."""

from collections.abc import Mapping

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Diagnostic
from ledgerbee_sdkgen.diff.accepted import Judged
from ledgerbee_sdkgen.model.condition import Condition
from ledgerbee_sdkgen.output.drift import Drift
from ledgerbee_sdkgen.usage.touched import Touched


class Answer(Struct, frozen=True, kw_only=True):
    """How a run ended and all that was found; what does not apply is None."""

    exit_code: int
    findings: tuple[Diagnostic, ...] = ()
    failure: str = ""
    """Why the run could not do what it was asked, where no finding says so."""
    condition: Condition | None = None
    drift: tuple[Drift, ...] | None = None
    folder: str = ""
    """Of the files that differ, as a person would type it."""
    markdown: str = ""
    """The result for who reads it in a pull request."""
    update: Mapping[str, object] | None = None
    """What the published document brings."""
    operations: tuple[Mapping[str, object], ...] | None = None
    """What each operation becomes."""
    names: tuple[Mapping[str, object], ...] | None = None
    """Every public name, and what it is of."""
    changes: tuple[Judged, ...] | None = None
    """What differs between two documents, the worst first."""
    touched: tuple[Touched, ...] | None = None
    """Places of users' code that are to be looked at."""
