"""A document many times over."""

import json
from pathlib import Path
from typing import Any

from benchmarks.repeated import operations, repeated

ROOT = Path(__file__).parents[2]
PETS: dict[str, Any] = {
    "openapi": "3.1.0",
    "tags": [{"name": "Pets"}],
    "paths": {
        "/pets": {
            "parameters": [{"name": "page", "in": "query"}],
            "get": {
                "operationId": "listPets",
                "tags": ["Pets"],
                "responses": {"200": {"$ref": "#/components/responses/Pets"}},
            },
            "post": {
                "operationId": "createPet",
                "requestBody": {"schema": {"$ref": "#/components/schemas/Pet"}},
            },
        }
    },
    "components": {
        "responses": {"Pets": {"description": "Pets."}},
        "schemas": {
            "Pet": {
                "discriminator": {"mapping": {"cat": "#/components/schemas/Cat"}},
                "properties": {"next": {"$ref": "#/components/schemas/Pet"}},
            },
            "Cat": {},
        },
    },
}


def test_once_is_the_document_itself() -> None:
    assert repeated(PETS, 1) == PETS


def test_each_time_has_fresh_names_and_refers_to_its_own_schemas() -> None:
    made = repeated(PETS, 2)
    assert list(made["paths"]) == ["/pets", "/copy2/pets"]
    assert made["tags"] == [{"name": "Pets"}, {"name": "Pets2"}]
    second = made["paths"]["/copy2/pets"]
    assert second["get"]["operationId"] == "listPets2"
    assert second["get"]["tags"] == ["Pets2"]
    assert second["parameters"] == [{"name": "page", "in": "query"}]
    assert second["post"]["requestBody"]["schema"] == {
        "$ref": "#/components/schemas/Pet2"
    }
    assert made["components"]["schemas"]["Pet2"] == {
        "discriminator": {"mapping": {"cat": "#/components/schemas/Cat2"}},
        "properties": {"next": {"$ref": "#/components/schemas/Pet2"}},
    }


def test_what_is_no_schema_is_there_once() -> None:
    made = repeated(PETS, 2)
    assert list(made["components"]["responses"]) == ["Pets"]
    second = made["paths"]["/copy2/pets"]["get"]["responses"]["200"]
    assert second == {"$ref": "#/components/responses/Pets"}


def test_operations_and_schemas_grow_by_the_number_of_times() -> None:
    path = ROOT / "specs" / "ledgerbee.openapi.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    made = repeated(document, 4)
    assert operations(made) == 4 * operations(document)
    assert len(made["components"]["schemas"]) == 4 * len(
        document["components"]["schemas"]
    )
    ids = [
        one["operationId"]
        for item in made["paths"].values()
        for one in item.values()
        if isinstance(one, dict)
    ]
    assert len(set(ids)) == len(ids)
