"""The command line: options in, exit code out; nothing else prints."""

import io
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import click

from ledgerbee_sdkgen.commands.check import check
from ledgerbee_sdkgen.commands.diff import FailOn, diff
from ledgerbee_sdkgen.commands.explain import explain
from ledgerbee_sdkgen.commands.generate import generate
from ledgerbee_sdkgen.commands.inspect import inspect
from ledgerbee_sdkgen.commands.lint import lint
from ledgerbee_sdkgen.commands.names import names
from ledgerbee_sdkgen.commands.outcome import ExitCode, Outcome
from ledgerbee_sdkgen.commands.update import Bounds, finish_update, update
from ledgerbee_sdkgen.config.load import configurations, load_settings
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Severity
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.options import (
    FROM,
    MARKDOWN,
    NAMES,
    given,
    with_inputs,
    with_shared,
)
from ledgerbee_sdkgen.pipeline import WarningsError, find_problems, report_errors
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.answer import Answer, Format
from ledgerbee_sdkgen.report.excerpt import Excerpts
from ledgerbee_sdkgen.report.formats import written
from ledgerbee_sdkgen.report.text import failure, finding, reasons

_WRITING = (generate, check, update)
"""What needs to know of the package, and of the folder it is in."""
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def main() -> NoReturn:
    """Run the command line; ends the process with one of `ExitCode`."""
    for stream in (sys.stdout, sys.stderr):
        # A console that has no arrow is no reason to fail.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        _cli(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        sys.exit(ExitCode.INTERRUPTED)
    except Exception:
        traceback.print_exc()
        _say("error", "this is a bug of the generator: please report the lines above")
        sys.exit(ExitCode.BUG)
    sys.exit(ExitCode.CLEAN)


@click.group()
@click.version_option(package_name="ledgerbee-sdkgen")
def _cli() -> None:
    """Make a typed Python client of an OpenAPI document, and keep it current.

    Without options, the one `specs/*.sdk.toml` says what is made of what.
    """


@_cli.command(name="generate")
@with_inputs
@click.option(
    "--force",
    is_flag=True,
    help="Replace files of others; remove edited files that are not made any more.",
)
def _generate(*, force: bool, **shared: Any) -> None:
    """Write the client package, its stubs and its docs."""
    _run(generate, {"force": force}, **shared)


@_cli.command(name="check")
@with_inputs
@click.option(
    "--online", is_flag=True, help="Compare with the published document, too."
)
@FROM
def _check(*, online: bool, place: str | None, **shared: Any) -> None:
    """Compare what would be generated with what is there; exit 1 if they differ."""
    _run(check, {"online": online, "place": place}, **shared)


@_cli.command(name="lint")
@with_inputs
def _lint(**shared: Any) -> None:
    """Say what is to be said of the document and the configuration; write nothing."""
    _run(lint, {}, **shared)


@_cli.command(name="update")
@with_shared(*(name for name in NAMES if name != "--format"))
@MARKDOWN
@FROM
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option(
    "--allow-removals",
    is_flag=True,
    help="Take a document that has lost more operations than `max_removed` allows.",
)
@click.option(
    "--fail-on",
    type=click.Choice([one.value for one in FailOn]),
    help="Refuse such a change, or a worse one, that is not accepted; exit 1.",
)
def _update(
    *,
    place: str | None,
    dry_run: bool,
    allow_removals: bool,
    fail_on: str | None,
    **shared: Any,
) -> None:
    """Fetch the document, say what changed, and make the client of it.

    The version of the client moves with it. If anything fails, nothing has changed.
    """
    bounds = Bounds(
        dry_run=dry_run,
        allow_removals=allow_removals,
        fail_on=FailOn(fail_on) if fail_on else None,
    )
    _run(update, {"place": place, "bounds": bounds}, **shared)


@_cli.command(name="inspect")
@with_inputs
@click.option("--json", "as_json", is_flag=True, help="As `--format json`.")
def _inspect(*, as_json: bool, format_: str, **shared: Any) -> None:
    """List the operations and the methods they become."""
    _run(inspect, {}, format_=Format.JSON if as_json else format_, **shared)


@_cli.command(name="names")
@with_inputs
@click.option(
    "--why",
    callback=given,
    default=None,
    metavar="NAME",
    help="Say of one name why it is called so.",
)
def _names(*, why: str | None, **shared: Any) -> None:
    """List every public name of the client, and what it is the name of."""
    _run(names, {"why": why or ""}, **shared)


@_cli.command(name="diff")
@click.argument("old", callback=given)
@click.argument("new", callback=given)
@with_shared("--config", "--allow-remote", "--quiet", "--verbose")
@MARKDOWN
@click.option(
    "--fail-on",
    type=click.Choice([one.value for one in FailOn]),
    help="Exit 1 if there is such a change, or a worse one, that is not accepted.",
)
def _diff(
    *,
    old: str,
    new: str,
    config: Path | None,
    verbose: bool,
    fail_on: str | None,
    **shared: Any,
) -> None:
    """Say what differs between two documents, for users of the client.

    OLD and NEW are files, https addresses with `--allow-remote`, or files of a git
    revision, as `git:HEAD~1:specs/api.yaml`. The configuration is that of `specs`, if
    there is one.
    """
    options = {
        "old": old,
        "new": new,
        "fail_on": FailOn(fail_on) if fail_on else None,
        "verbose": verbose,
    }
    has_config = config or configurations()
    inputs = dict.fromkeys(("package", "output", "templates"))
    spec = None if has_config else new
    shared |= {"config": config, "spec": spec, "verbose": verbose, **inputs}
    _run(diff, options, **shared)


@_cli.command(name="explain")
@click.argument("code")
def _explain(*, code: str) -> None:
    """Say what a diagnostic CODE means, with an example and what to do."""
    try:
        click.echo(explain(code))
    except (SdkgenError, OSError) as error:
        _say("error", failure(_reason(error)))
        sys.exit(ExitCode.BAD_INPUT)


def _run(
    command: Callable[..., Outcome],
    options: dict[str, Any],
    *,
    format_: str,
    quiet: bool,
    verbose: bool,
    **inputs: Any,
) -> NoReturn:
    findings = Findings()
    progress = Progress(None if quiet else sys.stderr)
    try:
        settings = _settings(inputs, findings, writes=command in _WRITING)
        if command in (generate, update) and finish_update(settings):
            # It was cut off, and may have left the old configuration until now.
            settings = _settings(inputs, findings, writes=True)
        outcome = command(settings, findings=findings, progress=progress, **options)
    except (SdkgenError, OSError) as error:
        outcome = _failed(error, findings, compares=command is check)
    progress.done()
    asked = Format(format_)
    is_result = command is lint and asked is Format.TEXT
    _answer(outcome, findings, asked, (quiet, verbose), is_result=is_result)
    sys.exit(outcome.code)


def _settings(inputs: dict[str, Any], findings: Findings, *, writes: bool) -> Settings:
    try:
        return load_settings(**inputs, findings=findings, writes=writes)
    except InputError as error:
        # Who corrects the configuration wants to correct the document with it.
        find_problems(error.unread, findings)
        raise


def _failed(error: Exception, findings: Findings, *, compares: bool) -> Outcome:
    """Return how a run ends that could not do what it was asked."""
    if isinstance(error, InputError):
        report_errors(error, findings)
    return Outcome(
        code=ExitCode.BAD_INPUT,
        failure="" if isinstance(error, InputError) else _reason(error),
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
        markdown=outcome.markdown,
        update=outcome.update,
        changes=outcome.changes,
    )
    result = outcome.result if format_ is Format.TEXT else written(answer, format_)
    try:
        _report(findings, quiet, verbose, to_stderr=not is_result)
        if outcome.failure:
            _say("error", failure(outcome.failure))
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
        _say("error", f"the answer cannot be written: {error.strerror or error}")
        sys.exit(ExitCode.BAD_INPUT)
    if outcome.summary and not quiet:
        click.echo(outcome.summary, err=True)


def _drop_output() -> None:
    """Have what is left in the buffer of stdout go nowhere when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _reason(error: Exception) -> str:
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


def _say(severity: str, text: str) -> None:
    styled = click.style(f"{severity}:", fg="red", bold=True)
    click.echo(f"{styled} {text}", err=True)
