"""References to other documents brought in: what they mean becomes part of the whole.

What can be a component becomes one, under the name that it has where it was written;
what cannot stands in the place of its reference. All that comes after sees one valid
document without references that leave it, and `Document.location` still tells the file,
line and column that each part was written at.
"""

from collections import deque
from typing import Any
from urllib.parse import quote

from msgspec import Struct, field

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.addressed import Directory, Target, last_name
from ledgerbee_sdkgen.spec.document import Document
from ledgerbee_sdkgen.spec.homes import Homes, read_homes
from ledgerbee_sdkgen.spec.kinds import SECTIONS, Form, Kind, Position, position_below
from ledgerbee_sdkgen.spec.library import Library
from ledgerbee_sdkgen.spec.origins import Origin
from ledgerbee_sdkgen.spec.parsed import MAX_DEPTH, MAX_VALUES
from ledgerbee_sdkgen.spec.references import mappings
from ledgerbee_sdkgen.spec.trails import Trails, below

# Keywords without a meaning once what they name is a component.
_NAMING = frozenset(
    {"$anchor", "$defs", "$dynamicAnchor", "$id", "$schema", "definitions"}
)


def bring_in(
    document: Document, address: str, library: Library, findings: Findings
) -> Document:
    """Return `document`, which has the `address`, without references to others.

    What is wrong with a reference is reported, and the reference stays as it is.
    References within the document that are JSON Pointers are left alone.

    Raises:
        InputError: if what is referred to is too much, or a document is broken; with
            every error that was found.
    """
    if not _refers(document.parsed.value):
        return document
    directory = Directory(library)
    directory.add(address, document)
    trails = Trails(directory, findings)
    homes = read_homes(trails, Target(address, ""))
    bundler = _Bundler(
        trails=trails, homes=homes, main=address, moved=dict(document.moved)
    )
    value = bundler.whole(document.parsed.value)
    for known in directory.known.values():
        for pointer, name in known.twice.items():
            message = f"`{name}` is the name of another schema, too"
            where = known.document.location(pointer)
            findings.add(diagnostic("S025", message, where))
    if trails.has_broken:
        raise InputError(findings.errors)
    return document.with_value(value, bundler.moved)


def _refers(value: Any) -> bool:
    """Tell whether anything in a description is more than a local JSON Pointer."""
    for _, mapping in mappings(value):
        if isinstance(mapping.get("$id"), str) or "$dynamicRef" in mapping:
            return True
        for held in (mapping, *mapping.values()):
            reference = held.get("$ref") if isinstance(held, dict) else None
            if isinstance(reference, str) and not pointers.is_local(reference):
                return True
        discriminator = mapping.get("discriminator")
        if isinstance(discriminator, dict) and _is_mapped(discriminator.get("mapping")):
            return True
    return False


def _is_mapped(mapping: Any) -> bool:
    values = mapping.values() if isinstance(mapping, dict) else ()
    return any(isinstance(one, str) and _is_address(one) for one in values)


def _is_address(text: str) -> bool:
    """Tell whether a value of a mapping looks like a reference to a document."""
    ending = text.partition("#")[0].lower().endswith((".yaml", ".yml", ".json"))
    return not text.startswith("#") and ("/" in text or "#" in text or ending)


class _Bundler(Struct, kw_only=True):
    """Rewrites values so that nothing in them leaves the document."""

    trails: Trails
    homes: Homes
    main: str
    moved: dict[str, Origin]
    _waiting: deque[tuple[Kind, str, Target]] = field(default_factory=deque)
    _standing: dict[tuple[Target, Position], str] = field(default_factory=dict)
    """What stands in the place of a reference → where, so that it stands there once."""
    _open: set[tuple[Target, Position]] = field(default_factory=set)
    _count: int = 0

    def whole(self, value: Any) -> Any:
        """Return the main document with all that it refers to."""
        start = Position(Kind.DOCUMENT)
        whole = self._value(value, start, Target(self.main, ""), "")
        added: dict[str, dict[str, Any]] = {}
        while self._waiting:
            kind, pointer, target = self._waiting.popleft()
            name = pointers.tokens(pointer)[-1]
            held = self._placed(Position(kind), target, pointer)
            added.setdefault(SECTIONS[kind], {})[name] = held
        given = whole.get("components")
        components = dict(given) if isinstance(given, dict) else {}
        for section, new in added.items():
            old = components.get(section)
            components[section] = {**old, **new} if isinstance(old, dict) else new
        return {**whole, "components": components} if added else whole

    def _value(self, value: Any, position: Position, here: Target, pointer: str) -> Any:
        """Return `value`, of `here`, as it is at `pointer` of the whole."""
        self._count += 1
        if self._count > MAX_VALUES:
            self._refuse(f"it is made of more than {MAX_VALUES:,} values", here)
        if isinstance(value, list):
            one = Position(position.kind)
            items = [
                self._value(item, one, below(here, at), f"{pointer}/{at}")
                for at, item in enumerate(value)
            ]
            changed = any(a is not b for a, b in zip(items, value, strict=True))
            return items if changed else value
        if not isinstance(value, dict):
            return value
        if pointer.count("/") > MAX_DEPTH:
            self._refuse(f"it is nested more than {MAX_DEPTH} levels deep", here)
        if isinstance(value.get("$ref"), str):
            return self._reference(value, "$ref", position, here, pointer)
        if position.form is Form.ONE and isinstance(value.get("$dynamicRef"), str):
            return self._reference(value, "$dynamicRef", position, here, pointer)
        return self._members(value, position, here, pointer)

    def _members(
        self, value: dict[str, Any], position: Position, here: Target, pointer: str
    ) -> dict[str, Any]:
        is_schema = position == Position(Kind.SCHEMA)
        is_brought = is_schema and here.address != self.main
        result: dict[str, Any] = {}
        is_changed = False
        for key, item in value.items():
            if is_brought and key in _NAMING:
                is_changed = True
                continue
            inner = position_below(position, key)
            result[key] = item
            if inner is not None:
                at = f"{pointer}/{pointers.escape(key)}"
                result[key] = self._value(item, inner, below(here, key), at)
            elif is_schema and key == "discriminator" and isinstance(item, dict):
                result[key] = self._discriminator(item, value, here)
            is_changed = is_changed or result[key] is not item
        return result if is_changed else value

    def _reference(
        self,
        value: dict[str, Any],
        key: str,
        position: Position,
        here: Target,
        pointer: str,
    ) -> dict[str, Any]:
        """Return what stands where a reference does."""
        reference = value[key]
        others = {name: item for name, item in value.items() if name != key}
        rest = self._members(others, position, here, pointer) if others else {}
        plain = pointers.of_reference(reference)
        if here.address == self.main and plain is not None and key == "$ref":
            target = self.trails.directory.target(here, reference)
            if target == Target(self.main, plain):
                return {key: reference, **rest} if rest is not others else value
        end = self.trails.end(here, reference, key)
        if end is None:
            return value
        if key == "$dynamicRef":
            self._dynamic(reference, here)
        if end.address == self.main:
            return {"$ref": _spelled(end.pointer), **rest}
        if position.form is Form.ONE and position.kind in SECTIONS:
            home = self._home(end, position.kind)
            if home != pointer:
                return {"$ref": _spelled(home), **rest}
        return self._inlined(rest, position, end, here, pointer)

    def _inlined(
        self,
        rest: dict[str, Any],
        position: Position,
        end: Target,
        here: Target,
        pointer: str,
    ) -> dict[str, Any]:
        """Return what is at `end` for the place of the reference to it."""
        known = end, position
        is_item = position == Position(Kind.PATH_ITEM)
        standing = self._standing.get(known)
        if is_item and standing is not None and (not rest or known in self._open):
            return {"$ref": _spelled(standing), **rest}
        if known in self._open:
            self._refuse("it refers to itself where nothing can stand for it", here)
        if not rest:
            self._standing.setdefault(known, pointer)
        self._open.add(known)
        placed = self._placed(position, end, pointer)
        self._open.remove(known)
        if not (rest and isinstance(placed, dict)):
            return {"$ref": placed} if isinstance(placed, str) else placed
        document = self.trails.directory.known[here.address].document
        for name in rest:
            at = pointers.join(here.pointer, name)
            self._move(f"{pointer}/{pointers.escape(name)}", document, at)
        return {**placed, **rest}

    def _placed(self, position: Position, end: Target, pointer: str) -> Any:
        """Return what is at `end`, as it is at `pointer` of the whole from now on."""
        document = self.trails.directory.known[end.address].document
        self._move(pointer, document, end.pointer)
        return self._value(self.trails.value(end), position, end, pointer)

    def _move(self, pointer: str, document: Document, source: str) -> None:
        for rest, origin in document.origins(source):
            self.moved[pointer + rest] = origin

    def _discriminator(
        self, value: dict[str, Any], schema: dict[str, Any], here: Target
    ) -> dict[str, Any]:
        """Return a discriminator whose mapping names components of the whole.

        A variant that is called otherwise in the whole is entered by its name.
        """
        given = value.get("mapping")
        mapping = dict(given) if isinstance(given, dict) else {}
        for name, text in mapping.items():
            if isinstance(text, str):
                mapping[name] = self._mapped(text, below(here, "discriminator"), name)
        for keyword in ("oneOf", "anyOf"):
            members = schema.get(keyword)
            for at, member in enumerate(members if isinstance(members, list) else ()):
                end = self._variant(member, below(here, keyword, at))
                if end is None or end.address == self.main:
                    continue
                home = self._home(end, Kind.SCHEMA)
                is_named = _spelled(home) in mapping.values()
                if not is_named and pointers.tokens(home)[-1] != last_name(end):
                    mapping.setdefault(last_name(end), _spelled(home))
        return value if mapping == (given or {}) else {**value, "mapping": mapping}

    def _variant(self, member: Any, here: Target) -> Target | None:
        """Return the schema of another document that a variant refers to."""
        reference = member.get("$ref") if isinstance(member, dict) else None
        if not isinstance(reference, str):
            return None
        if here.address == self.main and pointers.is_local(reference):
            return None
        return self.trails.end(here, reference)

    def _mapped(self, text: str, here: Target, name: str) -> str:
        """Return what a value of a mapping is in the whole."""
        is_main = here.address == self.main
        reference = text
        if not text.startswith("#"):
            own = Target(here.address, pointers.join("/components/schemas", text))
            if not is_main and self.trails.has(own):
                reference = _spelled(own.pointer)
            elif self.homes.has(Kind.SCHEMA, text) or not _is_address(text):
                return text
        elif is_main and pointers.of_reference(text) is not None:
            return text
        key = f"mapping/{pointers.escape(name)}"
        end = self.trails.end(here, reference, key)
        if end is None:
            return text
        if end.address == self.main:
            return _spelled(end.pointer)
        return _spelled(self._home(end, Kind.SCHEMA))

    def _home(self, end: Target, kind: Kind) -> str:
        """Return the pointer of the component that is `end`."""
        home = self.homes.find(end, kind)
        if home is None:
            home = self.homes.settle(end, kind)
            self._waiting.append((kind, home, end))
        return home

    def _dynamic(self, reference: str, here: Target) -> None:
        """Report a dynamic reference that other schemas may give another meaning.

        JSON Schema, draft 2020-12, section 8.2.3.2.
        """
        name = reference.partition("#")[2]
        known = self.trails.directory.known
        if sum(one.dynamic.get(name, 0) for one in known.values()) > 1:
            message = f"`{reference}` is read as if it always meant the schema here"
            where = known[here.address].document.location(f"{here.pointer}/$dynamicRef")
            self.trails.findings.add(diagnostic("S026", message, where))

    def _refuse(self, reason: str, here: Target) -> None:
        document = self.trails.directory.known[here.address].document
        where = document.location(here.pointer)
        message = f"the document cannot be put together: {reason}"
        raise InputError([diagnostic("S024", message, where)])


def _spelled(pointer: str) -> str:
    """Return a pointer as a reference (RFC 6901, section 6)."""
    return "#" + quote(pointer, safe="/~!$&'()*+,;=:@-._?")
