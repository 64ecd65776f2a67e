from ledgerbee.models.accounts import Account as Account
from ledgerbee.models.accounts import AccountClassification as AccountClassification
from ledgerbee.models.accounts import (
    AccountControlAccountType as AccountControlAccountType,
)
from ledgerbee.models.accounts import AccountLedgerType as AccountLedgerType
from ledgerbee.models.api_key import ApiKeyInfo as ApiKeyInfo
from ledgerbee.models.payment_methods import ApplyPaymentMethod as ApplyPaymentMethod
from ledgerbee.models.payment_methods import (
    ApplyPaymentMethodResponse as ApplyPaymentMethodResponse,
)
from ledgerbee.models.subscriptions import AssignSubscription as AssignSubscription
from ledgerbee.models.subscriptions import (
    AssignSubscriptionBillingDirection as AssignSubscriptionBillingDirection,
)
from ledgerbee.models.subscriptions import (
    AssignSubscriptionProrationBehavior as AssignSubscriptionProrationBehavior,
)
from ledgerbee.models.journal_entries import Attachment as Attachment
from ledgerbee.models.webhooks import (
    BillingCreditNoteSentEvent as BillingCreditNoteSentEvent,
)
from ledgerbee.models.webhooks import BillingEventData as BillingEventData
from ledgerbee.models.subscriptions import CancelSubscription as CancelSubscription
from ledgerbee.models.subscriptions import (
    CancelSubscriptionRefundBehavior as CancelSubscriptionRefundBehavior,
)
from ledgerbee.models.subscriptions import (
    CancelSubscriptionStrategy as CancelSubscriptionStrategy,
)
from ledgerbee.models.payment_methods import CardSaveLink as CardSaveLink
from ledgerbee.models.company import Company as Company
from ledgerbee.models.common import Contact as Contact
from ledgerbee.models.order_confirmations import (
    ConvertOrderConfirmation as ConvertOrderConfirmation,
)
from ledgerbee.models.order_confirmations import (
    ConvertOrderConfirmationTarget as ConvertOrderConfirmationTarget,
)
from ledgerbee.models.quotes import ConvertQuote as ConvertQuote
from ledgerbee.models.quotes import ConvertQuoteTarget as ConvertQuoteTarget
from ledgerbee.models.common import ConvertSalesDocument as ConvertSalesDocument
from ledgerbee.models.common import (
    ConvertSalesDocumentTarget as ConvertSalesDocumentTarget,
)
from ledgerbee.models.common import CreateAttachment as CreateAttachment
from ledgerbee.models.payment_methods import CreateCardSaveLink as CreateCardSaveLink
from ledgerbee.models.payment_methods import (
    CreateCardSaveLinkLanguage as CreateCardSaveLinkLanguage,
)
from ledgerbee.models.vendors import CreateContact as CreateContact
from ledgerbee.models.credit_notes import CreateCreditNote as CreateCreditNote
from ledgerbee.models.customers import CreateCustomer as CreateCustomer
from ledgerbee.models.customers import (
    CreateCustomerBillingRelationship as CreateCustomerBillingRelationship,
)
from ledgerbee.models.customers import CreateCustomerVatZone as CreateCustomerVatZone
from ledgerbee.models.dimensions import CreateDimension as CreateDimension
from ledgerbee.models.dimensions import CreateDimensionValue as CreateDimensionValue
from ledgerbee.models.common import CreateDocumentLine as CreateDocumentLine
from ledgerbee.models.common import CreateDocumentLineType as CreateDocumentLineType
from ledgerbee.models.draft_journal_entries import (
    CreateDraftJournalBatch as CreateDraftJournalBatch,
)
from ledgerbee.models.draft_journal_entries import (
    CreateDraftJournalBatchV2 as CreateDraftJournalBatchV2,
)
from ledgerbee.models.draft_journal_entries import (
    CreateDraftJournalEntry as CreateDraftJournalEntry,
)
from ledgerbee.models.draft_journal_entries import (
    CreateDraftJournalEntryType as CreateDraftJournalEntryType,
)
from ledgerbee.models.draft_journal_entries import (
    CreateDraftJournalEntryV2 as CreateDraftJournalEntryV2,
)
from ledgerbee.models.draft_journal_entries import (
    CreateDraftJournalEntryV2EntryType as CreateDraftJournalEntryV2EntryType,
)
from ledgerbee.models.invoices import CreateInvoice as CreateInvoice
from ledgerbee.models.journal_entries import CreateJournalBatch as CreateJournalBatch
from ledgerbee.models.journal_entries import (
    CreateJournalBatchV2 as CreateJournalBatchV2,
)
from ledgerbee.models.journal_entries import CreateJournalEntry as CreateJournalEntry
from ledgerbee.models.common import CreateJournalEntryLine as CreateJournalEntryLine
from ledgerbee.models.journal_entries import (
    CreateJournalEntryType as CreateJournalEntryType,
)
from ledgerbee.models.journal_entries import (
    CreateJournalEntryV2 as CreateJournalEntryV2,
)
from ledgerbee.models.journal_entries import (
    CreateJournalEntryV2EntryType as CreateJournalEntryV2EntryType,
)
from ledgerbee.models.order_confirmations import (
    CreateOrderConfirmation as CreateOrderConfirmation,
)
from ledgerbee.models.products import CreateProduct as CreateProduct
from ledgerbee.models.product_groups import CreateProductGroup as CreateProductGroup
from ledgerbee.models.product_prices import CreateProductPrice as CreateProductPrice
from ledgerbee.models.product_prices import (
    CreateProductPriceBillingInterval as CreateProductPriceBillingInterval,
)
from ledgerbee.models.product_prices import (
    CreateProductPriceBillingPeriodType as CreateProductPriceBillingPeriodType,
)
from ledgerbee.models.product_prices import (
    CreateProductPricePricingModel as CreateProductPricePricingModel,
)
from ledgerbee.models.product_prices import (
    CreateProductPriceTier as CreateProductPriceTier,
)
from ledgerbee.models.projects import CreateProject as CreateProject
from ledgerbee.models.quotes import CreateQuote as CreateQuote
from ledgerbee.models.projects import CreateSubproject as CreateSubproject
from ledgerbee.models.vendors import CreateVendor as CreateVendor
from ledgerbee.models.webhook_endpoints import (
    CreateWebhookEndpoint as CreateWebhookEndpoint,
)
from ledgerbee.models.webhook_endpoints import (
    CreateWebhookEndpointTopic as CreateWebhookEndpointTopic,
)
from ledgerbee.models.vendors import CreatedVendor as CreatedVendor
from ledgerbee.models.credit_notes import CreditNote as CreditNote
from ledgerbee.models.credit_notes import CreditNoteStatus as CreditNoteStatus
from ledgerbee.models.customers import Customer as Customer
from ledgerbee.models.customers import (
    CustomerBillingRelationship as CustomerBillingRelationship,
)
from ledgerbee.models.customers import CustomerDepartment as CustomerDepartment
from ledgerbee.models.customers import CustomerGroup as CustomerGroup
from ledgerbee.models.customers import CustomerVatZone as CustomerVatZone
from ledgerbee.models.common import DeliveryAttempt as DeliveryAttempt
from ledgerbee.models.common import (
    DeliveryAttemptDeliveryType as DeliveryAttemptDeliveryType,
)
from ledgerbee.models.common import DeliveryStatus as DeliveryStatus
from ledgerbee.models.dimensions import Dimension as Dimension
from ledgerbee.models.dimensions import DimensionValue as DimensionValue
from ledgerbee.models.common import DocumentLine as DocumentLine
from ledgerbee.models.document_templates import DocumentTemplate as DocumentTemplate
from ledgerbee.models.document_templates import (
    DocumentTemplateDocumentType as DocumentTemplateDocumentType,
)
from ledgerbee.models.draft_journal_entries import (
    DraftJournalBatch as DraftJournalBatch,
)
from ledgerbee.models.draft_journal_entries import (
    DraftJournalEntry as DraftJournalEntry,
)
from ledgerbee.models.draft_journal_entries import (
    DraftJournalEntryType as DraftJournalEntryType,
)
from ledgerbee.models.common import Error as Error
from ledgerbee.models.common import ErrorDetails as ErrorDetails
from ledgerbee.models.invoices import Invoice as Invoice
from ledgerbee.models.invoices import InvoiceListItem as InvoiceListItem
from ledgerbee.models.invoices import InvoiceListItemStatus as InvoiceListItemStatus
from ledgerbee.models.invoices import InvoiceStatus as InvoiceStatus
from ledgerbee.models.journal_entries import JournalBatch as JournalBatch
from ledgerbee.models.journal_categories import JournalCategory as JournalCategory
from ledgerbee.models.journal_categories import (
    JournalCategoryAllowedJournalType as JournalCategoryAllowedJournalType,
)
from ledgerbee.models.common import JournalEntry as JournalEntry
from ledgerbee.models.common import JournalEntryLine as JournalEntryLine
from ledgerbee.models.common import JournalEntryType as JournalEntryType
from ledgerbee.models.mcp import JsonRpc as JsonRpc
from ledgerbee.models.mcp import JsonRpcError as JsonRpcError
from ledgerbee.models.mcp import JsonRpcId as JsonRpcId
from ledgerbee.models.mcp import JsonRpcJsonrpc as JsonRpcJsonrpc
from ledgerbee.models.mcp import JsonRpcRequest as JsonRpcRequest
from ledgerbee.models.mcp import JsonRpcRequestId as JsonRpcRequestId
from ledgerbee.models.mcp import JsonRpcRequestJsonrpc as JsonRpcRequestJsonrpc
from ledgerbee.models.meters import MeterSubscription as MeterSubscription
from ledgerbee.models.meters import MeterSubscriptionStatus as MeterSubscriptionStatus
from ledgerbee.models.meters import MeterSubscriptions as MeterSubscriptions
from ledgerbee.models.portal_sso import MintPortalHandoff as MintPortalHandoff
from ledgerbee.models.order_confirmations import OrderConfirmation as OrderConfirmation
from ledgerbee.models.order_confirmations import (
    OrderConfirmationDisplayStatus as OrderConfirmationDisplayStatus,
)
from ledgerbee.models.order_confirmations import (
    OrderConfirmationStatus as OrderConfirmationStatus,
)
from ledgerbee.models.credit_notes import PaginatedCreditNotes as PaginatedCreditNotes
from ledgerbee.models.document_templates import (
    PaginatedDocumentTemplates as PaginatedDocumentTemplates,
)
from ledgerbee.models.draft_journal_entries import (
    PaginatedDraftJournalEntries as PaginatedDraftJournalEntries,
)
from ledgerbee.models.invoices import PaginatedInvoices as PaginatedInvoices
from ledgerbee.models.journal_entries import (
    PaginatedJournalEntries as PaginatedJournalEntries,
)
from ledgerbee.models.order_confirmations import (
    PaginatedOrderConfirmations as PaginatedOrderConfirmations,
)
from ledgerbee.models.product_groups import (
    PaginatedProductGroups as PaginatedProductGroups,
)
from ledgerbee.models.products import PaginatedProducts as PaginatedProducts
from ledgerbee.models.quotes import PaginatedQuotes as PaginatedQuotes
from ledgerbee.models.subscriptions import (
    PaginatedSubscriptions as PaginatedSubscriptions,
)
from ledgerbee.models.payment_methods import PaymentMethod as PaymentMethod
from ledgerbee.models.portal_plans import PortalCatalogEntry as PortalCatalogEntry
from ledgerbee.models.portal_plans import PortalCatalogItem as PortalCatalogItem
from ledgerbee.models.portal_sso import PortalHandoff as PortalHandoff
from ledgerbee.models.portal_sso import PortalMembership as PortalMembership
from ledgerbee.models.portal_plans import PortalPlan as PortalPlan
from ledgerbee.models.portal_plans import PortalPlans as PortalPlans
from ledgerbee.models.portal_sso import PortalSsoJwk as PortalSsoJwk
from ledgerbee.models.portal_sso import PortalSsoJwks as PortalSsoJwks
from ledgerbee.models.products import Product as Product
from ledgerbee.models.product_groups import ProductGroup as ProductGroup
from ledgerbee.models.common import ProductPrice as ProductPrice
from ledgerbee.models.common import (
    ProductPriceBillingInterval as ProductPriceBillingInterval,
)
from ledgerbee.models.common import (
    ProductPriceBillingPeriodType as ProductPriceBillingPeriodType,
)
from ledgerbee.models.common import ProductPricePricingModel as ProductPricePricingModel
from ledgerbee.models.common import ProductPriceTier as ProductPriceTier
from ledgerbee.models.projects import Project as Project
from ledgerbee.models.projects import ProjectProfit as ProjectProfit
from ledgerbee.models.portal_sso import ProvisionCustomer as ProvisionCustomer
from ledgerbee.models.portal_sso import (
    ProvisionCustomerVatZone as ProvisionCustomerVatZone,
)
from ledgerbee.models.portal_sso import ProvisionPortalUser as ProvisionPortalUser
from ledgerbee.models.portal_sso import (
    ProvisionPortalUserResponse as ProvisionPortalUserResponse,
)
from ledgerbee.models.quotes import Quote as Quote
from ledgerbee.models.quotes import QuoteDisplayStatus as QuoteDisplayStatus
from ledgerbee.models.quotes import QuoteStatus as QuoteStatus
from ledgerbee.models.quotes import QuoteType as QuoteType
from ledgerbee.models.api_key import RateLimitTier as RateLimitTier
from ledgerbee.models.meters import ReportUsage as ReportUsage
from ledgerbee.models.meters import ReportUsageMetadata as ReportUsageMetadata
from ledgerbee.models.meters import ReportUsageResponse as ReportUsageResponse
from ledgerbee.models.meters import ReportUsageStatus as ReportUsageStatus
from ledgerbee.models.portal_plans import ResolvePortalPlans as ResolvePortalPlans
from ledgerbee.models.portal_plans import (
    ResolvePortalPlansLanguage as ResolvePortalPlansLanguage,
)
from ledgerbee.models.portal_plans import ResolvedPortalPlans as ResolvedPortalPlans
from ledgerbee.models.journal_entries import ReverseJournalBatch as ReverseJournalBatch
from ledgerbee.models.journal_entries import ReverseJournalEntry as ReverseJournalEntry
from ledgerbee.models.portal_sso import RevokePortalSessions as RevokePortalSessions
from ledgerbee.models.portal_sso import (
    RevokePortalSessionsResponse as RevokePortalSessionsResponse,
)
from ledgerbee.models.subscriptions import ScheduledChange as ScheduledChange
from ledgerbee.models.common import SendBillingDocument as SendBillingDocument
from ledgerbee.models.common import (
    SendBillingDocumentDeliveryType as SendBillingDocumentDeliveryType,
)
from ledgerbee.models.common import (
    SendBillingDocumentResponse as SendBillingDocumentResponse,
)
from ledgerbee.models.common import (
    SendBillingDocumentResponseDeliveryType as SendBillingDocumentResponseDeliveryType,
)
from ledgerbee.models.common import SendSalesDocument as SendSalesDocument
from ledgerbee.models.common import (
    SendSalesDocumentDeliveryType as SendSalesDocumentDeliveryType,
)
from ledgerbee.models.webhook_endpoints import SendTestWebhook as SendTestWebhook
from ledgerbee.models.payment_methods import (
    SetDefaultPaymentMethod as SetDefaultPaymentMethod,
)
from ledgerbee.models.projects import Subproject as Subproject
from ledgerbee.models.subscriptions import Subscription as Subscription
from ledgerbee.models.webhooks import (
    SubscriptionAssignedEvent as SubscriptionAssignedEvent,
)
from ledgerbee.models.webhooks import SubscriptionBilledEvent as SubscriptionBilledEvent
from ledgerbee.models.subscriptions import (
    SubscriptionBillingDirection as SubscriptionBillingDirection,
)
from ledgerbee.models.webhooks import (
    SubscriptionCancellationClearedEvent as SubscriptionCancellationClearedEvent,
)
from ledgerbee.models.webhooks import (
    SubscriptionCancellationScheduledEvent as SubscriptionCancellationScheduledEvent,
)
from ledgerbee.models.webhooks import (
    SubscriptionChurnedEvent as SubscriptionChurnedEvent,
)
from ledgerbee.models.webhooks import SubscriptionErrorEvent as SubscriptionErrorEvent
from ledgerbee.models.webhooks import SubscriptionEventData as SubscriptionEventData
from ledgerbee.models.webhooks import SubscriptionPausedEvent as SubscriptionPausedEvent
from ledgerbee.models.webhooks import (
    SubscriptionPaymentSucceededEvent as SubscriptionPaymentSucceededEvent,
)
from ledgerbee.models.subscriptions import SubscriptionPlan as SubscriptionPlan
from ledgerbee.models.subscriptions import SubscriptionPlanItem as SubscriptionPlanItem
from ledgerbee.models.subscriptions import SubscriptionProduct as SubscriptionProduct
from ledgerbee.models.subscriptions import (
    SubscriptionProductOverride as SubscriptionProductOverride,
)
from ledgerbee.models.subscriptions import (
    SubscriptionProrationBehavior as SubscriptionProrationBehavior,
)
from ledgerbee.models.webhooks import (
    SubscriptionResumedEvent as SubscriptionResumedEvent,
)
from ledgerbee.models.webhooks import (
    SubscriptionStartedEvent as SubscriptionStartedEvent,
)
from ledgerbee.models.subscriptions import SubscriptionStatus as SubscriptionStatus
from ledgerbee.models.webhooks import (
    SubscriptionTransitionedEvent as SubscriptionTransitionedEvent,
)
from ledgerbee.models.webhooks import (
    SubscriptionTrialEndedEvent as SubscriptionTrialEndedEvent,
)
from ledgerbee.models.webhooks import (
    SubscriptionUpdatedEvent as SubscriptionUpdatedEvent,
)
from ledgerbee.models.customers import UpdateCustomer as UpdateCustomer
from ledgerbee.models.customers import (
    UpdateCustomerBillingRelationship as UpdateCustomerBillingRelationship,
)
from ledgerbee.models.customers import UpdateCustomerVatZone as UpdateCustomerVatZone
from ledgerbee.models.dimensions import UpdateDimension as UpdateDimension
from ledgerbee.models.dimensions import UpdateDimensionValue as UpdateDimensionValue
from ledgerbee.models.draft_journal_entries import (
    UpdateDraftJournalEntry as UpdateDraftJournalEntry,
)
from ledgerbee.models.draft_journal_entries import (
    UpdateDraftJournalEntryType as UpdateDraftJournalEntryType,
)
from ledgerbee.models.journal_entries import UpdateJournalEntry as UpdateJournalEntry
from ledgerbee.models.order_confirmations import (
    UpdateOrderConfirmation as UpdateOrderConfirmation,
)
from ledgerbee.models.products import UpdateProduct as UpdateProduct
from ledgerbee.models.product_groups import UpdateProductGroup as UpdateProductGroup
from ledgerbee.models.product_prices import UpdateProductPrice as UpdateProductPrice
from ledgerbee.models.product_prices import (
    UpdateProductPriceBillingInterval as UpdateProductPriceBillingInterval,
)
from ledgerbee.models.projects import UpdateProject as UpdateProject
from ledgerbee.models.quotes import UpdateQuote as UpdateQuote
from ledgerbee.models.projects import UpdateSubproject as UpdateSubproject
from ledgerbee.models.subscriptions import UpdateSubscription as UpdateSubscription
from ledgerbee.models.webhook_endpoints import (
    UpdateWebhookEndpoint as UpdateWebhookEndpoint,
)
from ledgerbee.models.webhook_endpoints import (
    UpdateWebhookEndpointTopic as UpdateWebhookEndpointTopic,
)
from ledgerbee.models.projects import UpsertProject as UpsertProject
from ledgerbee.models.common import ValidationError as ValidationError
from ledgerbee.models.vat_codes import VatCode as VatCode
from ledgerbee.models.vat_codes import VatCodePrinciple as VatCodePrinciple
from ledgerbee.models.vendors import Vendor as Vendor
from ledgerbee.models.vendors import VendorDepartment as VendorDepartment
from ledgerbee.models.vendors import VendorGroup as VendorGroup
from ledgerbee.models.webhook_endpoints import WebhookEndpoint as WebhookEndpoint
from ledgerbee.models.webhook_endpoints import (
    WebhookEndpointTopic as WebhookEndpointTopic,
)
from ledgerbee.models.webhook_endpoints import (
    WebhookEndpointWithSecret as WebhookEndpointWithSecret,
)
from ledgerbee.models.webhook_endpoints import WebhookTest as WebhookTest
from ledgerbee.models.webhooks import WebhookTopic as WebhookTopic

__all__ = [
    "Account",
    "AccountClassification",
    "AccountControlAccountType",
    "AccountLedgerType",
    "ApiKeyInfo",
    "ApplyPaymentMethod",
    "ApplyPaymentMethodResponse",
    "AssignSubscription",
    "AssignSubscriptionBillingDirection",
    "AssignSubscriptionProrationBehavior",
    "Attachment",
    "BillingCreditNoteSentEvent",
    "BillingEventData",
    "CancelSubscription",
    "CancelSubscriptionRefundBehavior",
    "CancelSubscriptionStrategy",
    "CardSaveLink",
    "Company",
    "Contact",
    "ConvertOrderConfirmation",
    "ConvertOrderConfirmationTarget",
    "ConvertQuote",
    "ConvertQuoteTarget",
    "ConvertSalesDocument",
    "ConvertSalesDocumentTarget",
    "CreateAttachment",
    "CreateCardSaveLink",
    "CreateCardSaveLinkLanguage",
    "CreateContact",
    "CreateCreditNote",
    "CreateCustomer",
    "CreateCustomerBillingRelationship",
    "CreateCustomerVatZone",
    "CreateDimension",
    "CreateDimensionValue",
    "CreateDocumentLine",
    "CreateDocumentLineType",
    "CreateDraftJournalBatch",
    "CreateDraftJournalBatchV2",
    "CreateDraftJournalEntry",
    "CreateDraftJournalEntryType",
    "CreateDraftJournalEntryV2",
    "CreateDraftJournalEntryV2EntryType",
    "CreateInvoice",
    "CreateJournalBatch",
    "CreateJournalBatchV2",
    "CreateJournalEntry",
    "CreateJournalEntryLine",
    "CreateJournalEntryType",
    "CreateJournalEntryV2",
    "CreateJournalEntryV2EntryType",
    "CreateOrderConfirmation",
    "CreateProduct",
    "CreateProductGroup",
    "CreateProductPrice",
    "CreateProductPriceBillingInterval",
    "CreateProductPriceBillingPeriodType",
    "CreateProductPricePricingModel",
    "CreateProductPriceTier",
    "CreateProject",
    "CreateQuote",
    "CreateSubproject",
    "CreateVendor",
    "CreateWebhookEndpoint",
    "CreateWebhookEndpointTopic",
    "CreatedVendor",
    "CreditNote",
    "CreditNoteStatus",
    "Customer",
    "CustomerBillingRelationship",
    "CustomerDepartment",
    "CustomerGroup",
    "CustomerVatZone",
    "DeliveryAttempt",
    "DeliveryAttemptDeliveryType",
    "DeliveryStatus",
    "Dimension",
    "DimensionValue",
    "DocumentLine",
    "DocumentTemplate",
    "DocumentTemplateDocumentType",
    "DraftJournalBatch",
    "DraftJournalEntry",
    "DraftJournalEntryType",
    "Error",
    "ErrorDetails",
    "Invoice",
    "InvoiceListItem",
    "InvoiceListItemStatus",
    "InvoiceStatus",
    "JournalBatch",
    "JournalCategory",
    "JournalCategoryAllowedJournalType",
    "JournalEntry",
    "JournalEntryLine",
    "JournalEntryType",
    "JsonRpc",
    "JsonRpcError",
    "JsonRpcId",
    "JsonRpcJsonrpc",
    "JsonRpcRequest",
    "JsonRpcRequestId",
    "JsonRpcRequestJsonrpc",
    "MeterSubscription",
    "MeterSubscriptionStatus",
    "MeterSubscriptions",
    "MintPortalHandoff",
    "OrderConfirmation",
    "OrderConfirmationDisplayStatus",
    "OrderConfirmationStatus",
    "PaginatedCreditNotes",
    "PaginatedDocumentTemplates",
    "PaginatedDraftJournalEntries",
    "PaginatedInvoices",
    "PaginatedJournalEntries",
    "PaginatedOrderConfirmations",
    "PaginatedProductGroups",
    "PaginatedProducts",
    "PaginatedQuotes",
    "PaginatedSubscriptions",
    "PaymentMethod",
    "PortalCatalogEntry",
    "PortalCatalogItem",
    "PortalHandoff",
    "PortalMembership",
    "PortalPlan",
    "PortalPlans",
    "PortalSsoJwk",
    "PortalSsoJwks",
    "Product",
    "ProductGroup",
    "ProductPrice",
    "ProductPriceBillingInterval",
    "ProductPriceBillingPeriodType",
    "ProductPricePricingModel",
    "ProductPriceTier",
    "Project",
    "ProjectProfit",
    "ProvisionCustomer",
    "ProvisionCustomerVatZone",
    "ProvisionPortalUser",
    "ProvisionPortalUserResponse",
    "Quote",
    "QuoteDisplayStatus",
    "QuoteStatus",
    "QuoteType",
    "RateLimitTier",
    "ReportUsage",
    "ReportUsageMetadata",
    "ReportUsageResponse",
    "ReportUsageStatus",
    "ResolvePortalPlans",
    "ResolvePortalPlansLanguage",
    "ResolvedPortalPlans",
    "ReverseJournalBatch",
    "ReverseJournalEntry",
    "RevokePortalSessions",
    "RevokePortalSessionsResponse",
    "ScheduledChange",
    "SendBillingDocument",
    "SendBillingDocumentDeliveryType",
    "SendBillingDocumentResponse",
    "SendBillingDocumentResponseDeliveryType",
    "SendSalesDocument",
    "SendSalesDocumentDeliveryType",
    "SendTestWebhook",
    "SetDefaultPaymentMethod",
    "Subproject",
    "Subscription",
    "SubscriptionAssignedEvent",
    "SubscriptionBilledEvent",
    "SubscriptionBillingDirection",
    "SubscriptionCancellationClearedEvent",
    "SubscriptionCancellationScheduledEvent",
    "SubscriptionChurnedEvent",
    "SubscriptionErrorEvent",
    "SubscriptionEventData",
    "SubscriptionPausedEvent",
    "SubscriptionPaymentSucceededEvent",
    "SubscriptionPlan",
    "SubscriptionPlanItem",
    "SubscriptionProduct",
    "SubscriptionProductOverride",
    "SubscriptionProrationBehavior",
    "SubscriptionResumedEvent",
    "SubscriptionStartedEvent",
    "SubscriptionStatus",
    "SubscriptionTransitionedEvent",
    "SubscriptionTrialEndedEvent",
    "SubscriptionUpdatedEvent",
    "UpdateCustomer",
    "UpdateCustomerBillingRelationship",
    "UpdateCustomerVatZone",
    "UpdateDimension",
    "UpdateDimensionValue",
    "UpdateDraftJournalEntry",
    "UpdateDraftJournalEntryType",
    "UpdateJournalEntry",
    "UpdateOrderConfirmation",
    "UpdateProduct",
    "UpdateProductGroup",
    "UpdateProductPrice",
    "UpdateProductPriceBillingInterval",
    "UpdateProject",
    "UpdateQuote",
    "UpdateSubproject",
    "UpdateSubscription",
    "UpdateWebhookEndpoint",
    "UpdateWebhookEndpointTopic",
    "UpsertProject",
    "ValidationError",
    "VatCode",
    "VatCodePrinciple",
    "Vendor",
    "VendorDepartment",
    "VendorGroup",
    "WebhookEndpoint",
    "WebhookEndpointTopic",
    "WebhookEndpointWithSecret",
    "WebhookTest",
    "WebhookTopic",
]
