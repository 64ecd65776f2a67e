"""`diff`: what differs between two documents, for users of the client."""

from ledgerbee_sdkgen.choices import ExitCode, FailOn
from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.diff.accepted import Judged, counts, judged, unused
from ledgerbee_sdkgen.diff.change import Change, Level
from ledgerbee_sdkgen.diff.compare import compare
from ledgerbee_sdkgen.inputs import read_lock
from ledgerbee_sdkgen.pipeline import known_names
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.changes import changes_summary, changes_text
from ledgerbee_sdkgen.sides import read_named, side_of

_FATAL = {
    FailOn.BREAKING: (Level.BREAKING,),
    FailOn.RISKY: (Level.BREAKING, Level.RISKY),
    FailOn.ANY: tuple(Level),
}


def diff(
    settings: Settings,
    *,
    old: str,
    new: str,
    fail_on: FailOn | None,
    verbose: bool,
    findings: Findings,
    progress: Progress,
) -> Outcome:
    """Compare the documents `old` and `new`, see `read_named`; write nothing.

    The old one has the names of the client that there is, and the new one keeps them.

    Raises:
        InputError: if one of them cannot be read, or is no usable OpenAPI document.
    """
    progress.stage("reading the old document")
    known = known_names(read_lock(settings.output))
    before = read_named(settings, old, known, findings)
    progress.stage("reading the new document")
    after = read_named(settings, new, before.surface, findings)
    progress.stage("comparing")
    changes = compare(side_of(before), side_of(after))
    _tell_unused(settings, changes, findings)
    held = with_reasons(changes, settings)
    return Outcome(
        code=ExitCode.DRIFT if refused(held, fail_on) else ExitCode.CLEAN,
        result=changes_text(held, verbose=verbose),
        summary=changes_summary(held),
        changes=held,
    )


def with_reasons(changes: tuple[Change, ...], settings: Settings) -> tuple[Judged, ...]:
    """Return `changes`, with the reason of each that the configuration accepts."""
    accepted = {one.fingerprint: one.reason for one in settings.config.accepted}
    return judged(changes, accepted)


def refused(changes: tuple[Judged, ...], fail_on: FailOn | None) -> int:
    """Return how many changes `fail_on` refuses; accepted ones it never does."""
    fatal = _FATAL[fail_on] if fail_on else ()
    return sum(count for level, count in counts(changes).items() if level in fatal)


def _tell_unused(
    settings: Settings, changes: tuple[Change, ...], findings: Findings
) -> None:
    """Warn of what is accepted and does not occur, at its line."""
    listed = settings.config.accepted
    for number in unused(changes, [one.fingerprint for one in listed]):
        message = f"no change has the fingerprint `{listed[number].fingerprint}`"
        place = settings.location(f"accepted[{number}]")
        findings.add(diagnostic("W002", message, place))
