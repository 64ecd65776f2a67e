"""Callbacks: what an API sends to an address that a call gave it."""

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.model.types import TypeExpr


class Callback(Struct, frozen=True, kw_only=True):
    """One request that an operation may lead to."""

    name: str
    expression: str
    """Where it is sent, as `{$request.body#/callbackUrl}`."""
    method: str
    type: TypeExpr | None
    """Of the payload; None if it has none that is JSON."""
    description: str = ""
    deprecated: bool = False
    location: Location
