"""Unions and recursion: the best fit, what did not fit, and chains of any length."""

import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.schemas import AliasSchema
from ledgerbee_sdkgen.normalize.api import read_api
from ledgerbee_sdkgen.spec.document import parse
from ledgerbee_sdkgen.spec.source import as_source
from tests.support.generated import imported, rendered_text


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def optional(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Fits", "version": "1"},
    "servers": [{"url": "https://fits.example.com"}],
    "paths": {},
    "components": {
        "schemas": {
            "Card": optional(mask=TEXT, expiry=TEXT, owner=optional(name=TEXT)),
            "Bank": optional(iban=TEXT, owner=optional(name=TEXT, born=TEXT)),
            "Cash": optional(amount=WHOLE, kind={"const": "cash"}, level={"const": 2}),
            "Voucher": optional(
                amount=WHOLE, kind={"const": "gift"}, level={"const": 1}
            ),
            "Means": {"anyOf": [ref("Card"), ref("Bank"), ref("Cash"), ref("Voucher")]},
            "Paid": {"oneOf": [ref("ByCard"), ref("ByBank")]},
            "ByCard": {**optional(mask=TEXT, owner=ref("Card")), "required": ["mask"]},
            "ByBank": {**optional(iban=TEXT, owner=ref("Card")), "required": ["iban"]},
            "Sizes": {
                "oneOf": [WHOLE, optional(low=WHOLE), {"type": "array", "items": WHOLE}]
            },
            "Pet": {
                "type": "object",
                "required": ["kind"],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"kitty": "#/components/schemas/Cat"},
                },
                "properties": {"kind": TEXT, "name": TEXT},
            },
            "Cat": {"allOf": [ref("Pet"), optional(claws=WHOLE)]},
            "Dog": {"allOf": [ref("Pet"), optional(barks={"type": "boolean"})]},
            "Puppy": {"allOf": [ref("Dog"), optional(age=WHOLE)]},
            "Zoo": optional(
                star=ref("Pet"), all={"type": "array", "items": ref("Pet")}
            ),
            "Node": {
                "anyOf": [
                    TEXT,
                    {"type": "array", "items": ref("Node")},
                    {"type": "object", "additionalProperties": ref("Node")},
                ]
            },
            "Loop": {"$ref": "#/components/schemas/Step"},
            "Step": {
                "allOf": [
                    optional(
                        next=ref("Loop"), pair={"prefixItems": [ref("Loop"), TEXT]}
                    )
                ]
            },
        }
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    made = rendered_text(json.dumps(DOCUMENT), "fits")
    with imported(made.tree, "fits", tmp_path_factory.mktemp("fits")) as module:
        yield module


@pytest.fixture(scope="module")
def models(package: ModuleType) -> Any:
    return importlib.import_module("fits.models")


@pytest.fixture(scope="module")
def read(package: ModuleType) -> Any:
    decode = importlib.import_module("fits._runtime.decode").decode
    return lambda value, type_: decode(json.dumps(value).encode(), type_)


@pytest.mark.parametrize(
    ("value", "variant"),
    [
        ({"mask": "1"}, "Card"),
        ({"iban": "1"}, "Bank"),
        ({"owner": {"born": "x"}}, "Bank"),
        ({"amount": 1, "kind": "gift"}, "Voucher"),
        ({"amount": 1, "kind": "cash"}, "Cash"),
        ({"amount": 1, "level": 1}, "Voucher"),
        ({"iban": "1", "new": 1, "mask": "2", "expiry": "3"}, "Card"),
        ({}, "Card"),
    ],
)
def test_a_value_is_of_the_variant_that_names_most_of_it(
    models: Any, read: Any, value: Any, variant: str
) -> None:
    made = read(value, models.Means)
    assert type(made).__name__ == variant
    assert made.to_dict() == value


def test_a_misfit_is_told_as_what_the_value_is_most_like(
    models: Any, read: Any
) -> None:
    said = (
        "Expected a variant of `Paid` (`ByBank`, `ByCard`); it is no `ByBank`: "
        "Expected `str`, got `int` - at `$[0].owner.mask`"
    )
    with pytest.raises(ValueError, match=re.escape(said)):
        read([{"iban": "1", "owner": {"mask": 5}}], list[models.Paid])


def test_members_that_json_tells_apart_need_no_class(models: Any, read: Any) -> None:
    low = read({"low": 1}, models.Sizes)
    assert (read(5, models.Sizes), read([1], models.Sizes), low.low) == (5, [1], 1)


def test_a_base_stands_for_what_is_composed_of_it(models: Any, read: Any) -> None:
    zoo = read(
        {
            "star": {"kind": "kitty", "claws": 4},
            "all": [
                {"kind": "Dog", "barks": True},
                {"kind": "Puppy", "age": 1},
                {"kind": "Pet"},
                {"kind": "Newt", "name": "Eft", "slime": True},
            ],
        },
        models.Zoo,
    )
    assert isinstance(zoo.star, models.Cat)
    kinds = [type(one).__name__ for one in zoo.all]
    assert kinds == ["Dog", "Puppy", "PetBase", "PetBase"]
    newt = zoo.all[-1]
    assert (newt.name, newt.unknown_fields) == ("Eft", {"slime": True})
    given = models.Zoo(star={"kind": "Puppy", "age": 2})
    assert given.to_dict() == {"star": {"kind": "Puppy", "age": 2}}


def test_recursion_goes_through_lists_maps_unions_and_tuples(
    models: Any, read: Any
) -> None:
    value = ["a", {"b": ["c", {"d": "e"}]}]
    assert read(value, models.Node) == value
    step = read({"next": {"pair": [{}, "x"]}}, models.Step)
    assert step.next.pair == (models.Step(), "x")


@pytest.mark.parametrize(
    "link",
    [
        lambda name: optional(next=ref(name)),
        lambda name: {"type": "array", "items": ref(name)},
        lambda name: {"additionalProperties": ref(name)},
        lambda name: {"$ref": f"#/components/schemas/{name}"},
        lambda name: {"oneOf": [ref(name), TEXT]},
        lambda name: {"allOf": [optional(next=ref(name)), {"required": ["next"]}]},
        lambda name: {"prefixItems": [ref(name), TEXT]},
    ],
    ids=["object", "array", "map", "alias", "union", "allOf", "tuple"],
)
def test_a_chain_of_schemas_is_read_however_long_it_is(link: Any) -> None:
    length = 5000
    chain = {f"T{number}": link(f"T{number + 1}") for number in range(length)}
    schemas = {**chain, f"T{length}": TEXT}
    document = {"openapi": "3.1.0", "components": {"schemas": schemas}}
    source = as_source("chain.json", json.dumps(document).encode())
    api = read_api(parse(source), Config(), Findings())
    assert api.schemas.keys() >= schemas.keys()
    assert not any(
        isinstance(one, AliasSchema) and one.degraded for one in api.schemas.values()
    )


def test_a_long_chain_of_what_is_required_is_generated(tmp_path: Path) -> None:
    length = 300
    schemas: dict[str, Any] = {
        f"T{number}": {**optional(next=ref(f"T{number + 1}")), "required": ["next"]}
        for number in range(length)
    }
    whole = {"application/json": {"schema": ref("T0")}}
    call = {
        "operationId": "makeChain",
        "requestBody": {"required": True, "content": whole},
        "responses": {"200": {"description": "ok", "content": whole}},
    }
    document = {**DOCUMENT, "paths": {"/chain": {"post": call}}}
    document["components"] = {"schemas": {**schemas, f"T{length}": TEXT}}
    made = rendered_text(json.dumps(document), "chain")
    with imported(made.tree, "chain", tmp_path):
        models: Any = importlib.import_module("chain.models")
        assert models.T299(next="x").to_dict() == {"next": "x"}
