"""Carrying a command out, telling how it went, and ending the process."""

import gc
import os
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import click

from ledgerbee_sdkgen.choices import ExitCode, Format
from ledgerbee_sdkgen.commands.finish import finish
from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Severity
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.model.condition import WarningsError
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.answer import Answer
from ledgerbee_sdkgen.report.excerpt import Excerpts
from ledgerbee_sdkgen.report.text import failure, finding, reasons

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def run(
    command: Callable[..., Outcome],
    options: dict[str, Any],
    *,
    format_: str,
    quiet: bool,
    verbose: bool,
    writes: bool = False,
    compares: bool = False,
    is_result: bool = False,
    finds: bool = True,
    named: bool = False,
    finishes: bool = False,
    **inputs: Any,
) -> NoReturn:
    """Run `command`, and end the process.

    It `writes` the output folder or looks at it, `compares`, or the findings are what
    it was asked for. If it `finds`, problems of the document are told with those of the
    configuration. If it `finishes`, a run that was cut off while it wrote is finished
    first.
    """
    gc.freeze()
    gc.enable()
    findings = Findings()
    progress = Progress(None if quiet else sys.stderr)
    try:
        settings = _settings(inputs, findings, writes=writes, finds=finds, named=named)
        if finishes and finish(settings):
            # It was cut off, and may have left the old configuration until now.
            settings = _settings(
                inputs, findings, writes=writes, finds=finds, named=named
            )
        outcome = command(settings, findings=findings, progress=progress, **options)
    except (SdkgenError, OSError) as error:
        outcome = _failed(error, findings, compares=compares)
    progress.done()
    asked = Format(format_)
    is_result = is_result and asked is Format.TEXT
    _answer(outcome, findings, asked, (quiet, verbose), is_result=is_result)
    sys.exit(outcome.code)


def _settings(
    inputs: dict[str, Any],
    findings: Findings,
    *,
    writes: bool,
    finds: bool,
    named: bool,
) -> Settings:
    try:
        return load_settings(**inputs, findings=findings, writes=writes, named=named)
    except InputError as error:
        from ledgerbee_sdkgen.pipeline import find_problems

        # Who corrects the configuration wants to correct the document with it.
        if finds:
            find_problems(error.unread, findings)
        raise


def _failed(error: Exception, findings: Findings, *, compares: bool) -> Outcome:
    """Return how a run ends that could not do what it was asked."""
    if isinstance(error, InputError):
        for found in error.diagnostics:
            findings.add(found)
    return Outcome(
        code=ExitCode.BAD_INPUT,
        failure="" if isinstance(error, InputError) else reason_of(error),
        condition=error.condition if isinstance(error, WarningsError) else None,
        drift=() if compares else None,
    )


def _answer(
    outcome: Outcome,
    findings: Findings,
    format_: Format,
    loudness: tuple[bool, bool],
    *,
    is_result: bool,
) -> None:
    """Tell people on stderr, and programs on stdout; `is_result` is what was asked for.

    What the findings are the result of, has them on stdout.
    """
    quiet, verbose = loudness
    answer = Answer(
        exit_code=outcome.code,
        findings=tuple(findings),
        failure=outcome.failure,
        condition=outcome.condition,
        drift=outcome.drift,
        folder=outcome.folder,
        operations=outcome.operations,
        names=outcome.names,
        changes=outcome.changes,
        touched=outcome.touched,
        markdown=outcome.markdown,
        update=outcome.update,
    )
    result = outcome.result
    if format_ is not Format.TEXT:
        from ledgerbee_sdkgen.report.formats import written

        result = written(answer, format_)
    try:
        _report(findings, quiet, verbose, to_stderr=not is_result)
        if outcome.failure:
            say("error", failure(outcome.failure))
        why = outcome.condition and reasons(outcome.condition, verbose=verbose)
        if why and not quiet:
            click.echo(why, err=True)
        if result:
            click.echo(result)
        if outcome.done and not quiet and format_ is Format.TEXT:
            click.echo(outcome.done)
    except BrokenPipeError:
        # Who reads has read enough, as `head` does; what follows has no reader.
        _drop_output()
        return
    except OSError as error:
        _drop_output()
        say("error", f"the answer cannot be written: {error.strerror or error}")
        sys.exit(ExitCode.BAD_INPUT)
    if outcome.summary and not quiet:
        click.echo(outcome.summary, err=True)


def _drop_output() -> None:
    """Have what is left in the buffer of stdout go nowhere when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def reason_of(error: Exception) -> str:
    if isinstance(error, OSError):
        place = f"`{error.filename}`: " if error.filename else ""
        return f"{place}{error.strerror or error}"
    return str(error)


def _report(findings: Findings, quiet: bool, verbose: bool, *, to_stderr: bool) -> None:
    """Say what was found, and where to read of the first."""
    excerpts, codes = Excerpts(findings.texts), []
    for found in findings:
        loud = {Severity.ERROR: True, Severity.WARNING: not quiet}
        if not loud.get(found.severity, verbose and not quiet):
            continue
        colour = _COLOURS[found.severity]
        styled = click.style(f"{found.severity}:", fg=colour, bold=True)
        place, text = finding(found, excerpts, with_id=verbose)
        click.echo(f"{place}: {styled} {text}", err=to_stderr)
        codes.append(found.code)
    if codes and not quiet:
        click.echo(f"more on a code: `ledgerbee-sdkgen explain {codes[0]}`", err=True)


def say(severity: str, text: str) -> None:
    styled = click.style(f"{severity}:", fg="red", bold=True)
    click.echo(f"{styled} {text}", err=True)
