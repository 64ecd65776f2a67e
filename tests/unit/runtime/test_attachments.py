from base64 import b64decode
from pathlib import Path
from typing import Any, ClassVar

import pytest

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.attachments import FileFields, FileModel
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import SyncClient
from ledgerbee_sdkgen.runtime.errors import ErrorEnvelope
from ledgerbee_sdkgen.runtime.model import ApiModel
from ledgerbee_sdkgen.runtime.operation import AttachmentLimits, Operation
from tests.support.scripted import Scripted, answer, call_async, call_sync

API = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={},
    default_security=(),
    errors=ErrorEnvelope(),
)


class Attachment(FileModel, kw_only=True, rename="camel"):
    file_fields: ClassVar[FileFields] = FileFields(
        name="file_name", content="content_base64", media_type="mime_type"
    )
    file_name: str
    mime_type: str
    content_base64: bytes


class Scan(FileModel, kw_only=True):
    file_fields: ClassVar[FileFields] = FileFields(
        name="title", content="data", is_text=True
    )
    title: str
    data: str


class Entry(ApiModel, kw_only=True):
    attachments: list[Attachment]


class Batch(ApiModel, kw_only=True):
    entries: list[Entry]


def operation(body: Any, **limits: Any) -> Operation:
    return Operation(
        id="c",
        method="POST",
        path="/entries",
        body=body,
        returns=Any,
        attachments=AttachmentLimits(property="attachments", **limits),
    )


def files(count: int, size: int = 1) -> list[Attachment]:
    one = Attachment.from_bytes(b"x" * size, name="a.pdf")
    return [one] * count


@pytest.fixture(params=[call_sync, call_async], ids=["sync", "async"])
def calling(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("as_text", [False, True])
def test_a_file_is_made_of_a_path(tmp_path: Path, as_text: bool) -> None:
    path = tmp_path / "receipt.pdf"
    path.write_bytes(b"%PDF\x00\xff")
    made = Attachment.from_path(str(path) if as_text else path)
    assert made == Attachment(
        file_name="receipt.pdf",
        mime_type="application/pdf",
        content_base64=b"%PDF\x00\xff",
    )
    assert b64decode(made.to_dict()["contentBase64"]) == b"%PDF\x00\xff"


def test_a_file_has_the_name_and_the_type_it_is_given(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(b"x")
    made = Attachment.from_path(path, name="scan", media_type="image/png")
    assert (made.file_name, made.mime_type) == ("scan", "image/png")


def test_a_file_is_made_of_bytes() -> None:
    made = Attachment.from_bytes(bytearray(b"x"), name="a.png")
    assert (made.file_name, made.mime_type, made.content_base64) == (
        "a.png",
        "image/png",
        b"x",
    )


def test_a_content_that_is_text_is_base64() -> None:
    assert Scan.from_bytes(b"\xff", name="a") == Scan(title="a", data="/w==")


def test_a_name_that_tells_no_media_type_is_refused() -> None:
    with pytest.raises(ValueError, match="'receipt' tells no media type; give one"):
        Attachment.from_bytes(b"x", name="receipt")


def test_a_text_is_no_content() -> None:
    text: Any = "receipt.pdf"
    with pytest.raises(TypeError, match="bytes were expected, not str"):
        Attachment.from_bytes(text, name="receipt.pdf")


def test_a_path_where_nothing_is_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Attachment.from_path(tmp_path / "none.pdf")


def test_more_files_than_allowed_are_refused_before_sending(calling: Any) -> None:
    limited = operation(Entry, max_files=10)
    script = Scripted(answer(201, b"1"))
    call: Call[Any] = Call(operation=limited, body=Entry(attachments=files(10)))
    assert calling(API, call, script) == 1
    call = Call(operation=limited, body=Entry(attachments=files(11)))
    with pytest.raises(
        ValueError,
        match=r"POST /entries: there are 11 files in `attachments`; 10 are allowed",
    ):
        calling(API, call, script)
    assert len(script.sent) == 1


def test_each_list_of_files_has_its_own_limit() -> None:
    limited = operation(Batch, max_files=2)
    script = Scripted(answer(201, b"1"))
    entries = [Entry(attachments=files(2)), Entry(attachments=files(2))]
    call: Call[Any] = Call(operation=limited, body=Batch(entries=entries))
    assert call_sync(API, call, script) == 1
    entries.append(Entry(attachments=files(3)))
    with pytest.raises(ValueError, match="there are 3 files"):
        call_sync(API, call, script)


def test_a_body_is_measured_as_it_is_sent(calling: Any) -> None:
    script = Scripted(answer(201, b"1"))
    call: Call[Any] = Call(
        operation=operation(Entry), body=Entry(attachments=files(1, 300))
    )
    calling(API, call, script)
    content = script.sent[0].content
    assert content is not None
    # As base64, which is longer.
    assert len(content) > 400
    just = operation(Entry, max_request_bytes=len(content))
    assert calling(API, Call(operation=just, body=call.body), script) == 1
    less = operation(Entry, max_request_bytes=len(content) - 1)
    with pytest.raises(
        ValueError,
        match=rf"the request has {len(content)} bytes.* {len(content) - 1} are allowed",
    ):
        calling(API, Call(operation=less, body=call.body), script)
    assert len(script.sent) == 2


def test_what_is_added_to_a_body_counts() -> None:
    limited = operation(Entry, max_request_bytes=200)
    script = Scripted(answer(201, b"1"))
    client = SyncClient(API, credentials={}, transport=script)
    call: Call[Any] = Call(operation=limited, body=Entry(attachments=files(1)))
    assert client.send(call) == 1
    more = client.with_options(extra_body={"note": "x" * 200})
    with pytest.raises(ValueError, match="200 are allowed"):
        more.send(call)
