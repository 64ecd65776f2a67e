"""A lineage of another API, with every kind of difference that can be configured."""

from typing import Any

import pytest
from msgspec.structs import replace

from ledgerbee_sdkgen.config.settings import Config, NamingSettings, VersionSettings
from ledgerbee_sdkgen.python.names import assign_names
from ledgerbee_sdkgen.usage.known import Known, known_client
from ledgerbee_sdkgen.usage.migrating import migrated
from ledgerbee_sdkgen.usage.moves import moves_of
from tests.support.documents import api_of

HEAD = "from shop import Shop\nclient = Shop()\n"


def body(properties: Any, required: Any) -> Any:
    schema = {"type": "object", "properties": properties, "required": required}
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def operation(id_: str, sent: Any, answered: str) -> Any:
    content = {
        "application/json": {"schema": {"$ref": f"#/components/schemas/{answered}"}}
    }
    return {
        "post": {
            "tags": ["Purchases"],
            "operationId": id_,
            "requestBody": sent,
            "responses": {"200": {"description": "ok", "content": content}},
        }
    }


TEXT = {"type": "string"}


def thing(**properties: Any) -> Any:
    return {"type": "object", "properties": properties, "required": [*properties]}


SCHEMAS = {
    "Line": thing(itemId=TEXT, howMany=TEXT),
    "LineV2": thing(productId=TEXT, quantity=TEXT, unit=TEXT),
    "Order": thing(orderId=TEXT, total=TEXT, note=TEXT),
    "OrderV2": thing(id=TEXT, total=TEXT),
}
LINES = {"type": "array", "items": {"$ref": "#/components/schemas/Line"}}
LINES_2 = {"type": "array", "items": {"$ref": "#/components/schemas/LineV2"}}
PATHS = {
    "/v1/orders": operation(
        "createOrder",
        body(
            {"buyer": TEXT, "speed": TEXT, "trace": TEXT, "lines": LINES},
            ["buyer", "lines"],
        ),
        "Order",
    ),
    "/v2/purchases": operation(
        "createPurchase",
        body(
            {"customer": TEXT, "speed": TEXT, "live": {"type": "boolean"}}
            | {"lines": LINES_2},
            ["customer", "live", "lines"],
        ),
        "OrderV2",
    ),
}
VERSION = VersionSettings(
    old="POST /v1/orders",
    new="POST /v2/purchases",
    fields={
        "buyer": "customer",
        "lines[].itemId": "productId",
        "lines[].howMany": "quantity",
    },
    constants={"live": True, "lines[].unit": "piece"},
    values={"speed": {"fast": "express"}},
    removed=("trace",),
    results={"orderId": "id"},
)


def shop(*versions: VersionSettings) -> Known:
    api = api_of(PATHS, schemas=SCHEMAS, config=Config(versions=versions))
    names = assign_names(api, NamingSettings(), client="Shop")
    return known_client(api, names, package="shop", client="Shop")


def after(code: str, version: VersionSettings = VERSION) -> str:
    known = shop(version)
    found = migrated(HEAD + code, known, moves_of(known, (version,)))
    return found.text.removeprefix(HEAD)


def reasons(code: str, version: VersionSettings = VERSION) -> list[str]:
    known = shop(version)
    found = migrated(HEAD + code, known, moves_of(known, (version,)))
    return [one.reason for one in found.done]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "client.purchases.v1.create(buyer=a, lines=[])",
            "client.purchases.create(customer=a, lines=[], live=True)",
        ),
        (
            "client.purchases.v1.create(trace=b, buyer=a, speed='fast', lines=[])",
            "client.purchases.create("
            'customer=a, speed="express", lines=[], live=True)',
        ),
        (
            "client.purchases.v1.create(buyer=a, speed='slow', lines=[], trace='x')",
            "client.purchases.create(customer=a, speed='slow', lines=[], live=True)",
        ),
        (
            "client.purchases.v1.create(\n"
            "    buyer=a,\n"
            "    lines=[\n"
            "        {'item_id': b, 'how_many': '1'},  # one\n"
            "        {\n"
            '            "item_id": c,\n'
            '            "how_many": d,\n'
            "        },\n"
            "    ],\n"
            ")",
            "client.purchases.create(\n"
            "    customer=a,\n"
            "    lines=[\n"
            "        {'product_id': b, 'quantity': '1', \"unit\": \"piece\"},  # one\n"
            "        {\n"
            '            "product_id": c,\n'
            '            "quantity": d,\n'
            '            "unit": "piece",\n'
            "        },\n"
            "    ],\n"
            "    live=True,\n"
            ")",
        ),
        (
            "order = client.purchases.v1.create(buyer=a, lines=[])\n"
            "print(order.order_id, order.total)",
            "order = client.purchases.create(customer=a, lines=[], live=True)\n"
            "print(order.id, order.total)",
        ),
        (
            "print(client.purchases.v1.create(buyer=a, lines=[]).order_id)",
            "print(client.purchases.create(customer=a, lines=[], live=True).id)",
        ),
        (
            "from shop.models import Line\n"
            "client.purchases.v1.create(buyer=a, lines=[Line(item_id=b, how_many=c)])",
            "from shop.models import LineV2\n"
            "client.purchases.create(customer=a, lines="
            '[LineV2(product_id=b, quantity=c, unit="piece")], live=True)',
        ),
    ],
)
def test_what_is_configured_is_what_is_written(before: str, now: str) -> None:
    assert after(before) == now


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (
            "client.purchases.v1.create(buyer=a, lines=[], trace=b())",
            "`trace` is not taken any more, and its value does something",
        ),
        (
            "client.purchases.v1.create(buyer=a, lines=[], speed=b)",
            "`b` may be a value that changed",
        ),
        (
            "client.purchases.v1.create(buyer=a, lines=b)",
            "what `b` holds cannot be seen here",
        ),
        (
            "order = client.purchases.v1.create(buyer=a, lines=[])\nkeep(order)",
            "what client.purchases.create returns is of another type, and is handed on",
        ),
        (
            "order = client.purchases.v1.create(buyer=a, lines=[])\nprint(order.note)",
            "what client.purchases.create returns has no `note`",
        ),
        (
            "v1 = client.purchases.v1\nv1.create(buyer=a, lines=[])",
            "it is called through `v1`",
        ),
    ],
)
def test_what_is_lost_or_unseen_is_left(code: str, reason: str) -> None:
    assert reasons(code) == [reason]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"removed": ()}, "client.purchases.create does not take `trace`"),
        ({"constants": {}}, "client.purchases.create needs `live`"),
        ({"fields": {}}, "client.purchases.create does not take `buyer`"),
    ],
)
def test_what_is_not_configured_is_not_guessed(
    change: dict[str, Any], reason: str
) -> None:
    code = "client.purchases.v1.create(buyer=a, lines=[], trace='x')"

    assert reasons(code, replace(VERSION, **change)) == [reason]


def test_what_a_person_has_to_move_is_left_with_the_reason() -> None:
    version = replace(VERSION, only={}, why="nothing says what becomes of a draft")
    (reason,) = reasons('client.purchases.v1.create(buyer="b", lines=[])', version)
    assert reason.endswith("nothing says what becomes of a draft")
