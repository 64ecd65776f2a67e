"""Portal plans of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.portal_plans import (
    PortalPlan,
    PortalPlans,
    ResolvePortalPlans,
    ResolvedPortalPlans,
)

LIST_ = Operation(
    id="PublicPortalPlansController_listPlans_v1",
    method="GET",
    path="/v1/portal/plans",
    returns=PortalPlans,
    repeatable=True,
)

GET = Operation(
    id="PublicPortalPlansController_getPlan_v1",
    method="GET",
    path="/v1/portal/plans/{planId}",
    returns=PortalPlan,
    repeatable=True,
)

RESOLVE = Operation(
    id="PublicPortalPlansController_resolvePlans_v1",
    method="POST",
    path="/v1/portal/plans/resolve",
    body=ResolvePortalPlans,
    returns=ResolvedPortalPlans,
    repeatable=True,
)


def list_(*, language=UNSET):
    """List the full plan catalogue.

    `GET /v1/portal/plans` · scope `portal-catalog-read`

    Returns all plans of the customer portal, public and gated.

    Args:
        language: Language of the texts.
    """
    return Call(operation=LIST_, query={"language": language})


def get(plan_id, *, language=UNSET):
    """Get one plan by id.

    `GET /v1/portal/plans/{planId}` · scope `portal-catalog-read`

    Returns one plan of the customer portal.

    Args:
        plan_id: Id of the plan.
        language: Language of the texts.
    """
    return Call(operation=GET, path={"planId": plan_id}, query={"language": language})


def resolve(
    *, customer_id=UNSET, country_code=UNSET, customer_type=UNSET, language=UNSET
):
    """Resolve the gated pricing catalogue for an identified buyer (partner display).

    `POST /v1/portal/plans/resolve` · scope `portal-catalog-read` · repeated when it
    fails

    Returns the plans that a buyer may see, the buyer being a customer or described by
    hints.

    Args:
        customer_id: Customer that buys.
        country_code: Country of the buyer as an ISO 3166-1 alpha-2 code.
        customer_type: Kind of buyer.
        language: Language of the texts.
    """
    return Call(
        operation=RESOLVE,
        body=ResolvePortalPlans(
            customer_id=customer_id,
            country_code=country_code,
            customer_type=customer_type,
            language=language,
        ),
    )


class PortalPlansResource(Resource):
    """Portal plans."""

    list = sends(list_)
    get = sends(get)
    resolve = sends(resolve)


class AsyncPortalPlansResource(Resource):
    """Portal plans."""

    list = sends_async(list_)
    get = sends_async(get)
    resolve = sends_async(resolve)
