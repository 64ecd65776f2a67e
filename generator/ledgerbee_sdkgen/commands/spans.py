"""Spans of time and days, as people type them."""

import datetime
import re

import click

_DAYS = {"d": 1, "w": 7}


def days_of(_: click.Context, option: click.Parameter, value: str | None) -> int | None:
    """Return the days of a span, as `90d` or `12w`.

    Raises:
        BadParameter: if it is none.
    """
    if value is None:
        return None
    # Five digits are more than a life, and no number is too large to be one.
    match = re.fullmatch(r"([0-9]{1,5})([dw])", value)
    if match is None:
        message = f"`{value}` is no span: give days or weeks, as 90d or 12w"
        raise click.BadParameter(message, param=option)
    return int(match[1]) * _DAYS[match[2]]


def day_of(
    _: click.Context, option: click.Parameter, value: str | None
) -> datetime.date:
    """Return a day given as `2026-11-08`; without one the day it is, in UTC.

    Raises:
        BadParameter: if it is none.
    """
    if value is None:
        return datetime.datetime.now(datetime.UTC).date()
    try:
        day = datetime.date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        message = f"`{value}` is no day: give one as 2026-11-08"
        raise click.BadParameter(message, param=option)
    return day


TODAY = click.option(
    "--today",
    callback=day_of,
    metavar="DAY",
    help="Count days from this one, as 2026-11-08; else from the day it is, in UTC.",
)
