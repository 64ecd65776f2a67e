"""Signatures of webhooks by the Standard Webhooks specification.

The library's `Webhook.verify` takes neither a clock nor a tolerance, compares what is
left of a signature after everything that is no base64 was dropped, and fails with
exceptions of the interpreter on some headers. So its `sign` makes the signature that is
right, and what came is compared with that here, as a whole and in constant time.
"""

import base64
import datetime
import hmac
import math
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from .errors import WebhookVerificationError

TOLERANCE = 300.0
"""Seconds that a timestamp may lie in the past or in the future."""

_PREFIX = "whsec_"
_ID, _TIMESTAMP, _SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


class HasItems(Protocol):
    """A mapping of headers, as every framework has one."""

    def items(self) -> Iterable[tuple[str, Any]]: ...


Headers: TypeAlias = (
    HasItems | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
)
"""Headers by name, whatever its case: a mapping, a WSGI environment, or pairs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A webhook whose signature is right."""

    id: str
    """The same each time it is sent."""
    payload: bytes


def read_message(
    payload: bytes | str,
    headers: Headers,
    keys: Sequence[bytes],
    *,
    tolerance: float,
    now: float | None,
) -> Message:
    """Return the message, which one of `keys` has signed.

    Raises:
        WebhookVerificationError: if none has, or not within `tolerance` of `now`.
        TypeError: if `payload` is not the raw body, or `headers` are none.
        ValueError: if `tolerance` or `now` is no number of seconds.
    """
    raw = _raw(payload)
    clock = time.time() if now is None else _seconds("now", now)
    most = _seconds("tolerance", tolerance)
    if most < 0:
        raise ValueError("`tolerance` is less than nothing")
    held = _held(headers)
    for name in (_ID, _TIMESTAMP, _SIGNATURE):
        if not held.get(name):
            raise WebhookVerificationError(f"the header `{name}` is missing")
    if not is_id(held[_ID]):
        raise WebhookVerificationError(f"the header `{_ID}` is not plain ASCII text")
    moment = _moment(held[_TIMESTAMP], clock, most)
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise WebhookVerificationError("the payload is not UTF-8 text") from None
    _check(held[_SIGNATURE], signature(keys, held[_ID], moment, text))
    return Message(id=held[_ID], payload=raw)


def signed_headers(
    keys: Sequence[bytes], id: str, now: float, payload: bytes
) -> dict[str, str]:
    """Return the headers with which `payload` would be sent at `now`.

    Raises:
        ValueError: if `id` is not plain ASCII text, `payload` not UTF-8, or `now` lies
            beyond all dates.
    """
    if not is_id(id):
        raise ValueError("`id` is not plain ASCII text")
    try:
        text = payload.decode()
    except UnicodeDecodeError:
        raise ValueError("the payload is not UTF-8 text") from None
    try:
        moment = _EPOCH + datetime.timedelta(seconds=math.floor(_seconds("now", now)))
    except OverflowError:
        raise ValueError("`now` lies beyond all dates") from None
    return {
        _ID: id,
        _TIMESTAMP: str(math.floor(now)),
        _SIGNATURE: " ".join(signature(keys, id, moment, text)),
    }


def signature(
    keys: Sequence[bytes], id: str, moment: datetime.datetime, text: str
) -> list[str]:
    """Return the signature of each key, as `v1,…`."""
    from standardwebhooks import Webhook

    return [Webhook(key).sign(id, moment, text) for key in keys]


def is_id(text: str) -> bool:
    """Tell whether a header can say `text` and be read alike by all."""
    return bool(text) and text.isascii() and text.isprintable()


def keys_of(secret: str | Sequence[str] | None, environment: str) -> tuple[bytes, ...]:
    """Return the keys that `secret` holds, or else the variable `environment`.

    There, spaces divide several.

    Raises:
        TypeError: if a secret is not text.
        ValueError: if there is none, or one is empty or no base64; it is not shown.
    """
    if secret is None:
        given = os.environ.get(environment, "")
        if not given.strip():
            raise ValueError(f"there is no secret: give `secret` or set {environment}")
        return tuple(map(_key, given.split()))
    if isinstance(secret, str):
        return (_key(secret),)
    if not isinstance(secret, Sequence) or isinstance(secret, bytes | bytearray):
        raise TypeError(f"`secret` has to be text, not of type `{_kind(secret)}`")
    if not secret:
        raise ValueError("`secret` is an empty list")
    return tuple(map(_key, secret))


def _key(secret: Any) -> bytes:
    if not isinstance(secret, str):
        raise TypeError(f"a secret has to be text, not of type `{_kind(secret)}`")
    # The padding at its end may be left out.
    text = secret.strip().removeprefix(_PREFIX).rstrip("=")
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise ValueError(
            "a secret is not base64; give it as it was shown, as whsec_…"
        ) from None
    if not key:
        raise ValueError("a secret is empty")
    return key


def _raw(payload: Any) -> bytes:
    if isinstance(payload, str):
        try:
            return payload.encode()
        except UnicodeEncodeError:
            raise WebhookVerificationError("the payload is not UTF-8 text") from None
    if isinstance(payload, bytes | bytearray | memoryview):
        return bytes(payload)
    raise TypeError(
        "`payload` has to be the body of the request as it came, in bytes, not of type "
        f"`{_kind(payload)}`: what is signed is its every byte"
    )


def _held(headers: Any) -> dict[str, str]:
    """Return the three headers that matter, by name in lower case.

    Raises:
        WebhookVerificationError: if one of them stands twice: which is meant?
    """
    held: dict[str, str] = {}
    for name, value in _pairs(headers):
        if name not in (_ID, _TIMESTAMP, _SIGNATURE):
            continue
        if held.setdefault(name, value) != value:
            raise WebhookVerificationError(f"the header `{name}` stands twice")
    return held


def _pairs(headers: Any) -> Iterator[tuple[str, str]]:
    items = getattr(headers, "items", None)
    try:
        pairs = [(name, value) for name, value in (items() if items else headers)]
    except (TypeError, ValueError):
        raise TypeError(
            f"`headers` has to be a mapping of headers, not of type `{_kind(headers)}`"
        ) from None
    for name, value in pairs:
        spelled = _text(name).lower().replace("_", "-")
        # As WSGI has it (PEP 3333, section "environ Variables").
        spelled = spelled.removeprefix("http-")
        for one in value if isinstance(value, list | tuple) else (value,):
            yield spelled, _text(one)


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else ""


def _moment(text: str, now: float, tolerance: float) -> datetime.datetime:
    """Return the moment that a header tells, if it is near enough to `now`."""
    # What is signed is the number, so that no other spelling of it may do.
    is_plain = text.isascii() and text.isdigit() and len(text) < 16
    if not is_plain or str(int(text)) != text:
        raise WebhookVerificationError(
            f"the header `{_TIMESTAMP}` is no Unix time in whole seconds"
        )
    age = now - int(text)
    if abs(age) > tolerance:
        lies = "in the past" if age > 0 else "in the future"
        raise WebhookVerificationError(
            f"the timestamp lies {abs(age):.0f} seconds {lies}, "
            f"and {tolerance:g} are tolerated"
        )
    try:
        return _EPOCH + datetime.timedelta(seconds=int(text))
    except OverflowError:
        raise WebhookVerificationError(
            f"the header `{_TIMESTAMP}` lies beyond all dates"
        ) from None


def _check(said: str, right: Iterable[str]) -> None:
    """Compare every signature that came with every one that is right.

    All are compared, so that the time it takes tells nothing of which it was.

    Raises:
        WebhookVerificationError: if none matches.
    """
    came = [one.encode("utf-8", "surrogatepass") for one in said.split(" ")]
    matches = [
        hmac.compare_digest(one, expected.encode())
        for expected in right
        for one in came
    ]
    if not any(matches):
        raise WebhookVerificationError(
            "no signature matches: the payload is not as it was sent, "
            "or was signed with another secret"
        )


def _seconds(name: str, value: Any) -> float:
    try:
        seconds = float(value)
    except (TypeError, ValueError, OverflowError):
        seconds = math.nan
    if not math.isfinite(seconds):
        raise ValueError(f"`{name}` has to be a finite number of seconds")
    return seconds


def _kind(value: object) -> str:
    return type(value).__name__
