"""Names stay with what they name, whatever else comes into a document."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ledgerbee_sdkgen.config.settings import (
    ActionSettings,
    Config,
    NamingSettings,
    RenameSettings,
    Settings,
)
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.python.lock import from_text, to_lines
from ledgerbee_sdkgen.python.named import NamedApi, name_api
from ledgerbee_sdkgen.python.symbols import Kind, Surface
from tests.support.documents import OK, api_of, get

TEXT = {"type": "string"}


def named(
    paths: Any = None,
    known: Surface | None = None,
    config: Config | None = None,
    findings: Findings | None = None,
    **parts: Any,
) -> NamedApi:
    config = config or Config()
    api = api_of(paths, config=config, **parts)
    settings = Settings(
        config=config, spec="", output=Path(), package="shop", templates=None
    )
    found = Findings() if findings is None else findings
    return name_api(api, settings, known, found)


def names_of(surface: Surface, kind: Kind) -> dict[str, str]:
    return {of: one.name for of, one in surface.of(kind).items()}


def body(**properties: Any) -> Any:
    return {"type": "object", "properties": properties}


def test_a_property_keeps_its_attribute_when_one_comes_that_would_take_it() -> None:
    old = named(schemas={"Pet": body(**{"foo-bar": TEXT})})
    new = named(schemas={"Pet": body(foo_bar=TEXT, **{"foo-bar": TEXT})})
    kept = named(
        schemas={"Pet": body(foo_bar=TEXT, **{"foo-bar": TEXT})}, known=old.surface
    )
    place = "/components/schemas/Pet#foo-bar"
    assert names_of(old.surface, Kind.FIELD)[place] == "models.Pet.foo_bar"
    assert names_of(new.surface, Kind.FIELD)[place] == "models.Pet.foo_bar_2"
    fields = names_of(kept.surface, Kind.FIELD)
    assert fields[place] == "models.Pet.foo_bar"
    assert fields["/components/schemas/Pet#foo_bar"] == "models.Pet.foo_bar_2"


def test_a_value_keeps_its_member_when_one_comes_that_would_take_it() -> None:
    old = named(schemas={"Mood": {"type": "string", "enum": ["so-so"]}})
    more = {"Mood": {"type": "string", "enum": ["so so", "so-so"]}}
    kept = named(schemas=more, known=old.surface)
    members = names_of(kept.surface, Kind.MEMBER)
    assert members["/components/schemas/Mood#so-so"] == "models.Mood.SO_SO"
    assert members["/components/schemas/Mood#so so"] == "models.Mood.SO_SO_2"


def test_a_class_keeps_its_name_when_one_comes_that_would_take_it() -> None:
    config = Config(naming=NamingSettings(drop_prefixes=("Public",)))
    old = named(schemas={"PublicPet": body(a=TEXT)}, config=config)
    more = {"Pet": body(b=TEXT), "PublicPet": body(a=TEXT)}
    kept = named(schemas=more, known=old.surface, config=config)
    classes = names_of(kept.surface, Kind.CLASS)
    assert classes == {
        "/components/schemas/PublicPet": "models.Pet",
        "/components/schemas/Pet": "models.Pet_2",
    }


def test_a_schema_that_is_only_called_otherwise_keeps_its_class() -> None:
    old = named(schemas={"Pet": body(a=TEXT, b=TEXT, c=TEXT)})
    kept = named(schemas={"Animal": body(a=TEXT, b=TEXT, c=TEXT)}, known=old.surface)
    symbols = kept.surface.symbols
    assert symbols["models.Pet"].of == "/components/schemas/Animal"
    assert symbols["params.PetParam"].of == "/components/schemas/Animal"
    assert "models.Animal" not in symbols


def test_a_method_keeps_its_name_when_one_comes_that_would_take_it() -> None:
    deep = {"/pets/all/of/them": {"post": {"operationId": "addPet", "responses": OK}}}
    old = named(deep, tags=[])
    more = {**deep, "/pets": {"post": {"operationId": "addPet2", "responses": OK}}}
    config = Config(actions=())
    kept = named(more, known=old.surface, config=config)
    pointer = "/paths/~1pets~1all~1of~1them/post"
    before = names_of(old.surface, Kind.METHOD)[pointer]
    assert names_of(kept.surface, Kind.METHOD)[pointer] == before


def test_an_operation_stays_in_its_resource_when_its_tag_changes() -> None:
    old = named({"/pets": {"get": get(tags=["Pets"], operationId="listPets")}})
    paths = {
        "/pets": {"get": get(tags=["Animals"], operationId="listPets")},
        "/toys": {"get": get(tags=["Pets"], operationId="listToys")},
    }
    kept = named(paths, known=old.surface)
    methods = names_of(kept.surface, Kind.METHOD)
    before = names_of(old.surface, Kind.METHOD)["/paths/~1pets/get"]
    assert methods["/paths/~1pets/get"] == before
    assert before.startswith("client.pets.")


def test_a_resource_keeps_its_name_when_its_tag_is_renamed() -> None:
    old = named({"/pets": {"get": get(tags=["Pets"], operationId="readPets")}})
    paths = {
        "/pets": {"get": get(tags=["Animals"], operationId="readPets")},
        "/cats": {"get": get(tags=["Animals"], operationId="readCats")},
    }
    kept = named(paths, known=old.surface)
    assert names_of(kept.surface, Kind.RESOURCE) == {"animals": "client.pets"}
    assert names_of(kept.surface, Kind.RESOURCE_CLASS) == {"animals": "resources.Pets"}
    assert {
        one.partition(".")[2].partition(".")[0]
        for one in kept.surface.symbols
        if one.startswith("client.")
    } == {"pets"}


def test_a_newer_version_does_not_take_the_plain_name_that_the_older_has() -> None:
    v1 = {
        "/v1/pets": {
            "post": {"tags": ["Pets"], "operationId": "createPet", "responses": OK}
        }
    }
    v2 = {
        "/v2/pets": {
            "post": {"tags": ["Pets"], "operationId": "createPet", "responses": OK}
        }
    }
    old = named(v1)
    fresh, kept = named({**v1, **v2}), named({**v1, **v2}, known=old.surface)
    assert names_of(fresh.surface, Kind.METHOD) == {
        "/paths/~1v1~1pets/post": "client.pets.v1.create",
        "/paths/~1v2~1pets/post": "client.pets.create",
    }
    assert names_of(kept.surface, Kind.METHOD) == {
        "/paths/~1v1~1pets/post": "client.pets.create",
        "/paths/~1v2~1pets/post": "client.pets.v2.create",
    }


def test_a_method_keeps_its_name_when_a_parameter_of_its_path_is_renamed() -> None:
    def paths(name: str, action: str) -> Any:
        parameter = {"name": name, "in": "path", "required": True, "schema": TEXT}
        operation = get(operationId=action, tags=["Pets"], parameters=[parameter])
        return {f"/pets/{{{name}}}": {"get": operation}}

    old = named(paths("id", "getPet"))
    kept = named(paths("key", "showPet"), known=old.surface)
    assert "client.pets.get" in kept.surface.symbols
    assert [*names_of(kept.surface, Kind.METHOD).values()] == ["client.pets.get"]


def test_an_argument_keeps_its_name_when_one_comes_that_would_take_it() -> None:
    def paths(*names: str) -> Any:
        content = {
            "application/json": {"schema": {**body(limit=TEXT), "required": ["limit"]}}
        }
        queries = [{"name": one, "in": "query", "schema": TEXT} for one in names]
        call = {"requestBody": {"content": content, "required": True}, "responses": OK}
        return {
            "/pets": {
                "post": {**call, "operationId": "createPet", "parameters": queries}
            }
        }

    old, new = named(paths()), named(paths("limit"))
    kept = named(paths("limit"), known=old.surface)
    place = "/paths/~1pets/post#field:limit"
    assert names_of(old.surface, Kind.PARAMETER)[place] == "client.pets.create(limit)"
    assert (
        names_of(new.surface, Kind.PARAMETER)[place] == "client.pets.create(body_limit)"
    )
    kept_names = names_of(kept.surface, Kind.PARAMETER)
    assert kept_names[place] == "client.pets.create(limit)"
    assert (
        kept_names["/paths/~1pets/post#query:limit"]
        == "client.pets.create(query_limit)"
    )


def test_what_the_configuration_calls_by_name_is_called_so() -> None:
    paths = {"/pets": {"get": get(tags=["Pets"], operationId="readPets")}}
    old = named(paths)
    said = ActionSettings(operation="GET /pets", name="find", why="shorter")
    kept = named(paths, known=old.surface, config=Config(actions=(said,)))
    assert [*names_of(kept.surface, Kind.METHOD).values()] == ["client.pets.find"]


def test_a_surface_is_the_same_when_it_is_read_again() -> None:
    callbacks = {
        "paid": {
            "{$request.body#/url}": {
                "post": {
                    "requestBody": {
                        "content": {"application/json": {"schema": body(a=TEXT)}}
                    },
                    "responses": OK,
                }
            }
        }
    }
    paths = {
        "/pets": {
            "post": get({"$ref": "#/components/schemas/Pet"}, callbacks=callbacks)
        }
    }
    schemas = {
        "Pet": {**body(**{"ü-\u202e": TEXT}), "additionalProperties": TEXT},
        "Mood": {"type": "string", "enum": ["", "a#b", "名前"]},
    }
    surface = named(paths, schemas=schemas).surface
    text = "{\n" + ",\n".join(['"format": 1', *to_lines(surface)]) + "\n}\n"
    assert text.isascii()
    assert from_text(text) == surface
    assert {one.kind for one in surface.symbols.values()} == set(Kind) - {
        Kind.PARAMETER
    }
    again = named(paths, schemas=schemas, known=from_text(text))
    assert again.surface == surface


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            '{"format": 1, "a.A": ["class", "/a", ""], "a.A": ["class", "/b", ""]}',
            "twice",
        ),
        ('{"format": 2}', "not one that this generator writes"),
        ("[]", "not one that this generator writes"),
        ('{"format": 1, "models.import": ["class", "/a", ""]}', "`models.import`"),
        ('{"format": 1, "models.A)": ["class", "/a", ""]}', "no entry"),
        ('{"format": 1, "models.é": ["class", "/a", ""]}', "no entry"),
        ('{"format": 1, "models.A": ["klass", "/a", ""]}', "no entry"),
        ('{"format": 1, "models.A": ["class", "/a"]}', "no entry"),
        ('{"format": 1, "models.A": ["method", "/a", ""]}', "no entry"),
        ("<<<<<<< HEAD", "Expecting value"),
    ],
)
def test_what_is_no_lock_is_refused(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        from_text(text)


def renames(*entries: tuple[str, str]) -> Config:
    listed = (RenameSettings(of=of, name=name, reason="so") for of, name in entries)
    return Config(rename=tuple(listed))


PET = {
    "Pet": {**body(a=TEXT), "additionalProperties": TEXT},
    "Mood": {"type": "string", "enum": ["up"]},
}
PETS = {
    "/pets": {
        "get": get(
            {"$ref": "#/components/schemas/Pet"},
            tags=["Pets"],
            operationId="readPets",
            parameters=[{"name": "q", "in": "query", "schema": TEXT}],
        )
    }
}


@pytest.mark.parametrize(
    ("of", "name", "expected"),
    [
        ("/components/schemas/Pet", "Animal", "models.Animal"),
        ("/components/schemas/Pet#a", "first", "models.Pet.first"),
        ("/components/schemas/Pet#*", "others", "models.Pet.others"),
        ("/components/schemas/Mood#up", "HIGH", "models.Mood.HIGH"),
        ("/paths/~1pets/get", "find", "client.pets.find"),
        ("/paths/~1pets/get#query:q", "text", "client.pets.read(text)"),
        ("pets", "animals", "client.animals"),
    ],
)
def test_anything_can_be_renamed(of: str, name: str, expected: str) -> None:
    old = named(PETS, schemas=PET)
    config = renames((of, name))
    for known in (None, old.surface):
        new = named(PETS, schemas=PET, known=known, config=config)
        assert new.surface.symbols[expected].of == of
        # It stays so, whether or not the configuration still says it.
        again = named(PETS, schemas=PET, known=new.surface)
        assert again.surface == new.surface


def test_two_names_can_be_exchanged() -> None:
    schemas = {"A": body(a=TEXT), "B": body(b=TEXT)}
    config = renames(("/components/schemas/A", "B"), ("/components/schemas/B", "A"))
    classes = names_of(named(schemas=schemas, config=config).surface, Kind.CLASS)
    assert classes["/components/schemas/A"] == "models.B"
    assert classes["/components/schemas/B"] == "models.A"


@pytest.mark.parametrize(
    ("entries", "code", "reason"),
    [
        ([("/nowhere", "A")], "C005", "nothing is called by `/nowhere`"),
        ([("/components/schemas/Pet", "Mood")], "C004", "`models.Mood` is what"),
        (
            [("/components/schemas/Pet", "class")],
            "C004",
            "cannot be the name of a class",
        ),
        (
            [("/components/schemas/Pet#a", "to_dict")],
            "C004",
            "cannot be the name of a field",
        ),
        (
            [("/components/schemas/Pet", "A"), ("/components/schemas/Mood", "A")],
            "C004",
            "is to be called",
        ),
    ],
)
def test_a_rename_that_cannot_be_is_told(
    entries: list[tuple[str, str]], code: str, reason: str
) -> None:
    findings = Findings()
    with suppress(InputError):
        named(PETS, schemas=PET, config=renames(*entries), findings=findings)
    (found,) = findings
    assert found.code == code
    assert reason in found.message


def test_a_place_of_any_length_does_not_fill_the_lock() -> None:
    surface = named(schemas={"Pet": body(**{"a" * 2000: TEXT, "b": TEXT})}).surface
    lines = to_lines(surface)
    assert max(map(len, lines)) < 1200
    assert len(lines) == len(surface.symbols) - 1


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("models.Pet.a", "models.Pet.to_dict"),
        ("models.Pet.a", "models.Pet.str"),
        ("models.Pet.a", "models.Pet.__init__"),
        ("models.Pet", "models.Literal"),
        ("client.pets.read", "client.pets.sends"),
        ("client.pets.read", "client.pets.__init__"),
        ("client.pets.read(q)", "client.pets.read(self)"),
        ("client.pets", "client.close"),
    ],
)
def test_a_name_that_the_client_needs_is_given_up_and_told(
    name: str, broken: str
) -> None:
    old = named(PETS, schemas=PET).surface
    symbols = {**old.symbols, broken: replace(old.symbols[name], name=broken)}
    del symbols[name]
    findings = Findings()
    kept = named(PETS, schemas=PET, known=Surface(symbols=symbols), findings=findings)
    assert broken not in kept.surface.symbols
    assert name in kept.surface.symbols
    assert [one.code for one in findings] == ["O006"]
    assert f"`{broken}`" in next(iter(findings)).message


@pytest.mark.parametrize("name", ["__init__", "_a", "to_json", "None", "ä"])
def test_no_field_is_renamed_to_what_models_need(name: str) -> None:
    config = renames(("/components/schemas/Pet#a", name))
    with pytest.raises(InputError):
        named(PETS, schemas=PET, config=config)
