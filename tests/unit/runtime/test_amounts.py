import json
import re
import sys
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.runtime.amounts import odd_amounts
from ledgerbee_sdkgen.runtime.inspection import described

NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)


class Line(msgspec.Struct):
    amount: Decimal | None
    lines: "list[Line]"


class Rates(msgspec.Struct):
    rates: list[Decimal | None]


def is_odd(text: str) -> bool:
    """Tell whether Python takes `text` for a number, which it is not written as."""
    try:
        Decimal(text)
    except InvalidOperation:
        return False
    return not NUMBER.fullmatch(text)


def is_found(document: str, type_: Any) -> bool:
    search = odd_amounts(described(type_))
    assert search is not None
    return search.may_be_in(document.encode())


def documents(text: str) -> list[tuple[str, Any]]:
    """Return documents that hold `text` as an amount, each with its type."""
    written = [json.dumps(text), json.dumps(text, ensure_ascii=False)]
    # What need not be escaped may be, all the same.
    escaped = "".join(f"\\u{ord(one):04x}" for one in text)
    written.append(f'"{escaped}"')
    in_lists: list[Any] = [Rates, list[Decimal], tuple[Decimal, int], Decimal]
    return [
        *((f'{{"amount" : {one}}}', Line) for one in written),
        *((f'{{"amount":{one}}}', dict[str, Decimal]) for one in written),
        *((f'{{"rates":[null, {one}]}}', kind) for one in written for kind in in_lists),
    ]


@given(st.text("0123456789+-._eE nNaAiIfFtTyYsS\n\t\xa0\u0661\u00e9\uff11", max_size=8))
def test_no_odd_amount_is_missed(text: str) -> None:
    if is_odd(text):
        for document, type_ in documents(text):
            assert is_found(document, type_), document


@pytest.mark.parametrize(
    "written", [r"N\u0061N", r"s_\u006ean", r"-i____________n\u0066"]
)
def test_no_odd_amount_is_missed_where_some_of_it_is_escaped(written: str) -> None:
    assert is_found(f'{{"amount":"{written}"}}', Line)


def test_no_digit_and_no_space_of_any_script_is_missed() -> None:
    characters = [*map(chr, range(0x20, 0xD800)), *map(chr, range(0xE000, 0x10000))]
    for one in characters:
        for text in (f"{one}1", f"1{one}"):
            if is_odd(text):
                assert all(is_found(*each) for each in documents(text)), text
    for place in range(0x10000, sys.maxunicode + 1):
        if is_odd(text := f"{chr(place)}1"):
            assert is_found(f'{{"amount":"{text}"}}', Line), text


@pytest.mark.parametrize(
    "text", ["12.50", "-1e5", "Århus", "north", "sent", "2026-01-15", "a_b", "12 kr"]
)
def test_usual_texts_do_not_slow_a_document_down(text: str) -> None:
    document = f'{{"a":"{text}","b" : "caf\\u00e9 {text}"}}'

    assert not is_found(document, Line)


def test_what_holds_no_amount_is_not_searched() -> None:
    assert odd_amounts(described(dict[str, list[str]])) is None
    assert odd_amounts(described(Any)) is None
