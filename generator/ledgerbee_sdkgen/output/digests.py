"""Digests of what a run reads and makes, all SHA-256."""

import hashlib
from collections.abc import Mapping, Sequence


def digest(text: str) -> str:
    """Return the digest of `text` in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def digest_of(texts: Mapping[str, str]) -> str:
    """Return one digest of names and texts, whatever their order."""
    return digest_of_files({name: text.encode() for name, text in texts.items()})


def digest_of_files(files: Mapping[str, bytes]) -> str:
    """Return one digest of names and the UTF-8 of texts, whatever their order."""
    whole = hashlib.sha256()
    for name, data in sorted(files.items()):
        for part in (name.encode(), data):
            whole.update(len(part).to_bytes(8, "big"))
            whole.update(part)
    return whole.hexdigest()


def digest_of_tree(files: Mapping[str, str]) -> str:
    """Return one digest of all files; `files` is path → digest."""
    return digest("".join(f"{path} {value}\n" for path, value in sorted(files.items())))


def digest_of_documents(main: str, overlays: Sequence[str], webhooks: str) -> str:
    """Return one digest of digests; of the main document alone, its own."""
    digests = {"": main}
    digests |= {f"overlay {at}": one for at, one in enumerate(overlays)}
    if webhooks:
        digests["webhooks"] = webhooks
    return digest_of(digests) if len(digests) > 1 else main


def unix_lines(text: str) -> str:
    """Return `text` with line ends of one kind, as version control may change them."""
    return text.replace("\r\n", "\n")
