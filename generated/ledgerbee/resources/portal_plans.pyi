from typing import Literal, type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.portal_plans import PortalPlan, PortalPlans, ResolvedPortalPlans
from ledgerbee.params.portal_plans import ResolvePortalPlansLanguageParam

LIST_: Operation
GET: Operation
RESOLVE: Operation

def list_(
    *, language: Literal["en", "da"] | str | UnsetType = ...
) -> Call[PortalPlans]: ...
def get(
    plan_id: str, *, language: Literal["en", "da"] | str | UnsetType = ...
) -> Call[PortalPlan]: ...
def resolve(
    *,
    customer_id: str | UnsetType = ...,
    country_code: str | UnsetType = ...,
    customer_type: str | UnsetType = ...,
    language: ResolvePortalPlansLanguageParam | UnsetType = ...,
) -> Call[ResolvedPortalPlans]: ...

class PortalPlansResource(Resource):
    """Portal plans."""

    def list(
        self, *, language: Literal["en", "da"] | str | UnsetType = ...
    ) -> PortalPlans:
        """List the full plan catalogue.

        `GET /v1/portal/plans` · scope `portal-catalog-read`

        Returns all plans of the customer portal, public and gated.

        Args:
            language: Language of the texts.
        """

    def get(
        self, plan_id: str, *, language: Literal["en", "da"] | str | UnsetType = ...
    ) -> PortalPlan:
        """Get one plan by id.

        `GET /v1/portal/plans/{planId}` · scope `portal-catalog-read`

        Returns one plan of the customer portal.

        Args:
            plan_id: Id of the plan.
            language: Language of the texts.
        """

    def resolve(
        self,
        *,
        customer_id: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        customer_type: str | UnsetType = ...,
        language: ResolvePortalPlansLanguageParam | UnsetType = ...,
    ) -> ResolvedPortalPlans:
        """Resolve the gated pricing catalogue for an identified buyer (partner display).

        `POST /v1/portal/plans/resolve` · scope `portal-catalog-read` · repeated when it
        fails

        Returns the plans that a buyer may see, the buyer being a customer or described
        by hints.

        Args:
            customer_id: Customer that buys.
            country_code: Country of the buyer as an ISO 3166-1 alpha-2 code.
            customer_type: Kind of buyer.
            language: Language of the texts.
        """

class AsyncPortalPlansResource(Resource):
    """Portal plans."""

    async def list(
        self, *, language: Literal["en", "da"] | str | UnsetType = ...
    ) -> PortalPlans:
        """List the full plan catalogue.

        `GET /v1/portal/plans` · scope `portal-catalog-read`

        Returns all plans of the customer portal, public and gated.

        Args:
            language: Language of the texts.
        """

    async def get(
        self, plan_id: str, *, language: Literal["en", "da"] | str | UnsetType = ...
    ) -> PortalPlan:
        """Get one plan by id.

        `GET /v1/portal/plans/{planId}` · scope `portal-catalog-read`

        Returns one plan of the customer portal.

        Args:
            plan_id: Id of the plan.
            language: Language of the texts.
        """

    async def resolve(
        self,
        *,
        customer_id: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        customer_type: str | UnsetType = ...,
        language: ResolvePortalPlansLanguageParam | UnsetType = ...,
    ) -> ResolvedPortalPlans:
        """Resolve the gated pricing catalogue for an identified buyer (partner display).

        `POST /v1/portal/plans/resolve` · scope `portal-catalog-read` · repeated when it
        fails

        Returns the plans that a buyer may see, the buyer being a customer or described
        by hints.

        Args:
            customer_id: Customer that buys.
            country_code: Country of the buyer as an ISO 3166-1 alpha-2 code.
            customer_type: Kind of buyer.
            language: Language of the texts.
        """

@type_check_only
class RawPortalPlansResource(Resource):
    def list(
        self, *, language: Literal["en", "da"] | str | UnsetType = ...
    ) -> RawResponse[PortalPlans]: ...
    def get(
        self, plan_id: str, *, language: Literal["en", "da"] | str | UnsetType = ...
    ) -> RawResponse[PortalPlan]: ...
    def resolve(
        self,
        *,
        customer_id: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        customer_type: str | UnsetType = ...,
        language: ResolvePortalPlansLanguageParam | UnsetType = ...,
    ) -> RawResponse[ResolvedPortalPlans]: ...

@type_check_only
class AsyncRawPortalPlansResource(Resource):
    async def list(
        self, *, language: Literal["en", "da"] | str | UnsetType = ...
    ) -> RawResponse[PortalPlans]: ...
    async def get(
        self, plan_id: str, *, language: Literal["en", "da"] | str | UnsetType = ...
    ) -> RawResponse[PortalPlan]: ...
    async def resolve(
        self,
        *,
        customer_id: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        customer_type: str | UnsetType = ...,
        language: ResolvePortalPlansLanguageParam | UnsetType = ...,
    ) -> RawResponse[ResolvedPortalPlans]: ...
