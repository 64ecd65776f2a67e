"""Descriptions of the document, with what is different in Python."""

from typing import Final

from ledgerbee_sdkgen.model.types import String, StringFormat, TypeExpr, without_null

_BASE64: Final = String(format=StringFormat.BASE64)


def described(description: str, type_: TypeExpr, *, deprecated: bool = False) -> str:
    """Return `description`, with what else a reader has to know.

    Of `bytes` sent as text that they are not encoded yet: the document says "in
    base64", which is true of what travels only. Of what may be gone one day, that.
    """
    notes = ["Deprecated."] if deprecated else []
    if without_null(type_) == _BASE64:
        notes.append("As plain `bytes`: the client does the base64.")
    if not notes:
        return description
    said = description.rstrip()
    lead = f"{said.rstrip('.')}. " if said else ""
    return lead + " ".join(notes)
