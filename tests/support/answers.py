"""Answers that a schema allows, made of its own examples."""

from typing import Any


def example_of(schema: Any, document: Any, depth: int = 0) -> Any:
    """Return a value of `schema`; what may be left out ends a recursion."""
    while "$ref" in schema:
        value = document
        for token in schema["$ref"].split("/")[1:]:
            value = value[token]
        schema = value
    if "example" in schema:
        return schema["example"]
    if "allOf" in schema:
        parts = [example_of(part, document, depth) for part in schema["allOf"]]
        merged: dict[str, Any] = {}
        for part in parts:
            merged |= part
        return merged
    if "oneOf" in schema:
        return example_of(schema["oneOf"][0], document, depth)
    match schema.get("type"):
        case "object":
            required = schema.get("required", [])
            return {
                name: example_of(one, document, depth + 1)
                for name, one in schema.get("properties", {}).items()
                if name in required or depth < 4
            }
        case "array":
            return (
                [example_of(schema["items"], document, depth + 1)] if depth < 4 else []
            )
        case "string":
            return schema.get("enum", ["text"])[0]
        case "number":
            return 1.5
        case "boolean":
            return True
        case kind:
            raise AssertionError(f"no example for {kind}: {schema}")
