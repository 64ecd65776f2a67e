"""Webhooks: what an API tells of its own accord, as values of the models."""

import datetime
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from .decode import decode, place_in
from .encode import json_text, to_wire
from .errors import WebhookPayloadError
from .signatures import (
    TOLERANCE,
    Headers,
    Message,
    keys_of,
    read_message,
    signed_headers,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownEvent:
    """An event of a topic that this client does not know."""

    id: str
    """The header `webhook-id`: the same each time the event is sent."""
    type: str
    """The topic; empty if the payload does not say it."""
    timestamp: datetime.datetime | None
    """When it happened, where the payload says so in `timestamp`."""
    data: Any
    """The payload's `data`, or else all of it, as JSON; numbers that are not whole are
    `Decimal`."""
    payload: bytes = field(repr=False)
    """The payload as it came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedEvent:
    """What the API would send: to be given to a program that is tested."""

    payload: bytes
    headers: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhooks:
    """The webhooks of an API."""

    types: Mapping[str, Any]
    """Topic → type of the payload."""
    topic: str
    """The property of a payload that says its topic."""
    untold: Any = Any
    """The type of payloads that do not say their topic, where there is but one."""
    environment: str = ""
    """The variable that holds the secret where none is given."""

    def verify(
        self,
        payload: bytes | str,
        headers: Headers,
        secret: str | Sequence[str] | None = None,
        *,
        tolerance: float = TOLERANCE,
        now: float | None = None,
    ) -> Any:
        """Return the event that `payload` tells of, if one of the secrets signed it.

        Raises:
            WebhookVerificationError: if it is not certain that the API sent it now.
            WebhookPayloadError: if it did, but what it sent is not as described.
            TypeError: if an argument is not of its type.
            ValueError: if there is no secret, or one that cannot be one.
        """
        keys = keys_of(secret, self.environment)
        message = read_message(payload, headers, keys, tolerance=tolerance, now=now)
        return self._event(message)

    def sign_test_event(
        self,
        event: Any,
        secret: str | Sequence[str] | None = None,
        *,
        id: str | None = None,
        now: float | None = None,
    ) -> SignedEvent:
        """Return `event` as the API would send it at `now`, signed by each secret.

        Raises:
            TypeError: if `event` cannot be written as JSON.
            ValueError: if there is no secret, or one that cannot be one.
        """
        keys = keys_of(secret, self.environment)
        payload = self._written(event)
        moment = time.time() if now is None else now
        said = id if id is not None else _id_in(event) or f"msg_{uuid.uuid4().hex}"
        headers = signed_headers(keys, said, moment, payload)
        return SignedEvent(
            payload=payload, headers={"content-type": "application/json", **headers}
        )

    def _event(self, message: Message) -> Any:
        whole = _decoded(message, Any, "JSON")
        type_ = self._type_of(whole)
        topic = self._topic_of(whole)
        if type_ is not Any:
            return _decoded(message, type_, f"`{topic}` as described")
        return _unknown(message, topic, whole)

    def _topic_of(self, event: Any) -> str:
        topic = event.get(self.topic) if isinstance(event, Mapping) else None
        return topic if isinstance(topic, str) else ""

    def _type_of(self, event: Any) -> Any:
        """Return the type of an event; of what is not known, that is any."""
        topic = self._topic_of(event)
        return self.types.get(topic, Any) if topic else self.untold

    def _written(self, event: Any) -> bytes:
        match event:
            case UnknownEvent(payload=payload):
                return payload
            case bytes():
                return event
            case Mapping():
                return json_text(to_wire(event, self._type_of(event)))
            case _:
                return json_text(to_wire(event, Any))


def _decoded(message: Message, type_: Any, wanted: str) -> Any:
    try:
        return decode(message.payload, type_)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise WebhookPayloadError(
            f"the webhook {message.id} is signed as it should be, "
            f"but is not {wanted}: {error}",
            message.id,
            message.payload,
            place_in(str(error)),
        ) from error


def _unknown(message: Message, topic: str, whole: Any) -> UnknownEvent:
    held = whole if isinstance(whole, dict) else {}
    try:
        timestamp = msgspec.convert(held.get("timestamp"), datetime.datetime)
    except msgspec.ValidationError:
        timestamp = None
    return UnknownEvent(
        id=message.id,
        type=topic,
        timestamp=timestamp,
        data=held.get("data", whole),
        payload=message.payload,
    )


def _id_in(event: Any) -> str:
    """Return the id that an event has itself; empty if it has none."""
    held = event.get("id") if isinstance(event, Mapping) else getattr(event, "id", "")
    return held if isinstance(held, str) else ""
