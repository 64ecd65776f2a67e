"""What all calls of an API have in common."""

from collections.abc import Mapping
from dataclasses import dataclass

from .errors import ErrorEnvelope
from .security import Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """What all calls of an API have in common."""

    name: str
    version: str
    """The client's own version."""
    base_url: str
    security: Mapping[str, Scheme]
    default_security: tuple[tuple[str, ...], ...]
    errors: ErrorEnvelope
    rate_limit_reset: str = ""
    """The header that tells when too many requests are forgotten, if there is one."""
