"""`python.literals`: what goes in comes out of the interpreter, and nothing else."""

import ast
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.python import literals

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(json_values)
def test_a_value_reads_back_as_itself(value: object) -> None:
    assert ast.literal_eval(literals.value(value)) == value


@given(st.text())
def test_a_text_stays_on_one_printable_line(text: str) -> None:
    source = literals.text(text)

    assert source.isprintable()
    assert ast.literal_eval(source) == text


@pytest.mark.parametrize("sign", ["\u202e", "\u2028", "\x00", "\ud800", "\u200b"])
def test_signs_that_change_how_a_line_reads_are_escaped(sign: str) -> None:
    assert sign not in literals.text(f"a{sign}b")


def test_what_json_has_not_is_refused() -> None:
    with pytest.raises(TypeError, match="no JSON value: set"):
        literals.value({1})


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_toml_reads_back_as_itself(text: str) -> None:
    assert literals.toml(text).isprintable()
    assert tomllib.loads(f"key = {literals.toml(text)}") == {"key": text}


def test_a_tuple_of_one_keeps_its_comma() -> None:
    assert literals.tuple_of(["a"]) == "(a,)"
    assert literals.tuple_of(["a", "b"]) == "(a, b)"
