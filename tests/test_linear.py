"""The work of a run grows with the document, and no faster: counted, not timed."""

import functools
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import yaml
from jinja2 import Environment

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.pipeline import plan_sdk
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.render.environment import make_environment, render
from ledgerbee_sdkgen.render.files import read_files
from ledgerbee_sdkgen.render.locate import code_root, template_root

FEATURES = Path(__file__).parent / "golden" / "features" / "spec.yaml"
SCHEMAS = "#/components/schemas/"
OWN = str(code_root())
LINEAR = 2.1
"""What is linear makes it 2, what is quadratic 4."""
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def repeated(times: int) -> Any:
    """Return a document that has all of another so many times, under fresh names.

    In each, one schema mentions that of the next, so that all are within reach of all,
    as they are in large documents.
    """
    whole = yaml.safe_load(FEATURES.read_text(encoding="utf-8"))
    paths, schemas = whole["paths"], whole["components"]["schemas"]
    whole["paths"], whole["components"]["schemas"] = {}, {}
    for number in range(times):
        for path, item in paths.items():
            whole["paths"][f"/copy{number}{path}"] = _renamed(item, number)
        for name, schema in schemas.items():
            whole["components"]["schemas"][f"{name}{number}"] = _renamed(schema, number)
        following = {"$ref": f"{SCHEMAS}Node{(number + 1) % times}"}
        node = whole["components"]["schemas"][f"Node{number}"]
        node["properties"]["following"] = following
    for name in ("x-webhooks", "webhooks"):
        whole[name] = _renamed(whole.get(name, {}), 0)
    return whole


def _renamed(value: Any, number: int) -> Any:
    """Return a part of the document for one of its copies."""
    match value:
        case dict():
            made = {key: _renamed(one, number) for key, one in value.items()}
            if "operationId" in made:
                made["operationId"] += str(number)
                made["tags"] = [f"{tag} {number}" for tag in made.get("tags", ["all"])]
            return made
        case list():
            return [_renamed(one, number) for one in value]
        case str() if value.startswith(SCHEMAS):
            return f"{value}{number}"
        case _:
            return value


def ringed(times: int) -> Any:
    """Return a document of so many small resources, each of which mentions another.

    All schemas are within reach of all, as they are in large documents.
    """
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number in range(times):
        thing = {"$ref": f"{SCHEMAS}Thing{number}"}
        following = {"$ref": f"{SCHEMAS}Thing{(number + 1) % times}"}
        answers = {"200": {"description": "ok", "content": _json(thing)}}
        tag: Any = {"tags": [f"Things {number}"], "responses": answers}
        schemas[f"Thing{number}"] = {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string"}, "following": following},
        }
        body = {"content": _json(thing)}
        paths[f"/things{number}"] = {"post": {"requestBody": body, **tag}}
        paths[f"/things{number}/{{id}}"] = {"get": {"parameters": [ID], **tag}}
    return _document(paths, schemas)


def chained(times: int, link: Callable[[str], Any]) -> Any:
    """Return a document whose first schema leads to a text by so many others."""
    schemas = {f"Link{n}": link(f"{SCHEMAS}Link{n + 1}") for n in range(times)}
    schemas[f"Link{times}"] = {"type": "string"}
    content = _json({"$ref": f"{SCHEMAS}Link0"})
    responses = {"200": {"description": "ok", "content": content}}
    return _document({"/links": {"get": {"responses": responses}}}, schemas)


def _json(schema: Any) -> Any:
    return {"application/json": {"schema": schema}}


def _document(paths: Any, schemas: Any) -> Any:
    info = {"title": "Things", "version": "1"}
    components = {"schemas": schemas}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": components}


@functools.cache
def _environment() -> Environment:
    """Return the templates, compiled once for all."""
    return make_environment(read_files(template_root(), ".jinja"))


def calls_of(document: Any, folder: Path) -> int:
    """Return how many functions the generator calls to plan a client, and render it."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    settings = load_settings(
        config=None,
        spec=path.as_posix(),
        package="repeated",
        output=folder,
        templates=None,
        findings=Findings(),
    )
    sources = read_inputs(settings)
    count = 0

    def counted(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        if event in ("call", "c_call") and frame.f_code.co_filename.startswith(OWN):
            count += 1

    # What a document before this one was called like is known no more.
    words.cache_clear()
    known = sys.getprofile()
    sys.setprofile(counted)
    try:
        for file in plan_sdk(sources, Findings(), Progress(None)).files:
            render(_environment(), file.template, file.view)
    finally:
        sys.setprofile(known)
    return count


def growth(make: Callable[[int], Any], size: int, folder: Path) -> float:
    """Return how much the work grows from a document of twice the `size` to four times.

    It is in parts of how much it grows to twice the size, so that what is done once,
    however large a document is, does not count.
    """
    calls_of(make(1), folder)
    few, more, many = (calls_of(make(size * by), folder) for by in (1, 2, 4))
    return (many - more) / (more - few)


def test_the_work_grows_with_the_document(tmp_path: Path) -> None:
    assert growth(repeated, 2, tmp_path) <= LINEAR


def test_the_work_grows_with_the_number_of_resources(tmp_path: Path) -> None:
    assert growth(ringed, 20, tmp_path) <= LINEAR


@pytest.mark.parametrize(
    "link",
    [
        lambda following: {"$ref": following},
        lambda following: {"allOf": [{"$ref": following}], "description": "A link."},
        lambda following: {"type": "array", "items": {"$ref": following}},
        lambda following: {"oneOf": [{"$ref": following}, {"type": "integer"}]},
    ],
    ids=["alias", "annotation", "list", "union"],
)
def test_the_work_grows_with_a_chain_of_schemas(
    link: Callable[[str], Any], tmp_path: Path
) -> None:
    assert growth(lambda times: chained(times, link), 50, tmp_path) <= LINEAR
