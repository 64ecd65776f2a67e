"""The fake of any API: without pages, without ids, with forms and other servers."""

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.support.calls import ROOT
from tests.support.generated import imported, rendered

FEATURES = ROOT / "tests" / "golden" / "features" / "spec.yaml"
THINGS = ROOT / "tests" / "fixtures" / "things.yaml"


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder: Path = tmp_path_factory.mktemp("shelf")
    with imported(rendered(THINGS, "shelf").tree, "shelf", folder):
        yield importlib.import_module("shelf.testing")


@pytest.fixture(scope="module")
def features(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder: Path = tmp_path_factory.mktemp("features")
    with imported(rendered(FEATURES, "features").tree, "features", folder):
        yield importlib.import_module("features.testing")


def test_numbers_count_what_is_created(things: Any) -> None:
    client = things.FakeShelf().client()
    one, two = client.things.create(name="A"), client.things.create(name="B", size=4)
    assert (one.id, two.id, one.size, two.size) == (1, 2, 3, 4)
    assert client.things.get(2) == two
    assert [thing.name for thing in client.things.list()] == ["A", "B"]


def test_items_of_a_list_have_what_an_answer_has_and_a_request_has_not(
    things: Any,
) -> None:
    client = things.FakeShelf().client()
    made = client.things.create(name="A", parts=[{"kind": "x"}, {"kind": "y"}])
    assert [(part.code, part.kind) for part in made.parts] == [(9, "x"), (9, "y")]
    changed = client.things.replace(made.id, name="A", parts=[{"kind": "z"}])
    assert [part.kind for part in changed.parts] == ["z"]
    assert client.things.get(made.id) == changed


def test_a_path_that_says_itself_is_no_id(things: Any) -> None:
    fake = things.FakeShelf()
    client = fake.client()
    client.things.create(name="A")
    assert client.things.search(q="x").data.name == "Ball"
    assert fake.last_request.operation == "GET /things/search"


def test_the_properties_of_an_object_in_the_query_are_no_unknown_parameters(
    things: Any,
) -> None:
    fake = things.FakeShelf()
    fake.client().things.search(q="x", where={"name": "A"})
    assert fake.last_request.query == {"q": "x", "name": "A"}


def test_the_same_key_is_carried_out_once(things: Any) -> None:
    fake = things.FakeShelf()
    client = fake.client()
    fake.fault("POST /keyed", "reset", times=1)
    made = client.keyed.create(name="A")
    again = client.keyed.create(name="A", idempotency_key="k")
    assert client.keyed.create(name="B", idempotency_key="k") == again
    listed = client.keyed.list().keyed
    assert [(one.id, one.name) for one in listed] == [(made.id, "A"), (again.id, "A")]
    assert len(fake.requests_of("POST /keyed")) == 4


def test_a_form_is_kept_and_what_is_called_by_its_parameter(things: Any) -> None:
    fake = things.FakeShelf()
    client = fake.client()
    made = client.notes.create(text="a b")
    assert fake.last_request.body == {"text": "a b"}
    assert client.notes.get(made.note_id).text == "a b"
    assert [one.text for one in client.notes.list().notes] == ["a b"]


def test_an_operation_with_a_server_of_its_own_answers(things: Any) -> None:
    fake = things.FakeShelf()
    assert fake.client().elsewhere.get() == "hello"
    assert fake.client(base_url="https://x.example/y").elsewhere.get() == "hello"
    fake.respond("GET /elsewhere", "good day")
    assert fake.client().elsewhere.get() == "good day"
    assert fake.last_request.path == "/elsewhere"


def test_a_parameter_within_a_segment_is_found(things: Any) -> None:
    fake = things.FakeShelf()
    content = fake.client().elsewhere.download_file("a.b")
    assert content.startswith(b"\x89PNG")
    assert fake.last_request.path_arguments == {"name": "a.b"}


def test_user_name_and_password_are_made_up(things: Any) -> None:
    fake = things.FakeShelf()
    fake.client().things.list()
    assert fake.last_request.headers["authorization"].startswith("Basic ")


def test_a_refusal_without_a_described_envelope_is_one_all_the_same(
    things: Any,
) -> None:
    errors = importlib.import_module("shelf.errors")
    fake = things.FakeShelf()
    fake.fail("GET /things", 403, code="NO", message="No")
    with pytest.raises(errors.PermissionDeniedError) as error:
        fake.client().things.list()
    assert (error.value.code, error.value.message) == ("NO", "No")
    with pytest.raises(errors.BadRequestError, match="property x should not exist"):
        fake.client().with_options(extra_body={"x": 1}).things.create(name="A")


def test_every_feature_of_openapi_is_taken(features: Any) -> None:
    fake = features.FakeFeatures()
    client = fake.client()
    (pet,) = client.pets.list(
        status=["a", "b"],
        ids=[1, 2],
        csv=["x", "y"],
        metadata={"k": "v"},
        filter={"min_amount": 2},
        where={"id": "0197a943-2325-7829-b835-b6c71a293065"},
        pretty=True,
        x_trace="t",
        session="s s",
    )
    assert pet.kind == "cat"
    assert client.pets.create(body={"kind": "dog"}).kind == "cat"
    client.pets.upload_photo(7, file=b"PNG", meta={"id": "1"})
    assert client.pets.download_photo(7).startswith(b"\x89PNG")
    assert client.raw.raw_upload(body=b"\x00") == "text"
    assert client.raw.form_post(a="x y", b=[1, 2]).id == "text"
    assert client.nodes.create(body=[{"id": "1"}]) == {}
    assert client.nodes.create_money(body={}).day is not None
    assert len({one.operation for one in fake.requests}) == 8


@pytest.mark.parametrize("package", ["fault", "recorded_request", "fake_api"])
def test_a_client_may_be_called_as_a_part_of_the_fake(
    package: str, tmp_path: Path
) -> None:
    with imported(rendered(THINGS, package).tree, package, tmp_path) as module:
        testing = importlib.import_module(f"{package}.testing")
        (client,) = {name for name in module.__all__ if name.endswith("Sdk")} - {
            name for name in module.__all__ if name.startswith("Async")
        }
        assert getattr(testing, f"Fake{client}")().client().things.list()
