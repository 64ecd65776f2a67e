"""What a document says of values beyond their types."""

from typing import Final

from msgspec import Struct


class Limit(Struct, frozen=True, kw_only=True):
    """One keyword of JSON Schema; no client checks it, and servers refuse by it."""

    keyword: str
    """As `maxLength`."""
    value: object
    """As it stands in the document."""
    within: str = ""
    """Of which part of the value: `[]` are the items of a list, `[][]` theirs."""

    @property
    def name(self) -> str:
        """The keyword with the part before it, as `[].maxLength`."""
        return f"{self.within}.{self.keyword}" if self.within else self.keyword


UPPER: Final = (
    "maximum",
    "exclusiveMaximum",
    "maxLength",
    "maxItems",
    "maxProperties",
    "maxContains",
)
"""What values, or their sizes, may be at most."""
LOWER: Final = (
    "minimum",
    "exclusiveMinimum",
    "minLength",
    "minItems",
    "minProperties",
    "minContains",
)
CONDITIONS: Final = (
    "additionalItems",
    "contains",
    "contentSchema",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "multipleOf",
    "not",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "uniqueItems",
)
"""What has to hold of values, said in ways that have no more and no less."""
FORMATS: Final = ("format", "contentEncoding", "contentMediaType")
"""How a text is to be read."""
OF_OBJECTS: Final = frozenset(
    {
        "dependentRequired",
        "dependentSchemas",
        "else",
        "if",
        "maxProperties",
        "minProperties",
        "patternProperties",
        "propertyNames",
        "then",
        "unevaluatedProperties",
    }
)
