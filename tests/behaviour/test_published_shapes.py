"""Shapes that published documents have: how they are sent and what comes of them."""

import importlib
import inspect
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.support.generated import imported, rendered_text
from tests.support.wire import Wire

PACKAGE = "published"
DOCUMENT = """\
openapi: 3.0.3
info: {title: Published, version: "1"}
servers: [{url: "https://published.example.com/"}]
paths:
  /v1/charges:
    get:
      operationId: listCharges
      parameters:
        - {name: name, in: query, schema: {type: string}}
        - {name: "name[]", in: query, schema: {type: array, items: {type: string}}}
        - name: created
          in: query
          style: deepObject
          explode: true
          schema:
            anyOf:
              - type: object
                properties: {gt: {type: integer}, lt: {type: integer}}
              - type: integer
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {}, additionalProperties: false}
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Charge"}}
    post:
      operationId: createCharge
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            encoding:
              items: {style: deepObject, explode: true}
              metadata: {style: deepObject, explode: true}
              address: {style: deepObject, explode: true}
            schema:
              type: object
              required: [amount]
              properties:
                amount: {type: integer}
                address:
                  type: object
                  properties:
                    city: {type: string}
                    place: {type: object, properties: {lat: {type: number}}}
                items:
                  type: array
                  items: {type: object, properties: {price: {type: string}}}
                metadata:
                  anyOf:
                    - {type: object, additionalProperties: {type: string}}
                    - {type: string, enum: [""]}
      responses:
        "200":
          description: ok
          content:
            application/json: {schema: {$ref: "#/components/schemas/Charge"}}
  /v1/charges/{id}/files/{file}:
    get:
      operationId: getFile
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: file, in: path, required: true, schema: {type: string}}
      responses: {"204": {description: none}}
  /v1/charges/{charge}/files/{name}:
    delete:
      operationId: deleteFile
      parameters:
        - {name: charge, in: path, required: true, schema: {type: string}}
        - {name: name, in: path, required: true, schema: {type: string}}
      responses: {"204": {description: none}}
  /v1/states:
    post:
      operationId: createState
      requestBody:
        required: true
        content:
          "*/*": {schema: {$ref: "#/components/schemas/Status"}}
      responses: {"204": {description: none}}
components:
  schemas:
    Customer:
      type: object
      required: [id]
      properties: {id: {type: string}, name: {type: string}}
    DeletedCustomer:
      type: object
      required: [id, deleted]
      properties: {id: {type: string}, deleted: {type: boolean, enum: [true]}}
    Status:
      type: object
      properties:
        port:
          allOf: [{$ref: "#/components/schemas/Port"}]
          default: {}
          description: one of one
        names: {type: array, uniqueItems: true, items: {type: string}}
    Port: {type: string, format: int-or-string}
    Charge:
      type: object
      required: [id, customer]
      properties:
        id: {type: string}
        created: {type: integer, format: unix-time}
        customer:
          anyOf:
            - {type: string, maxLength: 5000}
            - {$ref: "#/components/schemas/Customer"}
            - {$ref: "#/components/schemas/DeletedCustomer"}
        parent:
          nullable: true
          anyOf: [{$ref: "#/components/schemas/Charge"}]
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    made = rendered_text(DOCUMENT, PACKAGE)
    with imported(made.tree, PACKAGE, tmp_path_factory.mktemp(PACKAGE)) as found:
        yield found


@pytest.fixture
def wire(package: Any) -> Wire:
    return Wire(package)


@pytest.fixture
def client(package: Any, wire: Wire) -> Any:
    return package.Published(transport=wire)


def answer(wire: Wire, content: Any) -> None:
    wire.answers(200, json.dumps(content).encode())


def form(wire: Wire) -> list[tuple[str, str]]:
    return parse_qsl(wire.sent[-1].content.decode(), keep_blank_values=True)


def query(wire: Wire) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(wire.sent[-1].url).query)


def test_objects_in_objects_and_lists_of_objects_are_fields_of_a_form(
    client: Any, wire: Wire
) -> None:
    answer(wire, {"id": "c", "customer": "k"})
    client.charges.create(
        amount=5,
        address={"city": "Aarhus", "place": {"lat": 56.5}},
        items=[{"price": "a"}, {"price": "b"}],
        metadata={"order": "7"},
    )
    assert form(wire) == [
        ("amount", "5"),
        ("address[city]", "Aarhus"),
        ("address[place][lat]", "56.5"),
        ("items[0][price]", "a"),
        ("items[1][price]", "b"),
        ("metadata[order]", "7"),
    ]


def test_an_empty_text_that_unsets_an_object_is_sent(client: Any, wire: Wire) -> None:
    answer(wire, {"id": "c", "customer": "k"})
    client.charges.create(amount=5, metadata="")
    assert form(wire) == [("amount", "5"), ("metadata", "")]


def test_a_form_without_fields_is_no_body(client: Any, wire: Wire) -> None:
    answer(wire, [])
    assert client.charges.list() == []
    assert not wire.sent[-1].content
    assert query(wire) == []


def test_a_name_and_the_same_with_brackets_are_two_parameters(
    client: Any, wire: Wire
) -> None:
    answer(wire, [])
    client.charges.list(name="a", query_name=["b", "c"])
    assert query(wire) == [("name", "a"), ("name[]", "b"), ("name[]", "c")]


@pytest.mark.parametrize(
    ("created", "sent"),
    [
        ({"gt": 1, "lt": 9}, [("created[gt]", "1"), ("created[lt]", "9")]),
        (7, [("created", "7")]),
    ],
)
def test_a_range_or_a_value_is_one_parameter(
    client: Any, wire: Wire, created: Any, sent: Any
) -> None:
    answer(wire, [])
    client.charges.list(created=created)
    assert query(wire) == sent


@pytest.mark.parametrize(
    ("customer", "kind"),
    [
        ("k", "str"),
        ({"id": "k", "name": "Anna"}, "Customer"),
        ({"id": "k", "deleted": True}, "DeletedCustomer"),
    ],
)
def test_a_reference_may_come_as_an_id_as_the_whole_or_as_deleted(
    client: Any, wire: Wire, customer: Any, kind: str
) -> None:
    answer(wire, {"id": "c", "customer": customer, "created": 1})
    charge = client.charges.create(amount=5)
    assert type(charge.customer).__name__ == kind
    assert charge.created == 1


def test_a_schema_that_is_null_or_itself_is_read(client: Any, wire: Wire) -> None:
    inner = {"id": "b", "customer": "k", "parent": None}
    answer(wire, {"id": "c", "customer": "k", "parent": inner})
    charge = client.charges.create(amount=5)
    assert (charge.parent.id, charge.parent.parent) == ("b", None)


def test_paths_that_differ_in_names_alone_keep_theirs(client: Any, wire: Wire) -> None:
    client.charges.get_file("a", "b")
    client.charges.delete_file("c", "d")
    assert [(one.method, urlsplit(one.url).path) for one in wire.sent] == [
        ("GET", "/v1/charges/a/files/b"),
        ("DELETE", "/v1/charges/c/files/d"),
    ]


def test_a_body_of_any_media_type_is_json(client: Any, wire: Wire) -> None:
    client.states.create(port="http", names=["a"])
    assert wire.sent[-1].headers["content-type"] == "application/json"
    assert json.loads(wire.sent[-1].content) == {"port": "http", "names": ["a"]}


def test_a_body_that_can_hold_nothing_is_no_argument(package: Any) -> None:
    charges = importlib.import_module(f"{PACKAGE}.resources.charges").Charges
    assert "body" not in inspect.signature(charges.list).parameters
