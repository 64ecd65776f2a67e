"""Descriptions of the document, with what is different in Python."""

from ledgerbee_sdkgen.model.types import String, StringFormat, TypeExpr, without_null


def described(description: str, type_: TypeExpr) -> str:
    """Return `description`, and for `bytes` sent as text that they are not encoded yet.

    The document says "in base64", which is true of what travels only.
    """
    if without_null(type_) != String(format=StringFormat.BASE64):
        return description
    said = description.rstrip()
    lead = f"{said.rstrip('.')}. " if said else ""
    return f"{lead}As plain `bytes`: the client does the base64."
