"""How callers of an API say who they are."""

import enum

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Location


class SchemeKind(enum.StrEnum):
    """What a client has to send for a security scheme."""

    API_KEY = "api-key"
    BEARER = "bearer"
    BASIC = "basic"


class SecurityScheme(Struct, frozen=True, kw_only=True):
    """One scheme of the document's `components.securitySchemes`."""

    id: str
    kind: SchemeKind
    name: str = ""
    """Of the header, query parameter or cookie that carries an API key."""
    place: str = ""
    """`header`, `query` or `cookie`, for an API key."""
    token_url: str = ""
    """Where a client gets a token by its own credentials, if it can."""
    description: str = ""
    location: Location


class Requirement(Struct, frozen=True, kw_only=True):
    """Alternatives of which one is enough; each names the schemes it needs together."""

    alternatives: tuple[tuple[str, ...], ...]
