"""One document, repeated with fresh names: how time grows with size is read from it."""

from collections.abc import Callable
from typing import Any

METHODS = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace")
)
SCHEMAS = "#/components/schemas/"

Document = dict[str, Any]
Rename = Callable[[str], str]


def repeated(document: Document, times: int) -> Document:
    """Return `document` with its paths, tags and schemas `times` over.

    The first time has the names of the document; each other has a number in the names
    of paths, tags, operations and schemas, and refers to its own schemas only.
    """
    result = {**document, "tags": [], "paths": {}}
    schemas: Document = {}
    for number in range(1, times + 1):
        copy = _copy(document, number)
        result["tags"] += copy["tags"]
        result["paths"] |= copy["paths"]
        schemas |= copy["schemas"]
    result["components"] = {**document.get("components", {}), "schemas": schemas}
    return result


def operations(document: Document) -> int:
    """Return how many operations `document` has below `paths`."""
    return sum(
        len(METHODS & item.keys()) for item in (document.get("paths") or {}).values()
    )


def _copy(document: Document, number: int) -> Document:
    rename = _rename(number)
    return {
        "tags": [
            {**one, "name": rename(one["name"])} for one in document.get("tags", [])
        ],
        "paths": {
            (path if number == 1 else f"/copy{number}{path}"): {
                key: (
                    _operation(one, rename)
                    if key in METHODS
                    else _referring(one, rename)
                )
                for key, one in item.items()
            }
            for path, item in document["paths"].items()
        },
        "schemas": {
            rename(name): _referring(schema, rename)
            for name, schema in document["components"]["schemas"].items()
        },
    }


def _rename(number: int) -> Rename:
    return lambda name: name if number == 1 else f"{name}{number}"


def _operation(operation: Document, rename: Rename) -> Document:
    result: Document = _referring(operation, rename)
    if "operationId" in result:
        result["operationId"] = rename(result["operationId"])
    if "tags" in result:
        result["tags"] = [rename(one) for one in result["tags"]]
    return result


def _referring(value: Any, rename: Rename) -> Any:
    match value:
        case dict():
            return {key: _entry(key, one, rename) for key, one in value.items()}
        case list():
            return [_referring(one, rename) for one in value]
        case _:
            return value


def _entry(key: str, value: Any, rename: Rename) -> Any:
    if key == "$ref" and isinstance(value, str) and value.startswith(SCHEMAS):
        return SCHEMAS + rename(value.removeprefix(SCHEMAS))
    if key == "mapping" and isinstance(value, dict):
        return {
            name: _entry("$ref", one, rename) if isinstance(one, str) else one
            for name, one in value.items()
        }
    return _referring(value, rename)
