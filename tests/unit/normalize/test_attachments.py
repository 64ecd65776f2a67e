"""Which bodies hold files, and which schemas are files."""

from typing import Any

import pytest

from ledgerbee_sdkgen.config.settings import AttachmentSettings, Config
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Attachments
from ledgerbee_sdkgen.model.schemas import FileParts, ObjectSchema
from tests.support.calls import ledgerbee
from tests.support.documents import OK, api_of

ENTRY = AttachmentSettings(
    property="files", name="name", content="data", media_type="type"
)
TEXT = {"type": "string"}
FILE = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": TEXT,
        "type": TEXT,
        "data": {"type": "string", "format": "byte"},
        "note": {"type": "integer"},
    },
}


def read(
    file: Any = FILE,
    files: Any = None,
    entry: AttachmentSettings = ENTRY,
    body: str = "Entry",
) -> Api:
    """Return an API that takes and gives objects with a list of files."""
    listed = {"type": "array", "items": {"$ref": "#/components/schemas/File"}}
    content = {"schema": {"$ref": f"#/components/schemas/{body}"}}
    return api_of(
        {
            "/x": {
                "post": {
                    "requestBody": {"content": {"application/json": content}},
                    "responses": OK,
                }
            }
        },
        schemas={
            "File": file,
            "Entry": {"type": "object", "properties": {"files": files or listed}},
            "Batch": {
                "type": "object",
                "properties": {
                    "entries": {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/Entry"},
                    }
                },
            },
        },
        config=Config(attachments=(entry,)),
    )


def file_of(api: Api) -> FileParts | None:
    schema = api.schemas["File"]
    assert isinstance(schema, ObjectSchema)
    return schema.file


@pytest.mark.parametrize("body", ["Entry", "Batch"])
def test_files_are_found_however_deep(body: str) -> None:
    api = read(body=body)
    assert file_of(api) == FileParts(
        name="name", content="data", media_type="type", is_text=False
    )
    (operation,) = api.operations
    assert operation.attachments == Attachments(
        property="files", max_files=0, max_request_bytes=0
    )


def test_the_most_files_are_those_of_the_entry_or_of_the_schema() -> None:
    listed = {
        "type": "array",
        "maxItems": 4,
        "items": {"$ref": "#/components/schemas/File"},
    }
    limited = AttachmentSettings(
        property="files",
        name="name",
        content="data",
        max_files=3,
        max_request_bytes=9,
    )
    found = [
        operation.attachments
        for entry in (ENTRY, limited)
        for operation in read(files=listed, entry=entry).operations
    ]
    assert found == [
        Attachments(property="files", max_files=4, max_request_bytes=0),
        Attachments(property="files", max_files=3, max_request_bytes=9),
    ]


def test_a_content_without_a_format_is_text() -> None:
    plain = {**FILE, "properties": {**FILE["properties"], "data": TEXT}}  # type: ignore[dict-item]
    file = file_of(read(file=plain))
    assert file is not None
    assert file.is_text


@pytest.mark.parametrize(
    "file",
    [
        {**FILE, "required": ["name", "note"]},
        {"type": "object", "properties": {"name": TEXT, "data": TEXT}},
        {
            "type": "object",
            "properties": {"name": TEXT, "type": TEXT, "data": {"type": "integer"}},
        },
    ],
)
def test_what_takes_more_or_lacks_a_part_is_no_file(file: Any) -> None:
    api = read(file=file)
    assert file_of(api) is None
    assert [one.attachments for one in api.operations] == [None]


def test_a_list_in_answers_alone_is_not_meant() -> None:
    api = read(entry=AttachmentSettings(property="other", name="name", content="data"))
    assert file_of(api) is None
    assert [one.attachments for one in api.operations] == [None]


def test_ledgerbees_entries_take_files() -> None:
    api, _ = ledgerbee()
    limits = Attachments(
        property="attachments", max_files=10, max_request_bytes=15_000_000
    )
    assert {one.label for one in api.operations if one.attachments == limits} == {
        "POST /v2/draft-journal-batches",
        "POST /v2/draft-journal-entries",
        "POST /v2/journal-entries",
        "POST /v2/journal-entries/batch",
    }
    files = {
        name
        for name, schema in api.schemas.items()
        if isinstance(schema, ObjectSchema) and schema.file
    }
    assert files == {"CreateAttachmentDto"}
