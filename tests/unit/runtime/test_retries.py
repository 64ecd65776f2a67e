from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.runtime.errors import ApiConnectionError
from ledgerbee_sdkgen.runtime.retries import (
    LONGEST_ASKED,
    Limits,
    Outcome,
    asked_wait,
    is_unknown,
    may_repeat,
    wait_before,
)
from ledgerbee_sdkgen.runtime.timing import SystemTiming
from ledgerbee_sdkgen.runtime.transport import Response
from tests.support.timing import FakeTiming

NOW = 1_800_000_000


def answer(status: int, **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status=status, headers=named, content=b"")


def refused() -> ApiConnectionError:
    return ApiConnectionError("refused", may_have_arrived=False)


def cut_off() -> ApiConnectionError:
    return ApiConnectionError("cut off")


@pytest.mark.parametrize(
    ("outcome", "write", "others"),
    [
        (refused(), True, True),
        (cut_off(), False, True),
        (answer(429), True, True),
        (answer(408), False, True),
        (answer(500), False, True),
        (answer(502), False, True),
        (answer(503), False, True),
        (answer(504), False, True),
        (answer(524), False, True),
        (answer(501), False, False),
        (answer(505), False, False),
        (answer(400), False, False),
        (answer(401), False, False),
        (answer(404), False, False),
        (answer(409), False, False),
        (answer(302), False, False),
    ],
    ids=str,
)
def test_what_may_be_sent_again(outcome: Outcome, write: bool, others: bool) -> None:
    assert may_repeat(outcome, repeatable=False) is write
    assert may_repeat(outcome, repeatable=True) is others


@given(status=st.integers(min_value=100, max_value=599))
def test_a_write_that_was_answered_is_repeated_only_if_it_was_not_processed(
    status: int,
) -> None:
    assert may_repeat(answer(status), repeatable=False) is (status == 429)


@given(status=st.integers(min_value=100, max_value=599))
def test_an_unknown_outcome_is_never_one_that_a_write_is_repeated_after(
    status: int,
) -> None:
    outcome = answer(status)
    assert not (is_unknown(outcome) and may_repeat(outcome, repeatable=False))


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (cut_off(), True),
        (answer(408), True),
        (answer(502), True),
        (answer(504), True),
        (answer(524), True),
        (answer(521), False),
        (refused(), False),
        (answer(429), False),
        (answer(500), False),
        (answer(400), False),
    ],
    ids=str,
)
def test_what_leaves_open_what_the_api_did(outcome: Outcome, expected: bool) -> None:
    assert is_unknown(outcome) is expected


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (answer(503, retry_after="7"), 7),
        (answer(503, retry_after=" 0 "), 0),
        (answer(503, retry_after=formatdate(NOW + 9, usegmt=True)), 9),
        (answer(503, retry_after=formatdate(NOW - 9, usegmt=True)), 0),
        (answer(429, x_reset=str(NOW + 30)), 30),
        (answer(429, x_reset=str(NOW - 30)), 0),
        (answer(429, x_reset=str(NOW + 30), retry_after="7"), 7),
        (answer(503, x_reset=str(NOW + 30)), None),
        (answer(503), None),
        (answer(503, retry_after="-1"), None),
        (answer(503, retry_after="soon"), None),
        (answer(503, retry_after="9" * 400), None),
        (answer(503, retry_after="٣"), None),
        (answer(429, x_reset="1e9"), None),
        (
            # This machine's clock is an hour behind the API's.
            answer(
                503,
                date=formatdate(NOW + 3600, usegmt=True),
                retry_after=formatdate(NOW + 3605, usegmt=True),
            ),
            5,
        ),
        (
            answer(
                429,
                date=formatdate(NOW + 3600, usegmt=True),
                x_reset=str(NOW + 3602),
            ),
            2,
        ),
    ],
)
def test_how_long_an_answer_asks_to_wait(
    response: Response, expected: float | None
) -> None:
    assert asked_wait(response, now=NOW, reset_header="X-Reset") == expected


@given(text=st.text(max_size=40))
def test_no_header_is_a_reason_to_fail(text: str) -> None:
    response = answer(429, retry_after=text, date=text, x_reset=text)
    wait = asked_wait(response, now=NOW, reset_header="X-Reset")
    assert wait is None or wait >= 0


def test_a_header_that_the_api_does_not_have_is_not_read() -> None:
    response = answer(429, **{"": "1800000009"})
    assert asked_wait(response, now=NOW, reset_header="") is None


@pytest.mark.parametrize(
    ("attempt", "expected"),
    [(1, 0.25), (2, 0.5), (3, 1.0), (4, 2.0), (5, 4.0), (6, 4.0), (5000, 4.0)],
)
def test_waits_double_up_to_a_longest(attempt: int, expected: float) -> None:
    timing = FakeTiming(jitter=0.5)
    wait = wait_before(cut_off(), attempt=attempt, timing=timing, reset_header="")
    assert wait == expected


def test_the_jitter_is_full() -> None:
    waits = [
        wait_before(
            cut_off(), attempt=5, timing=FakeTiming(jitter=jitter), reset_header=""
        )
        for jitter in (0.0, 0.999)
    ]
    assert waits == [0.0, 0.999 * 8]


def test_what_the_api_asks_for_is_neither_shortened_nor_waited_for_without_end() -> (
    None
):
    for seconds, expected in ((60, 60.0), (61, None)):
        wait = wait_before(
            answer(503, retry_after=str(seconds)),
            attempt=1,
            timing=FakeTiming(),
            reset_header="",
        )
        assert wait == expected
    assert LONGEST_ASKED == 60


def test_chance_lies_between_0_and_1() -> None:
    timing = SystemTiming()
    chances = {timing.jitter() for _ in range(20)}
    assert all(0 <= one < 1 for one in chances)
    assert len(chances) > 1


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        ({"timeout": 0}, "`timeout` is 0"),
        ({"timeout": float("nan")}, "`timeout` is nan"),
        ({"timeout": float("inf")}, "`timeout` is inf"),
        ({"timeout": None}, "`timeout` is None"),
        ({"timeout": "5"}, "`timeout` is '5'"),
        ({"total_timeout": -1}, "`total_timeout` is -1"),
        ({"max_retries": -1}, "`max_retries` is -1"),
        ({"max_retries": 1.5}, r"`max_retries` is 1\.5"),
        ({"max_retries": True}, "`max_retries` is True"),
    ],
)
def test_a_limit_that_is_none_is_refused(given_: dict[str, float], said: str) -> None:
    limits = {"timeout": 1.0, "total_timeout": None, "max_retries": 2, **given_}
    with pytest.raises(ValueError, match=said):
        Limits(**limits)  # type: ignore[arg-type]
