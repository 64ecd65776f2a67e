"""The features of OpenAPI as a user of the generated client meets them."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.support.calls import ROOT
from tests.support.generated import imported, rendered
from tests.support.wire import Wire

DOCUMENT = ROOT / "tests" / "golden" / "features" / "spec.yaml"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder: Path = tmp_path_factory.mktemp("features")
    with imported(rendered(DOCUMENT, "features").tree, "features", folder) as module:
        yield module


def client(
    package: Any,
    content: bytes = b"{}",
    media_type: str = "application/json",
    status: int = 200,
) -> tuple[Any, Wire]:
    wire = Wire(package)
    wire.answers(status, content, media_type)
    made = package.Features(
        key="K", qk="q k", username="u", password="p", transport=wire
    )
    return made, wire


def test_every_query_style_at_once(package: Any) -> None:
    made, wire = client(package, b"[]")
    made.pets.list(
        status=["a", "z"],
        ids=[1, 2],
        sp=["x", "y"],
        csv=["x", "y,z"],
        metadata={"k": "v"},
        filter={"min_amount": 2},
        where={"id": "1"},
        pretty=True,
        x_trace="t",
        session="s s",
    )
    assert wire.sent[0].url == (
        "https://api.example.com/v1/pets?status=a&status=z&ids=1%7C2&sp=x%20y&csv=x,y%2Cz"
        "&metadata%5Bk%5D=v&filter%5BminAmount%5D=2&where=%7B%22id%22%3A%221%22%7D"
        "&pretty=true"
    )
    assert wire.sent[0].headers["x-trace"] == "t"
    assert wire.sent[0].headers["cookie"] == "session=s%20s"


def test_a_union_is_decoded_by_its_discriminator(package: Any) -> None:
    made, _ = client(package, b'[{"kind":"cat","name":"Tom"},{"kind":"dog"}]')
    kinds = [type(pet).__name__ for pet in made.pets.list()]
    assert kinds == ["Cat", "Dog"]


def test_a_body_that_is_a_union_is_given_whole(package: Any) -> None:
    made, wire = client(package, b'{"kind":"dog"}', status=201)
    made.pets.create(body={"kind": "dog", "bark_volume": 1.5})
    assert wire.sent[0].content == b'{"kind":"dog","barkVolume":1.5}'


def test_multipart_takes_files_and_models(package: Any) -> None:
    made, wire = client(package, b"", status=204)
    assert made.pets.upload_photo(7, file=b"PNG", meta={"id": "1"}) is None
    (sent,) = wire.sent
    assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="file"' in sent.content
    assert b'{"id":"1"}' in sent.content


def test_a_download_is_bytes_and_its_key_is_in_the_query(package: Any) -> None:
    made, wire = client(package, b"\x89PNG", "image/png")
    assert made.pets.download_photo(7) == b"\x89PNG"
    assert wire.sent[0].url.endswith("/pets/7/photo?api_key=q%20k")


def test_text_answers_and_binary_bodies(package: Any) -> None:
    made, wire = client(package, b"taken", "text/plain")
    assert made.raw.raw_upload(body=b"\x00") == "taken"
    assert wire.sent[0].content == b"\x00"
    assert wire.sent[0].headers["authorization"] == "Basic dTpw"


def test_a_form_and_properties_beyond_the_fields(package: Any) -> None:
    made, wire = client(package, b'{"id":"1","n":5}')
    answer = made.raw.form_post(a="x y", b=[1, 2])
    assert wire.sent[0].content == b"a=x+y&b=1&b=2"
    assert answer.additional_properties == {"n": 5}


def test_lists_and_maps_of_recursive_models(package: Any) -> None:
    made, wire = client(
        package, b'{"a":{"id":"1","children":[{"id":"2","parent":null}]}}'
    )
    answer = made.nodes.create(body=[{"id": "1", "children": [{"id": "2"}]}])
    assert wire.sent[0].content == b'[{"id":"1","children":[{"id":"2"}]}]'
    assert answer["a"].children[0].parent is None


def test_an_answer_that_is_described_without_content_may_be_empty(package: Any) -> None:
    made, _ = client(package, b"", status=202)
    assert made.pets.create(body={"kind": "dog"}) is None
