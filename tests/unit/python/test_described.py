"""Descriptions, where Python differs from what travels."""

import pytest

from ledgerbee_sdkgen.model.types import NULL, String, StringFormat, TypeExpr, union
from ledgerbee_sdkgen.python.described import described

BASE64 = String(format=StringFormat.BASE64)
PLAIN = "As plain `bytes`: the client does the base64."


@pytest.mark.parametrize(
    ("description", "type_", "expected"),
    [
        ("A file.", String(), "A file."),
        ("A file in base64.", BASE64, f"A file in base64. {PLAIN}"),
        ("A file in base64", union(BASE64, NULL), f"A file in base64. {PLAIN}"),
        ("", BASE64, PLAIN),
    ],
)
def test_bytes_are_told_to_be_plain(
    description: str, type_: TypeExpr, expected: str
) -> None:
    assert described(description, type_) == expected
