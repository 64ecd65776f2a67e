"""The programs on the page about testing, run as a user would: with pytest."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.calls import ROOT
from tests.support.generated import rendered, written

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run(page: str, package: Path, folder: Path) -> str:
    """Return what pytest says of all blocks of `page` as one module."""
    module = folder / "test_page.py"
    module.write_text("\n\n".join(_BLOCK.findall(page)), encoding="utf-8")
    result = subprocess.run(
        [
            sys.executable,
            *("-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            *("--rootdir", str(folder), "-o", f"pythonpath={package}", str(module)),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_the_programs_on_the_page_run(tmp_path: Path) -> None:
    page = ROOT / "generated" / "docs" / "testing" / "index.md"
    assert "7 passed" in run(
        page.read_text(encoding="utf-8"), ROOT / "generated", tmp_path
    )


@pytest.mark.parametrize(
    ("document", "passed"),
    [("tests/golden/features/spec.yaml", 4), ("tests/fixtures/things.yaml", 7)],
)
def test_the_page_of_another_api_runs_as_well(
    document: str, passed: int, tmp_path: Path
) -> None:
    copy = tmp_path / Path(document).name
    copy.write_bytes((ROOT / document).read_bytes())
    tree = rendered(copy, "another").tree
    written(tree, tmp_path / "package")
    page = tree["docs/testing/index.md"]
    assert f"{passed} passed" in run(page, tmp_path / "package", tmp_path)


def test_the_index_leads_to_the_page() -> None:
    index = (ROOT / "generated" / "docs" / "index.md").read_text(encoding="utf-8")
    assert "(testing/index.md)" in index
