"""Refusals in any API's shape, and answers as they travel."""

from typing import Any

import httpx2
import msgspec
import pytest

from ledgerbee_sdkgen.runtime.errors import ErrorEnvelope
from ledgerbee_sdkgen.runtime.fake_answers import (
    Answer,
    Failure,
    Refusals,
    travelled,
)
from ledgerbee_sdkgen.runtime.fake_checks import Problem

PROBLEM = Problem(property="a.b", rule="isInt", text="a.b must be a whole number")


def refusal(failure: Failure, example: Any, **places: Any) -> Any:
    refusals = Refusals(places=ErrorEnvelope(**places), example=example)
    answer = refusals.answer(failure, path="/x", now=0)
    assert answer.status == failure.status
    return msgspec.json.decode(answer.content)


def test_what_the_example_says_of_another_failure_is_left_out() -> None:
    example = {
        "code": "OTHER",
        "scopes": ["a"],
        "wrong": [1],
        "inner": {"licence": "L", "kept": True},
        "type": "failure",
        "status": 400,
        "count": 3,
    }
    made = refusal(
        Failure(status=418, message="Tea"),
        example,
        message="message",
        code="code",
        required_scopes="scopes",
        validation_errors="wrong",
        license_key="inner/licence",
    )
    assert made == {
        "inner": {"kept": True},
        "type": "failure",
        "status": 418,
        "count": 3,
        "message": "Tea",
    }
    assert example["inner"] == {"licence": "L", "kept": True}


def test_places_that_the_example_has_not_are_made() -> None:
    made = refusal(
        Failure(status=400, code="NO", details=[1], problems=(PROBLEM,)),
        {},
        message="error/message",
        code="error/code",
        details="error/more",
        path="path",
        timestamp="at",
        validation_errors="error/wrong",
    )
    wrong = {"property": "a.b", "constraints": {"isInt": PROBLEM.text}}
    assert made == {
        "error": {
            "message": "Bad Request",
            "code": "NO",
            "more": [1],
            "wrong": [wrong],
        },
        "path": "/x",
        "at": "1970-01-01T00:00:00.000Z",
    }


def test_without_a_place_for_problems_the_message_tells_them() -> None:
    failure = Failure(status=400, problems=(PROBLEM,))
    assert refusal(failure, {}, message="message") == {"message": PROBLEM.text}
    assert refusal(failure, {}) == {}


def test_a_status_without_a_name_has_a_message_as_well() -> None:
    made = refusal(Failure(status=499), {}, message="message")
    assert made == {"message": "Status 499"}


ANSWER = Answer(status=200, content=b"0123456789", headers={"x-own": "1"})


def test_an_answer_travels_as_it_is() -> None:
    response = travelled(ANSWER, None, 1)
    assert (response.status_code, response.content) == (200, b"0123456789")
    assert response.headers["x-own"] == "1"


def test_of_a_truncated_answer_the_beginning_comes() -> None:
    pieces = travelled(ANSWER, "truncated", 1).iter_raw()
    assert next(pieces) == b"01234"
    with pytest.raises(httpx2.RemoteProtocolError):
        next(pieces)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("refused", httpx2.ConnectError),
        ("reset", httpx2.ReadError),
        ("timeout", httpx2.ReadTimeout),
    ],
)
def test_no_answer_comes(fault: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        travelled(ANSWER, fault, 1)
