"""`impact`: the lines of users' code that a change or a deprecation touches."""

import datetime
from collections.abc import Callable, Iterable
from pathlib import Path

from ledgerbee_sdkgen.choices import ExitCode
from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.users_code import code_files, configured_client, tell
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.diff.compare import compare
from ledgerbee_sdkgen.inputs import read_lock
from ledgerbee_sdkgen.pipeline import known_names
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.text import counted, touched_lines
from ledgerbee_sdkgen.sides import read_named, side_of
from ledgerbee_sdkgen.usage.deprecated import deprecated_names, deprecated_uses
from ledgerbee_sdkgen.usage.impact import touched_uses
from ledgerbee_sdkgen.usage.known import Known, known_of
from ledgerbee_sdkgen.usage.reading import UnreadableError, read_code
from ledgerbee_sdkgen.usage.touched import Touched
from ledgerbee_sdkgen.usage.uses import Use, uses_in

Judge = Callable[[str, Iterable[Use]], Iterable[Touched]]


def impact(
    settings: Settings,
    *,
    paths: tuple[Path, ...],
    today: datetime.date,
    documents: tuple[str, str] | None = None,
    findings: Findings,
    progress: Progress,
) -> Outcome:
    """List the uses of what is deprecated; days are counted from `today`.

    With `documents`, the old and the new one, list the uses that a breaking or risky
    change between them touches; one that is accepted touches none.

    Exit code 1 if there is one, 2 if a file could not be read.

    Raises:
        InputError: if the document or the configuration is not usable.
        SdkgenError: if there is no such path.
    """
    if documents is not None:
        old, new = documents
        known, judge = _of_changes(settings, old, new, findings, progress)
        return _outcome(known, judge, paths, findings, progress)
    known = configured_client(settings, findings, progress)
    names = deprecated_names(known)

    def judge_deprecated(file: str, uses: Iterable[Use]) -> Iterable[Touched]:
        return deprecated_uses(file, uses, names, today)

    return _outcome(known, judge_deprecated, paths, findings, progress)


def _of_changes(
    settings: Settings, old: str, new: str, findings: Findings, progress: Progress
) -> tuple[Known, Judge]:
    """Return the client of `old`, and what finds the uses that `new` touches.

    The old document has the names of the client that there is, and the new one keeps
    them.
    """
    progress.stage("comparing")
    lock = known_names(read_lock(settings.output))
    before = read_named(settings, old, lock, findings)
    after = read_named(settings, new, before.surface, findings)
    changes = compare(side_of(before), side_of(after))
    accepted = {one.fingerprint for one in settings.config.accepted}
    open_ = [one for one in changes if one.fingerprint not in accepted]
    names = before.surface.symbols

    def judge(file: str, uses: Iterable[Use]) -> Iterable[Touched]:
        return touched_uses(file, uses, open_, names)

    return known_of(before, settings), judge


def _outcome(
    known: Known,
    judge: Judge,
    paths: tuple[Path, ...],
    findings: Findings,
    progress: Progress,
) -> Outcome:
    progress.stage("searching")
    touched: list[Touched] = []
    for file in code_files(paths, known.package, findings):
        try:
            uses = uses_in(read_code(file.text.content), known)
        except UnreadableError as error:
            tell(file.name, error, findings, file.text.content)
            continue
        touched += sorted(judge(file.name, uses))
    code = ExitCode.DRIFT if touched else ExitCode.CLEAN
    places = len({(one.file, one.line) for one in touched})
    files = len({one.file for one in touched})
    return Outcome(
        code=ExitCode.BAD_INPUT if findings.errors else code,
        result=touched_lines(touched),
        summary=(
            f"{counted(places, 'line')} in {counted(files, 'file')} touched"
            if touched
            else "nothing is touched"
        ),
        touched=tuple(touched),
    )
