"""The client of an API as its users speak to it, without a file being rendered."""

from collections.abc import Mapping

from msgspec import Struct

from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.named import NamedApi
from ledgerbee_sdkgen.python.symbols import Surface


class Spoken(Struct, frozen=True, kw_only=True):
    """How a client is spoken to: its surface, and a call of each method."""

    surface: Surface
    calls: Mapping[str, str]
    """`client.items.get` → the call with what it needs, as `client.items.get("1")`."""


def spoken(named: NamedApi) -> Spoken:
    """Return how the client of `named` is spoken to."""
    api, names = named.api, named.names
    examples = Examples(schemas=api.schemas, names=names)
    calls = {}
    for operation in api.operations:
        pointer = operation.location.pointer
        listed, name = names.arguments[pointer], names.methods[pointer]
        calls[f"client.{name.resource}.{name.method}"] = examples.call(
            operation, [one for one in listed if one.required]
        )
    return Spoken(surface=named.surface, calls=calls)
