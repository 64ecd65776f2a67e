"""Inputs of portal sso, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.portal_sso import (
    PortalMembership,
    ProvisionCustomer,
    ProvisionCustomerVatZone,
)


class PortalMembershipParam(TypedDict):
    """A customer the portal user may act for."""

    customer_id: str
    """Id of the customer."""
    role: str
    """Role of the user there."""


class MintPortalHandoffParam(TypedDict):
    """The user to hand over to the portal."""

    email: str
    """E-mail address of the portal user."""
    sub: str
    """Stable id of the user in your system."""
    memberships: Sequence[PortalMembership | PortalMembershipParam]
    """The customers the user may act for."""


class ProvisionCustomerParam(TypedDict):
    """The customer to find by its number, or to create."""

    customer_type: str
    """Kind of customer."""
    customer_number: str
    """Number of the customer, by which it is found."""
    name: str
    """Name of the customer."""
    country_code: str
    """Country as an ISO 3166-1 alpha-2 code."""
    vat_zone: ProvisionCustomerVatZoneParam
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
    vat_number: NotRequired[str]
    """VAT registration number."""


class ProvisionPortalUserParam(TypedDict):
    """A portal user and the customer to give access to: exactly one of `customerId` and
    `customer`.
    """

    email: str
    """E-mail address that identifies the portal user."""
    customer_id: NotRequired[str]
    """Customer that exists; it is not changed."""
    customer: NotRequired[ProvisionCustomer | ProvisionCustomerParam]
    """Customer to find or create."""
    mint_checkout_bind_token: NotRequired[bool]
    """Whether to return a token that binds a checkout to the customer."""
    client_reference_id: NotRequired[str]
    """Your order id; it comes back as `partnerReferenceId`."""
    mint_handoff: NotRequired[bool]
    """Whether to mint a handoff reference in the same call."""
    sub: NotRequired[str]
    """Stable id of the user in your system, for the handoff."""


class RevokePortalSessionsParam(TypedDict):
    """The user whose portal sessions end."""

    sub: str
    """Stable id of the user in your system."""
    email: NotRequired[str]
    """E-mail address of the portal user."""


ProvisionCustomerVatZoneParam: TypeAlias = (
    'ProvisionCustomerVatZone | Literal["domestic", "eu", "abroad", "domestic_without_vat"] | str'
)
"""VAT zone the customer is billed in."""
