import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from ledgerbee_sdkgen.python.markdown import anchor, cell, code, prose

MARKDOWN = MarkdownIt("commonmark").enable("table")


def kinds(text: str) -> set[str]:
    found = set()
    for token in MARKDOWN.parse(text):
        found.add(token.type)
        found |= {child.type for child in token.children or ()}
    return found


@pytest.mark.parametrize(
    "text",
    [
        "# Heading",
        "Heading\n===",
        "Heading\n---",
        "> quotation",
        "```python\nimport os\n```",
        "    indented code",
        "<script>alert(1)</script>",
        "<!-- comment",
        "[link](javascript:alert(1))",
        "![image](https://example.com/x.png)",
        "[ref]: https://example.com",
        "*emphasis* **strong** ***both***",
        "***",
        "___",
        "~~~\ncode\n~~~",
        "<https://example.com>",
        "a | b\n--|--\nc | d",
        "Heading\n-",
        "a\n_ _ _",
        "a\x85# Heading\u2028# Heading\x0b# Heading\r# Heading",
    ],
)
def test_what_would_be_markup_is_text(text: str) -> None:
    assert kinds(prose(text)) <= {
        "paragraph_open",
        "paragraph_close",
        "inline",
        "text",
        "softbreak",
        "code_inline",
    }


def test_paragraphs_lists_and_code_spans_stay() -> None:
    text = prose("First with `code_*span*`.\n\n- one\n- two")
    found = kinds(text)
    assert {"bullet_list_open", "code_inline"} <= found
    assert "`code_*span*`" in text


@given(st.text())
def test_a_cell_stays_one_cell(text: str) -> None:
    tokens = MARKDOWN.parse(f"| a | b |\n|---|---|\n| {cell(text)} | end |")
    cells = [token for token in tokens if token.type == "td_open"]
    assert len(cells) == 2


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"])))
def test_code_shows_exactly_the_text(text: str) -> None:
    if not text.split() or "|" in text:
        return
    (inline,) = [one for one in MARKDOWN.parse(code(text)) if one.type == "inline"]
    (span,) = inline.children or []
    assert (span.type, span.content) == ("code_inline", " ".join(text.split()))


@pytest.mark.parametrize("marker", ["-", "+", "1.", "12)", "- 3."])
@pytest.mark.parametrize("text", ["# Heading", "---", "~~~", "- - -", "_ _ _"])
def test_an_item_of_a_list_holds_text_alone(marker: str, text: str) -> None:
    assert not kinds(prose(f"{marker} {text}")) & {"heading_open", "hr", "fence"}


@pytest.mark.parametrize("written", [prose, cell, code])
@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u200b", "\ufeff", "\0", "\x7f"])
def test_no_hidden_character_stands_in_a_page(
    written: Callable[[str], str], sign: str
) -> None:
    assert written(f"a{sign}b").isprintable()


def test_code_shows_hidden_characters_by_their_numbers() -> None:
    assert code("a\u202eb\0") == "`a\\u202eb\\x00`"


@given(st.text(st.sampled_from("a`|\\<> ")))
def test_code_in_a_cell_stays_in_it(text: str) -> None:
    for written in (code(text), cell(text)):
        tokens = MARKDOWN.parse(f"| a | b |\n|---|---|\n| {written} | end |")
        cells = [token for token in tokens if token.type == "inline"]
        assert [one.content for one in cells][3:] == ["end"]
        assert "html_inline" not in {
            child.type for one in cells for child in one.children or ()
        }
        # Where a backslash is read before a bar is looked for, it escapes the next.
        assert not re.search(r"(?<!\\)(\\\\)+\|", written)


def test_no_text_is_no_code() -> None:
    assert code(" ") == ""


def test_an_anchor_is_what_a_heading_gets() -> None:
    assert anchor("JournalEntry") == "journalentry"
