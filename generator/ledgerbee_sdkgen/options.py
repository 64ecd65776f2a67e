"""The options that commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from ledgerbee_sdkgen.choices import FailOn, Format

C = TypeVar("C", bound=Callable[..., Any])
NAMES = (
    "--config",
    "--spec",
    "--package",
    "--output",
    "--templates",
    "--overlay",
    "--allow-remote",
    "--format",
    "--strict",
    "--quiet",
    "--verbose",
)


def given(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Refuse what is empty: it is a variable of the shell that was never set."""
    if value == "":
        raise click.BadParameter("it is empty", param=option)
    return value


def _each_given(
    context: click.Context, option: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    for value in values:
        given(context, option, value)
    return values


def paths(
    context: click.Context, argument: click.Parameter, values: tuple[str, ...]
) -> tuple[Path, ...]:
    """Return each of several paths, none of them empty."""
    return tuple(map(Path, _each_given(context, argument, values)))


def place_of(
    context: click.Context, option: click.Parameter, value: str | None
) -> Path | None:
    """Return a path, if one is given that is not empty."""
    text = given(context, option, value)
    return None if text is None else Path(text)


_SHARED = (
    click.option(
        "--config",
        callback=place_of,
        metavar="PATH",
        help="Configuration, a TOML file.",
    ),
    click.option(
        "--spec",
        callback=given,
        metavar="FILE",
        help="OpenAPI document; `-` is stdin.",
    ),
    click.option(
        "--package", callback=given, metavar="NAME", help="Import name of the client."
    ),
    click.option(
        "--output",
        callback=place_of,
        metavar="PATH",
        help="Folder of the distribution.",
    ),
    click.option(
        "--templates",
        callback=place_of,
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
        type=click.Choice([one.value for one in Format if one.value != "markdown"]),
        default=Format.TEXT.value,
        help="How the answer is written to stdout; `text` is for people.",
    ),
    click.option(
        "--strict", is_flag=True, help="Have a warning that is not waived end the run."
    ),
    click.option("-q", "--quiet", is_flag=True, help="Say errors only."),
    click.option("-v", "--verbose", is_flag=True, help="Say notes, too."),
)

LEVELS = click.Choice([one.value for one in FailOn])
"""Which changes are too much."""
MARKDOWN = click.option(
    "--format",
    "format_",
    type=click.Choice([one.value for one in Format]),
    default=Format.TEXT.value,
    help="How the answer is written to stdout; `markdown` is for pull requests.",
)
NO_CACHE = click.option(
    "--no-cache",
    "cache",
    is_flag=True,
    flag_value=False,
    default=True,
    help="Neither use nor keep what was made of texts before.",
)
FROM = click.option(
    "--from",
    "place",
    callback=given,
    metavar="URL|FILE",
    help="Where the published document is; else the `url` of the configuration.",
)


def with_inputs(command: C) -> C:
    """Add the options that all commands share."""
    for option in reversed(_SHARED):
        command = option(command)
    return command


def with_shared(*names: str) -> Callable[[C], C]:
    """Add those of the shared options."""

    def add(command: C) -> C:
        for name, option in reversed(list(zip(NAMES, _SHARED, strict=True))):
            command = option(command) if name in names else command
        return command

    return add
