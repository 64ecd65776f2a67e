"""Small documents and exactly what is generated from them.

`python -m pytest tests/golden --update-golden` rewrites what is expected, and fails
once, so that nobody commits it unseen.
"""

import shutil
from pathlib import Path

import pytest

from tests.support.generated import rendered, written

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/spec.*"))


def own(tree: dict[str, str]) -> dict[str, str]:
    """Return the tree without what is the same for every document."""
    return {path: text for path, text in tree.items() if "/_runtime/" not in path}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_generated_is_what_is_expected(
    case: Path, request: pytest.FixtureRequest
) -> None:
    (document,) = case.glob("spec.*")
    tree = own(dict(rendered(document, case.name).tree))
    expected = case / "expected"
    if request.config.getoption("--update-golden"):
        shutil.rmtree(expected, ignore_errors=True)
        written(tree, expected)
        pytest.fail(f"{expected} is rewritten; review the difference and run again")
    on_disk = {
        path.relative_to(expected).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(expected.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert sorted(tree) == sorted(on_disk)
    assert {path: text for path, text in tree.items() if on_disk[path] != text} == {}


def test_there_is_a_case() -> None:
    assert [case.name for case in CASES] != []
