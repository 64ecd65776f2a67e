"""Models of common."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any, ClassVar

import msgspec
from msgspec import UNSET, UnsetType

from ledgerbee._runtime.attachments import FileFields, FileModel
from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.types import DecimalString, Extras


class JournalEntryType(OpenEnum):
    """Type of the entry."""

    JOURNAL_ENTRY = "JOURNAL_ENTRY"
    SUPPLIER_INVOICE = "SUPPLIER_INVOICE"
    SUPPLIER_PAYMENT = "SUPPLIER_PAYMENT"
    CUSTOMER_INVOICE = "CUSTOMER_INVOICE"
    CUSTOMER_PAYMENT = "CUSTOMER_PAYMENT"


class ProductPriceBillingPeriodType(OpenEnum):
    """How the price recurs."""

    RECURRING = "RECURRING"
    USAGE = "USAGE"
    ONE_TIME = "ONE_TIME"


class ProductPricePricingModel(OpenEnum):
    """How the amount follows from the quantity."""

    FLAT_RATE = "FLAT_RATE"
    PACKAGE = "PACKAGE"
    VOLUME = "VOLUME"
    GRADUATED = "GRADUATED"


class ProductPriceBillingInterval(OpenEnum):
    """Unit of the billing interval."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class CreateDocumentLineType(OpenEnum):
    """`text` or `separator` for a line without price; left out for a product line."""

    TEXT = "text"
    SEPARATOR = "separator"


class SendBillingDocumentDeliveryType(OpenEnum):
    """Channel to send it by."""

    EMAIL = "Email"
    SPROOM = "Sproom"
    MANUAL = "Manual"


class SendBillingDocumentResponseDeliveryType(OpenEnum):
    """Channel it was sent by."""

    EMAIL = "Email"
    SPROOM = "Sproom"
    MANUAL = "Manual"


class DeliveryAttemptDeliveryType(OpenEnum):
    """Channel that was tried."""

    EMAIL = "Email"
    SPROOM = "Sproom"
    MANUAL = "Manual"


class SendSalesDocumentDeliveryType(OpenEnum):
    """Channel to send it by."""

    MANUAL = "Manual"
    EMAIL = "Email"


class ConvertSalesDocumentTarget(OpenEnum):
    """Kind of document that was made."""

    ORDER_CONFIRMATION = "orderConfirmation"
    INVOICE = "invoice"


class ValidationError(ApiModel, kw_only=True):
    """A property of the request that failed validation."""

    property: str
    """Dot path of the property, array positions as numbers."""
    constraints: dict[str, str]
    """Broken rule to its explanation."""


class ErrorDetails(ApiModel, kw_only=True, rename="camel"):
    """Context of an error; which keys it has depends on the code, and others may appear."""

    validation_errors: list[ValidationError] | UnsetType = UNSET
    """The properties that failed validation."""
    required_scopes: list[str] | UnsetType = UNSET
    """Scopes the credential would need."""
    license_key: str | UnsetType = UNSET
    """Licence the company would need."""
    reason: str | UnsetType = UNSET
    """Finer reason within the code."""
    additional_properties: Extras[Any] = msgspec.field(default_factory=dict)
    """All other properties, by their names in JSON."""


class Error(ApiModel, kw_only=True, rename="camel"):
    """The envelope of every error answer."""

    status_code: int
    """The HTTP status again."""
    timestamp: datetime.datetime
    """When the error happened."""
    path: str
    """Path of the request below the `/api` mount."""
    message: str
    """Text for people and logs; it may change."""
    code: str | UnsetType = UNSET
    """Stable code for programs to branch on."""
    details: ErrorDetails | UnsetType = UNSET
    """Context of the error."""


class Contact(ApiModel, kw_only=True, rename="camel"):
    """A contact person of a customer or a vendor."""

    id: str
    """Id of the contact."""
    name: str
    """Name of the contact."""
    is_default: bool
    """Whether this is the contact used where none is named."""
    email: str | None | UnsetType = UNSET
    """E-mail address."""
    phone: str | None | UnsetType = UNSET
    """Phone number."""
    title: str | None | UnsetType = UNSET
    """Job title."""


class CreateAttachment(FileModel, kw_only=True, rename="camel"):
    """A file to attach, in base64."""

    file_fields: ClassVar[FileFields] = FileFields(
        name="file_name", content="content_base64", media_type="mime_type"
    )

    file_name: str
    """Name of the file."""
    mime_type: str
    """Media type of the file."""
    content_base64: bytes
    """Content of the file in base64. As plain `bytes`: the client does the base64."""


class CreateJournalEntryLine(ApiModel, kw_only=True, rename="camel"):
    """A line of a journal entry to create."""

    account_id: str
    """Account to post on."""
    amount: Decimal
    """Amount in the currency of the entry; positive is debit, negative credit."""
    vat_code_id: str | UnsetType = UNSET
    """VAT code of the line."""
    description: str | UnsetType = UNSET
    """Text of the line."""
    tag_ids: list[str] | UnsetType = UNSET
    """Dimension values of the line."""
    project_id: str | UnsetType = UNSET
    """Project of the line."""
    subproject_id: str | UnsetType = UNSET
    """Subproject of the line."""


class JournalEntryLine(ApiModel, kw_only=True, rename="camel"):
    """A line of a journal entry."""

    id: str
    """Id of the line."""
    account_id: str
    """Account it is posted on."""
    amount: Decimal
    """Amount in the currency of the entry; positive is debit, negative credit."""
    vat_code_id: str | None | UnsetType = UNSET
    """VAT code of the line."""
    description: str | None | UnsetType = UNSET
    """Text of the line."""
    tag_ids: list[str] | UnsetType = UNSET
    """Dimension values of the line."""
    project_id: str | None | UnsetType = UNSET
    """Project of the line."""
    subproject_id: str | None | UnsetType = UNSET
    """Subproject of the line."""
    account_number: int | None | UnsetType = UNSET
    """Number of the account."""
    vat_amount: Decimal | None | UnsetType = UNSET
    """VAT of the line."""


class JournalEntry(ApiModel, kw_only=True, rename="camel"):
    """A posted journal entry."""

    id: str
    """Id of the entry."""
    entry_type: JournalEntryType
    """Type of the entry."""
    date: datetime.date
    """Date of the entry."""
    entry_number: str | None | UnsetType = UNSET
    """Number of the entry."""
    original_amount: Decimal | None | UnsetType = UNSET
    """Amount of the whole entry."""
    currency: str | None | UnsetType = UNSET
    """Currency as an ISO 4217 code."""
    description: str | None | UnsetType = UNSET
    """Text of the entry."""
    reference: str | None | UnsetType = UNSET
    """Reference of the entry."""
    customer_id: str | None | UnsetType = UNSET
    """Customer of the entry."""
    vendor_id: str | None | UnsetType = UNSET
    """Vendor of the entry."""
    journal_category_id: str | None | UnsetType = UNSET
    """Category of the entry."""
    tag_ids: list[str] | UnsetType = UNSET
    """Dimension values of the entry."""
    external_system_id: str | None | UnsetType = UNSET
    """Id in your own system."""
    reversed_by_journal_entry_id: str | None | UnsetType = UNSET
    """Entry that reverses this one."""
    reverses_journal_entry_id: str | None | UnsetType = UNSET
    """Entry that this one reverses."""
    lines: list[JournalEntryLine] | UnsetType = UNSET
    """The lines of the entry."""
    created_at: datetime.datetime | None | UnsetType = UNSET
    """When it was created."""


class ProductPriceTier(ApiModel, kw_only=True, rename="camel"):
    """A tier of a price."""

    up_to: Decimal | None | UnsetType = UNSET
    """Last quantity of the tier; null for the open end."""
    unit_amount: DecimalString | None | UnsetType = UNSET
    """Price per unit in the tier."""
    flat_amount: DecimalString | None | UnsetType = UNSET
    """Price of the tier as a whole."""


class ProductPrice(ApiModel, kw_only=True, rename="camel"):
    """A price of a product."""

    id: str
    """Id of the price."""
    product_id: str
    """Product of the price."""
    billing_period_type: ProductPriceBillingPeriodType
    """How the price recurs."""
    pricing_model: ProductPricePricingModel
    """How the amount follows from the quantity."""
    currency: str
    """Currency as an ISO 4217 code."""
    base_currency: str
    """Currency of the company."""
    status: str
    """Where the price is in its life."""
    is_default: bool
    """Whether it is the product's default price."""
    is_locked: bool
    """Whether a subscription or invoice uses it already."""
    vat_rates_by_zone: dict[str, str]
    """VAT rate in percent by VAT zone."""
    nickname: str | None | UnsetType = UNSET
    """Your own name for the price."""
    unit_amount: DecimalString | None | UnsetType = UNSET
    """Price per unit, a decimal."""
    billing_interval: ProductPriceBillingInterval | None | UnsetType = UNSET
    """Unit of the billing interval."""
    billing_interval_count: int | None | UnsetType = UNSET
    """How many units make the interval."""
    available_currencies: list[str] | UnsetType = UNSET
    """Currencies the price can be billed in."""
    meter_id: str | None | UnsetType = UNSET
    """Meter of a `USAGE` price."""
    tiers: list[ProductPriceTier] | UnsetType = UNSET
    """Tiers of the price."""
    created_at: datetime.datetime | None | UnsetType = UNSET
    """When it was created."""
    updated_at: datetime.datetime | None | UnsetType = UNSET
    """When it was last changed."""


class CreateDocumentLine(ApiModel, kw_only=True, rename="camel"):
    """A line of a billing document to create. At least one line is a product line; totals
    and VAT are worked out for you.
    """

    line_type: CreateDocumentLineType | UnsetType = UNSET
    """`text` or `separator` for a line without price; left out for a product line."""
    price_id: str | UnsetType = UNSET
    """Price to sell; required on a product line."""
    quantity: Decimal | UnsetType = UNSET
    """How many, on a product line."""
    unit_price: DecimalString | UnsetType = UNSET
    """Price per unit in place of the price's own."""
    description: str | UnsetType = UNSET
    """Text of the line."""


class DocumentLine(ApiModel, kw_only=True, rename="camel"):
    """A line of a billing document."""

    id: str
    """Id of the line."""
    line_type: str | None | UnsetType = UNSET
    """Kind of line: `text`, `separator`, or a product line."""
    price_id: str | None | UnsetType = UNSET
    """Price that was sold."""
    quantity: Decimal | None | UnsetType = UNSET
    """How many."""
    unit_price: DecimalString | None | UnsetType = UNSET
    """Price per unit."""
    total_price: DecimalString | None | UnsetType = UNSET
    """Quantity times unit price."""
    vat_rate: DecimalString | None | UnsetType = UNSET
    """VAT rate in percent."""
    vat_amount: DecimalString | None | UnsetType = UNSET
    """VAT of the line."""
    description: str | None | UnsetType = UNSET
    """Text of the line."""


class SendBillingDocument(ApiModel, kw_only=True, rename="camel"):
    """How to send an invoice or credit note."""

    delivery_type: SendBillingDocumentDeliveryType
    """Channel to send it by."""
    override_email: str | UnsetType = UNSET
    """Address in place of the customer's, for this once."""
    override_ean_number: str | UnsetType = UNSET
    """EAN number in place of the customer's, for this once."""
    update_customer_record: bool | UnsetType = UNSET
    """Whether to keep the address or number given on the customer."""
    document_template_id: str | UnsetType = UNSET
    """Template to lay it out with."""


class SendBillingDocumentResponse(ApiModel, kw_only=True, rename="camel"):
    """How the document was sent."""

    success: bool
    """Whether it was handed over."""
    delivery_type: SendBillingDocumentResponseDeliveryType
    """Channel it was sent by."""
    sproom_document_id: str | None | UnsetType = UNSET
    """Id at Sproom, where it was sent that way."""


class DeliveryAttempt(ApiModel, kw_only=True, rename="camel"):
    """One attempt to deliver a document."""

    attempted_at: datetime.datetime
    """When it was tried."""
    delivery_type: DeliveryAttemptDeliveryType
    """Channel that was tried."""
    status: str
    """How the attempt ended."""
    recipient: str | None | UnsetType = UNSET
    """Where it went."""
    error: str | None | UnsetType = UNSET
    """Why it failed."""


class DeliveryStatus(ApiModel, kw_only=True, rename="camel"):
    """Whether a document arrived: a summary and the attempts."""

    status: str
    """Summary over all attempts."""
    attempts: list[DeliveryAttempt]
    """The attempts."""
    last_attempt_at: datetime.datetime | None | UnsetType = UNSET
    """When it was last tried."""
    last_attempt: DeliveryAttempt | None | UnsetType = UNSET
    """The last attempt; null before the first."""


class SendSalesDocument(ApiModel, kw_only=True, rename="camel"):
    """How to send a quote or order confirmation."""

    delivery_type: SendSalesDocumentDeliveryType | UnsetType = UNSET
    """Channel to send it by."""
    recipient_email: str | UnsetType = UNSET
    """Address to send to; an unknown one becomes a contact of the customer."""
    document_template_id: str | UnsetType = UNSET
    """Template to lay it out with."""


class ConvertSalesDocument(ApiModel, kw_only=True):
    """The document that was made."""

    id: str
    """Id of the new document."""
    target: ConvertSalesDocumentTarget
    """Kind of document that was made."""
