"""`python.docstrings`: prose stays prose, whatever it holds."""

import ast
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.python.docstrings import Section, docstring, one_line


def read_back(source: str, indent: int) -> str:
    module = ast.parse(f"def f():\n    {source}\n" if indent else source)
    if not indent:
        return ast.get_docstring(module) or ""
    (function,) = module.body
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1
    return ast.get_docstring(function) or ""


def test_one_line_stays_on_one_line() -> None:
    assert docstring(["List invoices."], 4) == '"""List invoices."""'


def test_parts_become_paragraphs() -> None:
    made = docstring(
        [
            "List invoices.",
            "",
            "Newest first.",
            Section(title="Args", entries=(("page", "From 1."), ("limit", ""))),
        ],
        4,
    )

    assert made == (
        '"""List invoices.\n'
        "\n"
        "    Newest first.\n"
        "\n"
        "    Args:\n"
        "        page: From 1.\n"
        "        limit\n"
        '    """'
    )


def test_long_prose_is_wrapped_and_lists_hang() -> None:
    made = docstring(["Title.", "- " + "word " * 30], 4)

    lines = made.split("\n")
    assert max(map(len, lines)) <= 88
    assert lines[2].startswith("    - word")
    assert lines[3].startswith("      word")


@given(st.text("ab -.", max_size=400), st.sampled_from([0, 4, 8, 60]))
def test_prose_is_wrapped_as_the_standard_library_does(text: str, indent: int) -> None:
    made = docstring(["Title.", f"w{text}", "End."], indent).split("\n")[2:-3]
    width = max(88 - indent, 40)
    wrapped = textwrap.wrap(
        f"w{text}", width, break_long_words=False, break_on_hyphens=False
    )

    assert [line[indent:] for line in made] == wrapped


@pytest.mark.parametrize(
    "payload", ['"""', "\\", 'ends in a quote"', '""""""', "\\N{x}", "\\u12", "a\\"]
)
def test_prose_cannot_end_the_docstring(payload: str) -> None:
    assert read_back(docstring([payload], 4), 4).rstrip() == payload.strip()


@given(st.text(), st.sampled_from([0, 4]))
def test_any_prose_is_one_string_constant(text: str, indent: int) -> None:
    source = docstring(["Title.", text], indent)

    assert read_back(source, indent).startswith("Title.")
    assert all(line.isprintable() for line in source.split("\n"))


def test_one_line_is_one_line() -> None:
    assert one_line("a\r\n b\u2028c\t") == "a b c"
