"""The documents of others, and what is in them by a plain count."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

import yaml

ROOT = Path(__file__).parents[2]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Route(NamedTuple):
    """One operation, by what the document calls it."""

    method: str
    """In capitals."""
    path: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def folder() -> Path | None:
    """Return the folder of documents: `SDKGEN_CORPUS`, or the one beside the checkout.

    None where there is none. A folder that is named and holds no document is a mistake.

    Raises:
        FileNotFoundError: if `SDKGEN_CORPUS` names no folder of documents.
    """
    named = os.environ.get("SDKGEN_CORPUS")
    specs = (Path(named) if named else ROOT.parent / "shared" / "corpus") / "specs"
    if specs.is_dir():
        return specs
    if named:
        raise FileNotFoundError(f"SDKGEN_CORPUS: there is no folder {specs}")
    return None


def documents(specs: Path) -> list[Path]:
    """Return the documents, by name."""
    return sorted(one for one in specs.iterdir() if one.is_file())


def read(document: Path) -> Any:
    """Return the value of a document, by a parser that is none of the generator's."""
    text = document.read_text(encoding="utf-8")
    if document.suffix == ".json":
        return json.loads(text)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return _plain(yaml.load(text, loader))


def routes(document: Any) -> list[Route]:
    """Return all operations below `paths`, in the document's order."""
    return list(_routes(document))


def _routes(document: Any) -> Iterator[Route]:
    for path, item in (document.get("paths") or {}).items():
        if path.startswith("x-"):
            continue
        held = set(item)
        while "$ref" in item:
            item = at(document, item["$ref"])
            held |= set(item)
        yield from (Route(one.upper(), path) for one in METHODS if one in held)


def at(document: Any, reference: str) -> Any:
    """Return what a `reference` into the document itself points to."""
    value = document
    for token in unquote(reference).split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        value = value[int(key) if isinstance(value, list) else key]
    return value


def resolved(document: Any, value: Any) -> Any:
    """Return `value`, or what it refers to."""
    while isinstance(value, dict) and isinstance(value.get("$ref"), str):
        value = at(document, value["$ref"])
    return value


def _plain(value: Any) -> Any:
    """Return a value of YAML as JSON has it: keys are text, days are text."""
    match value:
        case dict():
            return {str(key): _plain(one) for key, one in value.items()}
        case list():
            return [_plain(one) for one in value]
        case str() | int() | float() | bool() | None:
            return value
        case _:
            return str(value)
