"""Which operations are lists that come in pages."""

from typing import Any

import pytest

from ledgerbee_sdkgen.config.settings import PaginationSettings
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.model.operations import Paging, Parameter, Place, Response
from ledgerbee_sdkgen.model.schemas import AliasSchema, Field, ObjectSchema, Schema
from ledgerbee_sdkgen.model.types import Array, Integer, Named, String, TypeExpr
from ledgerbee_sdkgen.normalize.paging import read_paging
from tests.support.calls import ledgerbee

WHERE = Location(file="x.json", pointer="", line=1, column=1)
NAMES = PaginationSettings(
    page="page", limit="limit", total="total", total_pages="totalPages"
)


def parameter(name: str, type_: TypeExpr, place: Place = Place.QUERY) -> Parameter:
    return Parameter(
        wire_name=name,
        place=place,
        type=type_,
        required=False,
        style="form",
        explode=True,
        location=WHERE,
    )


def page_of(**properties: TypeExpr) -> dict[str, Schema]:
    fields = tuple(
        Field(wire_name=name, type=type_, required=True, location=WHERE)
        for name, type_ in properties.items()
    )
    return {
        "Page": ObjectSchema(name="Page", fields=fields, location=WHERE),
        "Alias": AliasSchema(name="Alias", type=Named(name="Page"), location=WHERE),
    }


def paging(**changed: Any) -> Paging | None:
    answer = Response(
        status="200",
        media_type="application/json",
        type=changed.pop("type", Named(name="Page")),
        location=WHERE,
    )
    given: dict[str, Any] = {
        "method": "GET",
        "parameters": [parameter("page", Integer())],
        "responses": [answer],
        "schemas": page_of(things=Array(items=String()), total=Integer()),
        "names": NAMES,
    }
    return read_paging(**{**given, **changed})


EXPECTED = Paging(
    page="page",
    items="things",
    item=String(),
    limit="",
    total="total",
    total_pages="",
)


@pytest.mark.parametrize("type_", [Named(name="Page"), Named(name="Alias")])
def test_the_only_list_of_an_answer_holds_the_items(type_: TypeExpr) -> None:
    assert paging(type=type_) == EXPECTED


def test_of_several_lists_the_one_that_is_named_holds_the_items() -> None:
    two = page_of(
        errors=Array(items=String()), things=Array(items=String()), total=Integer()
    )

    assert paging(schemas=two) is None
    named = PaginationSettings(page="page", items="things", total="total")
    assert paging(schemas=two, names=named) == EXPECTED


@pytest.mark.parametrize(
    "changed",
    [
        {"names": PaginationSettings()},
        {"method": "POST"},
        {"parameters": []},
        {"parameters": [parameter("page", String())]},
        {"parameters": [parameter("page", Integer(), Place.HEADER)]},
        {"type": Array(items=String())},
        {"responses": []},
        {"schemas": page_of(total=Integer())},
    ],
)
def test_what_is_not_known_to_come_in_pages_is_left_as_it_is(changed: Any) -> None:
    assert paging(**changed) is None


def test_the_lists_of_ledgerbee_that_take_a_page_come_in_pages() -> None:
    api, _ = ledgerbee()
    takes = {
        one.label
        for one in api.operations
        if any(each.wire_name == "page" for each in one.parameters)
    }

    assert {one.label for one in api.operations if one.paging} == takes
    assert len(takes) == 11
