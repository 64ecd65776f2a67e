"""Names that are no Python, or meet once they are: all of them can be used."""

import importlib
import inspect
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import yaml

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.pipeline import Rendered
from tests.support.generated import imported, rendered_text
from tests.support.wire import Wire

MEETING = ("foo-bar", "foo_bar", "Foo Bar", "fooBar")
AWKWARD = (
    *("self", "json", "copy", "class", "None", "import", "to_dict", "from_json"),
    *("dict", "list", "type", "id", "__init__", "__class__", "_private", "copy_with"),
    *("größe", "价格", "naïve café", "1st", "-", "", "$ref$", "a.b", "a/b"),
)
PROPERTIES = (*MEETING, *AWKWARD)


def operation(name: str, tag: str) -> Any:
    model = {"$ref": "#/components/schemas/foo-bar"}
    return {
        "operationId": name,
        "tags": [tag],
        "parameters": [
            {"name": one, "in": "query", "schema": {"type": "string"}}
            for one in PROPERTIES
            if one
        ],
        "responses": {
            "200": {
                "description": "ok",
                "content": {"application/json": {"schema": model}},
            }
        },
    }


SAME: Any = {
    "operationId": "same",
    "tags": ["Time entries"],
    "responses": {"204": {"description": "ok"}},
}
DOCUMENT: Any = {
    "openapi": "3.0.3",
    "info": {"title": "Names", "version": "1"},
    "servers": [{"url": "https://names.example.com"}],
    "paths": {
        **{f"/same-{number}": {"get": SAME} for number in range(130)},
        **{f"/{name}": {"get": operation(name, "Foo Bar")} for name in MEETING},
        **{f"/k/{name}": {"get": operation(name, name)} for name in ("class", "close")},
        "/other": {"get": operation("same", "TimeEntries")},
    },
    "components": {
        "schemas": {
            name: {
                "type": "object",
                "properties": {one: {"type": "string"} for one in PROPERTIES},
            }
            for name in MEETING
        }
    },
}


@pytest.fixture(scope="module")
def found() -> Findings:
    return Findings()


@pytest.fixture(scope="module")
def made(found: Findings) -> Rendered:
    text = yaml.safe_dump(DOCUMENT, allow_unicode=True)
    return rendered_text(text, "names_made", found)


@pytest.fixture(scope="module")
def package(made: Rendered, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with imported(made.tree, "names_made", tmp_path_factory.mktemp("out")) as module:
        yield module


def test_each_operation_has_a_method_of_its_own(made: Rendered, package: Any) -> None:
    total = sum(len(item) for item in DOCUMENT["paths"].values())
    assert made.summary.operations == made.summary.total == total
    client = package.NamesMade()
    entries = [one for one in dir(client.time_entries) if one.startswith("same")]
    assert len(entries) == 131


def test_operation_ids_that_stand_twice_are_reported(found: Findings) -> None:
    assert sum(one.code == "S008" for one in found) == 130


def test_tags_of_one_module_are_one_resource(made: Rendered) -> None:
    resources = {one.resource for one in made.api.operations}
    assert resources == {"time entries", "foo bar", "class", "close"}


def test_every_property_is_a_field_that_can_be_given_read_and_written(
    package: Any,
) -> None:
    models = importlib.import_module("names_made.models")
    wire = {name: f"value of {name}" for name in PROPERTIES}
    model = models.FooBar.from_dict(wire)
    assert model.to_dict() == wire
    assert model.unknown_fields == {}
    fields = list(type(model).__struct_fields__)
    given = {name: getattr(model, name) for name in fields}
    assert sorted(given.values()) == sorted(wire.values())
    assert models.FooBar(**given) == model


def test_every_parameter_can_be_given(package: Any) -> None:
    wire = Wire(package)
    wire.answers(200, b"{}")
    client = package.NamesMade(transport=wire)
    method = client.foo_bar.foo_bar
    names = [one for one in inspect.signature(method).parameters if one != "options"]
    method(**{name: f"value of {name}" for name in names})
    query = parse_qsl(urlsplit(wire.sent[0].url).query, strict_parsing=True)
    assert [name for name, _ in query] == [one for one in PROPERTIES if one]
    assert len({value for _, value in query}) == len(query)
