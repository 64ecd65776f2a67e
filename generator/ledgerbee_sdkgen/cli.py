"""The command line: options in, exit code out; nothing else prints.

Each command is imported when it is called: `check` runs on every commit, and what the
others need takes longer to import than it takes to see that nothing changed.
"""

import datetime
import io
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from ledgerbee_sdkgen.commands.outcome import ExitCode, Outcome
from ledgerbee_sdkgen.commands.spans import TODAY, days_of
from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Severity
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.model.condition import WarningsError
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.answer import Answer, Format
from ledgerbee_sdkgen.report.excerpt import Excerpts
from ledgerbee_sdkgen.report.formats import written
from ledgerbee_sdkgen.report.text import failure, finding, reasons

C = TypeVar("C", bound=Callable[..., Any])
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def _given(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Refuse what is empty: it is a variable of the shell that was never set."""
    if value == "":
        raise click.BadParameter("it is empty", param=option)
    return value


def _each_given(
    context: click.Context, option: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    for value in values:
        _given(context, option, value)
    return values


def _place(
    context: click.Context, option: click.Parameter, value: str | None
) -> Path | None:
    given = _given(context, option, value)
    return None if given is None else Path(given)


_SHARED = (
    click.option(
        "--config", callback=_place, metavar="PATH", help="Configuration, a TOML file."
    ),
    click.option(
        "--spec",
        callback=_given,
        metavar="FILE",
        help="OpenAPI document; `-` is stdin.",
    ),
    click.option(
        "--package", callback=_given, metavar="NAME", help="Import name of the client."
    ),
    click.option(
        "--output", callback=_place, metavar="PATH", help="Folder of the distribution."
    ),
    click.option(
        "--templates",
        callback=_place,
        metavar="PATH",
        help="Templates to use before the own.",
    ),
    click.option(
        "--overlay",
        "overlays",
        callback=_each_given,
        multiple=True,
        metavar="FILE",
        help="OpenAPI Overlay to apply to the document; may be repeated.",
    ),
    click.option(
        "--allow-remote",
        is_flag=True,
        help="Fetch what the document refers to by https.",
    ),
    click.option(
        "--format",
        "format_",
        type=click.Choice([one.value for one in Format]),
        default=Format.TEXT.value,
        help="How the answer is written to stdout; `text` is for people.",
    ),
    click.option(
        "--strict", is_flag=True, help="Have a warning that is not waived end the run."
    ),
    click.option("-q", "--quiet", is_flag=True, help="Say errors only."),
    click.option("-v", "--verbose", is_flag=True, help="Say notes, too."),
)


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


def _with_inputs(command: C) -> C:
    """Add the options that all commands share."""
    for option in reversed(_SHARED):
        command = option(command)
    return command


@_cli.command(name="generate")
@_with_inputs
@click.option(
    "--force",
    is_flag=True,
    help="Replace files of others; remove edited files that are not made any more.",
)
def _generate(*, force: bool, **shared: Any) -> None:
    """Write the client package, its stubs and its docs."""
    from ledgerbee_sdkgen.commands.generate import generate

    _run(generate, {"force": force}, writes=True, **shared)


@_cli.command(name="check")
@_with_inputs
@click.option(
    "--sunset-within",
    callback=days_of,
    metavar="SPAN",
    help="Fail for operations that are gone within 90d, 12w, or already (0d).",
)
@TODAY
def _check(*, sunset_within: int | None, today: datetime.date, **shared: Any) -> None:
    """Compare what would be generated with what is there; exit 1 if they differ."""
    from ledgerbee_sdkgen.commands.check import check

    options: dict[str, Any] = {}
    if sunset_within is not None:
        from ledgerbee_sdkgen.commands.sunsets import Horizon

        options = {"horizon": Horizon(days=sunset_within, today=today)}
    _run(check, options, writes=True, compares=True, **shared)


@_cli.command(name="lint")
@_with_inputs
def _lint(**shared: Any) -> None:
    """Say what is to be said of the document and the configuration; write nothing."""
    from ledgerbee_sdkgen.commands.lint import lint

    _run(lint, {}, is_result=True, **shared)


@_cli.command(name="inspect")
@_with_inputs
@click.option("--json", "as_json", is_flag=True, help="As `--format json`.")
@click.option(
    "--deprecated",
    is_flag=True,
    help="Only those that are to go: what replaces them, and how long they stay.",
)
@TODAY
def _inspect(
    *,
    as_json: bool,
    format_: str,
    deprecated: bool,
    today: datetime.date,
    **shared: Any,
) -> None:
    """List the operations and the methods they become."""
    from ledgerbee_sdkgen.commands.inspect import inspect, inspect_deprecated

    format_ = Format.JSON if as_json else format_
    if deprecated:
        _run(inspect_deprecated, {"today": today}, format_=format_, **shared)
    _run(inspect, {}, format_=format_, **shared)


@_cli.command(name="drift-report")
@_with_inputs
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--overlay-out",
    callback=_place,
    metavar="FILE",
    help="Write an OpenAPI Overlay that describes what was seen.",
)
def _drift_report(
    *, files: tuple[Path, ...], overlay_out: Path | None, **shared: Any
) -> None:
    """Say what clients met that the document lacks, of FILES of their recorders."""
    from ledgerbee_sdkgen.commands.drift_report import drift_report

    options = {"files": files, "overlay_out": overlay_out}
    _run(drift_report, options, writes=True, is_result=True, **shared)


@_cli.command(name="names")
@_with_inputs
@click.option(
    "--why",
    callback=_given,
    default=None,
    metavar="NAME",
    help="Say of one name why it is called so.",
)
def _names(*, why: str | None, **shared: Any) -> None:
    """List every public name of the client, and what it is the name of."""
    from ledgerbee_sdkgen.commands.names import names

    _run(names, {"why": why or ""}, **shared)


@_cli.command(name="explain")
@click.argument("code")
def _explain(*, code: str) -> None:
    """Say what a diagnostic CODE means, with an example and what to do."""
    from ledgerbee_sdkgen.commands.explain import explain

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
    writes: bool = False,
    compares: bool = False,
    is_result: bool = False,
    **inputs: Any,
) -> NoReturn:
    """Run `command`, and end the process.

    It `writes` the output folder or looks at it, `compares`, or the findings are what
    it was asked for.
    """
    findings = Findings()
    progress = Progress(None if quiet else sys.stderr)
    try:
        settings = _settings(inputs, findings, writes=writes)
        outcome = command(settings, findings=findings, progress=progress, **options)
    except (SdkgenError, OSError) as error:
        outcome = _failed(error, findings, compares=compares)
    progress.done()
    asked = Format(format_)
    is_result = is_result and asked is Format.TEXT
    _answer(outcome, findings, asked, (quiet, verbose), is_result=is_result)
    sys.exit(outcome.code)


def _settings(inputs: dict[str, Any], findings: Findings, *, writes: bool) -> Settings:
    try:
        return load_settings(**inputs, findings=findings, writes=writes)
    except InputError as error:
        from ledgerbee_sdkgen.pipeline import find_problems

        # Who corrects the configuration wants to correct the document with it.
        find_problems(error.unread, findings)
        raise


def _failed(error: Exception, findings: Findings, *, compares: bool) -> Outcome:
    """Return how a run ends that could not do what it was asked."""
    if isinstance(error, InputError):
        for found in error.diagnostics:
            findings.add(found)
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
