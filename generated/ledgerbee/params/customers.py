"""Inputs of customers, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.customers import (
    CreateCustomerBillingRelationship,
    CreateCustomerVatZone,
    UpdateCustomerBillingRelationship,
    UpdateCustomerVatZone,
)


class CreateCustomerParam(TypedDict):
    """A customer to create."""

    customer_number: str
    """Number of the customer, unique in the company."""
    customer_type: str
    """Kind of customer."""
    name: str
    """Name of the customer."""
    vat_zone: CreateCustomerVatZoneParam
    """VAT zone the customer is billed in."""
    customer_group_id: str
    """Group of the customer."""
    email: NotRequired[str]
    """E-mail address."""
    phone: NotRequired[str]
    """Phone number."""
    address: NotRequired[str]
    """Street and number."""
    city: NotRequired[str]
    """City."""
    postal_code: NotRequired[str]
    """Postal code."""
    country_code: NotRequired[str]
    """Country as an ISO 3166-1 alpha-2 code."""
    vat_number: NotRequired[str]
    """VAT registration number."""
    website: NotRequired[str]
    """Web site."""
    external_system_id: NotRequired[str]
    """Id in your own system, unique in the company."""
    is_active: NotRequired[bool]
    """Whether the customer is in use."""
    billing_relationship: NotRequired[CreateCustomerBillingRelationshipParam]
    """Who pays: the customer, or the one named by `parentCustomerId`."""
    parent_customer_id: NotRequired[str]
    """Customer that pays for this one."""
    include_child_details_pdf: NotRequired[bool]
    """Whether a single invoice to this parent lists its children in the PDF."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own key-value pairs."""


class UpdateCustomerParam(TypedDict):
    """What to change of a customer; fields left out stay."""

    customer_number: NotRequired[str]
    """Number of the customer, unique in the company."""
    customer_type: NotRequired[str]
    """Kind of customer."""
    name: NotRequired[str]
    """Name of the customer."""
    vat_zone: NotRequired[UpdateCustomerVatZoneParam]
    """VAT zone the customer is billed in."""
    customer_group_id: NotRequired[str]
    """Group of the customer."""
    email: NotRequired[str]
    """E-mail address."""
    phone: NotRequired[str]
    """Phone number."""
    address: NotRequired[str]
    """Street and number."""
    city: NotRequired[str]
    """City."""
    postal_code: NotRequired[str]
    """Postal code."""
    country_code: NotRequired[str]
    """Country as an ISO 3166-1 alpha-2 code."""
    vat_number: NotRequired[str]
    """VAT registration number."""
    website: NotRequired[str]
    """Web site."""
    external_system_id: NotRequired[str]
    """Id in your own system, unique in the company."""
    is_active: NotRequired[bool]
    """Whether the customer is in use."""
    billing_relationship: NotRequired[UpdateCustomerBillingRelationshipParam]
    """Who pays: the customer, or the one named by `parentCustomerId`."""
    parent_customer_id: NotRequired[str]
    """Customer that pays for this one."""
    include_child_details_pdf: NotRequired[bool]
    """Whether a single invoice to this parent lists its children in the PDF."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own key-value pairs."""


CreateCustomerVatZoneParam: TypeAlias = (
    'CreateCustomerVatZone | Literal["domestic", "eu", "abroad", "domestic_without_vat"] | str'
)
"""VAT zone the customer is billed in."""

CreateCustomerBillingRelationshipParam: TypeAlias = (
    'CreateCustomerBillingRelationship | Literal["self", "parent_pays"] | str'
)
"""Who pays: the customer, or the one named by `parentCustomerId`."""

UpdateCustomerVatZoneParam: TypeAlias = (
    'UpdateCustomerVatZone | Literal["domestic", "eu", "abroad", "domestic_without_vat"] | str'
)
"""VAT zone the customer is billed in."""

UpdateCustomerBillingRelationshipParam: TypeAlias = (
    'UpdateCustomerBillingRelationship | Literal["self", "parent_pays"] | str'
)
"""Who pays: the customer, or the one named by `parentCustomerId`."""
