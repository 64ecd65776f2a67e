"""How much is generated: lines of code, of stubs and of docs, each for itself."""

from pathlib import Path

import pytest

GENERATED = Path(__file__).parents[2] / "generated"


@pytest.mark.parametrize(
    ("ending", "most"), [("py", 25_000), ("pyi", 12_500), ("md", 13_000)]
)
def test_as_many_lines_are_generated_at_most(ending: str, most: int) -> None:
    texts = [
        path.read_text(encoding="utf-8") for path in GENERATED.rglob(f"*.{ending}")
    ]

    assert 0 < sum(text.count("\n") for text in texts) <= most
