"""Answers that a document allows: its own examples where they fit, or made up."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.corpus.documents import Route
from tests.corpus.rules import Rules

_DEEPEST = 8
_TEXTS = {
    "time": "12:00:00Z",
    "decimal": "12.50",
    "ipv4": "127.0.0.1",
    "hostname": "example.com",
    "duration": "P1D",
    "date": "2026-01-15",
    "date-time": "2026-01-15T12:00:00Z",
    "uuid": "0197a943-2325-7829-b835-b6c71a293065",
    "email": "anna@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "byte": "ZXhhbXBsZQ==",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server answers; `unfit` says why none fits the document."""

    status: int
    media_type: str = ""
    content: bytes = b""
    unfit: str = ""


def answer(route: Route, rules: Rules) -> Answer:
    """Return the answer of an operation's success."""
    responses = rules.operation(route).get("responses") or {}
    wins = sorted(one for one in responses if one[:1] == "2")
    if not wins and "default" not in responses:
        return Answer(status=204)
    chosen = wins[0] if wins else "default"
    status = int(chosen) if chosen.isdigit() else 200
    content = rules.resolved(responses[chosen]).get("content") or {}
    for media_type in sorted(content, key=lambda one: "json" not in one):
        media = content[media_type]
        if "json" not in media_type and media_type != "*/*":
            kind = "text/plain" if "*" in media_type else media_type
            return Answer(status=status, media_type=kind, content=b"text")
        return _json(media, media_type, status, rules)
    return Answer(status=status)


def _json(media: Any, media_type: str, status: int, rules: Rules) -> Answer:
    schema = media.get("schema", {})
    kind = "application/json" if "*" in media_type else media_type
    unfit = "nothing"
    for value in _values(media, schema, rules):
        try:
            content = json.dumps(value).encode()
        except (TypeError, ValueError) as error:
            unfit = str(error)
            continue
        unfit = rules.invalid(value, schema, answer=True)
        if not unfit:
            return Answer(status=status, media_type=kind, content=content)
    return Answer(status=status, unfit=f"no answer fits its own schema: {unfit}")


def _values(media: Any, schema: Any, rules: Rules) -> Iterator[Any]:
    if "example" in media:
        yield media["example"]
    for one in (media.get("examples") or {}).values():
        yield rules.resolved(one).get("value")
    yield made(schema, rules, whole=True, own=True)
    yield made(schema, rules, whole=True, own=False)
    yield made(schema, rules, whole=False, own=False)


def made(schema: Any, rules: Rules, *, whole: bool, own: bool, depth: int = 0) -> Any:
    """Return a value of `schema`.

    `whole` gives the properties that may be left out, too, two levels down; `own`
    takes the document's examples, wherever they are.
    """
    schema = merged(schema, rules)

    def inner(one: Any, extra: int = 1) -> Any:
        return made(one, rules, whole=whole, own=own, depth=depth + extra)

    if own:
        listed = schema.get("examples")
        if isinstance(listed, list) and listed:
            return listed[0]
        for key in ("example", "default"):
            if key in schema:
                return schema[key]
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    kind = _kind(schema)
    if depth > _DEEPEST and kind in ("object", "array", ""):
        return None if _takes_null(schema, rules) else {}
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return _first_valid(schema, key, rules, inner)
    match kind:
        case "object":
            return _object(schema, rules, inner, whole=whole and depth < 3)
        case "array":
            least = schema.get("minItems", 0)
            if not least and (not whole or depth > 2):
                return []
            return [inner(schema.get("items", {}))] * max(least, 1)
        case "string":
            text = _TEXTS.get(schema.get("format", ""), "text")
            text = text.ljust(schema.get("minLength", 0), "x")
            return _of_pattern(text[: schema.get("maxLength")], schema)
        case "integer" | "number":
            return max(schema.get("minimum", 1), min(1, schema.get("maximum", 1)))
        case "boolean":
            return True
        case "null":
            return None
        case _:
            return {}


def merged(schema: Any, rules: Rules) -> dict[str, Any]:
    """Return `schema` without references, and its `allOf` as one with it."""
    schema = rules.resolved(schema)
    if not isinstance(schema, dict):
        return {}
    own = {key: one for key, one in schema.items() if key != "allOf"}
    for part in schema.get("allOf", []):
        other = merged(part, rules)
        both = {**other, **own}
        if "properties" in other:
            both["properties"] = {**other["properties"], **own.get("properties", {})}
        both["required"] = [*own.get("required", []), *other.get("required", [])]
        own = both
    return own


def _object(schema: Any, rules: Rules, inner: Any, *, whole: bool) -> dict[str, Any]:
    required = schema.get("required", [])
    properties = {
        name: one
        for name, one in schema.get("properties", {}).items()
        if not merged(one, rules).get("writeOnly")
    }
    names = [name for name in properties if whole or name in required]
    least = schema.get("minProperties", 0)
    missing = max(least - len(names), 0)
    names += [name for name in properties if name not in names][:missing]
    value = {name: inner(properties[name]) for name in names}
    other = schema.get("additionalProperties", {})
    for name in [*required, "key"]:
        if name not in properties and (name in required or len(value) < least):
            value[name] = inner(other)
    return value


def _first_valid(schema: Any, key: str, rules: Rules, inner: Any) -> Any:
    """Return a value of the first variant that the whole of `schema` allows."""
    rest = {name: one for name, one in schema.items() if name != key}
    made_ = []
    for member in schema[key]:
        both = merged({"allOf": [member, rest]}, rules)
        both.pop("discriminator", None)
        value = inner(both)
        marked = value
        if isinstance(value, dict):
            marked = {**value, **_mark(schema, member)}
        for one in (marked, value):
            if not rules.invalid(one, schema, answer=True):
                return one
            made_.append(one)
    return made_[0]


def _mark(schema: Any, member: Any) -> dict[str, str]:
    """Return the property that says that a value is of this variant."""
    discriminator = schema.get("discriminator")
    reference = member.get("$ref", "")
    if not discriminator or not reference:
        return {}
    mapping = discriminator.get("mapping", {})
    named = [key for key, one in mapping.items() if one == reference]
    name = named[0] if named else reference.rpartition("/")[2]
    return {discriminator["propertyName"]: name}


def _of_pattern(text: str, schema: Any) -> str:
    """Return `text`, or what a plain pattern is the pattern of."""
    pattern = schema.get("pattern", "")
    spelled = re.sub(r"\[\^?[^\]]*\][+*]?", "x", pattern.strip("^$"))
    return spelled if pattern and re.search(pattern, spelled) else text


def _kind(schema: Any) -> str:
    implied = {"properties": "object", "items": "array"}
    untyped = next((kind for key, kind in implied.items() if key in schema), "")
    kinds = schema.get("type", untyped)
    if isinstance(kinds, list):
        return next((one for one in kinds if one != "null"), "null")
    return kinds if isinstance(kinds, str) else ""


def _takes_null(schema: Any, rules: Rules) -> bool:
    return not rules.invalid(None, schema, answer=True)
