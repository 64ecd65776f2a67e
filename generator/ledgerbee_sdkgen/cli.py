"""The command line: options in, exit code out.

Each command is imported when it is called: `check` runs on every commit, and what the
others need takes longer to import than it takes to see that nothing changed.
"""

import datetime
import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import click

from ledgerbee_sdkgen.choices import ExitCode, FailOn, Format
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.commands.spans import TODAY, days_of
from ledgerbee_sdkgen.config.files import configurations
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.glance import settled
from ledgerbee_sdkgen.options import (
    FROM,
    LEVELS,
    MARKDOWN,
    NAMES,
    NO_CACHE,
    given,
    paths,
    place_of,
    with_inputs,
    with_shared,
)
from ledgerbee_sdkgen.report.state import current
from ledgerbee_sdkgen.version import VERSION


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
        import traceback

        from ledgerbee_sdkgen.running import say

        traceback.print_exc()
        say("error", "this is a bug of the generator: please report the lines above")
        sys.exit(ExitCode.BUG)
    sys.exit(ExitCode.CLEAN)


def _run(
    command: Callable[..., Any], options: dict[str, Any], **asked: Any
) -> NoReturn:
    """Carry `command` out, and end the process; see `running.run`."""
    from ledgerbee_sdkgen.running import run

    run(command, options, **asked)


@click.group()
@click.version_option(VERSION, package_name="ledgerbee-sdkgen")
def _cli() -> None:
    """Make a typed Python client of an OpenAPI document, and keep it current.

    Without options, the one `specs/*.sdk.toml` says what is made of what.
    """


@_cli.command(name="generate")
@with_inputs
@NO_CACHE
@click.option(
    "--force",
    is_flag=True,
    help="Replace files of others; remove edited files that are not made any more.",
)
def _generate(*, force: bool, **shared: Any) -> None:
    """Write the client package, its stubs and its docs."""
    from ledgerbee_sdkgen.commands.generate import generate

    _run(generate, {"force": force}, writes=True, finishes=True, **shared)


@_cli.command(name="check")
@with_inputs
@NO_CACHE
@click.option(
    "--online", is_flag=True, help="Compare with the published document, too."
)
@FROM
@click.option(
    "--sunset-within",
    callback=days_of,
    metavar="SPAN",
    help="Fail for operations that are gone within 90d, 12w, or already (0d).",
)
@TODAY
def _check(
    *,
    online: bool,
    place: str | None,
    sunset_within: int | None,
    today: datetime.date,
    **shared: Any,
) -> None:
    """Compare what would be generated with what is there; exit 1 if they differ."""
    plain = not (online or place or sunset_within is not None)
    if plain and _is_settled(**shared):
        return
    from ledgerbee_sdkgen.commands.check import check

    options: dict[str, Any] = {"online": online, "place": place}
    if sunset_within is not None:
        from ledgerbee_sdkgen.commands.sunsets import Horizon

        options["horizon"] = Horizon(days=sunset_within, today=today)
    _run(check, options, writes=True, compares=True, **shared)


def _is_settled(
    *, config: Path | None, format_: str, quiet: bool, cache: bool, **others: Any
) -> bool:
    """Tell whether nothing changed, where that is seen at a glance, and say so."""
    if format_ != Format.TEXT or any(others.values()):
        return False
    folder = settled(config)
    if folder is None:
        return False
    try:
        said = current(shown(folder))
    except OSError:
        # The current folder is gone; `check` says so.
        return False
    if not quiet:
        click.echo(said, err=True)
    return True


@_cli.command(name="lint")
@with_inputs
def _lint(**shared: Any) -> None:
    """Say what is to be said of the document and the configuration; write nothing."""
    from ledgerbee_sdkgen.commands.lint import lint

    _run(lint, {}, is_result=True, **shared)


@_cli.command(name="update")
@with_shared(*(name for name in NAMES if name != "--format"))
@NO_CACHE
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
    type=LEVELS,
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
    from ledgerbee_sdkgen.commands.update import Bounds, update

    bounds = Bounds(
        dry_run=dry_run,
        allow_removals=allow_removals,
        fail_on=FailOn(fail_on) if fail_on else None,
    )
    options = {"place": place, "bounds": bounds}
    _run(update, options, writes=True, finishes=True, **shared)


@_cli.command(name="inspect")
@with_inputs
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
@with_inputs
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--overlay-out",
    callback=place_of,
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
    from ledgerbee_sdkgen.commands.names import names

    _run(names, {"why": why or ""}, **shared)


@_cli.command(name="diff")
@click.argument("old", callback=given)
@click.argument("new", callback=given)
@with_shared("--config", "--allow-remote", "--quiet", "--verbose")
@MARKDOWN
@click.option(
    "--fail-on",
    type=LEVELS,
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
    from ledgerbee_sdkgen.commands.diff import diff

    options = {
        "old": old,
        "new": new,
        "fail_on": FailOn(fail_on) if fail_on else None,
        "verbose": verbose,
    }
    found = configurations()
    if config is None and len(found) == 1:
        config = found[0]
    # Of several configurations it stays open which is meant, and that is told.
    spec = None if config is None and found else new
    shared |= dict.fromkeys(("package", "output", "templates"))
    shared |= {"config": config, "spec": spec, "verbose": verbose}
    _run(diff, options, finds=False, **shared)


_PATHS = click.argument(
    "paths", nargs=-1, required=True, metavar="PATH…", callback=paths
)


@_cli.command(name="impact")
@with_inputs
@_PATHS
@click.option("--deprecated", is_flag=True, help="Uses of what is deprecated.")
@click.option("--old", callback=given, metavar="DOCUMENT", help="As it was.")
@click.option("--new", callback=given, metavar="DOCUMENT", help="As it is now.")
@TODAY
def _impact(
    *,
    deprecated: bool,
    old: str | None,
    new: str | None,
    today: datetime.date,
    paths: tuple[Path, ...],
    **shared: Any,
) -> None:
    """List the lines of your own code that are touched; exit 1 if there are any."""
    from ledgerbee_sdkgen.commands.late import late

    documents = (old, new) if old and new else None
    if deprecated is (documents is not None) or bool(old) is not bool(new):
        raise click.UsageError(
            "say what is looked for: `--deprecated`, or `--old` and `--new`"
        )
    options = {"paths": paths, "today": today, "documents": documents}
    _run(late("impact"), options, named=True, **shared)


@_cli.command(name="migrate")
@with_inputs
@_PATHS
@click.option("--write", is_flag=True, help="Write the files; else show a diff.")
def _migrate(*, write: bool, paths: tuple[Path, ...], **shared: Any) -> None:
    """Move calls in your own code to newer versions; mark those that cannot be."""
    from ledgerbee_sdkgen.commands.late import late

    _run(late("migrate"), {"paths": paths, "write": write}, named=True, **shared)


@_cli.command(name="explain")
@click.argument("code")
def _explain(*, code: str) -> None:
    """Say what a diagnostic CODE means, with an example and what to do."""
    from ledgerbee_sdkgen.commands.explain import explain
    from ledgerbee_sdkgen.report.text import failure
    from ledgerbee_sdkgen.running import reason_of, say

    try:
        click.echo(explain(code))
    except (SdkgenError, OSError) as error:
        say("error", failure(reason_of(error)))
        sys.exit(ExitCode.BAD_INPUT)
