"""What type checkers are told of operations is what callers give and get."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.generated import rendered, written

PROGRAM = """\
from pathlib import Path
from typing import assert_type

from shop_types import ShopTypes
from shop_types.models import Item, Job, Upload

client = ShopTypes()
items = client.items

made = items.create_several(body={"name": "x"})
assert_type(made, Item | Job | None)
items.create_several(body={"file": b"1", "pages": [Path("p"), ("n", b"1")]})
items.create_several(body=Upload(file=b"1"))
items.create_several(body="a,b")
items.create_several(body={"nam": "x"})  # type: ignore[arg-type]
items.create_several(body=1)  # type: ignore[arg-type]

assert_type(items.get_report(), Item | bytes | str)
assert_type(items.download_picture(), bytes)
assert_type(items.get_events(), str)
assert_type(items.create_text(body=b"<a/>"), str)
assert_type(client.with_raw_response.items.get_report().parse(), Item | bytes | str)
items.patch_thing(name="x")
items.get_with_body()
items.get_with_body(body={"name": "x"})
"""


@pytest.fixture(scope="module")
def tree() -> Mapping[str, str]:
    return rendered(Path("tests/fixtures/contents.yaml"), "shop_types").tree


def test_bodies_and_answers_are_typed_as_what_may_be_sent_and_may_come(
    tree: Mapping[str, str], tmp_path: Path
) -> None:
    written(tree, tmp_path)
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "program.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Success" in result.stdout, result.stdout
