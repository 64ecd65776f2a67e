from collections.abc import Sequence
from typing import type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.portal_sso import (
    PortalHandoff,
    PortalMembership,
    PortalSsoJwks,
    ProvisionCustomer,
    ProvisionPortalUserResponse,
    RevokePortalSessionsResponse,
)
from ledgerbee.params.portal_sso import PortalMembershipParam, ProvisionCustomerParam

GET_JWKS: Operation
MINT_HANDOFF: Operation
PROVISION: Operation
REVOKE_SESSIONS: Operation

def get_jwks(slug: str) -> Call[PortalSsoJwks]: ...
def mint_handoff(
    *,
    email: str,
    sub: str,
    memberships: Sequence[PortalMembership | PortalMembershipParam],
) -> Call[PortalHandoff]: ...
def provision(
    *,
    email: str,
    customer_id: str | UnsetType = ...,
    customer: ProvisionCustomer | ProvisionCustomerParam | UnsetType = ...,
    mint_checkout_bind_token: bool | UnsetType = ...,
    client_reference_id: str | UnsetType = ...,
    mint_handoff: bool | UnsetType = ...,
    sub: str | UnsetType = ...,
) -> Call[ProvisionPortalUserResponse]: ...
def revoke_sessions(
    *, sub: str, email: str | UnsetType = ...
) -> Call[RevokePortalSessionsResponse]: ...

class PortalSso(Resource):
    """Portal sso."""

    def get_jwks(self, slug: str) -> PortalSsoJwks:
        """Published RP signing keys (JWKS) for a tenant's private_key_jwt SSO.

        `GET /.well-known/portal-sso/{slug}/jwks.json`

        Returns the public keys that a tenant's single sign-on signs with, as RFC 7517
        describes them. An unknown slug has an empty set. Answers may be up to 5 minutes
        old. No credential is needed.

        Args:
            slug: Slug of the tenant's customer portal.
        """

    def mint_handoff(
        self,
        *,
        email: str,
        sub: str,
        memberships: Sequence[PortalMembership | PortalMembershipParam],
    ) -> PortalHandoff:
        """Mint a customer-portal SSO handoff reference.

        `POST /v1/portal-sso/handoff/mint` · scope `portal-sso-mint` · sent once

        Makes a reference that a user's browser redeems at the portal within 60 seconds,
        once. Works with a single sign-on API key only.

        Args:
            email: E-mail address of the portal user.
            sub: Stable id of the user in your system.
            memberships: The customers the user may act for.
        """

    def provision(
        self,
        *,
        email: str,
        customer_id: str | UnsetType = ...,
        customer: ProvisionCustomer | ProvisionCustomerParam | UnsetType = ...,
        mint_checkout_bind_token: bool | UnsetType = ...,
        client_reference_id: str | UnsetType = ...,
        mint_handoff: bool | UnsetType = ...,
        sub: str | UnsetType = ...,
    ) -> ProvisionPortalUserResponse:
        """Provision a customer + grant portal access (partner JIT provisioning).

        `POST /v1/portal-sso/provision` · scope `portal-provision` · repeated when it
        fails

        Finds or creates a customer and gives a portal user access to it; no mail is
        sent. To repeat it does no harm. Works with a single sign-on API key only; to
        mint the handoff in the same call the key needs the scope `portal-sso-mint`,
        too.

        Args:
            email: E-mail address that identifies the portal user.
            customer_id: Customer that exists; it is not changed.
            customer: Customer to find or create.
            mint_checkout_bind_token: Whether to return a token that binds a checkout to
                the customer.
            client_reference_id: Your order id; it comes back as `partnerReferenceId`.
            mint_handoff: Whether to mint a handoff reference in the same call.
            sub: Stable id of the user in your system, for the handoff.
        """

    def revoke_sessions(
        self, *, sub: str, email: str | UnsetType = ...
    ) -> RevokePortalSessionsResponse:
        """Revoke (force-refresh) a user's customer-portal sessions.

        `POST /v1/portal-sso/sessions/revoke` · scope `portal-sso-mint` · sent once

        Revokes the portal sessions of a user, so that they are refreshed. Works with a
        single sign-on API key only.

        Args:
            sub: Stable id of the user in your system.
            email: E-mail address of the portal user.
        """

class AsyncPortalSso(Resource):
    """Portal sso."""

    async def get_jwks(self, slug: str) -> PortalSsoJwks:
        """Published RP signing keys (JWKS) for a tenant's private_key_jwt SSO.

        `GET /.well-known/portal-sso/{slug}/jwks.json`

        Returns the public keys that a tenant's single sign-on signs with, as RFC 7517
        describes them. An unknown slug has an empty set. Answers may be up to 5 minutes
        old. No credential is needed.

        Args:
            slug: Slug of the tenant's customer portal.
        """

    async def mint_handoff(
        self,
        *,
        email: str,
        sub: str,
        memberships: Sequence[PortalMembership | PortalMembershipParam],
    ) -> PortalHandoff:
        """Mint a customer-portal SSO handoff reference.

        `POST /v1/portal-sso/handoff/mint` · scope `portal-sso-mint` · sent once

        Makes a reference that a user's browser redeems at the portal within 60 seconds,
        once. Works with a single sign-on API key only.

        Args:
            email: E-mail address of the portal user.
            sub: Stable id of the user in your system.
            memberships: The customers the user may act for.
        """

    async def provision(
        self,
        *,
        email: str,
        customer_id: str | UnsetType = ...,
        customer: ProvisionCustomer | ProvisionCustomerParam | UnsetType = ...,
        mint_checkout_bind_token: bool | UnsetType = ...,
        client_reference_id: str | UnsetType = ...,
        mint_handoff: bool | UnsetType = ...,
        sub: str | UnsetType = ...,
    ) -> ProvisionPortalUserResponse:
        """Provision a customer + grant portal access (partner JIT provisioning).

        `POST /v1/portal-sso/provision` · scope `portal-provision` · repeated when it
        fails

        Finds or creates a customer and gives a portal user access to it; no mail is
        sent. To repeat it does no harm. Works with a single sign-on API key only; to
        mint the handoff in the same call the key needs the scope `portal-sso-mint`,
        too.

        Args:
            email: E-mail address that identifies the portal user.
            customer_id: Customer that exists; it is not changed.
            customer: Customer to find or create.
            mint_checkout_bind_token: Whether to return a token that binds a checkout to
                the customer.
            client_reference_id: Your order id; it comes back as `partnerReferenceId`.
            mint_handoff: Whether to mint a handoff reference in the same call.
            sub: Stable id of the user in your system, for the handoff.
        """

    async def revoke_sessions(
        self, *, sub: str, email: str | UnsetType = ...
    ) -> RevokePortalSessionsResponse:
        """Revoke (force-refresh) a user's customer-portal sessions.

        `POST /v1/portal-sso/sessions/revoke` · scope `portal-sso-mint` · sent once

        Revokes the portal sessions of a user, so that they are refreshed. Works with a
        single sign-on API key only.

        Args:
            sub: Stable id of the user in your system.
            email: E-mail address of the portal user.
        """

@type_check_only
class RawPortalSso(Resource):
    def get_jwks(self, slug: str) -> RawResponse[PortalSsoJwks]: ...
    def mint_handoff(
        self,
        *,
        email: str,
        sub: str,
        memberships: Sequence[PortalMembership | PortalMembershipParam],
    ) -> RawResponse[PortalHandoff]: ...
    def provision(
        self,
        *,
        email: str,
        customer_id: str | UnsetType = ...,
        customer: ProvisionCustomer | ProvisionCustomerParam | UnsetType = ...,
        mint_checkout_bind_token: bool | UnsetType = ...,
        client_reference_id: str | UnsetType = ...,
        mint_handoff: bool | UnsetType = ...,
        sub: str | UnsetType = ...,
    ) -> RawResponse[ProvisionPortalUserResponse]: ...
    def revoke_sessions(
        self, *, sub: str, email: str | UnsetType = ...
    ) -> RawResponse[RevokePortalSessionsResponse]: ...

@type_check_only
class AsyncRawPortalSso(Resource):
    async def get_jwks(self, slug: str) -> RawResponse[PortalSsoJwks]: ...
    async def mint_handoff(
        self,
        *,
        email: str,
        sub: str,
        memberships: Sequence[PortalMembership | PortalMembershipParam],
    ) -> RawResponse[PortalHandoff]: ...
    async def provision(
        self,
        *,
        email: str,
        customer_id: str | UnsetType = ...,
        customer: ProvisionCustomer | ProvisionCustomerParam | UnsetType = ...,
        mint_checkout_bind_token: bool | UnsetType = ...,
        client_reference_id: str | UnsetType = ...,
        mint_handoff: bool | UnsetType = ...,
        sub: str | UnsetType = ...,
    ) -> RawResponse[ProvisionPortalUserResponse]: ...
    async def revoke_sessions(
        self, *, sub: str, email: str | UnsetType = ...
    ) -> RawResponse[RevokePortalSessionsResponse]: ...
