"""Names are given once, apart from each other and from what is imported beside them."""

from typing import Any

import pytest

from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.python.names import Names, assign_names
from tests.support.documents import api_of, get

TEXT = {"type": "string"}


def obj(**properties: Any) -> Any:
    return {"type": "object", "properties": properties}


def ref(name: str) -> Any:
    return {"$ref": f"#/components/schemas/{name}"}


def named(api: Api, **naming: Any) -> Names:
    return assign_names(api, NamingSettings(**naming), client="Shop")


def test_a_model_is_where_the_one_resource_is_that_uses_it() -> None:
    api = api_of(
        {
            "/a": {"get": get(ref("OnlyA"), tags=["A"])},
            "/b": {"get": get(ref("Both"), tags=["B"])},
            "/c": {"get": get(ref("Both"), tags=["C"])},
        },
        schemas={"OnlyA": obj(x=ref("InA")), "InA": obj(y=TEXT), "Both": obj(z=TEXT)},
    )
    assert named(api).modules == {"OnlyA": "a", "InA": "a", "Both": "common"}


def test_the_shared_module_mentions_only_what_is_shared() -> None:
    api = api_of(
        {"/a": {"get": get(ref("Used"), tags=["A"])}},
        schemas={
            "Unused": obj(used=ref("Used")),
            "Used": obj(inner=ref("Inner")),
            "Inner": obj(x=TEXT),
        },
    )
    assert set(named(api).modules.values()) == {"common"}


@pytest.mark.parametrize(
    ("tag", "class_"),
    [
        ("Items", "Items"),
        ("Shop", "ShopResource"),
        ("client", "ClientResource"),
        ("Item", "ItemResource"),
        ("async item", "AsyncItemResource"),
    ],
)
def test_a_resource_is_called_like_nothing_beside_it(tag: str, class_: str) -> None:
    api = api_of(
        {"/a": {"get": get(ref("Item"), tags=[tag])}}, schemas={"Item": obj(x=TEXT)}
    )
    (resource,) = named(api).resources.values()
    assert resource.class_ == class_


@pytest.mark.parametrize("tag", ["send", "close", "with raw response"])
def test_a_resource_does_not_take_the_place_of_what_a_client_has(tag: str) -> None:
    api = api_of({"/a": {"get": get(TEXT, tags=[tag])}})
    (resource,) = named(api).resources.values()
    assert resource.attribute == f"{tag.replace(' ', '_')}_2"


def test_affixes_of_the_configuration_go_unless_names_would_meet() -> None:
    api = api_of(
        schemas={
            "PublicInvoice": obj(x=TEXT),
            "CreateInvoiceDto": obj(x=TEXT),
            "Line": obj(x=TEXT),
            "LineDto": obj(x=TEXT),
        }
    )
    classes = named(api, drop_prefixes=("Public",), drop_suffixes=("Dto",)).classes
    assert classes == {
        "PublicInvoice": "Invoice",
        "CreateInvoiceDto": "CreateInvoice",
        "Line": "Line",
        "LineDto": "LineDto",
    }


def test_a_word_that_both_owner_and_property_have_is_said_once() -> None:
    kind = {"type": "string", "enum": ["a"]}
    api = api_of(schemas={"JournalEntry": obj(entryType=kind, entry=kind)})
    assert sorted(named(api).classes.values()) == [
        "JournalEntry",
        "JournalEntryEntry",
        "JournalEntryType",
    ]


def test_properties_that_are_spelled_alike_are_numbered() -> None:
    api = api_of(schemas={"T": obj(fooBar=TEXT, foo_bar=TEXT, **{"foo-bar": TEXT})})
    assert named(api).fields["T"] == {
        "fooBar": "foo_bar_2",
        "foo_bar": "foo_bar",
        "foo-bar": "foo_bar_3",
    }


def test_keywords_and_names_of_types_get_an_underscore() -> None:
    api = api_of(schemas={"T": obj(**{"class": TEXT, "list": TEXT, "id": TEXT})})
    assert named(api).fields["T"] == {"class": "class_", "list": "list_", "id": "id"}


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (("report", "async report"), ["Report", "AsyncReportResource"]),
        (("raw", "async raw"), ["Raw", "AsyncRawResource"]),
        (("cached property",), ["CachedProperty"]),
    ],
)
def test_resources_do_not_take_each_others_classes(
    tags: tuple[str, ...], expected: list[str]
) -> None:
    api = api_of({f"/{tag}": {"get": get(None, tags=[tag])} for tag in tags})
    resources = list(named(api).resources.values())
    assert [one.class_ for one in resources] == expected
    assert "cached_property" not in [one.attribute for one in resources]


@pytest.mark.parametrize("name", ["int", "str", "bool", "deprecated", "typeCheckOnly"])
def test_a_method_hides_nothing_that_its_class_uses(name: str) -> None:
    api = api_of({"/a": {"get": get(None, tags=["A"], operationId=name)}})
    (method,) = named(api).methods.values()
    assert method.method.endswith("_")
