from ledgerbee.params.payment_methods import (
    ApplyPaymentMethodParam as ApplyPaymentMethodParam,
)
from ledgerbee.params.subscriptions import (
    AssignSubscriptionBillingDirectionParam as AssignSubscriptionBillingDirectionParam,
)
from ledgerbee.params.subscriptions import (
    AssignSubscriptionParam as AssignSubscriptionParam,
)
from ledgerbee.params.subscriptions import (
    AssignSubscriptionProrationBehaviorParam as AssignSubscriptionProrationBehaviorParam,
)
from ledgerbee.params.subscriptions import (
    CancelSubscriptionParam as CancelSubscriptionParam,
)
from ledgerbee.params.subscriptions import (
    CancelSubscriptionRefundBehaviorParam as CancelSubscriptionRefundBehaviorParam,
)
from ledgerbee.params.subscriptions import (
    CancelSubscriptionStrategyParam as CancelSubscriptionStrategyParam,
)
from ledgerbee.params.order_confirmations import (
    ConvertOrderConfirmationParam as ConvertOrderConfirmationParam,
)
from ledgerbee.params.order_confirmations import (
    ConvertOrderConfirmationTargetParam as ConvertOrderConfirmationTargetParam,
)
from ledgerbee.params.quotes import ConvertQuoteParam as ConvertQuoteParam
from ledgerbee.params.quotes import ConvertQuoteTargetParam as ConvertQuoteTargetParam
from ledgerbee.params.common import CreateAttachmentParam as CreateAttachmentParam
from ledgerbee.params.payment_methods import (
    CreateCardSaveLinkLanguageParam as CreateCardSaveLinkLanguageParam,
)
from ledgerbee.params.payment_methods import (
    CreateCardSaveLinkParam as CreateCardSaveLinkParam,
)
from ledgerbee.params.vendors import CreateContactParam as CreateContactParam
from ledgerbee.params.credit_notes import CreateCreditNoteParam as CreateCreditNoteParam
from ledgerbee.params.customers import (
    CreateCustomerBillingRelationshipParam as CreateCustomerBillingRelationshipParam,
)
from ledgerbee.params.customers import CreateCustomerParam as CreateCustomerParam
from ledgerbee.params.customers import (
    CreateCustomerVatZoneParam as CreateCustomerVatZoneParam,
)
from ledgerbee.params.dimensions import CreateDimensionParam as CreateDimensionParam
from ledgerbee.params.dimensions import (
    CreateDimensionValueParam as CreateDimensionValueParam,
)
from ledgerbee.params.common import CreateDocumentLineParam as CreateDocumentLineParam
from ledgerbee.params.common import (
    CreateDocumentLineTypeParam as CreateDocumentLineTypeParam,
)
from ledgerbee.params.draft_journal_entries import (
    CreateDraftJournalBatchParam as CreateDraftJournalBatchParam,
)
from ledgerbee.params.draft_journal_entries import (
    CreateDraftJournalBatchV2Param as CreateDraftJournalBatchV2Param,
)
from ledgerbee.params.draft_journal_entries import (
    CreateDraftJournalEntryParam as CreateDraftJournalEntryParam,
)
from ledgerbee.params.draft_journal_entries import (
    CreateDraftJournalEntryTypeParam as CreateDraftJournalEntryTypeParam,
)
from ledgerbee.params.draft_journal_entries import (
    CreateDraftJournalEntryV2EntryTypeParam as CreateDraftJournalEntryV2EntryTypeParam,
)
from ledgerbee.params.draft_journal_entries import (
    CreateDraftJournalEntryV2Param as CreateDraftJournalEntryV2Param,
)
from ledgerbee.params.invoices import CreateInvoiceParam as CreateInvoiceParam
from ledgerbee.params.journal_entries import (
    CreateJournalBatchParam as CreateJournalBatchParam,
)
from ledgerbee.params.journal_entries import (
    CreateJournalBatchV2Param as CreateJournalBatchV2Param,
)
from ledgerbee.params.common import (
    CreateJournalEntryLineParam as CreateJournalEntryLineParam,
)
from ledgerbee.params.journal_entries import (
    CreateJournalEntryParam as CreateJournalEntryParam,
)
from ledgerbee.params.journal_entries import (
    CreateJournalEntryTypeParam as CreateJournalEntryTypeParam,
)
from ledgerbee.params.journal_entries import (
    CreateJournalEntryV2EntryTypeParam as CreateJournalEntryV2EntryTypeParam,
)
from ledgerbee.params.journal_entries import (
    CreateJournalEntryV2Param as CreateJournalEntryV2Param,
)
from ledgerbee.params.order_confirmations import (
    CreateOrderConfirmationParam as CreateOrderConfirmationParam,
)
from ledgerbee.params.product_groups import (
    CreateProductGroupParam as CreateProductGroupParam,
)
from ledgerbee.params.products import CreateProductParam as CreateProductParam
from ledgerbee.params.product_prices import (
    CreateProductPriceBillingIntervalParam as CreateProductPriceBillingIntervalParam,
)
from ledgerbee.params.product_prices import (
    CreateProductPriceBillingPeriodTypeParam as CreateProductPriceBillingPeriodTypeParam,
)
from ledgerbee.params.product_prices import (
    CreateProductPriceParam as CreateProductPriceParam,
)
from ledgerbee.params.product_prices import (
    CreateProductPricePricingModelParam as CreateProductPricePricingModelParam,
)
from ledgerbee.params.product_prices import (
    CreateProductPriceTierParam as CreateProductPriceTierParam,
)
from ledgerbee.params.projects import CreateProjectParam as CreateProjectParam
from ledgerbee.params.quotes import CreateQuoteParam as CreateQuoteParam
from ledgerbee.params.projects import CreateSubprojectParam as CreateSubprojectParam
from ledgerbee.params.vendors import CreateVendorParam as CreateVendorParam
from ledgerbee.params.webhook_endpoints import (
    CreateWebhookEndpointParam as CreateWebhookEndpointParam,
)
from ledgerbee.params.webhook_endpoints import (
    CreateWebhookEndpointTopicParam as CreateWebhookEndpointTopicParam,
)
from ledgerbee.params.mcp import JsonRpcRequestIdParam as JsonRpcRequestIdParam
from ledgerbee.params.mcp import (
    JsonRpcRequestJsonrpcParam as JsonRpcRequestJsonrpcParam,
)
from ledgerbee.params.mcp import JsonRpcRequestParam as JsonRpcRequestParam
from ledgerbee.params.portal_sso import MintPortalHandoffParam as MintPortalHandoffParam
from ledgerbee.params.portal_sso import PortalMembershipParam as PortalMembershipParam
from ledgerbee.params.portal_sso import ProvisionCustomerParam as ProvisionCustomerParam
from ledgerbee.params.portal_sso import (
    ProvisionCustomerVatZoneParam as ProvisionCustomerVatZoneParam,
)
from ledgerbee.params.portal_sso import (
    ProvisionPortalUserParam as ProvisionPortalUserParam,
)
from ledgerbee.params.meters import ReportUsageMetadataParam as ReportUsageMetadataParam
from ledgerbee.params.meters import ReportUsageParam as ReportUsageParam
from ledgerbee.params.portal_plans import (
    ResolvePortalPlansLanguageParam as ResolvePortalPlansLanguageParam,
)
from ledgerbee.params.portal_plans import (
    ResolvePortalPlansParam as ResolvePortalPlansParam,
)
from ledgerbee.params.journal_entries import (
    ReverseJournalBatchParam as ReverseJournalBatchParam,
)
from ledgerbee.params.journal_entries import (
    ReverseJournalEntryParam as ReverseJournalEntryParam,
)
from ledgerbee.params.portal_sso import (
    RevokePortalSessionsParam as RevokePortalSessionsParam,
)
from ledgerbee.params.common import (
    SendBillingDocumentDeliveryTypeParam as SendBillingDocumentDeliveryTypeParam,
)
from ledgerbee.params.common import SendBillingDocumentParam as SendBillingDocumentParam
from ledgerbee.params.common import (
    SendSalesDocumentDeliveryTypeParam as SendSalesDocumentDeliveryTypeParam,
)
from ledgerbee.params.common import SendSalesDocumentParam as SendSalesDocumentParam
from ledgerbee.params.webhook_endpoints import (
    SendTestWebhookParam as SendTestWebhookParam,
)
from ledgerbee.params.payment_methods import (
    SetDefaultPaymentMethodParam as SetDefaultPaymentMethodParam,
)
from ledgerbee.params.subscriptions import (
    SubscriptionProductOverrideParam as SubscriptionProductOverrideParam,
)
from ledgerbee.params.customers import (
    UpdateCustomerBillingRelationshipParam as UpdateCustomerBillingRelationshipParam,
)
from ledgerbee.params.customers import UpdateCustomerParam as UpdateCustomerParam
from ledgerbee.params.customers import (
    UpdateCustomerVatZoneParam as UpdateCustomerVatZoneParam,
)
from ledgerbee.params.dimensions import UpdateDimensionParam as UpdateDimensionParam
from ledgerbee.params.dimensions import (
    UpdateDimensionValueParam as UpdateDimensionValueParam,
)
from ledgerbee.params.draft_journal_entries import (
    UpdateDraftJournalEntryParam as UpdateDraftJournalEntryParam,
)
from ledgerbee.params.draft_journal_entries import (
    UpdateDraftJournalEntryTypeParam as UpdateDraftJournalEntryTypeParam,
)
from ledgerbee.params.journal_entries import (
    UpdateJournalEntryParam as UpdateJournalEntryParam,
)
from ledgerbee.params.order_confirmations import (
    UpdateOrderConfirmationParam as UpdateOrderConfirmationParam,
)
from ledgerbee.params.product_groups import (
    UpdateProductGroupParam as UpdateProductGroupParam,
)
from ledgerbee.params.products import UpdateProductParam as UpdateProductParam
from ledgerbee.params.product_prices import (
    UpdateProductPriceBillingIntervalParam as UpdateProductPriceBillingIntervalParam,
)
from ledgerbee.params.product_prices import (
    UpdateProductPriceParam as UpdateProductPriceParam,
)
from ledgerbee.params.projects import UpdateProjectParam as UpdateProjectParam
from ledgerbee.params.quotes import UpdateQuoteParam as UpdateQuoteParam
from ledgerbee.params.projects import UpdateSubprojectParam as UpdateSubprojectParam
from ledgerbee.params.subscriptions import (
    UpdateSubscriptionParam as UpdateSubscriptionParam,
)
from ledgerbee.params.webhook_endpoints import (
    UpdateWebhookEndpointParam as UpdateWebhookEndpointParam,
)
from ledgerbee.params.webhook_endpoints import (
    UpdateWebhookEndpointTopicParam as UpdateWebhookEndpointTopicParam,
)
from ledgerbee.params.projects import UpsertProjectParam as UpsertProjectParam

__all__ = [
    "ApplyPaymentMethodParam",
    "AssignSubscriptionBillingDirectionParam",
    "AssignSubscriptionParam",
    "AssignSubscriptionProrationBehaviorParam",
    "CancelSubscriptionParam",
    "CancelSubscriptionRefundBehaviorParam",
    "CancelSubscriptionStrategyParam",
    "ConvertOrderConfirmationParam",
    "ConvertOrderConfirmationTargetParam",
    "ConvertQuoteParam",
    "ConvertQuoteTargetParam",
    "CreateAttachmentParam",
    "CreateCardSaveLinkLanguageParam",
    "CreateCardSaveLinkParam",
    "CreateContactParam",
    "CreateCreditNoteParam",
    "CreateCustomerBillingRelationshipParam",
    "CreateCustomerParam",
    "CreateCustomerVatZoneParam",
    "CreateDimensionParam",
    "CreateDimensionValueParam",
    "CreateDocumentLineParam",
    "CreateDocumentLineTypeParam",
    "CreateDraftJournalBatchParam",
    "CreateDraftJournalBatchV2Param",
    "CreateDraftJournalEntryParam",
    "CreateDraftJournalEntryTypeParam",
    "CreateDraftJournalEntryV2EntryTypeParam",
    "CreateDraftJournalEntryV2Param",
    "CreateInvoiceParam",
    "CreateJournalBatchParam",
    "CreateJournalBatchV2Param",
    "CreateJournalEntryLineParam",
    "CreateJournalEntryParam",
    "CreateJournalEntryTypeParam",
    "CreateJournalEntryV2EntryTypeParam",
    "CreateJournalEntryV2Param",
    "CreateOrderConfirmationParam",
    "CreateProductGroupParam",
    "CreateProductParam",
    "CreateProductPriceBillingIntervalParam",
    "CreateProductPriceBillingPeriodTypeParam",
    "CreateProductPriceParam",
    "CreateProductPricePricingModelParam",
    "CreateProductPriceTierParam",
    "CreateProjectParam",
    "CreateQuoteParam",
    "CreateSubprojectParam",
    "CreateVendorParam",
    "CreateWebhookEndpointParam",
    "CreateWebhookEndpointTopicParam",
    "JsonRpcRequestIdParam",
    "JsonRpcRequestJsonrpcParam",
    "JsonRpcRequestParam",
    "MintPortalHandoffParam",
    "PortalMembershipParam",
    "ProvisionCustomerParam",
    "ProvisionCustomerVatZoneParam",
    "ProvisionPortalUserParam",
    "ReportUsageMetadataParam",
    "ReportUsageParam",
    "ResolvePortalPlansLanguageParam",
    "ResolvePortalPlansParam",
    "ReverseJournalBatchParam",
    "ReverseJournalEntryParam",
    "RevokePortalSessionsParam",
    "SendBillingDocumentDeliveryTypeParam",
    "SendBillingDocumentParam",
    "SendSalesDocumentDeliveryTypeParam",
    "SendSalesDocumentParam",
    "SendTestWebhookParam",
    "SetDefaultPaymentMethodParam",
    "SubscriptionProductOverrideParam",
    "UpdateCustomerBillingRelationshipParam",
    "UpdateCustomerParam",
    "UpdateCustomerVatZoneParam",
    "UpdateDimensionParam",
    "UpdateDimensionValueParam",
    "UpdateDraftJournalEntryParam",
    "UpdateDraftJournalEntryTypeParam",
    "UpdateJournalEntryParam",
    "UpdateOrderConfirmationParam",
    "UpdateProductGroupParam",
    "UpdateProductParam",
    "UpdateProductPriceBillingIntervalParam",
    "UpdateProductPriceParam",
    "UpdateProjectParam",
    "UpdateQuoteParam",
    "UpdateSubprojectParam",
    "UpdateSubscriptionParam",
    "UpdateWebhookEndpointParam",
    "UpdateWebhookEndpointTopicParam",
    "UpsertProjectParam",
]
