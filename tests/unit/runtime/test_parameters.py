import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.operation import Style
from ledgerbee_sdkgen.runtime.parameters import (
    cookies_of,
    headers_of,
    path_of,
    query_of,
)

COLOURS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}


class Filter(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    min_amount: Decimal | UnsetType = UNSET
    since: datetime.date | UnsetType = UNSET


# OpenAPI 3.0.4, "Style Examples"; 3.1.1, the same.
@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", False, "blue", "color=blue"),
        ("form", False, COLOURS, "color=blue,black,brown"),
        ("form", False, RGB, "color=R,100,G,200,B,150"),
        ("form", True, "blue", "color=blue"),
        ("form", True, COLOURS, "color=blue&color=black&color=brown"),
        ("form", True, RGB, "R=100&G=200&B=150"),
        ("spaceDelimited", False, COLOURS, "color=blue%20black%20brown"),
        ("spaceDelimited", False, RGB, "color=R%20100%20G%20200%20B%20150"),
        ("pipeDelimited", False, COLOURS, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, RGB, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (
            "deepObject",
            True,
            RGB,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
    ],
)
def test_query_styles_are_written_as_openapi_shows_them(
    style: str, explode: bool, value: Any, expected: str
) -> None:
    styles = {"color": Style(style=style, explode=explode)}
    assert query_of({"color": value}, styles) == expected


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, COLOURS, "blue,black,brown"),
        ("simple", False, RGB, "R,100,G,200,B,150"),
        ("simple", True, RGB, "R=100,G=200,B=150"),
        ("label", False, "blue", ".blue"),
        ("label", False, COLOURS, ".blue,black,brown"),
        ("label", True, COLOURS, ".blue.black.brown"),
        ("label", True, RGB, ".R=100.G=200.B=150"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, COLOURS, ";color=blue,black,brown"),
        ("matrix", True, COLOURS, ";color=blue;color=black;color=brown"),
        ("matrix", True, RGB, ";R=100;G=200;B=150"),
    ],
)
def test_path_styles_are_written_as_openapi_shows_them(
    style: str, explode: bool, value: Any, expected: str
) -> None:
    styles = {"color": Style(style=style, explode=explode)}
    assert path_of("/{color}", {"color": value}, styles) == f"/{expected}"


@given(st.text(min_size=1))
def test_any_text_comes_back_from_the_query(text: str) -> None:
    query = query_of({"search": text}, {})
    assert parse_qsl(query, keep_blank_values=True, separator="&") == [("search", text)]


@given(st.text(min_size=1))
def test_no_text_leaves_its_place_in_the_path(text: str) -> None:
    try:
        path = path_of("/v1/customers/{id}/contacts", {"id": text}, {})
    except ValueError:
        assert text in (".", "..")
    else:
        assert path.count("/") == 4
        assert not {"?", "#", " "} & set(path)


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_parameter_that_would_make_another_path_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"`id` is .* cannot stand in a path"):
        path_of("/v1/customers/{id}", {"id": value}, {})


def test_none_is_no_path_parameter() -> None:
    with pytest.raises(TypeError, match="`id` is None"):
        path_of("/v1/customers/{id}", {"id": None}, {})


def test_what_is_unset_is_left_out() -> None:
    assert query_of({"page": UNSET, "limit": 25}, {}) == "limit=25"
    assert headers_of({"X-A": UNSET}, {}) == {}
    assert cookies_of({"a": UNSET, "b": "1"}, {}) == "b=1"


def test_none_is_no_filter() -> None:
    with pytest.raises(TypeError, match="`customerId` is None; leave it out"):
        query_of({"customerId": None}, {})


def test_scalars_are_written_as_json_spells_them() -> None:
    values = {
        "draft": True,
        "limit": 25,
        "minAmount": Decimal("1.10"),
        "from": datetime.date(2026, 1, 15),
    }
    expected = "draft=true&limit=25&minAmount=1.10&from=2026-01-15"
    assert query_of(values, {}) == expected


def test_a_model_as_deep_object_is_written_by_wire_name() -> None:
    styles = {"filter": Style(style="deepObject", explode=True, type=Filter)}
    value = {"min_amount": Decimal("1.10"), "since": datetime.date(2026, 1, 15)}
    expected = "filter%5BminAmount%5D=1.10&filter%5Bsince%5D=2026-01-15"
    assert query_of({"filter": value}, styles) == expected


def test_metadata_is_written_as_pairs_in_brackets() -> None:
    styles = {"metadata": Style(style="deepObject", explode=True)}
    query = query_of({"metadata": {"crm id": "4&2"}}, styles)
    assert query == "metadata%5Bcrm%20id%5D=4%262"


def test_a_parameter_with_content_is_a_document() -> None:
    styles = {"where": Style(content="application/json", type=Filter)}
    query = query_of({"where": {"min_amount": 1}}, styles)
    assert query == "where=%7B%22minAmount%22%3A1%7D"


def test_an_object_within_a_list_is_json() -> None:
    styles = {"where": Style(style="form", explode=True)}
    query = query_of({"where": [{"a": 1}, {"b": [2]}]}, styles)
    assert unquote(query) == 'where={"a":1}&where={"b":[2]}'


def test_a_list_by_deep_object_is_told_by_brackets() -> None:
    styles = {"expand": Style(style="deepObject", explode=True)}
    query = query_of({"expand": ["a", "b"]}, styles)
    assert unquote(query) == "expand[]=a&expand[]=b"


def test_reserved_characters_go_as_they_are_where_that_is_allowed() -> None:
    styles = {
        "next": Style(reserved=True),
        "ids": Style(style="form", reserved=True),
    }
    assert query_of({"next": "https://a.b/c?d=1"}, styles) == "next=https://a.b/c?d=1"
    # What would end the value, or be taken for something else, is encoded.
    assert query_of({"next": "a&b+c#d%26[e]"}, styles) == (
        "next=a%26b%2Bc%23d%2526%5Be%5D"
    )
    assert query_of({"ids": ["a/1", "b,2"]}, styles) == "ids=a/1,b%2C2"
    with pytest.raises(TypeError, match="`next`: a single value was expected"):
        query_of({"next": ["a"]}, styles)


@given(st.text())
def test_any_text_comes_back_from_a_query_of_reserved_characters(text: str) -> None:
    query = query_of({"a": text, "b": "1"}, {"a": Style(reserved=True)})
    expected = [("a", text), ("b", "1")]
    assert parse_qsl(query, keep_blank_values=True, separator="&") == expected


@pytest.mark.parametrize("value", ["", [], {}])
def test_a_parameter_that_may_be_empty_is_sent_without_a_value(value: Any) -> None:
    styles = {"flag": Style(style="form", type=Any, allows_empty=True)}
    assert query_of({"flag": value}, styles) == "flag="


# OpenAPI 3.1.1, "Style Examples", the column `empty`, as far as a path can be so.
def test_a_matrix_of_nothing_is_a_name() -> None:
    styles = {"color": Style(style="matrix")}
    assert path_of("/a/{color}", {"color": ""}, styles) == "/a/;color"


@pytest.mark.parametrize(
    ("template", "values"),
    [
        ("/v1/{a}{b}", {"a": ".", "b": "."}),
        ("/v1/{a}.", {"a": "."}),
        ("/v1/.{a}", {"a": "."}),
    ],
)
def test_parts_of_a_segment_make_no_other_path(
    template: str, values: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match="cannot stand in a path"):
        path_of(template, values, {})


@given(st.text(min_size=1), st.text(min_size=1))
def test_no_two_texts_leave_the_segment_they_share(one: str, other: str) -> None:
    try:
        path = path_of("/v1/{a}{b}/{a}.json", {"a": one, "b": other}, {})
    except ValueError:
        assert {one, other} & {".", ".."}
    else:
        segments = path.split("/")
        assert len(segments) == 4
        assert not {".", "..", ""} & set(segments[1:])


@pytest.mark.parametrize("value", ["a/../b", "../a", "a/", "/a", "a//b", "a/./b"])
def test_a_value_of_several_segments_leads_nowhere_else(value: str) -> None:
    assert path_of("/v1/{+name}", {"name": "a/b?c"}, {}) == "/v1/a/b%3Fc"
    with pytest.raises(ValueError, match=r"`name` is .* cannot stand in a path"):
        path_of("/v1/{+name}", {"name": value}, {})


def test_a_path_is_written_as_urls_are() -> None:
    assert path_of("/größe/{id}:cancel", {"id": "ä:b"}, {}) == (
        "/gr%C3%B6%C3%9Fe/%C3%A4%3Ab:cancel"
    )
    assert path_of("/a%20b/c d/{}", {}, {}) == "/a%20b/c%20d/%7B%7D"
    assert path_of("/a?x=1&y={y}", {"y": "&"}, {}) == "/a?x=1&y=%26"


@pytest.mark.parametrize("value", ["a\r\nX-Admin: 1", "a\nb", "a\0b"])
def test_a_header_cannot_hold_a_second_one(value: str) -> None:
    with pytest.raises(ValueError, match="`X-Trace` holds characters"):
        headers_of({"X-Trace": value}, {})


def test_headers_are_not_percent_encoded() -> None:
    styles = {"X-Ids": Style(style="simple")}
    assert headers_of({"X-Ids": ["a b", "c"]}, styles) == {"X-Ids": "a b,c"}


@pytest.mark.parametrize("value", [" a", "a ", "ø"])
def test_a_header_holds_what_headers_can(value: str) -> None:
    with pytest.raises(ValueError, match="`X-Trace`"):
        headers_of({"X-Trace": value}, {})


@pytest.mark.parametrize("value", [["a", "b"], ("a",), {"a": "b"}])
def test_a_parameter_of_one_value_takes_no_more(value: Any) -> None:
    with pytest.raises(TypeError, match="`id`: a single value was expected"):
        path_of("/items/{id}", {"id": value}, {})
    with pytest.raises(TypeError, match="`id`: a single value was expected"):
        query_of({"id": value}, {})


def test_a_datetime_is_no_date() -> None:
    styles = {"from": Style(style="form", explode=True, type=datetime.date)}
    with pytest.raises(TypeError, match=r"`from`: .* give its `.date\(\)`"):
        query_of({"from": datetime.datetime(2026, 1, 15)}, styles)


def test_a_document_that_is_text_has_no_quotes() -> None:
    for content, expected in (
        ("text/plain", "q=x%20y"),
        ("application/json", "q=%22x%20y%22"),
    ):
        assert (
            query_of({"q": "x y"}, {"q": Style(content=content, type=str)}) == expected
        )


@pytest.mark.parametrize("value", [[], {}, ()])
@pytest.mark.parametrize("style", ["form", "deepObject", "pipeDelimited"])
def test_a_filter_of_nothing_is_refused(value: Any, style: str) -> None:
    # Nothing of it would be written, and without a filter everything matches.
    styles = {"a": Style(style=style, explode=True, type=Any)}
    with pytest.raises(TypeError, match="`a` is empty; leave it out"):
        query_of({"a": value}, styles)


def test_objects_in_a_list_of_a_deep_object_have_places() -> None:
    styles = {"f": Style(style="deepObject", explode=True)}
    value = {"items": [{"a": 1}, {"a": 2, "b": 3}], "tags": ["x", "y"]}
    assert unquote(query_of({"f": value}, styles)) == (
        "f[items][0][a]=1&f[items][1][a]=2&f[items][1][b]=3&f[tags][]=x&f[tags][]=y"
    )


def test_a_document_in_a_parameter_is_of_its_media_type() -> None:
    styles = {"f": Style(content="application/json; charset=utf-8")}
    assert unquote(query_of({"f": {"a": "b"}}, styles)) == 'f={"a":"b"}'
    styles = {"f": Style(content="application/xml")}
    assert unquote(query_of({"f": "<a/>"}, styles)) == "f=<a/>"
    with pytest.raises(TypeError, match="give the text of the `application/xml`"):
        query_of({"f": {"a": "b"}}, styles)


@pytest.mark.parametrize(
    ("type_", "value", "wanted"),
    [
        (int, "x", "an int was expected, not a value of type `str`"),
        (int, True, "an int was expected, not a value of type `bool`"),
        (bool, "true", "True or False was expected, not a value of type `str`"),
        (float, "1.5", "a number was expected, not a value of type `str`"),
        (int, [1], "an int was expected, not a value of type `list`"),
    ],
)
def test_a_number_of_another_type_is_refused(
    type_: Any, value: Any, wanted: str
) -> None:
    style = Style(type=type_)
    with pytest.raises(TypeError, match=f"`page`: {wanted}"):
        query_of({"page": value}, {"page": style})
    with pytest.raises(TypeError, match=f"`page`: {wanted}"):
        path_of("/{page}", {"page": value}, {"page": style})


def test_a_number_of_its_type_is_written_as_ever() -> None:
    styles = {"page": Style(type=int), "all": Style(type=bool)}
    assert query_of({"page": 2, "all": True}, styles) == "page=2&all=true"
    assert headers_of({"page": 2}, styles) == {"page": "2"}
