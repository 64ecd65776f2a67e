"""`model.types`: unions in normal form."""

from ledgerbee_sdkgen.model.types import (
    ANY,
    NULL,
    Boolean,
    Integer,
    String,
    Union,
    is_nullable,
    nullable,
    union,
    without_null,
)

TEXT, WHOLE = String(), Integer()


def test_a_union_of_one_is_that_type() -> None:
    assert union(TEXT, TEXT) == TEXT


def test_a_union_is_flat_and_null_comes_last() -> None:
    inner = union(NULL, TEXT)

    assert union(inner, WHOLE) == Union(members=(TEXT, WHOLE, NULL))


def test_any_absorbs() -> None:
    assert union(TEXT, ANY, NULL) == ANY


def test_null_can_be_added_and_taken_out() -> None:
    either = union(TEXT, Boolean())

    assert is_nullable(nullable(either))
    assert without_null(nullable(either)) == either


def test_of_no_types_nothing_is_known() -> None:
    assert union() == ANY
