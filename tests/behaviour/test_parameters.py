"""Parameters whose values need their type to be written."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.pipeline import render_sdk
from ledgerbee_sdkgen.progress import Progress
from tests.support.generated import imported
from tests.support.wire import Wire

DOCUMENT = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example.com"}]
paths:
  /items:
    get:
      operationId: listItems
      parameters:
        - {name: amounts, in: query, schema: {type: array, items: {type: number}}}
        - name: sizes
          in: query
          explode: false
          schema: {type: array, items: {type: number}}
        - name: range
          in: query
          schema:
            type: object
            properties: {minAmount: {type: number}, to: {type: string}}
      responses: {"204": {description: none}}
"""


def test_lists_and_objects_keep_their_style_and_amounts_their_digits(
    tmp_path: Path,
) -> None:
    (tmp_path / "shop.yaml").write_text(DOCUMENT, encoding="utf-8")
    config = tmp_path / "shop.sdk.toml"
    config.write_text(
        '[spec]\npath = "shop.yaml"\n[output]\npath = "out"\n'
        '[package]\nname = "shop_p"\n[numbers]\ndefault = "decimal"\n',
        encoding="utf-8",
    )
    findings = Findings()
    settings = load_settings(
        config=config,
        spec=None,
        package=None,
        output=None,
        templates=None,
        findings=findings,
    )
    tree = render_sdk(read_inputs(settings), findings, Progress(None)).tree
    with imported(tree, "shop_p", tmp_path / "out") as package:
        wire = Wire(package)
        client: Any = package.ShopP(transport=wire)
        client.items.list(
            amounts=[Decimal("0.10"), 2],
            sizes=[Decimal("1.50"), 2],
            range={"min_amount": Decimal("3.00"), "to": "x"},
        )
        assert [one.url for one in wire.sent] == [
            "https://shop.example.com/items?amounts=0.10&amounts=2&sizes=1.50,2"
            "&minAmount=3.00&to=x"
        ]
        with pytest.raises(TypeError, match=r"`amounts`: .*`\[0\]`: a float cannot"):
            client.items.list(amounts=[0.1])
