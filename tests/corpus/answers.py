"""Answers that a document allows: its own examples where they fit, or made up."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.corpus.documents import Route
from tests.corpus.rules import Rules

_TEXTS = {
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

    `whole` gives the properties that may be left out, too, three levels down; `own`
    takes the document's examples, wherever they are.
    """
    schema = rules.resolved(schema)
    if not isinstance(schema, dict) or depth > 30:
        return {}

    def inner(one: Any) -> Any:
        return made(one, rules, whole=whole, own=own, depth=depth + 1)

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
    if "allOf" in schema:
        rest = {key: one for key, one in schema.items() if key != "allOf"}
        parts = [inner(one) for one in schema["allOf"]]
        if "properties" in rest:
            parts.append(inner(rest))
        objects = [one for one in parts if isinstance(one, dict)]
        if len(objects) == len(parts):
            return {key: one for part in objects for key, one in part.items()}
        return next(one for one in parts if not isinstance(one, dict))
    for key in ("oneOf", "anyOf"):
        if key in schema and "properties" not in schema:
            value = inner(schema[key][0])
            if isinstance(value, dict):
                value |= _mark(schema, rules)
            return value
    kinds = schema.get("type", "object" if "properties" in schema else "")
    kind = kinds if isinstance(kinds, str) else next(iter(kinds))
    match kind:
        case "object":
            required = schema.get("required", [])
            return {
                name: inner(one)
                for name, one in schema.get("properties", {}).items()
                if (name in required or (whole and depth < 3))
                and not _hidden(one, rules)
            }
        case "array":
            least = schema.get("minItems", 0)
            if not least and (not whole or depth > 2):
                return []
            return [inner(schema.get("items", {}))] * max(least, 1)
        case "string":
            text = _TEXTS.get(schema.get("format", ""), "text")
            text = text.ljust(schema.get("minLength", 0), "x")
            return text[: schema.get("maxLength")]
        case "integer" | "number":
            return max(schema.get("minimum", 1), min(1, schema.get("maximum", 1)))
        case "boolean":
            return True
        case "null":
            return None
        case _:
            return {}


def _mark(schema: Any, rules: Rules) -> dict[str, str]:
    """Return the property that says that a value is of the first variant."""
    discriminator = schema.get("discriminator")
    if not discriminator:
        return {}
    first = (schema.get("oneOf") or schema.get("anyOf"))[0].get("$ref", "")
    mapping = discriminator.get("mapping", {})
    named = [key for key, one in mapping.items() if one == first]
    name = named[0] if named else first.rpartition("/")[2]
    return {discriminator["propertyName"]: name}


def _hidden(schema: Any, rules: Rules) -> bool:
    resolved = rules.resolved(schema)
    return isinstance(resolved, dict) and bool(resolved.get("writeOnly"))
