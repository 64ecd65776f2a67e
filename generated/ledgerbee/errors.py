"""The errors the client raises; docs/errors/index.md tells when."""

from collections.abc import Mapping

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
    WebhookPayloadError,
    WebhookVerificationError,
)

LedgerBeeError = ApiError
"""The base of them all, by the client's name."""
LedgerBeeDeprecationWarning = ApiDeprecationWarning
"""What warns of operations that may be gone one day, by the client's name."""


class ValidationFailedError(BadRequestError):
    """400 `SHARED_VALIDATION_FAILED`: properties of the request break rules; see
    `validation_errors`.
    """


class InsufficientPermissionsError(PermissionDeniedError):
    """403 `INSUFFICIENT_PERMISSIONS`: the credential lacks a scope; see `required_scopes`."""


class LicenseRequiredError(PermissionDeniedError):
    """403 `LICENSE.REQUIRED`: the company lacks a licence; see `license_key`."""


class InvalidTokenError(AuthenticationError):
    """401 `invalid_token`: the access token has expired or was revoked."""


class MeterNotFoundError(NotFoundError):
    """404 `METER_NOT_FOUND`: there is no such meter."""


class VendorNumberAlreadyExistsError(BadRequestError):
    """400 `VENDOR_NUMBER_ALREADY_EXISTS`: another vendor has this number."""


class VendorGroupNotFoundError(NotFoundError):
    """404 `VENDOR_GROUP_NOT_FOUND`: there is no such vendor group."""


class ContactDefaultRequiredError(BadRequestError):
    """400 `CONTACT_DEFAULT_REQUIRED`: one of the contacts has to be the default."""


class ContactMultipleDefaultsError(BadRequestError):
    """400 `CONTACT_MULTIPLE_DEFAULTS`: only one of the contacts can be the default."""


class LedgerNotFoundError(NotFoundError):
    """404 `LEDGER_NOT_FOUND`: there is no such ledger."""


class InvalidAttachmentTypeError(BadRequestError):
    """400 `INVALID_ATTACHMENT_TYPE`: an attachment is of a kind that is not taken, or is
    not base64.
    """


class JournalCategoryNotFoundError(BadRequestError):
    """400 `JOURNAL_CATEGORY_NOT_FOUND`: there is no such journal category."""


class SalesDocumentConvertRequiresSentError(BadRequestError):
    """400 `SALES_DOCUMENT_CONVERT_REQUIRES_SENT`: a quote or an order confirmation has to
    be sent before it is converted.
    """


class PortalPlanNotFoundError(NotFoundError):
    """404 `PORTAL_PLAN_NOT_FOUND`: there is no such plan in the portal."""


CLASSES_BY_CODE: Mapping[tuple[int, str], type[ApiStatusError]] = {
    (400, "SHARED_VALIDATION_FAILED"): ValidationFailedError,
    (403, "INSUFFICIENT_PERMISSIONS"): InsufficientPermissionsError,
    (403, "LICENSE.REQUIRED"): LicenseRequiredError,
    (401, "invalid_token"): InvalidTokenError,
    (404, "METER_NOT_FOUND"): MeterNotFoundError,
    (400, "VENDOR_NUMBER_ALREADY_EXISTS"): VendorNumberAlreadyExistsError,
    (404, "VENDOR_GROUP_NOT_FOUND"): VendorGroupNotFoundError,
    (400, "CONTACT_DEFAULT_REQUIRED"): ContactDefaultRequiredError,
    (400, "CONTACT_MULTIPLE_DEFAULTS"): ContactMultipleDefaultsError,
    (404, "LEDGER_NOT_FOUND"): LedgerNotFoundError,
    (400, "INVALID_ATTACHMENT_TYPE"): InvalidAttachmentTypeError,
    (400, "JOURNAL_CATEGORY_NOT_FOUND"): JournalCategoryNotFoundError,
    (
        400,
        "SALES_DOCUMENT_CONVERT_REQUIRES_SENT",
    ): SalesDocumentConvertRequiresSentError,
    (404, "PORTAL_PLAN_NOT_FOUND"): PortalPlanNotFoundError,
}
"""Status and stable code → the class that is raised."""

__all__ = [
    "ApiConnectionError",
    "ApiDeprecationWarning",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContactDefaultRequiredError",
    "ContactMultipleDefaultsError",
    "Deprecation",
    "InsufficientPermissionsError",
    "InvalidAttachmentTypeError",
    "InvalidTokenError",
    "JournalCategoryNotFoundError",
    "LedgerBeeDeprecationWarning",
    "LedgerBeeError",
    "LedgerNotFoundError",
    "LicenseRequiredError",
    "MeterNotFoundError",
    "MissingCredentialsError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "PortalPlanNotFoundError",
    "RateLimitError",
    "ResponseDecodeError",
    "SalesDocumentConvertRequiresSentError",
    "ServerError",
    "UnprocessableEntityError",
    "ValidationFailedError",
    "VendorGroupNotFoundError",
    "VendorNumberAlreadyExistsError",
    "WebhookPayloadError",
    "WebhookVerificationError",
]
