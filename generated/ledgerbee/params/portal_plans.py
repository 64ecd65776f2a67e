"""Inputs of portal plans, for type checkers and editors."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.portal_plans import ResolvePortalPlansLanguage


class ResolvePortalPlansParam(TypedDict):
    """The buyer to resolve the catalogue for: a customer, or hints about one."""

    customer_id: NotRequired[str]
    """Customer that buys."""
    country_code: NotRequired[str]
    """Country of the buyer as an ISO 3166-1 alpha-2 code."""
    customer_type: NotRequired[str]
    """Kind of buyer."""
    language: NotRequired[ResolvePortalPlansLanguageParam]
    """Language of the texts."""


ResolvePortalPlansLanguageParam: TypeAlias = (
    'ResolvePortalPlansLanguage | Literal["en", "da"] | str'
)
"""Language of the texts."""
