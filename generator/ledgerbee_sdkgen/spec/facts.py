"""What a document states of each operation, one fact at a time.

Two documents are compared by them whatever their schemas are called: a property is
known by the operation and the way to it, as `body lines[].amount`.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import METHODS
from ledgerbee_sdkgen.spec.provenance import INFERRED, MARK

_DEEPEST: Final = 12
_MOST: Final = 20_000
"""Facts of one operation: a description of more is none that anybody wrote."""


class Fact(Struct, frozen=True, kw_only=True):
    """One thing that is stated; `value` is how it is said."""

    what: str
    """As `operation id`, `query limit`, `body lines[].amount`."""
    value: str
    known: str
    """How it is known: `documented`, `inferred`, or nothing if that is not said."""
    source: str
    """Pointer of the value that states it, the same however it is come by."""


class _Here(Struct, frozen=True, kw_only=True):
    """A value, where it is, and how it is known."""

    value: Any
    pointer: str
    known: str
    above: tuple[str, ...] = ()
    """References that led here."""

    def under(self, aspect: str) -> str:
        """Return how an aspect of the value is known, as `operation-id`."""
        said = self.value.get(f"x-{aspect}-provenance")
        return said if isinstance(said, str) else self.known


def facts_of(document: Any) -> dict[str, tuple[Fact, ...]]:
    """Return operation, as `GET /items`, → what is stated of it.

    `document` is any value that JSON can have; what is not as OpenAPI has it states
    nothing.
    """
    reader = _Reader(document=document if isinstance(document, dict) else {})
    return {label: tuple(facts) for label, facts in reader.operations()}


class _Reader(Struct, frozen=True, kw_only=True):
    document: Mapping[str, Any]

    def operations(self) -> Iterator[tuple[str, list[Fact]]]:
        root = _Here(value=self.document, pointer="", known="")
        paths = self._at(root, "paths")
        for path in _keys(paths):
            item = self._at(paths, path)
            for method in _keys(item):
                operation = self._at(item, method)
                if method in METHODS and isinstance(operation.value, dict):
                    facts = self._operation(operation, item)
                    listed = [one for one, _ in zip(facts, range(_MOST), strict=False)]
                    yield f"{method.upper()} {path}", listed

    def _operation(self, here: _Here, item: _Here) -> Iterator[Fact]:
        value = here.value
        yield _fact(here, "", "there", here.known)
        if isinstance(value.get("operationId"), str):
            known = here.under("operation-id")
            yield _fact(here, "operation id", value["operationId"], known)
        deprecated = "yes" if value.get("deprecated") is True else "no"
        yield _fact(here, "deprecated", deprecated, here.under("deprecation"))
        secured = value.get("security", self.document.get("security"))
        yield _fact(here, "security", _security(secured), here.under("security"))
        answers = self._at(here, "responses")
        good = [code for code in _keys(answers) if code.startswith("2")]
        if good:
            yield _fact(here, "success", ", ".join(sorted(good)), here.under("status"))
        for held in (item, here):
            listed = held.value.get("parameters")
            for number in range(len(listed) if isinstance(listed, list) else 0):
                yield from self._parameter(self._at(held, "parameters", str(number)))
        body = self._content(self._at(here, "requestBody"))
        if body is not None:
            yield from self._schema(body, "body", "")
        for code in good[:1]:
            content = self._content(self._at(answers, code))
            if content is not None:
                yield from self._schema(content, "answer", "")

    def _parameter(self, here: _Here) -> Iterator[Fact]:
        place, name = here.value.get("in"), here.value.get("name")
        if not isinstance(place, str) or not isinstance(name, str) or place == "path":
            # What a parameter of a path is called shows in no request.
            return
        what = f"{place} {name}"
        schema = self._at(here, "schema")
        known = schema.under("type")
        yield replace(_fact(here, what, self._text(schema), known))
        required = "yes" if here.value.get("required") is True else "no"
        yield _fact(here, f"{what} required", required, here.under("required"))

    def _content(self, here: _Here) -> _Here | None:
        """Return the schema of the JSON in a body, or of the first kind there is."""
        content = self._at(here, "content")
        kinds = sorted(_keys(content), key=lambda one: "json" not in one)
        return self._at(content, kinds[0], "schema") if kinds else None

    def _schema(self, here: _Here, where: str, way: str) -> Iterator[Fact]:
        """Yield what is stated of the properties below `here`, the outer ones first."""
        if len(here.above) > _DEEPEST or way.count(".") > _DEEPEST:
            return
        items = self._at(here, "items")
        if items.value:
            yield from self._schema(items, where, f"{way}[]")
        for part in self._parts(here):
            yield from self._schema(part, where, way)
        properties = self._at(here, "properties")
        needed = here.value.get("required")
        for name in _keys(properties):
            field = self._at(properties, name)
            below = f"{way}.{name}" if way else name
            what = f"{where} {below}"
            yield _fact(field, what, self._text(field), field.under("type"))
            is_needed = isinstance(needed, list) and name in needed
            known = here.under("required") if MARK not in field.value else field.known
            if here.under("required") == INFERRED:
                known = INFERRED
            required = "yes" if is_needed else "no"
            yield _fact(field, f"{what} required", required, known)
            yield from self._schema(field, where, below)

    def _text(self, here: _Here) -> str:
        """Return what values are, in a few words."""
        value = here.value
        words: list[str] = []
        if isinstance(value.get("enum"), list):
            shown = sorted(str(one) for one in value["enum"] if one is not None)
            words.append(f"one of {', '.join(shown)}")
        elif parts := list(self._parts(here)):
            words += sorted({self._text(part) for part in parts})
        elif "properties" in value or "additionalProperties" in value:
            words.append("object")
        else:
            kinds = value.get("type")
            named = kinds if isinstance(kinds, list) else [kinds]
            words += sorted(_kind(one, value) for one in named if one != "null")
            items = self._at(here, "items")
            if "array" in words and items.value:
                words = [f"list of {self._text(items)}"]
            if "null" in named:
                words.append("null")
        if value.get("nullable") is True and "null" not in words:
            words.append("null")
        return " or ".join(dict.fromkeys(words)) or "anything"

    def _parts(self, here: _Here) -> Iterator[_Here]:
        for key in ("allOf", "oneOf", "anyOf"):
            listed = here.value.get(key)
            for number in range(len(listed) if isinstance(listed, list) else 0):
                yield self._at(here, key, str(number))

    def _at(self, here: _Here, *keys: str) -> _Here:
        """Return what is at `keys` below `here`, references followed."""
        for key in keys:
            value: Any = here.value
            if isinstance(value, list):
                value = value[int(key)]
            else:
                value = value.get(key) if isinstance(value, dict) else None
            pointer = pointers.join(here.pointer, key)
            here = self._followed(
                _Here(
                    value=value,
                    pointer=pointer,
                    known=_said(value, here.known),
                    above=here.above,
                )
            )
        return here

    def _followed(self, here: _Here) -> _Here:
        value = here.value
        if not isinstance(value, dict):
            return replace(here, value=value if isinstance(value, list) else {})
        reference = value.get("$ref")
        if not isinstance(reference, str):
            return here
        if not reference.startswith("#/") or reference in here.above:
            return replace(here, value={})
        found: Any = self.document
        for token in pointers.tokens(reference[1:]):
            found = found.get(token) if isinstance(found, dict) else None
        led = _Here(
            value=found,
            pointer=reference[1:],
            known=_said(found, here.known),
            above=(*here.above, reference),
        )
        return self._followed(led)


def _fact(here: _Here, what: str, value: str, known: str) -> Fact:
    return Fact(what=what, value=value, known=known, source=here.pointer)


def _said(value: Any, known: str) -> str:
    said = value.get(MARK) if isinstance(value, dict) else None
    return said if isinstance(said, str) else known


def _keys(here: _Here) -> list[str]:
    value = here.value
    return [one for one in value if one != MARK] if isinstance(value, dict) else []


def _kind(kind: Any, value: Mapping[str, Any]) -> str:
    if not isinstance(kind, str):
        return "anything"
    format_ = value.get("format")
    return f"{kind} ({format_})" if isinstance(format_, str) else kind


def _security(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return "none"
    ways = [" and ".join(sorted(one)) for one in value if isinstance(one, dict)]
    return " or ".join(sorted(way or "none" for way in ways))
