"""Portal sso of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.portal_sso import (
    MintPortalHandoff,
    PortalHandoff,
    PortalSsoJwks,
    ProvisionPortalUser,
    ProvisionPortalUserResponse,
    RevokePortalSessions,
    RevokePortalSessionsResponse,
)

GET_JWKS = Operation(
    id="PublicPortalSsoJwksController_getJwks",
    method="GET",
    path="/.well-known/portal-sso/{slug}/jwks.json",
    returns=PortalSsoJwks,
    security=(),
    repeatable=True,
)

MINT_HANDOFF = Operation(
    id="PublicPortalSsoController_mintHandoff_v1",
    method="POST",
    path="/v1/portal-sso/handoff/mint",
    body=MintPortalHandoff,
    returns=PortalHandoff,
    security=(("x-api-key",),),
)

PROVISION = Operation(
    id="PublicPortalSsoController_provision_v1",
    method="POST",
    path="/v1/portal-sso/provision",
    body=ProvisionPortalUser,
    returns=ProvisionPortalUserResponse,
    security=(("x-api-key",),),
    repeatable=True,
)

REVOKE_SESSIONS = Operation(
    id="PublicPortalSsoController_revokeSessions_v1",
    method="POST",
    path="/v1/portal-sso/sessions/revoke",
    body=RevokePortalSessions,
    returns=RevokePortalSessionsResponse,
    security=(("x-api-key",),),
)


def get_jwks(slug):
    """Published RP signing keys (JWKS) for a tenant's private_key_jwt SSO.

    `GET /.well-known/portal-sso/{slug}/jwks.json`

    Returns the public keys that a tenant's single sign-on signs with, as RFC 7517
    describes them. An unknown slug has an empty set. Answers may be up to 5 minutes
    old. No credential is needed.

    Args:
        slug: Slug of the tenant's customer portal.
    """
    return Call(operation=GET_JWKS, path={"slug": slug})


def mint_handoff(*, email, sub, memberships):
    """Mint a customer-portal SSO handoff reference.

    `POST /v1/portal-sso/handoff/mint` · scope `portal-sso-mint` · sent once

    Makes a reference that a user's browser redeems at the portal within 60 seconds,
    once. Works with a single sign-on API key only.

    Args:
        email: E-mail address of the portal user.
        sub: Stable id of the user in your system.
        memberships: The customers the user may act for.
    """
    return Call(
        operation=MINT_HANDOFF,
        body=MintPortalHandoff(email=email, sub=sub, memberships=memberships),
    )


def provision(
    *,
    email,
    customer_id=UNSET,
    customer=UNSET,
    mint_checkout_bind_token=UNSET,
    client_reference_id=UNSET,
    mint_handoff=UNSET,
    sub=UNSET,
):
    """Provision a customer + grant portal access (partner JIT provisioning).

    `POST /v1/portal-sso/provision` · scope `portal-provision` · repeated when it fails

    Finds or creates a customer and gives a portal user access to it; no mail is sent.
    To repeat it does no harm. Works with a single sign-on API key only; to mint the
    handoff in the same call the key needs the scope `portal-sso-mint`, too.

    Args:
        email: E-mail address that identifies the portal user.
        customer_id: Customer that exists; it is not changed.
        customer: Customer to find or create.
        mint_checkout_bind_token: Whether to return a token that binds a checkout to the
            customer.
        client_reference_id: Your order id; it comes back as `partnerReferenceId`.
        mint_handoff: Whether to mint a handoff reference in the same call.
        sub: Stable id of the user in your system, for the handoff.
    """
    return Call(
        operation=PROVISION,
        body=ProvisionPortalUser(
            email=email,
            customer_id=customer_id,
            customer=customer,
            mint_checkout_bind_token=mint_checkout_bind_token,
            client_reference_id=client_reference_id,
            mint_handoff=mint_handoff,
            sub=sub,
        ),
    )


def revoke_sessions(*, sub, email=UNSET):
    """Revoke (force-refresh) a user's customer-portal sessions.

    `POST /v1/portal-sso/sessions/revoke` · scope `portal-sso-mint` · sent once

    Revokes the portal sessions of a user, so that they are refreshed. Works with a
    single sign-on API key only.

    Args:
        sub: Stable id of the user in your system.
        email: E-mail address of the portal user.
    """
    return Call(
        operation=REVOKE_SESSIONS, body=RevokePortalSessions(sub=sub, email=email)
    )


class PortalSso(Resource):
    """Portal sso."""

    get_jwks = sends(get_jwks)
    mint_handoff = sends(mint_handoff)
    provision = sends(provision)
    revoke_sessions = sends(revoke_sessions)


class AsyncPortalSso(Resource):
    """Portal sso."""

    get_jwks = sends_async(get_jwks)
    mint_handoff = sends_async(mint_handoff)
    provision = sends_async(provision)
    revoke_sessions = sends_async(revoke_sessions)
