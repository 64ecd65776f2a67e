"""Access tokens by OAuth's client credentials grant (RFC 6749, section 4.4)."""

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import msgspec

from .attempts import Step, attempts
from .errors import (
    ApiConnectionError,
    ApiError,
    ErrorEnvelope,
    ResponseDecodeError,
    status_error,
)
from .retries import Limits
from .timing import Timing
from .transport import Request, Response
from .watch import Watch

_USUAL_LIFE = 3600.0
_MARGIN = 60.0
"""Seconds before its end from which on a token is not used any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a client is registered by; the secret is not shown."""

    client_id: str
    client_secret: str = field(repr=False)


@dataclass(slots=True)
class TokenCache:
    """The token of a client, shared with the clients that are made of it."""

    text: str = field(default="", repr=False)
    ends: float = 0.0
    """On the clock that is never put back."""

    def current(self, now: float, stale: str) -> str:
        """Return the token, if there is one that is neither over nor `stale`."""
        is_good = self.text and self.text != stale and now < self.ends
        return self.text if is_good else ""


class _Answer(msgspec.Struct):
    """RFC 6749, section 5.1."""

    access_token: str
    expires_in: float | str | None = None


def obtained(
    cache: TokenCache,
    grant: Grant,
    *,
    url: str,
    stale: str,
    headers: dict[str, str],
    limits: Limits,
    timing: Timing,
    reset_header: str,
    envelope: ErrorEnvelope,
    watch: Watch,
) -> Generator[Step, Any, str]:
    """Yield the steps that get a token other than `stale`, and return it.

    They are none where the cache has one: whoever waited for the same has it by now.

    Raises:
        ApiError: if there is none to be had; the call it was for was not sent.
    """
    if token := cache.current(timing.monotonic(), stale):
        return token
    request = Request(
        method="POST",
        url=url,
        headers={
            **headers,
            "accept": "application/json",
            "content-type": "application/x-www-form-urlencoded",
        },
        content=urlencode(
            {
                "grant_type": "client_credentials",
                "client_id": grant.client_id,
                "client_secret": grant.client_secret,
            }
        ).encode(),
    )
    outcome, _ = yield from attempts(
        request,
        repeatable=True,
        limits=limits,
        timing=timing,
        reset_header=reset_header,
        watch=watch,
    )
    watch.finished(outcome)
    try:
        if isinstance(outcome, ApiConnectionError):
            raise outcome
        if not 200 <= outcome.status < 300:
            raise status_error(f"POST {url}", outcome, envelope)
        answer = _read(outcome, url)
    except ApiError as error:
        error.add_note("It was for an access token; the call itself was not sent.")
        raise
    life = _seconds(answer.expires_in)
    cache.text = answer.access_token
    cache.ends = timing.monotonic() + life - min(_MARGIN, life / 10)
    return cache.text


def _read(response: Response, url: str) -> _Answer:
    try:
        answer = msgspec.json.decode(response.content, type=_Answer)
        is_token = answer.access_token.isascii() and answer.access_token.isprintable()
        if answer.access_token and is_token:
            return answer
        reason = "its `access_token` is none"
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        reason = str(error)
    raise ResponseDecodeError(
        f"POST {url} was answered with status {response.status}, but the answer is "
        f"not what was expected: {reason}",
        response=response,
    )


def _seconds(said: float | str | None) -> float:
    """Return how long a token lives; some servers write the number as text."""
    try:
        life = float(said) if said is not None else _USUAL_LIFE
    except ValueError:
        return _USUAL_LIFE
    return life if 0 < life < 1e9 else _USUAL_LIFE
