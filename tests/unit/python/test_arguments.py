"""The arguments of a method."""

import pytest

from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.python.names import assign_names
from tests.support.documents import OK, api_of


@pytest.mark.parametrize(
    ("media_type", "arguments"),
    [
        ("application/json", ["name"]),
        ("Application/JSON ; charset=utf-8", ["name"]),
        ("application/merge-patch+json", ["name"]),
        ("*/*", ["name"]),
        ("application/*", ["name"]),
        ("application/x-www-form-urlencoded", ["name"]),
        ("Multipart/Form-Data", ["name"]),
        ("application/x-ndjson", ["body"]),
        ("application/zip", ["body"]),
    ],
)
def test_properties_of_a_body_that_is_no_text_and_no_file_are_arguments(
    media_type: str, arguments: list[str]
) -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    body = {"required": True, "content": {media_type: {"schema": schema}}}
    api = api_of({"/items": {"post": {"requestBody": body, "responses": OK}}})
    names = assign_names(api, NamingSettings(), client="Test")
    (operation,) = api.operations
    found = names.arguments[operation.location.pointer]
    assert [one.name for one in found] == arguments
