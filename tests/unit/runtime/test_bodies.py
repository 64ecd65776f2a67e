import io
import re
from decimal import Decimal
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.bodies import body_of
from ledgerbee_sdkgen.runtime.operation import Operation, Style


class Meta(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    crm_id: str


class Upload(msgspec.Struct, kw_only=True, omit_defaults=True):
    file: bytes
    pages: list[bytes] | UnsetType = UNSET
    caption: str | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET
    meta: Meta | UnsetType = UNSET


def operation(body: Any, content_type: str) -> Operation:
    return Operation(
        id="x", method="POST", path="/x", body=body, content_type=content_type
    )


def parts(value: Any) -> list[tuple[str | None, str | None, str, bytes]]:
    content, headers = body_of(operation(Upload, "multipart/form-data"), value)
    assert content is not None
    head = f"content-type: {headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + content, EmailMessage, policy=policy.HTTP)
    return [
        (
            part["content-disposition"].params["name"],
            part.get_filename(),
            part.get_content_type(),
            cast(bytes, part.get_payload(decode=True)),
        )
        for part in message.iter_parts()
    ]


def test_multipart_holds_files_texts_and_json() -> None:
    found = parts(
        Upload(
            file=("a.png", b"\x89PNG"),  # type: ignore[arg-type]
            caption="hé",
            tags=["x", "y"],
            meta=Meta(crm_id="1"),
        )
    )
    assert found == [
        ("file", "a.png", "image/png", b"\x89PNG"),
        ("caption", None, "text/plain", "hé".encode()),
        ("tags", None, "text/plain", b"x"),
        ("tags", None, "text/plain", b"y"),
        ("meta", None, "application/json", b'{"crmId":"1"}'),
    ]


def test_a_file_can_be_bytes_a_path_an_open_file_or_a_named_one(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF")
    with path.open("rb") as opened:
        found = parts(
            {
                "file": path,
                "pages": [
                    b"1",
                    opened,
                    io.BytesIO(b"3"),
                    ("x.bin", b"4", "image/gif"),
                ],
            }
        )
    assert [part[1:] for part in found] == [
        ("scan.pdf", "application/pdf", b"%PDF"),
        ("pages", "application/octet-stream", b"1"),
        ("scan.pdf", "application/pdf", b"%PDF"),
        ("pages", "application/octet-stream", b"3"),
        ("x.bin", "image/gif", b"4"),
    ]


def test_a_file_opened_as_text_is_refused() -> None:
    with pytest.raises(TypeError, match="bytes were expected of a file, not str"):
        parts({"file": io.StringIO("x")})


def test_a_form_repeats_lists_and_writes_objects_as_json() -> None:
    form = operation(Any, "application/x-www-form-urlencoded")
    content, headers = body_of(form, {"a": "x y&z", "b": [1, True], "c": {"k": "v"}})
    assert content == b"a=x+y%26z&b=1&b=true&c=%7B%22k%22%3A%22v%22%7D"
    assert headers == {"content-type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize(
    "content_type", ["application/json", "application/merge-patch+json"]
)
def test_json_keeps_the_media_type_of_the_operation(content_type: str) -> None:
    content, headers = body_of(operation(Meta, content_type), {"crm_id": "1"})
    assert (content, headers) == (b'{"crmId":"1"}', {"content-type": content_type})


def test_a_binary_body_is_sent_as_it_is() -> None:
    raw = operation(bytes, "application/pdf")
    assert body_of(raw, b"%PDF") == (b"%PDF", {"content-type": "application/pdf"})


def test_a_text_body_is_utf_8() -> None:
    text = operation(str, "text/plain")
    assert body_of(text, "é") == ("é".encode(), {"content-type": "text/plain"})


def test_a_range_of_media_types_is_never_sent() -> None:
    _, headers = body_of(operation(bytes, "image/*"), b"x")
    assert headers == {"content-type": "application/octet-stream"}


def test_no_body_has_no_content_type() -> None:
    assert body_of(operation(Meta, "application/json"), UNSET) == (None, {})


@pytest.mark.parametrize(
    ("media_type", "sent"),
    [
        ("text/json", "text/json"),
        ("application/problem+json", "application/problem+json"),
        ("application/*+json", "application/json"),
    ],
)
def test_what_is_json_by_its_media_type_is_written_as_json(
    media_type: str, sent: str
) -> None:
    content, headers = body_of(operation(Any, media_type), {"a": 1})
    assert (content, headers) == (b'{"a":1}', {"content-type": sent})


def test_there_is_no_multipart_without_a_part() -> None:
    assert body_of(operation(Any, "multipart/form-data"), {}) == (b"", {})


def test_a_file_is_sent_as_what_the_document_says_or_else_as_what_it_is(
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF")
    for said, sent in (
        ("application/octet-stream", "application/octet-stream"),
        ("*/*", "application/pdf"),
    ):
        content, headers = body_of(operation(bytes, said), file)
        assert (content, headers) == (b"%PDF", {"content-type": sent})


def test_text_is_written_in_the_charset_it_announces() -> None:
    said = "text/csv; charset=iso-8859-1"
    assert body_of(operation(str, said), "é") == (b"\xe9", {"content-type": said})


def test_a_form_writes_its_fields_as_the_document_says() -> None:
    styles = {
        "address": Style(style="deepObject", explode=True),
        "ids": Style(style="form", explode=False),
    }
    form = Operation(
        id="x",
        method="POST",
        path="/x",
        body=Any,
        content_type="application/x-www-form-urlencoded",
        encodings=styles,
    )
    value = {
        "address": {"line1": "x y", "amount": Decimal("1.10")},
        "ids": [1, 2],
        "tags": ["a", "b"],
    }
    content, _ = body_of(form, value)
    assert content == (
        b"address%5Bline1%5D=x%20y&address%5Bamount%5D=1.10&ids=1,2&tags=a&tags=b"
    )


def test_parts_have_the_media_type_the_document_says() -> None:
    encodings = {
        "table": Style(content="text/csv; charset=iso-8859-1"),
        "rows": Style(content="application/json"),
        "picture": Style(content="image/png"),
    }
    multipart = Operation(
        id="x",
        method="POST",
        path="/x",
        body=Any,
        content_type="multipart/form-data",
        encodings=encodings,
    )
    value = {"table": "é", "rows": [1, 2], "picture": b"PNG", "note": "n"}
    content, _ = body_of(multipart, value)
    assert content is not None
    parts = [part for part in re.split(rb"--[0-9a-f]+(?:--)?\r\n", content) if part]
    said = {
        name: (media_type, body)
        for part in parts
        for name in re.findall(rb'name="(\w+)"', part)
        for media_type in [b"".join(re.findall(rb"Content-Type: (.*)\r", part))]
        for body in [part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")]
    }
    assert said == {
        b"table": (b"text/csv; charset=iso-8859-1", b"\xe9"),
        b"rows": (b"application/json", b"[1,2]"),
        b"picture": (b"image/png", b"PNG"),
        b"note": (b"", b"n"),
    }
