"""Where in the API a type is used, which is what an unnamed schema is named after."""

from dataclasses import dataclass, replace

from ledgerbee_sdkgen.model.words import singular_phrase, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The name a schema gets if it has none of its own, and the property it fills."""

    name: str
    """Dotted: `PublicInvoice.status` is the property `status` of `PublicInvoice`."""
    property: str = ""
    literal: bool = False
    """Enumerations stay without a name, as those of parameters do."""

    def member(self, property_name: str) -> "Slot":
        return replace(
            self, name=f"{self.name}.{property_name}", property=property_name
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
