"""What the API tells of the end of an operation, and how callers come to know.

With an answer come `Deprecation` (RFC 9745, or `true` as before it), `Sunset` (RFC
8594, or a plain date) and `Link` with the relation `successor-version` (RFC 5829).
"""

import datetime
import re
import sys
import warnings
from collections.abc import Mapping
from dataclasses import dataclass

from .retries import http_date

_LINK = re.compile(r"<([^>]*)>((?:\s*;\s*[^,;\"]+(?:\"[^\"]*\")?)*)")
_RELATIONS = re.compile(r";\s*rel\s*=\s*\"?([^\";]*)", re.IGNORECASE)
_LONGEST = 2000
"""Characters of a `Link` header that are looked at."""
_NO = frozenset({"", "false", "?0"})


class ApiDeprecationWarning(DeprecationWarning):
    """An operation that is called may be gone one day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deprecation:
    """What an answer tells of the end of its operation."""

    request: str
    """Method and path."""
    since: datetime.date | None = None
    """The day, in UTC, from which on it is deprecated, where it is told."""
    sunset: datetime.date | None = None
    """The day, in UTC, after which it may be gone, where it is told."""
    successor: str = ""
    """The address of what replaces it, where it is told."""

    def text(self, today: datetime.date) -> str:
        """Return this in a sentence."""
        said = f"{self.request} is deprecated"
        if self.since:
            said += f" since {self.since}"
        if self.sunset:
            said += f"; it may be gone after {self.sunset}"
            said += past(self.sunset, today)
        return f"{said}; see {self.successor}" if self.successor else said


def deprecation_of(request: str, headers: Mapping[str, str]) -> Deprecation | None:
    """Return what the headers of an answer tell; None if they tell of no end."""
    deprecated = headers.get("deprecation", "").strip()
    sunset = _day(headers.get("sunset", "").strip())
    if deprecated.lower() in _NO and sunset is None:
        return None
    return Deprecation(
        request=request,
        since=_day(deprecated),
        sunset=sunset,
        successor=_successor(headers.get("link", "")),
    )


def past(sunset: datetime.date, today: datetime.date) -> str:
    """Return what is to be added to a day after which something may be gone."""
    return ", and that day has passed" if sunset < today else ""


def warn(text: str, category: type[Warning] = ApiDeprecationWarning) -> None:
    """Warn the caller of the client, however deep in the client this is called."""
    package = __name__.rpartition(".")[0]
    level, frame = 1, sys._getframe(0)
    while frame.f_back and frame.f_globals.get("__name__", "").startswith(package):
        level, frame = level + 1, frame.f_back
    warnings.warn(text, category, stacklevel=level)


def _day(text: str) -> datetime.date | None:
    try:
        if text.startswith("@"):
            seconds: float | None = int(text[1:])
        elif len(text) == len("2026-01-15"):
            return datetime.date.fromisoformat(text)
        else:
            seconds = http_date(text)
        if seconds is None:
            return None
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        return None


def _successor(header: str) -> str:
    """Return the target of the first link to a successor (RFC 8288, section 3)."""
    for target, parameters in _LINK.findall(header[:_LONGEST]):
        for relations in _RELATIONS.findall(parameters):
            if "successor-version" in relations.lower().split():
                return str(target)
    return ""
