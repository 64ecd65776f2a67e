"""Client for the Feature API."""

from features._runtime.lazy import lazy_names

__getattr__, __dir__, __all__ = lazy_names(
    __name__,
    {
        "ApiConnectionError": "features.errors",
        "ApiDeprecationWarning": "features.errors",
        "ApiError": "features.errors",
        "ApiStatusError": "features.errors",
        "ApiTimeoutError": "features.errors",
        "AsyncFeatures": "features.client",
        "AuthenticationError": "features.errors",
        "BadRequestError": "features.errors",
        "Call": "features._runtime.call",
        "ConflictError": "features.errors",
        "Deprecation": "features.errors",
        "Features": "features.client",
        "FeaturesDeprecationWarning": "features.errors",
        "FeaturesError": "features.errors",
        "Hooks": "features._runtime.hooks",
        "MissingCredentialsError": "features.errors",
        "NotFoundError": "features.errors",
        "OutcomeUnknownError": "features.errors",
        "PermissionDeniedError": "features.errors",
        "RateLimitError": "features.errors",
        "RawResponse": "features._runtime.response",
        "RequestEvent": "features._runtime.hooks",
        "ResponseDecodeError": "features.errors",
        "ResponseEvent": "features._runtime.hooks",
        "RetryEvent": "features._runtime.hooks",
        "ServerError": "features.errors",
        "Unknown": "features._runtime.unknown",
        "UnprocessableEntityError": "features.errors",
    },
)
