"""`migrate`: move calls in users' code to newer versions of operations."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from ledgerbee_sdkgen.choices import ExitCode
from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.users_code import (
    CodeFile,
    code_files,
    configured_client,
    tell,
)
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Severity
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.plain import harmless_lines
from ledgerbee_sdkgen.report.text import counted, touched_lines
from ledgerbee_sdkgen.usage.files import write as write_file
from ledgerbee_sdkgen.usage.formatting import kept
from ledgerbee_sdkgen.usage.known import Known
from ledgerbee_sdkgen.usage.migrating import Done, migrated
from ledgerbee_sdkgen.usage.moves import Move, moves_of
from ledgerbee_sdkgen.usage.reading import UnreadableError
from ledgerbee_sdkgen.usage.touched import Touched


class _Result(Struct, frozen=True, kw_only=True):
    file: CodeFile
    text: str
    touched: tuple[Touched, ...]

    @property
    def is_changed(self) -> bool:
        return self.text != self.file.text.content


def migrate(
    settings: Settings,
    *,
    paths: tuple[Path, ...],
    write: bool,
    findings: Findings,
    progress: Progress,
) -> Outcome:
    """Move what can be moved, and mark what cannot.

    Without `write`, nothing is written and the exit code is 1 if something would be.
    A file is written whole or not at all, and none before all of them were read.

    Raises:
        InputError: if the document or the configuration is not usable.
        SdkgenError: if no operation replaces another, there is no such path, or a file
            cannot be written.
    """
    known = configured_client(settings, findings, progress)
    moves = moves_of(known, settings.config.versions)
    if not moves:
        raise SdkgenError(
            "no operation of the document replaces another\n"
            "hint: say which do in `[[versions]]` of the configuration"
        )
    progress.stage("moving")
    files = code_files(paths, known.package, findings)
    results = tuple(_results(files, known, moves, findings))
    changed = [one for one in results if one.is_changed]
    if write:
        for one in changed:
            _write(one)
    touched = tuple(found for one in results for found in one.touched)
    is_due = changed and not write
    code = ExitCode.DRIFT if is_due else ExitCode.CLEAN
    return Outcome(
        code=ExitCode.BAD_INPUT if findings.errors else code,
        result="" if write else _diff(changed),
        done=touched_lines(touched) if write else "",
        summary=_summary(touched, len(changed), write),
        touched=touched,
    )


def _results(
    files: Iterable[CodeFile],
    known: Known,
    moves: Mapping[str, Move],
    findings: Findings,
) -> Iterator[_Result]:
    for file in files:
        try:
            found = migrated(file.text.content, known, moves)
        except UnreadableError as error:
            tell(file.name, error, findings, file.text.content)
            continue
        text = file.text.content
        if found.text != text:
            text = kept(text, found.text, file.path)
        touched = tuple(_touched(file.name, one) for one in found.done)
        yield _Result(file=file, text=text, touched=touched)


def _touched(name: str, done: Done) -> Touched:
    is_left = bool(done.reason)
    return Touched(
        file=name,
        line=done.line,
        column=done.column,
        rule="left" if is_left else "moved",
        symbol=done.old,
        severity=Severity.WARNING if is_left else Severity.NOTE,
        message=(
            f"`{done.old}` is not moved: {done.reason}"
            if is_left
            else f"`{done.old}` becomes `{done.new}`"
        ),
        certain=done.certain,
        successor=done.new,
    )


def _diff(results: Iterable[_Result]) -> str:
    """Return a unified diff of all that would be written."""
    lines: list[str] = []
    for one in results:
        before = one.file.text.content.splitlines(keepends=True)
        after = one.text.splitlines(keepends=True)
        name = one.file.name
        for line in difflib.unified_diff(before, after, name, name):
            ends = line.endswith("\n")
            lines.append(line if ends else f"{line}\n\\ No newline at end of file\n")
    return harmless_lines("".join(lines).replace("\r\n", "\n").rstrip("\n"))


def _write(result: _Result) -> None:
    text = result.file.text
    try:
        write_file(result.file.path, result.text.encode(text.encoding))
    except OSError as error:
        reason = error.strerror or str(error)
        raise SdkgenError(
            f"`{result.file.name}` cannot be written: {reason}"
        ) from error


def _summary(touched: Iterable[Touched], changed: int, write: bool) -> str:
    """Return how much was moved and left, and how much of it by likelihood."""
    listed = list(touched)
    moved = [one for one in listed if one.rule == "moved"]
    likely = sum(not one.certain for one in moved)
    doubt = f" ({likely} of them by likelihood)" if likely else ""
    left = len(listed) - len(moved)
    files = counted(changed, "file")
    verb = "written" if write else "would be written"
    return (
        f"{counted(len(moved), 'call')} moved{doubt}, {left} left and marked; "
        f"{files} {verb}"
    )
