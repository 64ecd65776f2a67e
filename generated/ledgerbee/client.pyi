from collections.abc import Callable, Mapping
from functools import cached_property
from typing import type_check_only

from ledgerbee._runtime.api import Api
from ledgerbee._runtime.client import AsyncClient, SyncClient
from ledgerbee._runtime.deprecations import Deprecation
from ledgerbee._runtime.hooks import Hooks
from ledgerbee._runtime.timing import Timing
from ledgerbee._runtime.transport import AsyncTransport, Transport
from ledgerbee._runtime.unknown import Unknown
from ledgerbee.resources.accounts import (
    Accounts,
    AsyncAccounts,
    AsyncRawAccounts,
    RawAccounts,
)
from ledgerbee.resources.api_key import ApiKey, AsyncApiKey, AsyncRawApiKey, RawApiKey
from ledgerbee.resources.company import (
    AsyncCompanyResource,
    AsyncRawCompanyResource,
    CompanyResource,
    RawCompanyResource,
)
from ledgerbee.resources.credit_notes import (
    AsyncCreditNotes,
    AsyncRawCreditNotes,
    CreditNotes,
    RawCreditNotes,
)
from ledgerbee.resources.customers import (
    AsyncCustomers,
    AsyncRawCustomers,
    Customers,
    RawCustomers,
)
from ledgerbee.resources.dimensions import (
    AsyncDimensions,
    AsyncRawDimensions,
    Dimensions,
    RawDimensions,
)
from ledgerbee.resources.document_templates import (
    AsyncDocumentTemplates,
    AsyncRawDocumentTemplates,
    DocumentTemplates,
    RawDocumentTemplates,
)
from ledgerbee.resources.draft_journal_entries import (
    AsyncDraftJournalEntries,
    AsyncRawDraftJournalEntries,
    DraftJournalEntries,
    RawDraftJournalEntries,
)
from ledgerbee.resources.invoices import (
    AsyncInvoices,
    AsyncRawInvoices,
    Invoices,
    RawInvoices,
)
from ledgerbee.resources.journal_categories import (
    AsyncJournalCategories,
    AsyncRawJournalCategories,
    JournalCategories,
    RawJournalCategories,
)
from ledgerbee.resources.journal_entries import (
    AsyncJournalEntries,
    AsyncRawJournalEntries,
    JournalEntries,
    RawJournalEntries,
)
from ledgerbee.resources.mcp import AsyncMcp, AsyncRawMcp, Mcp, RawMcp
from ledgerbee.resources.meters import AsyncMeters, AsyncRawMeters, Meters, RawMeters
from ledgerbee.resources.order_confirmations import (
    AsyncOrderConfirmations,
    AsyncRawOrderConfirmations,
    OrderConfirmations,
    RawOrderConfirmations,
)
from ledgerbee.resources.payment_methods import (
    AsyncPaymentMethods,
    AsyncRawPaymentMethods,
    PaymentMethods,
    RawPaymentMethods,
)
from ledgerbee.resources.portal_plans import (
    AsyncPortalPlansResource,
    AsyncRawPortalPlansResource,
    PortalPlansResource,
    RawPortalPlansResource,
)
from ledgerbee.resources.portal_sso import (
    AsyncPortalSso,
    AsyncRawPortalSso,
    PortalSso,
    RawPortalSso,
)
from ledgerbee.resources.product_groups import (
    AsyncProductGroups,
    AsyncRawProductGroups,
    ProductGroups,
    RawProductGroups,
)
from ledgerbee.resources.product_prices import (
    AsyncProductPrices,
    AsyncRawProductPrices,
    ProductPrices,
    RawProductPrices,
)
from ledgerbee.resources.products import (
    AsyncProducts,
    AsyncRawProducts,
    Products,
    RawProducts,
)
from ledgerbee.resources.projects import (
    AsyncProjects,
    AsyncRawProjects,
    Projects,
    RawProjects,
)
from ledgerbee.resources.quotes import AsyncQuotes, AsyncRawQuotes, Quotes, RawQuotes
from ledgerbee.resources.subscriptions import (
    AsyncRawSubscriptions,
    AsyncSubscriptions,
    RawSubscriptions,
    Subscriptions,
)
from ledgerbee.resources.vat_codes import (
    AsyncRawVatCodes,
    AsyncVatCodes,
    RawVatCodes,
    VatCodes,
)
from ledgerbee.resources.vendors import (
    AsyncRawVendors,
    AsyncVendors,
    RawVendors,
    Vendors,
)
from ledgerbee.resources.webhook_endpoints import (
    AsyncRawWebhookEndpoints,
    AsyncWebhookEndpoints,
    RawWebhookEndpoints,
    WebhookEndpoints,
)

API: Api

class LedgerBee(SyncClient):
    """Client for the LedgerBee Public API."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        transport: Transport | None = None,
        allow_http: bool = False,
        timing: Timing | None = None,
        on_deprecation: Callable[[Deprecation], object] | None = None,
        on_unknown: Callable[[Unknown], object] | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            api_key: `LEDGERBEE_API_KEY` when no credential is given.
            access_token: `LEDGERBEE_ACCESS_TOKEN` when no credential is given.
            client_id: `LEDGERBEE_CLIENT_ID` when no credential is given.
            client_secret: `LEDGERBEE_CLIENT_SECRET` when no credential is given.
            base_url: In place of the API's own.
            timeout: Seconds for one attempt to be answered.
            total_timeout: Seconds for all attempts and the waits between them; None is
                no limit.
            max_retries: Attempts after the first, of calls that may be sent again.
            default_headers: Sent with every request.
            transport: What sends requests; one on httpx2 when not given.
            allow_http: Accept a base URL without TLS beyond this machine.
            timing: The clock and the source of chance; this machine's when not given.
            on_deprecation: Called once for each operation whose answer tells of its
                end.
            on_unknown: Called once for each property, value or variant in an answer
                that this client does not know.
            hooks: Functions to call before requests, after answers, and on retries.
        """

    @property
    def with_raw_response(self) -> RawLedgerBee: ...
    @cached_property
    def accounts(self) -> Accounts: ...
    @cached_property
    def api_key(self) -> ApiKey: ...
    @cached_property
    def company(self) -> CompanyResource: ...
    @cached_property
    def credit_notes(self) -> CreditNotes: ...
    @cached_property
    def customers(self) -> Customers: ...
    @cached_property
    def dimensions(self) -> Dimensions: ...
    @cached_property
    def document_templates(self) -> DocumentTemplates: ...
    @cached_property
    def draft_journal_entries(self) -> DraftJournalEntries: ...
    @cached_property
    def invoices(self) -> Invoices: ...
    @cached_property
    def journal_categories(self) -> JournalCategories: ...
    @cached_property
    def journal_entries(self) -> JournalEntries: ...
    @cached_property
    def mcp(self) -> Mcp: ...
    @cached_property
    def meters(self) -> Meters: ...
    @cached_property
    def order_confirmations(self) -> OrderConfirmations: ...
    @cached_property
    def payment_methods(self) -> PaymentMethods: ...
    @cached_property
    def portal_plans(self) -> PortalPlansResource: ...
    @cached_property
    def portal_sso(self) -> PortalSso: ...
    @cached_property
    def product_groups(self) -> ProductGroups: ...
    @cached_property
    def product_prices(self) -> ProductPrices: ...
    @cached_property
    def products(self) -> Products: ...
    @cached_property
    def projects(self) -> Projects: ...
    @cached_property
    def quotes(self) -> Quotes: ...
    @cached_property
    def subscriptions(self) -> Subscriptions: ...
    @cached_property
    def vat_codes(self) -> VatCodes: ...
    @cached_property
    def vendors(self) -> Vendors: ...
    @cached_property
    def webhook_endpoints(self) -> WebhookEndpoints: ...

@type_check_only
class RawLedgerBee(SyncClient):
    @cached_property
    def accounts(self) -> RawAccounts: ...
    @cached_property
    def api_key(self) -> RawApiKey: ...
    @cached_property
    def company(self) -> RawCompanyResource: ...
    @cached_property
    def credit_notes(self) -> RawCreditNotes: ...
    @cached_property
    def customers(self) -> RawCustomers: ...
    @cached_property
    def dimensions(self) -> RawDimensions: ...
    @cached_property
    def document_templates(self) -> RawDocumentTemplates: ...
    @cached_property
    def draft_journal_entries(self) -> RawDraftJournalEntries: ...
    @cached_property
    def invoices(self) -> RawInvoices: ...
    @cached_property
    def journal_categories(self) -> RawJournalCategories: ...
    @cached_property
    def journal_entries(self) -> RawJournalEntries: ...
    @cached_property
    def mcp(self) -> RawMcp: ...
    @cached_property
    def meters(self) -> RawMeters: ...
    @cached_property
    def order_confirmations(self) -> RawOrderConfirmations: ...
    @cached_property
    def payment_methods(self) -> RawPaymentMethods: ...
    @cached_property
    def portal_plans(self) -> RawPortalPlansResource: ...
    @cached_property
    def portal_sso(self) -> RawPortalSso: ...
    @cached_property
    def product_groups(self) -> RawProductGroups: ...
    @cached_property
    def product_prices(self) -> RawProductPrices: ...
    @cached_property
    def products(self) -> RawProducts: ...
    @cached_property
    def projects(self) -> RawProjects: ...
    @cached_property
    def quotes(self) -> RawQuotes: ...
    @cached_property
    def subscriptions(self) -> RawSubscriptions: ...
    @cached_property
    def vat_codes(self) -> RawVatCodes: ...
    @cached_property
    def vendors(self) -> RawVendors: ...
    @cached_property
    def webhook_endpoints(self) -> RawWebhookEndpoints: ...

class AsyncLedgerBee(AsyncClient):
    """Client for the LedgerBee Public API, for asyncio."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        transport: AsyncTransport | None = None,
        allow_http: bool = False,
        timing: Timing | None = None,
        on_deprecation: Callable[[Deprecation], object] | None = None,
        on_unknown: Callable[[Unknown], object] | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            api_key: `LEDGERBEE_API_KEY` when no credential is given.
            access_token: `LEDGERBEE_ACCESS_TOKEN` when no credential is given.
            client_id: `LEDGERBEE_CLIENT_ID` when no credential is given.
            client_secret: `LEDGERBEE_CLIENT_SECRET` when no credential is given.
            base_url: In place of the API's own.
            timeout: Seconds for one attempt to be answered.
            total_timeout: Seconds for all attempts and the waits between them; None is
                no limit.
            max_retries: Attempts after the first, of calls that may be sent again.
            default_headers: Sent with every request.
            transport: What sends requests; one on httpx2 when not given.
            allow_http: Accept a base URL without TLS beyond this machine.
            timing: The clock and the source of chance; this machine's when not given.
            on_deprecation: Called once for each operation whose answer tells of its
                end.
            on_unknown: Called once for each property, value or variant in an answer
                that this client does not know.
            hooks: Functions to call before requests, after answers, and on retries.
        """

    @property
    def with_raw_response(self) -> AsyncRawLedgerBee: ...
    @cached_property
    def accounts(self) -> AsyncAccounts: ...
    @cached_property
    def api_key(self) -> AsyncApiKey: ...
    @cached_property
    def company(self) -> AsyncCompanyResource: ...
    @cached_property
    def credit_notes(self) -> AsyncCreditNotes: ...
    @cached_property
    def customers(self) -> AsyncCustomers: ...
    @cached_property
    def dimensions(self) -> AsyncDimensions: ...
    @cached_property
    def document_templates(self) -> AsyncDocumentTemplates: ...
    @cached_property
    def draft_journal_entries(self) -> AsyncDraftJournalEntries: ...
    @cached_property
    def invoices(self) -> AsyncInvoices: ...
    @cached_property
    def journal_categories(self) -> AsyncJournalCategories: ...
    @cached_property
    def journal_entries(self) -> AsyncJournalEntries: ...
    @cached_property
    def mcp(self) -> AsyncMcp: ...
    @cached_property
    def meters(self) -> AsyncMeters: ...
    @cached_property
    def order_confirmations(self) -> AsyncOrderConfirmations: ...
    @cached_property
    def payment_methods(self) -> AsyncPaymentMethods: ...
    @cached_property
    def portal_plans(self) -> AsyncPortalPlansResource: ...
    @cached_property
    def portal_sso(self) -> AsyncPortalSso: ...
    @cached_property
    def product_groups(self) -> AsyncProductGroups: ...
    @cached_property
    def product_prices(self) -> AsyncProductPrices: ...
    @cached_property
    def products(self) -> AsyncProducts: ...
    @cached_property
    def projects(self) -> AsyncProjects: ...
    @cached_property
    def quotes(self) -> AsyncQuotes: ...
    @cached_property
    def subscriptions(self) -> AsyncSubscriptions: ...
    @cached_property
    def vat_codes(self) -> AsyncVatCodes: ...
    @cached_property
    def vendors(self) -> AsyncVendors: ...
    @cached_property
    def webhook_endpoints(self) -> AsyncWebhookEndpoints: ...

@type_check_only
class AsyncRawLedgerBee(AsyncClient):
    @cached_property
    def accounts(self) -> AsyncRawAccounts: ...
    @cached_property
    def api_key(self) -> AsyncRawApiKey: ...
    @cached_property
    def company(self) -> AsyncRawCompanyResource: ...
    @cached_property
    def credit_notes(self) -> AsyncRawCreditNotes: ...
    @cached_property
    def customers(self) -> AsyncRawCustomers: ...
    @cached_property
    def dimensions(self) -> AsyncRawDimensions: ...
    @cached_property
    def document_templates(self) -> AsyncRawDocumentTemplates: ...
    @cached_property
    def draft_journal_entries(self) -> AsyncRawDraftJournalEntries: ...
    @cached_property
    def invoices(self) -> AsyncRawInvoices: ...
    @cached_property
    def journal_categories(self) -> AsyncRawJournalCategories: ...
    @cached_property
    def journal_entries(self) -> AsyncRawJournalEntries: ...
    @cached_property
    def mcp(self) -> AsyncRawMcp: ...
    @cached_property
    def meters(self) -> AsyncRawMeters: ...
    @cached_property
    def order_confirmations(self) -> AsyncRawOrderConfirmations: ...
    @cached_property
    def payment_methods(self) -> AsyncRawPaymentMethods: ...
    @cached_property
    def portal_plans(self) -> AsyncRawPortalPlansResource: ...
    @cached_property
    def portal_sso(self) -> AsyncRawPortalSso: ...
    @cached_property
    def product_groups(self) -> AsyncRawProductGroups: ...
    @cached_property
    def product_prices(self) -> AsyncRawProductPrices: ...
    @cached_property
    def products(self) -> AsyncRawProducts: ...
    @cached_property
    def projects(self) -> AsyncRawProjects: ...
    @cached_property
    def quotes(self) -> AsyncRawQuotes: ...
    @cached_property
    def subscriptions(self) -> AsyncRawSubscriptions: ...
    @cached_property
    def vat_codes(self) -> AsyncRawVatCodes: ...
    @cached_property
    def vendors(self) -> AsyncRawVendors: ...
    @cached_property
    def webhook_endpoints(self) -> AsyncRawWebhookEndpoints: ...
