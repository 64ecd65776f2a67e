"""JSON Pointers (RFC 6901) and the fragments that hold them."""

from urllib.parse import unquote


def escape(token: str) -> str:
    """Return a key as a token of a pointer."""
    # Looking is faster than replacing, and most keys have neither.
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(token: str) -> str:
    """Return the key that a token of a pointer stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *keys: str | int) -> str:
    """Return `pointer` with `keys` after it."""
    for key in keys:
        pointer = f"{pointer}/{escape(str(key))}"
    return pointer


def tokens(pointer: str) -> list[str]:
    """Return the keys of `pointer`."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def of_reference(reference: str) -> str | None:
    """Return the pointer of a local `$ref` (RFC 6901, section 6), else None."""
    if reference == "#":
        return ""
    return unquote(reference[1:]) if reference.startswith("#/") else None


def is_local(reference: str) -> bool:
    """Tell whether a `$ref` is a pointer within the document itself."""
    return of_reference(reference) is not None
