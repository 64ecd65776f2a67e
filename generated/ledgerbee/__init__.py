"""Client for the LedgerBee Public API."""

from ledgerbee._runtime.lazy import lazy_names

__getattr__, __dir__, __all__ = lazy_names(
    __name__,
    {
        "ApiConnectionError": "ledgerbee.errors",
        "ApiDeprecationWarning": "ledgerbee.errors",
        "ApiError": "ledgerbee.errors",
        "ApiStatusError": "ledgerbee.errors",
        "ApiTimeoutError": "ledgerbee.errors",
        "AsyncLedgerBee": "ledgerbee.client",
        "AuthenticationError": "ledgerbee.errors",
        "BadRequestError": "ledgerbee.errors",
        "ConflictError": "ledgerbee.errors",
        "Deprecation": "ledgerbee.errors",
        "LedgerBee": "ledgerbee.client",
        "LedgerBeeDeprecationWarning": "ledgerbee.errors",
        "LedgerBeeError": "ledgerbee.errors",
        "MissingCredentialsError": "ledgerbee.errors",
        "NotFoundError": "ledgerbee.errors",
        "OutcomeUnknownError": "ledgerbee.errors",
        "PermissionDeniedError": "ledgerbee.errors",
        "RateLimitError": "ledgerbee.errors",
        "ResponseDecodeError": "ledgerbee.errors",
        "ServerError": "ledgerbee.errors",
        "UnprocessableEntityError": "ledgerbee.errors",
    },
)
