"""Bodies and answers of several media types and statuses, as they are sent and read."""

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ledgerbee_sdkgen.diagnostics import Findings
from tests.support.generated import imported, rendered
from tests.support.wire import Wire

DOCUMENT = Path("tests/fixtures/contents.yaml")


@pytest.fixture(scope="module")
def findings() -> Findings:
    return Findings()


@pytest.fixture(scope="module")
def package(
    tmp_path_factory: pytest.TempPathFactory, findings: Findings
) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("contents")
    made = rendered(DOCUMENT, "shop_contents", findings)
    with imported(made.tree, "shop_contents", folder / "out") as module:
        yield module


@pytest.fixture
def wire(package: ModuleType) -> Wire:
    return Wire(package)


@pytest.fixture
def client(package: ModuleType, wire: Wire) -> Any:
    return package.ShopContents(transport=wire)


def models(package: ModuleType) -> Any:
    return importlib.import_module("shop_contents.models")


def test_the_status_received_decides_what_is_returned(
    client: Any, wire: Wire, package: ModuleType
) -> None:
    held = models(package)
    body = {"name": "x"}
    wire.answers(200, b'{"id": 1}')
    assert client.items.create_several(body=body) == held.Item(id=1)
    wire.answers(202, b'{"job": "j"}')
    assert client.items.create_several(body=body) == held.Job(job="j")
    wire.answers(204)
    assert client.items.create_several(body=body) is None


def test_a_status_that_is_not_described_is_read_as_the_first(
    client: Any, wire: Wire, package: ModuleType
) -> None:
    wire.answers(201, b'{"id": 2}')
    found = client.items.create_several(body={"name": "x"})
    assert found == models(package).Item(id=2)


def test_the_value_given_decides_in_which_media_type_it_is_sent(
    client: Any, wire: Wire, package: ModuleType
) -> None:
    held = models(package)
    for body in (
        {"name": "x"},
        held.Draft(name="x"),
        {"file": b"1"},
        held.Upload(file=b"1"),
        "a,b",
        b"a,b",
    ):
        client.items.create_several(body=body)
    sent = [one.headers["content-type"].partition(";")[0] for one in wire.sent]
    assert sent == [
        "application/json",
        "application/json",
        "multipart/form-data",
        "multipart/form-data",
        "text/csv",
        "text/csv",
    ]
    assert [one.content for one in wire.sent[-2:]] == [b"a,b", b"a,b"]


def test_what_fits_no_media_type_is_refused_as_the_first(client: Any) -> None:
    with pytest.raises(TypeError, match=r"POST /several: .*`nam`"):
        client.items.create_several(body={"nam": "x"})


def test_a_media_type_can_be_asked_for(client: Any, wire: Wire) -> None:
    for wanted in (
        "application/merge-patch+json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ):
        asking = client.with_options(extra_headers={"Content-Type": wanted})
        asking.items.patch_thing(name="x y")
    client.items.patch_thing(name="x y")
    merge, form, parts, usual = wire.sent
    assert merge.headers["content-type"] == "application/merge-patch+json"
    assert merge.content == b'{"name":"x y"}'
    assert form.content == b"name=x+y"
    boundary = parts.headers["content-type"].partition("boundary=")[2].encode()
    assert boundary
    assert parts.content.startswith(b"--" + boundary)
    assert usual.headers["content-type"] == "application/json-patch+json"


def test_parts_of_a_form_are_written_as_their_encoding_says(
    client: Any, wire: Wire
) -> None:
    body = {
        "file": ("f.csv", b"1"),
        "pages": [b"p1", ("b.gif", b"p2")],
        "cover": b"c",
        "about": {"name": "x"},
        "notes": "ø",
    }
    client.items.create_several(body=body)
    content = wire.sent[0].content
    parts = [
        part.partition(b"\r\n\r\n")
        for part in content.split(b"--" + content[2:34])[1:-1]
    ]
    written = [
        (
            head.decode().strip().partition('name="')[2].split("\r\n"),
            body.strip(b"\r\n"),
        )
        for head, _, body in parts
    ]
    assert written == [
        (['file"; filename="f.csv"', "Content-Type: text/csv"], b"1"),
        (['pages"; filename="pages"', "Content-Type: image/png"], b"p1"),
        (['pages"; filename="b.gif"', "Content-Type: image/gif"], b"p2"),
        (['cover"; filename="cover"', "Content-Type: application/octet-stream"], b"c"),
        (['about"', "Content-Type: application/json"], b'{"name":"x"}'),
        (
            ['notes"', "Content-Type: text/markdown; charset=utf-16"],
            "ø".encode("utf-16"),
        ),
    ]


def test_the_media_type_received_decides_what_is_returned(
    client: Any, wire: Wire, package: ModuleType
) -> None:
    wire.answers(200, b'{"id": 1}', "application/json; charset=utf-8")
    assert client.items.get_report() == models(package).Item(id=1)
    wire.answers(200, b"%PDF", "application/pdf")
    asking = client.with_options(extra_headers={"Accept": "application/pdf"})
    assert asking.items.get_report() == b"%PDF"
    wire.answers(200, b"a,b", "text/csv")
    assert client.items.get_report() == "a,b"
    wire.answers(200, b"GIF", "image/gif")
    assert client.items.get_report() == b"GIF"
    accepted = [one.headers["accept"] for one in wire.sent]
    assert accepted == ["application/json", "application/pdf", *accepted[:1] * 2]


def test_a_file_of_either_type_is_a_file(
    client: Any, wire: Wire, tmp_path: Path
) -> None:
    wire.answers(200, b"JPEG", "image/jpeg")
    assert client.items.download_picture() == b"JPEG"
    assert wire.sent[0].headers["accept"] == "image/png, image/jpeg"
    assert client.items.download_picture.save(tmp_path / "p").read_bytes() == b"JPEG"


def test_events_and_lines_are_text(client: Any, wire: Wire) -> None:
    wire.answers(200, b"data: {}\n\n", "text/event-stream")
    assert client.items.get_events() == "data: {}\n\n"
    wire.answers(200, b'{"a":1}\n{"a":2}\n', "application/x-ndjson")
    assert client.items.get_lines() == '{"a":1}\n{"a":2}\n'


def test_an_answer_to_head_has_no_body_but_headers(client: Any, wire: Wire) -> None:
    wire.answers(200)
    assert client.items.head() is None
    assert client.with_raw_response.items.head().status == 200
    wire.answers(204)
    assert client.items.options() is None
    assert [one.method for one in wire.sent] == ["HEAD", "HEAD", "OPTIONS"]


def test_xml_is_text_or_bytes_as_it_is(client: Any, wire: Wire) -> None:
    wire.answers(200, "<ø/>".encode(), "application/xml")
    assert client.items.create_text(body="<ø/>") == "<ø/>"
    assert client.items.create_text(body="<ø/>".encode("latin-1")) == "<ø/>"
    assert [one.content for one in wire.sent] == ["<ø/>".encode(), b"<\xf8/>"]


def test_of_any_media_type_bytes_are_bytes_and_values_are_json(
    client: Any, wire: Wire, package: ModuleType
) -> None:
    wire.answers(200, b"PNG", "image/png")
    assert client.items.create_bytes(body=("a.png", b"PNG")) == b"PNG"
    wire.answers(200, b'{"id": 1}')
    assert client.items.create_any(name="x") == models(package).Item(id=1)
    sent = [(one.headers["content-type"], one.content) for one in wire.sent]
    assert sent == [("image/png", b"PNG"), ("application/json", b'{"name":"x"}')]


def test_a_body_is_sent_wherever_it_is_described(client: Any, wire: Wire) -> None:
    client.items.get_with_body(body={"name": "x"})
    client.items.get_with_body()
    client.items.delete_with_body(name="x")
    sent = [(one.method, one.content) for one in wire.sent]
    body = b'{"name":"x"}'
    assert sent == [("GET", body), ("GET", None), ("DELETE", body)]


def test_fields_of_a_form_are_written_as_their_encoding_says(
    client: Any, wire: Wire
) -> None:
    client.items.create_form(
        name="a b",
        next="https://x.y/?z=1&a",
        tags=["a", "b"],
        numbers=[1, 2],
        deep={"a": {"b": 1}},
    )
    assert wire.sent[0].content == (
        b"name=a+b&next=https://x.y/?z=1%26a&tags=%5B%22a%22%2C%22b%22%5D&numbers=1%7C2"
        b"&deep%5Ba%5D%5Bb%5D=1"
    )


def test_what_is_not_offered_or_not_described_is_reported(
    findings: Findings, package: ModuleType
) -> None:
    several = "/paths/~1several/post/requestBody"
    encoding = f"{several}/content/multipart~1form-data/encoding/about"
    report = "/paths/~1report/get/responses/200"
    told = [
        (one.code, one.location.pointer, one.message)
        for one in findings
        if one.code.startswith("N")
    ]
    asked = "the answer is asked for as"
    assert told == [
        (
            "N003",
            several,
            "the body is sent as `application/json`, never as `application/xml`",
        ),
        ("N023", encoding, "the part `about` is sent without the `headers` of its own"),
        ("N003", report, f"{asked} `application/json`, not as `application/xml`"),
        *(
            ("N025", report, f"{asked} `application/json`, and may come as `{one}`")
            for one in ("application/pdf", "image/*", "text/csv")
        ),
        (
            "N024",
            "/paths/~1move/get",
            "no answer of success is described; whatever comes is returned",
        ),
    ]
