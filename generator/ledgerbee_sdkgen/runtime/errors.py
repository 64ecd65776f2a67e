"""Everything the client raises for what happens between it and the API."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from .amounts import number
from .transport import Response


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorEnvelope:
    """Where the body of a failure holds what; names are divided by `/`."""

    message: str = ""
    code: str = ""
    details: str = ""
    path: str = ""
    timestamp: str = ""
    validation_errors: str = ""
    required_scopes: str = ""
    license_key: str = ""
    request_id_header: str = "x-request-id"
    """The header, in lower case, by which the API finds a request in its logs."""
    classes: Mapping[tuple[int, str], type["ApiStatusError"]] = field(
        default_factory=dict
    )
    """Status and stable code → the class of failures that bear them."""


class ApiError(Exception):
    """The base of all errors of the client."""

    idempotency_key: str | None = None
    """The key that the request bore; give it again, and the API knows it again."""


class MissingCredentialsError(ApiError):
    """There are no credentials for the call; nothing was sent."""


class ApiConnectionError(ApiError):
    """The request could not be sent, or its answer not be read."""

    def __init__(self, message: str, *, may_have_arrived: bool = True) -> None:
        super().__init__(message)
        self.may_have_arrived = may_have_arrived
        """False if the request certainly did not reach the API."""


class ApiTimeoutError(ApiConnectionError):
    """There was no answer in time."""


class OutcomeUnknownError(ApiError):
    """A write was sent, and whether it was carried out is not known.

    It is not sent again by itself. What the failure was is its `__cause__`.
    """

    def __init__(self, message: str, *, request: str = "", read_back: str = "") -> None:
        super().__init__(message)
        self.request = request
        """Method and path of the request."""
        self.read_back = read_back
        """The call that shows whether it was carried out; empty if there is none."""


class ResponseDecodeError(ApiError):
    """The status says success, but the answer is not what was expected."""

    def __init__(
        self,
        message: str,
        response: Response | None = None,
        *,
        request: str = "",
        operation: str = "",
        path: str = "",
    ) -> None:
        super().__init__(message, response)
        self.response = response
        """The answer as it came."""
        self.request = request
        """Method and path of the request."""
        self.operation = operation
        """The id of the operation in the API's description."""
        self.path = path
        """The place in the answer that does not fit, as `$.lines[3].amount`."""

    def __str__(self) -> str:
        return str(self.args[0])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class WebhookVerificationError(ApiError):
    """It is not certain that the API sent this webhook, and now: answer with 400."""


class WebhookPayloadError(ApiError):
    """The API sent this webhook, but what it says is not as it is described."""

    def __init__(
        self, message: str, id: str = "", payload: bytes = b"", path: str = ""
    ) -> None:
        super().__init__(message, id, payload, path)
        self.id = id
        """The header `webhook-id`."""
        self.payload = payload
        """The payload as it came, so that it is not lost."""
        self.path = path
        """The place in the payload that does not fit, as `$.data.amount`."""

    def __str__(self) -> str:
        return str(self.args[0])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class ApiStatusError(ApiError):
    """The API answered with a status that is no success."""

    def __init__(
        self, request: str, response: Response, envelope: ErrorEnvelope
    ) -> None:
        super().__init__(request, response, envelope)
        body = _json(response.content)
        self.request = request
        """Method and path of the request."""
        self.response = response
        """The answer as it came."""
        self.status = response.status
        """The HTTP status."""
        self.body: Any = body
        """The body as JSON, numbers that are not whole as `Decimal`; None if none."""
        # An OAuth server has its own shape (RFC 6749, section 5.2).
        said = _text(body, envelope.message) or _text(body, "error_description")
        self.message: str | None = said
        """What the API says; for people and logs."""
        self.code: str | None = _text(body, envelope.code) or _text(body, "error")
        """The API's stable code for programs to branch on."""
        self.details: Any = _at(body, envelope.details)
        """Context of the failure."""
        self.path: str | None = _text(body, envelope.path)
        """The path of the request as the API saw it."""
        self.timestamp: str | None = _text(body, envelope.timestamp)
        """When it happened, as the API writes it."""
        self.validation_errors: list[Any] = _list(body, envelope.validation_errors)
        """What is wrong with the request, property by property."""
        self.required_scopes: list[Any] = _list(body, envelope.required_scopes)
        """The scopes the credential would need."""
        self.license_key: str | None = _text(body, envelope.license_key)
        """The licence the call would need."""
        self.request_id = response.headers.get(envelope.request_id_header)
        """What the API's people find the request by; None if it is not told."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers, by name in lower case."""
        return self.response.headers

    def __str__(self) -> str:
        said = ": ".join(part for part in (self.code, self.message) if part)
        text = f"{self.request} was answered with status {self.status}"
        text = f"{text}: {said}" if said else text
        shown = ["; ".join(_texts(one)) for one in self.validation_errors[:_SHOWN]]
        if more := len(self.validation_errors) - _SHOWN:
            shown += [f"and {more} more"] if more > 0 else []
        return "\n- ".join([text, *filter(None, shown)])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class BadRequestError(ApiStatusError):
    """400: the request breaks a rule."""


class AuthenticationError(ApiStatusError):
    """401: the credential is missing or not valid."""


class PermissionDeniedError(ApiStatusError):
    """403: the credential does not allow this."""


class NotFoundError(ApiStatusError):
    """404: there is no such thing."""


class ConflictError(ApiStatusError):
    """409: the request does not fit the state of things."""


class UnprocessableEntityError(ApiStatusError):
    """422: the request is understood, but cannot be carried out."""


class RateLimitError(ApiStatusError):
    """429: too many requests."""


class ServerError(ApiStatusError):
    """5xx: the API failed."""


_SHOWN = 3
"""As many of the mistakes in a request are told in the text of the error."""
_BODY = msgspec.json.Decoder(float_hook=number)
_CLASSES: Mapping[int, type[ApiStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(
    request: str, response: Response, envelope: ErrorEnvelope
) -> ApiStatusError:
    """Return the error for an answer that is no success.

    It is of the class for its stable code, or else of the one for its status.
    """
    status = response.status
    usual = ServerError if 500 <= status < 600 else ApiStatusError
    error = _CLASSES.get(status, usual)(request, response, envelope)
    by_code = envelope.classes.get((status, error.code or ""))
    return by_code(request, response, envelope) if by_code else error


def _json(content: bytes) -> Any:
    try:
        return _BODY.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _at(body: Any, way: str) -> Any:
    """Return the value at `way` in `body`; None if there is none."""
    if not way:
        return None
    for name in way.split("/"):
        body = body.get(name) if isinstance(body, dict) else None
    return body


def _text(body: Any, way: str) -> str | None:
    value = _at(body, way)
    return value if isinstance(value, str) else None


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts that a value holds, whatever they are kept under."""
    match value:
        case str():
            yield value
        case dict():
            for one in value.values():
                yield from _texts(one)
        case list():
            for one in value:
                yield from _texts(one)


def _list(body: Any, way: str) -> list[Any]:
    value = _at(body, way)
    return value if isinstance(value, list) else []
