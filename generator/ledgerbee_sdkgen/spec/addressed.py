"""Where a reference leads: to which document, and to which place in it.

RFC 3986, section 5; RFC 6901, section 6; JSON Schema, draft 2020-12, sections 8.2
and 9.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from msgspec import Struct, field

from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import Document
from ledgerbee_sdkgen.spec.files import RefusedError
from ledgerbee_sdkgen.spec.library import Library, is_url
from ledgerbee_sdkgen.spec.references import mappings

_NAMES = ("$anchor", "$dynamicAnchor")
# How the address of a file is spelled as a URI, so that ids can be relative to it.
_BASE = "file:///"


class Target(Struct, frozen=True):
    """A place in a document, by the address of the document and a pointer."""

    address: str
    pointer: str


class Known(Struct, frozen=True):
    """A document, and the places in it that have names."""

    address: str
    document: Document
    resources: dict[str, str] = field(default_factory=dict)
    """Pointer of a schema with `$id` → its URI; the document itself is one."""
    anchors: dict[tuple[str, str], str] = field(default_factory=dict)
    """Pointer of a resource, name of an anchor in it → pointer of the anchor."""
    dynamic: dict[str, int] = field(default_factory=dict)
    """Name → how many schemas have it as `$dynamicAnchor`."""
    twice: dict[str, str] = field(default_factory=dict)
    """Pointer of an `$id` or `$anchor` that another has → what it says."""

    def resource(self, pointer: str) -> str:
        """Return the pointer of the innermost resource that holds `pointer`."""
        while pointer not in self.resources:
            pointer = pointer.rpartition("/")[0]
        return pointer


class Directory(Struct):
    """All documents that were read, by address and by the ids of their schemas."""

    library: Library
    known: dict[str, Known] = field(default_factory=dict)
    _ids: dict[str, Target] = field(default_factory=dict)

    def add(self, address: str, document: Document) -> Known:
        """Enter a document with its `$id`s and anchors."""
        base = address if is_url(address) else _BASE + address
        known = Known(address, document, {"": base})
        self.known[address] = known
        found = list(_named(document.parsed.value))
        for key, pointer, name in found:
            if key == "$id":
                above = known.resources[known.resource(pointer)]
                uri = urldefrag(_joined(above, name)).url
                known.resources[pointer] = uri
                if uri in self._ids:
                    known.twice[f"{pointer}/$id"] = name
                self._ids.setdefault(uri, Target(address, pointer))
        for key, pointer, name in found:
            if key == "$id":
                continue
            place = known.resource(pointer), name
            if key == "$dynamicAnchor":
                known.dynamic[name] = known.dynamic.get(name, 0) + 1
            if known.anchors.setdefault(place, pointer) != pointer:
                known.twice[f"{pointer}/{key}"] = name
        return known

    def at(self, address: str) -> Known:
        """Return a document, read now if it was not before.

        Raises:
            RefusedError, InputError: as `Library.document` does.
        """
        known = self.known.get(address)
        if known is None:
            known = self.add(address, self.library.document(address))
        return known

    def target(self, here: Target, reference: str) -> Target:
        """Return what `reference` means at `here`, whether anything is there or not.

        An `$id` that is known comes first, then a file beside this one: documents have
        ids that nobody can fetch, and mean the files.

        Raises:
            RefusedError: if there can be no such place.
            InputError: if the document is broken.
        """
        known = self.known[here.address]
        resource = known.resource(here.pointer)
        location, _, fragment = reference.partition("#")
        if location:
            uri = urldefrag(_joined(known.resources[resource], location)).url
            if (named := self._ids.get(uri)) is not None:
                known, resource = self.known[named.address], named.pointer
            else:
                address = self.library.locate(here.address, location)
                known, resource = self.at(address), ""
        if fragment and not fragment.startswith("/"):
            return Target(known.address, self._anchored(known, resource, fragment))
        pointer = unquote(fragment)
        inner = resource + pointer
        if resource and (pointer and not _is_there(known.document, inner)):
            # By the letter it is relative to the `$id`; many mean the document.
            inner = pointer
        return Target(known.address, inner)

    def _anchored(self, known: Known, resource: str, name: str) -> str:
        name = unquote(name)
        if (found := known.anchors.get((resource, name))) is not None:
            return found
        others = [at for (_, one), at in known.anchors.items() if one == name]
        if others:
            return others[0]
        hint = "write it as in `#/components/schemas/Name`"
        reason = "is no JSON Pointer, and no `$anchor` is called so"
        raise RefusedError("S006", reason, hint)


def _named(value: Any) -> Iterator[tuple[str, str, str]]:
    """Yield key, pointer of the schema, and name, outermost schemas first."""
    for pointer, mapping in mappings(value):
        for key in ("$id", *_NAMES):
            name = mapping.get(key)
            if isinstance(name, str) and not (key == "$id" and name.startswith("#")):
                yield key, pointer, name


def _joined(base: str, reference: str) -> str:
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference


def _is_there(document: Document, pointer: str) -> bool:
    try:
        document.node(pointer)
    except KeyError:
        return False
    return True


def last_name(target: Target) -> str:
    """Return what a person calls the target: its key, or its file without ending."""
    if target.pointer:
        return pointers.tokens(target.pointer)[-1]
    path = unquote(target.address.partition("?")[0]).rstrip("/")
    folder, _, name = path.rpartition("/")
    for ending in (".yaml", ".yml", ".json", ".schema"):
        name = name[: -len(ending)] if name.lower().endswith(ending) else name
    if name.lower() == "index" and folder:
        name = folder.rpartition("/")[2]
    return name
