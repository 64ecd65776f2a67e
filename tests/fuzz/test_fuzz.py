"""Random documents: a client that holds all of each, or a refusal that says why.

The examples are the same in every run. `SDKGEN_HUNT=1 pytest -m slow tests/fuzz` looks
at others. A failure ends with the smallest document that fails, as JSON after
`document:`; written to `tests/fuzz/found/<what it shows>.json`, it is tried in every
run from then on.
"""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, settings

from ledgerbee_sdkgen.failures import SdkgenError
from tests.fuzz.documents import broken_documents, documents
from tests.fuzz.promises import broken_files, dropped
from tests.support.drafts import drafted_value, running, undecodable, unexpected

FOUND = sorted(Path(__file__).with_name("found").glob("*.json"))


def few(count: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Try `count` examples, the same ones each time."""
    return settings(
        max_examples=count,
        derandomize="SDKGEN_HUNT" not in os.environ,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def holds_everything(document: Any) -> None:
    draft = drafted_value(document)
    assert broken_files(draft) == []
    assert dropped(document, draft) == []


def runs(document: Any) -> None:
    draft = drafted_value(document)
    with running(draft):
        assert undecodable() == []
        assert unexpected(draft) == []


def is_whole_or_refused(document: Any) -> None:
    with suppress(SdkgenError):
        assert broken_files(drafted_value(document)) == []


def is_the_same_again(document: Any) -> None:
    assert drafted_value(document).tree == drafted_value(document).tree


@given(documents())
@few(20)
def test_nothing_of_a_valid_document_is_dropped(document: Any) -> None:
    note(f"document: {json.dumps(document)}")
    holds_everything(document)


@given(documents())
@few(10)
def test_what_is_made_of_a_valid_document_runs(document: Any) -> None:
    note(f"document: {json.dumps(document)}")
    runs(document)


@given(broken_documents())
@few(20)
def test_a_broken_document_is_refused_or_made_whole(document: Any) -> None:
    note(f"document: {json.dumps(document)}")
    is_whole_or_refused(document)


@given(documents())
@few(5)
def test_the_same_document_gives_the_same_bytes(document: Any) -> None:
    note(f"document: {json.dumps(document)}")
    is_the_same_again(document)


@pytest.mark.slow
@given(documents())
@few(900)
def test_nothing_of_many_valid_documents_is_dropped(document: Any) -> None:
    note(f"document: {json.dumps(document)}")
    holds_everything(document)


@pytest.mark.slow
@given(documents())
@few(200)
def test_what_is_made_of_many_valid_documents_runs(document: Any) -> None:
    note(f"document: {json.dumps(document)}")
    runs(document)


@pytest.mark.slow
@given(broken_documents())
@few(800)
def test_many_broken_documents_are_refused_or_made_whole(document: Any) -> None:
    note(f"document: {json.dumps(document)}")
    is_whole_or_refused(document)


@pytest.mark.slow
@given(documents())
@few(100)
def test_many_documents_give_the_same_bytes_again(document: Any) -> None:
    note(f"document: {json.dumps(document)}")
    is_the_same_again(document)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.stem)
def test_what_was_found_once_is_refused_or_runs(path: Path) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    with suppress(SdkgenError):
        holds_everything(document)
        runs(document)
