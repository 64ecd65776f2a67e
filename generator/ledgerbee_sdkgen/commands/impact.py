"""`impact`: the lines of users' code that a change or a deprecation touches."""

import datetime
from collections.abc import Callable, Iterable
from pathlib import Path

from ledgerbee_sdkgen.commands.outcome import ExitCode, Outcome
from ledgerbee_sdkgen.commands.users_code import code_files, configured_client, tell
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.text import counted, touched_lines
from ledgerbee_sdkgen.usage.deprecated import deprecated_names, deprecated_uses
from ledgerbee_sdkgen.usage.known import Known
from ledgerbee_sdkgen.usage.reading import UnreadableError, read_code
from ledgerbee_sdkgen.usage.touched import Touched
from ledgerbee_sdkgen.usage.uses import Use, uses_in

Judge = Callable[[str, Iterable[Use]], Iterable[Touched]]


def impact(
    settings: Settings,
    *,
    paths: tuple[Path, ...],
    today: datetime.date,
    findings: Findings,
    progress: Progress,
) -> Outcome:
    """List the uses of what is deprecated; days are counted from `today`.

    Exit code 1 if there is one, 2 if a file could not be read.

    Raises:
        InputError: if the document or the configuration is not usable.
        SdkgenError: if there is no such path.
    """
    known = configured_client(settings, findings, progress)
    names = deprecated_names(known)

    def judge(file: str, uses: Iterable[Use]) -> Iterable[Touched]:
        return deprecated_uses(file, uses, names, today)

    return _outcome(known, judge, paths, findings, progress)


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
