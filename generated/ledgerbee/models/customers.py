"""Models of customers."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel


class CustomerVatZone(OpenEnum):
    """VAT zone the customer is billed in."""

    DOMESTIC = "domestic"
    EU = "eu"
    ABROAD = "abroad"
    DOMESTIC_WITHOUT_VAT = "domestic_without_vat"


class CustomerBillingRelationship(OpenEnum):
    """Who pays: the customer, or the one named by `parentCustomerId`."""

    SELF = "self"
    PARENT_PAYS = "parent_pays"


class CreateCustomerVatZone(OpenEnum):
    """VAT zone the customer is billed in."""

    DOMESTIC = "domestic"
    EU = "eu"
    ABROAD = "abroad"
    DOMESTIC_WITHOUT_VAT = "domestic_without_vat"


class CreateCustomerBillingRelationship(OpenEnum):
    """Who pays: the customer, or the one named by `parentCustomerId`."""

    SELF = "self"
    PARENT_PAYS = "parent_pays"


class UpdateCustomerVatZone(OpenEnum):
    """VAT zone the customer is billed in."""

    DOMESTIC = "domestic"
    EU = "eu"
    ABROAD = "abroad"
    DOMESTIC_WITHOUT_VAT = "domestic_without_vat"


class UpdateCustomerBillingRelationship(OpenEnum):
    """Who pays: the customer, or the one named by `parentCustomerId`."""

    SELF = "self"
    PARENT_PAYS = "parent_pays"


class Customer(ApiModel, kw_only=True, rename="camel"):
    """A customer."""

    id: str
    """Id of the customer."""
    customer_number: str
    """Number of the customer, unique in the company."""
    customer_type: str
    """Kind of customer."""
    name: str
    """Name of the customer."""
    vat_zone: CustomerVatZone
    """VAT zone the customer is billed in."""
    customer_group_id: str
    """Group of the customer."""
    is_active: bool
    """Whether the customer is in use."""
    billing_relationship: CustomerBillingRelationship
    """Who pays: the customer, or the one named by `parentCustomerId`."""
    include_child_details_pdf: bool
    """Whether a single invoice to this parent lists its children in the PDF."""
    customer_group_number: str | None | UnsetType = UNSET
    """Number of the group."""
    customer_group_name: str | None | UnsetType = UNSET
    """Name of the group."""
    email: str | None | UnsetType = UNSET
    """E-mail address."""
    phone: str | None | UnsetType = UNSET
    """Phone number."""
    address: str | None | UnsetType = UNSET
    """Street and number."""
    city: str | None | UnsetType = UNSET
    """City."""
    postal_code: str | None | UnsetType = UNSET
    """Postal code."""
    country_code: str | None | UnsetType = UNSET
    """Country as an ISO 3166-1 alpha-2 code."""
    vat_number: str | None | UnsetType = UNSET
    """VAT registration number."""
    website: str | None | UnsetType = UNSET
    """Web site."""
    external_system_id: str | None | UnsetType = UNSET
    """Id in your own system, unique in the company."""
    parent_customer_id: str | None | UnsetType = UNSET
    """Customer that pays for this one."""
    metadata: dict[str, str] | UnsetType = UNSET
    """Your own key-value pairs."""


class CreateCustomer(ApiModel, kw_only=True, rename="camel"):
    """A customer to create."""

    customer_number: str
    """Number of the customer, unique in the company."""
    customer_type: str
    """Kind of customer."""
    name: str
    """Name of the customer."""
    vat_zone: CreateCustomerVatZone
    """VAT zone the customer is billed in."""
    customer_group_id: str
    """Group of the customer."""
    email: str | UnsetType = UNSET
    """E-mail address."""
    phone: str | UnsetType = UNSET
    """Phone number."""
    address: str | UnsetType = UNSET
    """Street and number."""
    city: str | UnsetType = UNSET
    """City."""
    postal_code: str | UnsetType = UNSET
    """Postal code."""
    country_code: str | UnsetType = UNSET
    """Country as an ISO 3166-1 alpha-2 code."""
    vat_number: str | UnsetType = UNSET
    """VAT registration number."""
    website: str | UnsetType = UNSET
    """Web site."""
    external_system_id: str | UnsetType = UNSET
    """Id in your own system, unique in the company."""
    is_active: bool | UnsetType = UNSET
    """Whether the customer is in use."""
    billing_relationship: CreateCustomerBillingRelationship | UnsetType = UNSET
    """Who pays: the customer, or the one named by `parentCustomerId`."""
    parent_customer_id: str | UnsetType = UNSET
    """Customer that pays for this one."""
    include_child_details_pdf: bool | UnsetType = UNSET
    """Whether a single invoice to this parent lists its children in the PDF."""
    metadata: dict[str, str] | UnsetType = UNSET
    """Your own key-value pairs."""


class UpdateCustomer(ApiModel, kw_only=True, rename="camel"):
    """What to change of a customer; fields left out stay."""

    customer_number: str | UnsetType = UNSET
    """Number of the customer, unique in the company."""
    customer_type: str | UnsetType = UNSET
    """Kind of customer."""
    name: str | UnsetType = UNSET
    """Name of the customer."""
    vat_zone: UpdateCustomerVatZone | UnsetType = UNSET
    """VAT zone the customer is billed in."""
    customer_group_id: str | UnsetType = UNSET
    """Group of the customer."""
    email: str | UnsetType = UNSET
    """E-mail address."""
    phone: str | UnsetType = UNSET
    """Phone number."""
    address: str | UnsetType = UNSET
    """Street and number."""
    city: str | UnsetType = UNSET
    """City."""
    postal_code: str | UnsetType = UNSET
    """Postal code."""
    country_code: str | UnsetType = UNSET
    """Country as an ISO 3166-1 alpha-2 code."""
    vat_number: str | UnsetType = UNSET
    """VAT registration number."""
    website: str | UnsetType = UNSET
    """Web site."""
    external_system_id: str | UnsetType = UNSET
    """Id in your own system, unique in the company."""
    is_active: bool | UnsetType = UNSET
    """Whether the customer is in use."""
    billing_relationship: UpdateCustomerBillingRelationship | UnsetType = UNSET
    """Who pays: the customer, or the one named by `parentCustomerId`."""
    parent_customer_id: str | UnsetType = UNSET
    """Customer that pays for this one."""
    include_child_details_pdf: bool | UnsetType = UNSET
    """Whether a single invoice to this parent lists its children in the PDF."""
    metadata: dict[str, str] | UnsetType = UNSET
    """Your own key-value pairs."""


class CustomerDepartment(ApiModel, kw_only=True, rename="camel"):
    """A department of a customer."""

    id: str
    """Id of the department."""
    name: str
    """Name of the department."""
    is_default: bool
    """Whether this is the department used where none is named."""
    is_active: bool
    """Whether the department is in use."""
    email: str | None | UnsetType = UNSET
    """Address of the department."""
    ean_number: str | None | UnsetType = UNSET
    """EAN number for electronic invoices."""


class CustomerGroup(ApiModel, kw_only=True, rename="camel"):
    """A customer group, which decides the account customers are booked on."""

    id: str
    """Id of the group."""
    number: str
    """Number of the group."""
    name: str
    """Name of the group."""
    discount: Decimal | None | UnsetType = UNSET
    """Discount of the group in percent."""
    account_id: str | None | UnsetType = UNSET
    """Receivables account of the group."""
    account_number: int | None | UnsetType = UNSET
    """Number of that account."""
    account_name: str | None | UnsetType = UNSET
    """Name of that account."""
    metadata: dict[str, str] | UnsetType = UNSET
    """Your own key-value pairs."""
