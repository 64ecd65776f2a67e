"""Forms and objects in queries, read by their schema: what openapi-core leaves out.

It reads no objects in objects, no lists of objects and no files of forms.
"""

import json
from collections.abc import Iterable, Iterator
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from tests.corpus.rules import Rules


def urlencoded(body: bytes) -> Any:
    """Return the tree of a form: `a[b][0]=1` is `{"a": {"b": {"0": "1"}}}`."""
    return tree(parse_qsl(body.decode(), keep_blank_values=True))


def multipart(body: bytes, content_type: str) -> Any:
    """Return the parts by name; what is no JSON is text."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    pairs: list[tuple[str, Any]] = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(name, str)
        assert isinstance(content, bytes)
        is_json = part.get_content_type().endswith("json")
        pairs.append((name, json.loads(content) if is_json else content.decode()))
    return tree(pairs)


def tree(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return pairs as objects in objects, by the brackets in their names."""
    whole: dict[str, Any] = {}
    for name, value in pairs:
        first, *rest = name.split("[")
        keys = [first, *(one.removesuffix("]") for one in rest)]
        holder = whole
        for key in keys[:-1]:
            holder = holder.setdefault(key, {})
        last = keys[-1]
        if last in holder:
            before = holder[last]
            holder[last] = [*(before if isinstance(before, list) else [before]), value]
        else:
            holder[last] = value
    return whole


def fitted(value: Any, schema: Any, rules: Rules) -> Any:
    """Return `value`, of which all scalars are text, as `schema` has its types."""
    schema = rules.resolved(schema)
    if not isinstance(schema, dict):
        return value
    for members in (schema.get("anyOf"), schema.get("oneOf")):
        for member in members or ():
            # The keys beside it hold as well.
            both = {**schema, **rules.resolved(member)}
            both.pop("anyOf", None)
            both.pop("oneOf", None)
            one = fitted(value, both, rules)
            if not rules.invalid(one, member):
                return one
    kinds = _types(schema, rules)
    match value:
        case str() if kinds & {"array"} and "string" not in kinds:
            return [fitted(value, schema.get("items", {}), rules)]
        case str():
            return _scalar(value, schema, rules)
        case list():
            return [fitted(one, schema.get("items", {}), rules) for one in value]
        case dict() if "array" in kinds and all(not k or k.isdigit() for k in value):
            items = schema.get("items", {})
            return [fitted(one, items, rules) for one in _in_order(value)]
        case dict():
            known = properties(schema, rules)
            other = schema.get("additionalProperties", {})
            return {
                key: fitted(one, known.get(key, other), rules)
                for key, one in value.items()
            }
        case _:
            return value


def _in_order(value: dict[str, Any]) -> Iterator[Any]:
    for key in sorted(value, key=lambda one: int(one or 0)):
        held = value[key]
        if key:
            yield held
        else:
            yield from held if isinstance(held, list) else [held]


def _scalar(text: str, schema: Any, rules: Rules) -> Any:
    """Return the first reading of `text` that its schema allows, or else the text."""
    readings: list[Any] = [text]
    try:
        other = json.loads(text)
    except ValueError:
        pass
    else:
        if not isinstance(other, dict | list | str):
            readings.append(other)
    if not text:
        readings.append(None)
    return next((one for one in readings if not rules.invalid(one, schema)), text)


def _types(schema: Any, rules: Rules) -> set[str]:
    schema = rules.resolved(schema)
    kinds = schema.get("type", [])
    found = {kinds} if isinstance(kinds, str) else set(kinds)
    for one in schema.get("allOf", []):
        found |= _types(one, rules)
    return found


def properties(schema: Any, rules: Rules) -> dict[str, Any]:
    """Return the properties of an object, by name."""
    schema = rules.resolved(schema)
    found: dict[str, Any] = {}
    for one in schema.get("allOf", []):
        found |= properties(one, rules)
    found |= schema.get("properties", {})
    return found
