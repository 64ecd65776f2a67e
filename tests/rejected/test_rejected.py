"""Documents that are refused, and exactly what is said of them."""

from pathlib import Path

import pytest

from ledgerbee_sdkgen.codes import CODES
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec.files import Folder
from ledgerbee_sdkgen.spec.library import Library
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.remote import Remote
from ledgerbee_sdkgen.spec.source import as_source

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/spec.*"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_document_is_refused_with_what_is_expected(case: Path) -> None:
    (document,) = case.glob("spec.*")
    # Nothing is fetched in a test: what is refused is so before a connection.
    fetcher = Remote() if (case / "allow-remote").exists() else None
    library = Library(main=document.name, folder=Folder(case), fetcher=fetcher)
    overlays = [as_source(path.name, path.read_bytes()) for path in _overlays(case)]
    with pytest.raises(InputError) as error:
        read_document(
            as_source(document.name, document.read_bytes()),
            Findings(),
            library,
            overlays,
        )
    expected = (case / "expected.txt").read_text(encoding="utf-8")
    # Other files are named by the way to them.
    assert f"{error.value}\n".replace(f"{case.as_posix()}/", "") == expected
    code = case.name.partition("-")[0]
    assert code in {found.code for found in error.value.diagnostics}


def _overlays(case: Path) -> list[Path]:
    return sorted(case.glob("*.overlay.yaml"))


def test_every_error_of_a_document_has_a_case() -> None:
    shown = {case.name.partition("-")[0] for case in CASES}
    errors = {
        code
        for code, entry in CODES.items()
        if code.startswith("S") and entry.severity == "error"
    }
    # S001 is about files that cannot be read: tests/unit/spec/test_source.py.
    assert errors - shown == {"S001"}
