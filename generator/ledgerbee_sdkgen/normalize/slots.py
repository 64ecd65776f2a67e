"""Where in the API a type is used, which is what an unnamed schema is named after."""

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.model.words import singular_phrase, words
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import Node

_NAMED = (
    "schemas",
    "$defs",
    "definitions",
    "properties",
    "responses",
    "requestBodies",
    "headers",
)
"""What the names of schemas stand in, in pointers."""


class Slot(Struct, frozen=True, kw_only=True):
    """The name a schema gets if it has none of its own, and the property it fills."""

    name: str
    """Dotted: `PublicInvoice.status` is the property `status` of `PublicInvoice`."""
    property: str = ""
    literal: bool = False
    """Enumerations stay without a name, as those of parameters do."""

    def member(self, property_name: str) -> "Slot":
        return Slot(
            name=f"{self.name}.{property_name}",
            property=property_name,
            literal=self.literal,
        )

    def item(self) -> "Slot":
        """The elements of this array: `PublicInvoice.lines` holds `….line`."""
        owner, dot, last = self.name.rpartition(".")
        if not dot:
            return replace(self, name=f"{self.name}.item")
        item = " ".join(singular_phrase(words(last))) or "item"
        return replace(self, name=f"{owner}.{item}")

    def option(self, title: str, number: int) -> "Slot":
        """One of the members of a union."""
        return replace(self, name=f"{self.name}.{title or f'option {number}'}")


def slot_of(node: Node) -> Slot:
    """Return the name of a schema that is referred to by its place in the document."""
    name: list[str] = []
    tokens = pointers.tokens(node.pointer)
    for before, token in zip(["", *tokens], tokens, strict=False):
        if before in _NAMED or before.lower() in ("paths", "parameters"):
            name.append(token if before in _NAMED else " ".join(words(token)))
        elif token == "items" and name:
            name[-1] = Slot(name=name[-1]).item().name
        elif before in ("oneOf", "anyOf", "prefixItems") and token.isdecimal():
            name.append(f"option {int(token) + 1}")
    return Slot(name=".".join(name) or node.key)
