"""`python.identifiers`: always valid, never in the way."""

import keyword
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python.identifiers import (
    argument,
    attribute,
    class_name,
    constant,
    function,
    pascal,
    plain,
    snake,
    unique,
)

Maker = Callable[[Iterable[str]], str]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (snake(("journal", "entries")), "journal_entries"),
        (pascal(("journal", "entries")), "JournalEntries"),
        (constant(("journal", "entries")), "JOURNAL_ENTRIES"),
        (snake(("2", "fa")), "n_2_fa"),
        (pascal(("2", "fa")), "N2Fa"),
        (snake(()), "value"),
        (constant(("unset",)), "UNSET_"),
        (argument("from"), "from_"),
        (argument("self"), "self_"),
        (argument("list"), "list"),
        (attribute("list"), "list_"),
        (attribute("date"), "date"),
        (function("list"), "list_"),
        (function("sends"), "sends_"),
        (plain("list"), "list"),
        (plain("import"), "import_"),
        (class_name("Decimal"), "Decimal_"),
        (class_name(""), "Value"),
    ],
)
def test_spelling(made: str, expected: str) -> None:
    assert made == expected


def test_a_taken_name_gets_a_number() -> None:
    assert unique("name", {"name", "name_2"}) == "name_3"


@given(st.text())
def test_any_text_becomes_an_identifier(text: str) -> None:
    phrase = words(text)
    made = [
        argument(snake(phrase)),
        attribute(snake(phrase)),
        function(snake(phrase)),
        plain(snake(phrase)),
        constant(phrase),
        class_name(pascal(phrase)),
    ]

    assert all(name.isidentifier() and name.isascii() for name in made)
    assert not any(keyword.iskeyword(name) for name in made)


@pytest.mark.parametrize("made", [snake, pascal, constant])
def test_a_name_too_long_for_a_file_is_cut_and_stays_apart(made: Maker) -> None:
    names = {made(("long",) * 100_000), made((*("long",) * 100_000, "er"))}
    assert len(names) == 2
    assert max(map(len, names)) <= 100
    assert made(("long",) * 100_000) in names


@pytest.mark.parametrize("made", [snake, pascal, constant])
def test_a_name_that_was_cut_or_numbered_is_not_cut_again(made: Maker) -> None:
    assert made((made(("a",) * 121) + "_12",)).endswith("_12")
