"""The errors the client raises; docs/errors/index.md tells when."""

from features._runtime.deprecations import ApiDeprecationWarning, Deprecation
from features._runtime.errors import (
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
    WebhookPayloadError,
    WebhookVerificationError,
)

FeaturesError = ApiError
"""The base of them all, by the client's name."""
FeaturesDeprecationWarning = ApiDeprecationWarning
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
    "FeaturesDeprecationWarning",
    "FeaturesError",
    "MissingCredentialsError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ServerError",
    "UnprocessableEntityError",
    "WebhookPayloadError",
    "WebhookVerificationError",
]
