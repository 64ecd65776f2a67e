"""The cases of the rules: a pair of small documents each, and its harmless twin.

A case is `rule` and what differs between the two documents, as a list of two:

- `value`: the schema of the one property of a thing,
- `thing`: the schema of a thing. It is sent for rules of requests, else it is answered;
  in the twin it is the other way round.
- `parameter`: what `x`, a parameter of the query, is beside that; null if there is none
- `get`, `post`: what an operation has beside a tag and an answer
- `paths`, `schemas`, `components`, `document`: these parts of the document, whole.

In the twin of all but things, the documents change places, unless `harmless` is another
pair of the same kind. `also` is what else is told of the pair; `twin` all that is told
of the twin. `config` is the configuration.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

CASES = Path(__file__).parent / "cases"
_KINDS = (
    "value",
    "thing",
    "parameter",
    "paths",
    "schemas",
    "document",
    "get",
    "post",
    "components",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Two pairs of documents and what is told of them, as `breaking schema-removed`."""

    rule: str
    pair: tuple[str, str]
    also: frozenset[str]
    twin: tuple[str, str]
    of_twin: frozenset[str]
    config: dict[str, Any]

    def __str__(self) -> str:
        return self.rule


def cases() -> Iterator[Case]:
    """Yield every case, by file."""
    for path in sorted(CASES.glob("*.yaml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
            yield _case(entry)


def _case(entry: dict[str, Any]) -> Case:
    given = {kind: entry[kind] for kind in _KINDS if kind in entry}
    first = next(iter(given))
    is_sent = entry["rule"].startswith("request") or "-request-" in entry["rule"]
    old, new = ({kind: two[at] for kind, two in given.items()} for at in (0, 1))
    twin = (old, new) if first in ("value", "thing") else (new, old)
    if "harmless" in entry:
        before, after = entry["harmless"]
        twin = ({**old, first: before}, {**old, first: after})
    flipped = first in ("value", "thing") and "harmless" not in entry
    return Case(
        rule=entry["rule"],
        pair=(_document(old, is_sent), _document(new, is_sent)),
        also=frozenset(entry.get("also", ())),
        twin=(
            _document(twin[0], is_sent is not flipped),
            _document(twin[1], is_sent is not flipped),
        ),
        of_twin=frozenset(entry["twin"]),
        config=entry.get("config", {}),
    )


def _document(parts: dict[str, Any], is_sent: bool) -> str:
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {},
        "components": {"schemas": {}},
    }
    for kind, part in parts.items():
        match kind:
            case "value":
                thing = {"type": "object", "required": ["x"], "properties": {"x": part}}
                _use(document, thing, is_sent)
            case "thing":
                _use(document, part, is_sent)
            case "parameter":
                listed = [] if part is None else [_parameter(part)]
                document["paths"]["/things"] = {"get": _operation(parameters=listed)}
            case "get" | "post":
                item = document["paths"].setdefault("/things", {})
                item[kind] = _operation(**part)
            case "paths":
                document["paths"] = part
            case "schemas":
                document["components"]["schemas"] |= part
            case "components":
                document["components"] |= part
            case "document":
                document |= part
    return json.dumps(document)


def _use(document: dict[str, Any], thing: dict[str, Any], is_sent: bool) -> None:
    document["components"]["schemas"]["Thing"] = thing
    schema = {"$ref": "#/components/schemas/Thing"}
    content = {"application/json": {"schema": schema}}
    if is_sent:
        body = {"required": True, "content": content}
        document["paths"]["/things"] = {"post": _operation(requestBody=body)}
    else:
        answers = {"200": {"description": "A thing", "content": content}}
        document["paths"]["/things"] = {"get": _operation(responses=answers)}


def _operation(**more: Any) -> dict[str, Any]:
    return {"tags": ["Things"], "responses": {"204": {"description": "Done"}}, **more}


def _parameter(more: dict[str, Any]) -> dict[str, Any]:
    return {"name": "x", "in": "query", "schema": {"type": "string"}, **more}
