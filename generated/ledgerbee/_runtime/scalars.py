"""Single values as JSON has them: texts, numbers, dates; exact or refused."""

import datetime
import math
import uuid
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

import msgspec
from msgspec import inspect

from .files import is_file


class MisfitError(TypeError):
    """A value that does not fit, with the way to it."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.way = ""

    def __str__(self) -> str:
        return f"`{self.way.lstrip('.')}`: {self.reason}" if self.way else self.reason


def scalar(value: Any, info: inspect.Type, extra: Mapping[str, Any]) -> Any:
    """Return `value` as JSON has a value of the scalar `info`.

    Raises:
        MisfitError: if it is none.
    """
    match info:
        case inspect.DecimalType():
            return _decimal(value, as_text=extra.get("wire") == "string")
        case inspect.StrType() | inspect.EnumType():
            if isinstance(value, str):
                return value.value if isinstance(value, Enum) else value
            if isinstance(value, uuid.UUID):
                return str(value)
            raise expected("text", value)
        case inspect.BoolType():
            if isinstance(value, bool):
                return value
            raise expected("True or False", value)
        case inspect.IntType():
            if isinstance(value, int) and not isinstance(value, bool):
                return value
            raise expected("an int", value)
        case inspect.FloatType():
            if isinstance(value, Decimal):
                return msgspec.Raw(digits(value).encode())
            if isinstance(value, int | float) and not isinstance(value, bool):
                return finite(value)
            raise expected("a number", value)
        case inspect.DateTimeType():
            if isinstance(value, datetime.datetime):
                return moment(value)
            if isinstance(value, str):
                return _moment_text(value)
            raise expected("a datetime", value)
        case inspect.DateType():
            if isinstance(value, datetime.datetime):
                raise MisfitError(
                    "a date was expected, not a datetime; give its `.date()`"
                )
            if isinstance(value, datetime.date):
                return value.isoformat()
            if isinstance(value, str):
                return _date_text(value)
            raise expected("a date", value)
        case inspect.BytesType():
            if is_file(value):
                return value
            raise expected("bytes", value)
        case _:
            # What msgspec knows besides is in no model.
            raise expected("a scalar", value)


def _decimal(value: Any, *, as_text: bool) -> Any:
    if isinstance(value, float):
        raise MisfitError(
            f'a float cannot hold an exact amount; give Decimal("{value!r}") or an int'
        )
    if isinstance(value, bool) or not isinstance(value, Decimal | int):
        raise expected("a Decimal or an int", value)
    text = digits(Decimal(value))
    return text if as_text else msgspec.Raw(text.encode())


def digits(value: Decimal) -> str:
    """Return each digit of `value`, without an exponent."""
    if not value.is_finite():
        raise MisfitError(f"{value} is not a finite number")
    return format(value, "f")


def finite(value: float) -> float:
    """Return `value` if JSON can say it."""
    if not math.isfinite(value):
        raise MisfitError(f"{value} is not a finite number")
    return value


def moment(value: datetime.datetime) -> str:
    """Write a date-time as RFC 3339 wants it: with its offset from UTC."""
    if value.utcoffset() is None:
        raise MisfitError(
            "the datetime has no time zone; give one, as in "
            "`datetime.now(timezone.utc)`"
        )
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def _moment_text(text: str) -> str:
    """Return `text` if it is a date-time of RFC 3339, section 5.6."""
    try:
        read = datetime.datetime.fromisoformat(text)
    except ValueError:
        read = None
    if read is None or len(text) <= len("2026-01-15"):
        raise MisfitError(f"{text!r} is no date-time, as 2026-01-15T09:30:00Z")
    if read.utcoffset() is None:
        raise MisfitError(f"{text!r} has no time zone; add `Z` if it is in UTC")
    return text


def _date_text(text: str) -> str:
    """Return `text` if it is a full-date of RFC 3339, section 5.6."""
    try:
        is_date = datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        is_date = False
    if not is_date:
        raise MisfitError(f"{text!r} is no date, as 2026-01-15")
    return text


def expected(what: str, value: Any) -> MisfitError:
    """Return what to raise where `what` was expected."""
    if value is None:
        return MisfitError(
            f"{what} was expected, not None; leave it out to send nothing"
        )
    return MisfitError(f"{what} was expected, not {kind(value)}")


def kind(value: Any) -> str:
    """Return what to call `value` in an error."""
    return f"a value of type `{type(value).__name__}`"
