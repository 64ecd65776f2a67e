"""The clients."""

from functools import cached_property

from ledgerbee._runtime.api import Api
from ledgerbee._runtime.client import AsyncClient, SyncClient
from ledgerbee._runtime.errors import ErrorEnvelope
from ledgerbee._runtime.security import ApiKey, OAuth2
from ledgerbee.errors import CLASSES_BY_CODE

API = Api(
    name="ledgerbee",
    version="0.1.0",
    base_url="https://api.ledgerbee.com/api",
    security={
        "x-api-key": ApiKey(
            name="x-api-key",
            location="header",
            argument="api_key",
            environment="LEDGERBEE_API_KEY",
        ),
        "oauth2": OAuth2(
            argument="access_token",
            environment="LEDGERBEE_ACCESS_TOKEN",
            client_id_argument="client_id",
            client_id_environment="LEDGERBEE_CLIENT_ID",
            client_secret_argument="client_secret",
            client_secret_environment="LEDGERBEE_CLIENT_SECRET",
            token_url="/v1/auth/token",
        ),
    },
    default_security=(("x-api-key",), ("oauth2",)),
    errors=ErrorEnvelope(
        message="message",
        code="code",
        details="details",
        path="path",
        timestamp="timestamp",
        validation_errors="details/validationErrors",
        required_scopes="details/requiredScopes",
        license_key="details/licenseKey",
        request_id_header="x-request-id",
        classes=CLASSES_BY_CODE,
    ),
    rate_limit_reset="X-Rate-Limit-Reset",
)


class LedgerBee(SyncClient):
    """Client for the LedgerBee Public API."""

    def __init__(
        self,
        *,
        api_key=None,
        access_token=None,
        client_id=None,
        client_secret=None,
        base_url=None,
        timeout=60.0,
        total_timeout=None,
        max_retries=2,
        default_headers=None,
        transport=None,
        allow_http=False,
        timing=None,
        on_deprecation=None,
        on_unknown=None,
        hooks=None,
    ):
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
        super().__init__(
            API,
            credentials={
                "x-api-key": api_key,
                "oauth2": (access_token, client_id, client_secret),
            },
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            transport=transport,
            allow_http=allow_http,
            timing=timing,
            on_deprecation=on_deprecation,
            on_unknown=on_unknown,
            hooks=hooks,
        )

    @cached_property
    def accounts(self):
        """The chart of accounts"""
        from ledgerbee.resources.accounts import Accounts

        return Accounts(self)

    @cached_property
    def api_key(self):
        """The API key of the request"""
        from ledgerbee.resources.api_key import ApiKey

        return ApiKey(self)

    @cached_property
    def company(self):
        """The company of the credential"""
        from ledgerbee.resources.company import CompanyResource

        return CompanyResource(self)

    @cached_property
    def credit_notes(self):
        """Credit notes."""
        from ledgerbee.resources.credit_notes import CreditNotes

        return CreditNotes(self)

    @cached_property
    def customers(self):
        """Customers with their contacts, departments and groups"""
        from ledgerbee.resources.customers import Customers

        return Customers(self)

    @cached_property
    def dimensions(self):
        """Dimensions and the tree of their values"""
        from ledgerbee.resources.dimensions import Dimensions

        return Dimensions(self)

    @cached_property
    def document_templates(self):
        """Layouts of billing documents"""
        from ledgerbee.resources.document_templates import DocumentTemplates

        return DocumentTemplates(self)

    @cached_property
    def draft_journal_entries(self):
        """Draft journal entries."""
        from ledgerbee.resources.draft_journal_entries import DraftJournalEntries

        return DraftJournalEntries(self)

    @cached_property
    def invoices(self):
        """Invoices."""
        from ledgerbee.resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def journal_categories(self):
        """Categories of journal entries"""
        from ledgerbee.resources.journal_categories import JournalCategories

        return JournalCategories(self)

    @cached_property
    def journal_entries(self):
        """Post, read and reverse journal entries"""
        from ledgerbee.resources.journal_entries import JournalEntries

        return JournalEntries(self)

    @cached_property
    def mcp(self):
        """Access for AI clients"""
        from ledgerbee.resources.mcp import Mcp

        return Mcp(self)

    @cached_property
    def meters(self):
        """Usage that is billed"""
        from ledgerbee.resources.meters import Meters

        return Meters(self)

    @cached_property
    def order_confirmations(self):
        """Order confirmations."""
        from ledgerbee.resources.order_confirmations import OrderConfirmations

        return OrderConfirmations(self)

    @cached_property
    def payment_methods(self):
        """Payment methods."""
        from ledgerbee.resources.payment_methods import PaymentMethods

        return PaymentMethods(self)

    @cached_property
    def portal_plans(self):
        """Portal plans."""
        from ledgerbee.resources.portal_plans import PortalPlansResource

        return PortalPlansResource(self)

    @cached_property
    def portal_sso(self):
        """Portal sso."""
        from ledgerbee.resources.portal_sso import PortalSso

        return PortalSso(self)

    @cached_property
    def product_groups(self):
        """Groups of products and their sales accounts"""
        from ledgerbee.resources.product_groups import ProductGroups

        return ProductGroups(self)

    @cached_property
    def product_prices(self):
        """Prices of products"""
        from ledgerbee.resources.product_prices import ProductPrices

        return ProductPrices(self)

    @cached_property
    def products(self):
        """What is sold"""
        from ledgerbee.resources.products import Products

        return Products(self)

    @cached_property
    def projects(self):
        """Projects and their subprojects"""
        from ledgerbee.resources.projects import Projects

        return Projects(self)

    @cached_property
    def quotes(self):
        """Quotes."""
        from ledgerbee.resources.quotes import Quotes

        return Quotes(self)

    @cached_property
    def subscriptions(self):
        """Plans that customers are billed by"""
        from ledgerbee.resources.subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def vat_codes(self):
        """VAT codes and the accounts they book on"""
        from ledgerbee.resources.vat_codes import VatCodes

        return VatCodes(self)

    @cached_property
    def vendors(self):
        """Vendors."""
        from ledgerbee.resources.vendors import Vendors

        return Vendors(self)

    @cached_property
    def webhook_endpoints(self):
        """Where events are sent"""
        from ledgerbee.resources.webhook_endpoints import WebhookEndpoints

        return WebhookEndpoints(self)


class AsyncLedgerBee(AsyncClient):
    """Client for the LedgerBee Public API, for asyncio."""

    def __init__(
        self,
        *,
        api_key=None,
        access_token=None,
        client_id=None,
        client_secret=None,
        base_url=None,
        timeout=60.0,
        total_timeout=None,
        max_retries=2,
        default_headers=None,
        transport=None,
        allow_http=False,
        timing=None,
        on_deprecation=None,
        on_unknown=None,
        hooks=None,
    ):
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
        super().__init__(
            API,
            credentials={
                "x-api-key": api_key,
                "oauth2": (access_token, client_id, client_secret),
            },
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            transport=transport,
            allow_http=allow_http,
            timing=timing,
            on_deprecation=on_deprecation,
            on_unknown=on_unknown,
            hooks=hooks,
        )

    @cached_property
    def accounts(self):
        """The chart of accounts"""
        from ledgerbee.resources.accounts import AsyncAccounts

        return AsyncAccounts(self)

    @cached_property
    def api_key(self):
        """The API key of the request"""
        from ledgerbee.resources.api_key import AsyncApiKey

        return AsyncApiKey(self)

    @cached_property
    def company(self):
        """The company of the credential"""
        from ledgerbee.resources.company import AsyncCompanyResource

        return AsyncCompanyResource(self)

    @cached_property
    def credit_notes(self):
        """Credit notes."""
        from ledgerbee.resources.credit_notes import AsyncCreditNotes

        return AsyncCreditNotes(self)

    @cached_property
    def customers(self):
        """Customers with their contacts, departments and groups"""
        from ledgerbee.resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def dimensions(self):
        """Dimensions and the tree of their values"""
        from ledgerbee.resources.dimensions import AsyncDimensions

        return AsyncDimensions(self)

    @cached_property
    def document_templates(self):
        """Layouts of billing documents"""
        from ledgerbee.resources.document_templates import AsyncDocumentTemplates

        return AsyncDocumentTemplates(self)

    @cached_property
    def draft_journal_entries(self):
        """Draft journal entries."""
        from ledgerbee.resources.draft_journal_entries import AsyncDraftJournalEntries

        return AsyncDraftJournalEntries(self)

    @cached_property
    def invoices(self):
        """Invoices."""
        from ledgerbee.resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def journal_categories(self):
        """Categories of journal entries"""
        from ledgerbee.resources.journal_categories import AsyncJournalCategories

        return AsyncJournalCategories(self)

    @cached_property
    def journal_entries(self):
        """Post, read and reverse journal entries"""
        from ledgerbee.resources.journal_entries import AsyncJournalEntries

        return AsyncJournalEntries(self)

    @cached_property
    def mcp(self):
        """Access for AI clients"""
        from ledgerbee.resources.mcp import AsyncMcp

        return AsyncMcp(self)

    @cached_property
    def meters(self):
        """Usage that is billed"""
        from ledgerbee.resources.meters import AsyncMeters

        return AsyncMeters(self)

    @cached_property
    def order_confirmations(self):
        """Order confirmations."""
        from ledgerbee.resources.order_confirmations import AsyncOrderConfirmations

        return AsyncOrderConfirmations(self)

    @cached_property
    def payment_methods(self):
        """Payment methods."""
        from ledgerbee.resources.payment_methods import AsyncPaymentMethods

        return AsyncPaymentMethods(self)

    @cached_property
    def portal_plans(self):
        """Portal plans."""
        from ledgerbee.resources.portal_plans import AsyncPortalPlansResource

        return AsyncPortalPlansResource(self)

    @cached_property
    def portal_sso(self):
        """Portal sso."""
        from ledgerbee.resources.portal_sso import AsyncPortalSso

        return AsyncPortalSso(self)

    @cached_property
    def product_groups(self):
        """Groups of products and their sales accounts"""
        from ledgerbee.resources.product_groups import AsyncProductGroups

        return AsyncProductGroups(self)

    @cached_property
    def product_prices(self):
        """Prices of products"""
        from ledgerbee.resources.product_prices import AsyncProductPrices

        return AsyncProductPrices(self)

    @cached_property
    def products(self):
        """What is sold"""
        from ledgerbee.resources.products import AsyncProducts

        return AsyncProducts(self)

    @cached_property
    def projects(self):
        """Projects and their subprojects"""
        from ledgerbee.resources.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def quotes(self):
        """Quotes."""
        from ledgerbee.resources.quotes import AsyncQuotes

        return AsyncQuotes(self)

    @cached_property
    def subscriptions(self):
        """Plans that customers are billed by"""
        from ledgerbee.resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @cached_property
    def vat_codes(self):
        """VAT codes and the accounts they book on"""
        from ledgerbee.resources.vat_codes import AsyncVatCodes

        return AsyncVatCodes(self)

    @cached_property
    def vendors(self):
        """Vendors."""
        from ledgerbee.resources.vendors import AsyncVendors

        return AsyncVendors(self)

    @cached_property
    def webhook_endpoints(self):
        """Where events are sent"""
        from ledgerbee.resources.webhook_endpoints import AsyncWebhookEndpoints

        return AsyncWebhookEndpoints(self)
