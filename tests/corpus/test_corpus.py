"""Documents of others: no operation of them is lost, and what comes out is right."""

from pathlib import Path

import pytest

from tests.corpus.__main__ import PAGE
from tests.corpus.documents import documents, folder, read, routes
from tests.corpus.generate import generate
from tests.corpus.package import uncompiled
from tests.corpus.result import Result
from tests.corpus.reviewed import reasons
from tests.corpus.run import run_all
from tests.corpus.table import comparable, page

SPECS = folder()
DOCUMENTS = documents(SPECS) if SPECS else []
SMALL = [one for one in DOCUMENTS if one.stat().st_size < 100_000]
pytestmark = pytest.mark.skipif(
    SPECS is None, reason="no corpus: set SDKGEN_CORPUS to its folder"
)


def test_the_folder_holds_documents() -> None:
    assert len(DOCUMENTS) >= 24


@pytest.mark.parametrize("document", SMALL, ids=lambda path: path.name)
def test_every_operation_of_a_document_comes_out_as_python(
    document: Path, tmp_path: Path
) -> None:
    result = Result(document=document.name)
    done = generate(document, tmp_path, result)
    assert (done, result.refused) == (True, [])
    count = len(routes(read(document)))
    assert result.whole + result.assumed + result.degraded == count
    assert uncompiled(tmp_path) == []


@pytest.mark.slow
def test_all_documents_hold_to_everything_and_the_page_says_so(tmp_path: Path) -> None:
    known = reasons()
    results = run_all(DOCUMENTS, tmp_path, known)
    assert [f"{one.document}: {each}" for one in results for each in one.problems] == []
    assert comparable(page(results, known)) == comparable(
        PAGE.read_text(encoding="utf-8")
    )
