"""The named schemas of an API: objects, enumerations and names for other types."""

import enum
from collections.abc import Mapping

from msgspec import Struct, field

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.model.limits import Limit
from ledgerbee_sdkgen.model.types import TypeExpr


class Access(enum.StrEnum):
    """In which direction a property travels (OpenAPI 3.0.3, "Schema Object")."""

    BOTH = "both"
    READ = "read"
    """In answers alone: `readOnly`."""
    WRITE = "write"
    """In requests alone: `writeOnly`."""


class Field(Struct, frozen=True, kw_only=True):
    """One property of an object."""

    wire_name: str
    type: TypeExpr
    required: bool
    asked: bool = False
    """Not required, but of the first of several sets of which there has to be one."""
    """Where it travels at all, see `access`."""
    access: Access = Access.BOTH
    description: str = ""
    deprecated: bool = False
    secret: bool = False
    """Not to be shown where the object is."""
    example: object = None
    sample: object = None
    """What can stand for an example where the document gives none, if anything can."""
    default: object = None
    """What a server takes where it is not given, and likely answers with."""
    max_items: int = 0
    """As many as a list may hold; 0 if that is not said."""
    limits: tuple[Limit, ...] = ()
    location: Location


class FileParts(Struct, frozen=True, kw_only=True):
    """Which property of an object holds what of a file, by wire names."""

    name: str
    content: str
    media_type: str
    """Empty if none does."""
    is_text: bool
    """Whether the content is plain text to the document, which is base64."""


class ObjectSchema(Struct, frozen=True, kw_only=True):
    """A JSON object with known properties."""

    name: str
    fields: tuple[Field, ...]
    additional: TypeExpr | None = None
    """The type of members beyond `fields`, where the document speaks of them."""
    file: FileParts | None = None
    """Set where the object is a file in a body."""
    limits: tuple[Limit, ...] = ()
    """What is said of the object as a whole."""
    description: str = ""
    deprecated: bool = False
    example: object = None
    location: Location


class EnumSchema(Struct, frozen=True, kw_only=True):
    """A set of texts, open: a server may send others."""

    name: str
    values: tuple[str, ...]
    description: str = ""
    deprecated: bool = False
    example: object = None
    location: Location


class AliasSchema(Struct, frozen=True, kw_only=True):
    """A name for a type that is neither an object nor an enumeration."""

    name: str
    type: TypeExpr
    discriminator: str | None = None
    """The wire name of the property that tells the members of a union apart."""
    mapping: Mapping[str, str] = field(default_factory=dict)
    """Discriminator value → name of the member schema."""
    otherwise: str = ""
    """The member that a value of none of these is of; empty if that is not known."""
    degraded: bool = False
    """Stands for something the document says that could not be expressed."""
    limits: tuple[Limit, ...] = ()
    description: str = ""
    deprecated: bool = False
    example: object = None
    location: Location


Schema = ObjectSchema | EnumSchema | AliasSchema


def about(schema: Schema) -> str:
    """Return the description of `schema`, or else where it is found in the document."""
    if schema.description:
        return schema.description
    return f"{' of '.join(f'`{part}`' for part in schema.name.split('.')[::-1])}."
