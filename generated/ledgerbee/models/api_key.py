"""Models of api key."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.model import ApiModel


class RateLimitTier(ApiModel, kw_only=True):
    """One rate-limit tier of an API key."""

    name: str
    """Name of the tier."""
    ttl: int
    """Length of the window in milliseconds; 0 is no time limit."""
    limit: int
    """Most requests within the window; -1 is unlimited."""


class ApiKeyInfo(ApiModel, kw_only=True, rename="camel"):
    """What the API key of the request may do."""

    rate_limit_tiers: list[RateLimitTier]
    """The key's rate-limit tiers."""
    expires_at: str | UnsetType = UNSET
    """When the key stops working; absent if it never does."""
    ip_whitelist: list[str] | UnsetType = UNSET
    """Addresses the key may be used from."""
    scopes: list[str] | UnsetType = UNSET
    """Scopes the key carries."""
