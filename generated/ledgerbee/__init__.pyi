from ledgerbee.errors import ApiConnectionError as ApiConnectionError
from ledgerbee.errors import ApiDeprecationWarning as ApiDeprecationWarning
from ledgerbee.errors import ApiError as ApiError
from ledgerbee._runtime.model import ApiModel as ApiModel
from ledgerbee.errors import ApiStatusError as ApiStatusError
from ledgerbee.errors import ApiTimeoutError as ApiTimeoutError
from ledgerbee._runtime.downloads import AsyncFileStream as AsyncFileStream
from ledgerbee.client import AsyncLedgerBee as AsyncLedgerBee
from ledgerbee._runtime.pages import AsyncPages as AsyncPages
from ledgerbee.errors import AuthenticationError as AuthenticationError
from ledgerbee.errors import BadRequestError as BadRequestError
from ledgerbee._runtime.call import Call as Call
from ledgerbee.errors import ConflictError as ConflictError
from ledgerbee.errors import ContactDefaultRequiredError as ContactDefaultRequiredError
from ledgerbee.errors import (
    ContactMultipleDefaultsError as ContactMultipleDefaultsError,
)
from ledgerbee.errors import Deprecation as Deprecation
from ledgerbee._runtime.downloads import FileStream as FileStream
from ledgerbee._runtime.hooks import Hooks as Hooks
from ledgerbee.errors import (
    InsufficientPermissionsError as InsufficientPermissionsError,
)
from ledgerbee.errors import InvalidAttachmentTypeError as InvalidAttachmentTypeError
from ledgerbee.errors import InvalidTokenError as InvalidTokenError
from ledgerbee.errors import (
    JournalCategoryNotFoundError as JournalCategoryNotFoundError,
)
from ledgerbee.client import LedgerBee as LedgerBee
from ledgerbee.errors import LedgerBeeDeprecationWarning as LedgerBeeDeprecationWarning
from ledgerbee.errors import LedgerBeeError as LedgerBeeError
from ledgerbee.errors import LedgerNotFoundError as LedgerNotFoundError
from ledgerbee.errors import LicenseRequiredError as LicenseRequiredError
from ledgerbee.errors import MeterNotFoundError as MeterNotFoundError
from ledgerbee.errors import MissingCredentialsError as MissingCredentialsError
from ledgerbee.errors import NotFoundError as NotFoundError
from ledgerbee.errors import OutcomeUnknownError as OutcomeUnknownError
from ledgerbee._runtime.pages import Pages as Pages
from ledgerbee.errors import PermissionDeniedError as PermissionDeniedError
from ledgerbee.errors import PortalPlanNotFoundError as PortalPlanNotFoundError
from ledgerbee.errors import RateLimitError as RateLimitError
from ledgerbee._runtime.response import RawResponse as RawResponse
from ledgerbee._runtime.hooks import RequestEvent as RequestEvent
from ledgerbee.errors import ResponseDecodeError as ResponseDecodeError
from ledgerbee._runtime.hooks import ResponseEvent as ResponseEvent
from ledgerbee._runtime.hooks import RetryEvent as RetryEvent
from ledgerbee.errors import (
    SalesDocumentConvertRequiresSentError as SalesDocumentConvertRequiresSentError,
)
from ledgerbee.errors import ServerError as ServerError
from ledgerbee._runtime.unknown import Unknown as Unknown
from ledgerbee.errors import UnprocessableEntityError as UnprocessableEntityError
from ledgerbee.errors import ValidationFailedError as ValidationFailedError
from ledgerbee.errors import VendorGroupNotFoundError as VendorGroupNotFoundError
from ledgerbee.errors import (
    VendorNumberAlreadyExistsError as VendorNumberAlreadyExistsError,
)
from ledgerbee.errors import WebhookPayloadError as WebhookPayloadError
from ledgerbee.errors import WebhookVerificationError as WebhookVerificationError
from ledgerbee import webhooks as webhooks

__all__ = [
    "ApiConnectionError",
    "ApiDeprecationWarning",
    "ApiError",
    "ApiModel",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncFileStream",
    "AsyncLedgerBee",
    "AsyncPages",
    "AuthenticationError",
    "BadRequestError",
    "Call",
    "ConflictError",
    "ContactDefaultRequiredError",
    "ContactMultipleDefaultsError",
    "Deprecation",
    "FileStream",
    "Hooks",
    "InsufficientPermissionsError",
    "InvalidAttachmentTypeError",
    "InvalidTokenError",
    "JournalCategoryNotFoundError",
    "LedgerBee",
    "LedgerBeeDeprecationWarning",
    "LedgerBeeError",
    "LedgerNotFoundError",
    "LicenseRequiredError",
    "MeterNotFoundError",
    "MissingCredentialsError",
    "NotFoundError",
    "OutcomeUnknownError",
    "Pages",
    "PermissionDeniedError",
    "PortalPlanNotFoundError",
    "RateLimitError",
    "RawResponse",
    "RequestEvent",
    "ResponseDecodeError",
    "ResponseEvent",
    "RetryEvent",
    "SalesDocumentConvertRequiresSentError",
    "ServerError",
    "Unknown",
    "UnprocessableEntityError",
    "ValidationFailedError",
    "VendorGroupNotFoundError",
    "VendorNumberAlreadyExistsError",
    "WebhookPayloadError",
    "WebhookVerificationError",
    "webhooks",
]
