"""References to other documents: what becomes of them, and where it comes from."""

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec import bundle
from ledgerbee_sdkgen.spec.document import Document
from ledgerbee_sdkgen.spec.references import mappings
from tests.support.folders import HEAD, answering, whole

ANSWER = "/paths/~1a/get/responses/200/content/application~1json/schema"
PET = "type: object\nproperties: {name: {type: string}}\n"


def value(document: Document, pointer: str = "") -> Any:
    return document.node(pointer).value


def place(document: Document, pointer: str, folder: Path) -> str:
    where = document.location(pointer)
    name = Path(where.file).relative_to(folder).as_posix()
    return f"{name}:{where.line}:{where.column}"


def refused(folder: Path, files: dict[str, str]) -> str:
    with pytest.raises(InputError) as error:
        whole(folder, files)
    return str(error.value).replace(f"{folder.as_posix()}/", "")


def test_a_whole_file_becomes_the_component_it_is_called(tmp_path: Path) -> None:
    document = whole(
        tmp_path,
        {"spec.yaml": answering("schemas/Pet.yaml"), "schemas/Pet.yaml": PET},
    )
    assert value(document, ANSWER) == {"$ref": "#/components/schemas/Pet"}
    assert value(document, "/components/schemas/Pet/properties/name") == {
        "type": "string"
    }
    name = "/components/schemas/Pet/properties/name"
    assert place(document, name, tmp_path) == "schemas/Pet.yaml:2:14"
    assert document.location(name).pointer == name


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("Pet.json", "Pet"),
        ("Pet.schema.json", "Pet"),
        ("Pet/index.json", "Pet"),
        ("common.json#/components/schemas/Pet", "Pet"),
        ("common.json#/components/schemas/Pe%74", "Pet"),
        ("common.json#/components/schemas/a~1b%20c", "a_b_c"),
        ("common.json#pet", "Pet"),
    ],
)
def test_names_are_those_that_a_person_expects(
    tmp_path: Path, reference: str, name: str
) -> None:
    pet = '{"type": "object", "$anchor": "pet"}'
    common = f'{{"components": {{"schemas": {{"Pet": {pet}, "a/b c": {{}}}}}}}}'
    files = dict.fromkeys(("Pet.json", "Pet.schema.json", "Pet/index.json"), pet)
    document = whole(
        tmp_path, {"spec.yaml": answering(reference), **files, "common.json": common}
    )
    assert value(document, ANSWER) == {"$ref": f"#/components/schemas/{name}"}
    assert list(value(document, "/components/schemas")) == [name]


def test_a_file_reached_by_several_spellings_is_one(tmp_path: Path) -> None:
    spellings = ["./Pet.yaml", "P%65t.yaml", "../schemas/Pet.yaml", "Link.yaml", "#"]
    members = ", ".join(f'{{$ref: "{one}"}}' for one in spellings)
    (tmp_path / "schemas").mkdir()
    os.symlink("Pet.yaml", tmp_path / "schemas" / "Link.yaml")
    files = {
        "spec.yaml": answering("schemas/Pet.yaml"),
        "schemas/Pet.yaml": f"anyOf: [{members}]\n",
    }
    schemas = value(whole(tmp_path, files), "/components/schemas")
    assert schemas == {"Pet": {"anyOf": [{"$ref": "#/components/schemas/Pet"}] * 5}}


def test_two_schemas_of_one_name_are_kept_apart(tmp_path: Path) -> None:
    files = {
        "spec.yaml": answering("a/Pet.yaml")
        + "components: {schemas: {Pet: {type: integer}}}\n",
        "a/Pet.yaml": "properties: {other: {$ref: ../b/Pet.yaml}}\n",
        "b/Pet.yaml": "type: string\n",
    }
    schemas = value(whole(tmp_path, files), "/components/schemas")
    assert schemas == {
        "Pet": {"type": "integer"},
        "Pet_2": {"properties": {"other": {"$ref": "#/components/schemas/Pet_3"}}},
        "Pet_3": {"type": "string"},
    }


def test_files_that_refer_to_each_other_and_back_come_to_an_end(tmp_path: Path) -> None:
    files = {
        "spec.yaml": answering("Owner.yaml")
        + "components: {schemas: {Error: {type: object}}}\n",
        "Owner.yaml": "properties: {pets: {items: {$ref: x/Pet.json}}}\n",
        "x/Pet.json": '{"properties": {"owner": {"$ref": "../Owner.yaml"}, "error": '
        '{"$ref": "../spec.yaml#/components/schemas/Error"}}}',
    }
    schemas = value(whole(tmp_path, files), "/components/schemas")
    assert list(schemas) == ["Error", "Owner", "Pet"]
    assert schemas["Pet"]["properties"] == {
        "owner": {"$ref": "#/components/schemas/Owner"},
        "error": {"$ref": "#/components/schemas/Error"},
    }


def test_a_component_that_is_a_reference_is_what_it_refers_to(tmp_path: Path) -> None:
    files = {
        "spec.yaml": answering("pets.yaml#/Cat")
        + "components: {schemas: {Tom: {$ref: 'pets.yaml#/Cat'}, Cat: {$ref: "
        "'pets.yaml#/Cat'}}}\n",
        "pets.yaml": "Cat: {type: string}\n",
    }
    document = whole(tmp_path, files)
    assert value(document, ANSWER) == {"$ref": "#/components/schemas/Cat"}
    assert value(document, "/components/schemas") == {
        "Tom": {"$ref": "#/components/schemas/Cat"},
        "Cat": {"type": "string"},
    }
    assert place(document, "/components/schemas/Cat/type", tmp_path) == "pets.yaml:1:7"


def test_maps_and_path_items_of_other_files_stand_where_they_are_wanted(
    tmp_path: Path,
) -> None:
    files = {
        "spec.yaml": f"{HEAD}paths: {{$ref: paths.yaml}}\n"
        "components: {schemas: {$ref: schemas/index.yaml}}\n",
        "paths.yaml": "/a: {$ref: a.yaml}\n/b: {$ref: a.yaml, summary: B}\n"
        "/c: {$ref: a.yaml}\n",
        "a.yaml": "get:\n  responses:\n"
        "    '200': {$ref: 'common.yaml#/responses/Ok'}\n",
        "common.yaml": "responses: {Ok: {description: ok, content: {a/b: "
        "{schema: {$ref: 'schemas/index.yaml#/Pet'}}}}}\n",
        "schemas/index.yaml": "Pet: {$ref: ./Pet.yaml}\n",
        "schemas/Pet.yaml": PET,
    }
    document = whole(tmp_path, files)
    item = {"get": {"responses": {"200": {"$ref": "#/components/responses/Ok"}}}}
    assert value(document, "/paths") == {
        "/a": item,
        "/b": {**item, "summary": "B"},
        "/c": {"$ref": "#/paths/~1a"},
    }
    assert list(value(document, "/components/schemas")) == ["Pet"]
    schema = "/components/responses/Ok/content/a~1b/schema"
    assert value(document, schema) == {"$ref": "#/components/schemas/Pet"}
    assert place(document, "/paths/~1b/get/responses", tmp_path) == "a.yaml:2:3"
    assert place(document, "/paths/~1b/summary", tmp_path) == "paths.yaml:2:20"


def test_a_path_item_that_calls_back_to_itself_comes_to_an_end(tmp_path: Path) -> None:
    files = {
        "spec.yaml": f"{HEAD}paths: {{/a: {{$ref: a.yaml}}}}\n",
        "a.yaml": "post:\n  responses: {'200': {description: ok}}\n"
        "  callbacks: {done: {'{$url}': {$ref: a.yaml}}}\n",
    }
    document = whole(tmp_path, files)
    assert value(document, "/paths/~1a/post/callbacks/done/{$url}") == {
        "$ref": "#/paths/~1a"
    }


def test_references_into_paths_of_another_file_are_followed(tmp_path: Path) -> None:
    files = {
        "spec.yaml": answering("other.yaml#/paths/~1x%7Bid%7D/get/responses/200/schema")
        + "components: {schemas: {Deep: {$ref: 'other.yaml#/paths/~1y/get'}}}\n",
        "other.yaml": "paths:\n  '/x{id}': {get: {responses: {'200': "
        "{schema: {type: integer}}}}}\n  /y: {$ref: 'item.yaml'}\n",
        "item.yaml": "get: {type: boolean}\n",
    }
    document = whole(tmp_path, files)
    assert value(document, "/components/schemas") == {
        "Deep": {"type": "boolean"},
        "schema": {"type": "integer"},
    }


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_what_stands_beside_a_reference_is_kept(tmp_path: Path, version: str) -> None:
    text = answering("Pet.yaml").replace("3.1.0", version)
    text = text.replace('Pet.yaml"}', 'Pet.yaml", description: Mine}')
    document = whole(tmp_path, {"spec.yaml": text, "Pet.yaml": PET})
    reference = {"$ref": "#/components/schemas/Pet", "description": "Mine"}
    assert value(document, ANSWER) == reference


def test_a_schema_beside_a_reference_may_refer_too(tmp_path: Path) -> None:
    text = answering("Pet.yaml").replace(
        'Pet.yaml"}', 'Pet.yaml", properties: {toy: {$ref: Toy.yaml}}}'
    )
    files = {"spec.yaml": text, "Pet.yaml": PET, "Toy.yaml": "type: string\n"}
    document = whole(tmp_path, files)
    assert value(document, f"{ANSWER}/properties/toy") == {
        "$ref": "#/components/schemas/Toy"
    }


def test_mappings_name_what_they_named_before(tmp_path: Path) -> None:
    files = {
        "spec.yaml": answering("pets.yaml#/components/schemas/Pet")
        + "components: {schemas: {Dog: {type: integer}}}\n",
        "pets.yaml": "components:\n  schemas:\n    Pet:\n"
        "      discriminator: {propertyName: kind, mapping: "
        "{cat: Cat.yaml, bird: Bird, elk: '#/components/schemas/Elk'}}\n"
        "      oneOf: [{$ref: Cat.yaml}, {$ref: '#/components/schemas/Dog'},"
        " {$ref: '#/components/schemas/Bird'}, {$ref: '#/components/schemas/Elk'}]\n"
        "    Dog: {type: object}\n    Bird: {type: object}\n    Elk: {type: object}\n",
        "Cat.yaml": "type: object\n",
    }
    schemas = value(whole(tmp_path, files), "/components/schemas")
    assert schemas["Pet"]["discriminator"]["mapping"] == {
        "cat": "#/components/schemas/Cat",
        "bird": "#/components/schemas/Bird",
        "elk": "#/components/schemas/Elk",
        # It is called otherwise here, so that its name alone would not be its value.
        "Dog": "#/components/schemas/Dog_2",
    }
    assert [one["$ref"][21:] for one in schemas["Pet"]["oneOf"]] == [
        *("Cat", "Dog_2", "Bird", "Elk")
    ]


IDS = answering("https://example.com/pet") + """
components:
  schemas:
    Pet:
      $id: https://example.com/pet
      $defs: {Name: {$anchor: name, type: string}}
      properties:
        name: {$ref: '#name'}
        again: {$ref: '#/$defs/Name'}
        self: {$ref: pet}
        owner: {$ref: 'owner#/properties/id'}
        tag: {$ref: '#/components/schemas/Tag'}
    Owner:
      $id: https://example.com/owner
      properties: {id: {type: integer}}
    Tag: {type: string}
"""


def test_ids_and_anchors_are_found_as_they_are_resolved(tmp_path: Path) -> None:
    document = whole(tmp_path, {"spec.yaml": IDS})
    assert value(document, ANSWER) == {"$ref": "#/components/schemas/Pet"}
    properties = value(document, "/components/schemas/Pet/properties")
    assert {key: one["$ref"] for key, one in properties.items()} == {
        "name": "#/components/schemas/Pet/$defs/Name",
        "again": "#/components/schemas/Pet/$defs/Name",
        "self": "#/components/schemas/Pet",
        "owner": "#/components/schemas/Owner/properties/id",
        # By the letter it is relative to the id; nothing is there, so that the
        # document is meant.
        "tag": "#/components/schemas/Tag",
    }


def test_an_id_of_two_schemas_is_a_warning(tmp_path: Path) -> None:
    findings = Findings()
    text = IDS.replace("Tag: {", "Tag: {$id: https://example.com/pet, ")
    whole(tmp_path, {"spec.yaml": text}, findings=findings)
    assert [(one.code, one.location.line) for one in findings] == [("S025", 25)]


def test_files_with_ids_of_the_network_are_found_beside_each_other(
    tmp_path: Path,
) -> None:
    files = {
        "spec.yaml": answering("pet.json"),
        "pet.json": '{"$id": "https://example.com/pet.json", "$schema": "x",'
        ' "$ref": "owner.json#/$defs/Owner", "title": "T"}',
        "owner.json": '{"$id": "https://example.com/owner.json", "$defs":'
        ' {"Owner": {"properties": {"pet": {"$ref": "pet.json"}}}}}',
    }
    schemas = value(whole(tmp_path, files), "/components/schemas")
    assert schemas == {
        "pet": {"$ref": "#/components/schemas/Owner", "title": "T"},
        "Owner": {"properties": {"pet": {"$ref": "#/components/schemas/pet"}}},
    }


def test_dynamic_references_are_read_as_what_they_mean_where_they_stand(
    tmp_path: Path,
) -> None:
    findings = Findings()
    text = answering("#/components/schemas/Tree") + (
        "components:\n  schemas:\n    Tree:\n      $dynamicAnchor: node\n"
        "      properties: {children: {items: {$dynamicRef: '#node'}}}\n"
    )
    document = whole(tmp_path, {"spec.yaml": text}, findings=findings)
    items = "/components/schemas/Tree/properties/children/items"
    assert value(document, items) == {"$ref": "#/components/schemas/Tree"}
    assert list(findings) == []
    text += "    Other: {$id: other, $dynamicAnchor: node}\n"
    whole(tmp_path, {"spec.yaml": text}, findings=findings)
    assert [one.code for one in findings] == ["S026"]


def test_data_that_looks_like_a_reference_is_left_alone(tmp_path: Path) -> None:
    data = {"$ref": "nowhere.yaml"}
    text = answering("Pet.yaml").replace("{schema:", "{example: DATA, schema:")
    text = text.replace("DATA", '{"$ref": nowhere.yaml}')
    pet = 'default: {"$ref": nowhere.yaml}\nx-more: {"$ref": nowhere.yaml}\n'
    document = whole(tmp_path, {"spec.yaml": text, "Pet.yaml": pet})
    assert value(document, "/components/schemas/Pet") == dict.fromkeys(
        ("default", "x-more"), data
    )


def test_a_document_of_one_file_stays_the_same_value(tmp_path: Path) -> None:
    text = answering("#/components/schemas/A") + "components: {schemas: {A: {}}}\n"
    document = whole(tmp_path, {"spec.yaml": text})
    assert document.moved == {}
    assert value(document, ANSWER) == {"$ref": "#/components/schemas/A"}


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("type: string\n", encoding="utf-8")
    inside = tmp_path / "specs"
    inside.mkdir()
    os.symlink("../secret.yaml", inside / "pet.yaml")
    assert refused(inside, {"spec.yaml": answering("pet.yaml")}).startswith(
        "spec.yaml:9:49: error: `pet.yaml` is not read: "
        "it is outside the folder of the document (S021)\n"
    )


def test_a_link_to_itself_is_no_file(tmp_path: Path) -> None:
    os.symlink("pet.yaml", tmp_path / "pet.yaml")
    assert "(S020)" in refused(tmp_path, {"spec.yaml": answering("pet.yaml")})


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("there are no pipes with names on Windows")
    os.mkfifo(tmp_path / "pet.yaml")
    said = refused(tmp_path, {"spec.yaml": answering("pet.yaml")})
    assert "it is not a file (S020)" in said


def test_a_broken_file_is_told_once_with_its_place(tmp_path: Path) -> None:
    text = answering("pet.yaml") + "components: {schemas: {A: {$ref: pet.yaml}}}\n"
    said = refused(tmp_path, {"spec.yaml": text, "pet.yaml": "a: 1\na: 2\n"})
    assert said.startswith("pet.yaml:2:1: error: the key `a` stands twice (S003)")
    assert said.count("error:") == 1


def test_too_many_values_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "MAX_VALUES", 500)
    # Each file stands twice in the one before it.
    files = {
        f"p{at}.yaml": f"a: {{properties: {{$ref: p{at + 1}.yaml}}}}\n"
        f"b: {{properties: {{$ref: p{at + 1}.yaml}}}}\n"
        for at in range(12)
    }
    files["p12.yaml"] = "a: {type: string}\n"
    files["spec.yaml"] = HEAD + (
        "paths: {}\ncomponents: {schemas: {A: {properties: {$ref: p0.yaml}}}}\n"
    )
    assert "made of more than 500 values (S024)" in refused(tmp_path, files)


def test_a_chain_that_nests_too_deep_is_refused(tmp_path: Path) -> None:
    files = {
        f"p{at}.yaml": f"a: {{properties: {{$ref: p{at + 1}.yaml}}}}\n"
        for at in range(150)
    }
    files["p150.yaml"] = "a: {type: string}\n"
    files["spec.yaml"] = HEAD + (
        "paths: {}\ncomponents: {schemas: {A: {properties: {$ref: p0.yaml}}}}\n"
    )
    assert "nested more than 200 levels deep (S024)" in refused(tmp_path, files)


def test_a_long_chain_of_files_is_no_problem(tmp_path: Path) -> None:
    files = {
        f"p{at}.yaml": f"properties: {{a: {{$ref: p{at + 1}.yaml}}}}\n"
        for at in range(600)
    }
    files["p600.yaml"] = "type: string\n"
    files["spec.yaml"] = answering("p0.yaml").replace("3.1.0", "3.0.3")
    schemas = value(whole(tmp_path, files), "/components/schemas")
    assert len(schemas) == 601


def test_a_chain_of_bare_references_is_followed(tmp_path: Path) -> None:
    files = {f"p{at}.yaml": f"$ref: p{at + 1}.yaml\n" for at in range(600)}
    files["p600.yaml"] = "type: string\n"
    files["spec.yaml"] = answering("p0.yaml").replace("3.1.0", "3.0.3")
    schemas = value(whole(tmp_path, files), "/components/schemas")
    assert schemas == {"p600": {"type": "string"}}


REFERENCES = st.sampled_from(
    [
        *(
            "#",
            "#/a",
            "#/components/schemas/A",
            "#x",
            "b.yaml",
            "b.yaml#/a",
            "b.yaml#x",
        ),
        *("a.yaml", "spec.yaml", "spec.yaml#/paths/~1a", "./b.yaml#/properties/a"),
        *("https://a.b/c", "//a", "http://[", "a:b", "%00", "", "\ud7ff", "..", "."),
    ]
)
KEYS = st.sampled_from(
    [
        *("$ref", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "a", "x-a"),
        *("properties", "allOf", "oneOf", "items", "discriminator", "mapping", "paths"),
        *("/a", "get", "components", "schemas", "parameters", "callbacks", "schema"),
    ]
)
DESCRIPTIONS = st.recursive(
    REFERENCES | st.none() | st.integers(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(KEYS, inner, max_size=4)
    | st.fixed_dictionaries({"$ref": REFERENCES}),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(*[st.dictionaries(KEYS, DESCRIPTIONS, max_size=4)] * 3)
def test_whatever_files_say_they_are_read_or_refused(
    main: Any, first: Any, second: Any
) -> None:
    said = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, **main}
    values = {"spec.yaml": said, "a.yaml": first, "b.yaml": second}
    files = {name: json.dumps(one) for name, one in values.items()}
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(InputError):
        document = whole(Path(folder), files)
        # What is left refers to nothing elsewhere.
        for _, mapping in mappings(document.parsed.value):
            reference = mapping.get("$ref")
            assert not isinstance(reference, str) or reference.startswith("#")
