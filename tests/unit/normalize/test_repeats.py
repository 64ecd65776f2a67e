"""What may be sent twice is decided from the document, once."""

from typing import Any

import pytest

from ledgerbee_sdkgen.config.settings import (
    Config,
    IdempotencySettings,
    RepeatableSettings,
)
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.python.repeats import read_back, repeats
from tests.support.documents import api_of, get

TEXT = {"type": "string"}
ITEM = {"type": "object", "properties": {"id": TEXT}}
LIST = {"type": "array", "items": ITEM}
ID = {"name": "id", "in": "path", "required": True, "schema": TEXT}


def key(name: str, *, required: bool, place: str = "header") -> dict[str, Any]:
    return {"name": name, "in": place, "required": required, "schema": TEXT}


def one(method: str, config: Config | None = None, **operation: Any) -> Operation:
    (found,) = api_of({"/x": {method: get(**operation)}}, config=config).operations
    return found


@pytest.mark.parametrize(
    ("method", "expected", "said"),
    [
        ("get", True, ""),
        ("head", True, ""),
        ("put", True, "repeated when it fails"),
        ("delete", True, "repeated when it fails"),
        ("post", False, "sent once"),
        ("patch", False, "sent once"),
    ],
)
def test_the_method_says_what_twice_means(
    method: str, expected: bool, said: str
) -> None:
    operation = one(method)
    assert operation.repeatable is expected
    assert repeats(operation) == said


def test_the_configuration_can_know_better() -> None:
    entry = RepeatableSettings(operation="POST /x", why="it only reads")
    operation = one("post", Config(repeatable=(entry,)))
    assert operation.repeatable
    assert repeats(operation) == "repeated when it fails"


@pytest.mark.parametrize(
    ("parameter", "header", "needs", "said"),
    [
        (
            key("Idempotency-Key", required=True),
            "Idempotency-Key",
            True,
            "repeated with the same key when it fails",
        ),
        (
            key("idempotency-key", required=False),
            "idempotency-key",
            False,
            "sent once, or repeated with the key you give",
        ),
        (key("Idempotency-Key", required=True, place="query"), "", False, "sent once"),
        (key("X-Other", required=True), "", False, "sent once"),
    ],
)
def test_a_key_is_a_header_of_the_name_that_is_known(
    parameter: dict[str, Any], header: str, needs: bool, said: str
) -> None:
    operation = one("post", parameters=[parameter])
    assert (operation.key_header, operation.needs_key) == (header, needs)
    assert not operation.repeatable
    assert repeats(operation) == said


def test_the_name_of_the_key_can_be_configured() -> None:
    config = Config(idempotency=IdempotencySettings(header="x-api-key-of-request"))
    parameter = key("X-Api-Key-Of-Request", required=True)
    operation = one("post", config, parameters=[parameter])
    assert operation.needs_key


def test_a_write_is_read_back_by_its_record_or_else_the_list() -> None:
    tag = {"tags": ["Items"]}
    api = api_of(
        {
            "/items": {"get": get(LIST, **tag), "post": get(ITEM, **tag)},
            "/items/{id}": {"get": get(ITEM, parameters=[ID], **tag)},
            "/items/{id}/send": {
                "post": get(ITEM, parameters=[ID], operationId="send", **tag)
            },
            "/others": {"post": get(ITEM, tags=["Others"])},
        }
    )
    labels = {
        operation.label: (
            found.label if (found := read_back(operation, siblings)) else None
        )
        for operation in api.operations
        for siblings in ([one for one in api.operations if one.tag == operation.tag],)
        if operation.method == "POST"
    }
    assert labels == {
        "POST /items": "GET /items",
        "POST /items/{id}/send": "GET /items/{id}",
        "POST /others": None,
    }
