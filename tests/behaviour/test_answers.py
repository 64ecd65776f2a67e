"""Answers and credentials that are easily mixed up with one another."""

from pathlib import Path
from typing import Any

from tests.support.generated import imported, rendered_text
from tests.support.wire import Wire

DOCUMENT = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example.com"}]
paths:
  /items:
    get:
      operationId: getItem
      responses:
        "201": {description: a, content: {application/json: {schema: {type: string}}}}
        "2XX": {description: ok, content: {application/json: {schema: {type: integer}}}}
security: [{}, {base_url: []}]
components:
  securitySchemes:
    base_url: {type: apiKey, in: header, name: X-Key}
    timeout: {type: apiKey, in: header, name: X-Other}
"""


def test_a_range_is_what_its_statuses_but_the_named_ones_return(tmp_path: Path) -> None:
    made = rendered_text(DOCUMENT, "shop_a")
    with imported(made.tree, "shop_a", tmp_path) as package:
        wire = Wire(package)
        client: Any = package.ShopA(base_url_2="hush", transport=wire)
        wire.answers(200, b"1")
        assert client.items.get() == 1
        wire.answers(201, b'"made"')
        assert client.items.get() == "made"
        # What need not be signed is, where it can be.
        assert [one.headers["x-key"] for one in wire.sent] == ["hush", "hush"]
