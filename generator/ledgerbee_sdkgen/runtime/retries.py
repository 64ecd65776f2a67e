"""When a request is sent again, after how long, and when never.

A write is sent again only if that cannot carry it out twice: the API says that once is
as good as twice (RFC 9110, section 9.2.2), it bears a key by which the API knows it
again, or it certainly did not reach the API or was refused before it was processed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

from .errors import ApiConnectionError
from .timing import Timing
from .transport import Response

Outcome: TypeAlias = Response | ApiConnectionError
"""What became of one request: an answer of any status, or none."""

_REPEATED = frozenset({408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
_UNANSWERED = frozenset({408, 502, 504, 520, 522, 524})
"""Statuses by which a gateway says that it does not know what the API did.

Those above 511 are no standard, but what a widely used gateway (Cloudflare) answers.
"""
_TOO_MANY = 429
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 8.0
_LEAST = 0.001
LONGEST_ASKED: Final = 60.0
"""Seconds the API may ask for; if it asks for more, the request is not repeated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long, and how often."""

    timeout: float
    """Seconds for one attempt."""
    total_timeout: float | None
    """Seconds for all attempts and the waits between them; None is no limit."""
    max_retries: int
    """Attempts after the first."""

    def __post_init__(self) -> None:
        if not _is_seconds(self.timeout):
            raise ValueError(f"`timeout` is {self.timeout!r}; give seconds above 0")
        if self.total_timeout is not None and not _is_seconds(self.total_timeout):
            raise ValueError(
                f"`total_timeout` is {self.total_timeout!r}; give seconds above 0, "
                "or None for no limit"
            )
        is_count = type(self.max_retries) is int and self.max_retries >= 0
        if not is_count:
            raise ValueError(
                f"`max_retries` is {self.max_retries!r}; give a whole number from 0"
            )

    def after(self, seconds: float) -> "Limits":
        """Return what is left of these after `seconds`; never nothing at all."""
        if self.total_timeout is None:
            return self
        left = max(self.total_timeout - seconds, _LEAST)
        return replace(self, total_timeout=left)


def _is_seconds(value: Any) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    # More than what waits can be told in C is refused as well.
    return is_number and 0 < value < 1e9


def may_repeat(outcome: Outcome, *, repeatable: bool) -> bool:
    """Tell whether a request that came to `outcome` may be sent again.

    `repeatable` says whether to carry it out twice is as good as once.
    """
    match outcome:
        case ApiConnectionError():
            return repeatable or not outcome.may_have_arrived
        case Response(status=status):
            return status == _TOO_MANY or (repeatable and status in _REPEATED)


def is_unknown(outcome: Outcome) -> bool:
    """Tell whether `outcome` leaves open what the API did."""
    match outcome:
        case ApiConnectionError():
            return outcome.may_have_arrived
        case Response(status=status):
            return status in _UNANSWERED


def wait_before(
    outcome: Outcome, *, attempt: int, timing: Timing, reset_header: str
) -> float | None:
    """Return the seconds to wait after attempt number `attempt`, counted from 1.

    They are those the API asks for, or else exponential backoff with full jitter.
    None if it asks for more than `LONGEST_ASKED`.
    """
    asked = None
    if isinstance(outcome, Response):
        asked = asked_wait(outcome, now=timing.now(), reset_header=reset_header)
    if asked is None:
        longest: float = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(attempt - 1, 10))
        return timing.jitter() * longest
    return asked if asked <= LONGEST_ASKED else None


def asked_wait(response: Response, *, now: float, reset_header: str) -> float | None:
    """Return the seconds that an answer asks the client to wait; None if it does not.

    `Retry-After` is read in both its forms (RFC 9110, section 10.2.3); of a 429 also
    `reset_header`, seconds since 1970. Moments are held against the API's own clock,
    where it tells it, because that of this machine may be wrong.
    """
    headers = response.headers
    sent = http_date(headers.get("date", ""))
    current = now if sent is None else sent
    after = headers.get("retry-after", "").strip()
    if _is_count(after):
        return float(after)
    moment = http_date(after)
    if moment is None and response.status == _TOO_MANY:
        moment = _seconds(headers, reset_header)
    return None if moment is None else max(0.0, moment - current)


def _seconds(headers: Mapping[str, str], name: str) -> float | None:
    said = headers.get(name.lower(), "").strip() if name else ""
    return float(said) if _is_count(said) else None


def _is_count(text: str) -> bool:
    # Longer ones are no seconds, and may be too long for a float.
    return text.isascii() and text.isdigit() and len(text) <= 12


def http_date(text: str) -> float | None:
    """Return an HTTP date (RFC 9110, section 5.6.7) in seconds since 1970.

    None if it is none.
    """
    if not text:
        return None
    # Imported here, because few answers have one.
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return moment.timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
