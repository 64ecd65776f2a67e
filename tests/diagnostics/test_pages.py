"""Every code has a page, and what is printed there is what is printed."""

import re

import pytest

from ledgerbee_sdkgen.codes import CODES
from tests.diagnostics.pages import INDEX, PAGES, index_text, page_text, read_page

HOW = "run `python -m tests.diagnostics`, and complete docs/diagnostics"


@pytest.mark.parametrize("code", CODES)
def test_a_page_shows_what_is_printed(code: str) -> None:
    path = PAGES / f"{code}.md"
    assert path.exists(), HOW
    page = read_page(code)
    assert path.read_text(encoding="utf-8") == page_text(page), HOW
    assert f"({code})" in page.printed
    assert page.meaning not in ("", "What it means.")
    assert page.advice


def test_the_index_lists_every_code() -> None:
    text = INDEX.read_text(encoding="utf-8")
    assert text == index_text(), HOW
    assert re.findall(r"^\| \[`(\w+)`\]\(diagnostics/\1\.md\)", text, re.MULTILINE) == [
        code for letter in "SRCNWLOU" for code in CODES if code.startswith(letter)
    ]


def test_there_is_no_page_of_a_code_that_is_none() -> None:
    assert {path.stem for path in PAGES.iterdir()} == {*CODES}
