"""Unions that JSON alone does not tell apart, wherever they stand."""

import datetime
import importlib
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.support.generated import imported, rendered_text
from tests.support.wire import Wire

DOCUMENT = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
servers: [{url: "https://zoo.example.com"}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      parameters:
        - name: born
          in: query
          schema:
            anyOf: [{type: string, format: date}, {type: string, format: date-time}]
        - name: size
          in: query
          schema:
            oneOf:
              - {type: object, required: [low], properties: {low: {type: integer}}}
              - {type: object, required: [high], properties: {high: {type: integer}}}
        - {name: userId, in: query, schema: {type: string}}
        - {name: user_id, in: query, schema: {type: string}}
      responses:
        "200":
          description: Pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
components:
  schemas:
    Pet:
      oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}]
      discriminator: {propertyName: kind}
    A:
      type: object
      required: [kind]
      properties:
        kind: {type: string, enum: [a1, a2]}
        weight: {type: [number, string]}
    B:
      type: object
      required: [kind]
      properties: {kind: {const: b}, weight: {type: number, format: decimal}}
"""


def test_unions_are_read_and_written_by_what_is_meant(tmp_path: Path) -> None:
    made = rendered_text(DOCUMENT, "zoo_u")
    assert made.summary.degraded == 0
    with imported(made.tree, "zoo_u", tmp_path) as package:
        models: Any = importlib.import_module("zoo_u.models")
        wire = Wire(package)
        wire.answers(
            200,
            b'[{"kind":"a2","weight":"heavy"},'
            b'{"kind":"b","weight":0.10},{"kind":"new","x":1}]',
        )
        pets: Any = package.ZooU(transport=wire).pets
        first, second, third = pets.list(born=datetime.date(2026, 1, 15))
        assert first == models.A(kind="a2", weight="heavy")
        assert second == models.B(kind="b", weight=Decimal("0.10"))
        assert third == {"kind": "new", "x": 1}
        pets.list(born=datetime.datetime(2026, 1, 15, tzinfo=datetime.UTC))
        pets.list(size={"low": 1})
        pets.list(size={"high": 2})
        # By the name that the document has, no other parameter is meant.
        pets.list(user_id="1")
        pets.list(query_user_id="2")
        assert [one.url.partition("?")[2] for one in wire.sent] == [
            "born=2026-01-15",
            "born=2026-01-15T00%3A00%3A00Z",
            "low=1",
            "high=2",
            "user_id=1",
            "userId=2",
        ]
