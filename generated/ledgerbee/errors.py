"""The errors the client raises; docs/errors/index.md tells when."""

from ledgerbee._runtime.deprecations import ApiDeprecationWarning, Deprecation
from ledgerbee._runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    ApiTimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    MissingCredentialsError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
    UnprocessableEntityError,
)

LedgerBeeError = ApiError
"""The base of them all, by the client's name."""
LedgerBeeDeprecationWarning = ApiDeprecationWarning
"""What warns of operations that may be gone one day, by the client's name."""

__all__ = [
    "ApiConnectionError",
    "ApiDeprecationWarning",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "Deprecation",
    "LedgerBeeDeprecationWarning",
    "LedgerBeeError",
    "MissingCredentialsError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ServerError",
    "UnprocessableEntityError",
]
