"""`readOnly` and `writeOnly`: what is given and what is got are not the same."""

import importlib
import inspect
import json
import typing
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.support.generated import imported, rendered_text
from tests.support.wire import Wire

USER: dict[str, Any] = {
    "type": "object",
    "required": ["id", "name", "password"],
    "properties": {
        "id": {"type": "string", "readOnly": True},
        "createdAt": {"type": "string", "format": "date-time", "readOnly": True},
        "name": {"type": "string"},
        "password": {"type": "string", "writeOnly": True},
        "resetCode": {"type": "integer", "writeOnly": True},
        "manager": {"$ref": "#/components/schemas/User"},
    },
}
TEAM: dict[str, Any] = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {
        "id": {"type": "string", "readOnly": True},
        "name": {"type": "string"},
    },
}
TEAMS = {"type": "array", "items": {"$ref": "#/components/schemas/Team"}}
REFERENCE = {"$ref": "#/components/schemas/User"}
BODY = {"required": True, "content": {"application/json": {"schema": REFERENCE}}}
ANSWER = {
    "200": {"description": "ok", "content": {"application/json": {"schema": REFERENCE}}}
}
MANY = {"type": "array", "items": REFERENCE}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Staff", "version": "1"},
    "servers": [{"url": "https://staff.example.com"}],
    "paths": {
        "/users": {
            "post": {"tags": ["Users"], "requestBody": BODY, "responses": ANSWER},
            "put": {
                "operationId": "replaceUsers",
                "tags": ["Users"],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": MANY}},
                },
                "responses": ANSWER,
            },
        },
        "/teams": {
            "put": {
                "operationId": "replaceTeams",
                "tags": ["Users"],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": TEAMS}},
                },
                "responses": ANSWER,
            }
        },
    },
    "components": {"schemas": {"User": USER, "Team": TEAM}},
}
GOT = b'{"id":"7","createdAt":"2026-01-15T09:30:00Z","name":"Ada"}'


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    made = rendered_text(json.dumps(DOCUMENT), "staff")
    with imported(made.tree, "staff", tmp_path_factory.mktemp("staff")) as module:
        yield module


@pytest.fixture
def wire(package: ModuleType) -> Wire:
    made = Wire(package)
    made.answers(200, GOT)
    return made


@pytest.fixture
def users(package: Any, wire: Wire) -> Any:
    return package.Staff(transport=wire).users


@pytest.fixture
def user_class(package: ModuleType) -> Any:
    return importlib.import_module("staff.models").User


def bodies(wire: Wire) -> list[Any]:
    return [json.loads(one.content) for one in wire.sent]


def test_what_is_read_alone_is_no_argument_and_what_is_written_alone_is_needed(
    users: Any, wire: Wire
) -> None:
    names = inspect.signature(users.create).parameters
    assert not {"id", "created_at"} & names.keys()
    assert names["password"].default is inspect.Parameter.empty
    made = users.create(name="Ada", password="hush", reset_code=1)
    assert bodies(wire) == [{"name": "Ada", "password": "hush", "resetCode": 1}]
    assert made.id == "7"


def test_a_typed_dict_has_what_is_given_and_a_model_what_is_got(
    user_class: Any,
) -> None:
    given = importlib.import_module("staff.params.users").UserParam
    needed = {
        name: "NotRequired" not in str(one)
        for name, one in given.__annotations__.items()
    }
    assert needed == {
        "name": True,
        "password": True,
        "reset_code": False,
        "manager": False,
    }
    assert user_class.__struct_fields__ == ("id", "name", "created_at", "manager")
    hints = typing.get_type_hints(user_class)
    assert hints["id"] is str


def test_an_answer_has_to_have_what_is_read_and_not_what_is_written(
    user_class: Any,
) -> None:
    assert user_class.from_json(GOT).name == "Ada"
    with pytest.raises(ValueError, match="`id`"):
        user_class.from_json('{"name":"Ada"}')
    # Sent all the same, it is kept as what is unknown is.
    told = user_class.from_json('{"id":"7","name":"Ada","password":"x"}')
    assert told.unknown_fields == {"password": "x"}


def test_a_model_that_was_got_is_given_back_without_what_is_read_alone(
    users: Any, user_class: Any, wire: Wire
) -> None:
    ada = user_class.from_json(GOT)
    users.create(name="Bob", password="x", manager={"name": "Eve", "password": "y"})
    assert bodies(wire)[0]["manager"] == {"name": "Eve", "password": "y"}
    with pytest.raises(TypeError, match=r"`\[0\]`: `password` is missing"):
        users.replace(body=[ada])
    # Who names it means it; some documents say so of what has to be told.
    users.replace(body=[{"id": "7", "name": "Ada", "password": "z"}])
    assert bodies(wire)[1] == [{"id": "7", "name": "Ada", "password": "z"}]


def test_what_is_read_alone_is_not_sent_back(users: Any, wire: Wire) -> None:
    team = importlib.import_module("staff.models").Team
    users.replace_teams(body=[team.from_dict({"id": "7", "name": "Old"})])
    assert bodies(wire) == [[{"name": "Old"}]]


def test_a_model_made_by_hand_is_whole(user_class: Any) -> None:
    made = user_class(id="7", name="Ada")
    assert made.to_dict() == {"id": "7", "name": "Ada"}
    assert user_class.from_dict(made.to_dict()) == made
    assert made.copy_with(id="8").id == "8"
    with pytest.raises(TypeError, match="password"):
        user_class(id="7", name="Ada", password="x")


def test_the_fake_takes_and_gives_what_the_api_does(package: Any) -> None:
    testing = importlib.import_module("staff.testing")
    fake = testing.FakeStaff()
    made = fake.client().users.create(name="Ada", password="hush")
    assert made.unknown_fields == {}
    assert fake.requests[-1].body == {"name": "Ada", "password": "hush"}
