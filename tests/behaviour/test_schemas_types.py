"""Schema keywords as who uses the generated client meets them."""

import datetime
import importlib
import json
from collections.abc import Iterator
from decimal import Decimal
from types import ModuleType
from typing import Any, get_type_hints

import pytest

from ledgerbee_sdkgen.diagnostics import Findings
from tests.support.generated import imported, rendered_text

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Kinds", "version": "1"},
    "servers": [{"url": "https://kinds.example.com"}],
    "paths": {},
    "components": {
        "schemas": {
            "Enums": {
                "type": "object",
                "properties": {
                    "text": {"enum": ["a", "A", "", "with space", "1st", "a", "class"]},
                    "whole": {"enum": [1, 2, 2]},
                    "float": {"enum": [0.5, 1.5]},
                    "flag": {"const": True},
                    "mixed": {"enum": ["x", 1, None, False]},
                    "shapes": {"enum": [{"a": 1}, [1]]},
                    "maybe": {"type": ["string", "null"], "enum": ["on", "off"]},
                    "nothing": {"const": None},
                    "one": {"const": "only"},
                    "told": {
                        "type": "string",
                        "oneOf": [{"const": "p", "title": "P"}, {"const": "q"}],
                    },
                },
            },
            "Base": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "size": {"type": "number"},
                    "state": {"type": "string", "enum": ["new", "old", "gone"]},
                    "when": {"type": "string"},
                    "clash": {"type": "string"},
                },
            },
            "Derived": {
                "allOf": [
                    {"$ref": "#/components/schemas/Base"},
                    {"required": ["size"]},
                    {
                        "properties": {
                            "size": {"type": "integer"},
                            "state": {"enum": ["new", "old"]},
                            "when": {"format": "date"},
                            "clash": {"type": "integer"},
                        }
                    },
                ],
                "additionalProperties": {"type": "integer"},
            },
            "Short": {
                "allOf": [{"type": "string"}, {"minLength": 1}, {"format": "date"}]
            },
            "Owner": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string"}},
                "oneOf": [
                    {"required": ["vat"], "properties": {"vat": {"type": "string"}}},
                    {
                        "required": ["born"],
                        "properties": {"born": {"format": "date", "type": "string"}},
                    },
                ],
            },
            "Beside": {
                "$ref": "#/components/schemas/Base",
                "required": ["extra"],
                "properties": {"extra": {"type": "boolean"}},
            },
            "Maps": {
                "type": "object",
                "properties": {
                    "free": {"type": "object"},
                    "typed": {"additionalProperties": {"type": "integer"}},
                    "patterns": {
                        "patternProperties": {
                            "^n": {"type": "integer"},
                            "^t": {"type": "string"},
                        },
                        "additionalProperties": False,
                    },
                    "closed": {
                        "type": "object",
                        "properties": {"a": {"type": "integer"}},
                        "unevaluatedProperties": False,
                    },
                    "beside": {
                        "type": "object",
                        "properties": {"a": {"type": "integer"}},
                        "patternProperties": {"^x-": {"type": "string"}},
                    },
                    "sometimes": {
                        "type": "object",
                        "properties": {"kind": {"type": "string"}},
                        "if": {"properties": {"kind": {"const": "big"}}},
                        "then": {"properties": {"weight": {"type": "integer"}}},
                    },
                    "never": False,
                    "always": True,
                },
            },
            "Tuples": {
                "type": "object",
                "properties": {
                    "pair": {
                        "type": "array",
                        "prefixItems": [
                            {"type": "string", "format": "date"},
                            {"$ref": "#/components/schemas/Base"},
                        ],
                        "items": False,
                    },
                    "open": {
                        "type": "array",
                        "prefixItems": [{"type": "string"}],
                        "items": {"type": "integer"},
                    },
                },
            },
            "Places": {
                "type": "object",
                "properties": {
                    "state": {"$ref": "#/components/schemas/Base/properties/state"},
                    "tree": {"$ref": "#/components/schemas/Places/properties/nested"},
                    "nested": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/Places/properties/nested"
                        },
                    },
                    "local": {"$ref": "#/components/schemas/Places/$defs/Local"},
                },
                "$defs": {
                    "Local": {
                        "type": "object",
                        "properties": {"n": {"type": "integer"}},
                    }
                },
            },
            "Dates": {
                "type": "object",
                "properties": {
                    "day": {"type": "string", "format": "date"},
                    "moment": {"type": ["string", "null"], "format": "date-time"},
                    "days": {
                        "type": "array",
                        "items": {"type": "string", "format": "date"},
                    },
                    "data": {"type": "string", "format": "byte"},
                    "id": {"type": "string", "format": "uuid"},
                    "time": {"type": "string", "format": "time"},
                    "count": {"type": "integer", "format": "int64"},
                    "text": {"type": "string", "format": "int64"},
                },
            },
            "Names": {
                "type": "object",
                "required": ["self"],
                "properties": {
                    name: {"type": "integer"}
                    for name in (
                        "self",
                        "json",
                        "copy",
                        "to_dict",
                        "class",
                        "__init__",
                        "None",
                        "msgspec",
                        "_private",
                        "from",
                        "cls",
                    )
                },
            },
        }
    },
}


@pytest.fixture(scope="module")
def findings() -> Findings:
    return Findings()


@pytest.fixture(scope="module")
def package(
    tmp_path_factory: pytest.TempPathFactory, findings: Findings
) -> Iterator[ModuleType]:
    made = rendered_text(json.dumps(DOCUMENT), "kinds", findings)
    with imported(made.tree, "kinds", tmp_path_factory.mktemp("kinds")) as module:
        yield module


@pytest.fixture(scope="module")
def models(package: ModuleType) -> Any:
    return importlib.import_module("kinds.models")


def annotation(cls: Any, name: str) -> str:
    return str(cls.__annotations__[name])


def read(cls: Any, **values: Any) -> Any:
    return cls.from_json(json.dumps(values))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text", "with space"),
        ("text", ""),
        ("text", "A"),
        ("text", "a new one"),
        ("whole", 2),
        ("float_", 0.5),
        ("flag", True),
        ("mixed", "x"),
        ("mixed", 1),
        ("mixed", None),
        ("mixed", False),
        ("shapes", {"a": 1}),
        ("maybe", None),
        ("nothing", None),
        ("one", "only"),
        ("told", "q"),
    ],
)
def test_an_enumeration_takes_its_values_and_gives_them_back(
    models: Any, name: str, value: Any
) -> None:
    wire = name.rstrip("_")
    made = read(models.Enums, **{wire: value})
    assert getattr(made, name) == value
    assert made.to_dict() == {wire: value}
    assert models.Enums(**{name: value}).to_dict() == {wire: value}


def test_values_of_an_enumeration_that_differ_in_case_are_members_of_their_own(
    models: Any,
) -> None:
    listed = [str(one) for one in models.EnumsText]
    assert listed == ["a", "A", "", "with space", "1st", "class"]
    assert models.EnumsText.CLASS == "class"
    assert [str(one) for one in models.EnumsTold] == ["p", "q"]


def test_all_of_takes_the_narrower_of_two_types(models: Any) -> None:
    hints = {name: annotation(models.Derived, name) for name in ("size", "when")}
    assert hints == {"size": "int", "when": "datetime.date | UnsetType"}
    assert [str(one) for one in models.DerivedState] == ["new", "old"]
    made = read(models.Derived, id="1", size=2, when="2026-01-15", clash=1, more=3)
    assert made.when == datetime.date(2026, 1, 15)
    assert (made.clash, made.additional_properties) == (1, {"more": 3})


def test_all_of_that_contradicts_itself_is_reported_with_both_places(
    models: Any, findings: Findings
) -> None:
    (found,) = [one for one in findings if one.code == "N002"]
    assert "`clash`" in found.message
    assert found.location.pointer.endswith("/allOf/2/properties/clash")
    assert "spec.yaml:1:" in found.message


def test_all_of_joins_what_is_no_object(models: Any) -> None:
    assert models.Short is datetime.date


def test_properties_beside_one_of_are_in_each_variant(models: Any) -> None:
    hold = importlib.import_module("kinds._runtime.decode").convert
    company = hold({"name": "A", "vat": "1"}, models.Owner)
    person = hold({"name": "B", "born": "2000-02-29"}, models.Owner)
    assert (company.name, company.vat) == ("A", "1")
    assert (person.name, person.born) == ("B", datetime.date(2000, 2, 29))
    assert type(company) is not type(person)


def test_what_stands_beside_a_reference_holds_as_well(models: Any) -> None:
    made = read(models.Beside, id="1", extra=True)
    assert (made.id, made.extra) == ("1", True)
    with pytest.raises(ValueError, match="`extra`"):
        read(models.Beside, id="1")


def test_other_properties_are_of_the_types_that_are_said(models: Any) -> None:
    made = read(
        models.Maps,
        free={"a": [1]},
        typed={"a": 1},
        patterns={"n": 1, "t": "x"},
        closed={"a": 1},
        beside={"a": 1, "x-b": "y"},
        sometimes={"kind": "big", "weight": 3},
        always=1,
    )
    assert made.beside.additional_properties == {"x-b": "y"}
    assert made.patterns == {"n": 1, "t": "x"}
    assert made.sometimes.weight == 3
    with pytest.raises(ValueError, match=r"\$.typed"):
        read(models.Maps, typed={"a": "x"})
    with pytest.raises(ValueError, match=r"\$.patterns"):
        read(models.Maps, patterns={"n": []})
    with pytest.raises(ValueError, match=r"\$.beside.additional_properties"):
        read(models.Maps, beside={"x-b": 1})


def test_a_tuple_is_one(models: Any) -> None:
    made = read(models.Tuples, pair=["2026-01-15", {"id": "1"}], open=["a", 1, 2])
    assert made.pair == (datetime.date(2026, 1, 15), models.Base(id="1"))
    assert made.to_dict()["pair"] == ["2026-01-15", {"id": "1"}]
    assert made.open == ["a", 1, 2]
    given = models.Tuples(pair=("2026-01-15", {"id": "1"}))
    assert given.to_dict() == {"pair": ["2026-01-15", {"id": "1"}]}
    with pytest.raises(ValueError, match=r"\$.pair"):
        read(models.Tuples, pair=["2026-01-15"])
    with pytest.raises(TypeError, match="a tuple of 2 was expected"):
        models.Tuples(pair=["2026-01-15"]).to_dict()


def test_references_into_schemas_are_the_types_that_stand_there(models: Any) -> None:
    assert annotation(models.Places, "state") == "BaseState | UnsetType"
    made = read(models.Places, state="new", tree=[[], [[]]], local={"n": 1})
    assert (made.tree, made.local) == ([[], [[]]], models.Local(n=1))
    with pytest.raises(ValueError, match=r"\$.tree"):
        read(models.Places, tree=[[1]])


def test_keywords_that_no_type_shows_are_noted(findings: Findings, models: Any) -> None:
    noted = {one.code for one in findings if one.severity == "note"}
    assert {"N010", "N011", "N012"} <= noted


def test_a_text_of_another_format_is_kept_and_told_of(models: Any) -> None:
    unknown = importlib.import_module("kinds._runtime.unknown")
    given = {
        "day": "soon",
        "moment": "2026-13-01T00:00:00Z",
        "days": ["2026-01-15", "0000-00-00"],
        "data": "§",
        "id": "no uuid",
        "time": "noon",
        "count": 2**70,
        "text": "12",
    }
    with unknown.noticing() as told:
        made = read(models.Dates, **given)
    assert made.day == "soon"
    assert made.days == [datetime.date(2026, 1, 15), "0000-00-00"]
    assert made.count == 2**70
    assert made.to_dict() == given
    assert [one.value for one in told] == [
        "soon",
        "2026-13-01T00:00:00Z",
        "0000-00-00",
        "§",
    ]
    assert made.copy_with(text="13").to_dict() == {**given, "text": "13"}


def test_a_date_time_that_is_spelled_otherwise_is_one(models: Any) -> None:
    made = read(models.Dates, moment="2026-01-15 09:30:00+0100", count=1.0)
    assert made.moment.utcoffset() == datetime.timedelta(hours=1)
    assert (made.count, type(made.count)) == (1, int)


def test_what_is_no_text_is_no_date(models: Any) -> None:
    with pytest.raises(ValueError, match=r"Expected `date`.* - at `\$.day`"):
        read(models.Dates, day={})


def test_properties_of_any_name_are_fields(models: Any) -> None:
    properties = DOCUMENT["components"]["schemas"]["Names"]["properties"]
    given = {name: number for number, name in enumerate(properties)}
    made = models.Names.from_json(json.dumps(given))
    assert made.to_dict() == given
    assert [getattr(made, name) for name in made.__struct_fields__] == [*given.values()]
    again = models.Names(
        **{name: getattr(made, name) for name in made.__struct_fields__}
    )
    assert again == made
    assert made.copy_with(json=9).to_dict() == {**given, "json": 9}


def test_decimals_beyond_any_float_are_whole_numbers_if_they_are(models: Any) -> None:
    made = models.Dates.from_json('{"count":12345678901234567890.0}')
    assert made.count == 12345678901234567890
    assert Decimal(made.count) == Decimal("12345678901234567890")


def test_models_can_be_looked_into(models: Any) -> None:
    for name in ("Enums", "Maps", "Tuples", "Places", "Dates"):
        assert get_type_hints(getattr(models, name))
