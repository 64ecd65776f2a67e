"""A client of a document of several files is one as of a single file."""

import importlib
from pathlib import Path

from ledgerbee_sdkgen.diagnostics import Findings
from tests.support.folders import put
from tests.support.generated import imported, rendered

FILES = {
    "spec.yaml": """\
openapi: 3.0.3
info: {title: Zoo, version: "1"}
servers: [{url: "https://zoo.example.com"}]
paths:
  /pets/{id}: {$ref: paths/pet.yaml}
  /owners:
    get:
      operationId: listOwners
      tags: [Owners]
      responses:
        "200": {$ref: "common.json#/responses/Owners"}
components:
  schemas:
    Error: {type: object, properties: {message: {type: string}}}
""",
    "paths/pet.yaml": """\
parameters:
  - $ref: '../common.json#/parameters/Id'
get:
  operationId: getPet
  tags: [Pets]
  responses:
    "200":
      description: The pet.
      content: {application/json: {schema: {$ref: ../schemas/Pet.yaml}}}
    default:
      description: A failure.
      content:
        application/json: {schema: {$ref: "../spec.yaml#/components/schemas/Error"}}
""",
    "schemas/Pet.yaml": """\
type: object
required: [name]
properties:
  name: {type: string}
  friend: {$ref: '#'}
  owner: {$ref: 'Owner.yaml#/definitions/Owner'}
""",
    "schemas/Owner.yaml": """\
definitions:
  Owner:
    type: object
    properties:
      name: {type: string}
      pets: {type: array, items: {$ref: Pet.yaml}}
""",
    "common.json": """\
{
  "parameters": {
    "Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}
  },
  "responses": {
    "Owners": {
      "description": "The owners.",
      "content": {
        "application/json": {
          "schema": {
            "type": "array",
            "items": {"$ref": "schemas/Owner.yaml#/definitions/Owner"}
          }
        }
      }
    }
  }
}
""",
}


def test_every_operation_and_schema_is_there_and_works(tmp_path: Path) -> None:
    findings = Findings()
    made = rendered(put(tmp_path, FILES), "zoo", findings)
    assert list(findings) == []
    assert (made.summary.operations, made.summary.total) == (2, 2)
    assert sorted(made.inputs.referenced) == [
        "common.json",
        "paths/pet.yaml",
        "schemas/Owner.yaml",
        "schemas/Pet.yaml",
    ]
    with imported(made.tree, "zoo", tmp_path / "out") as zoo:
        models = importlib.import_module("zoo.models")
        pet = models.Pet.from_dict(
            {"name": "Rex", "friend": {"name": "Tom"}, "owner": {"pets": []}}
        )
        assert isinstance(pet.friend, models.Pet)
        assert isinstance(pet.owner, models.Owner)
        assert pet.to_dict()["friend"] == {"name": "Tom"}
        with zoo.Zoo() as client:
            assert callable(client.pets.get)
            assert callable(client.owners.list)


def test_the_same_files_give_the_same_bytes_wherever_they_are(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there" / "below"
    first = rendered(put(here, FILES), "zoo")
    second = rendered(put(there, dict(reversed(FILES.items()))), "zoo")
    assert first.tree == second.tree
    assert first.inputs == second.inputs
