"""Models of portal sso."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

import msgspec
from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel
from ledgerbee._runtime.types import Extras


class ProvisionCustomerVatZone(OpenEnum):
    """VAT zone the customer is billed in."""

    DOMESTIC = "domestic"
    EU = "eu"
    ABROAD = "abroad"
    DOMESTIC_WITHOUT_VAT = "domestic_without_vat"


class PortalSsoJwk(ApiModel, kw_only=True):
    """A public key as RFC 7517 describes it."""

    kty: str
    """Key type."""
    kid: str
    """Id of the key."""
    use: str | UnsetType = UNSET
    """What the key is for."""
    alg: str | UnsetType = UNSET
    """Algorithm."""
    n: str | UnsetType = UNSET
    """Modulus of an RSA key."""
    e: str | UnsetType = UNSET
    """Exponent of an RSA key."""
    crv: str | UnsetType = UNSET
    """Curve of an elliptic-curve key."""
    x: str | UnsetType = UNSET
    """X coordinate or public key."""
    y: str | UnsetType = UNSET
    """Y coordinate."""
    additional_properties: Extras[Any] = msgspec.field(default_factory=dict)
    """All other properties, by their names in JSON."""


class PortalSsoJwks(ApiModel, kw_only=True):
    """A JSON Web Key Set: the current key and, while keys change, the one before."""

    keys: list[PortalSsoJwk]
    """The keys; empty where there are none."""


class PortalMembership(ApiModel, kw_only=True, rename="camel"):
    """A customer the portal user may act for."""

    customer_id: str
    """Id of the customer."""
    role: str
    """Role of the user there."""


class MintPortalHandoff(ApiModel, kw_only=True):
    """The user to hand over to the portal."""

    email: str
    """E-mail address of the portal user."""
    sub: str
    """Stable id of the user in your system."""
    memberships: list[PortalMembership]
    """The customers the user may act for."""


class PortalHandoff(ApiModel, kw_only=True, rename="camel"):
    """A handoff reference that works once."""

    secret_fields: ClassVar[tuple[str, ...]] = ("reference",)

    reference: str
    """Opaque reference for the user's browser to redeem."""
    expires_at: datetime.datetime | None | UnsetType = UNSET
    """When it stops working, 60 seconds on."""


class ProvisionCustomer(ApiModel, kw_only=True, rename="camel"):
    """The customer to find by its number, or to create."""

    customer_type: str
    """Kind of customer."""
    customer_number: str
    """Number of the customer, by which it is found."""
    name: str
    """Name of the customer."""
    country_code: str
    """Country as an ISO 3166-1 alpha-2 code."""
    vat_zone: ProvisionCustomerVatZone
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
    vat_number: str | UnsetType = UNSET
    """VAT registration number."""


class ProvisionPortalUser(ApiModel, kw_only=True, rename="camel"):
    """A portal user and the customer to give access to: exactly one of `customerId` and
    `customer`.
    """

    email: str
    """E-mail address that identifies the portal user."""
    customer_id: str | UnsetType = UNSET
    """Customer that exists; it is not changed."""
    customer: ProvisionCustomer | UnsetType = UNSET
    """Customer to find or create."""
    mint_checkout_bind_token: bool | UnsetType = UNSET
    """Whether to return a token that binds a checkout to the customer."""
    client_reference_id: str | UnsetType = UNSET
    """Your order id; it comes back as `partnerReferenceId`."""
    mint_handoff: bool | UnsetType = UNSET
    """Whether to mint a handoff reference in the same call."""
    sub: str | UnsetType = UNSET
    """Stable id of the user in your system, for the handoff."""


class ProvisionPortalUserResponse(ApiModel, kw_only=True, rename="camel"):
    """Who was given access to what."""

    secret_fields: ClassVar[tuple[str, ...]] = (
        "checkout_bind_token",
        "handoff_reference",
    )

    customer_id: str
    """Id of the customer."""
    portal_user_id: str
    """Id of the portal user."""
    customer_created: bool | UnsetType = UNSET
    """Whether the customer is new."""
    checkout_bind_token: str | None | UnsetType = UNSET
    """Token that binds a checkout to the customer, if asked for."""
    handoff_reference: str | None | UnsetType = UNSET
    """Handoff reference, if asked for."""


class RevokePortalSessions(ApiModel, kw_only=True):
    """The user whose portal sessions end."""

    sub: str
    """Stable id of the user in your system."""
    email: str | UnsetType = UNSET
    """E-mail address of the portal user."""


class RevokePortalSessionsResponse(ApiModel, kw_only=True, rename="camel"):
    """How many sessions ended."""

    revoked_count: int
    """Number of sessions that ended."""
