"""The documents that a document refers to: found by address, read once, counted."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol
from urllib.parse import quote, urldefrag, urljoin, urlsplit

from msgspec import Struct, field

from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.files import Folder, RefusedError
from ledgerbee_sdkgen.spec.source import MAX_BYTES, RAISE, Source, shown

MAX_FILES: Final = 5_000
MAX_ADDRESSES: Final = 100
"""Of documents that are fetched."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")


class Fetcher(Protocol):
    """Fetches documents by URL."""

    def fetch(self, url: str, limit: int) -> Source:
        """Return the document at `url`, of `limit` bytes at most.

        Raises:
            RefusedError: if it must not be fetched, or cannot be.
            InputError: if it is not UTF-8 text.
        """


class Library(Struct, kw_only=True):
    """Documents by address: a path below the folder, or an https URL.

    Everything is read at most once, as it is needed.
    """

    main: str = ""
    """The address of the document that refers to the others."""
    folder: Folder | None = None
    """None: there are no files beside the document."""
    fetcher: Fetcher | None = None
    """None: nothing is fetched."""
    max_bytes: int = MAX_BYTES
    """Of all that is read, in sum."""
    amend: Callable[[str, Document], Document] = lambda _, document: document
    """What is done to a document before it is used, by its address."""
    keep: Callable[[str, str], None] = lambda _, text: None
    """What is told the name and the text of each document."""
    held: int = 0
    """Characters of what was read, the document that refers to others included."""
    _read: dict[str, Document | Exception] = field(default_factory=dict)
    _digests: dict[str, str] = field(default_factory=dict)
    _counts: Counter[bool] = field(default_factory=Counter)
    """How many were read: files, and documents of the network."""

    @property
    def digests(self) -> Mapping[str, str]:
        """Address → digest of each document that was read, sorted."""
        return MappingProxyType(dict(sorted(self._digests.items())))

    def locate(self, base: str, reference: str) -> str:
        """Return the address that `reference`, without fragment, means in `base`.

        Raises:
            RefusedError: if nothing can be there.
        """
        scheme = _SCHEME.match(reference)
        if scheme and scheme[1].lower() not in ("http", "https"):
            reason = f"an address of the kind `{scheme[1]}:` is not followed"
            hint = "put the file below the folder of the document, and write its path"
            raise RefusedError("S021", reason, hint)
        if scheme or reference.startswith("//") or is_url(base):
            try:
                url = urljoin(base if is_url(base) else "https:", reference)
                urlsplit(url)
            except ValueError as error:
                raise RefusedError("S020", "it is no address") from error
            return urldefrag(url).url
        if self.folder is None:
            raise RefusedError("S020", "a document from stdin has no files beside it")
        return self.folder.locate(base, reference)

    def document(self, address: str) -> Document:
        """Return the document at `address`.

        Raises:
            RefusedError: if it cannot be read; each time that it is asked for.
            InputError: if it is too large, or neither JSON nor YAML; the first time,
                and `RefusedError` without a reason after that.
        """
        known = self._read.get(address)
        if address == self.main:
            # It was not entered: it stands somewhere that it cannot be found again.
            raise RefusedError("S020", "it is the document itself")
        if known is None:
            try:
                known = self.amend(address, self._parsed(address))
            except (RefusedError, InputError) as error:
                self._read[address] = error
                raise
            self._read[address] = known
        if isinstance(known, InputError):
            raise RefusedError("", "") from known
        if isinstance(known, Exception):
            raise known
        return known

    def digest(self, address: str) -> str:
        """Return the digest of the document at `address` as it is now.

        Raises:
            RefusedError: if it cannot be read.
            InputError: if it is too large, or not UTF-8 text.
        """
        if is_url(address):
            return self._source(address).digest
        if self.folder is None or self.folder.locate("", address) != address:
            raise RefusedError("S021", "it is outside the folder of the document")
        return self._source(address).digest

    def _parsed(self, address: str) -> Document:
        most = MAX_ADDRESSES if is_url(address) else MAX_FILES
        if self._counts[is_url(address)] >= most:
            raise RefusedError("S024", f"more than {most} documents are referred to")
        self._counts[is_url(address)] += 1
        source = self._source(address)
        self._digests[address] = source.digest
        self.keep(source.name, source.text)
        return parse(source)

    def _source(self, address: str) -> Source:
        if is_url(address):
            if self.fetcher is None:
                raise RefusedError("S022", "it is an address, and nothing is fetched")
            source = self.fetcher.fetch(address, self.max_bytes)
        else:
            assert self.folder is not None
            source = self.folder.read(address, self.max_bytes)
        self.held += len(source.text)
        if self.held > self.max_bytes:
            reason = f"all documents together are larger than {shown(self.max_bytes)}"
            raise RefusedError("S024", reason, RAISE)
        return source


def library_beside(
    where: str, held: int, fetcher: Fetcher | None, most: int
) -> Library:
    """Return the library of the document that was read from `where`, or from stdin.

    `held` are the characters of it, `most` the bytes that all may have.
    """
    if where == "-":
        return Library(fetcher=fetcher, held=held, max_bytes=most)
    folder, name = Folder(Path(where).parent), Path(where).name
    try:
        main = folder.locate("", quote(name))
    except RefusedError:
        # A symbolic link: the others are looked for beside the link.
        main = name
    return Library(main=main, folder=folder, fetcher=fetcher, held=held, max_bytes=most)


def is_url(address: str) -> bool:
    """Tell whether an address is one of the network."""
    return _SCHEME.match(address) is not None
