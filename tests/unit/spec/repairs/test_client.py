"""What a client has of documents with slips: every operation, typed as meant."""

from typing import Any

import pytest
import yaml

from ledgerbee_sdkgen.codes import CODES
from ledgerbee_sdkgen.diagnostics import Effect, Findings, Severity
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.model.operations import Place
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.model.types import Array, Named, String, StringFormat, nullable
from ledgerbee_sdkgen.repair_codes import REPAIR_CODES
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.source import as_source
from tests.support.documents import api_of, get
from tests.support.folders import whole
from tests.support.generated import planned_text


def text_of(paths: Any) -> str:
    info = {"title": "T", "version": "1"}
    return yaml.safe_dump({"openapi": "3.0.3", "info": info, "paths": paths})


def codes(findings: Findings) -> list[str]:
    return [one.code for one in findings if one.severity is not Severity.NOTE]


def test_a_date_and_required_inside_properties_are_typed_as_meant() -> None:
    findings = Findings()
    due = {"type": "object", "format": "date-time", "required": True, "nullable": True}
    schemas = {"Invoice": {"type": "object", "properties": {"due": due}}}
    api = api_of(schemas=schemas, findings=findings)
    invoice = api.schemas["Invoice"]
    assert isinstance(invoice, ObjectSchema)
    (field,) = invoice.fields
    assert field.type == nullable(String(format=StringFormat.DATE_TIME))
    assert field.required
    assert codes(findings) == ["R015", "R010"]


def test_nullable_beside_all_of_and_ref_needs_no_repair() -> None:
    findings = Findings()
    ref = {"$ref": "#/components/schemas/A"}
    held = {"a": {"nullable": True, "allOf": [ref]}}
    schemas = {
        "A": {"type": "object", "properties": {"x": {"type": "string"}}},
        "B": {"type": "object", "properties": held},
    }
    schema = api_of(schemas=schemas, findings=findings).schemas["B"]
    assert isinstance(schema, ObjectSchema)
    assert schema.fields[0].type == nullable(Named(name="A"))
    assert codes(findings) == []


def test_a_path_parameter_is_there_however_it_is_declared() -> None:
    findings = Findings()
    wrong = {"name": "petId", "in": "path", "schema": {"type": "string"}}
    paths = {
        "/pets/{id}": {"get": get(parameters=[wrong])},
        "/toys/{id}": {"get": get()},
    }
    api = api_of(paths, findings=findings)
    for operation in api.operations:
        (parameter,) = operation.parameters
        assert (parameter.wire_name, parameter.place) == ("id", Place.PATH)
        assert parameter.required
    assert sorted(codes(findings)) == ["R032", "R033", "R034"]


def test_an_enum_of_an_array_is_that_of_its_items() -> None:
    kinds = {"type": "array", "items": {"type": "string"}, "enum": ["a", "b"]}
    parameter = {"name": "kinds", "in": "query", "schema": kinds}
    api = api_of({"/a": {"get": get(parameters=[parameter])}})
    assert isinstance(api.operations[0].parameters[0].type, Array)


def test_tags_that_are_one_module_are_one_resource_that_loses_nothing() -> None:
    findings = Findings()
    paths = {
        "/time-entries": {"get": get(tags=["TimeEntries"])},
        "/time-entries/{id}": {
            "delete": get(
                tags=["Time entries"],
                parameters=[
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                ],
            )
        },
    }
    api = api_of(paths, findings=findings)
    assert {one.resource for one in api.operations} == {"time entries"}
    assert codes(findings) == ["R041"]
    assert planned_text(text_of(paths), "shop", Findings()) == (2, 2)


def test_130_operations_of_one_id_keep_their_names_apart() -> None:
    paths: Any = {
        f"/things{number}": {"post": get(operationId="create", tags=["Things"])}
        for number in range(130)
    }
    findings = Findings()
    assert planned_text(text_of(paths), "shop", findings) == (130, 130)
    assert codes(findings) == ["S008"] * 129


def test_a_path_without_its_slash_is_an_error_where_it_is_not_repaired() -> None:
    text = text_of({"a": {"get": get()}})
    assert planned_text(text, "shop", Findings()) == (1, 1)
    with pytest.raises(InputError, match=r"`a` does not begin with a slash \(S005\)"):
        read_document(
            as_source("a.yaml", text.encode()), Findings(), off=("path-without-slash",)
        )


def test_a_repair_in_another_file_is_told_there(tmp_path: Any) -> None:
    findings = Findings()
    whole(
        tmp_path,
        {
            "spec.yaml": "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n"
            "  a: {$ref: a.yaml}\n",
            "a.yaml": "summary: s\nGET:\n  responses: {'204': {description: d}}\n",
        },
        findings=findings,
    )
    (told,) = (one.location for one in findings if one.code == "R040")
    assert (told.file.rpartition("/")[2], told.line) == ("a.yaml", 2)


def test_a_guess_counts_as_assumed_and_tidying_as_nothing() -> None:
    for one in REPAIR_CODES.values():
        wanted = Effect.ASSUMED if one.is_guess else Effect.NONE
        assert CODES[one.code].effect is wanted


def test_a_requirement_without_scopes_still_demands_its_credentials() -> None:
    operation: Any = {"security": [{"key": None}], "responses": {"204": {}}}
    findings = Findings()
    source = as_source("a.yaml", text_of({"/a": {"get": operation}}).encode())
    document = read_document(source, findings)
    assert document.node("/paths/~1a/get/security").value == [{"key": []}]
    assert "R002" in codes(findings)


def test_security_of_an_operation_that_is_null_is_not_guessed() -> None:
    operation: Any = {"security": None, "responses": {"204": {}}}
    source = as_source("a.yaml", text_of({"/a": {"get": operation}}).encode())
    with pytest.raises(InputError) as caught:
        read_document(source, Findings())
    (found,) = caught.value.diagnostics
    assert found.location.pointer == "/paths/~1a/get/security"


@pytest.mark.parametrize("keyword", ["allOf", "anyOf", "oneOf"])
def test_required_may_be_of_a_property_that_another_schema_has(keyword: str) -> None:
    base = {"type": "object", "properties": {"_id": {"type": "string"}}}
    own = {"required": ["_id"], "properties": {"id": {"type": "string"}}}
    schemas = {"A": {keyword: [base, own]}, "B": {**own, keyword: [base]}}
    schemas["C"] = {**own, "$ref": "#/components/schemas/A"}
    findings = Findings()
    api_of(schemas=schemas, findings=findings)
    assert "R011" not in codes(findings)


@pytest.mark.parametrize("key", ["default", "example"])
def test_an_object_whose_example_is_an_empty_list_stays_an_object(key: str) -> None:
    findings = Findings()
    held = {"meta": {"type": "object", key: []}}
    schemas = {"A": {"type": "object", "properties": held}}
    api_of(schemas=schemas, findings=findings)
    assert "R015" not in codes(findings)


@pytest.mark.parametrize(
    "said",
    [{"required": ["a"]}, {"minProperties": 1}, {"propertyNames": {"pattern": "a"}}],
)
def test_an_object_with_a_keyword_of_objects_stays_an_object(said: Any) -> None:
    findings = Findings()
    held = {"meta": {"type": "object", "example": "a=b", **said}}
    schemas = {"A": {"type": "object", "properties": held}}
    api_of(schemas=schemas, findings=findings)
    assert "R015" not in codes(findings)


def test_texts_that_yaml_read_as_fractions_stay_texts() -> None:
    findings = Findings()
    held = {"version": {"type": "string", "enum": [1.1, 2.25]}}
    schemas = {"A": {"type": "object", "properties": held}}
    schema = api_of(schemas=schemas, findings=findings).schemas["A"]
    assert isinstance(schema, ObjectSchema)
    assert schema.fields[0].type == String()
    assert codes(findings) == ["R019"]


def test_a_required_name_of_other_properties_that_are_typed_stays_as_it_is() -> None:
    findings = Findings()
    schema = {
        "type": "object",
        "required": ["user_id"],
        "properties": {"userId": {"type": "string"}},
        "additionalProperties": {"type": "string"},
    }
    user = api_of(schemas={"User": schema}, findings=findings).schemas["User"]
    assert isinstance(user, ObjectSchema)
    assert not user.fields[0].required
    assert codes(findings) == []
