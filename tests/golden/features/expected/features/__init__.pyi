from features.errors import ApiConnectionError as ApiConnectionError
from features.errors import ApiDeprecationWarning as ApiDeprecationWarning
from features.errors import ApiError as ApiError
from features._runtime.model import ApiModel as ApiModel
from features.errors import ApiStatusError as ApiStatusError
from features.errors import ApiTimeoutError as ApiTimeoutError
from features.client import AsyncFeatures as AsyncFeatures
from features._runtime.downloads import AsyncFileStream as AsyncFileStream
from features._runtime.pages import AsyncPages as AsyncPages
from features.errors import AuthenticationError as AuthenticationError
from features.errors import BadRequestError as BadRequestError
from features._runtime.call import Call as Call
from features.errors import ConflictError as ConflictError
from features.errors import Deprecation as Deprecation
from features.client import Features as Features
from features.errors import FeaturesDeprecationWarning as FeaturesDeprecationWarning
from features.errors import FeaturesError as FeaturesError
from features._runtime.downloads import FileStream as FileStream
from features._runtime.hooks import Hooks as Hooks
from features.errors import MissingCredentialsError as MissingCredentialsError
from features.errors import NotFoundError as NotFoundError
from features.errors import OutcomeUnknownError as OutcomeUnknownError
from features._runtime.pages import Pages as Pages
from features.errors import PermissionDeniedError as PermissionDeniedError
from features.errors import RateLimitError as RateLimitError
from features._runtime.response import RawResponse as RawResponse
from features._runtime.hooks import RequestEvent as RequestEvent
from features.errors import ResponseDecodeError as ResponseDecodeError
from features._runtime.hooks import ResponseEvent as ResponseEvent
from features._runtime.hooks import RetryEvent as RetryEvent
from features.errors import ServerError as ServerError
from features._runtime.unknown import Unknown as Unknown
from features.errors import UnprocessableEntityError as UnprocessableEntityError
from features.errors import WebhookPayloadError as WebhookPayloadError
from features.errors import WebhookVerificationError as WebhookVerificationError
from features import webhooks as webhooks

__all__ = [
    "ApiConnectionError",
    "ApiDeprecationWarning",
    "ApiError",
    "ApiModel",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncFeatures",
    "AsyncFileStream",
    "AsyncPages",
    "AuthenticationError",
    "BadRequestError",
    "Call",
    "ConflictError",
    "Deprecation",
    "Features",
    "FeaturesDeprecationWarning",
    "FeaturesError",
    "FileStream",
    "Hooks",
    "MissingCredentialsError",
    "NotFoundError",
    "OutcomeUnknownError",
    "Pages",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestEvent",
    "ResponseDecodeError",
    "ResponseEvent",
    "RetryEvent",
    "ServerError",
    "Unknown",
    "UnprocessableEntityError",
    "WebhookPayloadError",
    "WebhookVerificationError",
    "webhooks",
]
