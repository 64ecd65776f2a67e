"""Answers and credentials that are easily mixed up with one another."""

import importlib
from pathlib import Path
from typing import Any

from tests.support.generated import imported, rendered

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
    document = tmp_path / "shop.yaml"
    document.write_text(DOCUMENT, encoding="utf-8")
    made = rendered(document, "shop_a")
    with imported(made.tree, "shop_a", tmp_path / "out") as package:
        response = importlib.import_module("shop_a._runtime.transport").Response
        sent: list[Any] = []

        class Wire:
            status, content = 200, b"1"

            def send(self, request: Any, *, timeout: float) -> Any:
                sent.append(request.headers)
                headers = {"content-type": "application/json"}
                return response(
                    status=self.status, headers=headers, content=self.content
                )

            def close(self) -> None: ...

        wire = Wire()
        client: Any = package.ShopA(base_url_2="hush", transport=wire)
        assert client.items.get() == 1
        wire.status, wire.content = 201, b'"made"'
        assert client.items.get() == "made"
        # What need not be signed is, where it can be.
        assert [headers["x-key"] for headers in sent] == ["hush", "hush"]
