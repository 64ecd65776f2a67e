"""The whole of an API, neutral of OpenAPI's spelling and of Python's."""

from collections.abc import Mapping

from msgspec import Struct

from ledgerbee_sdkgen.model.callbacks import Callback
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import Schema
from ledgerbee_sdkgen.model.security import Requirement, SecurityScheme
from ledgerbee_sdkgen.model.servers import Server
from ledgerbee_sdkgen.model.webhooks import Webhook


class Api(Struct, frozen=True, kw_only=True):
    """What a document describes, in the document's order."""

    title: str
    version: str
    description: str
    server: str
    """The base URL; empty if the document names none that can be used."""
    operations: tuple[Operation, ...]
    schemas: Mapping[str, Schema]
    security_schemes: tuple[SecurityScheme, ...]
    security: Requirement
    tags: Mapping[str, str]
    """Tag → description, as declared."""
    servers: tuple[Server, ...] = ()
    """All that the document names."""
    webhooks: tuple[Webhook, ...] = ()
    """No two have the same topic."""

    @property
    def callbacks(self) -> tuple[tuple[Operation, Callback], ...]:
        """Those with a payload to read, each with the operation that leads to it."""
        return tuple(
            (operation, one)
            for operation in self.operations
            for one in operation.callbacks
            if one.type is not None
        )
