"""What a call costs, counted: calls of functions, and what is made only once."""

import gc
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import msgspec
import pytest
from ledgerbee import LedgerBee
from ledgerbee.transport import Request, Response

GENERATED = Path(__file__).parents[2] / "generated"
ITEM = {
    "id": "1",
    "status": "draft",
    "date": "2026-01-15",
    "currency": "DKK",
    "subtotal": "300.00",
    "vat": "75.00",
    "amount": "375.00",
    "createdAt": "2026-01-15T09:30:00Z",
    "updatedAt": "2026-01-15T09:30:00Z",
}
MOST_FUNCTIONS = 110
ASKS_OF_TYPES = {"inspect", "msgspec.inspect"}


class Answering:
    """A transport that gives the same answer each time."""

    def __init__(self, answer: Any) -> None:
        self._content = msgspec.json.encode(answer)

    def send(self, request: Request, *, timeout: float) -> Response:
        headers = {"content-type": "application/json"}
        return Response(status=200, headers=headers, content=self._content)

    def close(self) -> None:
        pass


@contextmanager
def counted() -> Iterator[Counter[str]]:
    """Count the functions of Python that are called meanwhile, by module."""
    found: Counter[str] = Counter()

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            found[frame.f_globals.get("__name__", "")] += 1

    before = sys.getprofile()
    # What is collected meanwhile is of other tests, and calls functions, too.
    gc.collect()
    gc.disable()
    sys.setprofile(note)
    try:
        yield found
    finally:
        sys.setprofile(before)
        gc.enable()


def listing(*items: dict[str, Any]) -> LedgerBee:
    """Return a client whose lists are one page of `items`."""
    many = len(items)
    page = {"items": items, "total": many, "page": 1, "limit": many, "totalPages": 1}
    return LedgerBee(api_key="k", transport=Answering(page))


@pytest.mark.parametrize("new", [{}, {"new": 1}], ids=["known", "unknown"])
def test_nothing_asks_about_types_after_the_first_call(new: dict[str, Any]) -> None:
    client = listing({**ITEM, **new})
    assert client.invoices.list().first_page.items[0].unknown_fields == new

    with counted() as found:
        assert client.invoices.list().first_page

    assert ASKS_OF_TYPES & set(found) == set()


def test_a_call_is_few_functions() -> None:
    client = LedgerBee(api_key="k", transport=Answering({**ITEM, "lines": []}))
    client.invoices.get("1")

    with counted() as found:
        client.invoices.get("1")

    assert found.total() <= MOST_FUNCTIONS, found.most_common()


def test_a_page_is_no_more_functions_the_more_is_on_it() -> None:
    counts = []
    for client in (listing(ITEM), listing(*[ITEM] * 100)):
        assert client.invoices.list().first_page
        with counted() as found:
            assert client.invoices.list().first_page
        counts.append(found.total())

    assert counts[0] == counts[1]


def test_the_budget_of_imports_is_generated() -> None:
    tests = GENERATED / "tests"
    answer = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tests)],
        cwd=GENERATED,
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
    )

    assert answer.stdout.endswith("\n") and "3 passed" in answer.stdout, answer.stdout


def test_a_call_of_threads_imports_no_asyncio() -> None:
    program = (
        "import sys\n"
        "from ledgerbee import ApiConnectionError, LedgerBee\n"
        "client = LedgerBee(api_key='k', base_url='http://127.0.0.1:1', max_retries=0)\n"
        "try:\n"
        "    client.invoices.get('1')\n"
        "except ApiConnectionError:\n"
        "    print('asyncio' in sys.modules)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program],
        cwd=GENERATED,
        check=True,
        capture_output=True,
        text=True,
    )

    assert answer.stdout == "False\n"
